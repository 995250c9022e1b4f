import { parseArgs } from 'node:util';
import { nearest } from '../model/nearest.js';
import { UserError } from '../model/user-error.js';

/** An option as the command line and its help know it. */
export interface Option {
  /** Without the leading hyphens. */
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help: `FILE`; an option without one is a switch. */
  readonly value?: string;
  /** What it does: a sentence without a full stop. */
  readonly help: string;
}

/** What was given on the command line. */
export interface Arguments {
  readonly words: readonly string[];
  /** The values of each option in the order in which they stand; a switch has the value `''`. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** Reads arguments; a `UserError` names the first that a command does not take. */
export function parseArguments(command: string, given: readonly string[], known: readonly Option[]): Arguments {
  // It would stand for the working folder, which nobody means who lints the folder of a variable.
  if (given.includes(''))
    throw new UserError('an argument is empty', 'Leave it out, or see whether a variable is not set.');
  // A hook passes nothing but names of files: then there is nothing to parse.
  if (!given.some((word) => word.startsWith('-'))) return { words: given, options: new Map() };
  const byName = new Map(known.map((option) => [option.name, option]));
  const words: string[] = [];
  const options = new Map<string, string[]>();
  const { tokens } = parseArgs({ args: [...given], options: configOf(known), strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = byName.get(token.name);
    if (option === undefined) throw unknownOption(command, token.rawName, known);
    const value = valueOf(option, token.rawName, token.value, token.inlineValue ?? false);
    options.set(option.name, [...(options.get(option.name) ?? []), value]);
  }
  return { words, options };
}

/** The last value of an option; undefined where it was not given. */
export function last({ options }: Arguments, name: string): string | undefined {
  return options.get(name)?.at(-1);
}

/** All values of an option that may be given several times. */
export function all({ options }: Arguments, name: string): readonly string[] {
  return options.get(name) ?? [];
}

/** Whether a switch was given. */
export function has({ options }: Arguments, name: string): boolean {
  return options.has(name);
}

/** A value that must be one of a list; a `UserError` says which there are. */
export function choice<T extends string>(what: string, value: string, choices: readonly T[]): T {
  const found = choices.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const near = suggestion(value, choices);
  throw new UserError(`unknown ${what} "${value}"`, `${near === null ? '' : `${near} `}Known: ${choices.join(', ')}.`);
}

/** `Did you mean x?`, where something is near. */
export function suggestion(given: string, candidates: Iterable<string>): string | null {
  const near = nearest(given, candidates);
  return near === undefined ? null : `Did you mean ${near}?`;
}

function configOf(known: readonly Option[]): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  return Object.fromEntries(
    known.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) },
    ]),
  );
}

function unknownOption(command: string, rawName: string, known: readonly Option[]): UserError {
  const flags = known.flatMap(({ name, short }) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]);
  const help = `See ipsec-lint ${command} --help.`;
  const near = rawName.startsWith('--') ? suggestion(rawName, flags) : null;
  return new UserError(`unknown option ${rawName}`, near === null ? help : `${near} ${help}`);
}

function valueOf({ value: placeholder }: Option, rawName: string, value: string | undefined, inline: boolean): string {
  if (placeholder === undefined) {
    if (value !== undefined) throw new UserError(`${rawName} takes no value`, `Write ${rawName} alone.`);
    return '';
  }
  if (value === undefined || value === '')
    throw new UserError(`${rawName} needs a value`, `Write ${rawName} ${placeholder}.`);
  // What looks like an option is one: `--format --quiet` has forgotten its value.
  if (!inline && value.startsWith('-') && value !== '-') {
    throw new UserError(
      `${rawName} needs a value, and ${value} looks like an option`,
      `Write ${rawName}=${value} if it is none.`,
    );
  }
  return value;
}
