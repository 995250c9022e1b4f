import type { Offsets, Parent, StringNode } from '../../model/node.js';

/** Each character stands for the whole stretch. */
export function wholeOffsets(length: number, start: number, end: number): Offsets {
  return { starts: new Uint32Array(length).fill(start), ends: new Uint32Array(length).fill(end) };
}

/** What stands in a value for something that nothing here knows: a template of that name. */
export function templateOf(name: string): string {
  return `\${${name.replaceAll(/[{}]/gu, '').slice(0, 100)}}`;
}

/** A string in the place of a value that nothing here knows. */
export function unknownValue(name: string, start: number, end: number, parent: Parent): StringNode {
  const value = templateOf(name);
  return { kind: 'string', start, end, parent, value, offsets: () => wholeOffsets(value.length, start, end) };
}
