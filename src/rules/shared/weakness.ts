import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm } from '../../model/algorithm.js';
import type { Fix } from '../../model/finding.js';
import { choiceAt } from '../../model/fixes.js';
import type { TunnelOffer } from '../../model/offers.js';
import type { Place } from '../../model/place.js';
import type { Resource } from '../../model/resource.js';
import type { Alternatives } from './alternatives.js';
import { alternativesTo } from './alternatives.js';
import { fieldNameAt, valueAt } from './field.js';
import type { Algorithm, Attribute, Phase } from './proposals.js';
import { choiceOf, proposalsOf } from './proposals.js';

/** NIST SP 800-57 part 1, table 4: what has less may no longer protect anything. */
const LEAST_BITS = 112;

function ofEncryption({ strengthBits }: EncryptionAlgorithm): string {
  if (strengthBits === 0) return 'encrypts nothing';
  if (strengthBits < LEAST_BITS) return `has about ${strengthBits} bits of strength: all its keys can be tried`;
  // The registry calls a cipher of this strength broken for its block alone.
  return 'has blocks of 64 bits, so that a busy tunnel leaks data (Sweet32), and is disallowed by NIST since 2024';
}

function ofIntegrity({ standing }: IntegrityAlgorithm, phase: Phase): string {
  if (standing === 'weak') return 'NIST SP 800-77 lists as legacy';
  return `RFC ${phase === 1 ? '8247' : '8221'} lists as MUST NOT`;
}

function ofGroup({ strengthBits, family }: DhGroup): string {
  const strength = `has about ${strengthBits} bits of strength`;
  if (strengthBits < LEAST_BITS) return `${strength}, less than the ${LEAST_BITS} that NIST asks for`;
  if (family === 'modp-subgroup')
    return `${strength} at best: its subgroup is small and its parameters are unexplained`;
  return `${strength} and is not on the list of NIST SP 800-77`;
}

/** What an unsound algorithm does to a phase, and why it is broken or weak: words that follow the field and its value. */
export function weaknessOf(algorithm: Algorithm, phase: Phase): string {
  const given = `sets phase ${phase} to ${algorithm.label}, which`;
  switch (algorithm.type) {
    case 'encryption':
      return `${given} ${ofEncryption(algorithm)}`;
    case 'integrity':
      return `${given} ${ofIntegrity(algorithm, phase)}`;
    case 'dh':
      return `${given} ${ofGroup(algorithm)}`;
  }
}

/** An unsound algorithm that a body names. */
export interface WeakChoice {
  readonly standing: 'broken' | 'weak';
  readonly phase: Phase;
  readonly algorithm: Algorithm;
  readonly alternatives: Alternatives;
  readonly place: Place;
  readonly fix: Fix | null;
}

/** The unsound among the algorithms that a body names for an attribute; what it leaves out is `implicit-weak-default`'s. */
export function weakChoices(tunnel: TunnelOffer, attribute: Attribute, resource: Resource): readonly WeakChoice[] {
  const found: WeakChoice[] = [];
  for (const offered of proposalsOf(tunnel)) {
    const choice = choiceOf(offered, attribute);
    if (choice?.origin !== 'explicit' || choice.value === null) continue;
    const { place, value: algorithm } = choice;
    const { phase, sharedGroup } = offered;
    const { standing } = algorithm;
    if (standing === 'sound') continue;
    const alternatives = alternativesTo(algorithm, resource, place, sharedGroup);
    found.push({ standing, phase, algorithm, alternatives, place, fix: choiceAt(place, alternatives.choices) });
  }
  return found;
}

export function describeWeakChoice({ phase, algorithm, alternatives, place }: WeakChoice): string {
  const written = `${fieldNameAt(place)} ${valueAt(place)}`;
  return `${written} ${weaknessOf(algorithm, phase)}; write ${alternatives.words}`;
}
