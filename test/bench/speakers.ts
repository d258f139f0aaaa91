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
    growthRow(),
  ];
}

/** Phrases that make a sentence without an end out of what the rules look for. */
const ENDLESS = [
  'He said: ',
  'He said that ',
  'He said; ',
  'said Ann Berg, ',
  'Ann Berg, the mayor, who said, ',
  'the minister said that the mayor, said, ',
  'according to her, ',
  '"It rains," said the mayor, ',
  'Noting that he, as she said, ',
  'quoted the mayor, Ann Berg, as ',
  'AHU Board of Tides and Alma Harbour Union Board of Tides said ',
  'Jonas praised ',
  'the head of the Board of ',
  'a b c ',
];
const SHORT = 100_000;
const LONG = 400_000;

/** How much longer one sentence takes that is four times as long: the worst of the phrases. */
function growthRow(): Row {
  const grown = ENDLESS.map((phrase) => ({ phrase, factor: timeOf(phrase, LONG) / timeOf(phrase, SHORT) }));
  const worst = grown.reduce((a, b) => (b.factor > a.factor ? b : a));
  return {
    promise: `speakers in a sentence of ${LONG} characters, against ${SHORT}`,
    figure: worst.factor,
    unit: '×',
    limit: 8,
    wanted: 'at most',
    basis: `the worst of ${ENDLESS.length} phrases: "${worst.phrase.trim()}"`,
  };
}

function timeOf(phrase: string, length: number): number {
  const body = `It is said that the ${phrase.repeat(length / phrase.length)}`;
  const [entry] = parseArchive(` date 2031-05-06 Tides\nAlma, May 6 (ANA) -- ${body}\nANA\n2031-05-06\n`).entries;
  if (!entry) throw new Error('The sentence was not read as a dispatch.');
  const rounds = Array.from({ length: WARM_UP + COUNTED }, () => {
    const start = performance.now();
    attribute(entry.dispatch);
    return performance.now() - start;
  });
  return Math.min(...rounds.slice(WARM_UP));
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
