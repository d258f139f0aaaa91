import { Disposable, languages, LanguageStatusSeverity, window, workspace, type LanguageStatusItem } from 'vscode';
import type { DispatchServer } from './dispatchServer.ts';
import type { OutlineLimit } from './outlineLimit.ts';

/** Says in the status bar that the outline of the active document is capped, and offers the setting that caps it. */
export function showOutlineLimits(server: DispatchServer): Disposable {
  const limits = new Map<string, OutlineLimit>();
  let item: LanguageStatusItem | undefined;

  const update = (): void => {
    item?.dispose();
    const limit = limits.get(window.activeTextEditor?.document.uri.toString() ?? '');
    item = limit && createItem(limit);
  };
  return Disposable.from(
    server.onDidLimitOutline((limit) => {
      if (limit.shown < limit.total) limits.set(limit.uri.toString(), limit);
      else limits.delete(limit.uri.toString());
      update();
    }),
    workspace.onDidCloseTextDocument((document) => limits.delete(document.uri.toString())),
    window.onDidChangeActiveTextEditor(update),
    { dispose: () => item?.dispose() },
  );
}

function createItem(limit: OutlineLimit): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('dispatch.outline', { language: 'dispatch' });
  item.name = 'Dispatch Outline';
  item.severity = LanguageStatusSeverity.Warning;
  item.text = `Outline: ${limit.shown.toLocaleString()} of ${limit.total.toLocaleString()} entries`;
  item.detail = `limit ${limit.limit.toLocaleString()}`;
  item.command = {
    title: 'Change Limit',
    command: 'workbench.action.openSettings',
    arguments: ['dispatch.outline.maximumSymbols'],
  };
  return item;
}
