import { lazy } from '../../model/lazy.js';
import type { Scalar } from 'yaml';
import type { Node, Offsets, Parent, StringNode } from '../../model/node.js';
import { readBlockScalar } from './yaml-block.js';
import { unknownValue, wholeOffsets } from './unknown.js';
import { unescapeDoubleQuoted, unfold } from './yaml-scalar.js';
import type { TextView } from './view.js';

/** Where a YAML document stands: its own text, and that text's offset in the source. */
export interface Chunk {
  readonly text: string;
  readonly base: number;
}

/** The content of a scalar that is not spelled verbatim, with offsets in the chunk; null for a scalar made of nothing. */
function decode(scalar: Scalar.Parsed, text: string): TextView | null {
  const [start, end] = scalar.range;
  switch (scalar.type) {
    case 'PLAIN':
      return unfold(text, start, end, false);
    case 'QUOTE_SINGLE':
      return unfold(text, start + 1, end - 1, true);
    case 'QUOTE_DOUBLE':
      return unescapeDoubleQuoted(text, start + 1, end - 1);
    default: {
      const token = scalar.srcToken;
      if (token?.type !== 'block-scalar') return null;
      const [header] = token.props;
      if (header?.type !== 'block-scalar-header') return null;
      return readBlockScalar(text, {
        parentIndent: token.indent,
        header: header.source,
        start: end - token.source.length,
        end,
      });
    }
  }
}

function offsetsOf(scalar: Scalar.Parsed, value: string, { text, base }: Chunk): Offsets {
  const view = decode(scalar, text);
  const [start, end] = scalar.range;
  if (view?.offsets === null || view?.text !== value) return wholeOffsets(value.length, base + start, base + end);
  const shift = (offset: number): number => offset + base;
  return { starts: Uint32Array.from(view.offsets.starts, shift), ends: Uint32Array.from(view.offsets.ends, shift) };
}

/** Where a scalar ends: a block scalar's line breaks behind its last line are left out, so that its region ends there. */
function endOf(scalar: Scalar.Parsed, text: string): number {
  const [start] = scalar.range;
  let [, end] = scalar.range;
  if (scalar.type !== 'BLOCK_LITERAL' && scalar.type !== 'BLOCK_FOLDED') return end;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return end;
}

/** Whether a scalar's characters stand in the text as they are, but for quotes around them. */
function isVerbatim(scalar: Scalar.Parsed, value: string, start: number, end: number): boolean {
  if (scalar.type === 'PLAIN') return value.length === end - start;
  return (scalar.type === 'QUOTE_SINGLE' || scalar.type === 'QUOTE_DOUBLE') && value.length + 2 === end - start;
}

function stringNode(scalar: Scalar.Parsed, value: string, chunk: Chunk, parent: Parent): StringNode {
  const [start] = scalar.range;
  const end = endOf(scalar, chunk.text);
  const verbatim = isVerbatim(scalar, value, start, end);
  const offsets = verbatim ? null : lazy(() => offsetsOf(scalar, value, chunk));
  return { kind: 'string', start: chunk.base + start, end: chunk.base + end, parent, value, offsets };
}

/** A tag of the application's own (`!vault`, `!Ref`): what the value becomes is not known here. */
export function isLocalTag(tag: string | undefined): tag is string {
  return tag !== undefined && tag !== '!' && !tag.startsWith('tag:yaml.org,2002:');
}

export function scalarNode(scalar: Scalar.Parsed, chunk: Chunk, parent: Parent): Node {
  const { value } = scalar;
  const [start] = scalar.range;
  const span = { start: chunk.base + start, end: chunk.base + endOf(scalar, chunk.text), parent };
  if (isLocalTag(scalar.tag)) return unknownValue(scalar.tag, span.start, span.end, parent);
  if (typeof value === 'number') return { kind: 'number', ...span, value, raw: scalar.source };
  if (typeof value === 'boolean') return { kind: 'boolean', ...span, value };
  if (value === null) return { kind: 'null', ...span };
  return stringNode(scalar, typeof value === 'string' ? value : scalar.source, chunk, parent);
}
