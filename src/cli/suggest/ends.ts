import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { EndGatherer } from '../../ends.js';
import type { FoundEnd } from '../../ends.js';
import type { Dialect } from '../../model/api.js';
import type { Redactor } from '../../model/redaction.js';
import type { Source } from '../../model/source.js';
import { UserError } from '../../model/user-error.js';
import { askedFor } from '../../named-tunnels.js';
import { inputsOf } from '../../node/inputs.js';
import { Journal } from '../../node/journal.js';
import { fileOpener } from '../../node/open-file.js';
import { sourcesOf } from '../../node/read.js';
import type { Limits } from '../../parsers/text/problem.js';
import { readSource } from '../../parsers/text/read.js';
import { chosen } from '../simulate/select.js';

/** Two ends that files hold. */
export interface FileEnds {
  readonly left: FoundEnd;
  readonly right: FoundEnd;
  readonly redactor: Redactor;
}

export interface EndsOptions {
  /** Further files. */
  readonly companions: readonly string[];
  readonly dialects: readonly Dialect[];
  readonly limits: Limits;
  readonly workingFolder: string;
}

/** Reads the ends that two words name, with what stands in further files. */
export async function endsOfFiles(
  words: readonly [left: string, right: string],
  options: EndsOptions,
): Promise<FileEnds> {
  const { companions, dialects, limits, workingFolder } = options;
  const isFile = (path: string): boolean =>
    statSync(resolve(workingFolder, path), { throwIfNoEntry: false }) !== undefined;
  const [left, right] = [askedFor(words[0], isFile), askedFor(words[1], isFile)];
  const gatherer = new EndGatherer({ dialects });
  const met = new Map<string, readonly Source[]>();
  for (const path of [left.file, right.file, ...companions]) {
    if (!met.has(path)) met.set(path, await sourcesAt(path, options));
  }
  const openFile = fileOpener(workingFolder);
  const sources = new Map([...met.values()].flat().map((source) => [source.name, source]));
  const faults = new Map<string, string>();
  for (const source of sources.values()) {
    const { documents, secrets, problems } = readSource(source, { openFile, limits });
    // A repeated key is one for `lint` to speak of: the text was read.
    const fault = problems.find(({ ruleId }) => ruleId !== 'duplicate-key');
    if (fault !== undefined) faults.set(source.name, fault.detail);
    for (const secret of secrets) gatherer.addSecret(secret);
    for (const document of documents) gatherer.read(document);
  }
  const ends = gatherer.ends();
  const within = (path: string): readonly FoundEnd[] => {
    const names = new Set((met.get(path) ?? []).map(({ name }) => name));
    const found = ends.filter(({ file }) => names.has(file));
    const faulty = found.length === 0 ? [...names].find((name) => faults.has(name)) : undefined;
    if (faulty !== undefined) throw new UserError(`${faulty}: cannot be read: ${faults.get(faulty) ?? ''}`);
    return found;
  };
  return {
    left: chosen(words[0], left, within(left.file)),
    right: chosen(words[1], right, within(right.file)),
    redactor: gatherer.redactor,
  };
}

async function sourcesAt(path: string, { workingFolder, limits }: EndsOptions): Promise<readonly Source[]> {
  const journal = new Journal();
  const inputs = await inputsOf([path], { workingFolder, stdinName: 'stdin.json', gitignore: true, journal });
  const sources = [...sourcesOf(inputs, { stdin: null, journal, textLength: limits.textLength })];
  const [notice] = journal.notices;
  if (journal.unreadable > 0 && notice !== undefined) throw new UserError(`${notice.file}: ${notice.message}`);
  return sources;
}
