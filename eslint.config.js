import { builtinModules } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { layerRule } from './scripts/lint/layer-rule.js';
import { MACHINE_LAYERS } from './scripts/lint/layers.js';

const MACHINE_FILES = MACHINE_LAYERS.map((layer) => `src/${layer}/**`);

/** What reads or changes the world outside a function's arguments. */
const MACHINE_GLOBALS = ['process', 'Buffer', 'performance', 'setTimeout', 'setInterval', 'setImmediate'];

/** What reaches over a network. No part of the program does. */
const NETWORK_MODULES = ['dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'inspector', 'net', 'tls'];
const NETWORK_GLOBALS = ['EventSource', 'WebSocket', 'XMLHttpRequest', 'fetch'];

/** What runs a text, or another program: each has one file that needs it, which no input reaches. */
const RUNNERS = ['child_process', 'module', 'repl', 'vm', 'wasi'];

const FORBIDDEN_MODULES = [
  ...NETWORK_MODULES.map((name) => ({ name: `node:${name}`, message: 'The program stays off the network.' })),
  ...RUNNERS.map((name) => ({ name: `node:${name}`, message: 'Nothing that comes in is run.' })),
];

/** Ways round the list of imports. */
const BUILTIN_LOADERS = ['binding', 'dlopen', 'getBuiltinModule'].map((property) => ({
  object: 'process',
  property,
  message: 'Import what is named here.',
}));

const UNPREFIXED = builtinModules.map((name) => ({ name, message: `Write node:${name}.` }));

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: only a rule file has a default export, its rule.',
};

const COMPUTED_IMPORT = {
  selector: 'ImportExpression[source.type!="Literal"]',
  message: 'Import what is named here: no input chooses code.',
};

/** A list as arguments fills the stack where it is long. */
const MANY_ARGUMENTS = {
  selector: 'CallExpression[callee.property.name=/^(?:push|unshift)$/] > SpreadElement.arguments',
  message: 'Use append of src/model/append.ts: a list may be long.',
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
      'no-eval': 'error',
      'no-else-return': ['error', { allowElseIf: false }],
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', DEFAULT_EXPORT, COMPUTED_IMPORT],
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
      '@typescript-eslint/no-implied-eval': 'error',
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
    // No comment takes a rule off.
    linterOptions: { noInlineConfig: true },
    rules: {
      'max-lines': ['warn', { max: 300 }],
      'no-restricted-syntax': ['error', DEFAULT_EXPORT, COMPUTED_IMPORT, MANY_ARGUMENTS],
      'no-restricted-globals': ['error', 'process', ...NETWORK_GLOBALS],
      'no-restricted-imports': ['error', { paths: [...UNPREFIXED, ...FORBIDDEN_MODULES] }],
      'no-restricted-properties': ['error', ...BUILTIN_LOADERS],
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
      'no-restricted-globals': ['error', ...MACHINE_GLOBALS, ...NETWORK_GLOBALS],
      'no-restricted-imports': [
        'error',
        {
          paths: UNPREFIXED,
          patterns: [
            { regex: '^node:', message: `The core runs in a browser: only ${MACHINE_LAYERS.join(', ')} use Node.` },
          ],
        },
      ],
      'no-restricted-syntax': ['error', DEFAULT_EXPORT, COMPUTED_IMPORT, MANY_ARGUMENTS, ...UNSEEDED],
    },
  },
  {
    files: ['src/rules/*.ts'],
    rules: { 'no-restricted-syntax': ['error', COMPUTED_IMPORT, MANY_ARGUMENTS, ...UNSEEDED] },
  },
  {
    files: ['src/cli/**', 'src/action/**'],
    rules: { 'no-console': 'off', 'no-restricted-globals': ['error', ...NETWORK_GLOBALS] },
  },
  {
    // The bundle starts its own chunks, and `--since` asks git.
    files: ['src/cli/loader.ts', 'src/node/git.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: UNPREFIXED }], 'no-restricted-properties': 'off' },
  },
  {
    // The fuzzer loads what it has just bundled.
    files: ['test/fuzz/bundle.ts'],
    rules: { 'no-restricted-syntax': ['error', DEFAULT_EXPORT] },
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
