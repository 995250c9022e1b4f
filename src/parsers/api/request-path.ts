import { CONTRACTS } from '../../data/contracts/index.js';
import type { Contract } from '../../data/contract.js';
import type { RequestLine } from '../../model/node.js';

/** What a request line says about the operation. */
export interface RequestMatch {
  /** The contracts whose method and path fit; several where actions share a path and differ by body key. */
  readonly contracts: readonly Contract[];
  /** The id in the path, where the path has one that is no placeholder. */
  readonly id: string | null;
}

const ID = /^[0-9A-Za-z-]{8,64}$/u;
const ACTION = /[?&]Action=([A-Za-z]{1,64})(?:&|$)/u;

function segmentsOf(url: string): string[] {
  const path = url.replace(/^[a-z]{1,10}:\/\/[^/?#]*/iu, '').split(/[?#]/u)[0] ?? '';
  return path.split('/').filter((segment) => segment !== '');
}

/** The id that the path holds if its end fits a contract's path; null where it does not fit. */
function matchPath(segments: readonly string[], template: string): { readonly id: string | null } | null {
  const wanted = template.split('/').filter((segment) => segment !== '');
  if (wanted.length === 0 || wanted.length > segments.length) return null;
  const tail = segments.slice(segments.length - wanted.length);
  let id: string | null = null;
  for (const [index, step] of wanted.entries()) {
    const actual = tail[index] ?? '';
    if (step.startsWith('{')) {
      if (ID.test(actual)) id = actual;
    } else if (step !== actual) return null;
  }
  return { id };
}

/** Paths are written with the version prefix, or as the SDKs have them, without. */
function pathsOf({ path }: Contract): readonly string[] {
  return [path, path.replace(/^\/(?:zstack\/v1|v2\.0)\//u, '/')];
}

/** The contracts that a request line names; none where it names no operation of the three APIs. */
export function matchRequest(request: RequestLine): RequestMatch {
  const { method, url } = request;
  if (url === null) return { contracts: [], id: null };
  const action = ACTION.exec(url)?.[1];
  if (action !== undefined) return { contracts: CONTRACTS.filter(({ operation }) => operation === action), id: null };
  const segments = segmentsOf(url);
  const found: Contract[] = [];
  let id: string | null = null;
  for (const contract of CONTRACTS) {
    if (method !== null && method.toUpperCase() !== contract.method) continue;
    const match = pathsOf(contract)
      .map((path) => matchPath(segments, path))
      .find((candidate) => candidate !== null);
    if (match === undefined || match === null) continue;
    found.push(contract);
    id ??= match.id;
  }
  return { contracts: found, id };
}

/** Whether a URL or path belongs to one of the three APIs' VPN operations, whatever the method. */
export function isKnownPath(url: string): boolean {
  return matchRequest({ method: null, url }).contracts.length > 0;
}
