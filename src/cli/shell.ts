import type { Readable, Writable } from 'node:stream';
import type { Environment, Screen } from './terminal.js';

/** What a command has of the process that it runs in. */
export interface Shell {
  readonly workingFolder: string;
  readonly environment: Environment;
  readonly stdin: Readable & Screen;
  readonly stdout: Writable & Screen;
  readonly stderr: Writable & Screen;
}
