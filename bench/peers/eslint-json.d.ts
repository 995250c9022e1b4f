/** `@eslint/json` is installed beside the peers when the bench first runs: the types of the project cannot count on it. */
declare module '@eslint/json' {
  import type { ESLint } from 'eslint';
  const plugin: ESLint.Plugin;
  export default plugin;
}
