import { describe, expect, it } from 'vitest';
import type { Lines } from './pairs.js';
import { negotiated, outcome } from './pairs.js';
import { readConfigurations } from './reading.js';
import { said } from './said.js';

const LOCAL = (addresses: string): Lines => ({ own: `local_addrs = ${addresses}` });
const REMOTE = (addresses: string): Lines => ({ peer: `remote_addrs = ${addresses}` });

/** The addresses that a connection of swanctl.conf begins with. */
function begins(local: string, remote: string): unknown {
  const text = `connections { home { local_addrs = ${local}\n remote_addrs = ${remote}\n local { auth = psk } } }`;
  const [found] = readConfigurations({ 'swanctl.conf': text }).ends;
  return found === undefined ? null : said(found.end);
}

describe('lists of addresses in swanctl.conf, as seen with 5.9.8', () => {
  it.each<[string, Lines, Lines, string]>([
    ['any address of its own before another', LOCAL('%any, 192.0.2.1'), {}, 'up'],
    ['an own address of the other family first', LOCAL('2001:db8::1, 198.51.100.1'), {}, 'up'],
    ['a peer of the other family first', REMOTE('2001:db8::2, 198.51.100.2'), {}, 'up'],
    ['an own address that is another one', LOCAL('192.0.2.1, %any'), {}, 'down at version'],
    ['a name that nothing has', REMOTE('%198.51.100.2'), {}, 'undetermined'],
    ['no address of its own family to call', REMOTE('2001:db8::2'), LOCAL('2001:db8::2'), 'undetermined'],
    [
      'a NAT before it, and its peer awaits another family',
      LOCAL('192.168.1.2'),
      REMOTE('2001:db8::9'),
      'down at version',
    ],
    [
      'a NAT before it, and its peer awaits several of another family',
      LOCAL('192.168.1.2'),
      REMOTE('2001:db8::9, 2001:db8::8'),
      'down at version',
    ],
  ])('begin with %s', (_what, left, right, expected) => {
    expect(outcome(negotiated(left, right).left)).toBe(expected);
  });

  it.each<[string, Lines, string]>([
    ['a peer of the other family first', REMOTE('2001:db8::1, 198.51.100.1'), 'up'],
    ['a name that nothing has', REMOTE('%198.51.100.1'), 'undetermined'],
  ])('answer with %s', (_what, right, expected) => {
    expect(outcome(negotiated({}, right).left)).toBe(expected);
    expect(outcome(negotiated({}, right).right)).toBe(expected);
  });

  it.each([
    ['%any', '%any, 192.0.2.2', null, null],
    ['192.0.2.1, 2001:db8::1', '2001:db8::2, 192.0.2.2', '2001:db8::1', '2001:db8::2'],
    ['%any6', '192.0.2.2, 2001:db8::2', null, '2001:db8::2'],
    ['192.0.2.0/24, 2001:db8::1', '192.0.2.2, 2001:db8::2', '2001:db8::1', '2001:db8::2'],
    ['%defaultroute', '192.0.2.2', 'unknown', '192.0.2.2'],
  ])('%s and %s', (local, remote, ownAddress, peerAddress) => {
    expect(begins(local, remote)).toMatchObject({ ownAddress, peerAddress });
  });
});
