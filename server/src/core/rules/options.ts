/**
 * The type and default of a rule's option: a JSON Schema fragment, from which configuration schema and pages are made.
 */
export type OptionSchema =
  | { readonly type: 'string'; readonly default: string; readonly description: string }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | {
      readonly type: 'number';
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly description: string;
    }
  | {
      readonly type: 'array';
      readonly items: { readonly type: 'string' };
      readonly default: readonly string[];
      readonly description: string;
    };

export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

type ValueOf<Schema extends OptionSchema> = Schema['type'] extends 'string'
  ? string
  : Schema['type'] extends 'boolean'
    ? boolean
    : Schema['type'] extends 'number'
      ? number
      : readonly string[];

/** The values of a rule's options. */
export type OptionValues<Schemas extends OptionSchemas> = { readonly [Name in keyof Schemas]: ValueOf<Schemas[Name]> };

/**
 * Gives a rule its options: the values that a user has set, over the defaults. A value of another type than its
 * schema's counts as not set.
 */
export function optionReader<Schemas extends OptionSchemas>(
  schemas: Schemas,
): (set: Readonly<Record<string, unknown>> | undefined) => OptionValues<Schemas> {
  const defaults = valuesOf(schemas, {});
  return (set) => (set ? valuesOf(schemas, set) : defaults);
}

function valuesOf<Schemas extends OptionSchemas>(
  schemas: Schemas,
  set: Readonly<Record<string, unknown>>,
): OptionValues<Schemas> {
  const values = Object.entries(schemas).map(([name, schema]) => [
    name,
    fits(schema, set[name]) ? set[name] : schema.default,
  ]);
  return Object.fromEntries(values) as OptionValues<Schemas>;
}

function fits(schema: OptionSchema, value: unknown): boolean {
  if (schema.type !== 'array') return typeof value === schema.type;
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
