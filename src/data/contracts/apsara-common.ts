import type { Field } from '../contract.js';

/** The public cloud's own fields. */
export const PUBLIC = { dialects: ['alibaba-cloud'], sources: ['apy'] } as const;

/** A number of an IPv4 address, as a pattern. */
export const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';

const HALF = '0*(?:6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[0-9]{1,4})';
const WHOLE =
  '0*(?:429496729[0-5]|42949672[0-8][0-9]|4294967[01][0-9]{2}|429496[0-6][0-9]{3}|42949[0-5][0-9]{4}|' +
  '4294[0-8][0-9]{5}|429[0-3][0-9]{6}|42[0-8][0-9]{7}|4[01][0-9]{8}|[1-3][0-9]{9}|[0-9]{1,9})';

const ASN_RANGE = 'a number from 1 to 4294967295';
const HALVES = 'its halves with a dot between them ("2.10" is 2 * 65536 + 10)';

/** An autonomous system number: whole, or as two numbers of 16 bits (RFC 5396, asplain and asdot+). */
export const ASN = {
  type: 'number-or-text',
  range: { min: 1, max: 4294967295 },
  pattern: { source: `^(?!0*(?:\\.0+)?$)(?:${WHOLE}|${HALF}\\.${HALF})$`, words: `${ASN_RANGE}, or ${HALVES}` },
  sources: ['apy'],
} as const;

/** The number of the gateways themselves, where nothing else is set. */
export const OWN_ASN = 45104;

export const PEER_ASN = {
  ...ASN,
  pattern: {
    source: `^(?!0*(?:0\\.0*)?${String(OWN_ASN)}$)${ASN.pattern.source.slice(1)}`,
    words: `${ASN_RANGE} other than ${String(OWN_ASN)}, or ${HALVES}`,
  },
} as const;

/** What every RPC request may carry, in the query or in the body. */
const RPC = { type: 'string', sources: ['apy'] } as const;

export const RPC_FIELDS = [
  { ...RPC, name: 'Action', description: 'The operation' },
  { ...RPC, name: 'Version', description: 'Version of the API' },
  { ...RPC, name: 'Format', description: 'Format of the answer' },
  { ...RPC, name: 'AccessKeyId', description: 'Access key of the caller', secret: 'other' },
  { ...RPC, name: 'SecurityToken', description: 'Temporary token of the caller', secret: 'other' },
  { ...RPC, name: 'Signature', description: 'Signature of the request', secret: 'other' },
  { ...RPC, name: 'SignatureMethod', description: 'How the request is signed' },
  { ...RPC, name: 'SignatureVersion', description: 'Version of the signature' },
  { ...RPC, name: 'SignatureNonce', description: 'Number that is used once' },
  { ...RPC, name: 'Timestamp', description: 'Time of the request' },
  { ...RPC, name: 'OwnerId', type: 'any', description: 'Owner of the resource' },
  { ...RPC, name: 'OwnerAccount', description: 'Owner of the resource' },
  { ...RPC, name: 'ResourceOwnerId', type: 'any', description: 'Owner of the resource' },
  { ...RPC, name: 'ResourceOwnerAccount', description: 'Owner of the resource' },
  {
    name: 'version',
    type: 'string',
    description: 'Version of the API',
    pattern: { source: '^\\d{4}-\\d{2}-\\d{2}$', words: 'a date such as 2016-04-28' },
    discouraged: [
      {
        value: { except: ['2016-01-01', '2016-04-28'] },
        level: 'warning',
        reason: 'the document shows 2016-01-01, and the version of the VPC API is 2016-04-28',
        sources: ['doc4', 'apy'],
      },
    ],
    dialects: ['apsara'],
    notes: "The document's example has 2016-01-01; the version of the VPC API is 2016-04-28.",
    sources: ['doc4', 'apy'],
  },
] as const satisfies readonly Field[];

export const REGION_ID = {
  name: 'RegionId',
  type: 'string',
  description: 'Region of the resource',
  required: true,
  requiredWithUrl: true,
  sources: ['doc4', 'apy', 'astf'],
} as const satisfies Field;

export const LOWER_CASE_REGION_ID = {
  name: 'regionId',
  type: 'string',
  description: 'Region once more, for the gateway in front of the API',
  required: 'note',
  dialects: ['apsara'],
  sources: ['doc4'],
} as const satisfies Field;

export const NAME = {
  name: 'Name',
  type: 'string',
  description: 'Name of the resource',
  length: { min: 2, max: 128 },
  pattern: {
    source: '^(?!https?://)[A-Za-z\\u4e00-\\u9fa5][A-Za-z0-9\\u4e00-\\u9fa5._-]*$',
    words: 'a letter or Chinese character, then letters, digits, Chinese characters, ".", "_" and "-"',
  },
  overrides: {
    'alibaba-cloud': {
      length: { min: 1, max: 100 },
      pattern: { source: '^(?!https?://)[\\s\\S]*$', words: 'a name that does not begin with http:// or https://' },
    },
  },
  sources: ['doc4', 'apy', 'astf'],
} as const satisfies Field;

export const CLIENT_TOKEN = {
  name: 'ClientToken',
  type: 'string',
  description: 'Token that makes the request idempotent',
  length: { min: 1, max: 64 },
  pattern: { source: '^[\\x21-\\x7e]*$', words: 'ASCII characters without blanks' },
  sources: ['doc4', 'apy'],
} as const satisfies Field;

export const VPN_GATEWAY_ID = {
  name: 'VpnGatewayId',
  type: 'string',
  description: 'VPN gateway that ends the tunnel',
  required: true,
  refers: ['vpn-gateway'],
  sources: ['doc4', 'apy'],
} as const satisfies Field;

export const CUSTOMER_GATEWAY_ID = {
  name: 'CustomerGatewayId',
  type: 'string',
  description: "Customer gateway: the peer's address",
  refers: ['customer-gateway'],
  sources: ['doc4', 'apy'],
} as const satisfies Field;

const SUBNETS = {
  type: 'cidrs',
  count: { min: 1, max: 10 },
  notes:
    '0.0.0.0/0 only on both sides at once: then routes decide. The limit of ten is that of the Terraform provider.',
  sources: ['doc4', 'apy', 'astf'],
} as const;

export const LOCAL_SUBNET = {
  ...SUBNETS,
  name: 'LocalSubnet',
  description: 'Networks of the VPC, separated by commas',
} as const satisfies Field;

export const REMOTE_SUBNET = {
  ...SUBNETS,
  name: 'RemoteSubnet',
  description: 'Networks behind the peer, separated by commas',
} as const satisfies Field;

export const CONNECTION_SWITCHES = [
  {
    name: 'AutoConfigRoute',
    type: 'boolean',
    description: 'Whether routes are configured by the platform',
    default: { value: false },
    overrides: { 'alibaba-cloud': { default: { value: true } } },
    sources: ['doc4', 'apy'],
  },
  {
    name: 'EffectImmediately',
    type: 'boolean',
    description: 'Whether negotiation begins at once, or with the first packet',
    default: { value: false },
    sources: ['doc4', 'apy'],
  },
] as const satisfies readonly Field[];

const TAG_TEXT = {
  source: '^(?!aliyun|acs:)(?![\\s\\S]*https?://)[\\s\\S]*$',
  words: 'a text that does not begin with aliyun or acs: and holds no http:// or https://',
} as const;

export const PUBLIC_EXTRAS = [
  {
    ...PUBLIC,
    name: 'DryRun',
    type: 'boolean',
    description: 'Whether the request is only checked',
    default: { value: false },
  },
  {
    ...PUBLIC,
    name: 'ResourceGroupId',
    type: 'string',
    description: 'Resource group of the connection',
  },
  {
    ...PUBLIC,
    name: 'Tags',
    type: 'objects',
    description: 'Tags of the connection',
    count: { min: 0, max: 20 },
    fields: [
      {
        name: 'Key',
        type: 'string',
        description: 'Key',
        length: { min: 1, max: 64 },
        pattern: TAG_TEXT,
        sources: ['apy'],
      },
      {
        name: 'Value',
        type: 'string',
        description: 'Value',
        length: { min: 0, max: 128 },
        pattern: TAG_TEXT,
        sources: ['apy'],
      },
    ],
  },
] as const satisfies readonly Field[];
