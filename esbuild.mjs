import { chmod, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** `--development` keeps names and adds source maps; without it the bundles are what the extension ships. */
const development = process.argv.includes('--development');

/** Node 20 is the oldest Node that has to run the command line, and older than that of every VS Code we support. */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outdir: 'dist',
  minify: !development,
  sourcemap: development,
  // The LSP libraries' ES modules: smaller bundles than their CommonJS twins, which cannot be tree-shaken.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
};

await rm('dist', { recursive: true, force: true });
await Promise.all([
  build({ ...common, entryPoints: { client: 'client/src/extension.ts' }, external: ['vscode'] }),
  build({ ...common, entryPoints: { server: 'server/src/main.ts' } }),
  build({ ...common, entryPoints: { background: 'server/src/background/main.ts' } }),
  build({ ...common, entryPoints: { cli: 'server/src/cli/main.ts' }, banner: { js: '#!/usr/bin/env node' } }),
]);
await chmod('dist/cli.js', 0o755);
// The bundles are CommonJS, which VS Code loads in every version; the sources around them are ES modules.
await writeFile('dist/package.json', '{ "type": "commonjs" }\n');
