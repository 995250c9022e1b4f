import { randomUUID } from 'node:crypto';
import type { Outlet } from '../node/write.js';
import { writeStream } from '../node/write.js';

/**
 * Lets work write to the log of a step without the runner obeying what it writes: reports quote files, and a line in
 * one may look like a workflow command. The word that ends this is not to be guessed.
 */
export async function withoutCommands<T>(log: Outlet, work: () => Promise<T>): Promise<T> {
  const word = randomUUID();
  await writeStream(log, [`::stop-commands::${word}\n`]);
  try {
    return await work();
  } finally {
    await writeStream(log, [`\n::${word}::\n`]);
  }
}
