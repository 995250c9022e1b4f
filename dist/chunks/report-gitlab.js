import {
  Fingerprints
} from "./report-fingerprints.js";
import "./model-fingerprint.js";
import "./model-node.js";
import "./model-encoding.js";
import {
  repositoryPath
} from "./report-repository-path.js";
import "./runtime.js";

// src/report/gitlab.ts
var SEVERITIES = { error: "critical", warning: "major", note: "info" };
function* gitlab(report, { workingFolder }) {
  const fingerprints = new Fingerprints();
  let separator = "[\n";
  for (const finding of report.findings) {
    yield separator + JSON.stringify(issue(finding, fingerprints.next(finding), workingFolder));
    separator = ",\n";
  }
  yield report.findings.length === 0 ? "[]\n" : "\n]\n";
}
function issue({ ruleId, message, level, file, region }, print, workingFolder) {
  return {
    type: "issue",
    check_name: ruleId,
    description: message,
    severity: SEVERITIES[level],
    fingerprint: print,
    location: {
      path: repositoryPath(file, workingFolder),
      // GitLab needs a line: what has none is at the beginning.
      lines: { begin: region?.startLine ?? 1, end: region?.endLine ?? 1 }
    }
  };
}
export {
  gitlab
};
