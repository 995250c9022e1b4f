import type { Defaulted, Located } from '../../../model/located.js';
import { explicit, unknown } from '../../../model/located.js';
import { nearest } from '../../../model/nearest.js';
import type { StringNode } from '../../../model/node.js';
import type { PartPlace, Place } from '../../../model/place.js';
import { part } from '../../../model/place.js';
import { isTemplate } from '../../../model/template.js';
import { C_NUMBER, cNumber } from './c-number.js';
import { quoted } from '../../../model/quoted.js';
import type { OpenSetting } from '../../../model/tunnel-end.js';
import type { Findings } from './configuration.js';

/** Unknown keys of one section that are remarked on: more say nothing new. */
export const MOST_REMARKS = 20;

/** Where settings come from: a section of swanctl.conf, or a conn of ipsec.conf, with what they inherit. */
export interface Settings {
  /** The value of a key; null where the daemon's default counts. */
  value(key: string): StringNode | null;
  /** Where the value stands, or where it is missing. */
  placeOf(key: string): Place;
}

/** An entry of a list of values, at its own characters. */
export interface Entry {
  readonly text: string;
  readonly place: PartPlace;
}

/** The words for yes and for no. */
interface SwitchWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Whether capitals count, whatever they do in other words. */
  readonly isExact?: boolean;
}

/** How a daemon reads its settings. */
export interface Manner {
  /** Its name in messages. */
  readonly daemon?: string;
  /** Whether capitals count as small letters in words and units. */
  readonly ignoresCase?: boolean;
  readonly switches?: SwitchWords;
  /** How numbers are written: as in C, or in decimal digits alone. */
  readonly numbers?: 'c' | 'decimal';
}

/** As charon does. */
const STANDARD_MANNER: Required<Manner> = {
  daemon: 'strongSwan',
  ignoresCase: true,
  switches: { yes: ['yes', 'true', 'enabled', '1'], no: ['no', 'false', 'disabled', '0'] },
  numbers: 'c',
};

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** Reads settings as the daemon does; what it would refuse is remarked on and stays unknown. */
export class SettingsScope {
  readonly settings: Settings;
  readonly #path: string;
  readonly #findings: Findings;
  readonly #manner: Required<Manner>;

  constructor(settings: Settings, path: string, findings: Findings, manner: Manner = {}) {
    this.settings = settings;
    this.#manner = { ...STANDARD_MANNER, ...manner };
    this.#path = path;
    this.#findings = findings;
  }

  /** Who reads the settings, for messages. */
  get daemon(): string {
    return this.#manner.daemon;
  }

  /** The full name of a key, for messages. */
  fieldName(key: string): string {
    return `${this.#path}.${key}`;
  }

  remark(place: Place, message: string): void {
    this.#findings.remarks.push({ place, message });
  }

  /** Says that something counts and is not simulated, and leaves the phase that it counts for open. */
  leaveOpen(phase: OpenSetting['phase'], place: Place, message: string, as?: 'initiator' | 'responder'): void {
    this.remark(place, message);
    this.#findings.open.push({ phase, what: message, place, ...(as !== undefined && { as }) });
  }

  /** Says that the daemon refuses a value, and what it takes: it does without the connection. */
  refuse(key: string, place: Place, text: string, expected: string): void {
    const message = `${this.fieldName(key)} ${quoted(text)} does not fit: ${this.daemon} takes ${expected}`;
    this.leaveOpen('version', place, message);
  }

  defaulted<T>(key: string, value: T, spelling: string): Defaulted<T> {
    return {
      origin: 'default',
      value,
      place: this.settings.placeOf(key),
      field: this.fieldName(key),
      spelling,
    };
  }

  /** A key of a few words, in any case, by what each stands for. */
  choice<const T>(key: string, words: Readonly<Record<string, T>>, spelling: string): Located<T> {
    const standard = Object.hasOwn(words, spelling) ? words[spelling] : undefined;
    if (standard === undefined) throw new Error(`${this.fieldName(key)} has no word ${spelling}`);
    return this.converted(
      key,
      (text) => {
        const word = this.#wordOf(text);
        return Object.hasOwn(words, word) ? words[word] : undefined;
      },
      { value: standard, spelling, expected: `one of ${Object.keys(words).join(', ')}`, near: Object.keys(words) },
    );
  }

  /** A key of such words with a `|` between them, joined from the standard on. */
  choices<const T extends string>(
    key: string,
    words: Readonly<Record<string, T>>,
    standard: { readonly value: T; readonly spelling: string },
    join: (one: T, other: T) => T,
  ): Located<T> {
    const names = Object.keys(words);
    return this.converted(
      key,
      (text) => {
        const chosen = wordsIn(text).map((word) => this.#wordOf(word));
        const known = chosen.flatMap((word) => (Object.hasOwn(words, word) ? (words[word] ?? []) : []));
        return known.length < chosen.length ? undefined : known.reduce(join, standard.value);
      },
      { ...standard, expected: `one of ${names.join(', ')}`, near: names },
    );
  }

  yes(key: string, standard: boolean): Located<boolean> {
    const { yes, no, isExact = false } = this.#manner.switches;
    return this.converted(
      key,
      (text) => {
        const word = isExact ? text : this.#wordOf(text);
        return yes.includes(word) ? true : no.includes(word) ? false : undefined;
      },
      { value: standard, spelling: standard ? 'yes' : 'no', expected: 'yes or no' },
    );
  }

  #wordOf(text: string): string {
    return this.#manner.ignoresCase ? text.toLowerCase() : text;
  }

  /** A time in seconds: a number with `s`, `m`, `h` or `d` behind it, or none. Null where it is not set. */
  seconds(key: string): Located<number> | null {
    const node = this.settings.value(key);
    if (node === null) return null;
    if (isTemplate(node.value)) return unknown('template', node);
    const seconds = secondsOf(node.value, this.#manner);
    if (seconds !== undefined) return explicit(seconds, node);
    this.refuse(key, node, node.value, 'a whole number of seconds, or one with s, m, h or d behind it');
    return unknown('invalid', node);
  }

  /** The entries of a list with commas; empty ones are passed over. Null where the key is not set. */
  entries(key: string): readonly Entry[] | null {
    const node = this.settings.value(key);
    return node === null ? null : listed(node);
  }

  private converted<T>(
    key: string,
    convert: (text: string) => T | undefined,
    standard: {
      readonly value: T;
      readonly spelling: string;
      readonly expected: string;
      readonly near?: readonly string[];
    },
  ): Located<T> {
    const node = this.settings.value(key);
    if (node === null) return this.defaulted(key, standard.value, standard.spelling);
    if (isTemplate(node.value)) return unknown('template', node);
    const value = convert(node.value);
    if (value !== undefined) return explicit(value, node);
    const near = nearest(node.value, standard.near ?? []);
    const question = near === undefined ? '' : `; did you mean ${near}?`;
    this.refuse(key, node, node.value, `${standard.expected}${question}`);
    return unknown('invalid', node);
  }
}

const C_TIME = new RegExp(`^(${C_NUMBER}) *([smhd])?$`, 'iu');
const DECIMAL_TIME = /^(\d{1,12}) *([smhd])?$/iu;
const EXACT_TIME = /^(\d{1,12})([smhd])?$/u;

function secondsOf(text: string, { numbers, ignoresCase }: Required<Manner>): number | undefined {
  const form = numbers === 'c' ? C_TIME : ignoresCase ? DECIMAL_TIME : EXACT_TIME;
  const [, digits, unit = 's'] = form.exec(text) ?? [];
  const count = digits === undefined ? undefined : numbers === 'c' ? cNumber(digits) : Number(digits);
  const factor = UNITS[unit.toLowerCase()];
  return count === undefined || factor === undefined ? undefined : count * factor;
}

/** The words of a text with a `|` between them. */
export function wordsIn(text: string): readonly string[] {
  return text
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The entries of a text with commas between them, without the blanks around them. */
function listed(node: StringNode): readonly Entry[] {
  const entries: Entry[] = [];
  let from = 0;
  for (const piece of node.value.split(',')) {
    const text = piece.trim();
    const start = from + piece.length - piece.trimStart().length;
    if (text !== '') entries.push({ text, place: part(node, start, start + text.length) });
    from += piece.length + 1;
  }
  return entries;
}
