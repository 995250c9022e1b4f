import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/model/located.js';
import type { Located } from '../../src/model/located.js';
import { pointerAt } from '../../src/model/place.js';
import type { ProposalProtocol, ProposalReading } from '../../src/parsers/api/proposal.js';
import { parseProposal } from '../../src/parsers/api/proposal.js';
import { PLACE } from './ends.js';

function parse(text: string, protocol: ProposalProtocol = 'esp'): ProposalReading {
  return parseProposal({ ...PLACE, value: text }, protocol);
}

function names(list: readonly Located<{ readonly logName: string } | null>[]): readonly (string | null | undefined)[] {
  return list.map((located) => {
    const value = valueOf(located);
    return value === null || value === undefined ? value : value.logName;
  });
}

describe('a proposal in keywords', () => {
  it('keeps the order of each kind', () => {
    const { proposal, faults } = parse('aes256-AES128-sha2_256-sha1-prfsha512-ecp256-modp2048', 'ike');
    expect(faults).toEqual([]);
    expect(names(proposal.encryption)).toEqual(['AES_CBC_256', 'AES_CBC_128']);
    expect(names(proposal.integrity)).toEqual(['HMAC_SHA2_256_128', 'HMAC_SHA1_96']);
    expect(names(proposal.prf)).toEqual(['PRF_HMAC_SHA2_512']);
    expect(names(proposal.dhGroups)).toEqual(['ECP_256', 'MODP_2048']);
  });

  it('drops what the protocol has no use for', () => {
    expect(parse('aes128-sha1-prfsha1-none-esn-noesn').proposal).toMatchObject({
      prf: [],
      dhGroups: [{ value: null }],
      extendedSequenceNumbers: [{ value: true }, { value: false }],
    });
    expect(parse('aes128-sha1-modp2048', 'ah').proposal.encryption).toEqual([]);
  });

  it('places each keyword in a longer text', () => {
    const node = { ...PLACE, value: 'aes128-sha1-modp2048, aes256 - sha256-modp3072' };
    const { proposal } = parseProposal(node, 'ike', 21);
    expect(proposal.encryption[0]?.place).toMatchObject({ kind: 'part', from: 22, to: 28 });
    expect(proposal.integrity[0]?.place).toMatchObject({ from: 31, to: 37 });
    expect(proposal.encryption[0]?.place && pointerAt(proposal.encryption[0].place)).toBe('');
  });

  it.each<readonly [ProposalProtocol, string, string]>([
    ['ike', 'aes128-sha1', 'IKE needs a DH group, such as ecp256'],
    ['ike', 'aes128-sha1-none', 'IKE needs a DH group, such as ecp256'],
    ['ike', 'aes128gcm16-modp2048', 'IKE needs a PRF, such as prfsha256, with this cipher'],
    ['ike', 'aes128-prfsha1-modp2048', 'IKE needs an integrity algorithm with this cipher'],
    ['ike', 'sha1-modp2048', 'an encryption algorithm is missing'],
    ['esp', 'sha1', 'an encryption algorithm is missing'],
    ['esp', 'aes128-aes128gcm16-sha1', 'AEAD and other ciphers cannot share a proposal'],
    ['ah', 'modp2048', 'AH needs an integrity algorithm'],
    ['esp', 'aes128-sha3', 'strongSwan has no such keyword'],
    ['esp', '', 'an encryption algorithm is missing'],
  ])('is refused as strongSwan refuses it: %s %s', (protocol, text, reason) => {
    const { proposal, faults } = parse(text, protocol);
    expect(faults.map((fault) => fault.reason)).toEqual([reason]);
    expect(proposal.encryption[0]).toMatchObject({ origin: 'unknown', reason: 'invalid' });
  });

  it('is unknown as a placeholder and as the default', () => {
    expect(parse('${PROPOSAL}').proposal.encryption[0]).toMatchObject({ reason: 'template' });
    expect(parse('default')).toMatchObject({ faults: [], proposal: { dhGroups: [{ reason: 'not-in-body' }] } });
  });

  it('suggests the keyword that was meant', () => {
    expect(parse('aes-256-sha1').faults[0]).toMatchObject({ actual: '256' });
    expect(parse('aes265-sha1').faults[0]).toMatchObject({ nearest: 'aes256' });
  });
});
