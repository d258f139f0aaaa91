import type { OptionSchemas } from '../rules/options.ts';
import { ALL_RULES } from '../rules/registry.ts';
import { LEVELS, type RuleDescription } from '../rules/rule.ts';
import { LONGEST_NAMES } from './configFile.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const LEVEL_DESCRIPTIONS = [
  'The rule is not run.',
  'A finding is reported where an editor shows hints.',
  'A finding is reported for information.',
  'A finding is a warning.',
  'A finding is an error: the command line ends with exit code 1.',
] as const;

/** The JSON Schema (draft 7, which editors know) of `.dispatchrc.json`, made of the rules themselves. */
export function configSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of Dispatch (.dispatchrc.json)',
    description: 'How the news-agency dispatches in this folder, and in those below it, are linted.',
    type: 'object',
    // What VS Code's JSON language knows besides the standard.
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'The address of this schema.' },
      extends: {
        description:
          'The path of a configuration beneath this one, relative to this file; or several, the later ones over the earlier ones.',
        anyOf: [text(), { type: 'array', items: text() }],
      },
      ...LAYER,
      overrides: {
        description: 'What differs for some of the files. Later overrides lie over earlier ones.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: {
              description:
                'A glob, or several, relative to the folder of this file. One without a slash is for file names in any folder, one that ends with a slash for all in a folder.',
              anyOf: [text(), { type: 'array', items: text() }],
            },
            ...LAYER,
          },
        },
      },
      baseline: {
        ...text(),
        description: 'The path of the file that knows which findings an archive started with, relative to this file.',
      },
    },
    definitions: {
      level: { enum: LEVELS, enumDescriptions: LEVEL_DESCRIPTIONS },
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(ALL_RULES.map((rule) => [rule.code, ruleSchema(rule)])),
      },
    },
  };
}

const LAYER = {
  rules: {
    description: 'By the code of a rule its level, or an array of its level and its options.',
    $ref: '#/definitions/rules',
  },
  knownAgencies: {
    ...names(LONGEST_NAMES.knownAgencies),
    description: 'Agencies that sign datelines and dispatches, besides the built-in ones.',
  },
  knownSources: { ...names(LONGEST_NAMES.knownSources), description: 'Source lines besides the agencies.' },
};

function text(maxLength?: number): JsonSchema {
  return { type: 'string', pattern: '\\S', ...(maxLength !== undefined && { maxLength }) };
}

function names(maxLength: number): JsonSchema {
  return { type: 'array', items: text(maxLength) };
}

function ruleSchema({ code, level, description, options = {} }: RuleDescription): JsonSchema {
  const ofLevel = { $ref: '#/definitions/level' };
  return {
    description: `${description} (${code}, by default ${level})`,
    default: level,
    anyOf: [ofLevel, { type: 'array', minItems: 1, items: [ofLevel, optionsSchema(options)], additionalItems: false }],
  };
}

function optionsSchema(options: OptionSchemas): JsonSchema {
  const properties = Object.entries(options).map(([name, schema]) => [
    name,
    schema.type === 'array' ? { ...schema, items: text() } : schema,
  ]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) as JsonSchema };
}
