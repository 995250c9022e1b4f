import type { Direction, Doubt, Phase } from '../model/negotiation.js';
import { untriedChild } from './results.js';

/** How far a negotiation gets, by what fails first. */
const ORDER: readonly Phase[] = [
  'initiator',
  'version',
  'ike-proposal',
  'ike-auth',
  'exchange-mode',
  'traffic-selector',
  'mode',
  'child-proposal',
  'rekey',
];

/**
 * One result for an initiator whose version or mode is not known, from what happens in each case. What fails in every
 * case fails for certain, at the step that the best case reaches; what fails only in some is not determined.
 */
export function mergeWorlds(worlds: readonly Direction[]): Direction {
  const [first, ...others] = worlds;
  if (first === undefined) throw new Error('an initiator begins with some exchange');
  if (others.length === 0) return first;
  const furthest = others.reduce((best, world) => (reach(world) > reach(best) ? world : best), first);
  const fails = worlds.every(({ verdict }) => verdict === 'down');
  const phases = worlds.flatMap(({ failedPhase, undeterminedPhases }) => [
    ...(failedPhase === null || (fails && failedPhase === furthest.failedPhase) ? [] : [failedPhase]),
    ...undeterminedPhases,
  ]);
  const undeterminedPhases = ['version' as const, ...phases].filter(
    (phase, index, all) => all.indexOf(phase) === index,
  );
  const { ike } = furthest;
  return {
    ...furthest,
    verdict: fails ? 'down' : 'undetermined',
    failedPhase: fails ? furthest.failedPhase : null,
    causes: fails ? furthest.causes : [],
    ike: {
      ...ike,
      status: fails && ike.status === 'failed' ? 'failed' : 'undetermined',
      version: worlds.every((world) => world.ike.version === ike.version) ? ike.version : null,
      exchange: null,
      selected: worlds.every((world) => world.ike.selected === ike.selected) ? ike.selected : null,
    },
    children: fails ? furthest.children : furthest.children.map(() => ({ ...untriedChild(), status: 'undetermined' })),
    undeterminedPhases,
    doubts: distinctDoubts(worlds),
  };
}

function distinctDoubts(worlds: readonly Direction[]): readonly Doubt[] {
  const doubts = new Map<string, Doubt>();
  for (const doubt of worlds.flatMap((world) => world.doubts)) doubts.set(`${doubt.phase} ${doubt.what}`, doubt);
  return [...doubts.values()];
}

function reach({ failedPhase }: Direction): number {
  return failedPhase === null ? ORDER.length : ORDER.indexOf(failedPhase);
}
