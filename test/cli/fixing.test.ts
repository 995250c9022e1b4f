import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FixRun, FixSettings } from '../../src/cli/fix/fixing.js';
import { lintAndMend } from '../../src/cli/fix/fixing.js';
import type { LintOptions } from '../../src/lint/options.js';
import { pointerAt, sourceAt } from '../../src/model/place.js';
import type { Report } from '../../src/model/report.js';
import { Source } from '../../src/model/source.js';
import { folderWith } from '../node/folder.js';
import { apsara, APSARA_COMPANIONS, zstack, ZSTACK_COMPANIONS } from '../workspace/ends.js';

const WRONG = '{"params": {"peerCidrs": ["10.1.3.0/16"], "ikeVersion": "IKEv2"}}\n';
const RIGHT = '{"params": {"peerCidrs": ["10.1.0.0/16"], "ikeVersion": "ikev2"}}\n';

interface Outcome extends Pick<FixRun, 'remarks' | 'isWritten'> {
  /** What the files hold afterwards. */
  readonly files: Readonly<Record<string, string>>;
  /** The texts that are said to have changed, before and after. */
  readonly changes: readonly (readonly [name: string, before: string, after: string])[];
  /** What remains, in words. */
  readonly remaining: readonly string[];
}

type Options = Partial<FixSettings> & Pick<LintOptions, 'openFile'>;

/** Mends files that lie in a folder, of which some are inputs: all unless they are named. */
async function mended(
  files: Readonly<Record<string, string>>,
  { openFile, ...settings }: Options = {},
  inputs: readonly string[] = Object.keys(files),
): Promise<Outcome> {
  const workingFolder = settings.workingFolder ?? folderWith(files);
  const sources = inputs.map((name) => new Source(name, files[name] ?? '', { named: true }));
  const run = await lintAndMend(sources, openFile === undefined ? {} : { openFile }, {
    unsafe: false,
    dryRun: false,
    stdinName: null,
    open: ({ findings }) => findings,
    ...settings,
    workingFolder,
  });
  return {
    files: Object.fromEntries(
      Object.keys(files).map((name) => [name, readFileSync(join(workingFolder, name), 'utf8')] as const),
    ),
    changes: run.changes.map(({ before, after }) => [before.name, before.text, after.text]),
    remaining: wrongIn(run.report),
    remarks: run.remarks,
    isWritten: run.isWritten,
  };
}

/** What a report says of the faults above. */
function wrongIn({ findings }: Report): readonly string[] {
  return findings
    .filter(({ ruleId }) => ['cidr-host-bits', 'invalid-value'].includes(ruleId))
    .map(({ place }) => `${sourceAt(place).name} ${pointerAt(place)}`);
}

const BOTH = ['/params/ikeVersion', '/params/peerCidrs/0'];

describe('mending files', () => {
  it('writes those that change, names them in order, and reports what remains', async () => {
    const outcome = await mended({ 'b.json': WRONG, 'c.json': RIGHT, 'a.json': WRONG });
    expect(outcome).toEqual({
      files: { 'b.json': RIGHT, 'c.json': RIGHT, 'a.json': RIGHT },
      changes: [
        ['a.json', WRONG, RIGHT],
        ['b.json', WRONG, RIGHT],
      ],
      remaining: [],
      remarks: ['mended 4 findings in 2 files'],
      isWritten: true,
    });
  });

  it('writes nothing in a dry run, and shows what it would have written after all passes', async () => {
    const text = 'params:\n  peerCidrs: [10.1.3.0/16]\n  ikeversion: IKEv2\n';
    const files = { 'a.yaml': text, 'b.json': WRONG };
    const [dry, real] = [await mended(files, { dryRun: true, unsafe: true }), await mended(files, { unsafe: true })];
    expect(dry.files).toEqual(files);
    expect(dry.changes).toEqual(Object.entries(files).map(([name, before]) => [name, before, real.files[name]]));
    expect(dry.changes).toEqual(real.changes);
    expect(dry.remarks).toEqual(real.remarks.map((remark) => remark.replace('mended', 'would mend')));
    expect(real.files['a.yaml']).toBe(
      'params:\n  peerCidrs: [10.1.0.0/16]\n  ikeVersion: ikev2\n  ikeDhGroup: 21\n  pfs: dh-group21\n',
    );
  });

  it('leaves what is accepted', async () => {
    const open: FixSettings['open'] = ({ findings }) => findings.filter(({ ruleId }) => ruleId !== 'invalid-value');
    const { files, remaining } = await mended({ 'a.json': WRONG }, { open });
    expect(files['a.json']).toBe(WRONG.replace('3.0', '0.0'));
    expect(remaining).toEqual(['a.json /params/ikeVersion']);
  });

  it('leaves a file alone that has changed since it was read, says so once, and mends the others', async () => {
    const workingFolder = folderWith({ 'a.json': `${WRONG}\n`, 'b.json': WRONG });
    const outcome = await mended({ 'a.json': WRONG, 'b.json': WRONG }, { workingFolder });
    expect(outcome.files).toEqual({ 'a.json': `${WRONG}\n`, 'b.json': RIGHT });
    expect(outcome.changes.map(([name]) => name)).toEqual(['b.json']);
    expect([...outcome.remaining].sort()).toEqual(BOTH.map((pointer) => `a.json ${pointer}`));
    expect(outcome.remarks).toEqual([
      'a.json: not mended: it has changed since it was read',
      'mended 2 findings in 1 file',
    ]);
    expect(outcome.isWritten).toBe(true);
  });

  it('says what it could not write, and reports that as it is', async () => {
    const workingFolder = folderWith({ 'a.json': WRONG, 'b.json': WRONG });
    const open: FixSettings['open'] = (report) => {
      // Somebody else is faster, once nothing is left to mend.
      if (report.findings.every(({ fix }) => !fix?.safe)) writeFileSync(join(workingFolder, 'a.json'), '{}');
      return report.findings;
    };
    const outcome = await mended({ 'a.json': WRONG, 'b.json': WRONG }, { workingFolder, open });
    expect(outcome.files).toEqual({ 'a.json': '{}', 'b.json': RIGHT });
    expect([...outcome.remaining].sort()).toEqual(BOTH.map((pointer) => `a.json ${pointer}`));
    expect(outcome.changes.map(([name]) => name)).toEqual(['b.json']);
    expect(outcome.remarks).toEqual([
      'a.json: not written: it has changed since it was read',
      'mended 2 findings in 1 file',
    ]);
    expect(outcome.isWritten).toBe(false);
  });

  it('says which fix would change more than it says', async () => {
    const text = 'params: {peerCidrs: [10.1.0.0/16], ikeVersion: &v IKEv2}\nother: *v\n';
    const { files, remarks } = await mended({ 'a.yaml': text });
    expect(files['a.yaml']).toBe(text);
    expect(remarks).toEqual([
      'a.yaml: invalid-value at /params/ikeVersion is left as it is: its fix would change more than it says',
      'mended 0 findings in 0 files',
    ]);
  });

  it('mends what calls send from a file, once, though two of them do and it is an input too', async () => {
    const call = 'curl -X POST http://localhost:8080/zstack/v1/ipsec -d @body.json\n';
    const files = { 'one.sh': call, 'two.sh': call, 'body.json': WRONG };
    const openFile = (path: string): Source => new Source(path, WRONG);
    for (const inputs of [['one.sh'], ['one.sh', 'two.sh'], Object.keys(files)]) {
      const outcome = await mended(files, { openFile }, inputs);
      expect(outcome.files).toEqual({ ...files, 'body.json': RIGHT });
      expect(outcome.changes).toEqual([['body.json', WRONG, RIGHT]]);
      expect(outcome.remaining).toEqual([]);
    }
  });

  it('shows what would become of standard input, which is no file', async () => {
    const settings = { dryRun: true, stdinName: 'stdin.json', workingFolder: folderWith({}) };
    const source = new Source('stdin.json', WRONG, { named: true });
    const { changes } = await lintAndMend(
      [source],
      {},
      { unsafe: false, open: ({ findings }) => findings, ...settings },
    );
    expect(changes.map(({ after }) => after.text)).toEqual([RIGHT]);
  });

  it.each([
    [true, 14],
    [false, 2],
  ])('keeps to what the other end of the tunnel can follow (unsafe: %j)', async (unsafe, group) => {
    const weak = zstack({ ikeDhGroup: 2 });
    const documents = [weak, apsara(), ...ZSTACK_COMPANIONS, ...APSARA_COMPANIONS];
    const files = Object.fromEntries(documents.map((document, index) => [`${index}.json`, JSON.stringify(document)]));
    const outcome = await mended(files, { unsafe });
    expect(JSON.parse(outcome.files['0.json'] ?? '')).toEqual(zstack({ ikeDhGroup: group }));
    expect(outcome.files['1.json']).toBe(files['1.json']);
  });
});
