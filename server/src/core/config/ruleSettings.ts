import type { Node } from 'jsonc-parser';
import type { OptionSchema, OptionSchemas } from '../rules/options.ts';
import { ALL_RULES } from '../rules/registry.ts';
import { LEVELS, type RuleDescription } from '../rules/rule.ts';
import { nameOfType, type ConfigReader } from './configReader.ts';
import type { RuleSetting } from './lintConfig.ts';
import { didYouMean } from './suggestion.ts';

const CODES: readonly string[] = ALL_RULES.map(({ code }) => code);
const BY_CODE: ReadonlyMap<string, RuleDescription> = new Map(ALL_RULES.map((rule) => [rule.code, rule]));

/** Reads `{ "header.date-future": "off", "archive.order": ["warning", { "most": 20 }] }`. */
export function readRules(reader: ConfigReader, node: Node): Record<string, RuleSetting> {
  const properties = reader.properties(node, '"rules"', CODES, 'rule');
  return Object.fromEntries(
    Array.from(properties, ([code, value]) => [
      code,
      readSetting(reader, value, code, BY_CODE.get(code)?.options ?? {}),
    ]),
  );
}

function readSetting(reader: ConfigReader, node: Node, code: string, schemas: OptionSchemas): RuleSetting {
  if (node.type !== 'array') return readLevel(reader, node, code);
  const [level, options, ...rest] = node.children ?? [];
  if (!level)
    reader.report(node, `The array is empty: the level of ${code} is expected in it, and its options behind it.`);
  for (const more of rest.slice(0, 1)) reader.report(more, `Level and options of ${code} are all that may stand here.`);
  return {
    ...(level && readLevel(reader, level, code)),
    ...(options && { options: readOptions(reader, options, code, schemas) }),
  };
}

function readLevel(reader: ConfigReader, node: Node, code: string): RuleSetting {
  const level = LEVELS.find((each) => each === node.value);
  if (level) return { level };
  const levels = LEVELS.map((each) => `"${each}"`).join(', ');
  const found =
    node.type === 'string'
      ? `"${node.value as string}" is no level.`
      : `A level is expected here, not ${nameOfType(node)}.`;
  const hint = node.type === 'string' ? didYouMean(node.value as string, LEVELS) : '';
  reader.report(node, `${found}${hint === '' ? ` The level of ${code} is one of ${levels}.` : hint}`);
  return {};
}

function readOptions(
  reader: ConfigReader,
  node: Node,
  code: string,
  schemas: OptionSchemas,
): Readonly<Record<string, unknown>> {
  if (node.type !== 'object') {
    reader.report(node, `The options of ${code} are an object in braces {}, not ${nameOfType(node)}.`);
    return {};
  }
  const properties = reader.properties(node, code, Object.keys(schemas), 'option');
  return Object.fromEntries(
    Array.from(properties).flatMap(([name, value]) => {
      const schema = schemas[name];
      return schema ? [[name, readOption(reader, value, name, schema)]] : [];
    }),
  );
}

function readOption(reader: ConfigReader, node: Node, name: string, schema: OptionSchema): unknown {
  const what = `"${name}"`;
  if (schema.type === 'array') {
    return reader.items(node, what).map((item) => reader.text(item, `An item of ${what}`));
  }
  if (node.type !== schema.type) {
    reader.report(node, `${what} is ${KINDS[schema.type]}, not ${nameOfType(node)}.`);
  } else if (schema.type === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    const value = node.value as number;
    if (value < minimum) reader.report(node, `${what} is ${minimum} or more, not ${value}.`);
    if (value > maximum) reader.report(node, `${what} is ${maximum} or less, not ${value}.`);
  }
  return node.value;
}

const KINDS = { string: 'a text in double quotation marks', boolean: 'true or false', number: 'a number' } as const;
