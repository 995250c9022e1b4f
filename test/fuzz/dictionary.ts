import type { Field } from '../../src/data/contract.js';
import { CONTRACTS } from '../../src/data/contracts/index.js';
import { RULES } from '../../src/rules/index.js';

/** All fields of the contracts, those in fields among them. */
function allFields(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => [field, ...allFields(field.fields ?? [])]);
}

const FIELDS = CONTRACTS.flatMap(({ fields }) => allFields(fields));

/** Words of swanctl.conf, ipsec.conf and ipsec.secrets, of `peer` documents, of configurations and of answers. */
const WORDS: readonly string[] = [
  'connections secrets children local remote include also conn config setup ca auth id version proposals esp_proposals',
  'ah_proposals local_addrs remote_addrs local_ts remote_ts rekey_time reauth_time over_time rand_time life_time mode',
  'start_action dpd_action aggressive left right leftid rightid leftsubnet rightsubnet leftauth rightauth authby ike esp',
  'keyexchange ikelifetime lifetime margintime rekeyfuzz reauth rekey auto type PSK RSA EAP %any %default %dynamic',
  'ikev2 phase2 phase2alg salifetime pfs narrowing esn leftsubnets rightsubnets leftprotoport ikev1-policy libreswan',
  'peer behaviour localAddress publicAddress peerAddress starts ike child localSelectors remoteSelectors localId remoteId',
  'psk pskOwners prefersOwnProposals renewal protocol extends dialect profile rules overrides files estates resources body',
  'tunnels standby redundant ignore rule file pointer value reason expires inventory inventories vpnservices headers url',
  'method path constructor __proto__ toString length',
].flatMap((line) => line.split(' '));

/** Names that mean something as a key. */
export const NAMES: readonly string[] = [...new Set([...FIELDS.map(({ name }) => name), ...WORDS])];

/** Values at and beyond the bounds of what is taken, of all types. */
const BOUNDARIES: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  0,
  -1,
  1.5,
  4_294_967_296,
  Number.MAX_SAFE_INTEGER + 2,
  1e300,
  [],
  {},
  [[]],
  [null],
  '0.0.0.0/0',
  '10.1.0.0/16',
  '10.1.0.0/16,10.2.0.0/16, 10.1.5.0/24',
  '10.1.0.1/33',
  '2001:db8::/32',
  '::ffff:10.0.0.1',
  '198.51.100.7',
  '@#deadbeef',
  'C=DE, CN=*',
  '%any',
  'aes256-sha256-modp2048!',
  'aes128gcm16-prfsha256-x25519',
  '{}',
  '{"a": [',
  '${TEMPLATE}',
  '{{ template }}',
  '86400',
  '1e3',
  '\ud800',
  '\u{0}',
  'a'.repeat(300),
];

/** Values that mean something somewhere, and some that mean nothing anywhere. */
export const VALUES: readonly unknown[] = [
  ...new Set<unknown>([
    ...BOUNDARIES,
    ...FIELDS.flatMap(({ values = [], fixed, discouraged = [], range }) => [
      ...values,
      ...(fixed?.values ?? []),
      ...discouraged.map(({ value }) => value).filter((value) => typeof value !== 'object'),
      ...(range === undefined ? [] : [range.min - 1, range.min, range.max, (range.max ?? 0) + 1]),
    ]),
    ...RULES.map(({ id }) => id),
    'error',
    'off',
  ]),
];
