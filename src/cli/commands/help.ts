import { UserError } from '../../model/user-error.js';
import { writeStream } from '../../node/write.js';
import { suggestion } from '../arguments.js';
import type { ExitCode } from '../exit.js';
import { EXIT } from '../exit.js';
import { manual, PAGE_NAMES } from '../manual.js';
import type { Shell } from '../shell.js';

/** `ipsec-lint help [COMMAND]`, and `--help` of any command. */
export async function helpCommand([name, more]: readonly string[], shell: Shell): Promise<ExitCode> {
  if (more !== undefined) throw new UserError(`ipsec-lint help takes one word, and got "${more}" too`);
  if (name !== undefined && !PAGE_NAMES.includes(name)) {
    throw new UserError(
      `unknown command "${name}"`,
      suggestion(name, PAGE_NAMES) ?? `Known: ${PAGE_NAMES.join(', ')}.`,
    );
  }
  await writeStream(shell.stdout, [manual(name ?? null)]);
  return EXIT.clean;
}
