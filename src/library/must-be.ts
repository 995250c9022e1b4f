import { nearest } from '../model/nearest.js';
import { Source } from '../model/source.js';
import { UserError } from '../model/user-error.js';

/*
 * What programs without types hand over: what types would refuse is wrong usage, and neither a defect of ipsec-lint nor
 * to be passed over in silence.
 */

/** Characters of a refused value that a message shows. */
const LONGEST = 100;

/** Refuses what is none of the choices; types cannot, where a program has none. */
export function mustBeOneOf(what: string, value: unknown, choices: readonly string[]): void {
  if (typeof value !== 'string') {
    throw new UserError(`the ${what} is no text`, `Known: ${choices.join(', ')}.`);
  }
  if (choices.includes(value)) return;
  const near = nearest(value, choices);
  const hint = near === undefined ? '' : `Did you mean ${near}? `;
  throw new UserError(
    `unknown ${what} ${JSON.stringify(value.slice(0, LONGEST))}`,
    `${hint}Known: ${choices.join(', ')}.`,
  );
}

/** Refuses what is no object. */
export function mustBeObject(what: string, value: unknown, next: string): asserts value is object {
  if (typeof value !== 'object' || value === null) throw new UserError(`${what} are no object`, next);
}

/** Refuses what is no list of any kind; a text is none, though it has characters. */
export function mustBeList(what: string, value: unknown, next: string): asserts value is Iterable<unknown> {
  const isList = typeof value === 'object' && value !== null && Symbol.iterator in value;
  if (!isList) throw new UserError(`${what} are no list`, next);
}

/** The sources as they are asked for: a text, a path or bytes is none. */
export function* mustBeSources(sources: Iterable<unknown>): Generator<Source> {
  mustBeList('the sources', sources, SOURCES);
  for (const source of sources) {
    if (!(source instanceof Source)) throw new UserError('one of the sources is no Source', SOURCES);
    yield source;
  }
}

const SOURCES = "Give [new Source('vpn.json', text), …].";

/** Refuses sources that a name does not tell apart: each has a text of its own to be mended. */
export function mustDiffer(sources: readonly Source[]): void {
  const names = new Set<string>();
  for (const { name } of sources) {
    if (names.has(name))
      throw new UserError(`two sources are named ${JSON.stringify(name)}`, 'Give each its own name.');
    names.add(name);
  }
}

export function mustBeText(what: string, value: unknown, next: string): asserts value is string {
  if (typeof value !== 'string') throw new UserError(`${what} is no text`, next);
}

export function mustBeNumber(what: string, value: unknown, next: string): void {
  if (typeof value !== 'number' || Number.isNaN(value)) throw new UserError(`${what} is no number`, next);
}

export function mustBeSwitch(what: string, value: unknown): void {
  if (typeof value !== 'boolean') throw new UserError(`${what} is neither true nor false`, 'Give true or false.');
}

export function mustBeFunction(what: string, value: unknown, next: string): void {
  if (typeof value !== 'function') throw new UserError(`${what} is no function`, next);
}

/** Refuses what is no set of texts, such as a list of them. */
export function mustBeSet(what: string, value: unknown, next: string): asserts value is ReadonlySet<string> {
  const isSet = typeof value === 'object' && value !== null && Symbol.iterator in value && 'has' in value;
  if (!isSet || 'get' in value) throw new UserError(`${what} are no set`, next);
}

/** Refuses what is no text of a key. */
export function mustBeKey(value: unknown): void {
  mustBeText('the key', value, 'Leave psk out, or give a string.');
}

/** Refuses what is no address as ends of tunnels have them, such as the text of one. */
export function mustBeAddress(what: string, value: unknown): void {
  const { version, bits }: Partial<Record<'version' | 'bits', unknown>> =
    typeof value === 'object' && value !== null ? value : {};
  const isAddress = (version === 4 && typeof bits === 'number') || (version === 6 && typeof bits === 'bigint');
  if (!isAddress) throw new UserError(`${what} is no address`, 'Give { version: 4, bits: 0xc0000201 } for 192.0.2.1.');
}
