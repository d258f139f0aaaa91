import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileFinding } from '../../server/src/archiveLint/fileFinding.ts';
import { LiveArchive } from '../../server/src/background/liveArchive.ts';
import { NOTHING_KNOWN } from '../../server/src/core/config/baseline.ts';
import { DEFAULT_LINT_CONFIG, type LintConfig } from '../../server/src/core/config/lintConfig.ts';
import { parseArchive } from '../../server/src/core/format/archive.ts';
import { lines, shown } from '../features/support.ts';

const URI = 'file:///news/2025.dispatch';
const BODY = 'The ferry left the harbour of Orsholm in the morning with all that had been promised on board.';
const dispatch = (date: string, title: string, body = BODY) => lines(`date ${date} ${title}`, body, '');
const TWICE = dispatch('2025-01-01', 'Ferry Leaves') + dispatch('2025-01-02', 'Fog', 'Fog lay over the sea.');

const TODAY = { year: 2025, month: 9, day: 7 };
const liveArchive = () => new LiveArchive(() => TODAY, { found: () => undefined, state: () => undefined }, null);
const sent = (text: string) => parseArchive(text).entries.map(({ text: own, lineEnds }) => ({ text: own, lineEnds }));

/** An archive with one open document. */
function holding(text: string, uri = URI, config: LintConfig = DEFAULT_LINT_CONFIG): LiveArchive {
  const archive = liveArchive();
  archive.open({ uri, config, known: NOTHING_KNOWN });
  archive.replace({ uri, from: 0, to: 0, dispatches: sent(text) });
  return archive;
}

function inWords({ range, level, code, related, fix }: FileFinding): string {
  const others = related.map((place) => `, as ${place.path} ${shown(place.range)}`);
  return `${shown(range)} ${level} ${code}${others.join('')}${fix ? `, ${fix.title}` : ''}`;
}

async function found(archive: LiveArchive, uri = URI): Promise<string[] | undefined> {
  return (await archive.compare(uri))?.map(inWords);
}

test('the dispatches of a document are compared with each other', async () => {
  expect(await found(holding(TWICE + dispatch('2025-01-01', 'Ferry Leaves')))).toEqual([
    `4:16-4:28 warning archive.duplicate, as ${URI} 0:16-0:28`,
  ]);
  expect(await found(holding(TWICE))).toEqual([]);
});

test('rules about a file know its name, where it has one', async () => {
  const one = dispatch('2025-01-01', 'T');
  const faults = ['0:5-0:15 warning archive.file-name'];
  expect(
    await found(holding(one, 'file:///news%20of/2025-01-02.dispatch'), 'file:///news%20of/2025-01-02.dispatch'),
  ).toEqual(faults);
  expect(await found(holding(one, 'memfs:/2025-01-02.txt?x'), 'memfs:/2025-01-02.txt?x')).toEqual(faults);
  expect(await found(holding(one, 'untitled:2025-01-02'), 'untitled:2025-01-02')).toEqual([]);
});

test('a configuration decides on levels', async () => {
  const text = TWICE + dispatch('2025-01-01', 'Ferry Leaves');
  const withLevel = (level: 'off' | 'error') => ({ ...DEFAULT_LINT_CONFIG, rules: { 'archive.duplicate': { level } } });
  expect(await found(holding(text, URI, withLevel('off')))).toEqual([]);
  expect(await found(holding(text, URI, withLevel('error')))).toEqual([
    `4:16-4:28 error archive.duplicate, as ${URI} 0:16-0:28`,
  ]);
});

test('lines that end in another way than the others come with their mending', async () => {
  expect(await found(holding('date 2025-01-01 T\nRain.\nSnow.\r\n'))).toEqual([
    '2:5-3:0 warning archive.line-ends, End every line of the dispatch in LF',
  ]);
});

test('a document that is edited while it is compared, closed or not known gives nothing', async () => {
  const archive = holding(TWICE);
  expect(await archive.compare('file:///other.dispatch')).toBeNull();
  await archive.close(URI);
  expect(await archive.compare(URI)).toBeNull();
});

test('a document after edits is compared like one that was opened with the same text', async () => {
  const dispatches = fc.array(
    fc.record({
      date: fc.constantFrom('2025-01-01', '2025-01-02', '2025-01-03'),
      title: fc.constantFrom('Ferry Leaves', 'Fog'),
      body: fc.constantFrom(BODY, `${BODY} It came back.`, 'Fog.', 'Ada Berg said so.\r'),
    }),
    { maxLength: 8 },
  );
  const textOf = (all: readonly { date: string; title: string; body: string }[]) =>
    all.map(({ date, title, body }) => dispatch(date, title, body)).join('');
  const edits = fc.array(fc.record({ from: fc.nat(8), to: fc.nat(8), fresh: dispatches }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(dispatches, edits, async (first, changes) => {
      const archive = holding(textOf(first));
      let all = sent(textOf(first));
      for (const { from, to, fresh } of changes) {
        const start = Math.min(from, all.length);
        const end = Math.max(start, Math.min(to, all.length));
        const replacement = { uri: URI, from: start, to: end, dispatches: sent(textOf(fresh)) };
        await archive.compare(URI);
        archive.replace(replacement);
        all = [...all.slice(0, start), ...replacement.dispatches, ...all.slice(end)];
      }
      const afresh = liveArchive();
      afresh.open({ uri: URI, config: DEFAULT_LINT_CONFIG, known: NOTHING_KNOWN });
      afresh.replace({ uri: URI, from: 0, to: 0, dispatches: all });
      expect(await archive.compare(URI)).toEqual(await afresh.compare(URI));
    }),
    { numRuns: 60 },
  );
});
