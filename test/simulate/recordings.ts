import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One end of a recorded negotiation in strongSwan's terms. */
export interface RecordedEnd {
  /** 0 initiates IKEv2 and answers both. */
  readonly version: 0 | 1 | 2;
  readonly aggressive: boolean;
  readonly proposals: readonly string[];
  readonly esp_proposals?: readonly string[];
  readonly ah_proposals?: readonly string[];
  /** Left out: the own address. */
  readonly local_id?: string;
  /** Left out: anything. */
  readonly remote_id?: string;
  readonly psk: string;
  /** Left out: the key serves every identity. */
  readonly psk_owners?: readonly string[];
  /** Left out: the endpoint's address. */
  readonly local_ts?: readonly string[];
  readonly remote_ts?: readonly string[];
  readonly mode: 'tunnel' | 'transport';
  readonly ike_rekey_time?: number;
  readonly child_rekey_time?: number;
}

export interface RecordedRekey {
  readonly ok: boolean;
  readonly error: string | null;
  readonly selected: string | null;
  readonly dh_retry: boolean;
  readonly local_ts?: readonly string[];
  readonly remote_ts?: readonly string[];
}

interface RecordedNotifies {
  readonly sent: readonly string[];
  readonly received: readonly string[];
}

/** What two daemons did: see `docs/observed-behaviour.md`. */
export interface RecordedOutcome {
  readonly ike: {
    readonly established: boolean;
    readonly version: 1 | 2;
    readonly exchange: 'main' | 'aggressive' | 'ikev2';
    readonly selected: string | null;
    readonly error: string | null;
    readonly initiator_up: boolean;
    readonly responder_up: boolean;
  };
  readonly child: {
    readonly established: boolean;
    readonly protocol: string | null;
    readonly selected: string | null;
    readonly local_ts: readonly string[] | null;
    readonly remote_ts: readonly string[] | null;
    readonly mode: 'tunnel' | 'transport' | null;
    readonly error: string | null;
  };
  readonly rekey: RecordedRekey | null;
  readonly rekey_by_responder?: RecordedRekey;
  readonly notifies: { readonly initiator: RecordedNotifies; readonly responder: RecordedNotifies };
  readonly dh_retry: boolean;
}

export interface Recording {
  readonly id: string;
  readonly kind: string;
  readonly initiator: RecordedEnd;
  readonly responder: RecordedEnd;
  readonly outcome: RecordedOutcome;
}

/** The recorded families: see `docs/observed-behaviour.md`. */
export const FAMILIES = ['f1', 'f2', 'f2-prefer-supplied', 'f3', 'fx', 'random', 'random-prefer-supplied'] as const;

export type Family = (typeof FAMILIES)[number];

export const INITIATOR_ADDRESS = '10.90.0.1';
export const RESPONDER_ADDRESS = '10.90.0.2';

export function readRecordings(family: Family): readonly Recording[] {
  return lines(readCompressed(family)).map((line) => JSON.parse(line) as Recording);
}

/** In these families the initiator's order decides, on both daemons. */
export function prefersOwnProposals(family: Family): boolean {
  return !family.endsWith('-prefer-supplied');
}

/** A tunnel whose ends ask for several CHILD SAs, one after the other, and what became of each. */
export interface ChildrenRecording {
  readonly id: string;
  readonly initiator: RecordedGateway;
  readonly responder: RecordedGateway;
  readonly result: readonly {
    readonly sa: RecordedSa | null;
    /** The notify that the initiator's or the responder's log shows. */
    readonly err: string | null;
    readonly retry: boolean;
  }[];
}

type ChildPart = 'mode' | 'esp_proposals' | 'local_ts' | 'remote_ts';
type RecordedGateway = Omit<RecordedEnd, ChildPart> & { readonly children: readonly Pick<RecordedEnd, ChildPart>[] };

/** strongSwan's words for an SA that is up. */
interface RecordedSa {
  readonly 'encr-alg': string;
  readonly 'encr-keysize': string | null;
  readonly 'integ-alg': string | null;
  readonly 'dh-group': string | null;
  readonly esn: string | null;
  readonly 'local-ts': readonly string[];
  readonly 'remote-ts': readonly string[];
}

export function readChildrenRecordings(): readonly ChildrenRecording[] {
  return lines(readCompressed('several-children')).map((line) => JSON.parse(line) as ChildrenRecording);
}

function readCompressed(name: string): string {
  return gunzipSync(readFileSync(new URL(`../../fixtures/oracle/${name}.jsonl.gz`, import.meta.url))).toString('utf8');
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
