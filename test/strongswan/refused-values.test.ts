import { describe, expect, it } from 'vitest';
import { readConfigurations } from './reading.js';

/** A connection with a line of its own, one in its round of authentication and one in its child. */
function connection({ line = '', round = '', child = '' }): string {
  return `connections { home {
    local_addrs = 10.90.0.1
    remote_addrs = 10.90.0.2
    ${line}
    local { auth = psk
      ${round} }
    remote { auth = psk }
    children { net {
      ${child}
    } }
  } }`;
}

/** What keeps open whether there is a connection at all. */
function openIn(text: string, name = 'swanctl.conf'): readonly string[] {
  const [found] = readConfigurations({ [name]: text }).ends;
  if (found === undefined) throw new Error('no end');
  return (found.end.open ?? []).flatMap(({ phase, what }) => (phase === 'version' ? [what] : []));
}

// Each "invalid value for: …, config discarded" of 5.9.8.
describe('a value for which strongSwan discards the connection', () => {
  it.each([
    ['proposals = AES128-SHA256-MODP2048', 'takes keywords in small letters'],
    ['proposals = aes128-SHA256-modp2048', 'takes keywords in small letters'],
    ['proposals = aes256-sha256-mlkem768', 'refused by strongSwan 5.9.8, and taken by 6.0'],
    ['fragmentation = true', 'yes, accept, force, no'],
    ['fragmentation = 1', 'yes, accept, force, no'],
    ['fragmentation = enabled', 'yes, accept, force, no'],
    ['send_cert = yes', 'ifasked, always, never'],
    ['send_cert = no', 'ifasked, always, never'],
    ['childless = prefer', 'refused by strongSwan 5.9.8, and taken by later releases'],
    ['keyingtries = %forever', 'a number'],
    ['dscp = 46', 'binary digits'],
    ['if_id_in = x', 'a number, %unique'],
    ['if_id_out = x', 'a number, %unique'],
    ['vips = x', 'an address or %any'],
    ['vips = 10.0.0.1, x', 'an address or %any'],
    ['rand_time = 1w', 's, m, h or d'],
    ['dpd_timeout = 1w', 's, m, h or d'],
    ['remote_port = ike', 'a number'],
    ['ppk_required = on', 'yes or no'],
    ['mediation = on', 'yes or no'],
  ])('%s in a connection', (line, words) => {
    expect(openIn(connection({ line })).join('\n')).toContain(words);
  });

  it.each([
    ['esp_proposals = AES128-SHA256', 'takes keywords in small letters'],
    ['ah_proposals = SHA256', 'takes keywords in small letters'],
    ['start_action = add', 'one of none'],
    ['start_action = hold', 'one of none'],
    ['start_action = x', 'one of none'],
    ['close_action = hold', 'one of none'],
    ['dpd_action = hold', 'none, clear'],
    ['mark_in = %same', 'a number, with a mask'],
    ['mark_out = %same/0xff', 'a number, with a mask'],
    ['set_mark_in = %unique', 'a number, with a mask'],
    ['set_mark_out = %unique-dir', 'a number, with a mask'],
    ['life_packets = 1k', 'a number'],
    ['rekey_packets = 1m', 'a number'],
    ['rand_packets = 1g', 'a number'],
    ['rand_bytes = x', 'k, m or g'],
    ['hw_offload = crypto', 'refused by strongSwan 5.9.8, and taken by later releases'],
    ['hw_offload = packet', 'refused by strongSwan 5.9.8, and taken by later releases'],
    ['local_ts = %dynamic', 'a network, an address, a range or dynamic'],
    ['local_ts = dynamic [tcp]', 'a network, an address, a range or dynamic'],
    ['remote_ts = dynamic [tcp]', 'a network, an address, a range or dynamic'],
    ['local_ts = 10.1.0.0/16[%any]', 'where no protocol or port has this name'],
    ['local_ts = 10.1.0.0/16[%any/%any]', 'where no protocol or port has this name'],
    ['local_ts = 10.1.0.0/16[/%any]', 'where no protocol or port has this name'],
    ['local_ts = 10.1.0.0/16[tcp/%any]', 'where no protocol or port has this name'],
    ['local_ts = 10.1.0.0/16[foo]', 'where no protocol or port has this name'],
    ['local_ts = 10.1.0.0/16[tcp/-80]', 'where no protocol or port has this name'],
    ['local_ts = 10.1.0.0/16[icmp/8/0]', 'where no protocol or port has this name'],
    ['inactivity = 1w', 's, m, h or d'],
    ['reqid = x', 'a number'],
    ['priority = x', 'a number'],
    ['replay_window = x', 'a number'],
    ['tfc_padding = x', 'mtu'],
    ['if_id_in = x', 'a number, %unique'],
    ['copy_df = on', 'yes or no'],
    ['copy_ecn = on', 'yes or no'],
    ['copy_dscp = true', 'out, in, yes, no'],
    ['mark_in_sa = on', 'yes or no'],
    ['policies_fwd_out = on', 'yes or no'],
    ['sha256_96 = on', 'yes or no'],
    ['label_mode = x', 'system, simple, selinux'],
  ])('%s in a child', (child, words) => {
    expect(openIn(connection({ child })).join('\n')).toContain(words);
  });

  it.each([
    ['auth = ed25519', 'psk, pubkey, eap or xauth'],
    ['auth = ed448', 'psk, pubkey, eap or xauth'],
    ['id = CN=é', 'printable ASCII'],
    ['round = x', 'a number'],
    ['revocation = x', 'strict, ifuri, relaxed'],
  ])('%s in a round of authentication', (round, words) => {
    expect(openIn(connection({ round })).join('\n')).toContain(words);
  });

  it('is one in capitals in ipsec.conf as well', () => {
    const text = 'conn home\n left=10.90.0.1\n right=10.90.0.2\n authby=psk\n ike=AES128-SHA256-MODP2048!\n auto=add\n';
    expect(openIn(text, 'ipsec.conf').join('\n')).toContain('takes keywords in small letters');
  });
});

describe('a value that strongSwan takes', () => {
  it.each(
    [
      ['proposals = Default', 'fragmentation = Accept', 'send_cert = IFASKED', 'keyingtries = 0', 'dscp = 101110'],
      ['if_id_in = %unique-dir', 'if_id_out = 0x2a', 'rand_time = 5 m', 'rand_time = 300', 'dpd_timeout = 1D'],
      ['dscp = 000000', 'childless = never', 'ppk_required = no'],
    ].flat(),
  )('%s in a connection', (line) => {
    expect(openIn(connection({ line }))).toEqual([]);
  });

  it.each(
    [
      [
        'dpd_action = Restart',
        'mark_in = 0x1/0xff',
        'mark_out = %unique-dir',
        'set_mark_in = %same',
        'set_mark_out = 5/7',
      ],
      [
        'life_packets = 100',
        'life_bytes = 1g',
        'rand_bytes = 1 M',
        'hw_offload = auto',
        'inactivity = 1h',
        'reqid = 5',
      ],
      [
        'replay_window = 32',
        'tfc_padding = mtu',
        'tfc_padding = 0',
        'copy_dscp = IN',
        'copy_df = 0',
        'if_id_in = %unique',
      ],
      ['local_ts = 10.1.0.0/16 [tcp]', 'local_ts = dynamic[tcp]', 'local_ts = 10.1.0.0/16[tcp/opaque]'],
      [
        'local_ts = 10.1.0.0/16[icmp/8]',
        'local_ts = 10.1.0.0/16[any/53]',
        'start_action = trap',
        'close_action = start',
      ],
    ].flat(),
  )('%s in a child', (child) => {
    expect(openIn(connection({ child }))).toEqual([]);
  });

  it.each(['id = "C=CH, CN=a b"', 'round = 2', 'revocation = Strict'])('%s in a round of authentication', (round) => {
    expect(openIn(connection({ round }))).toEqual([]);
  });

  it('is an address that is asked for', () => {
    expect(openIn(connection({ line: 'vips = %any, 0.0.0.0, ::' }))).toEqual([]);
  });
});
