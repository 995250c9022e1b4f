/**
 * The library of ipsec-lint: reads request bodies for IPsec VPN connections, runs the rules over them and gives the
 * findings. Synchronous, without file access, and fit for browsers.
 */
export type * from './library/bodies.js';
export type { BodyFinding, BodyPlace } from './library/body-finding.js';
export { assertProvisionable, check } from './library/check.js';
export type { AssertOptions } from './library/check.js';
export type { CheckOptions, CheckOptionsOf, DialectOf } from './library/check-options.js';
export type { RequestBody } from './data/body.js';
export type { Operation, OperationOf } from './data/contracts/index.js';
export { ipsecConf, mirrored, swanctlConf } from './library/export.js';
export type { Exported, ExportOptions } from './export/strongswan-terms.js';
export { github, gitlab, json, junit, locate, markdown, sarif, text } from './library/formats.js';
export type { ProfileId } from './data/profiles/ids.js';
export { PROFILE_IDS } from './data/profiles/ids.js';
export type { Purpose } from './data/settings.js';
export type { RuleLevel } from './config/configuration.js';
export type { Override } from './config/file-settings.js';
export { lint } from './library/lint.js';
export { applyFixes, lintAndFix } from './library/lint-and-fix.js';
export type { FixOptions, Mended } from './library/lint-and-fix.js';
export type { LintOptions } from './library/lint.js';
export type { Api, Dialect } from './model/api.js';
export { Defect } from './model/defect.js';
export type {
  Edit,
  Finding,
  Fix,
  FixChoice,
  Identity,
  Level,
  Related,
  SuppressedFinding,
  Suppression,
} from './model/finding.js';
export type { Defaulted, Explicit, Located, Unknown, UnknownReason } from './model/located.js';
export type {
  Assumption,
  Cause,
  CauseAttribute,
  ChildResult,
  Direction,
  DirectionVerdict,
  Doubt,
  EndSummary,
  IkeResult,
  Negotiation,
  NegotiationError,
  Notify,
  Phase,
  RekeyAttempt,
  RekeyResult,
  RenewalResult,
  SaStatus,
  SelectorPair,
  Side,
  Verdict,
} from './model/negotiation.js';
export type { Address } from './model/address.js';
export type { Place } from './model/place.js';
export type { ProfileClause, Requirement } from './model/profile.js';
export { pointerAt, rangeAt, regionAt, sourceAt } from './library/places.js';
export type {
  ComplianceOutcome,
  ComplianceRow,
  JudgedProfile,
  Notice,
  Report,
  Skipped,
  Summary,
  Tool,
} from './model/report.js';
export type { Example, Reference, RuleGroup, RuleMeta } from './model/rule.js';
export type { Position, Range, Region } from './model/source.js';
export { Source } from './model/source.js';
export type { AddressRange, Basis, Behaviour, EndDialect, OpenSetting, TunnelEnd } from './model/tunnel-end.js';
export { UserError } from './model/user-error.js';
export type { Limits } from './model/limits.js';
export { ProvisioningError } from './library/provisioning-error.js';
export type { GithubOptions } from './report/github.js';
export type { GitlabOptions } from './report/gitlab.js';
export type {
  LocatedEdit,
  LocatedFinding,
  LocatedFix,
  LocatedRelated,
  LocatedReport,
  LocatedSuppressed,
} from './report/located.js';
export { COMMENT_SIZE } from './report/markdown.js';
export type { MarkdownOptions } from './report/markdown.js';
export type { SarifOptions } from './report/sarif.js';
export type { TextOptions } from './report/text.js';
export { RULES } from './rules/index.js';
export type { SimulateOptions } from './simulate/simulate.js';
export type {
  EditSuggestion,
  FacingOptions,
  RequestOptions,
  SuggestedEnd,
  SuggestedValue,
  Suggestion,
  SuggestOptions,
} from './library/suggest.js';
export { requestsFor, suggest, suggestEdits, suggestFacing } from './library/suggest.js';
export type { JsonObject, JsonValue, SuggestedField, SuggestedRequest } from './suggest/bodies.js';
export type { EditPlan, SuggestedEdit } from './suggest/edits.js';
export { simulate, tunnelEnd, tunnelEnds } from './library/tunnel.js';
export type { TunnelEndOptions } from './library/tunnel.js';
export type { WrittenException, WrittenOptions, WrittenTunnel } from './library/written-options.js';
