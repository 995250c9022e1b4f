import type { Dialect } from '../model/api.js';
import { API_TITLES } from '../model/api.js';
import type { TextPlace } from '../model/place.js';
import { pin } from '../model/place.js';
import type { Profile, Requirement } from '../model/profile.js';
import { REQUIREMENTS } from '../model/profile.js';
import type { ComplianceOutcome, ComplianceRow } from '../model/report.js';
import type { Resource, ResourceKind } from '../model/resource.js';
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

/** What was read of one resource, or of several that are one. */
interface Entry {
  readonly key: string | null;
  readonly title: string;
  readonly kind: ResourceKind;
  readonly dialect: Dialect;
  readonly place: TextPlace;
  /** The policies that it names. */
  readonly policies: readonly string[];
  /** What is below each profile, in the profiles' order. */
  readonly broken: readonly ReadonlySet<Requirement>[];
  readonly unknown: ReadonlySet<Requirement>;
}

const POLICY_KINDS: readonly ResourceKind[] = ['ike-policy', 'ipsec-policy'];

/** Gathers how the resources of a run stand in the chosen profiles. */
export class ComplianceLedger {
  readonly #profiles: readonly Profile[];
  readonly #entries: Entry[] = [];

  constructor(profiles: readonly Profile[]) {
    this.#profiles = profiles;
  }

  /** @param estate Within which ids mean something. */
  add(resource: Resource, estate: string | null): void {
    const { tunnels, kind, dialect, id, api, name, references } = resource;
    const judged = tunnels.filter(({ ike, child, psk }) => ike !== null || child !== null || psk !== null);
    if (this.#profiles.length === 0 || judged.length === 0) return;
    const points = judged.flatMap((tunnel) => pointsOf(tunnel, resource));
    if (points.length === 0) return;
    const keyOf = (of: string): string => [api, estate ?? '', of].join('\n');
    this.#entries.push({
      key: id === null ? null : keyOf(id),
      title: name ?? id ?? kind,
      kind,
      dialect,
      place: pin(resource.root),
      policies: references
        .filter(({ kinds }) => kinds.some((one) => POLICY_KINDS.includes(one)))
        .map((reference) => keyOf(reference.id)),
      broken: this.#profiles.map(
        ({ demands }) =>
          new Set(points.filter(({ broken }) => broken(demands) !== null).map(({ requirement }) => requirement)),
      ),
      unknown: new Set(judged.flatMap((tunnel) => [...unknownsOf(tunnel)])),
    });
  }

  /** A row for each connection, with the policies that it names; and for each policy that none names. */
  rows(isShown: ((place: TextPlace) => boolean) | null): readonly ComplianceRow[] {
    const policies = new Map<string, Entry>();
    for (const entry of this.#entries) {
      if (entry.key !== null && POLICY_KINDS.includes(entry.kind)) policies.set(entry.key, entry);
    }
    const named = new Set<Entry>();
    const composed = this.#entries.map((entry) => {
      const parts = entry.policies.flatMap((key) => policies.get(key) ?? []);
      for (const part of parts) named.add(part);
      return { entry, parts: [entry, ...parts] };
    });
    return composed
      .filter(
        ({ entry, parts }) => !named.has(entry) && (isShown === null || parts.some(({ place }) => isShown(place))),
      )
      .map(({ entry, parts }) => this.#row(entry, parts));
  }

  #row({ place, title, kind, dialect }: Entry, parts: readonly Entry[]): ComplianceRow {
    return {
      file: place.source.name,
      title,
      api: API_TITLES[dialect],
      outcomes: this.#profiles.map((profile, index) => outcomeOf(profile, index, dialect, parts, BEYOND[kind])),
    };
  }
}

function outcomeOf(
  profile: Profile,
  index: number,
  dialect: Dialect,
  parts: readonly Entry[],
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
