import { Source } from '../model/source.js';
import { UserError } from '../model/user-error.js';

/*
 * What one function of the library gives and another takes. Programs hand over one for the other, a part, or what they have
 * made themselves: what cannot be read is wrong usage. It is looked at as far as whoever takes it relies on its shape.
 */

/** Whether a member has a shape. */
type Test = (value: unknown) => boolean;

/** What each member of an object must be. */
type Shape = Readonly<Record<string, Test>>;

/** Whether a value is an object with such members. */
function has(value: unknown, shape: Shape): boolean {
  if (typeof value !== 'object' || value === null) return false;
  for (const name in shape) if (shape[name]?.(Reflect.get(value, name)) !== true) return false;
  return true;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}

function isListOf(value: unknown, test: Test): boolean {
  return Array.isArray(value) && value.every(test);
}

function isSource(value: unknown): boolean {
  return value instanceof Source;
}

const RANGE: Shape = { start: isNumber, end: isNumber };

function isRange(value: unknown): boolean {
  return has(value, RANGE);
}

const TEXT_PLACE: Shape = { source: isSource, range: isRange };
const NODE: Shape = { start: isNumber, end: isNumber, parent: isObject };

function isNode(value: unknown): boolean {
  return has(value, NODE);
}

/** The places that are no values, each by its kind. */
const PLACES: Readonly<Record<string, Shape>> = {
  text: TEXT_PLACE,
  absent: { node: isNode, path: isList },
  part: { node: isNode, from: isNumber, to: isNumber },
  key: { node: isNode, member: isObject },
};

function isPlace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('kind' in value) || typeof value.kind !== 'string') return false;
  return has(value, Object.hasOwn(PLACES, value.kind) ? (PLACES[value.kind] ?? NODE) : NODE);
}

/** Refuses what is no place of a finding or an end, such as a finding itself. */
export function mustBePlace(value: unknown): void {
  if (!isPlace(value)) throw new UserError('this is no place', 'Give that of a finding of lint(): finding.place.');
}

function isLocated(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('origin' in value)) return false;
  return value.origin === 'unknown' || 'value' in value;
}

function isLocatedOrNull(value: unknown): boolean {
  return value === null || isLocated(value);
}

function isListOfLocated(value: unknown): boolean {
  return isListOf(value, isLocated);
}

const PROPOSAL: Shape = {
  encryption: isListOfLocated,
  integrity: isListOfLocated,
  prf: isListOfLocated,
  dhGroups: isListOfLocated,
  extendedSequenceNumbers: isListOfLocated,
};

function isListOfProposals(value: unknown): boolean {
  return isListOf(value, (proposal) => has(proposal, PROPOSAL));
}

const AUTH: Shape = { method: isLocated, psk: isLocatedOrNull, pskOwners: isListOfLocated };

const IKE: Shape = {
  version: isLocated,
  mode: isLocated,
  proposals: isListOfProposals,
  prefersOwnProposals: isLocated,
  lifetimeSeconds: isLocated,
  renewal: isLocated,
};

const CHILD: Shape = {
  protocol: isLocated,
  mode: isLocated,
  proposals: isListOfProposals,
  localSelectors: isListOfLocated,
  remoteSelectors: isListOfLocated,
  lifetimeSeconds: isLocated,
};

const END: Shape = {
  name: isText,
  dialect: isText,
  behaviour: isText,
  basis: isText,
  place: isPlace,
  ownAddress: isLocatedOrNull,
  publicAddress: isLocatedOrNull,
  behindNat: isLocatedOrNull,
  peerAddress: isLocatedOrNull,
  localId: isLocatedOrNull,
  remoteId: isLocatedOrNull,
  auth: (value) => has(value, AUTH),
  ike: (value) => has(value, IKE),
  children: (value) => isListOf(value, (child) => has(child, CHILD)),
  starts: isLocated,
  dpd: (value) => value === null || isObject(value),
  mtu: isLocatedOrNull,
};

/** Refuses what is no end of a tunnel, such as the body that one can be made of. */
export function mustBeEnd(what: string, value: unknown): void {
  if (!has(value, END)) throw new UserError(`${what} is no end of a tunnel`, 'Make one of its body: tunnelEnd(body).');
}

const FIELD: Shape = {
  purpose: isText,
  operation: isText,
  field: isText,
  value: (value) => isText(value) || isNumber(value),
};

const SUGGESTED_END: Shape = {
  dialect: isText,
  fields: (value) => isListOf(value, (field) => has(field, FIELD)),
};

const SUGGESTION: Shape = {
  left: (value) => has(value, SUGGESTED_END),
  right: (value) => has(value, SUGGESTED_END),
};

/** Refuses what is no suggestion, such as one of its ends. */
export function mustBeSuggestion(value: unknown): void {
  if (!has(value, SUGGESTION)) throw new UserError('this is no suggestion', "Give suggest('zstack', 'otc').");
}

const EDIT: Shape = { source: isSource, range: isRange, text: isText };

function isListOfEdits(value: unknown): boolean {
  return isListOf(value, (edit) => has(edit, EDIT));
}

const CHOICE: Shape = { meaning: isText, edits: isListOfEdits };

const FIX: Shape = {
  edits: isListOfEdits,
  choices: (value) => value === undefined || isListOf(value, (choice) => has(choice, CHOICE)),
};

const FINDING: Shape = {
  ruleId: isText,
  message: isText,
  place: isPlace,
  related: isList,
  fix: (value) => value === null || has(value, FIX),
};

/** Refuses findings that no fix can be taken from, such as those of a report whose places are computed. */
export function mustBeFindings(value: unknown): void {
  const next = 'Give those of a report of lint(): report.findings.';
  if (!Array.isArray(value)) throw new UserError('the findings are no list', next);
  if (!value.every((finding) => has(finding, FINDING)))
    throw new UserError('one of the findings is none of lint()', next);
}

/** What every report has beside its findings. */
const REPORT: Shape = {
  findings: isList,
  suppressed: isList,
  notices: isList,
  skipped: isList,
  summary: isObject,
  rules: isList,
  redactor: isObject,
};

/** Refuses what is no report of `lint`, such as one whose places are computed. */
export function mustBeReport(value: unknown): void {
  if (!isReport(value, 'place')) throw new UserError('the report is none of lint()', 'Give lint(sources).');
}

/** Refuses what is no report whose places are computed, such as one of `lint`. */
export function mustBeLocated(value: unknown): void {
  const isLocatedReport = isReport(value, 'file') && has(value, { profiles: isList, compliance: isList });
  if (!isLocatedReport) throw new UserError('the report is not located', 'Give locate(lint(sources)).');
}

/** Whether a value is a report whose first finding has such a key: all of them are made alike. */
function isReport(value: unknown, key: string): boolean {
  return has(value, { ...REPORT, findings: (findings) => isListOf(first(findings), (one) => isObjectWith(one, key)) });
}

/** A list of no more than the first item of one; null where it is no list. */
function first(list: unknown): readonly unknown[] | null {
  return Array.isArray(list) ? list.slice(0, 1) : null;
}

function isObjectWith(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}
