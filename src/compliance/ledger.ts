import type { Dialect } from '../model/api.js';
import { API_TITLES } from '../model/api.js';
import { compareText } from '../model/compare-text.js';
import type { ChildOffer, IkeOffer, TunnelOffer } from '../model/offers.js';
import type { TextPlace } from '../model/place.js';
import { pin } from '../model/place.js';
import type { Profile, Requirement } from '../model/profile.js';
import { REQUIREMENTS } from '../model/profile.js';
import type { ComplianceOutcome, ComplianceRow } from '../model/report.js';
import type { Resource, ResourceKind } from '../model/resource.js';
import type { Workspace } from '../model/workspace.js';
import { pointsOf } from './points.js';
import { reachOf } from './reach.js';
import { unknownsOf } from './unknown.js';

/** What a policy by itself says nothing of: the other phase, and who the peer is. */
const BEYOND: Partial<Record<ResourceKind, ReadonlySet<Requirement>>> = {
  'ike-policy': new Set([
    'authentication',
    'protocol',
    'mode',
    'esp-encryption',
    'esp-integrity',
    'pfs',
    'pfs-group',
    'child-lifetime',
  ]),
  'ipsec-policy': new Set([
    'authentication',
    'ike-version',
    'exchange-mode',
    'ike-encryption',
    'ike-integrity',
    'prf',
    'ike-group',
    'post-quantum',
    'ike-lifetime',
  ]),
};

/** How one resource stands: what is below each profile, in the profiles' order, and what nobody knows. */
interface Standing {
  readonly broken: readonly ReadonlySet<Requirement>[];
  readonly unknown: ReadonlySet<Requirement>;
}

/** What was read of one resource. */
export interface ComplianceEntry extends Standing {
  readonly title: string;
  readonly kind: ResourceKind;
  readonly dialect: Dialect;
  readonly estate: string | null;
  readonly id: string | null;
  readonly place: TextPlace;
  /** The ids of the policies that it names. */
  readonly policies: readonly string[];
}

/** What an id names in an estate. */
type Find = Workspace['find'];

const POLICY_KINDS: readonly ResourceKind[] = ['ike-policy', 'ipsec-policy'];

/** Gathers how the resources of a run stand in the chosen profiles. */
export class ComplianceLedger {
  readonly #profiles: readonly Profile[];
  readonly #entries: ComplianceEntry[] = [];

  constructor(profiles: readonly Profile[]) {
    this.#profiles = profiles;
  }

  /** @param estate Within which ids mean something. */
  add(resource: Resource, estate: string | null): void {
    const { tunnels, kind, dialect, id, name, references, root } = resource;
    const judged = tunnels.filter(({ ike, child, psk }) => ike !== null || child !== null || psk !== null);
    if (judged.length === 0) return;
    const standing = this.#standingOf(judged, resource);
    if (standing === null) return;
    const policies = references.filter(({ kinds }) => kinds.some((one) => POLICY_KINDS.includes(one)));
    this.#entries.push({
      ...standing,
      title: name ?? id ?? kind,
      kind,
      dialect,
      estate,
      id,
      place: pin(root),
      policies: policies.map((reference) => reference.id),
    });
  }

  /** An entry that another ledger of the same profiles made. */
  addEntry(entry: ComplianceEntry): void {
    this.#entries.push(entry);
  }

  /** The entries so far; they are forgotten here. */
  take(): readonly ComplianceEntry[] {
    return this.#entries.splice(0);
  }

  /**
   * A row for each connection, with the policies that it names; and for each policy that none names. In order of file
   * and place, in whatever order they were added.
   */
  rows(find: Find, isShown: ((place: TextPlace) => boolean) | null): readonly ComplianceRow[] {
    const named = new Set(this.#entries.flatMap(({ estate, policies }) => policies.map((id) => keyOf(estate, id))));
    return this.#entries.toSorted(byPlace).flatMap((entry) => {
      const { kind, estate, id, policies, place, dialect } = entry;
      if (POLICY_KINDS.includes(kind) && id !== null && named.has(keyOf(estate, id))) return [];
      const parts = policies.flatMap((policy) => policyAt(find(estate, policy)) ?? []);
      if (isShown !== null && ![place, ...parts.map((part) => part.place)].some(isShown)) return [];
      const standing = this.#standingOf([composed(parts)], { dialect, name: null });
      return [this.#row(entry, standing === null ? [entry] : [entry, standing])];
    });
  }

  /** Null where nothing of it is known. */
  #standingOf(tunnels: readonly TunnelOffer[], owner: Pick<Resource, 'dialect' | 'name'>): Standing | null {
    const points = tunnels.flatMap((tunnel) => pointsOf(tunnel, owner));
    if (points.length === 0) return null;
    const brokenIn = ({ demands }: Profile): ReadonlySet<Requirement> =>
      new Set(points.filter(({ broken }) => broken(demands) !== null).map(({ requirement }) => requirement));
    return {
      broken: this.#profiles.map(brokenIn),
      unknown: new Set(tunnels.flatMap((tunnel) => [...unknownsOf(tunnel)])),
    };
  }

  #row({ place, title, kind, dialect }: ComplianceEntry, parts: readonly Standing[]): ComplianceRow {
    return {
      file: place.source.name,
      title,
      api: API_TITLES[dialect],
      outcomes: this.#profiles.map((profile, index) => outcomeOf(profile, index, dialect, parts, BEYOND[kind])),
    };
  }
}

function byPlace({ place: one }: ComplianceEntry, { place: other }: ComplianceEntry): number {
  return compareText(one.source.name, other.source.name) || one.range.start - other.range.start;
}

function keyOf(estate: string | null, id: string): string {
  return `${estate ?? ''}\n${id}`;
}

/** What a policy contributes to a tunnel. */
interface Policy {
  readonly place: TextPlace;
  readonly ike: IkeOffer | null;
  readonly child: ChildOffer | null;
}

/** Null for whatever else an id names. */
function policyAt(found: ReturnType<Find>): Policy | null {
  if (found?.kind !== 'ike-policy' && found?.kind !== 'ipsec-policy') return null;
  const { ike = null, child = null, place } = found;
  return { place, ike, child };
}

/** The policies of a connection as one tunnel, so that what one phase asks of the other is judged too. */
function composed(policies: readonly Policy[]): TunnelOffer {
  const ike = policies.find((policy) => policy.ike !== null)?.ike ?? null;
  const child = policies.find((policy) => policy.child !== null)?.child ?? null;
  return {
    role: null,
    ike,
    child,
    selectors: null,
    localId: null,
    remoteId: null,
    psk: null,
    peerAddress: null,
    dpd: null,
  };
}

function outcomeOf(
  profile: Profile,
  index: number,
  dialect: Dialect,
  parts: readonly Standing[],
  beyond: ReadonlySet<Requirement> = new Set(),
): ComplianceOutcome {
  const reach = reachOf(dialect, profile);
  const broken = REQUIREMENTS.filter((requirement) => parts.some((part) => part.broken[index]?.has(requirement)));
  const unattainable = broken.filter((requirement) => (reach.get(requirement)?.unmet ?? null) !== null);
  const unknown = REQUIREMENTS.filter(
    (requirement) =>
      reach.has(requirement) && !beyond.has(requirement) && parts.every((part) => part.unknown.has(requirement)),
  );
  return { profile: profile.id, status: statusOf(broken, unattainable, unknown), broken, unattainable, unknown };
}

function statusOf(
  broken: readonly Requirement[],
  unattainable: readonly Requirement[],
  unknown: readonly Requirement[],
): ComplianceOutcome['status'] {
  if (unattainable.length > 0) return 'not-attainable';
  if (broken.length > 0) return 'not-met';
  return unknown.length > 0 ? 'undetermined' : 'met';
}
