import { existsSync, readFileSync } from 'node:fs';

/** A value of `swanctl --raw`. */
type Value = string | readonly string[] | Section;

interface Section {
  readonly [key: string]: Value;
}

/** A CHILD SA as one daemon shows it. */
export interface ChildSa {
  readonly name: string;
  readonly uniqueId: number;
  readonly state: string;
  readonly mode: string;
  readonly local: readonly string[];
  readonly remote: readonly string[];
}

/** An IKE SA as one daemon shows it. */
export interface IkeSa {
  readonly uniqueId: string;
  readonly state: string;
  readonly children: readonly ChildSa[];
}

/** Reads what `swanctl --list-sas --raw` prints: an event a line, `key=value`, `key=[a b]` and `key {…}`. */
export function ikeSasIn(output: string): readonly IkeSa[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('list-sa event'))
    .flatMap((line) => {
      const event = sectionIn(tokensOf(line.slice(line.indexOf('{') + 1)));
      return sectionsOf(event).map((sa) => ({
        uniqueId: text(sa['uniqueid']),
        state: text(sa['state']),
        children: sectionsOf(sa['child-sas']).map((child) => ({
          name: text(child['name']),
          uniqueId: Number(text(child['uniqueid'])),
          state: text(child['state']),
          mode: text(child['mode']).toLowerCase(),
          local: list(child['local-ts']),
          remote: list(child['remote-ts']),
        })),
      }));
    });
}

/** `key=[a`, `b[tcp]]` are joined again: the values of lists are parted by blanks, as all else is. */
function tokensOf(line: string): string[] {
  const tokens: string[] = [];
  let parts: string[] | null = null;
  for (const word of line.replaceAll('{', ' { ').replaceAll('}', ' } ').split(' ')) {
    if (parts === null && word.includes('=[')) parts = [];
    if (parts !== null) {
      parts.push(word);
      const joined = parts.join(' ');
      if (joined.split('[').length !== joined.split(']').length) continue;
      tokens.push(joined);
      parts = null;
    } else if (word !== '') tokens.push(word);
  }
  return tokens.reverse();
}

/** Takes tokens from the end of the list up to the brace that closes the section. */
function sectionIn(tokens: string[]): Section {
  const section: Record<string, Value> = {};
  for (let token = tokens.pop(); token !== undefined && token !== '}'; token = tokens.pop()) {
    const mark = token.indexOf('=');
    if (mark === -1) {
      if (tokens.at(-1) === '{') {
        tokens.pop();
        section[token] = sectionIn(tokens);
      }
      continue;
    }
    const value = token.slice(mark + 1);
    section[token.slice(0, mark)] = value.startsWith('[') ? value.slice(1, -1).split(' ').filter(Boolean) : value;
  }
  return section;
}

function isSection(value: Value | undefined): value is Section {
  return typeof value === 'object' && !Array.isArray(value);
}

function sectionsOf(value: Value | undefined): readonly Section[] {
  return isSection(value) ? Object.values(value).filter(isSection) : [];
}

function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

function list(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

const SERVICES = '/etc/services';

/** A selector with the number of its port: strongSwan shows the name where the machine knows one. */
export function withNumbers(selector: string): string {
  return selector.replace(/\/([a-z][\w-]*)\]$/u, (whole, name: string) => {
    const [, number] = new RegExp(`^${name}\\s+(\\d+)/`, 'mu').exec(services()) ?? [];
    return number === undefined ? whole : `/${number}]`;
  });
}

function services(): string {
  return existsSync(SERVICES) ? readFileSync(SERVICES, 'utf8') : '';
}
