import { archiveInEditorRows } from './archiveInEditor.ts';
import { commandLineRows } from './commandLine.ts';
import { editorRows } from './editor.ts';
import { isAvailable, takeBundles } from './materials.ts';
import { speakerRows } from './speakers.ts';
import { printTable } from './table.ts';

/** `npm run bench`: what the project promises about speed and memory, as ratios measured in one run. */
const groups = {
  editor: editorRows,
  speakers: speakerRows,
  'command-line': commandLineRows,
  'archive-in-editor': archiveInEditorRows,
};

if (!isAvailable()) {
  console.log('Skipped: the archives of real dispatches that are measured (../shared) are not here.');
} else if (!takeBundles()) {
  console.error('There is nothing to measure yet: run `npm run build` first.');
  process.exitCode = 2;
} else {
  // By name, to look at one thing again: npm run bench -- editor
  const wanted = process.argv.slice(2);
  for (const [name, measureRows] of Object.entries(groups)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n${printTable(await measureRows())}`);
  }
}
