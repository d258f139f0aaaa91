import { languages, type Diagnostic, type Disposable, type Uri } from 'vscode';
import { isToldAlready } from './toldAlready.ts';

/** The code of what the server has to say of a configuration that is broken. */
const CODE = 'configuration';

type Show = (uri: Uri, diagnostics: Diagnostic[]) => void;

interface Shown {
  readonly uri: Uri;
  readonly all: readonly Diagnostic[];
  readonly show: Show;
  shown: number;
}

/**
 * Shows what is wrong with a configuration as one error. While such a file is open the editor's own JSON service marks
 * some errors too: where the JSON itself is broken. What goes against the schema is only a warning to it, and what is
 * wrong in a file that is not open it does not see.
 */
export class ConfigProblems {
  readonly #shown = new Map<string, Shown>();
  #listener: Disposable | undefined;

  /** Takes the diagnostics that the server has published, and shows them, or what is left of them. */
  handle(uri: Uri, diagnostics: Diagnostic[], show: Show): void {
    const key = uri.toString();
    if (diagnostics.some(({ code }) => code === CODE)) {
      const shown: Shown = { uri, all: diagnostics, show, shown: -1 };
      this.#shown.set(key, shown);
      this.#listener ??= languages.onDidChangeDiagnostics(({ uris }) => this.#look(uris));
      this.#update(shown);
    } else {
      if (this.#shown.delete(key) && this.#shown.size === 0) this.clear();
      show(uri, diagnostics);
    }
  }

  /** Forgets what was published: the server has ended, and nothing of it is shown any more. */
  clear(): void {
    this.#shown.clear();
    this.#listener?.dispose();
    this.#listener = undefined;
  }

  #look(uris: readonly Uri[]): void {
    for (const uri of uris) {
      const shown = this.#shown.get(uri.toString());
      if (shown) this.#update(shown);
    }
  }

  #update(shown: Shown): void {
    const told = languages.getDiagnostics(shown.uri);
    const left = shown.all.filter((diagnostic) => !isToldAlready(diagnostic, told));
    if (left.length === shown.shown) return;
    // Before it is shown: that tells us of a change again.
    shown.shown = left.length;
    shown.show(shown.uri, left);
  }
}
