import { workspace, type Disposable } from 'vscode';

/** Calls back once: when the first dispatch is opened, or at once where one is open already. */
export function onceDispatchIsOpen(callback: () => void): Disposable {
  const subscription = workspace.onDidOpenTextDocument(({ languageId }) => {
    if (languageId !== 'dispatch') return;
    subscription.dispose();
    callback();
  });
  if (workspace.textDocuments.some(({ languageId }) => languageId === 'dispatch')) {
    subscription.dispose();
    callback();
  }
  return subscription;
}
