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
