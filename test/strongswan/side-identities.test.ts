import { describe, expect, it } from 'vitest';
import { facing } from '../../src/cli/simulate/select.js';
import { simulate } from '../../src/simulate/simulate.js';
import { readConfigurations } from './reading.js';

const KEY = ': PSK "Wq4-t9Zr.Lx2_Vb7Nn5Kd8Ju"\n';

function conn(name: string, lines: readonly string[], nets: readonly [string, string]): string {
  const common = ['keyexchange=ikev2', 'authby=secret', `leftsubnet=${nets[0]}`, `rightsubnet=${nets[1]}`];
  return `${[`conn ${name}`, ...common, ...lines].join('\n  ')}\n`;
}

/** What becomes of the tunnel if the first of two hosts begins. */
function begun(home: readonly string[], away: readonly string[]): string {
  const { ends } = readConfigurations({
    'home.conf': conn('home', ['auto=start', ...home], ['10.1.0.0/16', '10.2.0.0/16']),
    'away.conf': conn('away', ['auto=add', ...away], ['10.2.0.0/16', '10.1.0.0/16']),
    'ipsec.secrets': KEY,
  });
  const [one, other] = ends;
  if (one === undefined || other === undefined) throw new Error('there are no two ends');
  const [left, right] = facing(one, other);
  const [direction] = simulate(left.end, right.end, {}).directions.filter(({ initiator }) => initiator === 'left');
  if (direction === undefined) throw new Error('home does not begin');
  return [direction.verdict, ...(direction.failedPhase === null ? [] : [direction.failedPhase])].join(' at ');
}

const HOME = ['left=203.0.113.1', 'right=198.51.100.1'];
const AWAY = ['left=198.51.100.1', 'right=203.0.113.1'];

describe('what a side is called is its identity for the starter, as seen with 5.9.8', () => {
  it.each<[string, readonly string[], readonly string[], string]>([
    ['addresses on both', HOME, AWAY, 'up'],
    ['another identity is expected than the address', [...HOME, 'rightid=foo.example.com'], AWAY, 'down at ike-auth'],
    [
      'a peer from anywhere expects a name',
      ['left=%defaultroute', 'leftid=@branch', 'right=198.51.100.1', 'rightid=@vpn.example.com'],
      ['left=198.51.100.1', 'right=%any'],
      'down at ike-auth',
    ],
    [
      'one that takes its route answers with what it is asked for',
      [...HOME, 'rightid=foo.example.com'],
      ['left=%defaultroute', 'right=203.0.113.1'],
      'up',
    ],
    [
      'a name for the peer, which has its address',
      ['left=203.0.113.1', 'right=vpn.example.com'],
      ['left=198.51.100.1', 'right=%any'],
      'down at ike-auth',
    ],
    [
      'an own name, whose address the peer expects',
      ['left=me.example.com', 'right=198.51.100.1'],
      [...AWAY, 'rightid=203.0.113.1'],
      'down at ike-auth',
    ],
  ])('%s', (_, home, away, expected) => {
    expect(begun(home, away)).toBe(expected);
  });
});
