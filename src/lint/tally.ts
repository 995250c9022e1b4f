import type { Api } from '../model/api.js';
import { API_TITLES } from '../model/api.js';
import type { Finding } from '../model/finding.js';
import type { Skipped, Summary } from '../model/report.js';
import { countsBy } from '../model/report.js';

/** What a run has counted, as it goes to another linter. */
export interface Counted {
  readonly files: number;
  readonly recognised: number;
  readonly resources: number;
  /** The names of the files that hold bodies. */
  readonly linted: readonly string[];
  readonly skipped: readonly Skipped[];
}

/** Counts what a run reads. */
export class Tally {
  files = 0;
  /** Files that hold a body. */
  recognised = 0;
  resources = 0;
  /** The names of the files that hold bodies. */
  readonly linted = new Set<string>();
  readonly skipped: Skipped[] = [];
  /** Why a file is skipped that could be read: one text for all such files. */
  readonly #noBody: string;

  /** @param api The API whose bodies alone are asked for; null: those of all. */
  constructor(api: Api | null) {
    const titles = api === null ? 'ZStack, Open Telekom Cloud or Apsara Stack' : API_TITLES[api];
    this.#noBody = `holds no request body of ${titles}`;
  }

  /** @param reason Why nothing was read in a file; null where it could be read. */
  skip(file: string, reason: string | null): void {
    this.skipped.push({ file, reason: reason ?? this.#noBody });
  }

  /** What was counted since the last call. */
  take(): Counted {
    const { files, recognised, resources } = this;
    const counted = { files, recognised, resources, linted: [...this.linted], skipped: this.skipped.splice(0) };
    this.linted.clear();
    this.files = 0;
    this.recognised = 0;
    this.resources = 0;
    return counted;
  }

  add({ files, recognised, resources, linted, skipped }: Counted): void {
    this.files += files;
    this.recognised += recognised;
    this.resources += resources;
    for (const file of linted) this.linted.add(file);
    for (const one of skipped) this.skipped.push(one);
  }

  summary(findings: readonly Finding[], suppressed: number): Summary {
    const { files, recognised, resources } = this;
    return { files, recognised, resources, ...countsBy(findings), suppressed };
  }
}
