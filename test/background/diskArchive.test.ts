import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { LiveArchive, type ArchiveListener } from '../../server/src/background/liveArchive.ts';
import type { ArchiveSummary, Found } from '../../server/src/background/protocol.ts';
import { NOTHING_KNOWN } from '../../server/src/core/config/baseline.ts';
import { DEFAULT_LINT_CONFIG } from '../../server/src/core/config/lintConfig.ts';
import { parseArchive } from '../../server/src/core/format/archive.ts';
import { CANCELLED, GOES_ON, lines, shown } from '../features/support.ts';

const BODY = 'The ferry left the harbour of Orsholm in the morning with all that had been promised on board.';
const FERRY = lines('date 2025-01-01 Ferry Leaves', BODY, '');
const FOG = lines('date 2025-01-02 Fog', 'Fog lay over the sea.', '');
const BROKEN = lines('Date 2025-01-03 Rain', 'Rain fell.', '');

const root = await mkdtemp(path.join(tmpdir(), 'dispatch-disk-'));
afterAll(() => rm(root, { recursive: true }));

let folder = '';
let count = 0;
beforeEach(async () => {
  folder = path.join(root, String(++count));
  await mkdir(folder);
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;
const local = (given: string) =>
  given.replace(`${pathToFileURL(folder).href}/`, '').replace(`${folder}${path.sep}`, '');

/** An archive that keeps what it has told since somebody last asked, in words. */
class Told {
  readonly archive: LiveArchive;
  summary: ArchiveSummary | undefined;
  configs: readonly string[] = [];
  /** By files and codes. */
  readonly fingerprints = new Map<string, string>();
  #found: Found[] = [];

  constructor(rest = 0) {
    const listener: ArchiveListener = {
      found: (found) => {
        this.#found.push(...found);
        for (const { uri: file, findings } of found) {
          for (const { code, fingerprint = '' } of findings) this.fingerprints.set(`${file} ${code}`, fingerprint);
        }
      },
      state: ({ summary, configs }) => {
        this.summary = summary;
        this.configs = configs;
      },
    };
    this.archive = new LiveArchive(() => ({ year: 2025, month: 9, day: 7 }), listener, null, rest);
  }

  async lint(exclude: readonly string[] = [], cancellation = GOES_ON): Promise<ArchiveSummary | null> {
    const asked = { path: folder, exclude, config: DEFAULT_LINT_CONFIG };
    return this.archive.lint([asked], () => undefined, cancellation);
  }

  async open(name: string, text: string, known = NOTHING_KNOWN): Promise<string[] | undefined> {
    const dispatches = parseArchive(text).entries.map((entry) => ({ text: entry.text, lineEnds: entry.lineEnds }));
    this.archive.open({ uri: uri(name), config: DEFAULT_LINT_CONFIG, known });
    this.archive.replace({ uri: uri(name), from: 0, to: 0, dispatches });
    return (await this.archive.compare(uri(name)))?.map(({ code }) => code);
  }

  since(): string[] {
    const told = this.#found.map(({ uri: file, revision, findings, total }) => {
      const each = findings.map(({ range, code, related }) =>
        [shown(range), code, ...related.map((place) => `as ${local(place.path)}`)].join(' '),
      );
      const more = total > findings.length ? [`of ${total}`] : [];
      return `${local(file)}${revision === null ? '' : ' (open)'}: ${[...each, ...more].join(', ')}`;
    });
    this.#found = [];
    return told.sort();
  }
}

test('files are linted by themselves and with each other, and what is no archive is passed over', async () => {
  await write({
    'a.dispatch': FERRY,
    'b/c.txt': BROKEN + FERRY,
    'letter.txt': 'Dear Ada,\n',
    'notes.md': FERRY,
    '.gitignore': 'drafts\n',
    'drafts/d.dispatch': BROKEN,
    'old/e.dispatch': BROKEN,
  });
  const told = new Told();
  expect(await told.lint(['**/old'])).toEqual({
    files: 2,
    dispatches: 3,
    plainTexts: 1,
    skipped: 0,
    reasons: [],
    shown: 2,
    total: 2,
  });
  expect(told.since()).toEqual(['b/c.txt: 0:0-0:4 header.keyword-case, 2:16-2:28 archive.duplicate as a.dispatch']);
  expect(told.summary).toEqual(await told.lint(['**/old']));
});

test('what changes on disk changes what is shown, and nothing else is told', async () => {
  await write({ 'a.dispatch': FERRY, 'b/c.dispatch': BROKEN, 'b/d.dispatch': FOG, '.gitignore': 'drafts\n' });
  const told = new Told();
  await told.lint(['**/old']);
  expect(told.since()).toEqual(['b/c.dispatch: 0:0-0:4 header.keyword-case']);

  const changes = {
    'b/d.dispatch': FOG + FERRY,
    'b/new.txt': FERRY,
    'b/new.md': FERRY,
    'b/old/e.dispatch': FERRY,
    'drafts/b/f.dispatch': FERRY,
  };
  await write(changes);
  await told.archive.refresh(Object.keys(changes).map((name) => path.join(folder, name)));
  expect(told.since()).toEqual([
    'b/d.dispatch: 2:16-2:28 archive.duplicate as a.dispatch',
    'b/new.txt: 0:16-0:28 archive.duplicate as a.dispatch',
  ]);

  await rm(path.join(folder, 'a.dispatch'));
  await told.archive.refresh([path.join(folder, 'a.dispatch')]);
  expect(told.since()).toEqual(['b/d.dispatch: ', 'b/new.txt: 0:16-0:28 archive.duplicate as b/d.dispatch']);

  await rm(path.join(folder, 'b'), { recursive: true });
  await told.archive.refresh([path.join(folder, 'b')]);
  expect(told.since()).toEqual(['b/c.dispatch: ', 'b/new.txt: ']);
  expect(told.summary?.files).toBe(0);
});

test('an open document stands in the place of its file until it is closed', async () => {
  await write({ 'a.dispatch': FERRY, 'b.dispatch': BROKEN + FERRY });
  const told = new Told();
  await told.lint();
  told.since();
  // Its own faults are the editor's to ask for; what is compared is the text that is not saved.
  expect(await told.open('b.dispatch', FOG + FERRY + FERRY)).toEqual(['archive.duplicate', 'archive.duplicate']);
  expect(told.since()).toEqual([
    'b.dispatch (open): 2:16-2:28 archive.duplicate as a.dispatch, 4:16-4:28 archive.duplicate as a.dispatch',
  ]);
  expect(await told.open('a.dispatch', FOG)).toEqual([]);
  expect(told.since()).toEqual(['b.dispatch (open): 4:16-4:28 archive.duplicate as b.dispatch']);
  await told.archive.close(uri('b.dispatch'));
  expect(told.since()).toEqual(['b.dispatch: 0:0-0:4 header.keyword-case']);
});

test('a file with a broken configuration, and one that cannot be read, are named with the reason', async () => {
  await write({ 'a.dispatch': BROKEN, 'b/.dispatchrc.json': '{', 'b/c.dispatch': BROKEN });
  const told = new Told();
  expect(await told.lint()).toMatchObject({
    files: 1,
    skipped: 1,
    reasons: [{ path: path.join(folder, 'b/c.dispatch'), reason: 'its configuration or its baseline is broken' }],
  });
  await mkdir(path.join(folder, 'd.dispatch'));
  await told.archive.refresh([path.join(folder, 'd.dispatch')]);
  expect(told.summary?.reasons).toContainEqual({ path: path.join(folder, 'd.dispatch'), reason: 'this is a folder' });
});

test('a cancelled linting leaves what was known before', async () => {
  await write({ 'a.dispatch': BROKEN });
  const told = new Told();
  await told.lint();
  told.since();
  expect(await told.lint([], CANCELLED)).toBeNull();
  expect(told.since()).toEqual([]);
  expect(await told.open('a.dispatch', FERRY)).toEqual([]);
});

test('of a file with very many findings the gravest are shown, and how many there are', async () => {
  await write({ 'a.dispatch': BROKEN.replace('Date', '   date') + BROKEN.repeat(500) });
  const told = new Told();
  const summary = await told.lint();
  expect([summary?.shown, summary?.total]).toEqual([200, 501]);
  expect(told.since()[0]).toMatch(/^a\.dispatch: 2:0-2:4 header\.keyword-case, .*, of 501$/);
});

test('what the baseline of a file knows is not told, whether the file is open or not', async () => {
  await write({ 'a.dispatch': FERRY + BROKEN + BROKEN, 'b.dispatch': FERRY, 'c.dispatch': FERRY });
  const told = new Told();
  await told.lint();
  const fingerprint = (name: string, code: string) =>
    told.fingerprints.get(`${uri(name)} ${code}`) ?? expect.fail(`${code} is not found in ${name}`);
  const inA = { 'header.keyword-case': { [fingerprint('a.dispatch', 'header.keyword-case')]: 1 } };
  const inB = { 'archive.duplicate': { [fingerprint('b.dispatch', 'archive.duplicate')]: 1 } };
  told.since();
  await write({
    '.dispatchrc.json': '{ "baseline": "known/all.json" }',
    'known/all.json': JSON.stringify({ version: 1, files: { '../a.dispatch': inA, '../b.dispatch': inB } }),
  });
  expect(await told.lint()).toMatchObject({ shown: 2, total: 2 });
  // Of two that are alike one is known: the other is new.
  expect(told.since()).toEqual(['a.dispatch: 4:0-4:4 header.keyword-case', 'b.dispatch: ']);
  expect(await told.open('b.dispatch', FERRY + FERRY, inB)).toEqual(['archive.duplicate']);
  expect(told.configs).toEqual([path.join(folder, '.dispatchrc.json'), path.join(folder, 'known/all.json')]);
});

test('a file whose baseline is broken is named with the reason', async () => {
  await write({ 'a.dispatch': BROKEN, '.dispatchrc.json': '{ "baseline": "known.json" }', 'known.json': '{' });
  const reason = 'its configuration or its baseline is broken';
  expect(await new Told().lint()).toMatchObject({ files: 0, reasons: [{ reason }] });
});

test('what changes beside the archive tells nothing, and does not have it compared again', async () => {
  await write({ 'a.dispatch': FERRY });
  const told = new Told();
  await told.lint();
  told.summary = undefined;
  await told.archive.refresh([path.join(folder, 'gone'), path.join(folder, 'notes.md'), '/elsewhere/a.dispatch']);
  expect(told.summary).toBeUndefined();
  await told.archive.refresh([path.join(folder, 'a.dispatch')]);
  expect(told.summary).toMatchObject({ files: 1 });
});

test('an archive that was just compared is not compared again at once, but soon', async () => {
  await write({ 'a.dispatch': FERRY, 'b.dispatch': BROKEN });
  const told = new Told(1000);
  await told.lint();
  expect(await told.open('b.dispatch', BROKEN)).toEqual([]);
  const second = told.open('b.dispatch', FERRY);
  const soon = new Promise((resume) => setTimeout(() => resume('not yet'), 20));
  expect(await Promise.race([second, soon])).toBe('not yet');
  expect(await second).toEqual(['archive.duplicate']);
});
