/** The commands; a first word that is none is a path to lint. */
export const COMMANDS = [
  'lint',
  'simulate',
  'suggest',
  'export',
  'rules',
  'explain',
  'schema',
  'init',
  'help',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** The command that a command line is for. */
export function commandIn([first]: readonly string[]): CommandName | null {
  return COMMANDS.find((name) => name === first) ?? null;
}

export const VERSION_OPTION = '--version';
export const HELP_OPTIONS = ['--help', '-h'] as const;

/** Whether a word asks for help or the version, in place of what its command does. */
export function asksForHelp(word: string): boolean {
  return word === VERSION_OPTION || HELP_OPTIONS.some((option) => option === word);
}
