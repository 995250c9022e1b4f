import { stringify } from 'yaml';
import type { Dialect } from '../../src/model/api.js';
import { dialectsOf } from '../../src/model/api.js';
import { Source } from '../../src/model/source.js';
import type { ConnectionFacts, Workspace } from '../../src/model/workspace.js';
import { readResources } from '../../src/parsers/api/read.js';
import { readSource } from '../../src/parsers/text/read.js';
import type { Declarations } from '../../src/workspace/build.js';
import { NO_DECLARATIONS, WorkspaceBuilder } from '../../src/workspace/build.js';
import { companionFacts, factsOf } from '../../src/workspace/facts.js';

export type Body = Readonly<Record<string, unknown>>;

/** Texts, or bodies that are written as JSON, by file name. */
export type Files = Readonly<Record<string, string | Body | readonly Body[]>>;

export function sourcesOf(files: Files): Source[] {
  return Object.entries(files).map(([name, content]) => {
    if (typeof content === 'string') return new Source(name, content);
    return new Source(name, /\.ya?ml$/u.test(name) ? stringify(content) : JSON.stringify(content, null, 2));
  });
}

/** What a run knows of files. */
export function workspaceOf(
  files: Files,
  declarations: Partial<Declarations> = {},
  estateOf: (file: string) => string | null = () => null,
  spoken: readonly Dialect[] = [],
  many?: number,
): Workspace {
  const dialects = dialectsOf(spoken);
  const builder = new WorkspaceBuilder(many);
  for (const source of sourcesOf(files)) {
    const estate = estateOf(source.name);
    let ordinal = 0;
    for (const document of readSource(source).documents) {
      const { resources, companions } = readResources(document, { api: null, dialects });
      for (const resource of resources) {
        const facts = factsOf(resource, ++ordinal, estate);
        if (facts !== null) builder.add(facts, resource.form);
      }
      for (const companion of companions)
        builder.add(companionFacts(companion, dialects[companion.api], estate), 'response');
    }
  }
  return builder.build({ ...NO_DECLARATIONS, ...declarations });
}

/** The only connection of a workspace. */
export function onlyConnection({ connections: [connection, ...others] }: Workspace): ConnectionFacts {
  if (connection === undefined || others.length > 0) throw new Error(`${others.length + 1} connections`);
  return connection;
}

/** An id of Open Telekom Cloud, told by its number. */
export function uuid(number: number): string {
  return `0f6bb2a4-5f0f-4d0c-9c06-${number.toString(16).padStart(12, '0')}`;
}

/** Ids of the things that a connection of Open Telekom Cloud names. */
export const IDS = {
  service: uuid(1),
  ikePolicy: uuid(2),
  ipsecPolicy: uuid(3),
  local: uuid(4),
  peer: uuid(5),
  subnet: uuid(6),
} as const;

export function otcConnection(fields: Body = {}): Body {
  return {
    ipsec_site_connection: {
      name: 'branch',
      psk: '${VPN_PSK}',
      vpnservice_id: IDS.service,
      ikepolicy_id: IDS.ikePolicy,
      ipsecpolicy_id: IDS.ipsecPolicy,
      local_ep_group_id: IDS.local,
      peer_ep_group_id: IDS.peer,
      peer_address: '185.22.10.7',
      peer_id: '185.22.10.7',
      ...fields,
    },
  };
}

/** The exported answer of a connection of Open Telekom Cloud. */
export function otcAnswer(fields: Body = {}): Body {
  return otcConnection({ id: uuid(0x100), status: 'ACTIVE', tenant_id: 'tenant', peer_cidrs: [], ...fields });
}

export function otcGroups(...groups: readonly Body[]): Body {
  return { endpoint_groups: groups };
}

/** What a ZStack connection is made of, without the wrapper. */
export function zstackFields(fields: Body = {}): Body {
  return {
    name: 'branch',
    vipUuid: 'cefa2f4e56ef33e496ccbb5879850f76',
    l3NetworkUuid: '0b48770e593e400c8f54e71fd4e7f514',
    peerAddress: '185.22.10.7',
    authKey: '${VPN_PSK}',
    peerCidrs: ['10.9.0.0/16'],
    ikeVersion: 'ikev2',
    ikeDhGroup: 19,
    pfs: 'dh-group19',
    ...fields,
  };
}

export function zstackConnection(fields: Body = {}): Body {
  return { params: zstackFields(fields) };
}

export function apsaraConnection({ ike = {}, ...fields }: Body & { readonly ike?: Body } = {}): Body {
  const ikeConfig = { Psk: '${VPN_PSK}', IkeVersion: 'ikev2', IkeAuthAlg: 'sha1', IkePfs: 'group14', ...ike };
  return {
    RegionId: 'cn-qingdao-env66-d01',
    regionId: 'cn-qingdao-env66-d01',
    Name: 'branch',
    VpnGatewayId: 'vpn-bp1a2b3c4d5e6f',
    CustomerGatewayId: 'cgw-bp1branch0001',
    LocalSubnet: '10.1.0.0/16',
    RemoteSubnet: '10.9.0.0/16',
    IkeConfig: JSON.stringify(ikeConfig),
    IpsecConfig: JSON.stringify({ IpsecAuthAlg: 'sha1', IpsecPfs: 'group14' }),
    ...fields,
  };
}

/** One tunnel of a connection that has two, as a request lists it. */
export function tunnel({ ike = {}, ...fields }: Body & { readonly ike?: Body } = {}): Body {
  return {
    Role: 'master',
    CustomerGatewayId: 'cgw-bp1branch0001',
    TunnelIkeConfig: { Psk: '${VPN_PSK}', IkeVersion: 'ikev2', IkeAuthAlg: 'sha256', IkePfs: 'group14', ...ike },
    TunnelIpsecConfig: { IpsecAuthAlg: 'sha256', IpsecPfs: 'group14' },
    ...fields,
  };
}

/** A connection of Alibaba Cloud with an active and a standby tunnel, or the tunnels that are given. */
export function dualConnection({
  master = {},
  slave = {},
  ...fields
}: Body & Readonly<Partial<Record<'master' | 'slave', Parameters<typeof tunnel>[0]>>> = {}): Body {
  return {
    RegionId: 'cn-hangzhou',
    Name: 'branch',
    VpnGatewayId: 'vpn-bp1a2b3c4d5e6f',
    LocalSubnet: '10.1.0.0/16',
    RemoteSubnet: '10.9.0.0/16',
    TunnelOptionsSpecification: [
      tunnel(master),
      tunnel({ Role: 'slave', CustomerGatewayId: 'cgw-bp1branch0002', ...slave }),
    ],
    ...fields,
  };
}

/** The exported answer of such a connection: it holds the list in an object of its own. */
export function dualAnswer({ TunnelOptionsSpecification, ...fields }: Body): Body {
  return {
    VpnConnectionId: 'vco-bp1a2b3c4d5e6f',
    Status: 'ipsec_sa_established',
    ...fields,
    TunnelOptionsSpecification: { TunnelOptions: TunnelOptionsSpecification },
  };
}

/** Answers that tell the addresses of customer gateways. */
export function customerGateways(addresses: Readonly<Record<string, string>>): Body {
  const list = Object.entries(addresses).map(([CustomerGatewayId, IpAddress]) => ({ CustomerGatewayId, IpAddress }));
  return { CustomerGateways: { CustomerGateway: list } };
}
