import type { LogLine } from './daemon.js';

/** The phases as the simulator names them, of which a log tells. */
export type SeenPhase =
  'version' | 'exchange-mode' | 'ike-proposal' | 'ike-auth' | 'traffic-selector' | 'mode' | 'child-proposal';

/** What each side of a log says of a failure; the first that fits counts. */
const COMPLAINTS: readonly (readonly [complaint: string, words: RegExp])[] = [
  ['no-ike-config', /^no IKE config found/u],
  ['exchange-mode', /but none allows pre-shared key authentication using/u],
  ['auth', /^no (?:matching )?peer config found|no alternative config/u],
  ['auth', /^configuration uses unsupported authentication|^no private key found/u],
  ['auth', /^IDi?r .* does not match to|constraint check failed: identity/u],
  ['ke-length', /invalid DH public value size|unable to apply received KE/u],
  [
    'auth',
    /^no shared key found|MAC mismatched|does not match(?: hash)?$|calculated HASH does not match|HASH.*mismatch/u,
  ],
  [
    'auth',
    /could not decrypt payloads|decryption failed\?|verification failed|message parsing failed|invalid .*payload length/u,
  ],
  ['mode', /mode .*(?:mismatch|does not match|unexpected)|encapsulation mode/u],
  ['selectors', /traffic selector missing in configuration/u],
  [
    'selectors',
    /traffic selectors .* unacceptable|no acceptable traffic selectors found|no matching CHILD_SA config found|TS_UNACCEPTABLE|INVALID_ID_INFORMATION/u,
  ],
  [
    'proposal',
    /no matching proposal found|proposals? unacceptable|no (?:acceptable )?proposal (?:found|chosen)|NO_PROPOSAL_CHOSEN/u,
  ],
  ['proposal', /INVALID_KE_PAYLOAD|DH group .* (?:unacceptable|inacceptable)|didn.t accept DH group/u],
  ['auth', /AUTHENTICATION_FAILED/u],
];

export type Log = readonly LogLine[];

export function has(log: Log, words: RegExp): boolean {
  return log.some(({ text }) => words.test(text));
}

/** Says that an IKE SA is up. */
export const IKE_SA_UP = /^IKE_SA \S+\[\d+\] established between/u;

function sinceIkeSa(log: Log): Log {
  return log.slice(log.findIndex(({ text }) => IKE_SA_UP.test(text)) + 1);
}

function complaintIn(log: Log): string | null {
  return COMPLAINTS.find(([, words]) => has(log, words))?.[0] ?? null;
}

/** The last proposal that a side says it selected, by strongSwan's log names. */
export function selectedIn(logs: readonly Log[], protocols: RegExp): string | null {
  for (const log of logs) {
    const chosen = log.flatMap(({ text }) => {
      const [, protocol = '', proposal = ''] = /^selected proposal: (\w+):(.*)$/u.exec(text) ?? [];
      return protocols.test(protocol) ? [`${protocol === 'IKE' ? '' : `${protocol}:`}${proposal}`] : [];
    });
    const last = chosen.at(-1);
    if (last !== undefined) return last;
  }
  return null;
}

/** The phase in which an IKE SA failed; null where the logs do not say. */
export function failedIkePhase(initiator: Log, responder: Log): SeenPhase | null {
  const [own, other] = [complaintIn(initiator), complaintIn(responder)];
  if (other === 'no-ike-config') return 'version';
  if (other === 'exchange-mode') return 'exchange-mode';
  if (own === 'ke-length' || other === 'ke-length') return 'ike-proposal';
  if (own === 'auth' || other === 'auth') return 'ike-auth';
  return own === 'proposal' || other === 'proposal' ? 'ike-proposal' : null;
}

/** The phase in which a CHILD SA failed. What came before the IKE SA was up, as a key that was found at the second try, is no fault. */
export function failedChildPhase(...logs: readonly [initiator: Log, responder: Log]): SeenPhase | null {
  const [initiator, responder] = [sinceIkeSa(logs[0]), sinceIkeSa(logs[1])];
  const said = [complaintIn(initiator), complaintIn(responder)];
  if (said.includes('mode')) return 'mode';
  if (said.includes('selectors')) {
    const isMode =
      has(responder, /^found matching child config/u) && has(responder, /^no matching CHILD_SA config found/u);
    return isMode ? 'mode' : 'traffic-selector';
  }
  return said.includes('proposal') ? 'child-proposal' : null;
}
