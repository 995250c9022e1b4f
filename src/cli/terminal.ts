import { printable } from '../report/printable.js';
import type { ColourChoice } from './options.js';

/** A stream that may be a terminal. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
}

/** The environment variables that speak of colour. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to colour what goes to a stream: as told, else as `FORCE_COLOR` and `NO_COLOR` (no-color.org) say, else on
 * terminals that can show it.
 */
export function usesColour(colour: ColourChoice, { isTTY = false }: Screen, environment: Environment): boolean {
  if (colour !== 'auto') return colour === 'always';
  const { FORCE_COLOR: force = '', NO_COLOR: refused = '', TERM: terminal } = environment;
  if (force !== '') return force !== '0' && force !== 'false';
  return refused === '' && isTTY && terminal !== 'dumb';
}

/** What a run tells its user beside the report, on standard error. */
export class Messages {
  readonly #write: (text: string) => void;
  readonly #quiet: boolean;

  constructor(write: (text: string) => void, quiet: boolean) {
    this.#write = write;
    this.#quiet = quiet;
  }

  say(text: string): void {
    if (!this.#quiet) this.#write(`ipsec-lint: ${printable(text)}\n`);
  }
}
