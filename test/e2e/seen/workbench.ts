import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** A VS Code in a browser, as a person at the keyboard uses it. */
export class Workbench {
  readonly page: Page;
  readonly #screenshots: string;

  private constructor(page: Page, screenshots: string) {
    this.page = page;
    this.#screenshots = screenshots;
  }

  /** Opens the workbench and waits until it has been drawn. */
  static async open(page: Page, url: string, screenshots: string): Promise<Workbench> {
    await page.goto(url);
    await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 });
    return new Workbench(page, screenshots);
  }

  /** Opens a file of the folder by its name, as Quick Open does. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    const input = this.page.locator('.quick-input-widget input');
    await input.fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by its title, as the command palette does. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Moves the cursor: one-based line and column. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** The language that the status bar shows. */
  language(): Locator {
    return this.page.locator('[id="status.editor.mode"]');
  }

  /** The rows of the Outline view that are drawn now. */
  outlineRows(): Locator {
    return this.page.locator('.outline-pane .monaco-list-row');
  }

  /** The rows of the Problems panel that are drawn now. */
  problemRows(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** The text of the hover that is shown. */
  hover(): Locator {
    return this.page.locator('.monaco-editor .monaco-hover:not(.hidden) .hover-contents');
  }

  /** Keeps a picture of the whole window. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(this.#screenshots, `${name}.png`) });
  }
}
