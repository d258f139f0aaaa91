import { writeFile } from 'node:fs/promises';
import { SCHEMA_FILE, schemaText } from './schemaFile.ts';

/** `npm run schema`: keeps the schema of configurations as the rules have it now. */
await writeFile(SCHEMA_FILE, await schemaText());
