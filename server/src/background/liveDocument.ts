import { byEntry } from '../analysis.ts';
import { comparingRules, placedInArchive, type ComparingRules } from '../archiveLint/comparingRules.ts';
import { comparedDispatch, type ComparedDispatch, type FileLint } from '../archiveLint/fileLint.ts';
import { byPlace } from '../archiveLint/fileFinding.ts';
import type { KnownFindings } from '../core/config/baseline.ts';
import type { LintConfig } from '../core/config/lintConfig.ts';
import { ArchiveEntry, replaceEntries, type Archive } from '../core/format/archive.ts';
import type { CalendarDate } from '../core/format/calendar.ts';
import { knownNames } from '../core/format/knownNames.ts';
import type { Dispatch } from '../core/format/model.ts';
import type { FileFacts } from '../core/rules/archiveRule.ts';
import { dispatchFacts, type FileDispatchFacts } from '../core/rules/dispatchFacts.ts';
import type { RuleContext } from '../core/rules/rule.ts';
import { attribute } from '../core/speakers/attribution.ts';
import { cancelledWhen, visitPaced } from '../pace.ts';
import type { Opening, Replacement } from './protocol.ts';

/** What is known of a dispatch as long as nobody edits it. */
interface Read {
  readonly facts: FileDispatchFacts;
  /** What can be compared with other files, its lines counted from the dispatch's own first; null without a header. */
  readonly compared: ComparedDispatch | null;
}

/** An open document as its comparison sees it: after an edit only the dispatches are read that came with it. */
export class LiveDocument {
  readonly path: string;
  readonly uri: string;
  readonly config: LintConfig;
  /** The findings that its baseline knows. */
  readonly known: KnownFindings;
  readonly #rules: ComparingRules;
  readonly #file: FileFacts;
  readonly #read: (entry: ArchiveEntry) => Read;
  #archive: Archive;
  #revision = 0;

  /** `path` is the name by which the document goes among the files of an archive. */
  constructor(path: string, { uri, config, known }: Opening, today: CalendarDate) {
    this.path = path;
    this.uri = uri;
    this.config = config;
    this.known = known;
    // An editor decodes the text itself, and its name for the encoding does not come with it.
    this.#file = { name: fileName(uri), encoding: 'utf-8', byteOrderMark: false };
    this.#archive = { entries: [], firstLines: [], names: knownNames(config.knownAgencies, config.knownSources) };
    this.#rules = comparingRules(config, today);
    const context = { today, attribution: attribute };
    this.#read = byEntry((entry) => readFacts(entry.afresh().dispatch, context, this.#rules));
  }

  /** How many changes have come. */
  get revision(): number {
    return this.#revision;
  }

  replace({ from, to, dispatches }: Omit<Replacement, 'uri'>): void {
    const fresh = dispatches.map(({ text, lineEnds }) => new ArchiveEntry(text, lineEnds, this.#archive.names));
    this.#archive = replaceEntries(this.#archive, from, to, fresh);
    this.#revision++;
  }

  /**
   * What comparing the dispatches with each other shows, and what there is to compare with other files; null where the
   * document was edited in the meantime.
   */
  async lint(): Promise<FileLint | null> {
    const archive = this.#archive;
    const read: Read[] = [];
    const edited = cancelledWhen(() => archive !== this.#archive);
    if (!(await visitPaced(archive.entries, edited, (entry) => read.push(this.#read(entry))))) return null;
    const located = read.map(({ facts }) => ({ file: this.#file, facts }));
    const compared = read.flatMap(({ compared: own }, index) =>
      own ? [{ ...own, firstLine: archive.firstLines[index] ?? 0 }] : [],
    );
    const findings = placedInArchive(this.path, archive, this.#rules.compare(located)).sort(byPlace);
    return { path: this.path, file: this.#file, dispatches: compared.length, findings, compared };
  }
}

function readFacts(dispatch: Dispatch, context: RuleContext, { wanted }: ComparingRules): Read {
  const facts = dispatchFacts(dispatch, context, wanted);
  return { facts, compared: dispatch.header && comparedDispatch(dispatch, facts, 0) };
}

/** The name of a document's file; empty where it has never been saved. */
function fileName(uri: string): string {
  if (uri.startsWith('untitled:')) return '';
  const name = /[^/?#]*(?=[?#]|$)/.exec(uri.slice(uri.lastIndexOf('/') + 1))?.[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
