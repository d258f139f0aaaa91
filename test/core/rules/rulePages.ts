import type { OptionSchemas } from '../../../server/src/core/rules/options.ts';
import type { RuleDescription } from '../../../server/src/core/rules/rule.ts';

/** The head of a rule's page, as the rule itself has it: code, description, level, fix and options. */
export function pageHead({ code, description, level, fixable, options = {} }: RuleDescription): string {
  const facts = `Level: \`${level}\`. ${fixable ? 'Can be fixed.' : 'Cannot be fixed.'}`;
  return `# \`${code}\`\n\n${description}\n\n${facts}\n${optionTable(options)}`;
}

function optionTable(options: OptionSchemas): string {
  const rows = Object.entries(options).map(
    ([name, schema]) =>
      `| \`${name}\` | ${schema.type} | \`${JSON.stringify(schema.default)}\` | ${schema.description} |\n`,
  );
  return rows.length === 0 ? '' : `\n| option | type | default | meaning |\n|---|---|---|---|\n${rows.join('')}`;
}

/** The list of all rules by family, in the order of the registry. */
export function ruleList(rules: readonly RuleDescription[]): string {
  const families = new Map<string, RuleDescription[]>();
  for (const rule of rules) {
    const family = rule.code.slice(0, rule.code.indexOf('.'));
    families.set(family, [...(families.get(family) ?? []), rule]);
  }
  return Array.from(families, ([family, members]) => {
    const rows = members.map(
      ({ code, level, fixable, description }) =>
        `| [\`${code}\`](${code}.md) | ${level} | ${fixable ? 'yes' : ''} | ${description} |\n`,
    );
    return `## \`${family}.*\`\n\n| code | level | fix | what it reports |\n|---|---|---|---|\n${rows.join('')}\n`;
  }).join('');
}
