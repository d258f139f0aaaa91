import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, findings, openSample, openUntitled } from './editor.ts';

describe('The findings', () => {
  afterEach(closeAll);

  it('name each fault of a header at its place', async () => {
    const document = await openSample('broken-headers.dispatch');
    deepEqual(await awaitFindings(document), [
      '1:1-51 Error header.preamble This line stands before the first header: a dispatch begins with "date", its date and its title.',
      '2:6-16 Error header.date-impossible There is no such day as 2024-02-30: February 2024 has 29 days.',
      '6:1-5 Error header.keyword-case The keyword is in another case: "Date" should be "date", in small letters.',
      '10:5-6 Error header.keyword-colon A colon stands behind the keyword: only a space belongs between "date" and the date.',
      '14:1-4 Error header.keyword-misspelt The keyword is misspelt: "dat" should be "date".',
      '18:1-11 Error header.keyword-missing The keyword is missing: a header begins with "date", then the date and the title.',
      '22:6-16 Error header.date-notation The date "12-03-2024" may mean 2024-03-12 or 2024-12-03: write the one that is meant.',
      '26:6-15 Error header.date-notation The date "2024/3/14" should be written 2024-03-14.',
      '30:6-13 Information header.date-incomplete The date "2024-03" is incomplete: the day is missing; a full date is written YYYY-MM-DD.',
      '34:6-16 Error header.title-missing The title is missing: the rest of the header line belongs to it.',
      '38:15-17 Error header.missing-space Date and title are glued together: a space belongs between them.',
      "42:1-4 Warning header.indent The header is indented by 3 spaces: it begins at the line's start, or behind one space.",
      '42:19-21 Warning header.spacing Before the title stand 2 spaces: one space belongs there.',
      '42:34-37 Warning header.title-spacing Inside the title stand 3 spaces: one space belongs between two words.',
      '46:37-52 Error header.two-in-line A second header begins in this line: it belongs on a line of its own.',
      `50:6-16 Warning header.date-future The date lies in the future: today is ${today()}.`,
      '54:1-5 Error header.date-missing The date is missing: a day such as 2025-09-07 belongs between "date" and the title.',
    ]);
  });

  it('link to the pages of their rules, which come with the extension', async () => {
    const document = await openSample('broken-headers.dispatch');
    await awaitFindings(document);
    for (const { code } of vscode.languages.getDiagnostics(document.uri)) {
      const { value, target } = typeof code === 'object' ? code : {};
      const page = target && Buffer.from(await vscode.workspace.fs.readFile(target)).toString();
      deepEqual([target?.scheme, page?.split('\n')[0]?.includes(String(value))], ['file', true]);
    }
  });

  it('are none in a sound archive', async () => {
    const sound = [await openSample('veldmark-2024.dispatch'), await openSample('old-charts-crlf.dispatch')];
    // Opened later: when its findings are there, those of the others would be.
    await awaitFindings(await openUntitled('dispatch', ['date 2024-02-30 Ferry Service to Skerry Resumes', 'Text.']));
    deepEqual(sound.map(findings), [[], []]);
  });

  it('are gone when their quick fix has been applied', async () => {
    const document = await openUntitled('dispatch', ['date: 2024-03-05 Museum of Ropes Reopens', 'Text.']);
    await awaitFindings(document);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      vscode.languages.getDiagnostics(document.uri)[0]?.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    deepEqual(
      actions.map(({ title, isPreferred }) => [title, isPreferred]),
      [['Remove the colon', true]],
    );
    const edit = actions[0]?.edit;
    if (edit) await vscode.workspace.applyEdit(edit);
    deepEqual(document.getText().split('\n'), ['date 2024-03-05 Museum of Ropes Reopens', 'Text.']);
    deepEqual(
      await eventually(
        () => findings(document),
        ({ length }) => length === 0,
      ),
      [],
    );
  });
});

async function awaitFindings(document: vscode.TextDocument): Promise<string[]> {
  return eventually(
    () => findings(document),
    ({ length }) => length > 0,
  );
}

/** The day it is where the tests run, as the server writes it. */
function today(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
