/**
 * Who may import whom in `src`. A layer is a folder; `index.ts` is of the layer `library`.
 * Imports within a layer are free. ARCHITECTURE.md says what each layer holds.
 */

const CORE = ['model', 'data', 'parsers/text', 'parsers/api'];
const PARTS = [
  ...CORE,
  'parsers/value',
  'workspace',
  'simulate',
  'compliance',
  'rules',
  'fix',
  'suggest',
  'export',
  'report',
  'config',
];
const ENDS = [...CORE, 'workspace', 'simulate', 'rules'];
const PIPELINE = [...PARTS, 'ends', 'lint'];

/** @type {ReadonlyMap<string, readonly string[]>} */
export const LAYERS = new Map([
  ['model', []],
  ['data', ['model']],
  ['parsers/text', ['model']],
  ['parsers/value', ['model', 'parsers/text']],
  ['parsers/api', ['model', 'data', 'parsers/text']],
  ['workspace', CORE],
  ['simulate', ['model', 'data']],
  ['compliance', ['model', 'data']],
  ['rules', ['model', 'data', 'compliance']],
  ['fix', CORE],
  ['suggest', [...CORE, 'simulate', 'compliance']],
  ['export', CORE],
  ['report', ['model']],
  ['config', ['model', 'data', 'parsers/text']],
  ['ends', ENDS],
  ['lint', [...ENDS, 'compliance', 'config', 'ends']],
  ['library', PIPELINE],
  ['node', [...PIPELINE, 'library']],
  ['cli', [...PIPELINE, 'library', 'node']],
  ['action', [...PIPELINE, 'library', 'node', 'cli']],
]);

/** The layers that may touch the machine: files, processes, clock, environment. */
export const MACHINE_LAYERS = ['node', 'cli', 'action'];

/**
 * The layer of a file, given by its path below `src` with `/` between the parts; undefined where the folder
 * is none of the table.
 * @param {string} path
 * @returns {string | undefined}
 */
export function layerOf(path) {
  const [first = '', second] = path.split('/');
  if (second === undefined) return 'library';
  if (LAYERS.has(first)) return first;
  const nested = `${first}/${second}`;
  return LAYERS.has(nested) ? nested : undefined;
}

/**
 * Whether a file of one layer may import a file of another.
 * @param {string} from
 * @param {string} to
 * @returns {boolean}
 */
export function mayImport(from, to) {
  return from === to || (LAYERS.get(from)?.includes(to) ?? false);
}
