/*
 * What Libreswan's ipsec.conf takes, as of release 4.10 (Debian 12): `ipsec addconn`, `ipsec algparse` and what pluto says
 * of a connection that it adds. Algorithms stand by strongSwan's keywords.
 */

/** Ciphers by the words for them, capitals and small letters alike; `*` in a keyword is the length of the key in bits. */
export const LIBRESWAN_CIPHERS: ReadonlyMap<string, string> = new Map([
  ...['aes', 'aes_cbc'].map((word) => [word, 'aes*'] as const),
  ...['aes_ctr', 'aesctr'].map((word) => [word, 'aes*ctr'] as const),
  ...['camellia', 'camellia_cbc'].map((word) => [word, 'camellia*'] as const),
  ...['aes_gcm', 'aes_gcm_c', 'aes_gcm_16'].map((word) => [word, 'aes*gcm16'] as const),
  ...['aes_gcm_b', 'aes_gcm_12'].map((word) => [word, 'aes*gcm12'] as const),
  ...['aes_gcm_a', 'aes_gcm_8'].map((word) => [word, 'aes*gcm8'] as const),
  ...['aes_ccm', 'aes_ccm_c', 'aes_ccm_16'].map((word) => [word, 'aes*ccm16'] as const),
  ...['aes_ccm_b', 'aes_ccm_12'].map((word) => [word, 'aes*ccm12'] as const),
  ...['aes_ccm_a', 'aes_ccm_8'].map((word) => [word, 'aes*ccm8'] as const),
  ...['null_auth_aes_gmac', 'aes_gmac'].map((word) => [word, 'aes*gmac'] as const),
  ...['chacha20_poly1305', 'chacha20poly1305'].map((word) => [word, 'chacha20poly1305'] as const),
  ...['3des', '3des_cbc'].map((word) => [word, '3des'] as const),
  ['null', 'null'],
]);

/** Lengths of keys in bits where none is said, in the order in which they are offered. */
export const LIBRESWAN_KEY_BITS = { ike: [256, 128], esp: [128, 256] } as const;

/** Ciphers that the IKE SA does without. */
export const NOT_FOR_IKE: ReadonlySet<string> = new Set(['aes*ccm16', 'aes*ccm12', 'aes*ccm8', 'aes*gmac', 'null']);

/** Hashes by the words for them. In a proposal for the IKE SA a hash is the integrity algorithm and the PRF at once. */
export const LIBRESWAN_HASHES: ReadonlyMap<string, string> = new Map([
  ...['md5', 'hmac_md5'].map((word) => [word, 'md5'] as const),
  ...['sha', 'sha1', 'hmac_sha1'].map((word) => [word, 'sha1'] as const),
  ...['sha2', 'sha256', 'sha2_256', 'hmac_sha2_256'].map((word) => [word, 'sha256'] as const),
  ...['sha384', 'sha2_384', 'hmac_sha2_384'].map((word) => [word, 'sha384'] as const),
  ...['sha512', 'sha2_512', 'hmac_sha2_512'].map((word) => [word, 'sha512'] as const),
  ['aes_xcbc', 'aesxcbc'],
]);

/** Integrity algorithms alone; a PRF may stand behind them. */
export const LIBRESWAN_INTEGRITY: ReadonlyMap<string, string> = new Map([
  ['hmac_md5_96', 'md5'],
  ['hmac_sha1_96', 'sha1'],
  ['hmac_sha2_256_128', 'sha256'],
  ['hmac_sha2_384_192', 'sha384'],
  ['hmac_sha2_512_256', 'sha512'],
  ['sha2_256_128', 'sha256'],
  ['sha2_384_192', 'sha384'],
  ['sha2_512_256', 'sha512'],
  ['aes_xcbc_96', 'aesxcbc'],
]);

/** For CHILD SAs alone. */
export const LIBRESWAN_CMAC: ReadonlyMap<string, string> = new Map([
  ['aes_cmac', 'aescmac'],
  ['aes_cmac_96', 'aescmac'],
]);

/** Words for no integrity algorithm, beside an AEAD, and for no group. */
export const LIBRESWAN_NONE: ReadonlySet<string> = new Set(['none', 'null']);

/** Groups by the words for them. Those of 768 and 1024 bits and 22 to 24 are not compiled in. */
export const LIBRESWAN_GROUPS: ReadonlyMap<string, string> = new Map([
  ...['modp1536', 'dh5'].map((word) => [word, 'modp1536'] as const),
  ...['modp2048', 'dh14'].map((word) => [word, 'modp2048'] as const),
  ...['modp3072', 'dh15'].map((word) => [word, 'modp3072'] as const),
  ...['modp4096', 'dh16'].map((word) => [word, 'modp4096'] as const),
  ...['modp6144', 'dh17'].map((word) => [word, 'modp6144'] as const),
  ...['modp8192', 'dh18'].map((word) => [word, 'modp8192'] as const),
  ...['dh19', 'ecp256', 'ecp_256'].map((word) => [word, 'ecp256'] as const),
  ...['dh20', 'ecp384', 'ecp_384'].map((word) => [word, 'ecp384'] as const),
  ...['dh21', 'ecp521', 'ecp_521'].map((word) => [word, 'ecp521'] as const),
  ...['dh31', 'curve25519'].map((word) => [word, 'curve25519'] as const),
]);

/** Groups that earlier releases took. */
export const LIBRESWAN_FORMER_GROUPS: ReadonlyMap<string, string> = new Map([
  ...['modp1024', 'dh2'].map((word) => [word, 'modp1024'] as const),
  ['dh22', 'modp1024s160'],
  ['dh23', 'modp2048s224'],
  ['dh24', 'modp2048s256'],
]);

/** What a proposal is filled up with, by the version of IKE; in each list the preferred one first. */
export const LIBRESWAN_DEFAULTS = {
  2: {
    ciphers: {
      ike: ['aes_gcm256', 'aes_gcm128', 'aes256', 'aes128'],
      esp: ['aes_gcm256', 'aes_gcm128', 'aes256', 'aes128'],
    },
    hashes: { ike: ['sha2_512', 'sha2_256'], esp: ['sha2_512', 'sha2_256'], ah: ['sha2_512', 'sha2_256', 'sha1'] },
    groups: ['dh14', 'dh15', 'dh16', 'dh18', 'dh19', 'dh20', 'dh21', 'dh31'],
  },
  1: {
    hashes: { ike: ['sha2_256', 'sha2_512', 'sha1'], esp: ['sha1'], ah: ['sha1'] },
    groups: ['dh14', 'dh5'],
  },
} as const;

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** The parameters of a conn. */
export const LIBRESWAN_CONN_KEYS: ReadonlySet<string> = new Set(
  words(
    'accept-redirect accept-redirect-to addresspool aggressive aggrmode ah also alsoflip auth authby auto cisco-unity',
    'clientaddrfamily compress connalias decap-dscp dpdaction dpddelay dpdtimeout enable-tcp encapsulation esn esp',
    'failureshunt fake-strongswan forceencaps fragmentation hostaddrfamily ignore-peer-dns ike ikelifetime ikepad ikev2',
    'initial-contact intermediate ipsec-interface ipsec-lifetime ipsec-max-bytes ipsec-max-packets keyexchange keyingtries',
    'keylife lifetime mark mark-in mark-out metric mobike modecfgbanner modecfgdns modecfgdomains modecfgpull',
    'ms-dh-downgrade mtu narrowing nat-ikev1-method nat-keepalive negotiationshunt nflog nic-offload nm-configured',
    'nopmtudisc overlapip pam-authorize pfs phase2 phase2alg policy-label ppk priority reauth redirect-to rekey rekeyfuzz',
    'rekeymargin remote-peer-type remote_peer_type replay-window reqid require-id-on-certificate retransmit-interval',
    'retransmit-timeout salifetime sec-label send-no-esp-tfc send-redirect send-vendorid sendca sha2-truncbug',
    'tcp-remoteport tfc type vti-interface vti-routing vti-shared xauthby xauthfail',
  ),
);

/** What follows `left` and `right`; empty: the address. */
export const LIBRESWAN_SIDE_KEYS: ReadonlySet<string> = new Set([
  '',
  ...words(
    'addresspool auth autheap ca cat cert ckaid ecdsakey id ikeport modecfgclient modecfgserver nexthop protoport pubkey',
    'rsasigkey sendcert sourceip subnet subnets updown username vti xauthclient xauthserver xauthusername',
  ),
]);

/** Parameters of `config setup` that its files are told by; those of Openswan, which older files of strongSwan have too, tell nothing. */
export const LIBRESWAN_SETUP_KEYS: ReadonlySet<string> = new Set(
  words(
    'audit-log crl-strict curl-iface curl-timeout ddos-mode dnssec-enable dumpdir global-redirect ikev1-policy ipsecdir',
    'listen-tcp listen-udp logappend logfile logip logtime myvendorid nssdir ocsp-enable ocsp-strict',
    'secretsfile seccomp shuntlifetime statsbin virtual-private xfrmlifetime',
  ),
);

/** Of strongSwan's starter. */
export const STARTER_SETUP_KEYS: ReadonlySet<string> = new Set(
  words('cachecrls charondebug charonstart strictcrlpolicy'),
);
