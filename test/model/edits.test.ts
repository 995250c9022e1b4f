import { describe, expect, it } from 'vitest';
import { patched } from '../../src/fix/patch.js';
import { replacement } from '../../src/model/edits.js';
import { Source } from '../../src/model/source.js';
import { readSource } from '../../src/parsers/text/read.js';

/** A text with another one in place of its first value. */
function replaced(name: string, before: string, by: string): string {
  const source = new Source(name, before);
  const [root] = readSource(source).documents.map((document) => document.root);
  const value = root?.kind === 'object' ? root.members[0]?.value : undefined;
  if (value === undefined) throw new Error('no value');
  return patched(before, replacement(value, by));
}

describe('a text in place of another', () => {
  it.each(['true', 'No', 'on', 'y', 'null', '14', '-1', '1.5', '1e3', '0x1f', '0o17', '1:30', '2026-06-30', '', 'a:'])(
    'stays a text: %j needs quotes in YAML',
    (text) => {
      expect(replaced('a.yaml', 'a: b # c\n', text)).toBe('a: b # c\n');
      expect(replaced('a.yaml', 'a: "b" # c\n', text)).toBe(`a: "${text}" # c\n`);
      expect(replaced('a.yaml', "a: 'b' # c\n", text)).toBe(`a: '${text}' # c\n`);
    },
  );

  it.each(['group14', '10.1.0.0/16', 'aes-256', 'v2'])('needs none: %j', (text) => {
    expect(replaced('a.yaml', 'a: b # c\n', text)).toBe(`a: ${text} # c\n`);
  });

  it('is a text in a form, whatever it is', () => {
    expect(replaced('a.txt', 'VpnConnectionId=b&LocalSubnet=c', '14')).toBe('VpnConnectionId=14&LocalSubnet=c');
  });

  it.each(['a b', 'a"', '\u00e9', 'a,b', '#', '%41', '\n'])(
    'is nothing that some container spells otherwise: %j',
    (text) => {
      expect(replaced('a.json', '{"a": "b"}', text)).toBe('{"a": "b"}');
    },
  );
});
