import type { Field } from '../contract.js';
import { ASN, CUSTOMER_GATEWAY_ID, OCTET, OWN_ASN, PUBLIC } from './apsara-common.js';
import { HEALTH_CHECK_MEMBERS, IKE_MEMBERS, IPSEC_MEMBERS } from './apsara-negotiation.js';

/** Networks for the ends of a tunnel, without those that the platform keeps for itself. */
const LINK_NETWORK = {
  source: `^(?!169\\.254\\.(?:[0-6]\\.0|169\\.252)/)169\\.254\\.${OCTET}\\.${OCTET}/30$`,
  words: 'a /30 network in 169.254.0.0/16, but not 169.254.169.252/30 and not 169.254.N.0/30 with N from 0 to 6',
} as const;

const BGP_MEMBERS = [
  {
    ...ASN,
    name: 'LocalAsn',
    description: 'Autonomous system number of this end',
    default: { value: OWN_ASN },
  },
  {
    name: 'TunnelCidr',
    type: 'string',
    description: 'A /30 network in 169.254.0.0/16 for the tunnel',
    pattern: LINK_NETWORK,
    sources: ['apy'],
  },
  { name: 'LocalBgpIp', type: 'string', description: 'Address of this end in that network', sources: ['apy'] },
] as const satisfies readonly Field[];

/** The tunnel's parameters where a connection has one tunnel. */
export const SINGLE_TUNNEL = [
  {
    name: 'IkeConfig',
    type: 'json',
    description: 'Parameters of phase 1',
    fields: IKE_MEMBERS,
    sources: ['doc4', 'apy'],
  },
  {
    name: 'IpsecConfig',
    type: 'json',
    description: 'Parameters of phase 2',
    fields: IPSEC_MEMBERS,
    sources: ['doc4', 'apy'],
  },
  {
    name: 'HealthCheckConfig',
    type: 'json',
    description: 'Health check of the tunnel',
    fields: HEALTH_CHECK_MEMBERS,
    sources: ['doc4', 'apy'],
  },
  {
    ...PUBLIC,
    name: 'BgpConfig',
    type: 'json',
    description: 'BGP over the tunnel',
    fields: [
      {
        name: 'EnableBgp',
        type: 'boolean',
        description: 'Whether BGP is used',
        default: { value: false },
        // The example of the document writes it as a string.
        stringly: true,
        sources: ['apy'],
      },
      ...BGP_MEMBERS,
    ],
  },
] as const satisfies readonly Field[];

/** What a tunnel has where there are several, and a connection where there is one. */
const TUNNEL_SETTINGS = [
  {
    ...PUBLIC,
    name: 'EnableDpd',
    type: 'boolean',
    description: 'Whether dead peers are detected',
    default: { value: true },
  },
  {
    ...PUBLIC,
    name: 'EnableNatTraversal',
    type: 'boolean',
    description: 'Whether NAT is detected and crossed',
    default: { value: true },
  },
  {
    ...PUBLIC,
    name: 'RemoteCaCertificate',
    type: 'string',
    description: "CA certificate of the peer, for gateways with China's national algorithms alone",
  },
] as const satisfies readonly Field[];

const TUNNEL_MEMBERS = [
  {
    name: 'Role',
    type: 'string',
    description: 'Which of the two tunnels',
    values: ['master', 'slave'],
    sources: ['apy'],
  },
  {
    name: 'TunnelIkeConfig',
    type: 'object',
    description: 'Parameters of phase 1',
    fields: IKE_MEMBERS,
    sources: ['apy'],
  },
  {
    name: 'TunnelIpsecConfig',
    type: 'object',
    description: 'Parameters of phase 2',
    fields: IPSEC_MEMBERS,
    sources: ['apy'],
  },
  {
    name: 'TunnelBgpConfig',
    type: 'object',
    description: 'BGP over the tunnel',
    fields: BGP_MEMBERS,
    sources: ['apy'],
  },
  ...TUNNEL_SETTINGS,
] as const satisfies readonly Field[];

const TUNNELS = {
  ...PUBLIC,
  name: 'TunnelOptionsSpecification',
  type: 'objects',
  description: 'The two tunnels of a gateway that has two: one master and one slave',
  readAs: 'alibaba-cloud',
} as const;

const TWO_TUNNELS = {
  ...PUBLIC,
  name: 'EnableTunnelsBgp',
  type: 'boolean',
  description: 'Whether both tunnels use BGP',
  default: { value: false },
} as const satisfies Field;

export const TUNNELS_ON_CREATE = [
  ...TUNNEL_SETTINGS,
  TWO_TUNNELS,
  {
    ...TUNNELS,
    count: { min: 2, max: 2 },
    fields: [{ ...CUSTOMER_GATEWAY_ID, required: true }, ...TUNNEL_MEMBERS],
  },
] as const satisfies readonly Field[];

export const TUNNELS_ON_MODIFY = [
  ...TUNNEL_SETTINGS,
  TWO_TUNNELS,
  {
    ...TUNNELS,
    count: { min: 1, max: 2 },
    fields: [
      { name: 'TunnelId', type: 'string', description: 'The tunnel', sources: ['apy'] },
      CUSTOMER_GATEWAY_ID,
      ...TUNNEL_MEMBERS,
    ],
  },
] as const satisfies readonly Field[];
