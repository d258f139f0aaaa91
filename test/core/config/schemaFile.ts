import { format, resolveConfig } from 'prettier';
import { configSchema } from '../../../server/src/core/config/schema.ts';

/** Where the schema of configurations is kept. */
export const SCHEMA_FILE = new URL('../../../docs/schemas/dispatchrc.schema.json', import.meta.url);

/** The schema as it is to be kept. */
export async function schemaText(): Promise<string> {
  const filepath = SCHEMA_FILE.pathname;
  return format(JSON.stringify(configSchema()), { ...(await resolveConfig(filepath)), filepath });
}
