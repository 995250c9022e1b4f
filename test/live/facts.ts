import { valueOf } from '../../src/model/located.js';
import type { ChildResult, Direction, RekeyAttempt } from '../../src/model/negotiation.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { negotiate } from '../../src/simulate/simulate.js';
import type { Watched } from './live-case.js';

/** What is compared of one negotiation, foretold or seen. */
export interface Facts {
  readonly ike: 'established' | 'failed';
  readonly selected: string | null;
  readonly dhRetry: boolean;
  /** The phase that fails before anything is rekeyed; null: none. */
  readonly failedPhase: string | null;
  readonly children: readonly ChildFacts[];
  /** Null where there is not one CHILD SA. */
  readonly rekey: { readonly byInitiator: RekeyFacts; readonly byResponder: RekeyFacts } | null;
  /** Whether the tunnel outlives its first IKE SA or CHILD SA; null: not watched. */
  readonly outlives: boolean | null;
}

export interface ChildFacts {
  readonly established: boolean;
  readonly selected: string | null;
  readonly mode: string | null;
  readonly local: readonly string[];
  readonly remote: readonly string[];
}

export interface RekeyFacts {
  readonly ok: boolean;
  readonly selected: string | null;
}

/** What is not known, and therefore not compared: a pair for this test must be known in all that counts. */
export class NotKnown extends Error {}

export function foretold(initiator: TunnelEnd, responder: TunnelEnd, watched?: Watched): Facts {
  const direction = negotiate(initiator, responder);
  const { ike, children, rekey, failedPhase, undeterminedPhases } = direction;
  if (undeterminedPhases.length > 0) {
    throw new NotKnown(undeterminedPhases.join(', '));
  }
  const isEstablished = ike.status === 'established';
  return {
    ike: isEstablished ? 'established' : 'failed',
    selected: ike.selected,
    dhRetry: ike.dhRetry,
    failedPhase: failedPhase === 'rekey' ? null : isOfMethod(direction) ? 'exchange-mode' : failedPhase,
    children: children.map(childFacts),
    rekey:
      children.length === 1 && isUp(direction) && watched === undefined
        ? { byInitiator: rekeyFacts(rekey.byInitiator), byResponder: rekeyFacts(rekey.byResponder) }
        : null,
    outlives: watched !== undefined && isUp(direction) ? direction.verdict === 'up' : null,
  };
}

/** Whether an IKEv1 responder refuses the method, which strongSwan says in the words that it has for the mode. */
function isOfMethod({ ike, causes }: Direction): boolean {
  return ike.version === 1 && ike.error?.from === 'responder' && causes[0]?.attribute === 'authMethod';
}

function isUp({ children }: Direction): boolean {
  return children.every(({ status }) => status === 'established');
}

function childFacts({ status, selected, mode, localSelectors, remoteSelectors }: ChildResult): ChildFacts {
  const established = status === 'established';
  return {
    established,
    selected: established ? selected : null,
    mode: established ? mode : null,
    local: [...localSelectors].sort(),
    remote: [...remoteSelectors].sort(),
  };
}

function rekeyFacts({ status, selected }: RekeyAttempt): RekeyFacts {
  if (status === 'undetermined') throw new NotKnown('rekey');
  return { ok: status === 'ok', selected: status === 'ok' ? selected : null };
}

/** Whether all algorithms of a proposal are known: OpenStack's daemon adds its own to what a policy says. */
function isKnown(proposal: TunnelEnd['ike']['proposals'][number]): boolean {
  const { encryption, integrity } = proposal;
  return [...encryption, ...integrity].every(({ origin }) => origin !== 'unknown');
}

/**
 * An end as this test has strongSwan play it: what its body says, started by the test alone, with what nobody
 * documents of its gateway set to strongSwan's ways.
 */
export function playable(end: TunnelEnd): TunnelEnd {
  const { place, ike, children } = end;
  const said = <T extends string>(value: T) => ({ origin: 'explicit' as const, value, place });
  return {
    ...end,
    behaviour: 'strongswan',
    starts: said('never'),
    dpd: null,
    ike: {
      ...ike,
      proposals: ike.proposals.filter(isKnown),
      renewal: valueOf(ike.renewal) === undefined ? said('rekey') : ike.renewal,
    },
    children: children.map((child) => ({ ...child, proposals: child.proposals.filter(isKnown) })),
  };
}
