import { expect, it } from 'vitest';
import { Source } from '../../src/model/source.js';
import { unknownNames } from '../../src/workspace/pair-names.js';
import { otcAnswer, otcConnection, uuid, workspaceOf } from './estate.js';

const CONFIGURATION = new Source('.ipsec-lint.yaml', 'standby:\n  - [branch,\n     typo]\n');

function named(word: string) {
  const start = CONFIGURATION.text.indexOf(word);
  const range = { start, end: start + word.length };
  return {
    key: 'standby',
    word,
    place: { kind: 'text', source: CONFIGURATION, index: null, range, pointer: '' },
  } as const;
}

it('says which names of pairs no connection bears, and where they stand', () => {
  const workspace = workspaceOf({ 'a.json': otcConnection({ name: 'branch' }) });
  expect(unknownNames([named('branch'), named('typo')], workspace)).toEqual([
    { file: '.ipsec-lint.yaml', message: 'standby, line 3: "typo" stands for no connection of this run' },
  ]);
});

it('knows connections by their ids too', () => {
  const workspace = workspaceOf({ 'a.json': otcAnswer() });
  expect(unknownNames([{ ...named('typo'), word: uuid(0x100) }], workspace)).toEqual([]);
});

it('says nothing of a run without connections', () => {
  expect(unknownNames([named('typo')], workspaceOf({}))).toEqual([]);
});
