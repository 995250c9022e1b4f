import type { Scope } from 'eslint-scope';
import { analyze } from 'eslint-scope';
import type { Node, Program } from 'estree';
import { parseAst } from 'rolldown/parseAst';

/** Where a node stands, which the types of ESTree leave to each parser. */
export type Placed<T extends Node = Node> = T & { readonly start: number; readonly end: number };

/** The statements of a chunk as a tree. */
export interface ChunkTree {
  readonly program: Program;
  /** What the statements declare, and where it is used. */
  readonly scope: Scope;
  /** What each node is a part of. */
  readonly parents: ReadonlyMap<unknown, Node>;
}

/** @param code The statements of a chunk. */
export function treeOf(code: string): ChunkTree {
  const program = parseAst(code, { range: true }) as unknown as Program;
  const { scopes } = analyze(program, { ecmaVersion: 2022, sourceType: 'module' });
  const scope = scopes.find(({ type }) => type === 'module');
  if (scope === undefined) throw new Error('the chunk has no scope');
  const parents = new Map<unknown, Node>();
  visit(program, (node, parent) => parents.set(node, parent));
  return { program, scope, parents };
}

function visit(node: Node, note: (node: Node, parent: Node) => void): void {
  for (const part of Object.values(node).flat() as readonly unknown[]) {
    if (!isNode(part)) continue;
    note(part, node);
    visit(part, note);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

export function placed<T extends Node>(node: T): Placed<T> {
  if (!('start' in node && 'end' in node)) throw new Error('the parser gives no places');
  return node as Placed<T>;
}
