import { deepEqual } from 'node:assert/strict';
import type { Workbench } from './workbench.ts';

/** What a person sees in the editor; each test leaves a picture of it. */
export function defineTests(workbench: Workbench): void {
  describe('A person', () => {
    it('reads the speakers of a dispatch in the Outline view', async () => {
      await workbench.openFile('veldmark-2024.dispatch');
      await workbench.runCommand('Explorer: Focus on Outline View');
      await workbench.outlineRows().nth(1).waitFor();
      const rows = await workbench.outlineRows().allInnerTexts();
      await workbench.screenshot('outline');
      deepEqual(rows.slice(0, 5), []);
    });

    it('is told on a pronoun whom it stands for', async () => {
      await workbench.openFile('veldmark-2024.dispatch');
      await workbench.goTo(3, 64);
      await workbench.runCommand('Show or Focus Hover');
      await workbench.hover().first().waitFor();
      const text = await workbench.hover().first().innerText();
      await workbench.screenshot('hover');
      deepEqual(text.split('\n')[0], '');
    });

    it('finds the faults of the headers in the Problems panel', async () => {
      await workbench.openFile('broken-headers.dispatch');
      await workbench.runCommand('View: Toggle Problems');
      await workbench.problemRows().nth(1).waitFor();
      const rows = await workbench.problemRows().allInnerTexts();
      await workbench.screenshot('problems');
      deepEqual(rows.slice(0, 3), []);
    });

    it('mends a header with the keyboard', async () => {
      await workbench.openFile('broken-headers.dispatch');
      await workbench.goTo(10, 5);
      await workbench.page.keyboard.press('Control+.');
      await workbench.page.locator('.action-widget').waitFor();
      await workbench.screenshot('quick-fix');
      await workbench.page.keyboard.press('Enter');
      await workbench.page.locator('.view-line', { hasText: 'date 2024-03-05 Museum of Ropes Reopens' }).waitFor();
    });

    it('sees a plain text that begins with a header become a dispatch', async () => {
      await workbench.openFile('harbour-strike.txt');
      await workbench.language().filter({ hasText: 'Dispatch' }).waitFor();
      await workbench.screenshot('plain-text');
    });
  });
}
