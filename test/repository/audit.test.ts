import { describe, expect, it } from 'vitest';
import { readAudit } from '../../scripts/audit.js';

describe('what npm audit says', () => {
  it.each([
    ['{"auditReportVersion": 2, "vulnerabilities": {}, "metadata": {}}', { kind: 'clean' }],
    [
      '{"vulnerabilities": {"yaml": {"severity": "high"}, "x": {"severity": "low"}}}',
      { kind: 'vulnerable', packages: ['yaml', 'x'] },
    ],
    [
      '{"message": "405 Method Not Allowed", "statusCode": 405}',
      { kind: 'unknown', reason: 'the registry gave no advisories' },
    ],
    ['{"error": {"code": "ENOTFOUND"}}', { kind: 'unknown', reason: 'the registry gave no advisories' }],
    ['', { kind: 'unknown', reason: 'npm audit gave no JSON' }],
    ['npm error', { kind: 'unknown', reason: 'npm audit gave no JSON' }],
  ])('%s', (output, expected) => {
    expect(readAudit(output)).toEqual(expected);
  });
});
