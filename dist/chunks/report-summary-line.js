import {
  countsOf
} from "./model-report.js";
import {
  amount
} from "./report-amount.js";
import {
  LEVELS
} from "./model-finding.js";

// src/report/summary-line.ts
function summaryLine(summary, paint) {
  const counts = countsOf(summary);
  const { suppressed } = summary;
  const parts = LEVELS.filter((level) => counts[level] > 0).map(
    (level) => paint.level[level](amount(counts[level], level))
  );
  const rest = suppressed > 0 ? ` (${String(suppressed)} suppressed)` : "";
  if (parts.length === 0) return paint.good("No findings") + rest;
  const last = parts.pop() ?? "";
  return (parts.length === 0 ? last : `${parts.join(", ")} and ${last}`) + rest;
}

export {
  summaryLine
};
