import path from 'node:path';

/** The project's own folder. */
export const root = path.resolve(import.meta.dirname, '..', '..');

/** Where a VS Code is kept between runs; git ignores it, and it may be deleted at any time. */
export const hostFolder = path.join(root, '.vscode-host');

/** Where test runs leave what they saw: screenshots, logs, results. */
export const resultsFolder = path.join(root, 'test-results');
