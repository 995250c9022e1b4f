import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm } from '../../model/algorithm.js';
import type { Located } from '../../model/located.js';
import { valueOf } from '../../model/located.js';
import { latest } from '../../model/memo.js';
import type { ChildProposal, IkeProposal, TunnelOffer } from '../../model/offers.js';

/** 1: the IKE SA; 2: the CHILD SA. */
export type Phase = 1 | 2;

/** What an attribute of a proposal chooses. */
export type Algorithm = EncryptionAlgorithm | IntegrityAlgorithm | DhGroup;

/** What a proposal chooses an algorithm for. */
export type Attribute = 'encryption' | 'integrity' | 'dhGroup';

export const ATTRIBUTES: readonly Attribute[] = ['encryption', 'integrity', 'dhGroup'];

/** A proposal of one phase of a tunnel. */
export interface PhaseProposal {
  readonly phase: Phase;
  readonly proposal: IkeProposal | ChildProposal;
  /** Phase 2: the group of phase 1 where that one is sound, which both phases had best share. */
  readonly sharedGroup: DhGroup | undefined;
}

/** The proposals of both phases. */
export const proposalsOf = latest(({ ike, child }: TunnelOffer): readonly PhaseProposal[] => {
  const proposals: PhaseProposal[] = [];
  for (const proposal of ike?.proposals ?? []) proposals.push({ phase: 1, proposal, sharedGroup: undefined });
  const sharedGroup = soundGroupOf(ike?.proposals[0]);
  for (const proposal of child?.proposals ?? []) proposals.push({ phase: 2, proposal, sharedGroup });
  return proposals;
});

function soundGroupOf(proposal: IkeProposal | undefined): DhGroup | undefined {
  const group = proposal && valueOf(proposal.dhGroup);
  return group?.standing === 'sound' ? group : undefined;
}

/**
 * What a proposal chooses; a group that is null is phase 2 without a key exchange of its own. Null where nothing is used:
 * beside an AEAD cipher phase 2 needs no integrity (RFC 7296, 3.3.2), while phase 1 takes its PRF from it.
 */
export function choiceOf({ phase, proposal }: PhaseProposal, attribute: Attribute): Located<Algorithm | null> | null {
  if (attribute === 'integrity' && phase === 2 && valueOf(proposal.encryption)?.aead === true) return null;
  return proposal[attribute];
}
