import type { SourceKey } from './sources.js';

/** The first number that IANA leaves to private use, by registry. */
const PRIVATE_USE = { ikev1: 65001, esp: 249 } as const;

/** The numbers that an algorithm has; a registry that has none for it is null or left out. */
interface Numbers {
  readonly iana: string | null;
  readonly ikev1?: number | null;
  readonly esp?: number | null;
}

/** The registries that an algorithm's numbers are from. */
export function registriesOf({ iana, ikev1 = null, esp = null }: Numbers): readonly SourceKey[] {
  const registries: SourceKey[] = [];
  if (iana !== null) registries.push('iana-ikev2');
  if (ikev1 !== null && ikev1 < PRIVATE_USE.ikev1) registries.push('iana-ipsec');
  if (esp !== null && esp < PRIVATE_USE.esp) registries.push('iana-isakmp');
  return registries;
}
