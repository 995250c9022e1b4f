import { lazy } from '../../../model/lazy.js';
import type { Limits } from '../../../model/limits.js';
import type { ObjectNode, StringNode } from '../../../model/node.js';
import type { Source } from '../../../model/source.js';
import { openDocument } from '../document.js';
import type { ValueReading } from './cursor.js';

/** The object that stands for the whole of a file. */
export function documentRoot(source: Source, limits: Limits): ObjectNode {
  const document = openDocument(source, limits);
  const node: ObjectNode = { kind: 'object', start: 0, end: source.text.length, parent: document, members: [] };
  document.root = node;
  return node;
}

/** Adds a value under its key, and gives its node. */
export function addValue(
  parent: ObjectNode,
  key: { readonly text: string; readonly start: number; readonly end: number },
  { view, start, end }: ValueReading,
): StringNode {
  const { text, offsets } = view;
  const value: StringNode = {
    kind: 'string',
    value: text,
    start,
    end,
    parent,
    offsets: offsets === null ? null : lazy(() => offsets),
  };
  parent.members.push({ key: key.text, keyStart: key.start, keyEnd: key.end, value });
  return value;
}

/** Adds an object under its key. It ends where its text does, which is still to be seen. */
export function addObject(
  parent: ObjectNode,
  key: { readonly text: string; readonly start: number; readonly end: number },
): ObjectNode {
  const value: ObjectNode = { kind: 'object', start: key.start, end: key.end, parent, members: [] };
  parent.members.push({ key: key.text, keyStart: key.start, keyEnd: key.end, value });
  return value;
}
