import { deepEqual } from 'node:assert/strict';
import type { Workbench } from './workbench.ts';

/** What a person sees in the editor who has opened the archive; each test leaves a picture of it. */
export function defineTests(workbench: Workbench): void {
  describe('A person', () => {
    afterEach(async function () {
      if (this.currentTest?.isFailed()) await workbench.screenshot(`failed: ${this.currentTest.title}`);
    });

    it('reads the speakers of a dispatch and what they say in the Outline view', async () => {
      await workbench.openFile('veldmark-2024.dispatch');
      await workbench.makeRoomForOutline();
      await workbench.outlineRow('Marta Kestrel').waitFor();
      await workbench.coloured('stressed').waitFor();
      await workbench.screenshot('outline');
      deepEqual((await workbench.outlineRows().allInnerTexts()).slice(0, 4), [
        'President Kestrel Opens Tidal Power Station2024-03-12',
        'Marta Kestrelpresident of the Republic of Veldmark · 2 statements',
        "the sea had always been the country's first road and would now be its first…stressed",
        'thanks to the divers and welders who had worked through two winters under the…expressed',
      ]);
    });

    it('jumps from the outline to the words of a speaker', async () => {
      await workbench.openFile('veldmark-2024.dispatch');
      await workbench.outlineRow('a second station was planned at Cape Morrow.').click();
      await workbench.cursorAt('Ln 6, Col 1').waitFor();
    });

    it('is told on a pronoun whom it stands for', async () => {
      await workbench.openFile('veldmark-2024.dispatch');
      await workbench.goTo(3, 70);
      await workbench.runCommand('Show or Focus Hover');
      await workbench.hover().waitFor();
      await workbench.screenshot('hover');
      deepEqual((await workbench.hover().innerText()).trim().split(/\n+/), [
        'she stands for Marta Kestrel (person)',
        'Role: president of the Republic of Veldmark',
        '2 statements: line 3, line 4',
      ]);
    });

    it('finds the faults of the headers in the Problems panel', async () => {
      await workbench.openFile('broken-headers.dispatch');
      await workbench.runCommand('Problems: Focus on Problems View');
      await workbench.problemRows().nth(3).waitFor();
      await workbench.screenshot('problems');
      const rows = await workbench.problemRows().allInnerTexts();
      deepEqual(
        rows.slice(0, 4).map((row) => row.split('\n')),
        [
          ['broken-headers.dispatch', '17'],
          [
            'This line stands before the first header: a dispatch begins with "date", its date and its title.',
            'dispatch',
            'header.preamble',
            '[Ln 1, Col 1]',
          ],
          [
            'There is no such day as 2024-02-30: February 2024 has 29 days.',
            'dispatch',
            'header.date-impossible',
            '[Ln 2, Col 6]',
          ],
          [
            'The keyword is in another case: "Date" should be "date", in small letters.',
            'dispatch',
            'header.keyword-case',
            '[Ln 6, Col 1]',
          ],
        ],
      );
    });

    it('mends a header with two keys', async () => {
      await workbench.openFile('broken-headers.dispatch');
      await workbench.goTo(10, 5);
      await workbench.openQuickFixes();
      await workbench.quickFix('Remove the colon').waitFor();
      await workbench.screenshot('quick-fix');
      await workbench.press('Enter');
      await workbench.line('date 2024-03-05 Museum of Ropes Reopens').waitFor();
    });

    it('sees a plain text that begins with a header become a dispatch', async () => {
      await workbench.openFile('harbour-strike.txt');
      await workbench.language('Dispatch').waitFor();
      await workbench.screenshot('plain-text');
    });

    it('is told where the limit cuts the outline', async () => {
      await workbench.openFile('large.dispatch');
      await workbench.outlineRow('Ferry on Time').waitFor();
      const status = await workbench.languageStatus('Outline:');
      await status.waitFor();
      await workbench.screenshot('outline-limit');
      deepEqual((await status.innerText()).split('\n'), [
        'Outline: 6,000 of 12,000 entries',
        'limit 10,000',
        'Change Limit',
      ]);
    });

    it('has the whole archive linted, and is told what was read and where a limit cuts', async () => {
      await workbench.runCommand('Dispatch: Lint Archive');
      const status = workbench.statusItem('findings');
      await status.waitFor();
      await workbench.problemRow('aside.dispatch').waitFor();
      await status.hover();
      await workbench.hoverOf('dispatches in 6 files').waitFor();
      await workbench.screenshot('lint-archive');
      deepEqual((await workbench.hoverOf('dispatches in 6 files').innerText()).trim().split(/\n+/), [
        'Dispatch archive',
        '3,022 dispatches in 6 files were read.',
        '201 of 3,000 findings are shown: dispatch lint lists them all.',
      ]);
    });
  });
}
