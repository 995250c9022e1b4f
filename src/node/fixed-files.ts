import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { decode, encodeLike } from './decode.js';
import { reasonOf } from './journal.js';
import { readBytes } from './read-file.js';
import { writeFileAtomically } from './write.js';

/** A file that holds what was read of it, ready to take another text. */
interface Opened {
  readonly bytes: Buffer;
}

/** Why a file cannot take another text, in words. */
interface Refusal {
  readonly refused: string;
}

/** Files whose text is replaced, by their names in reports. */
export class FixedFiles {
  readonly #workingFolder: string;

  constructor(workingFolder: string) {
    this.#workingFolder = workingFolder;
  }

  /** Why the text of a file, as it was read, cannot be replaced; null where it can. */
  refusal(name: string, text: string): string | null {
    const opened = this.#open(name, text);
    return 'refused' in opened ? opened.refused : null;
  }

  /** Replaces the text of a file; says why not, if it cannot or if it has changed since it was read. */
  async replace(name: string, text: string, by: string): Promise<string | null> {
    const opened = this.#open(name, text);
    if ('refused' in opened) return opened.refused;
    try {
      await writeFileAtomically(this.#pathOf(name), encodeLike(opened.bytes, by));
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  }

  #pathOf(name: string): string {
    return resolve(this.#workingFolder, name);
  }

  #open(name: string, text: string): Opened | Refusal {
    try {
      const path = this.#pathOf(name);
      const bytes = readBytes(path, Infinity);
      // It is replaced by another file, for which the folder alone would have to be writable.
      accessSync(path, constants.W_OK);
      const decoded = decode(bytes);
      if (decoded.flaw !== null) return { refused: `it ${decoded.flaw}` };
      return decoded.text === text ? { bytes } : { refused: 'it has changed since it was read' };
    } catch (error) {
      return { refused: reasonOf(error) };
    }
  }
}
