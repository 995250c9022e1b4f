// What the rules of both peers look at: the settings of a create request, found once for all rules.

/**
 * What a setting is about, where a rule asks for it.
 *
 * @typedef {'encryption' | 'integrity' | 'group' | 'version' | 'key' | 'networks' | 'address' | 'mtu' | 'interval' | 'timeout'} Role
 */

/**
 * @typedef {object} Field
 * @property {boolean} [required]
 * @property {Role} [role]
 * @property {ReadonlySet<unknown>} [values] All that the API takes.
 * @property {Fields} [nested] What the object, or the JSON text, in it holds.
 */

/** @typedef {Readonly<Record<string, Field>>} Fields */

/**
 * @typedef {object} Setting
 * @property {readonly string[]} path
 * @property {Field} field
 * @property {unknown} value
 */

/**
 * @typedef {object} Part One object of a body.
 * @property {readonly string[]} path
 * @property {Fields} fields
 * @property {Readonly<Record<string, unknown>>} object
 */

/**
 * @typedef {object} Body
 * @property {'zstack' | 'otc' | 'apsara'} api
 * @property {readonly Part[]} parts
 * @property {readonly Setting[]} settings
 */

const REQUIRED = { required: true };
const HASHES = new Set(['md5', 'sha1', 'sha256', 'sha384', 'sha512']);

/** @type {Fields} */
const ZSTACK = {
  name: REQUIRED,
  description: {},
  vipUuid: REQUIRED,
  peerAddress: { required: true, role: 'address' },
  authMode: { values: new Set(['psk']) },
  authKey: { required: true, role: 'key' },
  l3NetworkUuid: {},
  peerCidrs: { role: 'networks' },
  idType: { values: new Set(['ip', 'name', 'fqdn']) },
  localId: {},
  remoteId: {},
  ikeVersion: { role: 'version', values: new Set(['ike', 'ikev1', 'ikev2']) },
  ikeAuthAlgorithm: { role: 'integrity', values: HASHES },
  ikeEncryptionAlgorithm: { role: 'encryption', values: new Set(['3des', 'aes-128', 'aes-192', 'aes-256']) },
  ikeDhGroup: { role: 'group', values: new Set([2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26]) },
  ikeLifeTime: {},
  policyAuthAlgorithm: { role: 'integrity', values: HASHES },
  policyEncryptionAlgorithm: { role: 'encryption', values: new Set(['3des', 'aes-128', 'aes-192', 'aes-256']) },
  pfs: {
    role: 'group',
    values: new Set([
      'none',
      ...[0, 2, 5, ...Array.from({ length: 13 }, (_, index) => 14 + index)].map((n) => `dh-group${n}`),
    ]),
  },
  policyMode: { values: new Set(['tunnel', 'transport']) },
  transformProtocol: { values: new Set(['esp', 'ah', 'ah-esp']) },
  lifeTime: {},
  resourceUuid: {},
  tagUuids: {},
};

/** @type {Fields} */
const OTC = {
  psk: { required: true, role: 'key' },
  ipsecpolicy_id: REQUIRED,
  ikepolicy_id: REQUIRED,
  vpnservice_id: REQUIRED,
  local_ep_group_id: REQUIRED,
  peer_ep_group_id: REQUIRED,
  peer_address: { required: true, role: 'address' },
  peer_id: REQUIRED,
  name: {},
  description: {},
  tenant_id: {},
  initiator: { values: new Set(['bi-directional', 'response-only']) },
  admin_state_up: { values: new Set([true]) },
  mtu: { role: 'mtu' },
  peer_cidrs: { role: 'networks' },
  dpd: { nested: { action: {}, interval: { role: 'interval' }, timeout: { role: 'timeout' } } },
  local_id: {},
  auth_mode: { values: new Set(['psk']) },
};

const APSARA_CIPHERS = new Set(['aes', 'aes192', 'aes256', 'des', '3des']);
const APSARA_GROUPS = ['group1', 'group2', 'group5', 'group14', 'group24'];

/** @type {Fields} */
const APSARA_IKE = {
  Psk: { role: 'key' },
  IkeVersion: { role: 'version', values: new Set(['ikev1', 'ikev2']) },
  IkeMode: { values: new Set(['main', 'aggressive']) },
  IkeEncAlg: { role: 'encryption', values: APSARA_CIPHERS },
  IkeAuthAlg: { role: 'integrity', values: HASHES },
  IkePfs: { role: 'group', values: new Set(APSARA_GROUPS) },
  IkeLifetime: {},
  LocalId: {},
  LocalIdIPsec: {},
  RemoteId: {},
};

/** @type {Fields} */
const APSARA_IPSEC = {
  IpsecEncAlg: { role: 'encryption', values: APSARA_CIPHERS },
  IpsecAuthAlg: { role: 'integrity', values: HASHES },
  IpsecPfs: { role: 'group', values: new Set(['disabled', ...APSARA_GROUPS]) },
  IpsecLifetime: {},
};

/** @type {Fields} */
const APSARA = {
  RegionId: {},
  regionId: {},
  ClientToken: {},
  version: {},
  Name: {},
  VpnGatewayId: REQUIRED,
  CustomerGatewayId: REQUIRED,
  LocalSubnet: { required: true, role: 'networks' },
  RemoteSubnet: { required: true, role: 'networks' },
  AutoConfigRoute: { values: new Set([true, false]) },
  EffectImmediately: { values: new Set([true, false]) },
  IkeConfig: { nested: APSARA_IKE },
  IpsecConfig: { nested: APSARA_IPSEC },
  HealthCheckConfig: { nested: { enable: {}, dip: {}, sip: {}, interval: {}, retry: {} } },
};

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The object in a field: Apsara writes it as JSON text.
 *
 * @param {unknown} value
 */
function objectIn(value) {
  if (typeof value !== 'string') return isObject(value) ? value : null;
  try {
    /** @type {unknown} */
    const parsed = JSON.parse(value);
    return isObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/**
 * Adds the object and the settings in it.
 *
 * @param {Part} part
 * @param {Part[]} parts
 * @param {Setting[]} settings
 */
function gather(part, parts, settings) {
  parts.push(part);
  for (const [name, value] of Object.entries(part.object)) {
    const field = Object.hasOwn(part.fields, name) ? part.fields[name] : undefined;
    if (field === undefined) continue;
    const path = [...part.path, name];
    settings.push({ path, field, value });
    const object = field.nested === undefined ? null : objectIn(value);
    if (object !== null) gather({ path, fields: field.nested ?? {}, object }, parts, settings);
  }
}

/**
 * @param {Body['api']} api
 * @param {Part} root
 * @returns {Body}
 */
function gathered(api, root) {
  /** @type {Part[]} */
  const parts = [];
  /** @type {Setting[]} */
  const settings = [];
  gather(root, parts, settings);
  return { api, parts, settings };
}

/**
 * The create request in a document; null where it is none.
 *
 * @param {unknown} document
 */
export function readBody(document) {
  if (!isObject(document)) return null;
  const { params, ipsec_site_connection: connection } = document;
  if (isObject(params)) return gathered('zstack', { path: ['params'], fields: ZSTACK, object: params });
  if (isObject(connection))
    return gathered('otc', { path: ['ipsec_site_connection'], fields: OTC, object: connection });
  if ('IkeConfig' in document) return gathered('apsara', { path: [], fields: APSARA, object: document });
  return null;
}
