import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/model/negotiation.js';
import { negotiate } from '../../src/simulate/simulate.js';
import type { Lines } from '../strongswan/pairs.js';
import { endIn, pairTexts } from '../strongswan/pairs.js';
import { endOf } from '../workspace/ends.js';

/*
 * What a daemon of Libreswan 4.10 (right) and one of strongSwan 5.9.8 (left) did with each other, in network namespaces of
 * their own: rules 34 to 38 of docs/observed-behaviour.md.
 */

interface Side {
  readonly version?: 1 | 2;
  readonly ike?: string;
  readonly esp?: string;
}

interface StrongSwan extends Side {
  readonly own?: string;
  readonly remote?: string;
}

interface Libreswan extends Side {
  readonly own?: readonly string[];
  readonly key?: string;
  readonly ids?: object;
  readonly child?: object;
}

const SUITE = 'aes256-sha256-modp2048';

function strongSwan({ version = 2, ike = SUITE, esp = SUITE, own = '10.1.0.0/16', remote }: StrongSwan): Lines {
  return {
    version,
    proposals: ike,
    children: `c0 { esp_proposals = ${esp}\n local_ts = ${own}\n remote_ts = 10.2.0.0/16 }`,
    ...(remote !== undefined && { remote: `remote { auth = psk\n id = ${remote} }` }),
  };
}

function libreswan({
  version = 2,
  ike = SUITE,
  esp = SUITE,
  own = ['10.2.0.0/16'],
  key,
  ids,
  child,
}: Libreswan): object {
  return {
    peer: {
      name: 'libreswan',
      behaviour: 'libreswan',
      localAddress: '198.51.100.2',
      peerAddress: '198.51.100.1',
      ike: { version, proposals: ike.split(', ') },
      auth: { psk: key ?? 'a-key-of-the-tests-0815-quoz', ...ids },
      child: { proposals: esp.split(', '), localSelectors: own, remoteSelectors: ['10.1.0.0/16'], ...child },
    },
  };
}

/** What comes out if the left end begins, and if the right one does. */
function played(left: StrongSwan, right: Libreswan): readonly [Direction, Direction] {
  const [text] = pairTexts(strongSwan(left), {});
  const [one, other] = [endIn(text), endOf([libreswan(right)])];
  return [negotiate(one, other), negotiate(other, one)];
}

function facts(direction: Direction): string {
  const { verdict, failedPhase, ike, children, rekey } = direction;
  const seen = (ike.error ?? children[0]?.error)?.seenAs;
  if (verdict === 'down') return `down ${String(failedPhase)} ${String(seen)}`;
  return `${verdict}; rekey ${rekey.byInitiator.status}, ${rekey.byResponder.status}`;
}

const UP = 'up; rekey ok, ok';
const UNTIL_REKEY = 'up-until-rekey; rekey failed, failed';
const OPEN_REKEY = 'undetermined; rekey undetermined, undetermined';
const NO_SELECTORS = 'down traffic-selector TS_UNACCEPTABLE';

describe('Libreswan', () => {
  it.each<[string, StrongSwan, Libreswan, string, string]>([
    ['is like strongSwan where all is alike', {}, {}, UP, UP],
    ['is not in another version', {}, { version: 1 }, 'down version NO_PROPOSAL_CHOSEN', 'down version TIMEOUT'],
    ['keeps silent in IKEv1 without one', { version: 1 }, {}, 'down version TIMEOUT', 'down version TIMEOUT'],
    [
      'waits on where its proposal is refused',
      {},
      { ike: 'aes256-sha256-modp4096' },
      'down ike-proposal NO_PROPOSAL_CHOSEN',
      'down ike-proposal TIMEOUT',
    ],
    [
      'has its own order, one group after the other',
      { ike: 'aes128-sha256-modp2048, aes256-sha384-modp3072', esp: 'aes128-sha256, aes256-sha256' },
      { ike: 'aes256-sha384-modp3072, aes128-sha256-modp2048', esp: 'aes256-sha256, aes128-sha256' },
      UP,
      UP,
    ],
    [
      'has another key',
      {},
      { key: 'another-key-of-24-chars!' },
      'down ike-auth AUTHENTICATION_FAILED',
      'down ike-auth AUTHENTICATION_FAILED',
    ],
    [
      'has other algorithms for ESP',
      { esp: 'aes256-sha384' },
      { esp: 'aes256-sha256' },
      'down child-proposal NO_PROPOSAL_CHOSEN',
      'down child-proposal NO_PROPOSAL_CHOSEN',
    ],
    // Rule 36.
    ['narrows nothing that it is asked for', {}, { own: ['10.2.5.0/24'] }, NO_SELECTORS, UP],
    ['takes no narrower answer', {}, { own: ['10.0.0.0/8'] }, NO_SELECTORS, 'down traffic-selector LOCAL'],
    ['has nothing in common', {}, { own: ['10.3.0.0/16'] }, NO_SELECTORS, NO_SELECTORS],
    ['takes its own pair of several', { own: '10.1.0.0/16, 10.4.0.0/16' }, {}, UP, UP],
    ['takes its own pair behind another', { own: '10.4.0.0/16, 10.1.0.0/16' }, {}, UP, UP],
    // Rule 38.
    ['rekeys without a group', { esp: 'aes256-sha256' }, { esp: 'aes256-sha256' }, UP, UP],
    ['rekeys with no group that it has not', {}, { esp: 'aes256-sha256' }, UNTIL_REKEY, UNTIL_REKEY],
    ['rekeys with a group if it has one', { esp: 'aes256-sha256' }, {}, UNTIL_REKEY, UNTIL_REKEY],
    ['rekeys with no other group', { esp: 'aes256-sha256-modp3072' }, {}, UNTIL_REKEY, UNTIL_REKEY],
    [
      'may ask for the group of the IKE SA, if its peer has that too',
      { esp: 'aes256-sha256-modp2048-modp3072' },
      { esp: 'aes256-sha256-modp3072' },
      OPEN_REKEY,
      OPEN_REKEY,
    ],
  ])('%s', (_, left, right, byLeft, byRight) => {
    expect(played(left, right).map(facts)).toEqual([byLeft, byRight]);
  });

  it('may rekey with another group than the one that both ends have', () => {
    const esp = 'aes256-sha256-modp3072';
    for (const direction of played({ esp }, { esp })) {
      expect(facts(direction)).toBe('undetermined; rekey undetermined, undetermined');
      expect(direction.doubts.map(({ what }) => what)).toEqual([
        'whether libreswan rekeys by its configuration or, as Libreswan 4.10 does, with the algorithms in use and the group of the IKE SA',
      ]);
    }
  });

  it('answers with its own identity, whichever it is asked for', () => {
    const [begun, answered] = played({ remote: 'other' }, { ids: { localId: 'branch' } });
    expect([begun.ike.error?.from, begun.ike.responderBelievesUp]).toEqual(['initiator', true]);
    expect([begun, answered].map(({ failedPhase }) => failedPhase)).toEqual(['ike-auth', 'ike-auth']);
  });

  it('says which end takes no other networks', () => {
    const [direction] = played({}, { own: ['10.2.5.0/24'] });
    expect(direction.causes.map(({ message }) => message)).toEqual([
      'The remote networks of e0, 10.2.0.0/16, and the local networks of libreswan, 10.2.5.0/24, must be equal: libreswan takes no other networks.',
    ]);
  });

  it.each<[string, Libreswan, string, string]>([
    ['transport mode between networks', { child: { mode: 'transport' } }, 'mode', 'undetermined'],
    ['the same in IKEv1', { version: 1, child: { mode: 'transport' } }, 'mode', 'undetermined'],
    ['several networks', { own: ['10.2.0.0/16', '10.3.0.0/16'] }, 'traffic-selector', 'undetermined'],
    [
      'several networks, of which a later one fits',
      { own: ['10.3.0.0/16', '10.2.0.0/16'] },
      'traffic-selector',
      'undetermined',
    ],
    [
      'the same networks in IKEv1',
      { version: 1, own: ['10.3.0.0/16', '10.2.0.0/16'] },
      'traffic-selector',
      'undetermined',
    ],
  ])('leaves open what was not recorded: %s', (_, right, phase, verdict) => {
    for (const direction of played(right.version === 1 ? { version: 1 } : {}, right)) {
      const said = direction.doubts.filter(({ what }) => what.endsWith('which plays libreswan, is not simulated'));
      expect(said.map((doubt) => doubt.phase)).toEqual([phase]);
      expect(direction.verdict).toBe(verdict);
      expect(direction.causes.map(({ message }) => message)).toEqual([]);
    }
  });

  it('is down whichever of its networks counts', () => {
    const right = { own: ['10.3.0.0/16', '10.4.0.0/16'] };
    expect(played({}, right).map(facts)).toEqual([NO_SELECTORS, NO_SELECTORS]);
  });

  it('has tunnel mode where its peer alone asks for transport mode', () => {
    const [text] = pairTexts({ ...strongSwan({}), children: `c0 { mode = transport\n esp_proposals = ${SUITE} }` }, {});
    const [one, other] = [
      endIn(text),
      endOf([libreswan({ own: ['dynamic'], child: { remoteSelectors: ['dynamic'] } })]),
    ];
    expect([negotiate(one, other), negotiate(other, one)].map(({ verdict }) => verdict)).toEqual(['up', 'up']);
  });

  it('has transport mode or nothing', () => {
    const right = { own: ['dynamic'], child: { mode: 'transport', remoteSelectors: ['dynamic'] } };
    const [text] = pairTexts({ ...strongSwan({}), children: `c0 { esp_proposals = ${SUITE} }` }, {});
    const [one, other] = [endIn(text), endOf([libreswan(right)])];
    const [begun, answered] = [negotiate(one, other), negotiate(other, one)];
    expect([begun, answered].map(facts)).toEqual(['down mode NO_PROPOSAL_CHOSEN', 'down mode LOCAL']);
    expect(begun.causes.map(({ message, mend }) => `${message} ${mend}`)).toEqual([
      'libreswan has transport mode alone, and e0 has tunnel mode. Set tunnel mode on libreswan, or transport mode on e0.',
    ]);
  });

  it('takes no KE of another group than it chooses', () => {
    const [begun, answered] = played({ esp: 'aes256-sha256-modp3072-modp2048' }, {});
    expect(begun.verdict).toBe('up-until-rekey');
    expect(begun.rekey.byInitiator.error?.seenAs).toBe('INVALID_SYNTAX');
    expect(begun.causes.map(({ message, mend }) => `${message} ${mend}`)).toEqual([
      'The tunnel comes up and fails at a rekey: e0 begins with a KE of MODP_3072, and libreswan, which chooses MODP_2048, asks for no other one. Make MODP_2048 the first group of e0 for CHILD SAs.',
    ]);
    expect(answered.rekey.byInitiator.status).toBe('ok');
  });
});

describe('Libreswan in IKEv1', () => {
  const INVALID_ID = 'down traffic-selector INVALID_ID_INFORMATION';
  const REFUSED = 'down child-proposal NO_PROPOSAL_CHOSEN';
  const UNHEARD = 'down child-proposal TIMEOUT';
  const UNTIL_OTHER_REKEY = 'up-until-rekey; rekey ok, failed';

  it.each<[string, StrongSwan, Libreswan, string, string]>([
    ['is like strongSwan where all is alike', {}, {}, UP, UP],
    // Rule 36.
    ['narrows nothing that it is asked for', {}, { own: ['10.2.5.0/24'] }, INVALID_ID, UP],
    ['takes a narrower answer, and no such request', {}, { own: ['10.0.0.0/8'] }, INVALID_ID, UNTIL_OTHER_REKEY],
    ['is asked for the first pair alone', { own: '10.4.0.0/16, 10.1.0.0/16' }, {}, INVALID_ID, UP],
    ['has the first pair of several', { own: '10.1.0.0/16, 10.4.0.0/16' }, {}, UP, UP],
    // Rule 37.
    ['needs a group where it has one', { esp: 'aes256-sha256' }, {}, REFUSED, UNHEARD],
    ['takes a group where it has none', {}, { esp: 'aes256-sha256' }, UNTIL_OTHER_REKEY, UNHEARD],
    ['takes another group', { esp: 'aes256-sha256-modp3072' }, {}, UNTIL_OTHER_REKEY, UNHEARD],
  ])('%s', (_, left, right, byLeft, byRight) => {
    expect(played({ ...left, version: 1 }, { ...right, version: 1 }).map(facts)).toEqual([byLeft, byRight]);
  });

  it("goes by its peer's order", () => {
    const [weak, strong] = ['aes128-sha256-modp2048', 'aes256-sha384-modp2048'];
    const [first, second] = [`${weak}, ${strong}`, `${strong}, ${weak}`];
    const [begun] = played({ version: 1, ike: first, esp: first }, { version: 1, ike: second, esp: second });
    expect(begun.ike.selected).toBe('AES_CBC_128/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048');
    expect(begun.children[0]?.selected).toBe('ESP:AES_CBC_128/HMAC_SHA2_256_128/MODP_2048/NO_EXT_SEQ');
  });
});
