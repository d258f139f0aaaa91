import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

/** `--development` keeps names and adds source maps; without it the bundles are what the extension ships. */
const { development, outdir } = parseArgs({
  options: { development: { type: 'boolean', default: false }, outdir: { type: 'string', default: 'dist' } },
}).values;

/** Node 20 is the oldest Node that has to run the command line, and older than that of every VS Code we support. */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outdir,
  minify: !development,
  sourcemap: development,
  // The LSP libraries' ES modules: smaller bundles than their CommonJS twins, which cannot be tree-shaken.
  mainFields: ['module', 'main'],
  // Those modules may ask where they stand, which a CommonJS bundle says in another way.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  logLevel: 'warning',
};

/** Tells one state of the sources from another: what was found by an older program does not count. */
function hashOfSources() {
  const hash = createHash('sha256');
  const files = readdirSync('server/src', { recursive: true }).map((name) => join('server/src', name));
  for (const file of [...files.filter((name) => name.endsWith('.ts')).sort(), 'package-lock.json']) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

await rm(outdir, { recursive: true, force: true });
await Promise.all([
  build({ ...common, entryPoints: { client: 'client/src/extension.ts' }, external: ['vscode'] }),
  build({ ...common, entryPoints: { server: 'server/src/main.ts' } }),
  build({ ...common, entryPoints: { background: 'server/src/background/main.ts' } }),
  build({ ...common, entryPoints: { lintWorker: 'server/src/archiveLint/lintWorker.ts' } }),
  build({
    ...common,
    entryPoints: { cli: 'server/src/cli/main.ts' },
    banner: { js: `#!/usr/bin/env node\n${common.banner.js}` },
    define: { ...common.define, BUILD: JSON.stringify(hashOfSources()) },
  }),
]);
await chmod(join(outdir, 'cli.js'), 0o755);
// The bundles are CommonJS, which VS Code loads in every version; the sources around them are ES modules.
await writeFile(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
