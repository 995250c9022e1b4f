import type { Readable } from 'node:stream';
import type { Journal } from '../node/journal.js';
import { mostBytes } from '../node/read-file.js';
import { DEFAULT_LIMITS } from '../parsers/text/problem.js';
import type { Messages, Screen } from './terminal.js';

interface StandardInputReading {
  /** Its name in reports. */
  readonly name: string;
  readonly journal: Journal;
  readonly messages: Messages;
  /** How long a text may be, in UTF-16 units. */
  readonly textLength?: number | undefined;
}

/** All of standard input; null where there is more of it than a text may have, which the journal is told. */
export async function readStandardInput(
  stdin: Readable & Screen,
  { name, journal, messages, textLength = DEFAULT_LIMITS.textLength }: StandardInputReading,
): Promise<Buffer | null> {
  if (stdin.isTTY === true) messages.say('reads standard input, up to its end (Ctrl-D)');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    if (!(chunk instanceof Buffer)) continue;
    length += chunk.length;
    if (length > mostBytes(textLength)) {
      journal.fail(name, 'cannot be read: it is longer than the limit textLength allows');
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
