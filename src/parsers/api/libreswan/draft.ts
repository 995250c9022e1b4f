import { prfByLogName } from '../../../data/algorithms.js';
import type { DhGroup, EncryptionAlgorithm, Prf } from '../../../model/algorithm.js';
import { append } from '../../../model/append.js';
import type { Located } from '../../../model/located.js';
import { explicit, valueOf } from '../../../model/located.js';
import type { StringNode } from '../../../model/node.js';
import type { Place } from '../../../model/place.js';
import { part } from '../../../model/place.js';
import type { ProposalProtocol } from '../proposal.js';
import type { Hash } from './algorithms.js';
import { cipherOf, groupOf, hashOf, isNone } from './algorithms.js';

/** Why Libreswan does not load the conn: a clause behind the word at fault. */
export interface Fault {
  readonly place: Place;
  readonly text: string;
  readonly reason: string;
}

/** Alternatives with `+` between them, at their own characters. */
export interface Slot {
  readonly words: readonly Word[];
  /** Whether a `;` stands before it: it holds groups. */
  readonly isGroups: boolean;
}

interface Word {
  readonly text: string;
  readonly place: Place;
}

/** A proposal as it is written; null: nothing is said. */
export interface Draft {
  readonly ciphers: readonly Located<EncryptionAlgorithm>[];
  readonly hashes: readonly { readonly place: Place; readonly hash: Hash }[] | null;
  readonly prfs: readonly Located<Prf>[] | null;
  readonly groups: readonly Located<DhGroup | null>[] | null;
}

/** Whose proposal is read, and in which version of IKE. */
interface DraftRequest {
  readonly protocol: ProposalProtocol;
  readonly version: 1 | 2;
}

/** The first proposals of a text, each by what stands between `-` and `;`. */
export function entriesOf(node: StringNode, most: number): readonly (readonly Slot[])[] {
  let offset = 0;
  return node.value.split(',', most).map((entry) => {
    const start = offset;
    offset += entry.length + 1;
    const slots: Slot[] = [];
    let at = start;
    for (const [index, text] of entry.split(/([-;])/u).entries()) {
      const isSeparator = index % 2 === 1;
      const separator = node.value.charAt(at - 1);
      if (!isSeparator) slots.push({ words: wordsOf(node, at, text), isGroups: index > 0 && separator === ';' });
      at += text.length;
    }
    return withLengths(slots);
  });
}

function wordsOf(node: StringNode, start: number, text: string): readonly Word[] {
  let at = start;
  return text.split('+').map((word) => {
    const place = part(node, at, at + word.length);
    at += word.length + 1;
    return { text: word, place };
  });
}

/** The length of a key may stand behind a `-` of its own: `aes-256`. */
function withLengths(slots: readonly Slot[]): readonly Slot[] {
  const [first, second, ...rest] = slots;
  const [cipher, another] = first?.words ?? [];
  const [length] = second?.words ?? [];
  if (cipher === undefined || another !== undefined || length === undefined || !/^\d+$/u.test(length.text))
    return slots;
  return [{ words: [{ text: `${cipher.text}${length.text}`, place: cipher.place }], isGroups: false }, ...rest];
}

/** One proposal; what Libreswan does not take in it is added to the faults. */
export function draftOf(slots: readonly Slot[], { protocol, version }: DraftRequest, faults: Fault[]): Draft {
  const left = [...slots];
  const blame = ({ text, place }: Word, reason: string): void => {
    faults.push({ place, text, reason });
  };
  const several = version === 1 ? slots.find(({ words }) => words.length > 1) : undefined;
  if (several?.words[1] !== undefined) blame(several.words[1], 'stands behind a +, which IKEv1 does not take');
  const ciphers: Located<EncryptionAlgorithm>[] = [];
  const [head] = slots;
  if (protocol !== 'ah') {
    left.shift();
    for (const word of head?.words ?? []) {
      const found = cipherOf(word.text, protocol, version);
      if (typeof found === 'string') blame(word, found);
      else
        append(
          ciphers,
          found.map((cipher) => explicit(cipher, word.place)),
        );
    }
  }
  const isAead = isAeadAlone(ciphers);
  const isMixed = !isAead && ciphers.some((cipher) => valueOf(cipher)?.aead === true);
  if (isMixed && head?.words[0] !== undefined) blame(head.words[0], 'stands beside AEAD ciphers, or they beside it');
  const hashes = hashesOf(left, { protocol, version, isAead }, blame);
  const groups = groupsOf(left, { protocol, version }, blame);
  const [unexpected] = left;
  if (unexpected?.words[0] !== undefined) blame(unexpected.words[0], 'is one word too many');
  return { ciphers, ...hashes, groups };
}

/** Whether all ciphers bring their own integrity. */
export function isAeadAlone(ciphers: Draft['ciphers']): boolean {
  return ciphers.length > 0 && ciphers.every((cipher) => valueOf(cipher)?.aead === true);
}

type Blame = (word: Word, reason: string) => void;

/** What stands between the ciphers and the groups; it is taken out of the list. */
function hashesOf(
  left: Slot[],
  { protocol, version, isAead }: DraftRequest & { readonly isAead: boolean },
  blame: Blame,
): Pick<Draft, 'hashes' | 'prfs'> {
  const taken = (): readonly Word[] | null => {
    const [slot] = left;
    if (slot === undefined || slot.isGroups || slot.words.every(({ text }) => isGroup(text))) return null;
    left.shift();
    return slot.words;
  };
  const words = taken();
  if (words === null) return { hashes: null, prfs: null };
  const [only] = words;
  if (only !== undefined && words.length === 1 && isNone(only.text)) {
    if (!isAead) blame(only, 'is no integrity algorithm, and the cipher needs one');
    const behind = protocol === 'ike' ? taken() : null;
    return { hashes: isAead ? [] : null, prfs: behind === null ? null : prfsOf(behind, blame) };
  }
  const hashes = words.flatMap((word) => {
    const hash = hashOf(word.text, protocol, version);
    if (typeof hash === 'string') blame(word, hash);
    else if (isAead && (protocol !== 'ike' || !hash.isPrf))
      blame(word, 'stands beside an AEAD cipher, which has its own');
    else return [{ place: word.place, hash }];
    return [];
  });
  if (protocol !== 'ike') return { hashes, prfs: null };
  if (isAead) return { hashes: [], prfs: hashes.flatMap(prfIn) };
  const behind = hashes.some(({ hash }) => !hash.isPrf) ? taken() : null;
  if (behind !== null) return { hashes, prfs: prfsOf(behind, blame) };
  return { hashes, prfs: hashes.every(({ hash }) => hash.isPrf) ? hashes.flatMap(prfIn) : null };
}

function prfsOf(words: readonly Word[], blame: Blame): readonly Located<Prf>[] {
  return words.flatMap((word) => {
    const hash = hashOf(word.text, 'ike', 2);
    if (typeof hash !== 'string' && hash.isPrf) return prfIn({ place: word.place, hash });
    blame(word, 'is no PRF that Libreswan knows');
    return [];
  });
}

function prfIn({
  place,
  hash: { integrity },
}: {
  readonly place: Place;
  readonly hash: Hash;
}): readonly Located<Prf>[] {
  const prf = integrity.prf === null ? undefined : prfByLogName(integrity.prf);
  return prf === undefined ? [] : [explicit(prf, place)];
}

function isGroup(text: string): boolean {
  return typeof groupOf(text) !== 'string';
}

function groupsOf(left: Slot[], { protocol, version }: DraftRequest, blame: Blame): Draft['groups'] {
  const slot = left[0];
  if (slot === undefined) return null;
  left.shift();
  return slot.words.flatMap((word): readonly Located<DhGroup | null>[] => {
    if (protocol !== 'ike' && version === 2 && isNone(word.text)) return [explicit(null, word.place)];
    const group = groupOf(word.text);
    if (typeof group === 'string') blame(word, group);
    else if (protocol !== 'ike' && version === 1 && !group.family.startsWith('modp'))
      blame(word, 'is no group for CHILD SAs in IKEv1');
    else return [explicit(group, word.place)];
    return [];
  });
}
