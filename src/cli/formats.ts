import type { LocatedReport } from '../report/located.js';
import type { Format } from './options.js';
import { TOOL } from './version.js';

/** What formats need to know beside the report. */
export interface FormatContext {
  readonly colour: boolean;
  /** Width of the terminal; null where the report goes elsewhere. */
  readonly columns: number | null;
  /** Whether the reader of the report sees standard error too. */
  readonly beside: boolean;
  /** Whether accepted findings are to be in SARIF. */
  readonly sarifSuppressed: boolean;
  /** The way from the root of the repository to the working folder. */
  readonly folderInRepository: () => string;
}

/** The pieces of a report in a format, whose code is loaded now. */
export async function formatted(
  format: Format,
  report: LocatedReport,
  { colour, columns, beside, folderInRepository, sarifSuppressed }: FormatContext,
): Promise<Iterable<string>> {
  switch (format) {
    case 'text':
      return (await import('../report/text.js')).text(report, { colour, columns, notices: !beside });
    case 'json':
      return (await import('../report/json.js')).json(report, TOOL);
    case 'sarif': {
      const { sarif } = await import('../report/sarif.js');
      return sarif(report, { tool: TOOL, workingFolder: folderInRepository(), suppressed: sarifSuppressed });
    }
    case 'github':
      return (await import('../report/github.js')).github(report, { workingFolder: folderInRepository() });
    case 'gitlab':
      return (await import('../report/gitlab.js')).gitlab(report, { workingFolder: folderInRepository() });
    case 'markdown': {
      const { COMMENT_SIZE, markdown } = await import('../report/markdown.js');
      return markdown(report, { size: COMMENT_SIZE });
    }
    case 'junit':
      return (await import('../report/junit.js')).junit(report);
  }
}
