import { nearest } from './model/nearest.js';
import { Source } from './model/source.js';
import { UserError } from './model/user-error.js';

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
export function mustBeList(what: string, value: unknown, next: string): void {
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

/** Refuses what is no end of a tunnel, such as the body that one can be made of. */
export function mustBeEnd(what: string, value: unknown): void {
  const isEnd = typeof value === 'object' && value !== null && 'ike' in value && 'children' in value;
  if (!isEnd) throw new UserError(`${what} is no end of a tunnel`, 'Make one of its body: tunnelEnd(body).');
}
