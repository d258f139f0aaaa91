import { escapeUTF8 } from 'entities';

/** Whatever is no character of XML 1.0 (section 2.2), lone surrogates among them. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The start of a tag with its attributes: `<file name="a.dispatch"`. */
export function startOf(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeValue(String(value))}"`);
  return `<${name}${written.join('')}`;
}

/** Text between tags. */
export function escaped(text: string): string {
  return escapeUTF8(text.replace(NO_CHARACTER, '\ufffd'));
}

/** A parser makes spaces of line ends and tabs in attributes unless they are written as references. */
function attributeValue(text: string): string {
  return escaped(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
