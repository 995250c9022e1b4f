/** The protocol whose proposals a text lists. */
export type DefaultProtocol = 'ike' | 'esp' | 'ah';

/**
 * What strongSwan 5.9.8 offers for the word `default`, in its keywords and its order, as its log showed with the plugins
 * of Debian 12's packages strongswan-charon, libstrongswan and libstrongswan-standard-plugins. Other plugins add ciphers
 * or change their order in IKE proposals.
 */
export const DEFAULT_PROPOSALS: Readonly<Record<DefaultProtocol, readonly string[]>> = {
  ike: [
    [
      'aes128-aes192-aes256-camellia128-camellia192-camellia256-aes128ctr-aes192ctr-aes256ctr',
      'camellia128ctr-camellia192ctr-camellia256ctr-3des-sha256-sha384-sha512-sha1-aesxcbc-aescmac',
      'prfsha256-prfsha384-prfsha512-prfaesxcbc-prfaescmac-prfsha1',
      'curve25519-curve448-ecp256-ecp384-ecp521-ecp256bp-ecp384bp-ecp512bp',
      'modp3072-modp4096-modp6144-modp8192-modp2048',
    ].join('-'),
    [
      'aes128ccm16-aes192ccm16-aes256ccm16-aes128gcm16-aes192gcm16-aes256gcm16-chacha20poly1305',
      'aes128ccm8-aes192ccm8-aes256ccm8-aes128ccm12-aes192ccm12-aes256ccm12',
      'aes128gcm8-aes192gcm8-aes256gcm8-aes128gcm12-aes192gcm12-aes256gcm12',
      'prfsha256-prfsha384-prfsha512-prfaesxcbc-prfaescmac-prfsha1',
      'curve25519-curve448-ecp256-ecp384-ecp521-ecp256bp-ecp384bp-ecp512bp',
      'modp3072-modp4096-modp6144-modp8192-modp2048',
    ].join('-'),
  ],
  esp: ['aes128-aes192-aes256-sha256-sha384-sha512-sha1-aesxcbc-noesn', 'aes128gcm16-aes192gcm16-aes256gcm16-noesn'],
  ah: ['sha256-sha384-sha512-sha1-aesxcbc-noesn'],
};
