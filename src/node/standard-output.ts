import { fstatSync, statSync, writeSync } from 'node:fs';
import { platform } from 'node:process';
import { errorCode } from './journal.js';
import type { Outlet } from './write.js';
import { readerIsGone } from './write.js';

type StandardStream = NodeJS.WriteStream & Outlet;

/**
 * Standard output or standard error. What goes into a file or a pipe is written as it is: making a stream for it takes
 * Node longer than linting a file. Terminals have Node's own stream, and so has a pipe whose reader is slow.
 */
export class StandardOutput implements Outlet {
  readonly #descriptor: 1 | 2;
  readonly #open: () => StandardStream;
  #stream: StandardStream | null = null;
  #isDirect: boolean | null = null;
  #isGone = false;

  constructor(descriptor: 1 | 2, open: () => StandardStream) {
    this.#descriptor = descriptor;
    this.#open = open;
  }

  get isTTY(): boolean {
    return !this.#writesDirectly() && this.#opened().isTTY;
  }

  get columns(): number | undefined {
    return this.isTTY ? this.#opened().columns : undefined;
  }

  get destroyed(): boolean {
    return this.#isGone || this.#stream?.destroyed === true;
  }

  /** Whether nothing that was written can still be on its way, as in a stream. */
  get isWritten(): boolean {
    return this.#stream === null;
  }

  write(text: string, written: (error?: Error | null) => void = () => undefined): void {
    if (!this.#writesDirectly()) this.#opened().write(text, written);
    else this.#writeDirectly(Buffer.from(text), written);
  }

  #writeDirectly(bytes: Buffer, written: (error?: Error | null) => void): void {
    let done = 0;
    try {
      while (done < bytes.length) done += writeSync(this.#descriptor, bytes, done);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (errorCode(error) === 'EAGAIN') {
        this.#isDirect = false;
        this.#opened().write(bytes.subarray(done), written);
        return;
      }
      // A reader that has gone (`| head`) is no fault.
      this.#isGone = readerIsGone(error);
      written(error);
      return;
    }
    written();
  }

  #writesDirectly(): boolean {
    return (this.#isDirect ??= isFileOrPipe(this.#descriptor));
  }

  #opened(): StandardStream {
    if (this.#stream === null) {
      this.#stream = this.#open();
      // Whoever writes is told of an error; the stream reports it a second time here.
      this.#stream.on('error', () => undefined);
    }
    return this.#stream;
  }
}

/** Whether a descriptor is no terminal. The null device, which is a character device as terminals are, is none. */
function isFileOrPipe(descriptor: number): boolean {
  if (platform === 'win32') return false;
  try {
    const stats = fstatSync(descriptor);
    return !stats.isCharacterDevice() || stats.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}
