import { basename } from 'node:path/posix';
import { EndGatherer } from '../../src/ends/gatherer.js';
import type { FoundEnd } from '../../src/ends/gatherer.js';
import { rangeAt, regionAt, sourceAt } from '../../src/model/place.js';
import type { Place } from '../../src/model/place.js';
import { Source } from '../../src/model/source.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { readConfiguration } from '../../src/parsers/api/strongswan/read.js';
import type { OpenFiles } from '../../src/parsers/text/strongswan/include.js';

export interface Reading {
  readonly ends: readonly FoundEnd[];
  /** `file:line: message`, of the configuration and of its connections. */
  readonly remarks: readonly string[];
  readonly gatherer: EndGatherer;
}

/** The ends of configurations, each by its file name; `include` finds those that are named `+NAME`. */
export function readConfigurations(files: Readonly<Record<string, string>>): Reading {
  const gatherer = new EndGatherer();
  const openFiles: OpenFiles = (pattern) => {
    const name = basename(pattern);
    const names = Object.keys(files).filter((file) =>
      name.startsWith('*') ? file.startsWith('+') && file.endsWith(name.slice(1)) : file === `+${name}`,
    );
    return names.length === 0 && !name.startsWith('*')
      ? { refused: 'no such file' }
      : names.map((file) => new Source(file, files[file] ?? ''));
  };
  for (const [name, text] of Object.entries(files)) {
    if (name.startsWith('+')) continue;
    const configuration = readConfiguration(new Source(name, text), { openFiles });
    if (configuration !== null) gatherer.readConfiguration(name, configuration);
  }
  const ends = gatherer.ends();
  const remarks = [...gatherer.remarks, ...ends.flatMap((end) => end.remarks)];
  return { ends, remarks: remarks.map(({ place, message }) => `${at(place)}: ${message}`), gatherer };
}

/** The only end of one configuration, in which nothing is to be remarked on. */
export function onlyEnd(text: string, name = 'swanctl.conf'): TunnelEnd {
  const { ends, remarks } = readConfigurations({ [name]: text });
  const [found] = ends;
  if (found === undefined || ends.length > 1) throw new Error(`${String(ends.length)} ends: ${remarks.join('\n')}`);
  const [remark] = remarks;
  if (remark !== undefined) throw new Error(remark);
  return found.end;
}

function at(place: Place): string {
  return `${sourceAt(place).name}:${String(regionAt(place)?.startLine)}`;
}

/** The characters that a place points at. */
export function textAt(place: Place | null): string | null {
  if (place === null) return null;
  const { start, end } = rangeAt(place);
  return sourceAt(place).text.slice(start, end);
}
