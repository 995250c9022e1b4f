import { parseIdentity } from '../../../model/ike-identity.js';
import type { Located } from '../../../model/located.js';
import { explicit, unknown, valueOf } from '../../../model/located.js';
import type { Place } from '../../../model/place.js';
import { isTemplate } from '../../../model/template.js';
import type { AuthMethod, Identity, TunnelAuth } from '../../../model/tunnel-end.js';
import type { Section } from '../../text/strongswan/sections.js';
import type { Findings } from './configuration.js';
import { leaveRowsOpen, OPEN_IN_REMOTE } from './open-settings.js';
import { refuseUnreadable, ROUND_FITS } from './setting-fits.js';
import { methodsOf } from './parts.js';
import { SettingsScope } from './scope.js';
import { isCertificate, ROUND_KEYS, refuseSections, refuseUnknown } from './swanctl-names.js';

type Method = Located<AuthMethod>;

/** How an end shows who it is, and what it asks of its peer. */
export interface Rounds extends Pick<TunnelAuth, 'method' | 'peerMethod'> {
  readonly localId: Located<Identity> | null;
  readonly remoteId: Located<Identity> | null;
}

/** One `local` or `remote` section. */
interface Round {
  readonly scope: SettingsScope;
  readonly section: Section;
}

/** The rounds of authentication; of several only the first identity is taken, and the method stays unknown. */
export function roundsOf(scope: SettingsScope, connection: Section, findings: Findings): Rounds {
  const [local, remote] = (['local', 'remote'] as const).map((side) => sideOf(scope, connection, side, findings));
  const method = local?.method ?? scope.defaulted<AuthMethod>('local.auth', 'certificate', 'pubkey');
  // A certificate gives its subject, which is not here.
  const unnamed = valueOf(method) === 'certificate' ? unknown('not-in-body', scope.settings.placeOf('local')) : null;
  const localId = local?.id ?? null;
  return {
    ...methodsOf(method, remote?.method ?? null),
    localId: localId === null || isAny(localId) ? unnamed : localId,
    remoteId: remote?.id ?? null,
  };
}

export function authOf({ method, peerMethod }: Rounds, place: Place): TunnelAuth {
  return { method, ...(peerMethod !== undefined && { peerMethod }), psk: unknown('not-in-body', place), pskOwners: [] };
}

function isAny(located: Located<Identity>): boolean {
  return valueOf(located)?.type === 'any';
}

function sideOf(
  scope: SettingsScope,
  connection: Section,
  side: 'local' | 'remote',
  findings: Findings,
): { readonly method: Method | null; readonly id: Located<Identity> | null } | null {
  const names = [...connection.names].filter((name) => name.toLowerCase().startsWith(side));
  const rounds = names.flatMap((name): readonly Round[] => {
    const section = connection.section(name);
    return section === undefined
      ? []
      : [{ scope: new SettingsScope(section, scope.fieldName(name), findings), section }];
  });
  for (const round of rounds) {
    refuseUnknown(round.scope, round.section, ROUND_KEYS, 'a round of authentication');
    refuseSections(round.scope, round.section, isCertificate, 'a round of authentication');
    refuseUnreadable(round.scope, ROUND_FITS);
    if (side === 'remote') leaveCertificateOpen(round);
  }
  const [first, second] = rounds.toSorted((one, other) => numberOf(one) - numberOf(other));
  if (first === undefined) return null;
  const id = first.section.value('id');
  const identity =
    id === null
      ? null
      : isTemplate(id.value)
        ? unknown('template', id)
        : explicit<Identity>(parseIdentity(id.value), id);
  if (second === undefined) return { method: methodOf(first), id: identity };
  scope.leaveOpen('ike-auth', second.section.place, 'several rounds of authentication are not simulated');
  return { method: unknown('not-simulated', second.section.place), id: identity };
}

/** What is asked of the peer's certificate. */
function leaveCertificateOpen({ scope, section }: Round): void {
  leaveRowsOpen(scope, OPEN_IN_REMOTE);
  const name = [...section.names].find(isCertificate);
  if (name === undefined) return;
  scope.leaveOpen(
    'ike-auth',
    section.placeOfSection(name),
    `${scope.fieldName(name)} asks for more of the peer than its identity: not simulated`,
  );
}

/** Rounds without a number come in their order, before all others. */
function numberOf({ section }: Round): number {
  const number = Number(section.value('round')?.value ?? '0');
  return Number.isNaN(number) ? 0 : number;
}

/** Null: nothing is said, so that the daemon takes a public key for itself and anything of its peer. */
function methodOf({ scope, section }: Round): Method | null {
  const node = section.value('auth');
  if (node === null) return null;
  const { value } = node;
  if (isTemplate(value)) return unknown('template', node);
  if (value.toLowerCase() === 'psk') return explicit('psk', node);
  if (/^(?:pubkey|rsa|ecdsa|bliss|ike:)/iu.test(value)) return explicit('certificate', node);
  if (/^eap/iu.test(value)) return explicit('eap', node);
  if (/^xauth/iu.test(value)) {
    scope.leaveOpen('ike-auth', node, `${scope.fieldName('auth')}: XAuth is not simulated`);
  } else scope.refuse('auth', node, value, 'psk, pubkey, eap or xauth');
  return unknown('not-simulated', node);
}
