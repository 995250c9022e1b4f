import type { Direction } from '../../src/model/negotiation.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { negotiate } from '../../src/simulate/simulate.js';
import { readConfigurations } from './reading.js';

/** What one end of a pair says otherwise: lines of the connection, of its rounds and of its children. */
export interface Lines {
  readonly version?: number;
  readonly own?: string;
  readonly peer?: string;
  readonly more?: string;
  readonly local?: string;
  readonly remote?: string;
  readonly children?: string;
}

const LEFT = { address: '198.51.100.1', network: '10.1.0.0/16' };
const RIGHT = { address: '198.51.100.2', network: '10.2.0.0/16' };

function endOf([here, there]: readonly [typeof LEFT, typeof LEFT], lines: Lines): TunnelEnd {
  const child = `c0 { esp_proposals = aes128-sha256
    local_ts = ${here.network}
    remote_ts = ${there.network} }`;
  const text = `connections { e0 {
    version = ${String(lines.version ?? 2)}
    ${lines.own ?? `local_addrs = ${here.address}`}
    ${lines.peer ?? `remote_addrs = ${there.address}`}
    proposals = aes128-sha256-modp2048
    ${lines.more ?? ''}
    ${lines.local ?? 'local { auth = psk }'}
    ${lines.remote ?? 'remote { auth = psk }'}
    children { ${lines.children ?? child} }
  } }
  secrets { ike-0 { secret = "a-key-of-the-tests-0815-quoz" } }`;
  const [found] = readConfigurations({ 'swanctl.conf': text }).ends;
  if (found === undefined) throw new Error('no end');
  return found.end;
}

/** Two configurations of strongSwan that fit each other, but for these lines, by the end that begins. */
export function negotiated(left: Lines, right: Lines): { readonly left: Direction; readonly right: Direction } {
  const [one, two] = [endOf([LEFT, RIGHT], left), endOf([RIGHT, LEFT], right)];
  return { left: negotiate(one, two), right: negotiate(two, one) };
}

/** `up`, or the verdict with the phase that it fails in. */
export function outcome({ verdict, failedPhase }: Direction): string {
  return failedPhase === null ? verdict : `${verdict} at ${failedPhase}`;
}
