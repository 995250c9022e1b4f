import { addTo } from '../../model/groups.js';
import { isSecretName } from '../../model/secret-name.js';
import type { Document, RequestLine, Within } from '../../model/node.js';
import type { Source } from '../../model/source.js';
import { withoutCredentials } from './credentials.js';
import { openDocument, openWithin } from './document.js';
import type { FormPiece } from './form.js';
import { looksLikeForm, parseForm } from './form.js';
import { parseJson } from './json.js';
import type { IgnoreComment } from './ignore-comment.js';
import type { Limits } from '../../model/limits.js';
import type { NodeBudget, TextProblem } from './problem.js';
import type { Gathered, ReadingContext, ScriptString, TextReading } from './reading.js';
import { queryOf } from './url-query.js';
import type { TextView } from './view.js';
import { rangeOf, slice, ViewBuilder } from './view.js';

/** A part of a request's data. */
export interface DataPiece extends FormPiece {
  readonly source: Source;
  /** What stands between this piece and the one before. */
  readonly joint: '' | '&';
}

/** A request as a text spells it, its data still to be read. */
export interface RequestDraft {
  readonly method: string | null;
  readonly url: TextView | null;
  readonly data: readonly DataPiece[];
  /** Exceptions in the comments of the command that makes it. */
  readonly ignores?: readonly IgnoreComment[];
}

/** An action of an RPC-style API, whose parameters may stand in the URL. */
const ACTION = /(?:^|&)Action=\w/u;

/** A text that is nothing but a placeholder. */
const PLACEHOLDER = /^\s*(?:\$\{[^{}]*\}|\$?\{\{[^{}]*\}\})\s*$/u;

/** The data of a request that stand in one source. */
interface Body {
  readonly source: Source;
  readonly request: RequestLine;
  /** JSON as one text, or the parts of a form. */
  readonly content: { readonly json: TextView } | { readonly form: readonly FormPiece[] };
}

/**
 * Reads the data of each request: one document each, with an index where several requests have data. `nothing` says
 * what is missing in a source without any.
 */
export function readDrafts(
  drafts: readonly RequestDraft[],
  { source, limits, within }: ReadingContext,
  { problems, secrets }: Gathered,
  nothing: string,
): TextReading {
  const documents: Document[] = [];
  const files = new Set<Source>();
  const budget = within?.budget ?? { nodes: limits.nodes };
  const ignores = new Set<IgnoreComment>();
  const requests = drafts
    .map((draft) => {
      const bodies = acceptedBy(within, bodiesOf(draft, source, secrets));
      if (bodies.length > 0) for (const comment of draft.ignores ?? []) ignores.add(comment);
      return bodies;
    })
    .filter((bodies) => bodies.length > 0);
  for (const [index, bodies] of requests.entries()) {
    for (const body of bodies) {
      const own = body.source === source;
      // A file that two requests send is read once: its findings have one place.
      if (!own && files.has(body.source)) continue;
      files.add(body.source);
      const place = own && requests.length > 1 ? index : null;
      const document =
        within === undefined ? opened(body, limits, place) : openedWithin({ node: within.node, index: place }, body);
      const found = readBody(body, document, limits, budget);
      if (document.root !== null) documents.push(document);
      for (const problem of found) problems.push(problem);
    }
  }
  const skipped = documents.length + problems.length === 0 ? nothing : null;
  return { documents, problems, skipped, secrets, ignores: [...ignores] };
}

function opened({ source, request, content }: Body, limits: Limits, index: number | null): Document {
  return openDocument(source, limits, index, request, encodingOf(content));
}

function openedWithin(within: Within, { request, content }: Body): Document {
  return openWithin(within, request, encodingOf(content));
}

function encodingOf(content: Body['content']): Document['encoding'] {
  return 'json' in content ? 'value' : 'form';
}

/** Reads the data of a document into it, and gives what hindered that. */
function readBody({ content }: Body, document: Document, limits: Limits, budget: NodeBudget): readonly TextProblem[] {
  const { root, problems } =
    'json' in content ? parseJson(content.json, document, limits, budget) : parseForm(content.form, document, limits);
  document.root = root;
  return problems;
}

/** The bodies that are to be read. What the others hold, nobody here knows. */
function acceptedBy(within: ScriptString | undefined, bodies: readonly Body[]): readonly Body[] {
  if (within === undefined) return bodies;
  return bodies.filter(({ source, request, content }) => {
    if (within.accepts(request)) return true;
    for (const view of 'json' in content ? [content.json] : content.form.map((piece) => piece.view)) {
      const { start, end } = rangeOf(view, 0, view.text.length);
      source.conceal(start, end);
    }
    return false;
  });
}

/** The bodies of a request, one for each source that holds data of it. */
function bodiesOf({ method, url, data }: RequestDraft, source: Source, secrets: Set<string>): Body[] {
  const request: RequestLine = { method, url: url === null ? null : withoutCredentials(url, source, secrets) };
  const parameters = url === null ? [] : actionParameters(url);
  const pieces = new Map<Source, DataPiece[]>(parameters.length > 0 ? [[source, []]] : []);
  for (const piece of data) addTo(pieces, piece.source, piece);
  const bodies: Body[] = [];
  for (const [owner, parts] of pieces) {
    const content = contentOf(parts, owner, owner === source ? parameters : []);
    if (content !== null) bodies.push({ source: owner, request, content });
  }
  return bodies;
}

/** What data are; null, and the data concealed, where they are nothing that is read here. */
function contentOf(
  pieces: readonly DataPiece[],
  source: Source,
  parameters: readonly FormPiece[],
): Body['content'] | null {
  const [first] = pieces;
  if (first === undefined) return parameters.length > 0 ? { form: parameters } : null;
  if (/^\s*[[{]/u.test(first.view.text) && !PLACEHOLDER.test(first.view.text)) return { json: join(pieces) };
  const form = [...parameters, ...pieces.filter(({ view, kind }) => kind === 'field' || looksLikeForm(view.text))];
  if (form.length > 0) return { form };
  for (const { view } of pieces) {
    const { start, end } = rangeOf(view, 0, view.text.length);
    if (!PLACEHOLDER.test(view.text)) source.conceal(start, end);
  }
  return null;
}

/** The parameters of an RPC-style action in a URL. */
function actionParameters(url: TextView): FormPiece[] {
  const { from, to } = queryOf(url.text);
  if (!ACTION.test(url.text.slice(from, to))) return [];
  return [{ view: slice(url, from, to), kind: 'encoded', isWithheld: isSecretName }];
}

function join(pieces: readonly DataPiece[]): TextView {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first.view;
  const builder = new ViewBuilder();
  let end = 0;
  for (const [index, { view, joint }] of pieces.entries()) {
    if (index > 0) builder.standsFor(joint, end, end);
    builder.append(view);
    end = rangeOf(view, 0, view.text.length).end;
  }
  return builder.build(first === undefined ? 0 : rangeOf(first.view, 0, 0).start);
}
