import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Report } from '../../src/model/report.js';
import { Source } from '../../src/model/source.js';
import { junit } from '../../src/report/junit.js';
import { locate } from '../../src/report/located.js';
import { finding, nodeAt, reportOf } from './build.js';

const schema = readFileSync(join(import.meta.dirname, 'junit.xsd'), 'utf8');

function junitOf(report: Report): string {
  return [...junit(locate(report))].join('');
}

/** What an XML parser and the schema have against a report. */
async function errorsIn(...reports: readonly string[]): Promise<readonly string[]> {
  const xml = reports.map((contents, index) => ({ fileName: `${String(index)}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ rawMessage }) => rawMessage);
}

const source = new Source('a & "b".json', '{\n  "dh": "2",\n  "pfs": "none"\n}');
const place = nodeAt(source, ['params', 'dh'], '"2"');
const other = nodeAt(source, ['params', 'pfs'], '"none"');

describe('the junit format', () => {
  it('writes a suite for each file and a case for each finding', async () => {
    const second = new Source('b.json', '"2"');
    const report = junitOf(
      reportOf(
        [
          finding({ place, message: 'group "2" < 14', related: [{ place: other, message: 'there' }] }),
          finding({ place: other, level: 'warning' }),
          finding({ place: nodeAt(second, ['dh'], '"2"'), level: 'note' }),
        ],
        { notices: [{ file: 'gone.json', message: 'cannot be read' }] },
      ),
    );
    expect(report).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ipsec-lint" tests="4" failures="2" errors="1" time="0">
<testsuite name="ipsec-lint" tests="1" failures="0" errors="1" time="0">
<testcase name="gone.json" classname="ipsec-lint" time="0"><error type="notice" message="cannot be read">cannot be read</error></testcase>
</testsuite>
<testsuite name="a &amp; &quot;b&quot;.json" tests="2" failures="2" errors="0" file="a &amp; &quot;b&quot;.json" time="0">
<testcase name="weak-dh-group 2:9" classname="a &amp; &quot;b&quot;.json" time="0"><failure type="error" message="group &quot;2&quot; &lt; 14">a &amp; &quot;b&quot;.json:2:9: error: group &quot;2&quot; &lt; 14
see a &amp; &quot;b&quot;.json:3:10: there
mend: Use group 19, 20 or 14, whichever both ends offer.</failure></testcase>
<testcase name="weak-dh-group 3:10" classname="a &amp; &quot;b&quot;.json" time="0"><failure type="warning" message="A message">a &amp; &quot;b&quot;.json:3:10: warning: A message
mend: Use group 19, 20 or 14, whichever both ends offer.</failure></testcase>
</testsuite>
<testsuite name="b.json" tests="1" failures="0" errors="0" file="b.json" time="0">
<testcase name="weak-dh-group 1:1" classname="b.json" time="0"><system-out>b.json:1:1: note: A message
mend: Use group 19, 20 or 14, whichever both ends offer.</system-out></testcase>
</testsuite>
</testsuites>
`);
    expect(await errorsIn(report)).toEqual([]);
  });

  it('holds one case that passed where nothing was found', async () => {
    const report = junitOf(reportOf([]));
    expect(report).toContain('tests="1" failures="0" errors="0"');
    expect(await errorsIn(report)).toEqual([]);
  });

  it('is refused by the schema when it is broken, so that these tests can fail', async () => {
    expect(await errorsIn(junitOf(reportOf([])).replace('testcase', 'test'))).not.toEqual([]);
    expect(await errorsIn(junitOf(reportOf([])).replace('name=', 'nam='))).not.toEqual([]);
  });

  it('is XML whatever stands in names and messages', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('&<>"\'[]\r\n\t\0\u{fffe}\u{ffff}')) }),
    );
    const samples = fc.sample(fc.tuple(anyText, anyText), 300);
    const reports = samples.map(([name, message]) => {
      const named = new Source(`x${name}`, '"2"');
      const at = { kind: 'text', source: named, index: null, range: { start: 0, end: 3 } } as const;
      return junitOf(reportOf([finding({ place: at, message })], { notices: [{ file: name, message }] }));
    });
    expect(await errorsIn(...reports)).toEqual([]);
  });
});
