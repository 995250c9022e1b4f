import type { Notice } from '../model/report.js';
import type { TunnelPair } from '../model/tunnel-pair.js';
import type { SimulateOptions } from '../simulate/simulate.js';
import { labelsOf, simulate } from '../simulate/simulate.js';
import { MOST_PAIRS, MOST_PARALLEL, pairsOf } from '../workspace/pairs.js';
import type { FoundEnd } from './gatherer.js';
import type { EndPair, NamedTunnel } from './named-tunnels.js';
import { pairsNamed, withoutNamed } from './named-tunnels.js';

/** The pairs of a run: those that the configuration names, then those that name each other by their addresses. */
export function pairsAmong(
  ends: readonly FoundEnd[],
  named: readonly NamedTunnel[],
  estateOf: (file: string) => string | null,
): { readonly pairs: readonly EndPair[]; readonly notices: readonly Notice[] } {
  const ordered = connectionsFirst(ends);
  const { pairs, notices } = pairsNamed(named, ordered);
  const { pairs: found, crowded } = pairsOf(
    ordered.filter(({ counts }) => counts),
    ({ end }) => end,
    ({ file }) => estateOf(file),
  );
  return { pairs: [...pairs, ...withoutNamed(found, pairs)], notices: [...notices, ...crowded.map(noticeOfCrowd)] };
}

/** Says that more tunnels join the gateways of an end than are paired: a pair that nobody looked at is not known to work. */
function noticeOfCrowd({ file, names, pointer }: FoundEnd): Notice {
  const [name = pointer] = names;
  const bounds = `of so many, ${String(MOST_PARALLEL)} at each end and ${String(MOST_PAIRS)} pairs are looked at`;
  const message = `more connections join the gateways of ${name} than are paired: ${bounds}; name the pairs under "tunnels" in the configuration`;
  return { file, message };
}

/** What people change is the body of a connection: in a pair with another device it is the left end. */
function connectionsFirst(ends: readonly FoundEnd[]): readonly FoundEnd[] {
  const isPeer = ({ end }: FoundEnd): boolean => end.dialect === 'peer';
  return [...ends.filter((found) => !isPeer(found)), ...ends.filter(isPeer)];
}

/** What happens between the ends of a pair that messages tell apart by these names. */
export function simulatedPair(
  [left, right]: EndPair,
  names: TunnelPair['names'],
  options: Omit<SimulateOptions, 'labels'> = {},
): TunnelPair {
  return {
    left: left.end,
    right: right.end,
    owners: { left: left.owner, right: right.owner },
    names,
    negotiation: simulate(left.end, right.end, { ...options, labels: [names.left, names.right] }),
  };
}

/** How the messages of a run call the ends of a pair: by their names, or with what tells them apart. */
export function namesInRun([left, right]: EndPair): TunnelPair['names'] {
  const [one = '', two = ''] = [left.names[0], right.names[0]];
  if (one !== '' && two !== '' && one !== two) return { left: one, right: two };
  return left.file === right.file
    ? { left: atPointer(left, one), right: atPointer(right, two) }
    : { left: inFile(left, one), right: inFile(right, two) };
}

function inFile({ file }: FoundEnd, name: string): string {
  return name === '' ? file : `${name} (${file})`;
}

function atPointer({ pointer, file }: FoundEnd, name: string): string {
  return name === '' ? `${file}#${pointer}` : `${name} (${pointer})`;
}

/** How messages call two ends that were asked for: by their names, or by their side. */
export function namesBySide([left, right]: EndPair): TunnelPair['names'] {
  const [one, two] = labelsOf(left.end, right.end);
  return { left: one, right: two };
}
