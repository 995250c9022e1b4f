import { parseIdentity } from '../../../model/ike-identity.js';
import type { Located } from '../../../model/located.js';
import { explicit, unknown, valueOf } from '../../../model/located.js';
import type { Place } from '../../../model/place.js';
import { isTemplate } from '../../../model/template.js';
import type { Identity, TunnelAuth } from '../../../model/tunnel-end.js';
import type { Section } from '../../text/strongswan/sections.js';
import type { Findings } from './configuration.js';
import { leaveRowsOpen, OPEN_IN_REMOTE, refuseUnreadable, ROUND_FITS } from './open-settings.js';
import { SettingsScope } from './scope.js';
import { ROUND_KEYS, refuseUnknown } from './swanctl-names.js';

type Method = Located<'psk' | 'certificate'>;

/** How an end shows who it is, and what it asks of its peer. */
export interface Rounds {
  readonly method: Method;
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
  const localMethod = local?.method ?? scope.defaulted<'psk' | 'certificate'>('local.auth', 'certificate', 'pubkey');
  const remoteMethod = remote?.method ?? null;
  if (remote?.method === undefined || remote.method === null) leaveV1Open(scope, connection, findings);
  const method = bothOf(scope, localMethod, remoteMethod);
  // A certificate gives its subject, which is not here.
  const unnamed = valueOf(method) === 'certificate' ? unknown('not-in-body', scope.settings.placeOf('local')) : null;
  const localId = local?.id ?? null;
  return {
    method,
    localId: localId === null || isAny(localId) ? unnamed : localId,
    remoteId: remote?.id ?? null,
  };
}

export function authOf({ method }: Rounds, place: Place): TunnelAuth {
  return { method, psk: unknown('not-in-body', place), pskOwners: [] };
}

/** IKEv1 has one method for both ends, and none where the peer's is not said (phase1.c, calc_auth_method; seen with 5.9.8). */
function leaveV1Open(scope: SettingsScope, connection: Section, findings: Findings): void {
  const place = connection.section('remote')?.place ?? connection.place;
  const what = `${scope.fieldName('remote.auth')} is not set, without which strongSwan finds no method in IKEv1`;
  findings.open.push({ phase: 'ike-auth', what, place, version: 1 });
}

function isAny(located: Located<Identity>): boolean {
  return valueOf(located)?.type === 'any';
}

/** Two methods are one where they agree; a mixture is nothing that can be followed. */
function bothOf(scope: SettingsScope, local: Method, remote: Method | null): Method {
  if (remote === null || local.origin === 'unknown') return local;
  if (remote.origin === 'unknown') return remote;
  if (local.value === remote.value) return local;
  scope.leaveOpen('ike-auth', remote.place, 'the two ends show who they are in different ways, which is not simulated');
  return unknown('not-simulated', remote.place);
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
    refuseUnreadable(round.scope, ROUND_FITS);
    if (side === 'remote') leaveRowsOpen(round.scope, OPEN_IN_REMOTE);
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
  if (/^(?:eap|xauth)/iu.test(value)) {
    scope.leaveOpen('ike-auth', node, `${scope.fieldName('auth')}: EAP and XAuth are not simulated`);
  } else scope.refuse('auth', node, value, 'psk, pubkey, eap or xauth');
  return unknown('not-simulated', node);
}
