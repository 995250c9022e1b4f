/** A cause of an error notify, and the rules that find it before anything is sent. */
export interface NotifyCause {
  readonly what: string;
  readonly rules: readonly string[];
  /** What logs show of this cause beside what they show of every one. */
  readonly logs?: readonly LogLine[];
}

/** A line of strongSwan's log, without its time and connection; what differs from case to case is an ellipsis. */
export interface LogLine {
  readonly end: 'initiator' | 'responder';
  readonly line: string;
}

export interface NotifyRow {
  readonly name: string;
  /** Message type in IKEv2 (RFC 7296, section 3.10.1); null where IKEv2 has none of the name. */
  readonly ikev2: number | null;
  /** Message type in IKEv1 (RFC 2408, section 3.14.1); null where IKEv1 has none of the name. */
  readonly ikev1: number | null;
  /** What it says, and when it comes. */
  readonly meaning: string;
  readonly causes: readonly NotifyCause[];
  readonly logs: readonly LogLine[];
}
