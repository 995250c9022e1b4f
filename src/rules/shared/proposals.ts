import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm } from '../../model/algorithm.js';
import type { Located } from '../../model/located.js';
import { valueOf } from '../../model/located.js';
import { latest } from '../../model/memo.js';
import type { ChildProposal, IkeProposal, TunnelOffer } from '../../model/offers.js';

/** 1: the IKE SA; 2: the CHILD SA. */
export type Phase = 1 | 2;

/** What an attribute of a proposal chooses. */
export type Algorithm = EncryptionAlgorithm | IntegrityAlgorithm | DhGroup;

/** What a tunnel offers for one attribute of one phase. */
export interface Chosen<T> {
  readonly phase: Phase;
  readonly choice: Located<T>;
  /** Phase 2: the group of phase 1 where that one is sound, which both phases had best share. */
  readonly sharedGroup?: DhGroup;
}

type Proposal = IkeProposal | ChildProposal;

const EVERY = (): boolean => true;

function chosen<T>(
  { ike, child }: TunnelOffer,
  attribute: (proposal: Proposal) => Located<T>,
  isUsed: (proposal: ChildProposal) => boolean = EVERY,
): Chosen<T>[] {
  const choices: Chosen<T>[] = [];
  for (const proposal of ike?.proposals ?? []) choices.push({ phase: 1, choice: attribute(proposal) });
  for (const proposal of child?.proposals ?? []) {
    if (isUsed(proposal)) choices.push({ phase: 2, choice: attribute(proposal) });
  }
  return choices;
}

export const encryptionsOf = latest((tunnel: TunnelOffer): readonly Chosen<EncryptionAlgorithm>[] =>
  chosen(tunnel, ({ encryption }) => encryption),
);

/**
 * The integrity algorithms that are used: beside an AEAD cipher phase 2 needs none (RFC 7296, 3.3.2), while phase 1
 * takes its PRF from it.
 */
export const integritiesOf = latest((tunnel: TunnelOffer): readonly Chosen<IntegrityAlgorithm>[] =>
  chosen(
    tunnel,
    ({ integrity }) => integrity,
    ({ encryption }) => valueOf(encryption)?.aead !== true,
  ),
);

/** The groups of both phases; null is phase 2 without a key exchange of its own. */
export const groupsOf = latest((tunnel: TunnelOffer): readonly Chosen<DhGroup | null>[] => {
  const choices = chosen(tunnel, ({ dhGroup }) => dhGroup);
  const [first] = choices;
  const group = first?.phase === 1 ? valueOf(first.choice) : undefined;
  if (group?.standing !== 'sound') return choices;
  return choices.map((choice) => (choice.phase === 2 ? { ...choice, sharedGroup: group } : choice));
});
