const SECRET_NAME = /key|psk|secret|pass|pwd|token|authorization|cookie|cred|signature/iu;

/** Whether what bears a name may be a secret: a field, a parameter or variable, or what a sentence speaks of. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}
