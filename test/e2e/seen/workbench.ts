import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** A VS Code in a browser, as a person at the keyboard uses it. */
export class Workbench {
  readonly #page: Page;
  readonly #screenshots: string;

  private constructor(page: Page, screenshots: string) {
    this.#page = page;
    this.#screenshots = screenshots;
  }

  /** Opens the workbench and waits until it has been drawn; pictures of it go to the folder `screenshots`. */
  static async open(page: Page, url: string, screenshots: string): Promise<Workbench> {
    await page.goto(url);
    await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 });
    return new Workbench(page, screenshots);
  }

  async press(keys: string): Promise<void> {
    await this.#page.keyboard.press(keys);
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    await this.#pick('Control+P', name, name);
    await this.#page.locator('.tab.active', { hasText: name }).waitFor();
    await this.#page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by its title. */
  async runCommand(title: string): Promise<void> {
    await this.#pick('F1', `>${title}`, title);
  }

  /** Moves the cursor to a line and a column, which count from one. */
  async goTo(line: number, column: number): Promise<void> {
    await this.#pick('Control+G', `:${line}:${column}`, 'Go to line');
    await this.cursorAt(`Ln ${line}, Col ${column}`).waitFor();
  }

  /** Widens the side bar, and gives the outline the place of the folder's files. */
  async makeRoomForOutline(): Promise<void> {
    await this.runCommand('Explorer: Focus on Outline View');
    await this.#page.locator('.pane-header.expanded', { hasText: 'archive' }).click();
    const sideBar = await this.#page.locator('.part.sidebar').boundingBox();
    if (!sideBar) throw new Error('The side bar is not shown.');
    await this.#page.mouse.move(sideBar.x + sideBar.width + 1, 400);
    await this.#page.mouse.down();
    await this.#page.mouse.move(540, 400, { steps: 5 });
    await this.#page.mouse.up();
    // Away from the edge, which is coloured as long as the mouse is over it.
    await this.#page.mouse.move(900, 400);
  }

  /** The status bar's place of the cursor, when it is this one. */
  cursorAt(place: string): Locator {
    return this.#page.locator('[id="status.editor.selection"]', { hasText: place });
  }

  /** The status bar's language, when it is this one. */
  language(name: string): Locator {
    return this.#page.locator('[id="status.editor.mode"]', { hasText: name });
  }

  /** The row of the language status that begins so, when the status bar is asked for it. */
  async languageStatus(beginning: string): Promise<Locator> {
    await this.#page.locator('[id="status.languageStatus"]').hover();
    return this.#page.locator('.hover-language-status .element', { hasText: beginning });
  }

  /** A word of the editor that has a colour of its own. */
  coloured(word: string): Locator {
    return this.#page.locator('.view-line span span', { hasText: new RegExp(`^${word}$`) }).first();
  }

  /** The rows of the Outline view that are drawn now. */
  outlineRows(): Locator {
    return this.#page.locator('.outline-pane .monaco-list-row');
  }

  outlineRow(name: string): Locator {
    return this.outlineRows().filter({ hasText: name }).first();
  }

  /** The rows of the Problems panel that are drawn now. */
  problemRows(): Locator {
    return this.#page.locator('.markers-panel .monaco-list-row');
  }

  /** The row of the Problems panel that holds the text. */
  problemRow(text: string): Locator {
    return this.problemRows().filter({ hasText: text }).first();
  }

  /** The item of the status bar that holds the text. */
  statusItem(text: string): Locator {
    return this.#page.locator('.statusbar-item', { hasText: text }).first();
  }

  /** A hover outside of the editor that holds the text. */
  hoverOf(text: string): Locator {
    return this.#page.locator('.monaco-hover', { hasText: text }).first();
  }

  /** The text of the hover in the editor. */
  hover(): Locator {
    return this.#page.locator('.monaco-hover-content .hover-contents').first();
  }

  /**
   * Opens the menu of quick fixes at the cursor as soon as the light bulb says that there are some and the editor
   * listens.
   */
  async openQuickFixes(): Promise<void> {
    await this.#page
      .locator('.lightBulbWidget, [class*="codicon-gutter-lightbulb"]')
      .filter({ visible: true })
      .first()
      .waitFor();
    await this.#page.keyboard.press('Control+.');
  }

  quickFix(title: string): Locator {
    return this.#page.locator('.action-widget .monaco-list-row', { hasText: title });
  }

  /** The line of the editor that holds the text. */
  line(text: string): Locator {
    // The editor draws spaces as no-break spaces.
    return this.#page.locator('.view-line', { hasText: new RegExp(text.replaceAll(' ', '\\s')) });
  }

  /** Keeps a picture of the whole window. */
  async screenshot(name: string): Promise<void> {
    await this.#page.screenshot({ path: path.join(this.#screenshots, `${name}.png`) });
  }

  /** Opens the quick input, fills it in and takes the first row when that holds `row`. */
  async #pick(keys: string, text: string, row: string): Promise<void> {
    await this.#page.keyboard.press(keys);
    const input = this.#page.locator('.quick-input-widget');
    await input.locator('input').fill(text);
    await input.locator('.monaco-list-row', { hasText: row }).first().waitFor();
    await this.#page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }
}
