import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { outlineOf } from './outline.ts';
import { scoreSpeechEvents } from './speechEvents.ts';

/**
 * `npm run score`: how well the speakers of the annotated dispatches are found, what is missed, and whether it got
 * worse.
 */

interface Figures {
  readonly attribution: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly inventory: { readonly f1: number };
  readonly cued: { readonly recall: number };
  readonly implicit: { readonly recall: number };
  readonly pronoun: { readonly recall: number };
  readonly roles: { readonly recall: number };
}

const root = join(import.meta.dirname, '..', '..');
const gold = join(root, '..', 'shared', 'gold');
/** The annotated dispatches beside the guide, and those that were written for this project. */
const sets = [join(gold, 'dev'), join(gold, 'dev-news'), join(import.meta.dirname, 'wire')];
const events = join(root, '..', 'shared', 'corpus', 'wikinews-meantime');
const results = join(root, 'test-results', 'score');

if (!existsSync(gold)) console.log('skipped: there are no annotated dispatches in ../shared/gold');
else {
  mkdirSync(results, { recursive: true });
  const reached = JSON.parse(readFileSync(join(import.meta.dirname, 'reached.json'), 'utf8')) as Record<string, Row>;
  const rows: Record<string, Row> = Object.fromEntries(sets.map((folder) => [basename(folder), row(score(folder))]));
  if (existsSync(events)) rows['speech-events'] = speechEvents();
  console.table(rows);
  console.log(`What was missed or wrong, a line each: test-results/score/*.misses.jsonl`);
  for (const [name, figures] of Object.entries(rows)) {
    for (const [figure, value] of Object.entries(figures)) {
      const before = reached[name]?.[figure] ?? 0;
      if (value >= before) continue;
      console.error(`${name}: ${figure} is ${value} and was ${before} before (test/score/reached.json)`);
      process.exitCode = 1;
    }
  }
}

type Row = Record<string, number>;

/** Scores the news texts in which only speech events are marked: what is found, and how often the speaker is right. */
function speechEvents(): Row {
  const { found, speakers, missed } = scoreSpeechEvents(events);
  writeFileSync(
    join(results, 'speech-events.misses.jsonl'),
    `${missed.map((line) => JSON.stringify(line)).join('\n')}\n`,
  );
  return { found, speakers };
}

/** Scores a folder of annotated dispatches with the scorer that lies beside the guide. */
function score(folder: string): Figures {
  const name = basename(folder);
  const outline = join(results, `${name}.json`);
  writeFileSync(outline, JSON.stringify(outlineOf(folder)));
  const misses = join(results, `${name}.misses.jsonl`);
  const scorer = [join(gold, 'score.mjs'), folder, outline, '--misses', misses];
  return JSON.parse(execFileSync(process.execPath, scorer, { encoding: 'utf8' })) as Figures;
}

function row({ attribution, inventory, cued, implicit, pronoun, roles }: Figures): Row {
  return {
    precision: attribution.precision,
    recall: attribution.recall,
    f1: attribution.f1,
    cued: cued.recall,
    pronoun: pronoun.recall,
    implicit: implicit.recall,
    inventory: inventory.f1,
    roles: roles.recall,
  };
}
