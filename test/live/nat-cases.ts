import { EndGatherer } from '../../src/ends/gatherer.js';
import { mirrored } from '../../src/export/mirrored.js';
import { parseAddress } from '../../src/model/address.js';
import type { Dialect } from '../../src/model/api.js';
import { DIALECTS } from '../../src/model/api.js';
import { explicit } from '../../src/model/located.js';
import { Source } from '../../src/model/source.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { readValue } from '../../src/parsers/value/read-value.js';
import { NO_DECLARATIONS } from '../../src/workspace/build.js';
import { pinnedEnd } from '../../src/workspace/pinned.js';
import type { End, Plan } from './bodies.js';
import { endFor } from './bodies.js';
import type { Devices } from './devices.js';
import { deviceCase, LEFT, RIGHT } from './devices.js';
import { playable } from './facts.js';
import type { LiveCase } from './live-case.js';
import { bodyPart, EITHER, swanctlPart } from './live-case.js';
import { BEFORE_BOTH, BEFORE_LEFT } from './network.js';
import type { Network } from './network.js';
import { plansFor } from './pairs.js';

interface Natted extends Devices {
  readonly network?: Network;
}

const INNER = BEFORE_LEFT.addresses[0];
const HOSTS = { localSelectors: ['dynamic'], remoteSelectors: ['dynamic'] };
const TRANSPORT = { ...HOSTS, mode: 'transport' };
const GRE = { localSelectors: ['dynamic[gre]'], remoteSelectors: ['dynamic[gre]'] };
const L2TP = { localSelectors: ['dynamic[udp/1701]'], remoteSelectors: ['dynamic[udp]'] };
const AH = { protocol: 'ah', proposals: ['sha256-modp2048'] };
const ANYWHERE = { peerAddress: '%any' };

/** What two devices are, with IKEv1 or IKEv2. */
const BOTH_VERSIONS: Readonly<Record<string, Omit<Natted, 'version'>>> = {
  networks: {},
  'the outer address expected as identity': { right: { auth: { remoteId: LEFT.outer } } },
  'the inner address expected as identity': { right: { auth: { remoteId: INNER } } },
  'the outer address as identity': {
    left: { auth: { localId: LEFT.outer } },
    right: { auth: { remoteId: LEFT.outer } },
  },
  'a key that is filed under the outer address': { right: { auth: { pskOwners: [LEFT.outer] } } },
  'taken from anywhere': { right: ANYWHERE },
  'the endpoints alone': { child: HOSTS },
  'transport mode': { child: TRANSPORT },
  'transport mode, the inner address expected as selector': {
    child: TRANSPORT,
    right: { child: { remoteSelectors: [`${INNER}/32`] } },
  },
  'transport mode, taken from anywhere': { child: TRANSPORT, right: ANYWHERE },
  'transport mode, for GRE': { child: { ...GRE, mode: 'transport' } },
  'transport mode, for L2TP': { child: { ...L2TP, mode: 'transport' } },
  'transport mode on one end': { child: TRANSPORT, right: { child: { mode: 'tunnel' } } },
  AH: { child: AH },
  'nobody mentions it, transport mode': { child: TRANSPORT, left: { publicAddress: null } },
  'before both ends, transport mode': { child: TRANSPORT, network: BEFORE_BOTH },
  'before both ends, the outer address expected as identity': {
    network: BEFORE_BOTH,
    left: { auth: { remoteId: RIGHT.outer } },
  },
};

/** What only one version knows, or shows. */
const ONE_VERSION: Readonly<Record<string, Natted>> = {
  'IKEv1, aggressive mode': {
    version: 1,
    mode: 'aggressive',
    right: { auth: { remoteId: 'left.example.org' } },
    left: { auth: { localId: 'left.example.org' } },
  },
  'IKEv1, aggressive mode, the outer address expected as identity': {
    version: 1,
    mode: 'aggressive',
    right: { auth: { remoteId: LEFT.outer } },
  },
  'IKEv2, nobody mentions it, AH': { version: 2, child: AH, left: { publicAddress: null } },
  'IKEv2, nobody mentions it before both ends, the endpoints alone': {
    version: 2,
    child: HOSTS,
    network: BEFORE_BOTH,
    left: { publicAddress: null },
    right: { publicAddress: null },
  },
};

/** All that is played with a NAT before one end or both. Grouped by network: daemons are set up anew for each. */
export function natCases(seed: number): readonly LiveCase[] {
  const devices = [
    ...Object.entries(BOTH_VERSIONS).flatMap(([name, rest]) =>
      ([1, 2] as const).map((version) => behindNat(`IKEv${String(version)}, ${name}`, { version, ...rest })),
    ),
    ...Object.entries(ONE_VERSION).map(([name, rest]) => behindNat(name, rest)),
  ];
  const bodies = Object.values(DIALECTS)
    .flat()
    .flatMap((dialect, index) => [...exportCases(dialect, seed, index), ...gatewayCases(dialect, seed, index)]);
  const all = [...devices, ...bodies];
  return [BEFORE_LEFT, BEFORE_BOTH].flatMap((network) => all.filter((played) => played.network === network));
}

function behindNat(name: string, { network = BEFORE_LEFT, ...devices }: Natted): LiveCase {
  return deviceCase('behind a NAT', name, network, devices);
}

/** A gateway with the other end that the export writes for it, which stands behind a NAT. */
function exportCases(dialect: Dialect, seed: number, index: number): readonly LiveCase[] {
  const network = BEFORE_LEFT;
  return gatewayPlans(dialect, seed, index).map(([what, own]): LiveCase => {
    const gateway = bodyPart(endFor(dialect, own, { own: RIGHT.outer, peer: LEFT.outer }));
    const facing = mirrored(gateway.end);
    const device: TunnelEnd = {
      ...facing,
      ownAddress: addressAt(network.addresses[0], facing),
      publicAddress: facing.ownAddress,
      starts: gateway.end.starts,
    };
    const parts = [swanctlPart(device, own.key), gateway] as const;
    return { group: 'an export behind a NAT', name: `${dialect}, ${what}`, parts, network, begins: EITHER };
  });
}

/** A gateway of which a configuration says that it stands behind a NAT, with the other end that the export writes for it. */
function gatewayCases(dialect: Dialect, seed: number, index: number): readonly LiveCase[] {
  const network = BEFORE_LEFT;
  return gatewayPlans(dialect, seed, index).map(([what, own]): LiveCase => {
    const body = endFor(dialect, own, { own: network.addresses[0], peer: RIGHT.outer });
    const gateway = playable(declared(body, network.addresses[0], LEFT.outer));
    const facing: TunnelEnd = { ...mirrored(gateway), starts: gateway.starts };
    const parts = [swanctlPart(gateway, own.key), swanctlPart(facing, own.key)] as const;
    return { group: 'a gateway behind a NAT', name: `${dialect}, ${what}`, parts, network, begins: EITHER };
  });
}

const GATEWAYS: Readonly<Record<string, Partial<Plan>>> = {
  IKEv1: { version: 'v1' },
  'identities that are names': { ownId: 'hq.example.org', peerId: 'branch.example.org' },
};

/** What a gateway is to be, as far as its API can say it. */
function gatewayPlans(dialect: Dialect, seed: number, index: number): readonly (readonly [what: string, own: Plan])[] {
  return Object.entries(GATEWAYS).flatMap(([what, change]) => {
    const own = plansFor(dialect, seed, index, change)?.[0];
    return own?.ownId === (change.ownId ?? null) ? [[what, own] as const] : [];
  });
}

function addressAt(text: string, { place }: TunnelEnd): TunnelEnd['ownAddress'] {
  const address = parseAddress(text);
  return address === null ? null : explicit(address, place);
}

/** The end of a body whose gateway has two addresses, as a configuration says it. */
function declared({ body, companions, dialect, gateway }: End, address: string, publicAddress: string): TunnelEnd {
  const facts = { kind: 'declared', id: gateway, address, publicAddress, networks: null, behaviour: null } as const;
  const gatherer = new EndGatherer({
    dialects: [dialect],
    declarations: { ...NO_DECLARATIONS, resources: [facts] },
  });
  // What an answer says of the gateway would go before the configuration.
  const others = companions.filter((companion) => !JSON.stringify(companion).includes(gateway));
  for (const value of [body, ...others]) {
    for (const document of readValue(value, new Source('body', '', { textless: true })).documents) {
      gatherer.read(document);
    }
  }
  const [found] = gatherer.ends();
  if (found === undefined) throw new Error(`a body of ${dialect} that is no end`);
  return pinnedEnd(found.end);
}
