import type { Direction } from '../../src/model/negotiation.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { negotiate } from '../../src/simulate/simulate.js';
import { readConfigurations } from './reading.js';

/** What one end of a pair says otherwise: lines of the connection, of its rounds, of its children and of its keys. */
export interface Lines {
  readonly version?: number;
  readonly own?: string;
  readonly peer?: string;
  readonly proposals?: string;
  readonly more?: string;
  readonly local?: string;
  readonly remote?: string;
  readonly children?: string;
  /** Further lines of the one child, where `children` names no others. */
  readonly child?: string;
  readonly secrets?: string;
}

const LEFT = { address: '198.51.100.1', network: '10.1.0.0/16' };
const RIGHT = { address: '198.51.100.2', network: '10.2.0.0/16' };

function textOf([here, there]: readonly [typeof LEFT, typeof LEFT], lines: Lines): string {
  const child = `c0 { esp_proposals = aes128-sha256
    local_ts = ${here.network}
    remote_ts = ${there.network}
    ${lines.child ?? ''} }`;
  return `connections { e0 {
    version = ${String(lines.version ?? 2)}
    ${lines.own ?? `local_addrs = ${here.address}`}
    ${lines.peer ?? `remote_addrs = ${there.address}`}
    proposals = ${lines.proposals ?? 'aes128-sha256-modp2048'}
    ${lines.more ?? ''}
    ${lines.local ?? 'local { auth = psk }'}
    ${lines.remote ?? 'remote { auth = psk }'}
    children { ${lines.children ?? child} }
  } }
  secrets { ${lines.secrets ?? 'ike-0 { secret = "a-key-of-the-tests-0815-quoz" }'} }`;
}

/** The two as `swanctl.conf`. */
export function pairTexts(left: Lines, right: Lines): readonly [left: string, right: string] {
  return [textOf([LEFT, RIGHT], left), textOf([RIGHT, LEFT], right)];
}

/** The one end of such a text, whatever is remarked on. */
export function endIn(text: string): TunnelEnd {
  const [found] = readConfigurations({ 'swanctl.conf': text }).ends;
  if (found === undefined) throw new Error('no end');
  return found.end;
}

/** Two configurations of strongSwan that fit each other, but for these lines, by the end that begins. */
export function negotiated(left: Lines, right: Lines): { readonly left: Direction; readonly right: Direction } {
  const [first, second] = pairTexts(left, right);
  const [one, two] = [endIn(first), endIn(second)];
  return { left: negotiate(one, two), right: negotiate(two, one) };
}

/** `up`, or the verdict with the phase that it fails in. */
export function outcome({ verdict, failedPhase }: Direction): string {
  return failedPhase === null ? verdict : `${verdict} at ${failedPhase}`;
}
