import { builtinModules } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { layerRule } from './scripts/lint/layer-rule.js';
import { MACHINE_LAYERS } from './scripts/lint/layers.js';

const MACHINE_FILES = MACHINE_LAYERS.map((layer) => `src/${layer}/**`);

/** What reads or changes the world outside a function's arguments. */
const MACHINE_GLOBALS = ['process', 'Buffer', 'fetch', 'performance', 'setTimeout', 'setInterval', 'setImmediate'];

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: only a rule file has a default export, its rule.',
};

const UNSEEDED = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take the time as an argument.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Take the time as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Results must not vary.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'lib/', 'coverage/']),
  {
    files: ['**/*.{ts,js}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      regexp.configs['flat/recommended'],
    ],
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-else-return': ['error', { allowElseIf: false }],
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', DEFAULT_EXPORT],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      // The ranges of ASCII that hold its printable characters and its punctuation.
      'regexp/no-obscure-range': ['error', { allowed: ['alphanumeric', ' -~', '!-~', '!-/', ':-@', '[-`', '{-~'] }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // The project has no enums, and the rule takes generic keys for some.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { project: { rules: { layers: layerRule } } },
    rules: {
      'max-lines': ['warn', { max: 300 }],
      'no-restricted-globals': ['error', 'process'],
      'no-restricted-imports': [
        'error',
        { paths: builtinModules.map((name) => ({ name, message: `Write node:${name}.` })) },
      ],
      'project/layers': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: MACHINE_FILES,
    rules: {
      'no-restricted-globals': ['error', ...MACHINE_GLOBALS],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^node:', message: `The core runs in a browser: only ${MACHINE_LAYERS.join(', ')} use Node.` },
          ],
        },
      ],
      'no-restricted-syntax': ['error', DEFAULT_EXPORT, ...UNSEEDED],
    },
  },
  {
    files: ['src/rules/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...UNSEEDED] },
  },
  {
    files: ['src/cli/**', 'src/action/**'],
    rules: { 'no-console': 'off', 'no-restricted-globals': 'off' },
  },
  {
    files: ['*.config.{js,ts}', 'bench/peers/*.{config.js,d.ts}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['scripts/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
);
