import { info, setOutput } from '@actions/core';
import { isAbsolute, resolve } from 'node:path';
import type { LintOutcome } from '../cli/commands/lint.js';
import { runLint } from '../cli/commands/lint.js';
import type { ExitCode } from '../cli/exit.js';
import { EXIT } from '../cli/exit.js';
import { faultText } from '../cli/run.js';
import type { Shell } from '../cli/shell.js';
import { isCutShort } from '../model/report.js';
import { UserError } from '../model/user-error.js';
import { displayName, folderInRepository, isWithin, realPath, statsAt } from '../node/paths.js';
import { changesOf } from './event.js';
import type { Inputs } from './inputs.js';
import { lintWords, readInputs } from './inputs.js';
import { withoutCommands } from './log.js';
import { annotate, setCounts, writeSummary } from './show.js';
import { failingTunnels, simulateTunnels } from './tunnels.js';

/** Runs the Action: what the command line does, with the inputs for options, and what GitHub shows of it. */
export async function runAction(shell: Shell): Promise<ExitCode> {
  const exitCode = await lintAndShow(shell).catch((error: unknown) => {
    annotate([faultText(error).trim()], null, '');
    return error instanceof UserError ? EXIT.usage : EXIT.defect;
  });
  setOutput('exit-code', exitCode);
  return exitCode;
}

async function lintAndShow(shell: Shell): Promise<ExitCode> {
  const inputs = readInputs();
  return lintIn({ ...shell, workingFolder: workingFolderOf(inputs, shell) }, inputs, shell.workingFolder);
}

/** @param workspace The folder that later steps take the outputs from. */
async function lintIn(shell: Shell, inputs: Inputs, workspace: string): Promise<ExitCode> {
  const outcome = await withoutCommands(shell.stdout, () => runLint(lintWords(inputs, sinceOf(inputs, shell)), shell));
  setOutput('sarif-file', isToUpload(inputs, outcome) ? pathFrom(workspace, inputs, shell) : '');
  const { report, exitCode, unwritten } = outcome;
  if (report === null) return exitCode;
  setCounts(report);
  const tunnels = inputs.simulate ? await simulateTunnels(inputs, outcome, shell) : null;
  const folder = folderInRepository(shell.workingFolder, shell.environment['GITHUB_WORKSPACE']);
  const results = { report, tunnels: tunnels?.results ?? null };
  if (inputs.summary && !(await writeSummary(results, folder, shell.environment))) {
    info('The summary of the step cannot be written.');
  }
  const faults = [
    ...unwritten.map(({ file }) => `${file ?? 'the report'} cannot be written: the log says why`),
    ...(tunnels?.exitCode === EXIT.findings ? [failingTunnels(tunnels)] : []),
  ];
  if (inputs.annotations) annotate(faults, report, folder);
  else if (faults.length > 0) annotate(faults, null, folder);
  return worse(exitCode, tunnels?.exitCode ?? EXIT.clean);
}

function worse(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}

/** The folder that the inputs are about: one of the workspace, links seen through. */
function workingFolderOf({ workingDirectory }: Inputs, { workingFolder: workspace }: Shell): string {
  if (workingDirectory === null) return workspace;
  const next = 'Name a folder of the workspace, such as the path that actions/checkout was given.';
  const folder = resolve(workspace, workingDirectory);
  const real = realPath(folder);
  const isInside = isWithin(folder, workspace) && (real === null || isWithin(real, realPath(workspace) ?? workspace));
  if (!isInside) throw new UserError('the input working-directory leads out of the workspace', next);
  if (statsAt(folder)?.isDirectory() !== true) throw new UserError('the input working-directory is no folder', next);
  return folder;
}

/** The path of the SARIF file as a later step has to write it, which begins in the workspace. */
function pathFrom(workspace: string, { workingDirectory, sarifFile }: Inputs, { workingFolder }: Shell): string | null {
  if (workingDirectory === null || sarifFile === null || isAbsolute(sarifFile)) return sarifFile;
  return displayName(resolve(workingFolder, sarifFile), workspace);
}

/** What changes are counted from; null for everything. */
function sinceOf({ onlyChanged }: Inputs, { environment }: Shell): string | null {
  if (!onlyChanged) return null;
  const changes = changesOf(environment);
  if (changes === null)
    info('only-changed: this event names no commits that could be compared, so everything is checked.');
  return changes;
}

/** Code scanning takes what a file leaves out for mended: one of a run that was cut short must not get there. */
function isToUpload({ sarifFile }: Inputs, { report, unwritten }: LintOutcome): boolean {
  if (sarifFile === null || (report !== null && isCutShort(report))) return false;
  return !unwritten.some(({ format, file }) => format === 'sarif' && file === sarifFile);
}
