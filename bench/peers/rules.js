// The rules of both peers, without a word of either: each takes the body and gives what is wrong in it.

/** @typedef {import('./bodies.js').Body} Body */
/** @typedef {import('./bodies.js').Role} Role */
/** @typedef {{ readonly path: readonly string[], readonly message: string }} Problem */
/** @typedef {{ readonly description: string, readonly check: (body: Body) => Problem[] }} BodyRule */

const WEAK_CIPHERS = new Set(['des', '3des', 'null']);
const WEAK_GROUPS = new Set([1, 2, 5, 22, 23, 24, 25, 26]);
const KEY_LENGTH = { min: 12, max: 128 };
const MTU = 1500;

/** What the agent or the API of each refuses or mangles. */
const BAD_CHARACTERS = { zstack: /["'\\`\s]/u, otc: /[?\s]/u, apsara: /\s/u };

const TEMPLATE = /^\$\{\w+\}$/u;
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ADDRESS = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`, 'u');

/**
 * @param {Role} role
 * @param {(value: unknown, body: Body) => string | null} judge The fault of a value; null for a sound one.
 * @returns {BodyRule['check']}
 */
function each(role, judge) {
  return (body) =>
    body.settings.flatMap(({ path, field, value }) => {
      const message = field.role === role ? judge(value, body) : null;
      return message === null ? [] : [{ path, message }];
    });
}

/**
 * The number of a group, be it written `14`, `group14` or `dh-group14`; null where there is none.
 *
 * @param {unknown} value
 */
function groupNumber(value) {
  if (typeof value === 'number') return value;
  const number = typeof value === 'string' ? /^(?:dh-)?group(\d+)$/u.exec(value)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

/** @param {string} address */
function addressNumber(address) {
  return address.split('.').reduce((number, octet) => number * 256 + Number(octet), 0);
}

/**
 * An IPv4 network; null where it is none.
 *
 * @param {unknown} text
 */
function networkOf(text) {
  if (typeof text !== 'string') return null;
  const [address = '', prefix = '', ...rest] = text.split('/');
  if (rest.length > 0 || !ADDRESS.test(address) || !/^(?:\d|[12]\d|3[0-2])$/u.test(prefix)) return null;
  const size = 2 ** (32 - Number(prefix));
  const first = Math.floor(addressNumber(address) / size) * size;
  return { text, first, last: first + size - 1 };
}

/**
 * The entries of a list, be it an array or one text with commas.
 *
 * @param {unknown} value
 * @returns {readonly unknown[]}
 */
function entriesOf(value) {
  if (typeof value === 'string') return value.split(',');
  return Array.isArray(value) ? value : [value];
}

/**
 * The first network in a list that overlaps the one before it by address.
 *
 * @param {unknown} value
 */
function overlapIn(value) {
  const networks = entriesOf(value)
    .map(networkOf)
    .filter((network) => network !== null);
  networks.sort((one, other) => one.first - other.first);
  let previous = networks[0];
  for (const network of networks.slice(1)) {
    if (previous !== undefined && network.first <= previous.last) return `${network.text} overlaps ${previous.text}`;
    previous = network;
  }
  return null;
}

/**
 * @param {unknown} value
 * @param {Body} body
 */
function badCharacter(value, { api }) {
  const isBad = typeof value === 'string' && !TEMPLATE.test(value) && BAD_CHARACTERS[api].test(value);
  return isBad ? 'The key holds a character that is refused or mangled' : null;
}

/** @param {unknown} value */
function badLength(value) {
  if (typeof value !== 'string' || TEMPLATE.test(value)) return null;
  if (value.length >= KEY_LENGTH.min && value.length <= KEY_LENGTH.max) return null;
  return `The key has ${value.length} characters: write ${KEY_LENGTH.min} to ${KEY_LENGTH.max}`;
}

/** @type {Readonly<Record<string, BodyRule>>} */
export const RULES = {
  'weak-encryption': {
    description: 'No broken cipher',
    check: each('encryption', (value) =>
      typeof value === 'string' && WEAK_CIPHERS.has(value) ? `${value} is broken: use AES` : null,
    ),
  },
  'weak-integrity': {
    description: 'No broken hash',
    check: each('integrity', (value) => (value === 'md5' ? 'md5 is broken: use sha256' : null)),
  },
  'weak-dh-group': {
    description: 'No small or badly generated Diffie-Hellman group',
    check: each('group', (value) => {
      const number = groupNumber(value);
      return number !== null && WEAK_GROUPS.has(number) ? `Group ${number} is weak: use 14, 19 or 20` : null;
    }),
  },
  'no-pfs': {
    description: 'Perfect forward secrecy is on',
    check: each('group', (value) =>
      value === 'none' || value === 'disabled' || value === 'dh-group0' ? 'Without a group, no forward secrecy' : null,
    ),
  },
  ikev1: {
    description: 'No IKEv1',
    check: each('version', (value) => (value === 'ikev1' ? 'IKEv1 is historic: use IKEv2' : null)),
  },
  'psk-length': { description: 'The key is long enough', check: each('key', badLength) },
  'psk-characters': { description: 'The key reaches the gateway as it is', check: each('key', badCharacter) },
  'invalid-cidr': {
    description: 'Each entry is a network',
    check: each('networks', (value) => {
      const bad = entriesOf(value).find((entry) => networkOf(entry) === null);
      return bad === undefined ? null : `${JSON.stringify(bad)} is no network`;
    }),
  },
  'overlapping-peer-cidrs': { description: 'No two networks of a list overlap', check: each('networks', overlapIn) },
  'peer-address-invalid': {
    description: 'The peer has an IPv4 address',
    check: each('address', (value) =>
      typeof value === 'string' && ADDRESS.test(value) ? null : `${String(value)} is no address`,
    ),
  },
  'mtu-constraint': {
    description: 'The MTU that the service takes',
    check: each('mtu', (value) => (value === MTU ? null : `mtu must be ${MTU}`)),
  },
  'dpd-timing': {
    description: 'A peer is given up after more than one interval',
    check: ({ settings }) => {
      const interval = settings.find(({ field }) => field.role === 'interval');
      const timeout = settings.find(({ field }) => field.role === 'timeout');
      if (timeout === undefined || Number(timeout.value) > Number(interval?.value ?? 30)) return [];
      return [{ path: timeout.path, message: 'timeout must be greater than interval' }];
    },
  },
  'missing-field': {
    description: 'What the API requires is there',
    check: ({ parts }) =>
      parts.flatMap(({ path, fields, object }) =>
        Object.entries(fields)
          .filter(([name, { required }]) => required === true && (object[name] ?? '') === '')
          .map(([name]) => ({ path, message: `${name} is missing` })),
      ),
  },
  'unknown-field': {
    description: 'No field that the API does not know',
    check: ({ parts }) =>
      parts.flatMap(({ path, fields, object }) =>
        Object.keys(object)
          .filter((name) => !Object.hasOwn(fields, name))
          .map((name) => ({ path: [...path, name], message: `${name} is no field of this request` })),
      ),
  },
  'invalid-value': {
    description: 'A value that the API takes',
    check: ({ settings }) =>
      settings
        .filter(({ field, value }) => field.values?.has(value) === false)
        .map(({ path, value }) => ({ path, message: `${String(value)} is not taken here` })),
  },
};
