import { BEHAVIOURS } from '../model/tunnel-end.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Far more than any device has, and all that an SA payload can number (RFC 7296, section 3.3). */
const MOST_CHILDREN = 256;
const MOST_PROPOSALS = 255;

function object(description: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', description, properties, additionalProperties: false };
}

/** One text, or a list of them. */
function texts(description: string, items: JsonSchema, most?: number): JsonSchema {
  const list = { type: 'array', items, ...(most !== undefined && { maxItems: most }) };
  return { description, anyOf: [items, list] };
}

function seconds(description: string, standard: number): JsonSchema {
  return { type: 'integer', minimum: 0, description, default: standard };
}

const TEXT = { type: 'string' };

function proposals(description: string, examples: readonly string[]): JsonSchema {
  return { ...texts(description, { type: 'string', minLength: 1 }, MOST_PROPOSALS), examples: [examples] };
}

const IDENTITY =
  "An address; a name (a.example.org, @a.example.org); an e-mail address; @#6162 for a key id; a distinguished name with = in it; %any. strongSwan's type: prefixes count.";

const IKE = object('Phase 1, the IKE SA.', {
  version: {
    enum: [1, 2, 'any', 0],
    description:
      'The IKE version; any, or 0 as in swanctl.conf, initiates IKEv2 and answers both. With the behaviour libreswan 2 by default.',
    default: 'any',
  },
  mode: { enum: ['main', 'aggressive'], description: 'The exchange of IKEv1; IKEv2 has none.', default: 'main' },
  proposals: proposals("Proposals in strongSwan's keywords, in order of preference. Left out, they are not known.", [
    'aes256-sha256-modp2048',
    'aes256gcm16-prfsha256-ecp256',
  ]),
  prefersOwnProposals: {
    type: 'boolean',
    description: 'Whether its own order of proposals decides where it answers, not the order of who begins.',
    default: true,
  },
  lifetime: seconds(
    'Hard lifetime of the IKE SA in seconds; 0: it has no end. With the behaviour libreswan 28800 by default.',
    15_840,
  ),
  renewal: {
    enum: ['rekey', 'reauth', 'none'],
    description: 'Whether the IKE SA is rekeyed in time, made anew from the start, or left to end.',
    default: 'rekey',
  },
});

const AUTH = object('How both ends show who they are.', {
  method: { enum: ['psk', 'certificate'], description: 'The kind of authentication.', default: 'psk' },
  psk: {
    type: ['string', 'number'],
    description: 'The pre-shared key, or a placeholder such as ${PSK}. Left out, it is withheld: nobody commits one.',
  },
  pskOwners: texts(
    `The identities that the key is filed under; without any it serves every identity. ${IDENTITY}`,
    TEXT,
  ),
  localId: { ...TEXT, description: `What it calls itself; left out: its own address. ${IDENTITY}` },
  remoteId: { ...TEXT, description: `What it expects of its peer, * for patterns; left out: anything. ${IDENTITY}` },
});

const CHILD = object('Phase 2, a CHILD SA.', {
  protocol: { enum: ['esp', 'ah'], description: 'The protocol of the CHILD SA.', default: 'esp' },
  mode: { enum: ['tunnel', 'transport'], description: 'The encapsulation mode.', default: 'tunnel' },
  proposals: proposals(
    "Proposals in strongSwan's keywords; a group in one is perfect forward secrecy. Left out, they are not known.",
    ['aes256-sha256-modp2048', 'aes256gcm16'],
  ),
  localSelectors: texts(
    'Its own networks: 10.1.0.0/16, an address, a range 10.1.0.1-10.1.0.9, or dynamic; with a protocol and ports 10.1.0.0/16[tcp/443].',
    TEXT,
  ),
  remoteSelectors: texts("The peer's networks, in the same form; dynamic stands for the endpoint's address.", TEXT),
  lifetime: seconds(
    'Hard lifetime of the CHILD SA in seconds; 0: it has no end. With the behaviour libreswan 28800 by default.',
    3_960,
  ),
});

const ADDRESS = { type: 'string', anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }, { pattern: '^\\$\\{[^{}]+\\}$' }] };

const PEER: JsonSchema = {
  ...object('One end of a tunnel, whatever device it is.', {
    name: { ...TEXT, description: 'The name that reports use and FILE#name asks for.' },
    behaviour: {
      enum: BEHAVIOURS,
      description: 'How the device negotiates where standards leave room. Stated, it counts as documented.',
      default: 'strongswan',
    },
    localAddress: { ...ADDRESS, description: 'The address that the device itself has.' },
    publicAddress: { ...ADDRESS, description: 'The address that its peer sees, if another one: behind NAT.' },
    peerAddress: { ...TEXT, description: 'Where it expects its peer: an address, a name, or %any for anywhere.' },
    starts: {
      enum: ['always', 'on-traffic', 'never'],
      description: 'Whether it sets the tunnel up by itself, when traffic asks for it, or never.',
      default: 'always',
    },
    ike: { $ref: '#/$defs/ike' },
    auth: { $ref: '#/$defs/auth' },
    child: { $ref: '#/$defs/child' },
    children: {
      type: 'array',
      maxItems: MOST_CHILDREN,
      items: { $ref: '#/$defs/child' },
      description: 'Instead of child, where the device makes several CHILD SAs.',
    },
  }),
  not: { required: ['child', 'children'] },
};

/**
 * JSON Schema (draft 2020-12) of the `peer` document. What its reader merely tolerates (`"3600"` for 3600, words in
 * capitals, null for nothing) is left out.
 */
export function peerJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ipsec-lint: one end of a tunnel',
    type: 'object',
    properties: { peer: { $ref: '#/$defs/peer' } },
    required: ['peer'],
    $defs: { peer: PEER, ike: IKE, auth: AUTH, child: CHILD },
  };
}
