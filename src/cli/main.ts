import { UserError } from '../model/user-error.js';
import { StandardOutput } from '../node/standard-output.js';
import { EXIT } from './exit.js';
import { faultText, run } from './run.js';

const stdout = new StandardOutput(1, () => process.stdout);
const stderr = new StandardOutput(2, () => process.stderr);

/** Whatever escapes is a defect, and must not look like a run with findings. */
function fail(error: unknown): void {
  stderr.write(faultText(error));
  process.exit(EXIT.defect);
}

/** A folder that is gone by now has no path. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new UserError('the working folder is not there any more', 'Start from another one.');
  }
}

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

run(process.argv.slice(2), {
  get workingFolder() {
    return workingFolder();
  },
  environment: process.env,
  // Made when first asked for: most runs read files.
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr,
}).then((exitCode) => {
  process.exitCode = exitCode;
  // Without this, Node would wait for what it still compiles, and clear its memory.
  if (stdout.isWritten && stderr.isWritten) process.exit();
}, fail);
