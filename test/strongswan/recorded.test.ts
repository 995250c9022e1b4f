import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/model/negotiation.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { negotiate } from '../../src/simulate/simulate.js';
import { readConfigurations } from './reading.js';

/** What came of a negotiation; `refused`: a daemon did not take its configuration. Null: it was not begun. */
type Outcome = 'up' | 'up-until-rekey' | 'down' | 'refused' | null;

interface Recording {
  readonly name: string;
  /** The texts of each end, by their ids, which begin with the name of their file. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** By the end that began. */
  readonly seen: { readonly left: Outcome; readonly right: Outcome };
  /** The ends whose beginning is left open, for a setting that is not simulated. */
  readonly open: readonly string[];
}

interface Recordings {
  /** The version of the two daemons. */
  readonly strongswan: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly cases: readonly Recording[];
}

const { texts, cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'recorded.json'), 'utf8')) as Recordings;

function endOf(ids: readonly string[]): TunnelEnd | undefined {
  const { ends } = readConfigurations(Object.fromEntries(ids.map((id) => [id, texts[id] ?? ''])));
  return ends[0]?.end;
}

/**
 * What the daemons were not watched for long enough to come to: ends that set the IKE SA up anew, and cannot for certain or
 * may not be able to. By the end that began.
 */
const AT_RENEWAL: Readonly<Record<string, Partial<Record<'left' | 'right', Direction['verdict']>>>> = {
  'body and ipsec.conf: sourceip config': { left: 'undetermined' },
  'body and ipsec.conf: sourceip fixed': { left: 'undetermined' },
  'body and ipsec.conf: ikeport': { left: 'undetermined' },
  'body and swanctl.conf: secrets tie': { right: 'up-until-rekey' },
};

/** Whether a verdict is what becomes of the IKE SA when an end renews it, and nothing before. */
function isOfRenewal({ causes, doubts }: Direction): boolean {
  return (
    causes.every(({ attribute }) => attribute === 'renewal') &&
    doubts.every(({ phase, what }) => phase === 'rekey' && what.includes('sets the IKE SA up anew'))
  );
}

describe('configurations as two daemons of strongSwan took them', () => {
  it.each(cases)('$name', ({ name, left, right, seen, open }) => {
    const [one, two] = [endOf(left), endOf(right)];
    if (one === undefined || two === undefined) throw new Error('an end is missing');
    for (const side of ['left', 'right'] as const) {
      if (seen[side] === null) continue;
      const direction = side === 'left' ? negotiate(one, two) : negotiate(two, one);
      const { verdict, doubts } = direction;
      const later = AT_RENEWAL[name]?.[side];
      if (later !== undefined) expect([seen[side], isOfRenewal(direction)]).toEqual(['up', true]);
      expect([side, verdict]).toEqual([side, later ?? (open.includes(side) ? 'undetermined' : seen[side])]);
      if (verdict === 'undetermined') expect(doubts).not.toEqual([]);
      for (const { what, places } of doubts) expect([what === '', places.length > 0]).toEqual([false, true]);
    }
  });
});
