import { parseCidr } from '../../model/address.js';
import type { Located } from '../../model/located.js';
import { explicit, unknown } from '../../model/located.js';
import type { Node } from '../../model/node.js';
import { member } from '../../model/node.js';
import type { SelectorEntry } from '../../model/offers.js';
import type { Place } from '../../model/place.js';
import { part } from '../../model/place.js';
import { isTemplate } from '../../model/template.js';
import type { Scope } from './locate.js';

type Entries = Located<readonly SelectorEntry[]> | null;

function entryOf(text: string, place: Place): SelectorEntry {
  const template = isTemplate(text);
  const parsed = template ? null : parseCidr(text);
  return { text, block: parsed?.ok === true ? parsed.block : null, template, place };
}

/** The networks of an array of strings, or of the objects with a `cidr` that a ZStack answer holds. */
export function listedSelectors(scope: Scope, name: string): Entries {
  const reading = scope.field(name);
  const node = reading?.node ?? null;
  if (reading === undefined || node === null) return null;
  if (reading.state === 'template') return unknown('template', node);
  // A text that the server takes for a list of one.
  if (node.kind === 'string' && reading.state === 'valid') return explicit([entryOf(node.value, node)], node);
  if (node.kind !== 'array') return unknown('invalid', node);
  const entries: SelectorEntry[] = [];
  for (const item of node.items) {
    const text = textOf(item);
    if (text?.kind === 'string') entries.push(entryOf(text.value, text));
  }
  return explicit(entries, node);
}

function textOf(item: Node): Node | undefined {
  return item.kind === 'object' ? member(item, 'cidr')?.value : item;
}

/** The networks of one string with commas between them, each at its own characters. */
export function commaSelectors(scope: Scope, name: string): Entries {
  const node = scope.field(name)?.node ?? null;
  if (node === null) return null;
  // People write a list where the API takes a string; a shape rule says so, and the networks are read all the same.
  if (node.kind === 'array') return listedSelectors(scope, name);
  if (node.kind !== 'string') return unknown('invalid', node);
  if (isTemplate(node.value) && !node.value.includes(',')) return unknown('template', node);
  if (node.value === '') return null;
  const entries: SelectorEntry[] = [];
  let from = 0;
  for (const text of node.value.split(',')) {
    entries.push(entryOf(text, part(node, from, from + text.length)));
    from += text.length + 1;
  }
  return explicit(entries, node);
}
