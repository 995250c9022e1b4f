import type { Level } from '../model/finding.js';
import type { Annotation } from './annotations.js';
import { annotationsOf, countsInWords, MOST_ANNOTATIONS, shownAndLeft } from './annotations.js';
import type { LocatedReport } from './located.js';
import { printable } from './printable.js';
import { spot } from './spot.js';

/** How the report is written. */
export interface GithubOptions {
  /** The path from the root of the repository to the folder that file names are relative to, or empty. */
  readonly workingFolder: string;
}

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * The report as GitHub's workflow commands, which annotate the files of a pull request. What GitHub would not show
 * follows as plain lines, for the log.
 */
export function* github(report: LocatedReport, { workingFolder }: GithubOptions): Generator<string> {
  const { shown, left } = shownAndLeft(annotationsOf(report, workingFolder));
  for (const annotation of shown) yield `${command(annotation)}\n`;
  if (left.length === 0) return;
  yield `GitHub shows ${String(MOST_ANNOTATIONS)} annotations of each kind. Beside them there are ${countsInWords(left)}:\n`;
  for (const annotation of left) yield `${plain(annotation)}\n`;
}

function command({ level, file, region, title, message }: Annotation): string {
  const properties = Object.entries({
    file: file === '' ? null : file,
    line: region?.startLine,
    endLine: region?.endLine,
    // GitHub takes columns on one line only.
    ...(region?.startLine === region?.endLine && { col: region?.startColumn, endColumn: region?.endColumn }),
    title,
  })
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${COMMANDS[level]} ${properties.join(',')}::${escapedData(message)}`;
}

/** What a command's message may not hold as it is. Source: `actions/toolkit`, «Problem Matchers and Commands». */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** One line of a log, which a runner must not take for a command: it finds `##[` anywhere in a line. */
function plain({ level, file, region, title, message }: Annotation): string {
  const [first = ''] = message.split('\n');
  const place = region === null ? file : `${file}:${spot({ region, pointer: '' })}`;
  return printable(`${level} ${place} ${first} (${title})`).replaceAll('##[', '# #[');
}
