import { cwd, env, exit, stdin, stdout } from 'node:process';
import { EXIT } from '../cli/exit.js';
import { faultText } from '../cli/run.js';
import { runAction } from './run.js';

/** Whatever escapes is a defect, and must not look like a run with findings. */
function fail(error: unknown): void {
  stdout.write(faultText(error));
  exit(EXIT.defect);
}

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

runAction({
  workingFolder: env['GITHUB_WORKSPACE'] ?? cwd(),
  environment: env,
  stdin,
  stdout,
  // One stream: a runner reads both, and in which order lines of two come nobody knows.
  stderr: stdout,
}).then((exitCode) => {
  process.exitCode = exitCode;
}, fail);
