import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { bundle } from '../cli/bundle.js';
import { folderWith } from '../node/folder.js';
import { GIT_ENVIRONMENT } from '../node/repository.js';
import { readText } from '../repository/tree.js';

const input = z.strictObject({ description: z.string(), default: z.string() });

export const ACTION = z
  .object({
    inputs: z.record(z.string(), input),
    outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
    runs: z.strictObject({ using: z.string(), main: z.string() }),
  })
  .parse(parse(readText('action.yml')));

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface Step {
  readonly status: number;
  /** The log without commands. */
  readonly log: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** All that came out of the step, files and streams, as it came. */
  readonly everything: string;
}

interface StepOptions {
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built Action as a runner does: inputs and event in the environment, outputs in files, commands in the log. */
export async function runStep(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  { event, env = {} }: StepOptions = {},
): Promise<Step> {
  const files = folderWith({ output: '', summary: '', 'event.json': JSON.stringify(event?.payload ?? {}) });
  const defaults = Object.entries(ACTION.inputs).map(([name, { default: value }]) => [name, value] as const);
  const given = Object.entries({ ...Object.fromEntries(defaults), ...inputs });
  const action = join(await bundle(), ACTION.runs.main.replace(/^dist\//u, ''));
  const { status, stdout, stderr } = await ended([action], workspace, {
    ...GIT_ENVIRONMENT,
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_EVENT_NAME: event?.name ?? 'workflow_dispatch',
    GITHUB_SERVER_URL: 'https://github.example.org',
    GITHUB_REPOSITORY: 'octo/network',
    GITHUB_SHA: 'c0ffee'.repeat(6),
    ...env,
  });
  const output = readFileSync(join(files, 'output'), 'utf8');
  const summaryFile = join(files, 'summary');
  const summary = existsSync(summaryFile) ? readFileSync(summaryFile, 'utf8') : '';
  return {
    status,
    ...readLog(stdout + stderr),
    outputs: readOutputs(output),
    summary,
    everything: stdout + stderr + output + summary,
  };
}

/** The exit status and what a process wrote. */
async function ended(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ status: number; stdout: string; stderr: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(execPath, args, { cwd, env, maxBuffer: 1 << 28 });
    return { status: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = z
      .object({ code: z.number(), stdout: z.string(), stderr: z.string() })
      .parse(error);
    return { status: code, stdout, stderr };
  }
}

/** A log as a runner reads it: a line is a command unless commands are stopped. */
function readLog(text: string): Pick<Step, 'log' | 'commands'> {
  const commands: Command[] = [];
  let log = '';
  let resume: string | null = null;
  for (const line of text.split('\n')) {
    const command: Command | null = commandIn(line);
    if (resume !== null) {
      if (command?.name === resume) resume = null;
      else log += `${line}\n`;
    } else if (command?.name === 'stop-commands') resume = command.message;
    else if (command === null) log += `${line}\n`;
    else commands.push(command);
  }
  if (resume !== null) throw new Error('commands were stopped and never taken again');
  return { log, commands };
}

/** A command at the beginning of a line, or in the older form anywhere in it. */
function commandIn(line: string): Command | null {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end === -1) {
    const older = /##\[(?<name>[^\]]+)\](?<message>.*)/su.exec(line)?.groups;
    return older === undefined ? null : { name: older['name'] ?? '', properties: {}, message: older['message'] ?? '' };
  }
  const [name = '', ...rest] = text.slice(2, end).split(' ');
  const pairs = rest
    .join(' ')
    .split(',')
    .filter((pair) => pair !== '')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))] as const);
  return { name, properties: Object.fromEntries(pairs), message: unescaped(text.slice(end + 2)) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

/** `name<<delimiter`, the value, the delimiter. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [name, delimiter] = line.split('<<', 2);
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter);
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}

/** An event of a pull request from one commit to another. */
export function pullRequest(base: string, head: string): StepOptions['event'] & object {
  return { name: 'pull_request', payload: { pull_request: { base: { sha: base }, head: { sha: head } } } };
}

/** Makes a file that nobody can write into by putting a folder in its place. */
export function blocked(folder: string, name: string): string {
  writeFileSync(join(folder, name), '');
  return join(name, 'vpn.sarif');
}
