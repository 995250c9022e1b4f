import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from './random.js';

/** Connections that end at one VPN service. */
const SERVICE_SIZE = 100;
const POLICIES = 20;

/** Of so many connections one names a policy that nothing defines. */
const DANGLING = 50;

/** Of each kind of thing, ids that never meet. */
const KINDS = {
  service: 1,
  subnet: 2,
  local: 3,
  peer: 4,
  ike: 5,
  ipsec: 6,
  network: 7,
  router: 8,
  nothing: 9,
} as const;

function id(kind: keyof typeof KINDS, index: number): string {
  return `7e3d2c1b-0a94-4f58-8c67-${KINDS[kind].toString(16)}${index.toString(16).padStart(11, '0')}`;
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function vpnService(service: number): object {
  return {
    id: id('service', service),
    name: `hub-${service}`,
    status: 'ACTIVE',
    router_id: id('router', service),
    subnet_id: null,
    admin_state_up: true,
    external_v4_ip: `80.158.${service >> 8}.${service & 255}`,
  };
}

function subnet(index: number): object {
  const cidr = `10.0.${index & 255}.0/24`;
  return { id: id('subnet', index), name: `servers-${index}`, cidr, network_id: id('network', index), ip_version: 4 };
}

function localGroup(service: number): object {
  const endpoints = [id('subnet', 2 * service), id('subnet', 2 * service + 1)];
  return { id: id('local', service), name: `hub-${service}`, type: 'subnet', endpoints };
}

/** Networks that no other connection of the same service has; only those of the last begin with one of the first. */
function peerGroup(connection: number, seed: number): object {
  const place = connection % SERVICE_SIZE;
  const first = place === SERVICE_SIZE - 1 ? 0 : 4 * place;
  const endpoints = indices(random(seed, connection).int(1, 4)).map((index) => {
    const network = first + index;
    return `10.${1 + (network >> 8)}.${network & 255}.0/24`;
  });
  return { id: id('peer', connection), name: `site-${connection}`, type: 'cidr', endpoints };
}

function ikePolicy(index: number): object {
  return {
    id: id('ike', index),
    name: `phase1-${index}`,
    ike_version: 'v2',
    auth_algorithm: 'sha2-256',
    encryption_algorithm: 'aes-256',
    pfs: 'group19',
    lifetime: { units: 'seconds', value: 86400 },
  };
}

function ipsecPolicy(index: number): object {
  return {
    id: id('ipsec', index),
    name: `phase2-${index}`,
    transform_protocol: 'esp',
    encapsulation_mode: 'tunnel',
    auth_algorithm: 'sha2-256',
    encryption_algorithm: 'aes-256',
    pfs: 'group19',
    lifetime: { units: 'seconds', value: 3600 },
  };
}

function connectionRequest(connection: number): object {
  const service = Math.floor(connection / SERVICE_SIZE);
  const address = `91.${45 + (connection >> 16)}.${(connection >> 8) & 255}.${connection & 255}`;
  return {
    ipsec_site_connection: {
      name: `site-${connection}`,
      psk: `\${SITE_${connection}_PSK}`,
      peer_address: address,
      peer_id: address,
      vpnservice_id: id('service', service),
      ikepolicy_id: id('ike', connection % POLICIES),
      ipsecpolicy_id: id(connection % DANGLING === 0 ? 'nothing' : 'ipsec', connection % POLICIES),
      local_ep_group_id: id('local', service),
      peer_ep_group_id: id('peer', connection),
    },
  };
}

/**
 * Writes connections of Open Telekom Cloud, each a request in a file of its own, a hundred to a VPN service, and the
 * answers that say what they name: services, policies, endpoint groups, subnets.
 */
export function writeEstate(folder: string, { seed, count }: { seed: number; count: number }): void {
  const services = Math.ceil(count / SERVICE_SIZE);
  const answers: Readonly<Record<string, readonly object[]>> = {
    vpnservices: indices(services).map(vpnService),
    subnets: indices(2 * services).map(subnet),
    ikepolicies: indices(POLICIES).map(ikePolicy),
    ipsecpolicies: indices(POLICIES).map(ipsecPolicy),
    endpoint_groups: [...indices(services).map(localGroup), ...indices(count).map((index) => peerGroup(index, seed))],
  };
  mkdirSync(join(folder, 'answers'), { recursive: true });
  for (const [name, items] of Object.entries(answers)) {
    writeFileSync(join(folder, 'answers', `${name}.json`), `${JSON.stringify({ [name]: items }, null, 2)}\n`);
  }
  for (const connection of indices(count)) {
    const inner = join(folder, `hub-${Math.floor(connection / SERVICE_SIZE)}`);
    if (connection % SERVICE_SIZE === 0) mkdirSync(inner);
    const text = `${JSON.stringify(connectionRequest(connection), null, 2)}\n`;
    writeFileSync(join(inner, `site-${connection}.json`), text);
  }
}
