import { isUtf8 } from 'node:buffer';

/** A file's text and how its bytes spelt it. */
export interface DecodedText {
  /** Without the byte order mark: positions in it are those that an editor shows. */
  readonly text: string;
  /** `utf-8`, or the name of another encoding as `iconv-lite` knows it. */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
}

const BYTE_ORDER_MARKS: readonly (readonly [string, Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];

/**
 * Turns bytes into text: by their byte order mark, as UTF-8 where they are valid UTF-8, else by what they look like.
 */
export async function decodeText(bytes: Buffer): Promise<DecodedText> {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (!bytes.subarray(0, mark.length).equals(mark)) continue;
    const content = bytes.subarray(mark.length);
    const text = encoding === 'utf-8' ? content.toString('utf8') : await decodeAs(content, encoding);
    return { text, encoding, byteOrderMark: true };
  }
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8', byteOrderMark: false };
  const encoding = await guessEncoding(bytes);
  return { text: await decodeAs(bytes, encoding), encoding, byteOrderMark: false };
}

/** The bytes of a text in the encoding that it was decoded from. */
export async function encodeText({ text, encoding, byteOrderMark }: DecodedText): Promise<Buffer> {
  const mark = byteOrderMark ? BYTE_ORDER_MARKS.find(([name]) => name === encoding)?.[1] : undefined;
  const content =
    encoding === 'utf-8' ? Buffer.from(text, 'utf8') : (await import('iconv-lite')).encode(text, encoding);
  return mark ? Buffer.concat([mark, content]) : content;
}

async function decodeAs(bytes: Buffer, encoding: string): Promise<string> {
  const { decode } = await import('iconv-lite');
  return decode(bytes, encoding, { stripBOM: false });
}

/** Enough for the detector; what lies before the first byte that is not ASCII tells it nothing. */
const SAMPLE = 64 * 1024;

async function guessEncoding(bytes: Buffer): Promise<string> {
  const [{ detect }, { encodingExists }] = await Promise.all([import('chardet'), import('iconv-lite')]);
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const guess = detect(bytes.subarray(first, first + SAMPLE));
  if (guess === 'ASCII' || guess === 'UTF-8') return 'utf-8';
  return guess !== null && encodingExists(guess) ? guess.toLowerCase() : 'windows-1252';
}
