import type { ChildResult, Direction, NegotiationError, RekeyAttempt, Side } from '../../model/negotiation.js';
import { otherSide } from '../../model/negotiation.js';

/** One message of an exchange, or what an end does by itself. */
export interface Step {
  readonly from: Side;
  /** Null: nothing is sent. */
  readonly to: Side | null;
  readonly text: string;
  readonly outcome: 'sent' | 'agreed' | 'refused' | 'unclear';
}

/** More children than a reader looks at one by one. */
const MOST_CHILDREN = 4;

/** Who sends what in a direction, and what the other end answers, up to the rekey. */
export function stepsOf(direction: Direction): readonly Step[] {
  if (direction.verdict === 'not-initiated') {
    return [{ from: direction.initiator, to: null, text: 'never begins', outcome: 'refused' }];
  }
  const ladder = new Ladder(direction);
  return ladder.climb();
}

class Ladder {
  readonly #direction: Direction;
  readonly #initiator: Side;
  readonly #responder: Side;
  readonly #steps: Step[] = [];

  constructor(direction: Direction) {
    this.#direction = direction;
    this.#initiator = direction.initiator;
    this.#responder = otherSide(direction.initiator);
  }

  climb(): readonly Step[] {
    const { ike, failedPhase, causes } = this.#direction;
    const isNothingSent = ike.version === null || (failedPhase === 'ike-auth' && ike.selected === null);
    const isLocal = ike.error?.from === 'local' && causes.length > 0 && isNothingSent;
    if (isLocal) return [this.#alone(this.#initiator, 'sends nothing')];
    if (ike.version === 1) this.#ikev1(ike.exchange === 'aggressive');
    else this.#ikev2();
    if (ike.error === null && failedPhase !== 'initiator') this.#rekeys();
    return this.#steps;
  }

  #ikev2(): void {
    const { ike } = this.#direction;
    this.#send('IKE_SA_INIT: SA, KE, N');
    if (ike.error !== null && this.#failsBeforeAuthentication()) {
      this.#refuse(ike.error);
      return;
    }
    if (ike.dhRetry) {
      this.#answer('INVALID_KE_PAYLOAD: another group', 'sent');
      this.#send('IKE_SA_INIT with that group');
    }
    this.#answer(`IKE_SA_INIT: ${ike.selected ?? '?'}`, ike.selected === null ? 'unclear' : 'agreed');
    const [first, ...others] = this.#direction.children;
    if (ike.error?.from === 'local') {
      this.#steps.push(this.#alone(this.#initiator, `stops without a word: ${ike.error.seenAs}`));
      return;
    }
    this.#send('IKE_AUTH: IDi, AUTH, SA, TSi, TSr');
    if (ike.error !== null) {
      if (ike.error.from === 'initiator') this.#answer('IKE_AUTH: IDr, AUTH', 'sent');
      this.#refuse(ike.error);
      return;
    }
    if (first !== undefined) this.#child(first, 'IKE_AUTH');
    this.#others(others, (child, index) => {
      if (child.status === 'not-tried') {
        this.#steps.push(this.#alone(this.#initiator, `asks for no CHILD SA ${index + 2}, which it has already`));
        return;
      }
      this.#send(`CREATE_CHILD_SA: CHILD SA ${index + 2}`);
      this.#child(child, 'CREATE_CHILD_SA');
    });
  }

  #ikev1(aggressive: boolean): void {
    const { ike } = this.#direction;
    this.#send(aggressive ? 'aggressive mode: SA, KE, N, ID' : 'main mode: SA');
    if (ike.error !== null && (ike.selected === null || (aggressive && ike.error.from === 'responder'))) {
      this.#refuse(ike.error);
      return;
    }
    this.#answer(
      `SA: ${ike.selected ?? '?'}${aggressive ? ', KE, N, ID, HASH' : ''}`,
      ike.selected === null ? 'unclear' : 'agreed',
    );
    if (!aggressive) {
      this.#send('KE, N');
      this.#answer('KE, N', 'sent');
      this.#send('ID, HASH (encrypted)');
      if (ike.error !== null && ike.error.from !== 'initiator') {
        this.#refuse(ike.error);
        return;
      }
      if (ike.error === null || ike.responderBelievesUp) this.#answer('ID, HASH', 'sent');
    }
    if (ike.error !== null) {
      this.#refuse(ike.error);
      return;
    }
    if (aggressive) this.#send('HASH');
    const { children } = this.#direction;
    this.#others(children, (child) => {
      this.#send('quick mode: SA, N, IDs');
      this.#child(child, 'quick mode');
    });
  }

  #others(children: readonly ChildResult[], each: (child: ChildResult, index: number) => void): void {
    children.slice(0, MOST_CHILDREN).forEach(each);
    const more = children.length - MOST_CHILDREN;
    if (more > 0) this.#steps.push({ from: this.#initiator, to: null, text: `and ${more} more`, outcome: 'sent' });
  }

  #child({ status, selected, mode, localSelectors, remoteSelectors, error }: ChildResult, message: string): void {
    if (error !== null) {
      this.#refuse(error);
      return;
    }
    const networks = localSelectors.length > 0 ? ` ${localSelectors.join(', ')} === ${remoteSelectors.join(', ')}` : '';
    const text = `${message}: ${selected ?? '?'}${mode === 'transport' ? ' (transport)' : ''}${networks}`;
    this.#answer(text, status === 'established' ? 'agreed' : 'unclear');
  }

  #rekeys(): void {
    const { rekey } = this.#direction;
    this.#rekey(rekey.byInitiator, this.#initiator);
    this.#rekey(rekey.byResponder, this.#responder);
  }

  #rekey({ status, selected, error, dhRetry }: RekeyAttempt, asking: Side): void {
    if (status === 'not-tried') return;
    const message = this.#direction.ike.version === 1 ? 'quick mode, rekey' : 'CREATE_CHILD_SA, rekey';
    this.#steps.push({ from: asking, to: otherSide(asking), text: message, outcome: 'sent' });
    const from = otherSide(asking);
    if (error !== null) {
      this.#steps.push({ from, to: asking, text: error.notify ?? error.seenAs, outcome: 'refused' });
      return;
    }
    const outcome = status === 'ok' ? 'agreed' : 'unclear';
    this.#steps.push({ from, to: asking, text: `${selected ?? '?'}${dhRetry ? ' (second try)' : ''}`, outcome });
  }

  #failsBeforeAuthentication(): boolean {
    const { failedPhase, ike } = this.#direction;
    return (
      failedPhase === 'version' ||
      failedPhase === 'ike-proposal' ||
      (failedPhase === 'ike-auth' && ike.selected === null)
    );
  }

  #send(text: string): void {
    this.#steps.push({ from: this.#initiator, to: this.#responder, text, outcome: 'sent' });
  }

  #answer(text: string, outcome: Step['outcome']): void {
    this.#steps.push({ from: this.#responder, to: this.#initiator, text, outcome });
  }

  #refuse({ notify, from, seenAs }: NegotiationError): void {
    if (from === 'local') this.#steps.push(this.#alone(this.#initiator, `refuses by itself: ${notify ?? seenAs}`));
    else if (seenAs === 'TIMEOUT') {
      const unsent = notify === null ? 'does not answer' : `sends ${notify}, which counts for nothing`;
      this.#steps.push(this.#alone(from === 'initiator' ? this.#initiator : this.#responder, unsent));
    } else if (from === 'initiator') {
      const text = notify ?? seenAs;
      this.#steps.push({ from: this.#initiator, to: this.#responder, text, outcome: 'refused' });
    } else this.#answer(notify === null || notify === seenAs ? seenAs : `${notify}, logged as ${seenAs}`, 'refused');
  }

  #alone(from: Side, text: string): Step {
    return { from, to: null, text, outcome: 'refused' };
  }
}
