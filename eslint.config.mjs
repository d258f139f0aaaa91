import tseslint from 'typescript-eslint';

/** What the pure core may not know: an editor, a file system, a connection, the machine it runs on. */
const impure = [
  { group: ['vscode', 'vscode-*', 'vscode-*/**'], message: 'The core knows no editor and no connection.' },
  {
    group: ['node:*', 'fs', 'path', 'os', 'process', 'child_process', 'worker_threads'],
    message: 'The core knows no machine.',
  },
  {
    group: ['**/features/**', '**/transport/**', '**/cli/**', '**/client/**'],
    message: 'The core knows no door into it.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vscode-host/', '.vscode-test/', 'test-results/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['server/src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: impure }],
      'no-restricted-globals': ['error', 'process', 'console', 'Buffer', 'setTimeout', 'setImmediate', 'fetch'],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
