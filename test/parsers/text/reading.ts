import type { Node, StringNode } from '../../../src/model/node.js';
import { documentOf, member } from '../../../src/model/node.js';
import { rangeAt, sourceAt } from '../../../src/model/place.js';
import type { Range, Source } from '../../../src/model/source.js';
import type { TextProblem } from '../../../src/parsers/text/problem.js';

/** The value of a node as JavaScript has it; a repeated key has its last value. */
export function plain(node: Node | null): unknown {
  switch (node?.kind) {
    case 'object': {
      const object: Record<string, unknown> = {};
      for (const { key, value } of node.members) {
        Object.defineProperty(object, key, {
          value: plain(value),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return object;
    }
    case 'array':
      return node.items.map(plain);
    case 'string':
    case 'number':
    case 'boolean':
      return node.value;
    default:
      return null;
  }
}

/** A node and all below it, outer ones first. */
export function nodesOf(node: Node | null): Node[] {
  if (node === null) return [];
  if (node.kind === 'array') return [node, ...node.items.flatMap(nodesOf)];
  if (node.kind === 'object') return [node, ...node.members.flatMap(({ value }) => nodesOf(value))];
  return [node];
}

export function cut(source: Source, { start, end }: Range): string {
  return source.text.slice(start, end);
}

/** What stands at the place of each problem: `comment: // end`. */
export function problemTexts(problems: readonly TextProblem[]): string[] {
  return problems.map(({ variant, place }) => `${variant}: ${cut(sourceAt(place), rangeAt(place))}`);
}

/** The node at a path of keys and indexes. */
export function at(node: Node | null | undefined, ...path: readonly string[]): Node {
  const [key, ...rest] = path;
  if (node === null || node === undefined) throw new Error('no such node');
  if (key === undefined) return node;
  if (node.kind === 'array') return at(node.items[Number(key)], ...rest);
  return at(node.kind === 'object' ? member(node, key)?.value : null, ...rest);
}

export function stringAt(node: Node | null | undefined, ...path: readonly string[]): StringNode {
  const found = at(node, ...path);
  if (found.kind !== 'string') throw new Error(`${found.kind} in place of a string`);
  return found;
}

/** What stands where a node does. */
export function spelled(node: Node): string {
  return cut(documentOf(node).source, rangeAt(node));
}
