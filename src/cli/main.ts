#!/usr/bin/env node
import { EXIT } from './exit.js';
import { faultText, run } from './run.js';

/** Whatever escapes is a defect, and must not look like a run with findings. */
function fail(error: unknown): void {
  process.stderr.write(faultText(error));
  process.exit(EXIT.defect);
}

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

// A reader that has gone (`| head`) is no fault. Writing notices it too, but streams report it a second time here.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2), {
  workingFolder: process.cwd(),
  environment: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
