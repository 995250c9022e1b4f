import { UserError } from '../model/user-error.js';
import type { Arguments } from './arguments.js';

/** Refuses words behind a command that takes none. */
export function refuseWords({ words: [word] }: Arguments, command: string, next: string): void {
  if (word !== undefined) throw new UserError(`ipsec-lint ${command} takes no "${word}"`, next);
}

/** The one word that a command takes. */
export function onlyWord({ words }: Arguments, command: string, placeholder: string): string {
  const [word, more] = words;
  if (word === undefined)
    throw new UserError(`ipsec-lint ${command} needs a word`, `Write ipsec-lint ${command} ${placeholder}.`);
  if (more !== undefined) throw new UserError(`ipsec-lint ${command} takes one word, and got "${more}" too`);
  return word;
}
