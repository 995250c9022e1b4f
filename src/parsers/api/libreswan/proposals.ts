import { prfByLogName } from '../../../data/algorithms.js';
import { LIBRESWAN_DEFAULTS } from '../../../data/libreswan.js';
import type { DhGroup, IntegrityAlgorithm, Prf } from '../../../model/algorithm.js';
import { append } from '../../../model/append.js';
import type { Located } from '../../../model/located.js';
import { explicit, valueOf } from '../../../model/located.js';
import type { StringNode } from '../../../model/node.js';
import { part } from '../../../model/place.js';
import { isTemplate } from '../../../model/template.js';
import type { Proposal } from '../../../model/tunnel-end.js';
import type { ProposalProtocol } from '../proposal.js';
import { unknownProposal } from '../proposal.js';
import type { SettingsScope } from '../strongswan/scope.js';
import { cipherOf, groupOf, hashOf, isFormerGroup } from './algorithms.js';
import type { Draft, Fault } from './draft.js';
import { draftOf, entriesOf, isAeadAlone } from './draft.js';

/** Which proposals are read: those of `ike=` or `esp=`, of a conn that has one version of IKE. */
export interface ProposalsRequest {
  readonly key: string;
  readonly protocol: ProposalProtocol;
  readonly version: 1 | 2;
  /** Of CHILD SAs. */
  readonly child?: ChildFiller;
}

/** What proposals of CHILD SAs are filled up with. */
export interface ChildFiller {
  /** Where a proposal has no group; null: there is no forward secrecy, whatever the proposal says. */
  readonly groups: readonly Located<DhGroup | null>[] | null;
  readonly extendedSequenceNumbers: readonly Located<boolean>[];
}

/** The largest number of proposals that an SA payload can number (RFC 7296, section 3.3). */
const MOST_PROPOSALS = 255;

/**
 * The proposals of `ike=` or `esp=`: `aes256-sha2_256;dh14,aes_gcm128-sha2-dh14+dh19`, with `+` between alternatives
 * (ipsec.conf(5) of Libreswan; `ipsec algparse` of release 4.10). What a proposal leaves out is filled up with Libreswan's
 * own; without a list there are its own alone.
 */
export function libreswanProposals(scope: SettingsScope, request: ProposalsRequest): readonly Proposal[] {
  const { key } = request;
  const node = scope.settings.value(key);
  if (node !== null && isTemplate(node.value)) return [unknownProposal('template', node)];
  const filler = new Filler(scope, request);
  if (node === null || node.value === '') {
    if (request.version === 2) return filler.standard();
    const place = scope.settings.placeOf(key);
    scope.remark(place, `${scope.fieldName(key)} is left out: what Libreswan takes in IKEv1 then is not simulated`);
    return [unknownProposal('not-simulated', place)];
  }
  const faults: Fault[] = [];
  const entries = entriesOf(node, MOST_PROPOSALS);
  const drafts = entries.map((slots) => draftOf(slots, request, faults));
  if (request.child !== undefined && request.child.groups !== null) append(faults, groupFaults(node, drafts));
  for (const { place, text, reason } of faults) {
    const message = `${scope.fieldName(key)} ${JSON.stringify(text)} ${reason}: Libreswan does not load the conn`;
    scope.leaveOpen('version', place, message);
  }
  if (faults.length > 0) return [unknownProposal('invalid', node)];
  for (const { text, place } of entries.flatMap((slots) => slots.flatMap(({ words }) => words))) {
    if (!isFormerGroup(text)) continue;
    scope.leaveOpen(
      'version',
      place,
      `${scope.fieldName(key)}: ${text} is refused by Libreswan 4.10, and taken by earlier releases`,
    );
  }
  return drafts.flatMap((draft) => filler.filled(draft));
}

/** All proposals of a CHILD SA have a group, the same one, or none has. */
function groupFaults(node: StringNode, drafts: readonly Draft[]): readonly Fault[] {
  const place = part(node, 0, node.value.length);
  if (new Set(drafts.map(({ groups }) => groups === null)).size > 1) {
    return [{ place, text: node.value, reason: 'has groups in some proposals, and none in others' }];
  }
  const first = drafts.flatMap(
    ({ groups }) => groups?.map(valueOf).find((group) => group !== null && group !== undefined) ?? [],
  );
  if (new Set(first).size < 2) return [];
  return [{ place, text: node.value, reason: 'has another group in each proposal' }];
}

/** Puts in what proposals leave out. */
class Filler {
  readonly #scope: SettingsScope;
  readonly #request: ProposalsRequest;

  constructor(scope: SettingsScope, request: ProposalsRequest) {
    this.#scope = scope;
    this.#request = request;
  }

  /** Libreswan's own proposals, in IKEv2. */
  standard(): readonly Proposal[] {
    const { protocol } = this.#request;
    const version = 2;
    const nothing = { hashes: null, prfs: null, groups: null };
    if (protocol === 'ah') return this.filled({ ciphers: [], ...nothing });
    return LIBRESWAN_DEFAULTS[version].ciphers[protocol].flatMap((word) => {
      const ciphers = cipherOf(word, protocol, version);
      if (typeof ciphers === 'string') throw new Error(`the default ${word} ${ciphers}`);
      return this.filled({ ciphers: ciphers.map((cipher) => this.#defaulted(cipher)), ...nothing });
    });
  }

  /** In IKEv1 each alternative is a proposal of its own: the hashes change first, then the groups. */
  filled(draft: Draft): readonly Proposal[] {
    const { protocol, version, child } = this.#request;
    const isAead = isAeadAlone(draft.ciphers);
    const integrity =
      draft.hashes?.map(({ place, hash }) => explicit(hash.integrity, place)) ?? (isAead ? [] : this.#hashes());
    if (protocol !== 'ike') {
      return [
        {
          encryption: draft.ciphers,
          integrity,
          prf: [],
          dhGroups: child === undefined || child.groups === null ? [] : (draft.groups ?? child.groups),
          extendedSequenceNumbers: version === 1 ? [] : (child?.extendedSequenceNumbers ?? []),
        },
      ];
    }
    const groups = draft.groups ?? this.#groups();
    const proposal = { encryption: draft.ciphers, prf: this.#prfs(draft, isAead), extendedSequenceNumbers: [] };
    if (version === 2) return [{ ...proposal, integrity, dhGroups: groups }];
    return groups.flatMap((group) =>
      integrity.map((hash): Proposal => ({ ...proposal, prf: [], integrity: [hash], dhGroups: [group] })),
    );
  }

  #hashes(): readonly Located<IntegrityAlgorithm>[] {
    const { protocol, version } = this.#request;
    return LIBRESWAN_DEFAULTS[version].hashes[protocol].map((word) => {
      const hash = hashOf(word, protocol, version);
      if (typeof hash === 'string') throw new Error(`the default ${word} ${hash}`);
      return this.#defaulted(hash.integrity);
    });
  }

  /** Empty: those of the integrity algorithms. */
  #prfs({ hashes, prfs }: Draft, isAead: boolean): readonly Located<Prf>[] {
    if (prfs !== null) return prfs;
    if (!isAead && hashes?.every(({ hash }) => hash.isPrf) !== false) return [];
    return this.#hashes().flatMap((hash) => {
      const name = valueOf(hash)?.prf ?? null;
      const prf = name === null ? undefined : prfByLogName(name);
      return prf === undefined ? [] : [this.#defaulted(prf)];
    });
  }

  #groups(): readonly Located<DhGroup>[] {
    return LIBRESWAN_DEFAULTS[this.#request.version].groups.map((word) => {
      const group = groupOf(word);
      if (typeof group === 'string') throw new Error(`the default ${word} ${group}`);
      return this.#defaulted(group);
    });
  }

  #defaulted<T>(value: T): Located<T> {
    return this.#scope.defaulted(this.#request.key, value, 'default');
  }
}
