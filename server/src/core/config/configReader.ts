import type { Node } from 'jsonc-parser';
import type { ConfigProblem, JsonText } from './jsonText.ts';
import { didYouMean } from './suggestion.ts';

/** Walks through the values of a JSON text and remembers the first thing that is wrong with them. */
export class ConfigReader {
  readonly #json: JsonText;
  #first: { readonly offset: number; readonly problem: ConfigProblem } | undefined;

  constructor(json: JsonText) {
    this.#json = json;
  }

  /** The problem that stands first in the text. */
  get problem(): ConfigProblem | null {
    return this.#first?.problem ?? null;
  }

  rangeOf(node: Node): ConfigProblem['range'] {
    return this.#json.rangeOf(node);
  }

  report(node: Node, message: string): void {
    if (this.#first && this.#first.offset <= node.offset) return;
    this.#first = { offset: node.offset, problem: { range: this.#json.rangeOf(node), message } };
  }

  /** The properties of an object: `what` names it, `names` are those that it may have. */
  properties(node: Node, what: string, names: readonly string[], kind = 'property'): Map<string, Node> {
    const found = new Map<string, Node>();
    if (node.type !== 'object') {
      this.report(node, `${what} is an object in braces {}, not ${nameOfType(node)}.`);
      return found;
    }
    for (const { children = [] } of node.children ?? []) {
      const [key, value] = children;
      if (!key || !value) continue;
      const name = key.value as string;
      if (found.has(name)) this.report(key, `"${name}" stands here a second time: keep one of the two.`);
      if (names.includes(name)) found.set(name, value);
      else this.report(key, unknown(name, what, names, kind));
    }
    return found;
  }

  /** The items of an array, each a node. */
  items(node: Node, what: string): readonly Node[] {
    if (node.type === 'array') return node.children ?? [];
    this.report(node, `${what} is an array in brackets [], not ${nameOfType(node)}.`);
    return [];
  }

  /** A text that says something, no longer than `longest` UTF-16 characters; null where it is none. */
  text(node: Node, what: string, longest = Infinity): string | null {
    if (node.type !== 'string')
      this.report(node, `${what} is a text in double quotation marks, not ${nameOfType(node)}.`);
    else if ((node.value as string).trim() === '') this.report(node, `${what} is empty.`);
    else if ((node.value as string).length > longest)
      this.report(node, `${what} has more than ${longest} characters, and would never be read.`);
    else return node.value as string;
    return null;
  }

  /** A text alone, or an array of texts. */
  texts(node: Node, what: string, longest = Infinity): readonly { readonly text: string; readonly node: Node }[] {
    const nodes = node.type === 'array' ? this.items(node, what) : [node];
    return nodes.flatMap((item) => {
      const text = this.text(item, what, longest);
      return text === null ? [] : [{ text, node: item }];
    });
  }
}

/** More names than this are a list of their own. */
const MOST_LISTED = 12;

function unknown(name: string, what: string, names: readonly string[], kind: string): string {
  const hint = didYouMean(name, names);
  if (hint !== '') return `There is no ${kind} "${name}".${hint}`;
  if (names.length > MOST_LISTED)
    return `There is no ${kind} "${name}": docs/rules/README.md lists all that there are.`;
  return names.length === 0
    ? `There is no ${kind} "${name}": ${what} has none.`
    : `There is no ${kind} "${name}": ${what} has ${inWords(names)}.`;
}

function inWords(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

/** A value's type as a sentence names it. */
export function nameOfType({ type }: Node): string {
  switch (type) {
    case 'object':
    case 'array':
      return `an ${type}`;
    case 'null':
      return 'null';
    case 'string':
      return 'a text';
    default:
      return `a ${type}`;
  }
}
