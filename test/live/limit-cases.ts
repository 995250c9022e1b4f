import type { Devices } from './devices.js';
import { deviceCase, KEY } from './devices.js';
import type { LiveCase } from './live-case.js';
import { starterPart } from './live-case.js';
import { CABLE } from './network.js';

const OWN = '10.1.0.0/16';
const PEER = '10.2.0.0/16';
const TRANSPORT = { mode: 'transport' };

/** What the two call the same side of the tunnel, the left end's; the other side has no limit. */
function leftSide(left: readonly string[], right: readonly string[]): Omit<Devices, 'version'> {
  return { left: { child: { localSelectors: left } }, right: { child: { remoteSelectors: right } } };
}

const GRE = { localSelectors: ['dynamic[gre]'], remoteSelectors: ['dynamic[gre]'] };
const HOSTS = { localSelectors: ['dynamic'], remoteSelectors: ['dynamic'] };

/** With IKEv1 and IKEv2. */
const BOTH_VERSIONS: Readonly<Record<string, Omit<Devices, 'version'>>> = {
  'a port on one end': leftSide([`${OWN}[tcp/443]`], [OWN]),
  'a protocol on one end, a narrower network on the other': leftSide(['10.0.0.0/8[tcp]'], [OWN]),
  'a port, and its protocol': leftSide([`${OWN}[any/53]`], [`${OWN}[udp]`]),
  'two protocols': leftSide([`${OWN}[tcp]`], [`${OWN}[udp]`]),
  'two ports': leftSide([`${OWN}[tcp/443]`], [`${OWN}[tcp/80]`]),
  'several, one of them with a port': leftSide([`${OWN}[tcp/443]`, '10.3.0.0/16'], [OWN, '10.3.0.0/16']),
  'several of one network': leftSide(
    [`${OWN}[tcp/443]`, `${OWN}[tcp/80]`, '10.1.0.0/24[tcp]', `${OWN}[udp]`],
    [`${OWN}[tcp]`],
  ),
  'one within another': leftSide([OWN], ['10.1.0.0/24[udp]', `${OWN}[tcp]`, '10.1.0.0/20']),
  'transport mode, for GRE': { child: { ...GRE, ...TRANSPORT } },
  'transport mode, for GRE on one end': { child: TRANSPORT, left: { child: GRE }, right: { child: HOSTS } },
  'transport mode, for GRE, on one end': { child: GRE, left: { child: TRANSPORT } },
  'transport mode, for L2TP': {
    child: { localSelectors: ['dynamic[udp/1701]'], remoteSelectors: ['dynamic[udp]'], ...TRANSPORT },
  },
  'transport mode, several protocols': {
    child: { ...HOSTS, ...TRANSPORT },
    left: { child: { localSelectors: ['dynamic[udp/1701]', 'dynamic[gre]'] } },
    right: { child: { remoteSelectors: ['dynamic[gre]', 'dynamic[udp]'] } },
  },
};

/** An ID payload of IKEv1 has room for one port, and its rekey does not find an SA that no packet fits. */
const IKEV2_ALONE: Readonly<Record<string, Omit<Devices, 'version'>>> = {
  'TCP on one side, UDP on the other': {
    left: { child: { localSelectors: [`${OWN}[tcp]`] } },
    right: { child: { localSelectors: [`${PEER}[udp]`] } },
  },
  'ranges of ports': leftSide([`${OWN}[udp/1000-2000]`], [`${OWN}[udp/1500-3000]`]),
  'a range of ports on one end': leftSide([`${OWN}[udp/1000-2000]`], [OWN]),
};

/** The second end as the starter reads it. */
function withStarter(played: LiveCase): LiveCase {
  const [left, right] = played.parts;
  return { ...played, name: `${played.name}, ipsec.conf`, parts: [left, starterPart(right.end, KEY)] };
}

const STARTED = ['a port, and its protocol', 'transport mode, for GRE'];

/** Selectors for a protocol or for ports. */
export function limitCases(): readonly LiveCase[] {
  const each = (version: 1 | 2, devices: Readonly<Record<string, Omit<Devices, 'version'>>>): readonly LiveCase[] =>
    Object.entries(devices).map(([name, rest]) =>
      deviceCase('protocols and ports', `IKEv${String(version)}, ${name}`, CABLE, { version, ...rest }),
    );
  const played = [...each(1, BOTH_VERSIONS), ...each(2, BOTH_VERSIONS), ...each(2, IKEV2_ALONE)];
  const started = played.filter(({ name }) => STARTED.some((wanted) => name.endsWith(`, ${wanted}`)));
  return [...played, ...started.map(withStarter)];
}
