import { WatchKind } from 'vscode-languageserver';
import type { BackgroundThread } from '../background/backgroundThread.ts';
import { pathOf } from '../background/filePath.ts';
import type { WatchedFiles } from './watchedFiles.ts';

/** How long changes on disk are collected before files are read, in milliseconds: they come in bursts. */
const BURST = 300;

/** Has the files of the workspace watched, and tells the background thread what has changed. Nothing is ever polled. */
export function watchArchive(background: BackgroundThread, watchedFiles: WatchedFiles): void {
  const changed = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  watchedFiles.onChange((changes) => {
    for (const { uri } of changes) changed.add(pathOf(uri));
    waiting ??= setTimeout(() => {
      background.changed([...changed]);
      changed.clear();
      waiting = undefined;
    }, BURST);
  });
  void watchedFiles.watch([
    { globPattern: '**/*.{dispatch,txt}' },
    // Of a folder that goes an editor tells nothing but that.
    { globPattern: '**/*', kind: WatchKind.Delete },
  ]);
}
