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
import { readSource } from '../../parsers/text/read.js';
import { chosen } from '../simulate/select.js';

/** Two ends that files hold. */
export interface FileEnds {
  readonly left: FoundEnd;
  readonly right: FoundEnd;
  readonly redactor: Redactor;
}

/** Reads the ends that two words name, with what stands in further files. */
export async function endsOfFiles(
  words: readonly [left: string, right: string],
  companions: readonly string[],
  dialects: readonly Dialect[],
  workingFolder: string,
): Promise<FileEnds> {
  const isFile = (path: string): boolean =>
    statSync(resolve(workingFolder, path), { throwIfNoEntry: false }) !== undefined;
  const [left, right] = [askedFor(words[0], isFile), askedFor(words[1], isFile)];
  const gatherer = new EndGatherer({ dialects });
  const met = new Map<string, readonly Source[]>();
  for (const path of [left.file, right.file, ...companions]) {
    if (!met.has(path)) met.set(path, await sourcesAt(path, workingFolder));
  }
  const openFile = fileOpener(workingFolder);
  const sources = new Map([...met.values()].flat().map((source) => [source.name, source]));
  for (const source of sources.values()) {
    const { documents, secrets } = readSource(source, { openFile });
    for (const secret of secrets) gatherer.addSecret(secret);
    for (const document of documents) gatherer.read(document);
  }
  const ends = gatherer.ends();
  const within = (path: string): readonly FoundEnd[] => {
    const names = new Set((met.get(path) ?? []).map(({ name }) => name));
    return ends.filter(({ file }) => names.has(file));
  };
  return {
    left: chosen(words[0], left, within(left.file)),
    right: chosen(words[1], right, within(right.file)),
    redactor: gatherer.redactor,
  };
}

async function sourcesAt(path: string, workingFolder: string): Promise<readonly Source[]> {
  const journal = new Journal();
  const inputs = await inputsOf([path], { workingFolder, stdinName: 'stdin.json', gitignore: true, journal });
  const sources = [...sourcesOf(inputs, { stdin: null, journal })];
  const [notice] = journal.notices;
  if (journal.unreadable > 0 && notice !== undefined) throw new UserError(`${notice.file}: ${notice.message}`);
  return sources;
}
