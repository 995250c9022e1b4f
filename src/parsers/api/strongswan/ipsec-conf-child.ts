import type { Located } from '../../../model/located.js';
import { explicit, unknown, valueOf } from '../../../model/located.js';
import { parseLimit, STARTER_WORDS } from '../../../model/packet-limit.js';
import type { Place } from '../../../model/place.js';
import { isTemplate } from '../../../model/template.js';
import { limited } from '../../../model/traffic-selector.js';
import type { PacketLimit, TrafficSelector, TunnelChild } from '../../../model/tunnel-end.js';
import type { Conn } from '../../text/strongswan/conns.js';
import type { Side } from './ipsec-conf-names.js';
import { followedLimit, selectorsOf, virtualSelector } from './parts.js';
import { starterProposals } from './proposals.js';
import type { SettingsScope } from './scope.js';

/** Which side is whose, and whether SAs are renewed. */
export interface ChildSides {
  readonly own: Side;
  readonly peer: Side;
  readonly rekeys: Located<boolean>;
}

const CHILD_SECONDS = 3_600;

/** What lets traffic pass or drops it without IPsec. */
export function isShunt(conn: Conn): boolean {
  return ['passthrough', 'pass', 'drop', 'reject'].includes(conn.value('type')?.value ?? '');
}

/** The one CHILD SA of a conn. */
export function childOf(scope: SettingsScope, { own, peer, rekeys }: ChildSides): TunnelChild {
  const lifetimeSeconds = lifetimeOf(scope, rekeys);
  return {
    ...offered(scope),
    mode: modeOf(scope),
    localSelectors: selectorsIn(scope, own, true),
    remoteSelectors: selectorsIn(scope, peer, false),
    lifetimeSeconds,
    ...timesOf(scope, valueOf(lifetimeSeconds) ?? 0),
  };
}

const MARGIN_SECONDS = 540;

/**
 * `margintime` before the lifetime ends, and up to `rekeyfuzz` of that earlier (ipsec.conf(5), expiry and rekey). Where that
 * may lie before the CHILD SA begins, charon's unsigned time is one that never comes (observed with 5.9.8): each CHILD SA
 * draws anew, so that sooner or later one is not rekeyed.
 */
function timesOf(scope: SettingsScope, lifetime: number): Pick<TunnelChild, 'rekeysBetween'> {
  const located = scope.seconds('margintime') ?? scope.seconds('rekeymargin');
  const margin = located === null ? MARGIN_SECONDS : valueOf(located);
  const [, percent] = /^(\d{1,4})%?$/u.exec(scope.settings.value('rekeyfuzz')?.value ?? '100%') ?? [];
  if (margin === undefined || percent === undefined) return {};
  const latest = lifetime - margin;
  const earliest = latest - Math.floor((margin * Number(percent)) / 100);
  if (latest > 0 && earliest >= 0) return { rekeysBetween: [Math.max(earliest, 1), latest] };
  if (lifetime === 0) return {};
  const least = `${String(lifetime)} s is not more than margintime with rekeyfuzz, ${String(lifetime - earliest)} s`;
  const effect =
    latest > 0 ? 'a CHILD SA whose rekey would lie before its begin is never rekeyed' : 'it is never rekeyed';
  scope.remark(
    scope.settings.value('keylife') ?? scope.settings.placeOf('lifetime'),
    `${scope.fieldName('lifetime')}: ${least}: ${effect}`,
  );
  return { rekeysBetween: null };
}

function offered(scope: SettingsScope): Pick<TunnelChild, 'protocol' | 'proposals'> {
  const [esp, ah] = [scope.settings.value('esp'), scope.settings.value('ah')];
  if (ah === null) {
    return {
      protocol: esp === null ? scope.defaulted('esp', 'esp', 'default') : explicit('esp', esp),
      proposals: starterProposals(scope, 'esp', 'esp'),
    };
  }
  if (esp === null) return { protocol: explicit('ah', ah), proposals: starterProposals(scope, 'ah', 'ah') };
  // Observed with 5.9.8: AH alone is offered, whatever ipsec.conf(5) says of either.
  scope.remark(ah, `${scope.fieldName('ah')} beside esp: AH alone is offered`);
  return { protocol: explicit('ah', ah), proposals: starterProposals(scope, 'ah', 'ah') };
}

function modeOf(scope: SettingsScope): TunnelChild['mode'] {
  const words = { tunnel: 'tunnel', transport: 'transport', transport_proxy: null, beet: null } as const;
  const mode = scope.choice<'tunnel' | 'transport' | null>('type', words, 'tunnel');
  if (mode.origin === 'unknown') return mode;
  if (mode.value !== null) return { ...mode, value: mode.value };
  scope.leaveOpen('mode', mode.place, `${scope.fieldName('type')}: only tunnel and transport mode are simulated`);
  return unknown('not-simulated', mode.place);
}

/** The networks of a side, else its address, which may be a virtual one. */
function selectorsIn(scope: SettingsScope, side: Side, isOwn: boolean): readonly Located<TrafficSelector>[] {
  const key = `${side}subnet`;
  const standard = protoportOf(scope, side);
  const entries = scope.entries(key) ?? [];
  if (entries.length > 0) {
    return selectorsOf(scope, key, entries, { words: STARTER_WORDS, standard: standard?.limit, isStarter: true });
  }
  const virtual = isOwn ? scope.settings.value(`${side}sourceip`) : null;
  if (virtual !== null) return [virtualSelector(scope, key, virtual)];
  if (standard !== null) return [explicit(limited('dynamic', standard.limit), standard.place)];
  return [scope.defaulted(key, 'dynamic', '%dynamic')];
}

/** The protocol and the ports of a side; null: all, or those that are not followed. */
function protoportOf(scope: SettingsScope, side: Side): { readonly limit: PacketLimit; readonly place: Place } | null {
  const key = `${side}protoport`;
  const node = scope.settings.value(key);
  if (node === null) return null;
  if (isTemplate(node.value)) {
    scope.leaveOpen('traffic-selector', node, `${scope.fieldName(key)} is a placeholder`);
    return null;
  }
  const limit = followedLimit(scope, key, { text: node.value, place: node }, parseLimit(node.value, STARTER_WORDS));
  return limit === undefined ? null : { limit, place: node };
}

/** `lifetime`, by its older name `keylife`. With `rekey=no` there is no end. */
function lifetimeOf(scope: SettingsScope, rekeys: Located<boolean>): Located<number> {
  if (rekeys.origin === 'unknown') return rekeys;
  if (!rekeys.value) return explicit(0, rekeys.place);
  return scope.seconds('lifetime') ?? scope.seconds('keylife') ?? scope.defaulted('lifetime', CHILD_SECONDS, '1h');
}
