import { spawnSync } from 'node:child_process';
import { argv } from 'node:process';
import { multitoolFile } from './sarif-multitool.js';

/**
 * Checks SARIF files with Microsoft's validator, by the rules of the format and of GitHub code scanning:
 * `npm run validate-sarif -- FILE…`. The validator always ends with 0, so its output is read.
 */
function problemsOf(file: string): readonly string[] {
  const { stdout, stderr, error } = spawnSync(
    multitoolFile('Sarif.Multitool'),
    ['validate', file, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--kind', 'Fail'],
    { encoding: 'utf8' },
  );
  if (error !== undefined) throw error;
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim());
  const problems = lines.filter((line) => /\b(?:error|warning) [A-Z]+\d+:/u.test(line));
  if (problems.length > 0) return problems;
  return lines.includes('Analysis completed successfully.') ? [] : [`${file}: the validator did not finish`, ...lines];
}

const files = argv.slice(2);
if (files.length === 0) {
  console.error('Which files? npm run validate-sarif -- FILE…');
  process.exitCode = 2;
}
for (const file of files) {
  const problems = problemsOf(file);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${file}: valid`);
}
