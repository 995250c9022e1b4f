import { ConfigurationError, problemText } from '../config/problem.js';
import { Defect } from '../model/defect.js';
import { UserError } from '../model/user-error.js';
import { writeStream } from '../node/write.js';
import { PROJECT_URL } from '../report/links.js';
import { printable } from '../report/printable.js';
import type { CommandName } from './command-names.js';
import { commandIn, HELP_OPTIONS, VERSION_OPTION } from './command-names.js';
import type { ExitCode } from './exit.js';
import { EXIT } from './exit.js';
import type { Shell } from './shell.js';
import { TOOL } from './version.js';

type Command = (words: readonly string[], shell: Shell) => Promise<ExitCode>;

/** The code of each command, which is loaded when it runs. */
const LOADERS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  lint: async () => (await import('./commands/lint.js')).lintCommand,
  simulate: async () => (await import('./commands/simulate.js')).simulateCommand,
  suggest: async () => (await import('./commands/suggest.js')).suggestCommand,
  export: async () => (await import('./commands/export.js')).exportCommand,
  rules: async () => (await import('./commands/rules.js')).rulesCommand,
  explain: async () => (await import('./commands/explain.js')).explainCommand,
  init: async () => (await import('./commands/init.js')).initCommand,
  schema: async () => (await import('./commands/schema.js')).schemaCommand,
  help: async () => (await import('./commands/help.js')).helpCommand,
};

/** Runs a command line. Never throws: whatever goes wrong is said on standard error and has its exit code. */
export async function run(words: readonly string[], shell: Shell): Promise<ExitCode> {
  try {
    return await dispatch(words, shell);
  } catch (error) {
    shell.stderr.write(faultText(error));
    return error instanceof UserError ? EXIT.usage : EXIT.defect;
  }
}

async function dispatch(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const command = commandIn(words);
  const rest = command === null ? words : words.slice(1);
  const options = new Set(rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined));
  if (options.has(VERSION_OPTION)) {
    await writeStream(shell.stdout, [`${TOOL.version}\n`]);
    return EXIT.clean;
  }
  if (HELP_OPTIONS.some((option) => options.has(option))) {
    return (await LOADERS.help())(command === null || command === 'help' ? [] : [command], shell);
  }
  return (await LOADERS[command ?? 'lint']())(rest, shell);
}

/**
 * What to say of an error. The message of an unexpected one is left out: the platform's messages quote the text that
 * they are about, and it may hold a key.
 */
export function faultText(error: unknown): string {
  if (error instanceof ConfigurationError) {
    return error.problems.map((problem) => `ipsec-lint: ${printable(problemText(problem))}\n`).join('');
  }
  if (error instanceof UserError) {
    return `ipsec-lint: ${printable(error.message)}\n${error.next === null ? '' : `  ${printable(error.next)}\n`}`;
  }
  const cause = error instanceof Defect ? error.cause : error;
  const part = error instanceof Defect ? `${error.part}: ` : '';
  const name = cause instanceof Error ? cause.name : typeof cause;
  return [
    `ipsec-lint: a defect in ipsec-lint: ${printable(`${part}${name}`)}`,
    ...frames(cause),
    `  Please report it with the lines above: ${ISSUES_URL}`,
    '',
  ].join('\n');
}

const ISSUES_URL = `${PROJECT_URL}/issues`;

/** Where an error was thrown, without its message. */
function frames(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const head = `${error.name}: ${error.message}\n`;
  return error.stack.startsWith(head) ? error.stack.slice(head.length).split('\n') : [];
}
