import { describe, expect, it } from 'vitest';
import { lintAndFix } from '../../src/library/lint-and-fix.js';
import { Source } from '../../src/model/source.js';

/** What becomes of a text, and the rules whose fixes are refused. */
function mended(text: string, unsafe = false): { readonly text: string; readonly refused: readonly string[] } {
  const { texts, refused } = lintAndFix([new Source('a.yaml', text)], { unsafe });
  const after = texts.get('a.yaml') ?? text;
  expect(lintAndFix([new Source('a.yaml', after)], { unsafe }).texts.size).toBe(0);
  return { text: after, refused: refused.map(({ ruleId }) => ruleId) };
}

describe('what aliases show in several places changes', () => {
  it.each<[string, string, string]>([
    [
      'where all of them are to have it',
      '- params:\n    peerCidrs: [10.1.0.0/16]\n    ikeVersion: &v IKEv2\n- params:\n    peerCidrs: [10.2.0.0/16]\n    ikeVersion: *v\n',
      '- params:\n    peerCidrs: [10.1.0.0/16]\n    ikeVersion: &v ikev2\n- params:\n    peerCidrs: [10.2.0.0/16]\n    ikeVersion: *v\n',
    ],
    [
      'where it stands aside, for those that name it',
      '.version: &v IKEv2\nparams:\n  peerCidrs: [10.1.0.0/16]\n  ikeVersion: *v\n',
      '.version: &v ikev2\nparams:\n  peerCidrs: [10.1.0.0/16]\n  ikeVersion: *v\n',
    ],
    [
      'where it stands aside and is merged, keys too',
      '- .d: &d\n    ikeversion: ikev2\n    policyMode: Tunnel\n- params:\n    <<: *d\n    peerCidrs: [10.1.0.0/16]\n- params:\n    <<: *d\n    peerCidrs: [10.2.0.0/16]\n',
      '- .d: &d\n    ikeVersion: ikev2\n    policyMode: tunnel\n- params:\n    <<: *d\n    peerCidrs: [10.1.0.0/16]\n- params:\n    <<: *d\n    peerCidrs: [10.2.0.0/16]\n',
    ],
    [
      'whatever else they show',
      'x: &x IKEv2\ny: [*x]\nparams:\n  peerCidrs: [10.1.0.0/16]\n  ikeVersion: IKEv2\nz: *x\n',
      'x: &x IKEv2\ny: [*x]\nparams:\n  peerCidrs: [10.1.0.0/16]\n  ikeVersion: ikev2\nz: *x\n',
    ],
  ])('%s', (_, before, after) => {
    expect(mended(before)).toEqual({ text: after, refused: [] });
  });
});

describe('what aliases show in several places stays', () => {
  it.each<[string, string, string, boolean]>([
    [
      'where another API has it right',
      '- params:\n    peerCidrs: [10.1.0.0/16]\n    ikeAuthAlgorithm: &h sha256\n- ikepolicy:\n    auth_algorithm: *h\n    pfs: group14\n    ike_version: v2\n',
      'invalid-value',
      false,
    ],
    [
      'where one of two API has it right, though the other holds the anchor',
      '- ikepolicy:\n    auth_algorithm: &h sha256\n    pfs: group14\n    ike_version: v2\n- params:\n    peerCidrs: [10.1.0.0/16]\n    ikeAuthAlgorithm: *h\n',
      'invalid-value',
      false,
    ],
    [
      'where one of the places is nobody knows what',
      'params:\n  peerCidrs: [10.1.0.0/16]\n  ikeVersion: &v IKEv2\nother:\n  text: *v\n',
      'invalid-value',
      false,
    ],
    [
      'where a list is shown elsewhere',
      'params:\n  peerCidrs: &nets [10.1.3.0/16]\n  ikeVersion: ikev2\nother:\n  nets: *nets\n',
      'cidr-host-bits',
      false,
    ],
    [
      'where a key is shown elsewhere',
      '- .d: &d\n    ikeversion: ikev2\n- params:\n    <<: *d\n    peerCidrs: [10.1.0.0/16]\n- other:\n    <<: *d\n',
      'unknown-field',
      false,
    ],
    [
      'where a field would come into a body that is shown elsewhere',
      '- params: &p\n    peerCidrs: [10.1.0.0/16]\n    name: a\n- other: *p\n',
      'implicit-weak-default',
      true,
    ],
    [
      'where a field would come behind a comment into a body that is shown elsewhere',
      '- params: &p\n    peerCidrs: [10.1.0.0/16]\n    name: a # its name\n- other: *p\n',
      'implicit-weak-default',
      true,
    ],
    [
      'where a field would be merged elsewhere',
      '- params: &p\n    peerCidrs: [10.1.0.0/16]\n    name: a\n- other:\n    <<: *p\n    name: b\n',
      'implicit-weak-default',
      true,
    ],
  ])('%s', (_, text, rule, unsafe) => {
    expect(mended(text, unsafe)).toEqual({ text, refused: [rule] });
  });
});

describe('a field that comes into a body', () => {
  const FIELDS = 'ikeDhGroup: 21\n  pfs: dh-group21\n';

  it.each<[string, string, string]>([
    [
      'stands in it, not in what is merged into it',
      'base: &b\n  ikeVersion: ikev2\nparams:\n  name: a\n  peerCidrs: [10.1.0.0/16]\n  <<: *b\n',
      `base: &b\n  ikeVersion: ikev2\nparams:\n  name: a\n  peerCidrs: [10.1.0.0/16]\n  ${FIELDS}  <<: *b\n`,
    ],
    [
      'stands in it where its last value is an alias in brackets',
      'nets:\n  a: &net 10.1.0.0/16\nparams:\n  name: a\n  peerCidrs: [*net]\n',
      `nets:\n  a: &net 10.1.0.0/16\nparams:\n  name: a\n  peerCidrs: [*net]\n  ${FIELDS}`,
    ],
    [
      'comes where it stands aside, for all that name it',
      '- .b: &b\n    peerCidrs: [10.1.0.0/16]\n    name: a\n- params: *b\n- params: *b\n',
      '- .b: &b\n    peerCidrs: [10.1.0.0/16]\n    name: a\n    ikeDhGroup: 21\n    pfs: dh-group21\n- params: *b\n- params: *b\n',
    ],
    [
      'stays away where nothing tells where its last value ends: an alias in a list',
      'nets:\n  a: &net 10.1.0.0/16\nparams:\n  name: a\n  peerCidrs:\n    - *net\n',
      'nets:\n  a: &net 10.1.0.0/16\nparams:\n  name: a\n  peerCidrs:\n    - *net\n',
    ],
    [
      'stays away where nothing tells where its last value ends: a merge key',
      'b: &b\n  y: 1\nparams:\n  peerCidrs: [10.1.0.0/16]\n  lifeTime:\n    x: 1\n    <<: *b\n',
      'b: &b\n  y: 1\nparams:\n  peerCidrs: [10.1.0.0/16]\n  lifeTime:\n    x: 1\n    <<: *b\n',
    ],
    [
      'stays away where the body holds nothing of its own',
      'b: &b\n  peerCidrs: [10.1.0.0/16]\n  name: a\nparams:\n  <<: *b\n',
      'b: &b\n  peerCidrs: [10.1.0.0/16]\n  name: a\nparams:\n  <<: *b\n',
    ],
  ])('%s', (_, before, after) => {
    expect(mended(before, true)).toEqual({ text: after, refused: [] });
  });

  it('is not moved out of what others merge', () => {
    const text = 't: &t\n  systemTags: [a]\n  x: y\nparams:\n  peerCidrs: [10.1.0.0/16]\n  <<: *t\n';
    expect(mended(text)).toEqual({ text, refused: [] });
  });
});
