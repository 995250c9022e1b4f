import { describe, expect, it } from 'vitest';
import { applyFixes, lintAndFix } from '../../src/library/lint-and-fix.js';
import type { LintOptions } from '../../src/library/lint.js';
import { lint } from '../../src/library/lint.js';
import { Source } from '../../src/model/source.js';
import { simulate } from '../../src/simulate/simulate.js';
import { apsara, APSARA_COMPANIONS, endsOf, otc, otcCompanions, zstack, ZSTACK_COMPANIONS } from '../workspace/ends.js';

const WEAK_ZSTACK = {
  ikeVersion: 'ikev1',
  ikeAuthAlgorithm: 'md5',
  ikeEncryptionAlgorithm: '3des',
  ikeDhGroup: 2,
  policyAuthAlgorithm: 'md5',
  policyEncryptionAlgorithm: '3des',
  pfs: 'dh-group2',
};

const WEAK_APSARA = {
  ike: { IkeVersion: 'ikev1', IkeAuthAlg: 'md5', IkeEncAlg: '3des', IkePfs: 'group2' },
  ipsec: { IpsecAuthAlg: 'md5', IpsecEncAlg: '3des', IpsecPfs: 'group2' },
};

const WEAK_OTC = { ike_version: 'v1', auth_algorithm: 'md5', encryption_algorithm: '3des', pfs: 'group2' };

/** The documents of a run after all that can be mended is mended. */
function mended(documents: readonly unknown[]): readonly unknown[] {
  const sources = documents.map((document, index) => new Source(`${index}.json`, JSON.stringify(document)));
  const { texts } = lintAndFix(sources, { unsafe: true });
  return sources.map(({ name, text }): unknown => JSON.parse(texts.get(name) ?? text));
}

function verdict(documents: readonly unknown[]): string {
  const [left, right, ...others] = endsOf(documents).map(({ end }) => end);
  if (left === undefined || right === undefined || others.length > 0) throw new Error('not two ends');
  return simulate(left, right).verdict;
}

describe('two ends that are weak alike', () => {
  const documents = [zstack(WEAK_ZSTACK), apsara(WEAK_APSARA), ...ZSTACK_COMPANIONS, ...APSARA_COMPANIONS];

  it('meet before', () => {
    expect(verdict(documents)).toBe('up');
  });

  it('are mended to what both can do, and meet again', () => {
    const after = mended(documents);
    expect(verdict(after)).toBe('up');
    expect(after[0]).toMatchObject({
      params: { ikeVersion: 'ikev2', ikeEncryptionAlgorithm: 'aes-256', ikeDhGroup: 14, pfs: 'dh-group14' },
    });
    const { IkeConfig } = after[1] as { IkeConfig: string };
    expect(JSON.parse(IkeConfig)).toMatchObject({ IkeVersion: 'ikev2', IkeEncAlg: 'aes256', IkePfs: 'group14' });
  });

  it('keep all else', () => {
    const after = mended(documents);
    expect(after.slice(2)).toEqual(documents.slice(2));
    expect(Object.keys((after[0] as { params: object }).params)).toEqual(
      Object.keys((documents[0] as { params: object }).params),
    );
  });
});

describe('a weak end', () => {
  it('takes what its sound peer has, though it could do more', () => {
    const after = mended([zstack(WEAK_ZSTACK), apsara(), ...ZSTACK_COMPANIONS, ...APSARA_COMPANIONS]);
    expect(after[0]).toMatchObject({ params: { ikeDhGroup: 14, pfs: 'dh-group14', ikeVersion: 'ikev2' } });
    expect(after[1]).toEqual(apsara());
  });

  it('takes its strongest where the peer is not in the run', () => {
    const [after] = mended([zstack(WEAK_ZSTACK)]);
    expect(after).toMatchObject({ params: { ikeDhGroup: 21, pfs: 'dh-group21', ikeEncryptionAlgorithm: 'aes-256' } });
  });

  it('takes what a peer has that only the options name', () => {
    const sources = [zstack(WEAK_ZSTACK), apsara()].map(
      (document, index) => new Source(`${String(index)}.json`, JSON.stringify(document)),
    );
    const { findings } = lint(sources);
    const after = (options: LintOptions): unknown =>
      JSON.parse(applyFixes(sources, findings, { ...options, unsafe: true })[0]?.text ?? '');
    expect(after({})).toMatchObject({ params: { ikeDhGroup: 21, pfs: 'dh-group21' } });
    expect(after({ tunnels: [{ left: '0.json', right: '1.json' }] })).toMatchObject({
      params: { ikeDhGroup: 14, pfs: 'dh-group14' },
    });
  });

  it('stays as it is where its peer cannot be mended', () => {
    const peer = {
      peer: {
        localAddress: '198.51.100.7',
        peerAddress: '203.0.113.5',
        ike: { version: 1, proposals: ['3des-md5-modp1024'] },
        auth: { psk: 'a-key-of-the-tests' },
        child: {
          proposals: ['3des-md5-modp1024'],
          localSelectors: ['192.168.40.0/24'],
          remoteSelectors: ['10.20.0.0/16'],
        },
      },
    };
    const documents = [zstack(WEAK_ZSTACK), peer, ...ZSTACK_COMPANIONS];
    expect(verdict(documents)).toBe('up');
    expect(mended(documents)).toEqual(documents);
  });
});

it('leaves answers of a server alone', () => {
  const documents = [otc(), ...otcCompanions(WEAK_OTC, WEAK_OTC)];
  const sources = documents.map((document, index) => new Source(`${index}.json`, JSON.stringify(document)));
  expect(lint(sources).findings.filter(({ fix }) => fix !== null)).toEqual([]);
});
