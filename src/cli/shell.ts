import type { Readable } from 'node:stream';
import type { Outlet } from '../node/write.js';
import type { Environment, Screen } from './terminal.js';

/** What a command has of the process that it runs in. */
export interface Shell {
  readonly workingFolder: string;
  readonly environment: Environment;
  readonly stdin: Readable & Screen;
  readonly stdout: Outlet & Screen;
  readonly stderr: Outlet & Screen;
}
