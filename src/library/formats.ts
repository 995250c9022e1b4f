import type { Report, Tool } from '../model/report.js';
import type { GithubOptions } from '../report/github.js';
import { github as writeGithub } from '../report/github.js';
import type { GitlabOptions } from '../report/gitlab.js';
import { gitlab as writeGitlab } from '../report/gitlab.js';
import { json as writeJson } from '../report/json.js';
import { junit as writeJunit } from '../report/junit.js';
import type { LocatedReport } from '../report/located.js';
import { locate as locateReport, plainFinding, plainSuppressed } from '../report/located.js';
import type { MarkdownOptions } from '../report/markdown.js';
import { markdown as writeMarkdown } from '../report/markdown.js';
import type { SarifOptions } from '../report/sarif.js';
import { sarif as writeSarif } from '../report/sarif.js';
import type { TextOptions } from '../report/text.js';
import { text as writeText } from '../report/text.js';
import type { KnownOptions } from './known-options.js';
import { aFunction, aNumber, aSwitch, aText, mustBeOptions } from './known-options.js';
import { mustBeLocated, mustBeReport } from './must-be-ours.js';
import { mustBeNumber, mustBeText } from './must-be.js';

/*
 * The formats of reports for programs. All but `locate` give a report in pieces, so that a long one is never one string,
 * and refuse what they cannot write before the first of them.
 */

function mustBeFolder(value: unknown): void {
  mustBeText('the working folder', value, "Give the path from the root of the repository, or ''.");
}

/** Refuses a tool that a report could not name. */
function mustBeTool(value: unknown): void {
  mustBeOptions(value, TOOL, 'the name and version of the tool');
}

const TOOL_EXAMPLE = "Give { name: 'ipsec-lint', version: '1.2.3' }.";

const TOOL: KnownOptions<Tool> = {
  tests: {
    name: aText('the name of the tool', TOOL_EXAMPLE),
    version: aText('the version of the tool', TOOL_EXAMPLE),
  },
  required: ['name', 'version'],
  next: TOOL_EXAMPLE,
};

const TEXT_OPTIONS: KnownOptions<TextOptions> = {
  tests: {
    colour: aSwitch('colour'),
    columns: (value) => {
      if (value !== null)
        mustBeNumber('columns', value, 'Give the width of the terminal, or null where there is none.');
    },
    notices: aSwitch('notices'),
  },
  next: 'Give { colour: false, columns: null, notices: true }.',
};

const SARIF_OPTIONS: KnownOptions<SarifOptions> = {
  tests: {
    tool: mustBeTool,
    workingFolder: mustBeFolder,
    suppressed: aSwitch('suppressed'),
  },
  required: ['tool', 'workingFolder'],
  next: "Give { tool, workingFolder: '', suppressed: false }.",
};

const FOLDER_OPTIONS: KnownOptions<GithubOptions & GitlabOptions> = {
  tests: { workingFolder: mustBeFolder },
  required: ['workingFolder'],
  next: "Give { workingFolder: '' }.",
};

const MARKDOWN_OPTIONS: KnownOptions<MarkdownOptions> = {
  tests: {
    size: aNumber('the size', 'Give COMMENT_SIZE for a comment on GitHub.'),
    urlOf: aFunction('urlOf', "Give (file, region) => 'https://…', or null where there is no page."),
  },
  required: ['size'],
  next: 'Give { size: COMMENT_SIZE }.',
};

/**
 * A report for formats, which see its places computed and its texts masked. Its findings are plain objects, which can be
 * cloned, posted and printed.
 *
 * @throws UserError where the report is none.
 */
export function locate(report: Report): LocatedReport {
  mustBeReport(report);
  const located = locateReport(report);
  return {
    ...located,
    findings: located.findings.map(plainFinding),
    suppressed: located.suppressed.map(plainSuppressed),
  };
}

/**
 * The report for people: findings by file, each with its line and what to do about it.
 *
 * @throws UserError where the report is not located, or the options are left out.
 */
export function text(report: LocatedReport, options: TextOptions): Generator<string> {
  mustBeLocated(report);
  mustBeOptions(options, TEXT_OPTIONS);
  return writeText(report, options);
}

/**
 * The JSON report, version 1: one finding a line.
 *
 * @throws UserError where the report is not located, or the tool is left out.
 */
export function json(report: LocatedReport, tool: Tool): Generator<string> {
  mustBeLocated(report);
  mustBeTool(tool);
  return writeJson(report, tool);
}

/**
 * The report in SARIF 2.1.0, one result a line.
 *
 * @throws UserError where the report is not located, or an option that it needs is left out.
 */
export function sarif(report: LocatedReport, options: SarifOptions): Generator<string> {
  mustBeLocated(report);
  mustBeOptions(options, SARIF_OPTIONS);
  return writeSarif(report, options);
}

/**
 * The report as GitHub's workflow commands, which annotate the files of a pull request. What GitHub would not show
 * follows as plain lines, for the log.
 *
 * @throws UserError where the report is not located, or the working folder is left out.
 */
export function github(report: LocatedReport, options: GithubOptions): Generator<string> {
  mustBeLocated(report);
  mustBeOptions(options, FOLDER_OPTIONS);
  return writeGithub(report, options);
}

/**
 * The report for GitLab's merge requests («Code Quality report format», GitLab Docs): one issue a line.
 *
 * @throws UserError where the report is not located, or the working folder is left out.
 */
export function gitlab(report: LocatedReport, options: GitlabOptions): Generator<string> {
  mustBeLocated(report);
  mustBeOptions(options, FOLDER_OPTIONS);
  return writeGitlab(report, options);
}

/**
 * The report for comments and job summaries: a table of findings, the worst first, and what to write instead.
 *
 * @throws UserError where the report is not located, or the size is left out.
 */
export function markdown(report: LocatedReport, options: MarkdownOptions): Generator<string> {
  mustBeLocated(report);
  mustBeOptions(options, MARKDOWN_OPTIONS);
  return writeMarkdown(report, options);
}

/**
 * The report as JUnit XML: a suite for each file with findings, a case for each finding. Errors and warnings have
 * failed, notes have passed with a remark, and what could not be read is an error of the run. Neither clock nor machine
 * stands in it.
 *
 * @throws UserError where the report is not located.
 */
export function junit(report: LocatedReport): Generator<string> {
  mustBeLocated(report);
  return writeJunit(report);
}
