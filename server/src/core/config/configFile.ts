import type { Node } from 'jsonc-parser';
import type { Range } from '../format/position.ts';
import { ConfigReader } from './configReader.ts';
import { readJson, type ConfigProblem } from './jsonText.ts';
import type { LintConfig } from './lintConfig.ts';
import { readRules } from './ruleSettings.ts';

/** The name under which a configuration is looked for. */
export const CONFIG_FILE_NAME = '.dispatchrc.json';

/** A path that a configuration names, relative to its own folder. */
export interface NamedPath {
  readonly path: string;
  readonly range: Range;
}

/** What a configuration has for the files that match one of its globs. */
export interface ConfigOverride extends LintConfig {
  /** Globs relative to the configuration's folder. */
  readonly files: readonly string[];
}

/** A configuration as it is written in one file. */
export interface ConfigFile extends LintConfig {
  /** The configurations that it builds upon, the later ones over the earlier ones. */
  readonly extends: readonly NamedPath[];
  readonly overrides: readonly ConfigOverride[];
  readonly baseline: NamedPath | null;
}

export type ParsedConfig = { readonly file: ConfigFile } | { readonly problem: ConfigProblem };

/** The longest names that are found where they stand: in the brackets of a dateline, and on a line of their own. */
export const LONGEST_NAMES = { knownAgencies: 40, knownSources: 60 } as const;

const LONGEST_GLOB = 1000;

const LAYER = ['rules', 'knownAgencies', 'knownSources'] as const;

/** What a configuration may have. */
export const CONFIG_PROPERTIES: readonly string[] = ['$schema', 'extends', ...LAYER, 'overrides', 'baseline'];

/** What an override may have. */
export const OVERRIDE_PROPERTIES: readonly string[] = ['files', ...LAYER];

/** Reads the text of a configuration; with anything wrong in it none of it counts. Never throws. */
export function parseConfig(text: string): ParsedConfig {
  const json = readJson(text);
  if ('message' in json) return { problem: json };
  const reader = new ConfigReader(json);
  const file = readFile(reader, json.root);
  return reader.problem ? { problem: reader.problem } : { file };
}

function readFile(reader: ConfigReader, root: Node): ConfigFile {
  const properties = reader.properties(root, 'A configuration', CONFIG_PROPERTIES);
  const { $schema, extends: bases, overrides, baseline } = Object.fromEntries(properties);
  if ($schema) reader.text($schema, '"$schema"');
  const named = (node: Node, what: string): NamedPath[] =>
    reader.texts(node, what).map(({ text, node: at }) => ({ path: text, range: reader.rangeOf(at) }));
  return {
    extends: bases ? named(bases, 'A configuration to extend') : [],
    ...readLayer(reader, properties),
    overrides: overrides ? reader.items(overrides, '"overrides"').map((node) => readOverride(reader, node)) : [],
    baseline: baseline ? baselineOf(reader, baseline) : null,
  };
}

function baselineOf(reader: ConfigReader, node: Node): NamedPath | null {
  const path = reader.text(node, '"baseline"');
  return path === null ? null : { path, range: reader.rangeOf(node) };
}

function readOverride(reader: ConfigReader, node: Node): ConfigOverride {
  const properties = reader.properties(node, 'An override', OVERRIDE_PROPERTIES);
  const files = properties.get('files');
  if (node.type === 'object' && !files)
    reader.report(node, 'An override needs "files": the globs of the files it is for.');
  return {
    files: files ? reader.texts(files, 'A glob of "files"', LONGEST_GLOB).map(({ text }) => text) : [],
    ...readLayer(reader, properties),
  };
}

function readLayer(reader: ConfigReader, properties: ReadonlyMap<string, Node>): LintConfig {
  const rules = properties.get('rules');
  const names = (property: keyof typeof LONGEST_NAMES): string[] => {
    const node = properties.get(property);
    if (!node) return [];
    return reader
      .items(node, `"${property}"`)
      .map((item) => reader.text(item, `A name of "${property}"`, LONGEST_NAMES[property]) ?? '');
  };
  return {
    rules: rules ? readRules(reader, rules) : {},
    knownAgencies: names('knownAgencies'),
    knownSources: names('knownSources'),
  };
}
