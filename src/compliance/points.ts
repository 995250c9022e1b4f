import { prfByLogName } from '../data/algorithms.js';
import { isMaskedKey } from '../data/placeholder-keys.js';
import { strengthOf } from '../data/secret-strength.js';
import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm } from '../model/algorithm.js';
import type { Dialect } from '../model/api.js';
import { append } from '../model/append.js';
import type { Defaulted, Explicit, Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import type { ChildOffer, IkeOffer, IkeVersion, TunnelOffer } from '../model/offers.js';
import type { Place } from '../model/place.js';
import type { Demands, Requirement } from '../model/profile.js';
import type { Resource } from '../model/resource.js';
import type { Broken } from './verdict.js';
import { brokenByAbsence, brokenByAlgorithm, brokenByChoice, brokenByKey, brokenByLifetime } from './verdict.js';

/** A value that is known: stated, or filled in by the API. */
type Known<T> = Explicit<T> | Defaulted<T>;

/** One value of a tunnel that profiles may ask something of. */
export interface Point {
  readonly requirement: Requirement;
  readonly place: Place;
  /** The value, to be shown; null for a pre-shared key. */
  readonly known: Known<unknown> | null;
  /** What the value does: words that follow it. */
  readonly effect: string;
  /** What of a profile it breaks. */
  readonly broken: (demands: Demands) => Broken | null;
}

type Judge = Point['broken'];

function point(requirement: Requirement, known: Known<unknown>, effect: string, broken: Judge): Point {
  return { requirement, place: known.place, known, effect, broken };
}

function knownOf<T>(located: Located<T> | undefined): Known<T> | null {
  return located === undefined || located.origin === 'unknown' ? null : located;
}

/** Words for the versions that a value lets a gateway speak. */
const VERSIONS: Readonly<Record<IkeVersion, string>> = {
  v1: 'is IKEv1',
  v2: 'is IKEv2',
  any: 'answers IKEv1 too',
};

/** What the resource of a tunnel has to do with how it is judged. */
type Owner = Pick<Resource, 'dialect' | 'name'>;

/** The values of a tunnel that profiles may ask something of, as far as they are known. */
export function pointsOf(tunnel: TunnelOffer, resource: Owner): readonly Point[] {
  const { ike, child } = tunnel;
  return [
    ...(ike === null ? [] : ikePoints(ike)),
    ...keyPoints(tunnel, resource),
    ...(child === null ? [] : childPoints(child, groupOf(ike), resource.dialect)),
  ];
}

function groupOf(ike: IkeOffer | null): Known<DhGroup | null> | null {
  return knownOf(ike?.proposals[0]?.dhGroup);
}

function ikePoints({ version, mode, proposals, lifetimeSeconds }: IkeOffer): readonly Point[] {
  const points: Point[] = [];
  const speaks = knownOf(version);
  if (speaks !== null) {
    points.push(
      point('ike-version', speaks, VERSIONS[speaks.value], (demands) =>
        brokenByChoice(demands['ike-version'], speaks.value),
      ),
    );
  }
  const exchange = knownOf(mode);
  // IKEv2 has no such exchanges: what the field says is without effect.
  if (exchange !== null && speaks !== null && speaks.value !== 'v2') {
    points.push(
      point('exchange-mode', exchange, `is ${exchange.value} mode`, (demands) =>
        brokenByChoice(demands['exchange-mode'], exchange.value),
      ),
    );
  }
  for (const { encryption, integrity, dhGroup } of proposals) {
    append(points, [...encryptionPoints('ike-encryption', encryption), ...hashPoints(encryption, integrity)]);
    append(points, ikeGroupPoints(dhGroup));
  }
  return [...points, ...lifetimePoints('ike-lifetime', 'the IKE SA', lifetimeSeconds)];
}

function encryptionPoints(
  requirement: 'ike-encryption' | 'esp-encryption',
  encryption: Located<EncryptionAlgorithm>,
): readonly Point[] {
  const cipher = knownOf(encryption);
  if (cipher === null) return [];
  const { logName, label } = cipher.value;
  return [
    point(requirement, cipher, `sets ${phaseOf(requirement)} to ${label}`, (demands) =>
      brokenByAlgorithm(demands[requirement], logName),
    ),
  ];
}

function phaseOf(requirement: Requirement): string {
  return requirement.startsWith('ike-') ? 'phase 1' : 'phase 2';
}

/** What one field sets for phase 1: the integrity algorithm, unless the cipher brings its own, and the PRF. */
function hashPoints(
  encryption: Located<EncryptionAlgorithm>,
  integrity: Located<IntegrityAlgorithm>,
): readonly Point[] {
  const hash = knownOf(integrity);
  if (hash === null) return [];
  const { logName, label, prf } = hash.value;
  const isUsed = valueOf(encryption)?.aead !== true;
  const ofIntegrity: Judge = (demands) => (isUsed ? brokenByAlgorithm(demands['ike-integrity'], logName) : null);
  // One field, one fault: a hash that is refused for integrity is not refused as a PRF once more.
  const ofPrf: Judge = (demands) =>
    prf === null || ofIntegrity(demands) !== null ? null : brokenByAlgorithm(demands.prf, prf);
  const prfLabel = prf === null ? '' : (prfByLogName(prf)?.label ?? prf);
  return [
    ...(isUsed ? [point('ike-integrity', hash, `sets phase 1 to ${label}`, ofIntegrity)] : []),
    ...(prf === null ? [] : [point('prf', hash, `derives the keys of phase 1 with ${prfLabel}`, ofPrf)]),
  ];
}

function ikeGroupPoints(dhGroup: Located<DhGroup | null>): readonly Point[] {
  const group = knownOf(dhGroup);
  const chosen = group?.value ?? null;
  if (group === null || chosen === null) return [];
  const { logName, label } = chosen;
  return [
    point('ike-group', group, `sets phase 1 to ${label}`, (demands) =>
      brokenByAlgorithm(demands['ike-group'], logName),
    ),
    point('post-quantum', group, 'leaves phase 1 without a post-quantum key exchange', (demands) =>
      brokenByChoice(demands['post-quantum'], logName),
    ),
  ];
}

function lifetimePoints(
  requirement: 'ike-lifetime' | 'child-lifetime',
  what: string,
  located: Located<number>,
): readonly Point[] {
  const seconds = knownOf(located);
  if (seconds === null) return [];
  return [
    point(requirement, seconds, `lets ${what} live ${String(seconds.value)} seconds`, (demands) =>
      brokenByLifetime(demands[requirement], seconds.value),
    ),
  ];
}

/** All three APIs authenticate with a pre-shared key, whether the body states it or the server makes one up. */
function keyPoints(tunnel: TunnelOffer, resource: Owner): readonly Point[] {
  const { psk } = tunnel;
  const place = psk?.place ?? null;
  if (psk === null || place === null) return [];
  const ofMethod: Judge = (demands) => brokenByChoice(demands.authentication, 'psk');
  const method: Point = {
    requirement: 'authentication',
    place,
    known: null,
    effect: 'authenticates with a pre-shared key',
    broken: ofMethod,
  };
  if (psk.origin !== 'explicit' || psk.value.measure((text) => Number(isMaskedKey(text))) === 1) return [method];
  const bits = strengthOf(psk.value, tunnel, resource);
  const strength: Point = {
    requirement: 'key-strength',
    place,
    known: null,
    effect: `has about ${String(bits)} bits of strength`,
    broken: (demands) => brokenByKey(demands['key-strength'], bits),
  };
  return [method, strength];
}

/** The dialects whose agent negotiates ESP, and takes tunnel mode, whatever a body says: `ignored-field` tells. */
const UNREAD_PROTOCOL: ReadonlySet<Dialect> = new Set(['zstack', 'zstack-legacy']);
const UNREAD_MODE: ReadonlySet<Dialect> = new Set(['zstack']);

function childPoints(child: ChildOffer, ikeGroup: Known<DhGroup | null> | null, dialect: Dialect): readonly Point[] {
  const points: Point[] = [];
  const protocol = UNREAD_PROTOCOL.has(dialect) ? null : knownOf(child.protocol);
  if (protocol !== null) {
    points.push(
      point('protocol', protocol, `sets phase 2 to ${protocol.value.toUpperCase()}`, (demands) =>
        brokenByChoice(demands.protocol, protocol.value),
      ),
    );
  }
  const mode = UNREAD_MODE.has(dialect) ? null : knownOf(child.mode);
  if (mode !== null) {
    points.push(point('mode', mode, `is ${mode.value} mode`, (demands) => brokenByChoice(demands.mode, mode.value)));
  }
  for (const { encryption, integrity, dhGroup } of child.proposals) {
    append(points, [...encryptionPoints('esp-encryption', encryption), ...integrityPoints(encryption, integrity)]);
    append(points, pfsPoints(dhGroup, ikeGroup));
  }
  return [...points, ...lifetimePoints('child-lifetime', 'the CHILD SA', child.lifetimeSeconds)];
}

function integrityPoints(
  encryption: Located<EncryptionAlgorithm>,
  integrity: Located<IntegrityAlgorithm>,
): readonly Point[] {
  const hash = knownOf(integrity);
  // Beside a cipher that authenticates phase 2 has no other integrity algorithm (RFC 7296, section 3.3.2).
  if (hash === null || valueOf(encryption)?.aead === true) return [];
  const { logName, label } = hash.value;
  return [
    point('esp-integrity', hash, `sets phase 2 to ${label}`, (demands) =>
      brokenByAlgorithm(demands['esp-integrity'], logName),
    ),
  ];
}

function pfsPoints(dhGroup: Located<DhGroup | null>, ikeGroup: Known<DhGroup | null> | null): readonly Point[] {
  const chosen = knownOf(dhGroup);
  if (chosen === null) return [];
  const group = chosen.value;
  if (group === null) {
    const effect = 'leaves phase 2 without perfect forward secrecy';
    return [point('pfs', chosen, effect, (demands) => brokenByAbsence(demands.pfs))];
  }
  const besideIke: Judge = (demands) => {
    const demand = demands['pfs-beside-ike'];
    const first = ikeGroup?.value ?? null;
    if (demand === undefined || first === null) return null;
    const isSame = demand.relation === 'same';
    const meets = isSame ? group === first : group.strengthBits >= first.strengthBits;
    const asks = isSame ? `${first.label} as in phase 1` : `as strong as ${first.label} of phase 1`;
    return meets ? null : { clause: demand.clause, asks };
  };
  return [
    point('pfs', chosen, `sets phase 2 to ${group.label}`, () => null),
    point(
      'pfs-group',
      chosen,
      `sets phase 2 to ${group.label}`,
      (demands) => brokenByAlgorithm(demands['pfs-group'], group.logName) ?? besideIke(demands),
    ),
  ];
}
