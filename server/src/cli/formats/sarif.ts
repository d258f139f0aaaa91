import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../../package.json';
import type { FileFinding, FileFix, RelatedPlace } from '../../archiveLint/fileFinding.ts';
import type { Range } from '../../core/format/position.ts';
import { ALL_RULES } from '../../core/rules/registry.ts';
import type { Level } from '../../core/rules/rule.ts';
import { rulePage } from '../../rulePage.ts';
import type { LintFormat } from './lintFormat.ts';

const LEVELS: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
  off: 'none',
};

const RULE_INDEXES: ReadonlyMap<string, number> = new Map(ALL_RULES.map(({ code }, index) => [code, index]));

/** A rule as a reporting descriptor (SARIF 2.1.0, 3.49). */
const DESCRIPTORS = ALL_RULES.map(({ code, description, level }) => ({
  id: code,
  shortDescription: { text: description },
  helpUri: rulePage(code),
  defaultConfiguration: { enabled: level !== 'off', level: LEVELS[level] },
}));

/**
 * The Static Analysis Results Interchange Format, version 2.1.0 (OASIS Standard, 2020), as code scanning services read
 * it.
 */
export const sarif: LintFormat = {
  begin: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(
    {
      name: 'dispatch',
      version,
      informationUri: 'https://github.com/vscode-dispatch/vscode-dispatch',
      rules: DESCRIPTORS,
    },
  )}},"columnKind":"utf16CodeUnits","results":[`,
  file: ({ path, findings }, first) =>
    findings
      .map((finding, index) => `${first && index === 0 ? '' : ','}\n${JSON.stringify(result(path, finding))}`)
      .join(''),
  end: () => '\n]}]}\n',
};

function result(path: string, { code, level, message, range, related, fix, fingerprint }: FileFinding): object {
  return {
    ruleId: code,
    ruleIndex: RULE_INDEXES.get(code) ?? -1,
    level: LEVELS[level],
    message: { text: message },
    locations: [{ physicalLocation: physicalLocation(path, range) }],
    ...(related.length > 0 && { relatedLocations: related.map(relatedLocation) }),
    ...(fix && { fixes: [fixOf(path, fix)] }),
    ...(fingerprint !== undefined && { partialFingerprints: { 'dispatch/v1': fingerprint } }),
  };
}

function relatedLocation({ path, range, message }: RelatedPlace, id: number): object {
  return { id, physicalLocation: physicalLocation(path, range), message: { text: message } };
}

function fixOf(path: string, { title, edits }: FileFix): object {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: region(range),
    insertedContent: { text: newText },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: artifactLocation(path), replacements }],
  };
}

function physicalLocation(path: string, range: Range): object {
  return { artifactLocation: artifactLocation(path), region: region(range) };
}

/** A relative path stays relative, whatever stands in it. */
function artifactLocation(path: string): object {
  const uri = isAbsolute(path) ? pathToFileURL(path).href : path.split(/[\\/]/).map(encodeURIComponent).join('/');
  return { uri };
}

/** Lines and columns count from 1; the end column is the one behind the last character (SARIF 2.1.0, 3.30). */
function region({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
