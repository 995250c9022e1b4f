import type { Identifier, Node } from 'estree';
import MagicString from 'magic-string';
import type { ChunkTree } from './chunk-tree.js';
import { placed, treeOf } from './chunk-tree.js';

/** The name of the chunk that is loaded when something of it is used. */
export const LATE = 'late';

const NAME = `require_${LATE}`;
const IMPORT = `const ${NAME} = require("./${LATE}.js");`;
const LOADING = `let ${LATE}$chunk; const ${NAME} = () => (${LATE}$chunk ??= require("./${LATE}.js"));`;

/**
 * Has a chunk load the late one when it first uses something of it, in place of at its own beginning. A chunk that uses
 * something of it when it is itself loaded stays as it is.
 * @param code The statements of a chunk.
 */
export function loadedLate(code: string): string {
  if (!code.includes(IMPORT)) return code;
  const tree = treeOf(code);
  const references = tree.scope.set.get(NAME)?.references ?? [];
  const uses = references.filter((use) => use.isRead()).map(({ identifier }) => placed(identifier as Identifier));
  if (!uses.every((use) => isLater(use, tree))) return code;
  const text = new MagicString(code);
  // In parentheses, for `new` makes an object of the nearest call behind it.
  for (const { start, end } of uses) text.overwrite(start, end, `(${NAME}())`);
  return text.toString().replace(IMPORT, LOADING);
}

/** Whether a node is evaluated later than the chunk: in a function, or as what a field of each object of a class holds. */
function isLater(node: Node, { parents }: ChunkTree): boolean {
  for (
    let [part, whole] = [node, parents.get(node)];
    whole !== undefined;
    [part, whole] = [whole, parents.get(whole)]
  ) {
    if (whole.type.includes('Function')) return true;
    if (whole.type === 'PropertyDefinition' && whole.value === part && !whole.static) return true;
  }
  return false;
}
