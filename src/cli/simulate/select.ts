import type { FoundEnd } from '../../ends/gatherer.js';
import type { Asked } from '../../ends/named-tunnels.js';
import { fits } from '../../ends/named-tunnels.js';
import { formatAddress } from '../../model/address.js';
import { valueOf } from '../../model/located.js';
import type { Redactor } from '../../model/redaction.js';
import type { TunnelEnd } from '../../model/tunnel-end.js';
import { UserError } from '../../model/user-error.js';
import { suggestion } from '../arguments.js';

/**
 * The end that a word asks for, out of those of its file.
 *
 * @throws UserError where it asks for none, or for several. It holds no key, though an end or the word be named like one.
 */
export function chosen(word: string, { fragment }: Asked, ends: readonly FoundEnd[], redactor: Redactor): FoundEnd {
  const fitting = fragment === null ? ends : ends.filter((found) => fits(found, fragment));
  const [first, second] = fitting;
  if (first !== undefined && second === undefined) return first;
  const asked = redactor.mask(word);
  if (ends.length === 0) {
    throw new UserError(
      `${asked}: no tunnel end is there`,
      'An end is a connection of ZStack, Open Telekom Cloud or Apsara Stack, of swanctl.conf or ipsec.conf, or a document with the key peer.',
    );
  }
  const known = `It holds ${shown(ends, redactor)}.`;
  if (first !== undefined) throw new UserError(`${asked} stands for ${fitting.length} tunnel ends`, known);
  const near = suggestion(
    fragment ?? '',
    ends.flatMap((found) => namesOf(found, redactor)),
  );
  throw new UserError(`${asked}: no tunnel end of that name is there`, near === null ? known : `${near} ${known}`);
}

/**
 * Both ends seen from the sides that face each other. Where a file does not say which side is its own, an end that would
 * be where the other one is, or would look for itself, is seen from its other side.
 */
export function facing(left: FoundEnd, right: FoundEnd): readonly [FoundEnd, FoundEnd] {
  if (!areOneSide(left.end, right.end)) return [left, right];
  return right.otherSide === undefined ? [left.otherSide ?? left, right] : [left, right.otherSide];
}

function areOneSide(one: TunnelEnd, other: TunnelEnd): boolean {
  const seen = ({ publicAddress, ownAddress }: TunnelEnd): string | null => shownAddress(publicAddress ?? ownAddress);
  const isSame = (first: string | null, second: string | null): boolean => first !== null && first === second;
  return isSame(seen(one), seen(other)) || isSame(shownAddress(one.peerAddress), shownAddress(other.peerAddress));
}

function shownAddress(located: TunnelEnd['ownAddress']): string | null {
  const address = located === null ? undefined : valueOf(located);
  return address === undefined ? null : formatAddress(address);
}

const MOST_SHOWN = 12;

function shown(ends: readonly FoundEnd[], redactor: Redactor): string {
  const words = ends.slice(0, MOST_SHOWN).map((found) => {
    const [name] = namesOf(found, redactor);
    return `#${name ?? redactor.maskPointer(found.pointer || '/')}`;
  });
  const more = ends.length - words.length;
  return `${words.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The names of an end that may be shown. */
function namesOf({ names }: FoundEnd, redactor: Redactor): readonly string[] {
  return names.filter((name) => !redactor.isIn(name));
}
