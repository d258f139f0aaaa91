import { join } from 'node:path';
import { archiveOf, peers, run, SERVER, TOOLS } from './materials.ts';
import { rounded, type Row } from './table.ts';

/** What `lsp-bench.mjs` prints: milliseconds, and MiB of resident memory. */
interface Timings {
  readonly open: number;
  readonly edit: { readonly p50: number; readonly p95: number };
  readonly diagnose: { readonly p50: number; readonly p95: number };
  readonly rss: number;
}

/** The language server beside the Markdown server on the same text, and on small and large archives. */
export function editorRows(): Row[] {
  const markdown = timings('markdown', archiveOf(5, 'markdown'), markdownServer());
  const [small, middle, large] = ([1, 5, 50] as const).map((size) => timings('dispatch', archiveOf(size), SERVER));
  if (!small || !middle || !large) throw new Error('An archive was not measured.');
  const against = (ours: number, theirs: number, unit: string): string =>
    `${rounded(ours)} ${unit} : ${rounded(theirs)} ${unit}`;
  return [
    {
      promise: 'keystroke to outline at 5 MB, against the Markdown server',
      figure: middle.edit.p50 / markdown.edit.p50,
      unit: '×',
      limit: 0.1,
      wanted: 'at most',
      basis: against(middle.edit.p50, markdown.edit.p50, 'ms'),
    },
    {
      promise: 'keystroke to diagnostics at 5 MB, p95',
      figure: middle.diagnose.p95,
      unit: ' ms',
      limit: 10,
      wanted: 'at most',
      basis: `p50 ${rounded(middle.diagnose.p50)} ms`,
    },
    {
      promise: 'keystroke to diagnostics at 50 MB, against 1 MB',
      figure: large.diagnose.p50 / small.diagnose.p50,
      unit: '×',
      limit: 2,
      wanted: 'at most',
      basis: against(large.diagnose.p50, small.diagnose.p50, 'ms'),
    },
    {
      promise: 'open to first outline at 5 MB, against the Markdown server',
      figure: middle.open / markdown.open,
      unit: '×',
      limit: 0.333,
      wanted: 'at most',
      basis: against(middle.open, markdown.open, 'ms'),
    },
    {
      promise: 'resident memory at 5 MB, against the Markdown server',
      figure: middle.rss / markdown.rss,
      unit: '×',
      limit: 0.333,
      wanted: 'at most',
      basis: against(middle.rss, markdown.rss, 'MiB'),
    },
  ];
}

function timings(language: 'dispatch' | 'markdown', file: string, server: string): Timings {
  const options = ['--lang', language, '--file', file, '--modules', peers()];
  const extension = language === 'markdown' ? ['--ext', 'md'] : [];
  const command = ['--', process.execPath, server, '--stdio'];
  const printed = run(process.execPath, [join(TOOLS, 'lsp-bench.mjs'), ...options, ...extension, ...command]);
  return JSON.parse(printed) as Timings;
}

function markdownServer(): string {
  return join(peers(), 'node_modules', 'vscode-markdown-languageserver', 'dist', 'node', 'workerMain.js');
}
