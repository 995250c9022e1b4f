import { execFileSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { lazy } from '../model/lazy.js';
import { UserError } from '../model/user-error.js';
import { errorCode } from './journal.js';
import { realPath, slashed } from './paths.js';

/** Names of more than a million files fit. */
const LONGEST_OUTPUT = 256 * 1024 * 1024;

/** Nothing is written, fetched or asked for, and no program of the repository's configuration is started. */
const QUIET = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' } as const;
const NO_PROGRAMS = ['-c', 'core.fsmonitor=false'] as const;

/** A letter for what became of each file, and its name as it is. */
const DIFFERING = [
  'diff',
  '--name-status',
  '-z',
  '--no-renames',
  '--no-ext-diff',
  // What a submodule holds counts by the commit that is recorded for it.
  '--ignore-submodules=dirty',
  '--no-relative',
] as const;

const LEAVE_OUT = 'Leave --since out to check everything.';

/** The environment of the process that runs git. */
type Environment = Readonly<Record<string, string | undefined>>;

/** What git said, and how it ended. */
interface Answer {
  readonly ok: boolean;
  readonly output: string;
  readonly complaint: string;
}

function textOf(value: unknown): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : '';
}

/** Runs git without a shell. */
function git(folder: string, environment: Environment, args: readonly string[]): Answer {
  try {
    const output = execFileSync('git', [...NO_PROGRAMS, ...args], {
      cwd: folder,
      env: { ...environment, ...QUIET },
      maxBuffer: LONGEST_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    return { ok: true, output: textOf(output), complaint: '' };
  } catch (error) {
    if (error instanceof Error && 'status' in error && typeof error.status === 'number' && 'stderr' in error) {
      return { ok: false, output: '', complaint: textOf(error.stderr).trim().split('\n')[0] ?? '' };
    }
    const reason = errorCode(error) === 'ENOENT' ? 'git was not found' : 'git could not be run';
    throw new UserError(`--since needs git: ${reason}`, LEAVE_OUT);
  }
}

/** A file that is not as it was. */
interface ChangedFile {
  /** From the top folder. */
  readonly path: string;
  readonly isDeleted: boolean;
}

/** A repository with the commit that changes are counted from. */
class Repository {
  readonly #folder: string;
  readonly #environment: Environment;

  constructor(folder: string, environment: Environment) {
    this.#folder = folder;
    this.#environment = environment;
  }

  /** The top folder of the working tree. */
  top(): string {
    const { ok, output, complaint } = this.#git('rev-parse', '--show-toplevel');
    if (ok) return output.replace(/\r?\n$/u, '');
    // Git does not trust a checkout of another user: containers meet that.
    const isUntrusted = complaint.includes('dubious ownership');
    if (isUntrusted) {
      const next = `Run git config --global --add safe.directory ${this.#folder}, or leave --since out.`;
      throw new UserError('--since needs git, which does not trust this checkout: it belongs to another user', next);
    }
    throw new UserError(`--since needs a git working tree, and ${this.#folder} is in none`, LEAVE_OUT);
  }

  /** The merge base of a ref and a head. */
  base(ref: string, head: string): string {
    const commit = this.#known(ref);
    const hasCommits = this.#commit('HEAD') !== null;
    if (!hasCommits) throw new UserError('--since: there is no commit yet to compare with', LEAVE_OUT);
    const { ok, output } = this.#git('merge-base', commit, this.#known(head));
    if (ok) return output.trim();
    throw new UserError(`--since ${ref}: it has no commit in common with ${head}${this.#shallow()}`, this.#fetch());
  }

  /** Files that differ between two commits. */
  changedBetween(base: string, head: string): readonly ChangedFile[] {
    return this.#differing(base, head);
  }

  /** Files that are not as they were in a commit, and untracked ones. */
  changedSince(commit: string): readonly ChangedFile[] {
    const untracked = this.#parts('ls-files', '--others', '--exclude-standard', '-z');
    // A repository inside is listed as a folder, `sites/`.
    const others = untracked.map((path) => ({ path: path.replace(/\/$/u, ''), isDeleted: false }));
    return [...this.#differing(commit), ...others];
  }

  /** Paths of the files that the index holds, and of submodules, from the top folder. */
  tracked(): readonly string[] {
    return this.#parts('ls-files', '--cached', '-z');
  }

  /** The text of a file, by its path from the top folder, as a commit holds it; null where it holds none. */
  textIn(commit: string, path: string): string | null {
    const { ok, output } = this.#git('cat-file', 'blob', `${commit}:${path}`);
    return ok ? output : null;
  }

  #differing(...commits: readonly string[]): readonly ChangedFile[] {
    const parts = this.#parts(...DIFFERING, ...commits, '--');
    return parts.flatMap((path, index) => (index % 2 === 0 ? [] : [{ path, isDeleted: parts[index - 1] === 'D' }]));
  }

  #parts(...args: readonly string[]): readonly string[] {
    const { ok, output, complaint } = this.#git(...args);
    if (!ok) throw new UserError(`--since: git ${args[0] ?? ''} failed: ${complaint}`, LEAVE_OUT);
    return output.split('\0').filter((part) => part !== '');
  }

  /** The commit of a ref, which must exist. */
  #known(ref: string): string {
    const commit = this.#commit(ref);
    if (commit !== null) return commit;
    throw new UserError(`--since ${ref}: there is no such commit in this repository${this.#shallow()}`, this.#fetch());
  }

  #commit(ref: string): string | null {
    const { ok, output } = this.#git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
    const hash = output.trim();
    // `^main` is understood too, as a commit that is left out.
    return ok && /^[0-9a-f]+$/u.test(hash) ? hash : null;
  }

  #isShallow(): boolean {
    return this.#git('rev-parse', '--is-shallow-repository').output.trim() === 'true';
  }

  #shallow(): string {
    return this.#isShallow() ? ', which is a shallow clone' : '';
  }

  #fetch(): string {
    return this.#isShallow()
      ? 'Fetch the history: git fetch --unshallow, or fetch-depth: 0 in actions/checkout.'
      : 'Fetch it first, or name another ref, such as origin/main.';
  }

  #git(...args: readonly string[]): Answer {
    return git(this.#folder, this.#environment, args);
  }
}

/** What has changed since a commit. All paths are absolute, those of files without links. */
export interface Changes {
  /** Repositories inside of this one are among them, as folders. */
  readonly files: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
  /** The files that git keeps, and submodules: of any other nobody knows what it was before. Asked for when first needed. */
  readonly tracked: () => ReadonlySet<string>;
  /** What a file held before; null where it was not there. */
  readonly textBefore: (path: string) => string | null;
}

/**
 * What has changed since the merge base of a ref and HEAD, in commits, in the index, in the working tree, or by being
 * there untracked. `A...B` counts the commits from the merge base of A and B up to B in the place of those up to HEAD: a
 * pull request, whatever its merge holds besides. A `UserError` where a ref is unknown, where a shallow clone does not
 * reach back to it, or where there is no repository.
 */
export function changesSince(folder: string, since: string, environment: Environment): Changes {
  // No ref holds two points in a row (git-check-ref-format).
  const [ref = '', head = 'HEAD'] = since.split('...', 2);
  for (const name of [ref, head]) {
    if (name.startsWith('-'))
      throw new UserError(`--since ${name}: no ref begins with a hyphen`, 'Name a branch, a tag or a commit.');
  }
  const top = new Repository(folder, environment).top();
  const repository = new Repository(top, environment);
  const base = repository.base(ref, head);
  const changed =
    head === 'HEAD'
      ? repository.changedSince(base)
      : [...repository.changedBetween(base, head), ...repository.changedSince('HEAD')];
  const paths = (areDeleted: boolean): readonly string[] =>
    changed.filter(({ isDeleted }) => isDeleted === areDeleted).map(({ path }) => join(top, path));
  return {
    files: new Set(paths(false).map((path) => realPath(path) ?? path)),
    deleted: new Set(paths(true)),
    tracked: lazy(() => new Set(repository.tracked().map((path) => join(top, path)))),
    textBefore: (path) => repository.textIn(base, slashed(relative(top, path))),
  };
}
