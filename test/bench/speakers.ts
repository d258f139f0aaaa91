import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArchive } from '../../server/src/core/format/archive.ts';
import { attribute } from '../../server/src/core/speakers/attribution.ts';
import { CORPUS, peers } from './materials.ts';
import { rounded, type Row } from './table.ts';

/** As far as it is used here, the library that splits English text into tokens and names their parts of speech. */
interface Wink {
  readonly its: { readonly pos: unknown };
  readDoc(text: string): { tokens(): { out(what: unknown): unknown } };
}

/** Reading who speaks, in one thread, beside another library's tokens and parts of speech on the same text. */
export function speakerRows(): Row[] {
  const texts = readdirSync(CORPUS).map((name) => readFileSync(join(CORPUS, name), 'utf8'));
  const ours = speed(texts, (text) => {
    for (const { dispatch } of parseArchive(text).entries) attribute(dispatch);
  });
  const wink = loadWink();
  const theirs = speed(texts.slice(0, 200), (text) => wink.readDoc(text).tokens().out(wink.its.pos));
  return [
    {
      promise: 'speakers, one thread, parsing included',
      figure: ours,
      unit: ' MB/s',
      limit: 10,
      wanted: 'at least',
      basis: `${texts.length} dispatches`,
    },
    {
      promise: 'the same against the tokens and parts of speech of wink-nlp',
      figure: ours / theirs,
      unit: '×',
      limit: 6,
      wanted: 'at least',
      basis: `${rounded(ours)} MB/s : ${rounded(theirs)} MB/s`,
    },
  ];
}

function loadWink(): Wink {
  const require = createRequire(join(peers(), 'package.json'));
  const create = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink;
  return create(require('wink-eng-lite-web-model'), ['pos']);
}

/** Rounds before those that count: the compiler needs to see some 6 MB before nothing changes any more. */
const WARM_UP = 3;
const COUNTED = 5;

/** Megabytes a second: the best of the rounds, for the machine may do other things at the same time. */
function speed(texts: readonly string[], read: (text: string) => void): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const round = (): number => {
    const start = performance.now();
    texts.forEach(read);
    return bytes / 1000 / (performance.now() - start);
  };
  for (let at = 0; at < WARM_UP; at++) round();
  return Math.max(...Array.from({ length: COUNTED }, round));
}
