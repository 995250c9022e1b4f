import type { Contract } from '../../data/contract.js';
import { CONTRACTS } from '../../data/contracts/index.js';
import { lazy } from '../../model/lazy.js';
import type { RequestLine } from '../../model/node.js';
import { isTemplate } from '../../model/template.js';
import { queryOf } from '../text/url-query.js';

/** What a request line says about the operation. */
export interface RequestMatch {
  /** The contracts whose method and path fit; several where actions share a path and differ by body key. */
  readonly contracts: readonly Contract[];
  /** The id in the path, where the path has one that is no placeholder. */
  readonly id: string | null;
  /** The names in the query: RPC-style calls may carry any field there. */
  readonly query: ReadonlySet<string>;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** No request line, or one that names no operation of ours. */
export const NO_MATCH: RequestMatch = { contracts: [], id: null, query: NO_NAMES };

const ID = /^[0-9A-Za-z-]{8,64}$/u;
const ACTION = /[?&]Action=([A-Za-z]{1,64})(?:[&#]|$)/u;
const ORIGIN = /^[a-z][a-z\d+.-]{0,20}:\/\/[^/?#]*/iu;

/** The parts of a URL's path; a shell variable or other placeholder may stand for any number of them at its head. */
function segmentsOf(url: string): readonly string[] {
  const [path = ''] = url.replace(ORIGIN, '').split(/[?#]/u, 1);
  return path.split('/').filter((segment) => segment !== '');
}

/** The names in a URL's query. */
function namesInQuery(url: string): ReadonlySet<string> {
  const { from, to } = queryOf(url);
  if (from === to) return NO_NAMES;
  return new Set(
    url
      .slice(from, to)
      .split('&')
      .map((pair) => pair.split('=', 1)[0] ?? ''),
  );
}

/** `{host}` of documents and `$BASE` of scripts count as placeholders, whatever their case. */
function isPlaceholder(segment: string): boolean {
  return isTemplate(segment) || /^(?:\{\w{1,100}\}|\$\w{1,100}|:[a-z]\w{0,100})$/iu.test(segment);
}

interface KnownPath {
  readonly contract: Contract;
  readonly segments: readonly string[];
  /** Other parts may stand before it: the host's own, a proxy's. */
  readonly anywhere: boolean;
}

/** Paths are written with the version prefix, or as the SDKs have them, without. */
const knownPaths = lazy((): readonly KnownPath[] =>
  CONTRACTS.flatMap((contract) => {
    const short = contract.path.replace(/^\/(?:zstack\/v1|v2\.0)\//u, '/');
    const whole = { contract, segments: segmentsOf(contract.path), anywhere: true };
    return short === contract.path ? [whole] : [whole, { contract, segments: segmentsOf(short), anywhere: false }];
  }),
);

/** The id that the path holds if it fits a contract's path; null where it does not fit. */
function matchPath(
  segments: readonly string[],
  { segments: wanted, anywhere }: KnownPath,
): { readonly id: string | null } | null {
  let id: string | null = null;
  let words = 0;
  for (let back = 1; back <= wanted.length; back++) {
    const step = wanted.at(-back) ?? '';
    const actual = segments.at(-back);
    if (actual === undefined) return null;
    if (step === actual) words++;
    // A placeholder at the head stands for the host and what follows it.
    else if (back === segments.length && words > 0 && isPlaceholder(actual)) return { id };
    else if (!step.startsWith('{')) return null;
    else if (ID.test(actual)) id = actual;
  }
  const before = segments.slice(0, segments.length - wanted.length);
  return anywhere || before.every(isPlaceholder) ? { id } : null;
}

/** Whether a method may be that of an operation; RPC-style calls come by any. */
function isMethodOf({ api, method }: Contract, actual: string | null): boolean {
  return actual === null || api === 'apsara' || actual.toUpperCase() === method;
}

/** The contracts that a request line names; none where it names no operation of the three APIs. */
export function matchRequest({ method, url }: RequestLine): RequestMatch {
  if (url === null) return NO_MATCH;
  const query = namesInQuery(url);
  const action = ACTION.exec(url)?.[1];
  if (action !== undefined) {
    const contracts = CONTRACTS.filter(({ api, operation }) => api === 'apsara' && operation === action);
    return { contracts, id: null, query };
  }
  const segments = segmentsOf(url);
  const contracts = new Set<Contract>();
  let id: string | null = null;
  for (const known of knownPaths()) {
    if (!isMethodOf(known.contract, method)) continue;
    const match = matchPath(segments, known);
    if (match === null) continue;
    contracts.add(known.contract);
    id ??= match.id;
  }
  return { contracts: [...contracts], id, query };
}

/** Whether a URL or path belongs to one of the three APIs' VPN operations, whatever the method. */
export function isKnownPath(url: string): boolean {
  return matchRequest({ method: null, url }).contracts.length > 0;
}
