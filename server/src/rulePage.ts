const RULE_PAGES = 'https://github.com/vscode-dispatch/vscode-dispatch/blob/main/docs/rules';

/** The address of the page that explains a rule. */
export function rulePage(code: string): string {
  return `${RULE_PAGES}/${code}.md`;
}
