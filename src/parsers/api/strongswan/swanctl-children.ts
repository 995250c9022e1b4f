import { append } from '../../../model/append.js';
import { compareText } from '../../../model/compare-text.js';
import type { Located } from '../../../model/located.js';
import { explicit, unknown, valueOf } from '../../../model/located.js';
import { SWANCTL_WORDS } from '../../../model/packet-limit.js';
import type { Place } from '../../../model/place.js';
import { isDynamic } from '../../../model/traffic-selector.js';
import type { Proposal, StartAction, TrafficSelector, TunnelChild, TunnelEnd } from '../../../model/tunnel-end.js';
import type { Section } from '../../text/strongswan/sections.js';
import { unknownProposal } from '../proposal.js';
import type { Findings } from './configuration.js';
import { apart, openFor } from './configuration.js';
import { leaveRowsOpen, OPEN_IN_CHILD } from './open-settings.js';
import { CHILD_FITS, refuseUnreadable } from './setting-fits.js';
import { selectorsOf, virtualSelector } from './parts.js';
import { defaultProposals, listedProposals } from './proposals.js';
import { MOST_REMARKS, SettingsScope, wordsIn } from './scope.js';
import { CHILD_KEYS, refuseUnknown } from './swanctl-names.js';

/** Far more than any device has: each child of one end is held against each of the other. */
const MOST_CHILDREN = 256;

const START_ACTIONS = {
  none: 'never',
  clear: 'never',
  trap: 'on-traffic',
  route: 'on-traffic',
  start: 'always',
  restart: 'always',
} as const;

/** The actions that install a trap, whatever stands beside them. */
const TRAPS: readonly string[] = ['trap', 'route'];

/** How eager an end is, from least to most. */
const EAGERNESS: readonly StartAction[] = ['never', 'on-traffic', 'always'];

/** What is not known may be more than `on-traffic`, but not more than `always`. */
const UNKNOWN_EAGERNESS = 1.5;

/** The CHILD SAs of a connection, from their section, and whether anything of it is set up without being asked for. */
export function childrenOf(
  name: string,
  connection: Section,
  section: Section | undefined,
  findings: Findings,
): Pick<TunnelEnd, 'children' | 'starts'> & Required<Pick<TunnelEnd, 'afterClose'>> {
  const path = `connections.${name}.children`;
  const negotiated = [...(section?.names ?? [])].flatMap((child) => {
    const settings = section?.section(child);
    if (settings === undefined || isShunt(settings)) return [];
    const own = apart(findings);
    return [{ settings, own, scope: new SettingsScope(settings, `${path}.${child}`, own) }];
  });
  const [first] = negotiated;
  if (first === undefined) {
    const place = section?.place ?? connection.place;
    findings.remarks.push({ place, message: `${path}: the connection has no CHILD SA` });
    const nothing = unknown('not-in-body', place);
    return { children: [unknownChild(place)], starts: nothing, afterClose: nothing };
  }
  if (negotiated.length > MOST_CHILDREN)
    first.scope.remark(first.settings.place, `only ${MOST_CHILDREN} CHILD SAs are read`);
  const read = negotiated.slice(0, MOST_CHILDREN).map((child) => ({
    ...child,
    start: actionOf(child.scope, 'start_action'),
    close: actionOf(child.scope, 'close_action'),
  }));
  const firstAlike = new Map<string, number>();
  return {
    children: read.map(({ scope, settings, own }, index) => {
      refuseUnknown(scope, settings, CHILD_KEYS, 'a CHILD SA');
      for (const inner of [...settings.names].slice(0, MOST_REMARKS)) {
        const message = `${scope.fieldName(inner)} is no section of a CHILD SA: strongSwan passes it over`;
        scope.remark(settings.placeOfSection(inner), message);
      }
      leaveRowsOpen(scope, OPEN_IN_CHILD);
      refuseUnreadable(scope, CHILD_FITS);
      leaveAhOpen(connection, scope);
      const offer = childOf(scope, connection.value('vips') !== null);
      append(findings.open, openFor('ike', own.open).open ?? []);
      const alike = allOf(settings);
      const repeats = firstAlike.get(alike);
      if (repeats === undefined) firstAlike.set(alike, index);
      else scope.remark(settings.place, `${path}: strongSwan makes one CHILD SA of two that are the same in IKEv2`);
      return { ...offer, ...(repeats !== undefined && { repeats }), ...openFor('child', own.open) };
    }),
    starts: read.map(({ start }) => start).reduce((one, other) => (eagerness(other) > eagerness(one) ? other : one)),
    // Which of them stand when the peer closes the IKE SA is not known here: children that differ leave it open.
    afterClose: read
      .map(afterClose)
      .reduce((one, other) => (valueOf(one) === valueOf(other) ? one : unknown('unresolved', other.place))),
  };
}

/** The most eager of the actions of a key. */
function actionOf(scope: SettingsScope, key: 'start_action' | 'close_action'): Located<StartAction> {
  const nothing = { value: 'never', spelling: 'none' } as const;
  return scope.choices<StartAction>(key, START_ACTIONS, nothing, (one, other) =>
    EAGERNESS.indexOf(other) > EAGERNESS.indexOf(one) ? other : one,
  );
}

/** All that a section says, whatever its order. */
function allOf(settings: Section): string {
  const said = [...settings.keys].flatMap((key): (readonly string[])[] => {
    const node = settings.value(key);
    return node === null ? [] : [[key, node.value]];
  });
  return JSON.stringify(said.toSorted(([one = ''], [other = '']) => compareText(one, other)));
}

/** `close_action`, and a trap of `start_action`, which stays installed. */
function afterClose({
  scope,
  close,
}: {
  readonly scope: SettingsScope;
  readonly close: Located<StartAction>;
}): Located<StartAction> {
  const start = scope.settings.value('start_action');
  const traps = start !== null && wordsIn(start.value).some((word) => TRAPS.includes(word.toLowerCase()));
  return traps && valueOf(close) === 'never' ? explicit('on-traffic', start) : close;
}

/** What lets traffic pass or drops it without IPsec. */
function isShunt(settings: Section): boolean {
  return ['pass', 'drop'].includes(settings.value('mode')?.value.toLowerCase() ?? '');
}

function eagerness(located: Located<StartAction>): number {
  const value = valueOf(located);
  return value === undefined ? UNKNOWN_EAGERNESS : EAGERNESS.indexOf(value);
}

function unknownChild(place: Place): TunnelChild {
  const nothing = unknown('not-in-body', place);
  return {
    protocol: nothing,
    mode: nothing,
    proposals: [unknownProposal('not-in-body', place)],
    localSelectors: [nothing],
    remoteSelectors: [nothing],
    lifetimeSeconds: nothing,
  };
}

/** AH has no form that passes a NAT, which `encap` feigns. */
function leaveAhOpen(connection: Section, scope: SettingsScope): void {
  const [encap, ah] = [connection.value('encap'), scope.settings.value('ah_proposals')];
  if (encap === null || ah === null || !/^(?:yes|true|enabled|1)$/iu.test(encap.value)) return;
  scope.leaveOpen('child-proposal', encap, `${scope.fieldName('ah_proposals')} with encap is not simulated`);
}

function childOf(scope: SettingsScope, hasVirtualAddress: boolean): TunnelChild {
  const [rekey, life] = [scope.seconds('rekey_time'), scope.seconds('life_time')];
  return {
    ...offered(scope),
    mode: modeOf(scope),
    localSelectors: localSelectorsIn(scope, hasVirtualAddress),
    remoteSelectors: selectorsIn(scope, 'remote_ts'),
    lifetimeSeconds: lifetimeOf(scope, rekey, life),
    ...timesOf(scope, rekey, life),
  };
}

type Time = Located<number> | null;

/** `rekey_time`, and up to `rand_time` earlier: by default what lies between `rekey_time` and `life_time`. */
function timesOf(scope: SettingsScope, rekey: Time, life: Time): Pick<TunnelChild, 'rekeysBetween'> {
  const [soft, hard, random] = [rekey, life, scope.seconds('rand_time')].map((time) =>
    time === null ? null : valueOf(time),
  );
  if (soft === undefined || hard === undefined || random === undefined) return {};
  if (soft === 0) return { rekeysBetween: null };
  const latest = soft ?? REKEY_SECONDS;
  const earliest = latest - (random ?? Math.max((hard ?? withTenth(latest)) - latest, 0));
  return earliest > 0 && earliest <= latest ? { rekeysBetween: [earliest, latest] } : {};
}

/** AH where only AH is asked for; without any proposals those of ESP, the AEAD ciphers first (observed with 5.9.8). */
function offered(scope: SettingsScope): Pick<TunnelChild, 'protocol' | 'proposals'> {
  const esp = scope.entries('esp_proposals') ?? [];
  const ah = scope.entries('ah_proposals') ?? [];
  const [firstAh] = ah;
  if (firstAh !== undefined && esp.length > 0) {
    scope.leaveOpen(
      'child-proposal',
      firstAh.place,
      `${scope.fieldName('ah_proposals')}: AH beside ESP is not simulated`,
    );
    return { protocol: unknown('not-simulated', firstAh.place), proposals: unknownProposals(firstAh.place) };
  }
  if (firstAh !== undefined) {
    return {
      protocol: explicit('ah', firstAh.place),
      proposals: listedProposals(scope, 'ah_proposals', 'ah', ah),
    };
  }
  const place = scope.settings.placeOf('esp_proposals');
  const [first] = esp;
  return {
    protocol: first === undefined ? scope.defaulted('esp_proposals', 'esp', 'default') : explicit('esp', first.place),
    proposals:
      first === undefined
        ? defaultProposals(scope, 'esp_proposals', 'esp', place).toReversed()
        : listedProposals(scope, 'esp_proposals', 'esp', esp),
  };
}

function unknownProposals(place: Place): readonly Proposal[] {
  return [unknownProposal('not-simulated', place)];
}

function modeOf(scope: SettingsScope): TunnelChild['mode'] {
  const words = { tunnel: 'tunnel', transport: 'transport', transport_proxy: null, beet: null } as const;
  const mode = scope.choice<'tunnel' | 'transport' | null>('mode', words, 'tunnel');
  if (mode.origin === 'unknown') return mode;
  if (mode.value !== null) return { ...mode, value: mode.value };
  scope.leaveOpen('mode', mode.place, `${scope.fieldName('mode')}: only tunnel and transport mode are simulated`);
  return unknown('not-simulated', mode.place);
}

function localSelectorsIn(scope: SettingsScope, hasVirtualAddress: boolean): readonly Located<TrafficSelector>[] {
  return selectorsIn(scope, 'local_ts').map((located) => {
    const value = valueOf(located);
    if (!hasVirtualAddress || value === undefined || !isDynamic(value)) return located;
    const place = scope.settings.placeOf('local_ts');
    return virtualSelector(scope, 'local_ts', place);
  });
}

function selectorsIn(scope: SettingsScope, key: string): readonly Located<TrafficSelector>[] {
  const entries = scope.entries(key) ?? [];
  return entries.length === 0
    ? [scope.defaulted(key, 'dynamic', 'dynamic')]
    : selectorsOf(scope, key, entries, { words: SWANCTL_WORDS });
}

const REKEY_SECONDS = 3_600;

/** `life_time`, by default a tenth more than `rekey_time`. */
function lifetimeOf(scope: SettingsScope, rekey: Time, life: Time): Located<number> {
  if (life !== null) {
    const [soft, hard] = [rekey === null ? REKEY_SECONDS : valueOf(rekey), valueOf(life)];
    if (soft !== undefined && hard !== undefined && hard > 0 && (soft === 0 || hard <= soft)) {
      scope.remark(
        life.place ?? scope.settings.placeOf('life_time'),
        `${scope.fieldName('life_time')} ends the SA before it is rekeyed: in IKEv2 it is set up again, with a gap, in IKEv1 it is not`,
      );
    }
    return life;
  }
  if (rekey === null) return scope.defaulted('life_time', withTenth(REKEY_SECONDS), 'rekey_time + 10%');
  return rekey.origin === 'unknown' ? rekey : explicit(withTenth(rekey.value), rekey.place);
}

function withTenth(seconds: number): number {
  return Math.floor((seconds * 110) / 100);
}
