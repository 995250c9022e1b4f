import { readFileSync } from 'node:fs';
import { UserError } from '../model/user-error.js';

type Environment = Readonly<Record<string, string | undefined>>;

const COMMIT = /^[0-9a-f]{40,64}$/u;

/** What stands for no commit: a branch that was not there before. */
const NO_COMMIT = /^0+$/u;

/**
 * The commits of the event that started the workflow, as `--since` takes them: `BASE...HEAD` of a pull request or a merge
 * queue, what came before a push. Null where there is nothing to compare with: a schedule, a start by hand, a new branch,
 * a forced push, whose former commits are on no branch any more, so that no clone has them.
 */
export function changesOf(environment: Environment): string | null {
  const { GITHUB_EVENT_PATH: path = '' } = environment;
  if (path === '') return null;
  const event = eventIn(path);
  const pullRequest = member(event, 'pull_request');
  if (pullRequest !== undefined) return range(sha(member(pullRequest, 'base')), sha(member(pullRequest, 'head')));
  const group = member(event, 'merge_group');
  if (group !== undefined) return range(commit(member(group, 'base_sha')), commit(member(group, 'head_sha')));
  return member(event, 'forced') === true ? null : commit(member(event, 'before'));
}

function eventIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UserError(
      'only-changed: the event of the workflow cannot be read',
      'Leave only-changed out to check everything.',
    );
  }
}

function range(base: string | null, head: string | null): string | null {
  return base === null || head === null ? null : `${base}...${head}`;
}

function sha(branch: unknown): string | null {
  return commit(member(branch, 'sha'));
}

/** Only what surely is a commit reaches git. */
function commit(value: unknown): string | null {
  return typeof value === 'string' && COMMIT.test(value) && !NO_COMMIT.test(value) ? value : null;
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found;
}
