import { Uri, type Diagnostic } from 'vscode';

/** The name of a rule's page at the end of its address. */
const PAGE = /\/docs\/rules\/([a-z.-]+\.md)$/;

/**
 * Has diagnostics link to the pages of their rules as they come with the extension, in the folder `pages`: they are
 * those of this version, and there without a network.
 */
export function linkToPages(pages: string): (diagnostics: readonly Diagnostic[]) => Diagnostic[] {
  const folder = Uri.file(pages);
  return (diagnostics) =>
    diagnostics.map((diagnostic) => {
      const { code } = diagnostic;
      const page = typeof code === 'object' ? PAGE.exec(code.target.path)?.[1] : undefined;
      if (typeof code === 'object' && page !== undefined)
        diagnostic.code = { value: code.value, target: Uri.joinPath(folder, page) };
      return diagnostic;
    });
}
