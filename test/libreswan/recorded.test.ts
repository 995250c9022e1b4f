import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Direction, RekeyAttempt } from '../../src/model/negotiation.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { negotiate } from '../../src/simulate/simulate.js';
import { readConfigurations } from '../strongswan/reading.js';
import type { Lines } from '../strongswan/pairs.js';
import { endIn, pairTexts } from '../strongswan/pairs.js';

interface Recording {
  readonly name: string;
  /** The parameters of Libreswan's conn beside those that all have. */
  readonly conf: readonly string[];
  readonly strongswan: Lines;
  /** What both daemons said, where strongSwan began and where Libreswan did; `?`: not asked for, or of no SA. */
  readonly seen: readonly [string, string];
}

interface Recordings {
  readonly libreswan: string;
  readonly strongswan: string;
  readonly cases: readonly Recording[];
}

/* Two daemons in network namespaces: what they made of each other, and of two rekeys, the first by the end that began. */
const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'recorded.json'), 'utf8')) as Recordings;

/** Directions that are left open, by what for. A tunnel that Libreswan begins anywhere is none. */
const OPEN: Readonly<Record<string, readonly [string | null, string | null]>> = {
  'IKEv1: without ike and esp': ['ike-proposal', 'ike-proposal'],
  'IKEv1: without esp, SHA-2': ['child-proposal', 'child-proposal'],
  'IKEv1: without esp, SHA-1': ['child-proposal', 'child-proposal'],
  'IKEv1: transport mode here alone': ['mode', null],
  'IKEv1: transport mode there alone': ['mode', null],
};

function libreswanEnd(conf: readonly string[]): TunnelEnd {
  const right = conf.some((line) => line.startsWith('right=')) ? [] : ['right=198.51.100.1'];
  const lines = ['auto=add', 'authby=secret', 'left=198.51.100.2', ...right, 'leftupdown=%disabled', ...conf];
  const { ends } = readConfigurations({
    'ipsec.conf': `config setup\n    ikev1-policy=accept\nconn p\n${lines.map((line) => `    ${line}\n`).join('')}`,
    'ipsec.secrets': ': PSK "a-key-of-the-tests-0815-quoz"\n',
  });
  const [first] = ends;
  if (first === undefined) throw new Error('the conn is not read');
  return first.end;
}

function rekeyFacts({ status, selected }: RekeyAttempt): string {
  return `${status} ${selected ?? 'null'}`.replace(/ (?:ESP|AH):/u, ' ');
}

function facts({ ike, children, rekey, failedPhase }: Direction): string {
  const [child] = children;
  if (ike.status !== 'established') return 'down ike';
  if (child?.status !== 'established') return `down ${failedPhase === 'ike-auth' ? 'ike' : 'child'}`;
  const { mode, selected, localSelectors, remoteSelectors } = child;
  const networks = `${localSelectors.join(',')}=${remoteSelectors.join(',')}`;
  const algorithms = `${ike.selected ?? ''} ${selected?.replace(/^(?:ESP|AH):/u, '') ?? ''}`;
  return `up ${mode ?? ''} ${algorithms} ${networks}; rekey ${rekeyFacts(rekey.byInitiator)}, ${rekeyFacts(rekey.byResponder)}`;
}

/** What was foretold without what nobody asked the daemons for. */
function asAsked(told: string, seen: string): string {
  const [attempts, seenAttempts] = [told, seen].map((text) => text.split('; rekey ')[1]?.split(', ') ?? []);
  const unasked = seenAttempts?.indexOf('?') ?? -1;
  if (unasked === -1 || attempts === undefined) return told;
  return `${told.split('; rekey ')[0] ?? ''}; rekey ${attempts.map((attempt, index) => (index === unasked ? '?' : attempt)).join(', ')}`;
}

describe('Libreswan 4.10 and strongSwan 5.9.8', () => {
  it.each(cases.map((recording) => [recording.name, recording] as const))('%s', (name, { conf, strongswan, seen }) => {
    const [text] = pairTexts(strongswan, {});
    const [one, other] = [endIn(text), libreswanEnd(conf)];
    for (const [index, direction] of [negotiate(one, other), negotiate(other, one)].entries()) {
      const open = OPEN[name]?.[index] ?? null;
      const [undetermined = null] = direction.undeterminedPhases;
      expect([index, undetermined]).toEqual([index, open]);
      if (open !== null || (index === 1 && conf.includes('right=%any'))) continue;
      expect(asAsked(facts(direction), seen[index] ?? '')).toBe(seen[index]);
    }
  });
});
