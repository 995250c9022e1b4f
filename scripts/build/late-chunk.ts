import MagicString from 'magic-string';
import { parseAst } from 'rolldown/parseAst';

/** The name of the chunk that is loaded when something of it is used. */
export const LATE = 'late';

const IMPORT = `const require_${LATE} = require("./${LATE}.js");`;

/** One use of what the late chunk exports. */
interface Use {
  /** Where the name of the chunk stands. */
  readonly start: number;
  readonly end: number;
  /** Where the name of what is used ends. */
  readonly memberEnd: number;
  /** Whether it is what `new` makes an object of. */
  readonly isMade: boolean;
}

/**
 * Has a chunk load the late one when it first uses something of it, in place of at its own beginning. A chunk that uses
 * something of it when it is itself loaded stays as it is.
 * @param code The statements of a chunk.
 */
export function loadedLate(code: string): string {
  if (!code.includes(IMPORT)) return code;
  const uses = usesIn(code);
  if (uses === null) return code;
  const text = new MagicString(code);
  for (const { start, end, memberEnd, isMade } of uses) {
    text.appendLeft(end, '()');
    if (!isMade) continue;
    text.appendRight(start, '(');
    text.appendLeft(memberEnd, ')');
  }
  const load = `let ${LATE}$chunk; const require_${LATE} = () => (${LATE}$chunk ??= require("./${LATE}.js"));`;
  return text.toString().replace(IMPORT, load);
}

/** All uses; null where one of them is no use inside a function. */
function usesIn(code: string): readonly Use[] | null {
  const uses: (Use | null)[] = [];
  const visit = (node: unknown, isInFunction: boolean, maker: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const item of node) visit(item, isInFunction, maker);
      return;
    }
    if (isUse(node)) {
      const { start, end } = node.object;
      uses.push(isInFunction ? { start, end, memberEnd: node.end, isMade: node === maker } : null);
      return;
    }
    const type = 'type' in node ? String(node.type) : '';
    for (const [key, value] of Object.entries(node))
      visit(value, isInFunction || isBody(type, key, node), makerIn(type, node));
  };
  visit(parseAst(code), false, null);
  return uses.every((use) => use !== null) ? uses : null;
}

interface UseNode {
  readonly end: number;
  readonly object: { readonly start: number; readonly end: number };
}

function isUse(node: object): node is UseNode {
  if (!('type' in node && node.type === 'MemberExpression' && 'object' in node)) return false;
  const { object } = node;
  return typeof object === 'object' && object !== null && 'name' in object && object.name === `require_${LATE}`;
}

/** Whether a part of a node is evaluated later than the node: bodies of functions, and fields of objects of a class. */
function isBody(type: string, key: string, node: object): boolean {
  if (type.includes('Function')) return true;
  return type === 'PropertyDefinition' && key === 'value' && 'static' in node && node.static === false;
}

function makerIn(type: string, node: object): unknown {
  return type === 'NewExpression' && 'callee' in node ? node.callee : null;
}
