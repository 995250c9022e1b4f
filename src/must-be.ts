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

/** Refuses what is no report of `lint`, such as one whose places are computed. */
export function mustBeReport(value: unknown): void {
  if (!holdsFindings(value, 'place')) throw new UserError('the report is none of lint()', 'Give lint(sources).');
}

/** Refuses what is no report whose places are computed, such as one of `lint`. */
export function mustBeLocated(value: unknown): void {
  if (!holdsFindings(value, 'file')) throw new UserError('the report is not located', 'Give locate(lint(sources)).');
}

/** Whether a value has a list of findings, and the first of them such a key. */
function holdsFindings(value: unknown, key: string): boolean {
  if (typeof value !== 'object' || value === null || !('findings' in value) || !Array.isArray(value.findings))
    return false;
  const findings: readonly unknown[] = value.findings;
  const [first] = findings;
  return first === undefined || (typeof first === 'object' && first !== null && key in first);
}

/** Refuses a tool that a report could not name. */
export function mustBeTool(value: unknown): void {
  const next = "Give { name: 'ipsec-lint', version: '1.2.3' }.";
  mustBeObject('the name and version of the tool', value, next);
  mustBeText('the name of the tool', 'name' in value ? value.name : undefined, next);
  mustBeText('the version of the tool', 'version' in value ? value.version : undefined, next);
}

export function mustBeText(what: string, value: unknown, next: string): void {
  if (typeof value !== 'string') throw new UserError(`${what} is no text`, next);
}

export function mustBeNumber(what: string, value: unknown, next: string): void {
  if (typeof value !== 'number' || Number.isNaN(value)) throw new UserError(`${what} is no number`, next);
}
