import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith } from './folder.js';

type Contents = Readonly<Record<string, string | null>>;

/** No configuration of the machine has a say in these repositories. */
export const GIT_ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
} as const;

/** A git repository in a folder that is gone when the test is over. */
export class TestRepository {
  readonly folder: string;

  constructor(files: Contents = {}) {
    this.folder = folderWith({});
    this.git('init', '--quiet', '--initial-branch=main');
    if (Object.keys(files).length > 0) this.commit(files);
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.folder, env: GIT_ENVIRONMENT, stdio: 'pipe' }).toString('utf8');
  }

  /** Writes files; null deletes one. */
  write(files: Contents): void {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.folder, name);
      if (content === null) {
        rmSync(path);
      } else {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }
    }
  }

  commit(files: Contents): void {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message=Change');
  }
}
