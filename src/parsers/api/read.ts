import type { Field } from '../../data/contract.js';
import type { Operation } from '../../data/contracts/index.js';
import type { Api, Dialect } from '../../model/api.js';
import { API_TITLES } from '../../model/api.js';
import { append } from '../../model/append.js';
import { emptied } from '../../model/container-edits.js';
import { fixAt, safeFix } from '../../model/fixes.js';
import { lazy } from '../../model/lazy.js';
import { perSubject } from '../../model/memo.js';
import type { Fix } from '../../model/finding.js';
import type { Document, Node, ObjectNode } from '../../model/node.js';
import { member } from '../../model/node.js';
import type { Place } from '../../model/place.js';
import type { TunnelOffer } from '../../model/offers.js';
import type {
  BodyReading,
  Companion,
  FieldReadings,
  Resource,
  ResourceReference,
  ShapeProblem,
} from '../../model/resource.js';
import { apsaraTunnels } from './apsara.js';
import type { IgnoreComment } from '../text/ignore-comment.js';
import type { HeldBodies } from './held-bodies.js';
import { bodiesHeldBy, isNoneHeld, NONE_HELD } from './held-bodies.js';
import { readCompanions } from './companions.js';
import type { BodyContext } from './body-context.js';
import { report } from './body-context.js';
import { detect } from './detect.js';
import { fieldTable } from './field-table.js';
import type { OddNames } from './flattened.js';
import { unflattened } from './flattened.js';
import type { Candidate, FrameFault } from './frame.js';
import { Scope } from './locate.js';
import { otcTunnels } from './otc.js';
import { readBody, readRoot } from './read-body.js';
import { concealSecrets, gatherNamed } from './secrets.js';
import { ofText } from './text-problem.js';
import { isWholly, takenBy } from './taken.js';
import { zstackTunnels } from './zstack.js';

export interface ResourceOptions {
  /** The API that unrecognised documents are meant for; documents of others are left alone. */
  readonly api: Api | null;
  /** Every document is the body of a request, of this operation or of any; absent where it may be something else. */
  readonly request?: Operation | 'any';
  /** The dialect of each API. */
  readonly dialects: Readonly<Record<Api, Dialect>>;
}

export interface ResourceReading {
  readonly resources: readonly Resource[];
  /** What other answers say of the things that connections name. */
  readonly companions: readonly Companion[];
  /** Problems of the frame, outside any resource. */
  readonly problems: readonly ShapeProblem[];
  /** The texts of the keys that were met. */
  readonly secrets: readonly string[];
  /** Exceptions in the comments of commands that the document holds. */
  readonly ignores?: readonly IgnoreComment[];
}

/**
 * The resources of a document, and those that its strings hold, as text or in commands. What it holds that is none of the
 * three APIs' is left alone.
 */
export function readResources(read: Document, options: ResourceOptions): ResourceReading {
  const held = lazy(() => (mayHoldBodies(read, options) ? bodiesHeldBy(read) : NONE_HELD));
  const own = readOwn(read, options, () => !isNoneHeld(held()));
  if (isEmpty(own)) return isNoneHeld(held()) ? own : readHeld(read, held(), options);
  if (!mayHoldBodies(read, options) || isWholly(read, own)) return own;
  return withHeld(own, readHeld(read, bodiesHeldBy(read, takenBy(own)), options));
}

function isEmpty({ resources, companions, problems }: ResourceReading): boolean {
  return resources.length + companions.length + problems.length === 0;
}

function withHeld(own: ResourceReading, held: ResourceReading): ResourceReading {
  return {
    resources: [...own.resources, ...held.resources],
    companions: [...own.companions, ...held.companions],
    problems: [...own.problems, ...held.problems],
    secrets: [...new Set([...own.secrets, ...held.secrets])],
    ignores: held.ignores ?? [],
  };
}

/** Whether a document may hold bodies in its strings: none is a request itself. */
function mayHoldBodies({ request, encoding }: Document, options: ResourceOptions): boolean {
  return request === null && encoding === 'value' && options.request === undefined;
}

/** What the strings of a document hold. */
function readHeld(
  document: Document,
  { documents, problems, secrets: credentials, ignores }: HeldBodies,
  options: ResourceOptions,
): ResourceReading {
  const readings = documents.map((sent) => readOwn(sent, options, () => false));
  const found = {
    resources: withDocumentId(
      readings.flatMap(({ resources }) => resources),
      document,
    ),
    companions: readings.flatMap(({ companions }) => companions),
    problems: [...problems.map(ofText), ...readings.flatMap((reading) => reading.problems)],
  };
  const secrets = new Set([...credentials, ...readings.flatMap((reading) => reading.secrets)]);
  // Around the requests may stand other secrets, which an excerpt would show.
  if (document.root !== null) concealSecrets('', document.root, secrets);
  return { ...found, secrets: [...secrets], ignores };
}

/** @param isHolder Whether strings of the document hold bodies. */
function readOwn(read: Document, options: ResourceOptions, isHolder: () => boolean): ResourceReading {
  const secrets = new Set<string>();
  gatherNamed(read, secrets);
  const { root: nested, odd } = unflattened(read);
  const document = nested === read.root ? read : { ...read, root: nested };
  const companions = readCompanions(document);
  const known = lazy(() => new Set<Node>(companions.map(({ root }) => root)));
  const expected = { api: options.api, request: options.request ?? null };
  const { candidates, problems } = detect(document, expected, secrets, (root) => known().has(root) || isHolder());
  return {
    companions,
    resources: withDocumentId(
      candidates.map((candidate) => readCandidate(candidate, document, options, { secrets, odd })),
      document,
    ),
    problems: problems.map(({ ruleId, variant, place, detail }) => ({
      ruleId,
      variant,
      place,
      data: { field: 'body', reason: detail },
    })),
    secrets: [...secrets],
  };
}

/** A comment before a document gives an id to the one resource in it. */
function withDocumentId(resources: readonly Resource[], { id }: Document): readonly Resource[] {
  if (id === undefined || resources.length !== 1) return resources;
  return resources.map((resource) => (resource.id === null ? { ...resource, id } : resource));
}

function frameProblem(
  { variant, place, actual, reason, nearest, instead, named, endpoint }: FrameFault,
  { contract }: Candidate,
  dialect: Dialect,
): ShapeProblem {
  const fix = instead === undefined ? emptyObject(variant, place) : fixAt(place, { value: instead, safe: true });
  return {
    ruleId: 'body-wrapper',
    variant,
    place,
    ...(fix !== null && { fix }),
    data: {
      field: contract.wrapper ?? 'body',
      operation: named?.operation ?? contract.operation,
      api: API_TITLES[dialect],
      ...(named !== undefined && { expected: named.endpoint }),
      ...(endpoint !== undefined && { request: endpoint }),
      ...(actual !== undefined && { actual }),
      ...(reason !== undefined && { reason }),
      ...(contract.wrapper !== null && { nearest: nearest ?? contract.wrapper }),
    },
  };
}

/** An empty object for a null that means one. */
function emptyObject(variant: FrameFault['variant'], place: Place): Fix | null {
  return variant === 'null' && place.kind === 'null' ? safeFix('Write {}', emptied(place)) : null;
}

function readCandidate(
  candidate: Candidate,
  document: Document,
  options: ResourceOptions,
  { secrets, odd }: { readonly secrets: Set<string>; readonly odd: readonly OddNames[] },
): Resource {
  const { contract, form, root, request } = candidate;
  const dialect = options.dialects[contract.api];
  const problems = candidate.faults.map((fault) => frameProblem(fault, candidate, dialect));
  const context: BodyContext = {
    contract,
    dialect,
    form,
    encoding: document.encoding,
    urlKnown: request !== null || document.encoding === 'form',
    query: candidate.query,
    problems,
    secrets,
  };
  reportOdd(context, odd);
  const body = candidate.body === null ? emptyReading(root) : readBody(context, candidate.body, root);
  if (candidate.body === null) concealSecrets('', root, secrets);
  else if (candidate.body !== root) readRoot(context, root, candidate.body);
  return {
    api: contract.api,
    dialect,
    kind: contract.kind,
    operation: contract.operation,
    form,
    root,
    body,
    id: candidate.pathId ?? idOf(body, form),
    name: textIn(body.node, 'name') ?? textIn(body.node, 'Name'),
    references: referencesIn(body, contract.fields, ''),
    tunnels: candidate.body === null ? [] : tunnelsOf(context, body),
    problems,
  };
}

/** Lists of a form whose names leave something open; the rest of the form may be anybody's. */
function reportOdd(context: BodyContext, odd: readonly OddNames[]): void {
  const { byName } = fieldTable(context.contract.fields, context.dialect);
  for (const { list, place, reason } of odd) {
    if (byName.has(list)) report(context, list, place, { ruleId: 'unknown-field', variant: 'list', data: { reason } });
  }
}

const NO_FIELDS: FieldReadings = { get: () => undefined };

function emptyReading(node: ObjectNode): BodyReading {
  return { node, fields: NO_FIELDS };
}

function tunnelsOf(context: BodyContext, body: BodyReading): readonly TunnelOffer[] {
  const { api, kind } = context.contract;
  const scope = Scope.of(context, body);
  switch (api) {
    case 'zstack':
      return zstackTunnels(scope, kind, context.dialect);
    case 'otc':
      return otcTunnels(scope, kind, context.dialect);
    case 'apsara':
      return apsaraTunnels(scope, kind, context.dialect);
  }
}

function textIn(node: ObjectNode, key: string): string | null {
  const value = member(node, key)?.value;
  return value?.kind === 'string' ? value.value : null;
}

/** An answer names the resource; so do a request that chooses the id (ZStack) and one that changes a connection (Apsara). */
function idOf({ node }: BodyReading, form: Resource['form']): string | null {
  const chosen = textIn(node, 'resourceUuid') ?? textIn(node, 'VpnConnectionId');
  if (form === 'request') return chosen;
  return (
    textIn(node, 'id') ??
    textIn(node, 'uuid') ??
    chosen ??
    textIn(node, 'CustomerGatewayId') ??
    textIn(node, 'VpnGatewayId')
  );
}

/** The fields of an object that name a resource, or whose entries may: few of many. */
const referringAmong = perSubject((fields: readonly Field[]): readonly Field[] =>
  fields.filter(({ refers, type }) => refers !== undefined || type === 'objects'),
);

const NO_INNER: readonly Field[] = [];

/** What a body names, and what each object of its lists does: `TunnelOptionsSpecification[1].CustomerGatewayId`. */
function referencesIn(body: BodyReading, fields: readonly Field[], path: string): ResourceReference[] {
  const found: ResourceReference[] = [];
  for (const { name, refers, fields: inner = NO_INNER } of referringAmong(fields)) {
    const reading = body.fields.get(name);
    if (reading === undefined) continue;
    const { state, value, place, elements } = reading;
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index];
      if (element) append(found, referencesIn(element, inner, `${path}${name}[${String(index)}].`));
    }
    if (refers === undefined || state !== 'valid' || typeof value !== 'string') continue;
    found.push({ field: path + name, id: value, kinds: refers, place });
  }
  return found;
}
