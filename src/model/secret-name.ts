/** `md5` is the key of a BGP session too (RFC 2385), where it is no algorithm but a name: alone, or behind `bgp`. */
const SECRET_NAME =
  /key|psk|pre-?shared|secret|pass|pwd|token|authorization|cookie|cred|signature|^md5$|bgp[\w-]{0,30}md5/iu;

/** Whether what bears a name may be a secret: a field, a parameter or variable, or what a sentence speaks of. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}
