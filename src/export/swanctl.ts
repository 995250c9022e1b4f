import { usesKeys } from '../model/auth-methods.js';
import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import type { DpdOffer, IkeVersion } from '../model/offers.js';
import type { StartAction, TunnelChild, TunnelEnd, TunnelIke } from '../model/tunnel-end.js';
import type { Exported, ExportOptions, Hosts } from './strongswan-terms.js';
import {
  addressWords,
  Gaps,
  hostsOf,
  asciiIdentityText,
  KEY_PLACEHOLDER,
  methodWord,
  proposalTexts,
  remarks,
  renewing,
  secretText,
  sectionName,
  selectorTexts,
} from './strongswan-terms.js';

type Setting = readonly [key: string, value: string | null];

/** A section of settings and sections; settings without a value are left out. */
interface Section {
  readonly name: string;
  readonly settings: readonly Setting[];
  readonly sections: readonly Section[];
}

const VERSIONS: Readonly<Record<IkeVersion, string>> = { any: '0', v1: '1', v2: '2' };
const START_ACTIONS: Readonly<Record<StartAction, string>> = { always: 'start', 'on-traffic': 'trap', never: 'none' };

/** The actions on a dead peer of all three APIs in strongSwan's words; `disabled` is no DPD at all. */
const DPD_ACTIONS: ReadonlyMap<string, string> = new Map([
  ['clear', 'clear'],
  ['hold', 'trap'],
  ['trap', 'trap'],
  ['restart', 'restart'],
  ['restart-by-peer', 'restart'],
]);

/** A `swanctl.conf` of an end whose name and identities may be written. */
export function swanctlConf(end: TunnelEnd, options: ExportOptions = {}): Exported {
  const gaps = new Gaps();
  const hosts = hostsOf(end, options, gaps);
  const body = [connectionsOf(end, options, hosts, gaps), ...secretsOf(end, options, hosts, gaps)];
  const lines = body.flatMap((section) => ['', ...render(section, '')]);
  const order =
    valueOf(end.ike.prefersOwnProposals) === false
      ? ['# In strongswan.conf: charon.prefer_configured_proposals = no.']
      : [];
  return { text: `${[...remarks(gaps), ...order, ...lines].join('\n').trimStart()}\n`, gaps: gaps.clauses };
}

function connectionsOf(end: TunnelEnd, options: ExportOptions, hosts: Hosts, gaps: Gaps): Section {
  const { ike, dpd } = end;
  const mode = gaps.known(ike.mode, 'main or aggressive mode');
  const version = gaps.known(ike.version, 'the IKE version');
  const delay = dpd === null ? null : dpdDelay(dpd);
  const connection: Section = {
    name: sectionName(end.name),
    settings: [
      ['version', version === null ? null : VERSIONS[version]],
      ['aggressive', mode === 'aggressive' ? 'yes' : null],
      ['local_addrs', addresses('local')],
      ['remote_addrs', addresses('remote')],
      ['proposals', proposalTexts(ike.proposals, gaps, 'IKE proposals')?.join(', ') ?? null],
      ...ikeTimes(ike, gaps),
      ['dpd_delay', delay === null ? null : seconds(delay)],
      ['dpd_timeout', delay === null || dpd === null ? null : known(dpd.timeoutSeconds)],
    ],
    sections: [
      endSection('local', end.localId, 'its own identity'),
      endSection('remote', end.remoteId, "the peer's identity"),
      {
        name: 'children',
        settings: [],
        sections: end.children.map((child, index) =>
          childSection(child, end.children.length === 1 ? 'child' : `child-${index + 1}`, end, gaps),
        ),
      },
    ],
  };
  return { name: 'connections', settings: [], sections: [connection] };

  function addresses(side: 'local' | 'remote'): string | null {
    const isLocal = side === 'local';
    const given = (isLocal ? options.localAddress : options.remoteAddress) !== undefined;
    const [ranges, clause] = isLocal
      ? ([end.answersAt, 'where it answers'] as const)
      : ([end.answersTo, 'whom it answers'] as const);
    return addressWords({ host: hosts[side], given }, ranges, gaps, clause)?.join(', ') ?? null;
  }

  function endSection(name: 'local' | 'remote', identity: TunnelEnd['localId'], clause: string): Section {
    const { method, peerMethod = method } = end.auth;
    return {
      name,
      settings: [
        ['auth', methodWord(name === 'local' ? method : peerMethod, gaps)],
        ['id', quoted(asciiIdentityText(identity, hosts, gaps, clause))],
      ],
      sections: [],
    };
  }
}

/** 0 switches the probes off; only a known action that asks for them switches them on. */
function dpdDelay({ action, intervalSeconds }: DpdOffer): number | null {
  const word = valueOf(action);
  if (word === undefined) return null;
  return DPD_ACTIONS.has(word) ? (valueOf(intervalSeconds) ?? null) : 0;
}

function known(located: DpdOffer['timeoutSeconds']): string | null {
  const value = valueOf(located);
  return value === undefined ? null : seconds(value);
}

function seconds(count: number): string {
  return `${String(count)}s`;
}

function ikeTimes({ lifetimeSeconds, renewal }: TunnelIke, gaps: Gaps): readonly Setting[] {
  const lifetime = gaps.known(lifetimeSeconds, 'the lifetime of the IKE SA');
  const how = gaps.known(renewal, 'how the IKE SA is renewed');
  if (lifetime === null || how === null) return [];
  const never: readonly Setting[] = [
    ['rekey_time', '0s'],
    ['reauth_time', '0s'],
  ];
  if (lifetime === 0) return never;
  if (how === 'none') {
    // The hard lifetime counts from the time of a renewal; without one an IKE SA has no end.
    gaps.add('the end of an IKE SA that is not renewed');
    return never;
  }
  const { soft, margin } = renewing(lifetime);
  return [
    ['rekey_time', seconds(how === 'rekey' ? soft : 0)],
    ['reauth_time', seconds(how === 'reauth' ? soft : 0)],
    ['over_time', seconds(margin)],
  ];
}

function childSection(child: TunnelChild, name: string, end: TunnelEnd, gaps: Gaps): Section {
  const { starts, afterClose, dpd } = end;
  const protocol = gaps.known(child.protocol, 'ESP or AH') ?? 'esp';
  const start = gaps.known(starts, 'who sets the tunnel up');
  const action = dpd === null ? undefined : valueOf(dpd.action);
  return {
    name,
    settings: [
      ['mode', gaps.known(child.mode, 'tunnel or transport mode')],
      ['local_ts', selectorTexts(child.localSelectors, gaps, 'its own networks')?.join(', ') ?? null],
      ['remote_ts', selectorTexts(child.remoteSelectors, gaps, "the peer's networks")?.join(', ') ?? null],
      [`${protocol}_proposals`, proposalTexts(child.proposals, gaps, 'CHILD SA proposals')?.join(', ') ?? null],
      ...childTimes(child, gaps),
      ['start_action', start === null ? null : START_ACTIONS[start]],
      ['close_action', afterClose === undefined ? null : closeAction(afterClose, gaps)],
      ['dpd_action', action === undefined ? null : (DPD_ACTIONS.get(action) ?? null)],
    ],
    sections: [],
  };
}

function closeAction(afterClose: Located<StartAction>, gaps: Gaps): string | null {
  const action = gaps.known(afterClose, 'what follows when the peer closes the tunnel');
  return action === null || action === 'never' ? null : START_ACTIONS[action];
}

/** An end that says when it rekeys keeps to that. */
function childTimes({ lifetimeSeconds, rekeysBetween }: TunnelChild, gaps: Gaps): readonly Setting[] {
  const lifetime = gaps.known(lifetimeSeconds, 'the lifetime of CHILD SAs');
  if (lifetime === null) return [];
  const [earliest, latest] = rekeysBetween ?? [null, rekeysBetween === null ? 0 : renewing(lifetime).soft];
  return [
    ['rekey_time', seconds(latest)],
    ['rand_time', earliest === null ? null : seconds(latest - earliest)],
    ['life_time', seconds(lifetime)],
  ];
}

function secretsOf(end: TunnelEnd, { psk }: ExportOptions, hosts: Hosts, gaps: Gaps): readonly Section[] {
  if (!usesKeys(end.auth)) return [];
  if (psk === undefined && end.auth.psk === null) return [];
  const owners = end.auth.pskOwners.map((owner) => asciiIdentityText(owner, hosts, gaps, 'whose key it is'));
  const key: Section = {
    name: `ike-${sectionName(end.name)}`,
    settings: [
      // One owner that is not known would leave the key to fewer than the end does.
      ...(owners.includes(null) ? [] : owners.map((owner, index): Setting => [`id-${index + 1}`, quoted(owner)])),
      ['secret', psk === undefined ? `"${KEY_PLACEHOLDER}"` : secretText(psk)],
    ],
    sections: [],
  };
  return [{ name: 'secrets', settings: [], sections: [key] }];
}

/** A value in quotes where it holds anything that could be syntax. */
function quoted(value: string | null): string | null {
  if (value === null || /^[\w%@.:*-]+$/u.test(value)) return value;
  const escaped = value.replaceAll(/[\\"]/gu, String.raw`\$&`);
  return `"${escaped.replaceAll('\n', String.raw`\n`).replaceAll('\r', String.raw`\r`)}"`;
}

function render({ name, settings, sections }: Section, indent: string): readonly string[] {
  const inner = `${indent}  `;
  return [
    `${indent}${name} {`,
    ...settings.flatMap(([key, value]) => (value === null ? [] : [`${inner}${key} = ${value}`])),
    ...sections.flatMap((section) => render(section, inner)),
    `${indent}}`,
  ];
}
