import { lazy } from '../../model/lazy.js';
import type { Limits } from '../../model/limits.js';
import type { Document, Member, ObjectNode, StringNode } from '../../model/node.js';
import { isTemplate } from '../../model/template.js';
import { reportRepeatedKeys } from './keys.js';
import type { TextProblem } from './problem.js';
import { Problems } from './problem.js';
import { unknownValue } from './unknown.js';
import type { TextView } from './view.js';
import { rangeOf, slice, startAt, endAt, ViewBuilder } from './view.js';

/** Data of a form as a command gives it: URL-encoded text, or one field whose value the command encodes itself. */
export interface FormPiece {
  readonly view: TextView;
  /** `encoded`: `a=1&b=2`. `field`: `name=value` with the value as it is (curl's `--data-urlencode`). */
  readonly kind: 'encoded' | 'field';
  /** Fields whose value must not be read, by their name: their value is unknown. */
  readonly isWithheld?: (name: string) => boolean;
}

export interface FormReading {
  readonly root: ObjectNode | null;
  readonly problems: readonly TextProblem[];
}

const FIELD = /^\s*[\w.~%+[\]-]{1,200}=/u;

/** Whether a text begins as a form does: a field name and an equals sign. */
export function looksLikeForm(text: string): boolean {
  return FIELD.test(text);
}

/**
 * Reads URL-encoded fields (WHATWG URL, 5.1) as an object of strings, each with the place of its characters.
 */
export function parseForm(pieces: readonly FormPiece[], document: Document, limits: Limits): FormReading {
  const fields = pieces.flatMap((piece) => {
    const { text } = piece.view;
    const ranges = piece.kind === 'field' ? [{ from: 0, to: text.length }] : splitFields(text);
    const stated = ranges.filter(({ from, to }) => !standsForFields(text.slice(from, to)));
    return stated.map((range) => ({ ...piece, ...range }));
  });
  const [first] = fields;
  const last = fields.at(-1);
  if (first === undefined || last === undefined) return { root: null, problems: [] };
  const start = startAt(first.view, first.from);
  const end = Math.max(start, endAt(last.view, last.to));
  const root: ObjectNode = { kind: 'object', start, end, parent: document, members: [] };
  for (const field of fields) {
    const member = readField(field.view, field.from, field.to, field.kind === 'encoded', root);
    root.members.push(field.isWithheld?.(member.key) === true ? { ...member, value: withheld(member) } : member);
  }
  const problems = new Problems(limits);
  reportRepeatedKeys(root, problems);
  return { root, problems: problems.found };
}

/** Documents print `&<common request parameters>` for fields that every request has. */
function standsForFields(field: string): boolean {
  return !field.includes('=') && isTemplate(field.trim());
}

function withheld({ key, value }: Member): StringNode {
  return unknownValue(key, value.start, value.end, value.parent);
}

function splitFields(text: string): { readonly from: number; readonly to: number }[] {
  const fields: { from: number; to: number }[] = [];
  for (let from = 0; from <= text.length;) {
    const ampersand = text.indexOf('&', from);
    const to = ampersand < 0 ? text.length : ampersand;
    if (to > from) fields.push({ from, to });
    from = to + 1;
  }
  return fields;
}

function readField(view: TextView, from: number, to: number, encoded: boolean, parent: ObjectNode): Member {
  const equals = view.text.indexOf('=', from);
  const split = equals < 0 || equals > to ? to : equals;
  const key = rangeOf(view, from, split);
  return {
    key: percentDecode(slice(view, from, split)).text,
    keyStart: key.start,
    keyEnd: key.end,
    value: valueNode(view, Math.min(split + 1, to), to, encoded, parent),
  };
}

function valueNode(view: TextView, from: number, to: number, encoded: boolean, parent: ObjectNode): StringNode {
  const span = { ...rangeOf(view, from, to), parent };
  const raw = view.text.slice(from, to);
  const decoded = encoded && /[%+]/u.test(raw);
  if (!decoded && view.offsets === null) return { kind: 'string', ...span, value: raw, offsets: null };
  const part = lazy(() => (decoded ? percentDecode(slice(view, from, to)) : slice(view, from, to)));
  const value = decoded ? part().text : raw;
  const whole = { starts: [], ends: [] };
  return { kind: 'string', ...span, value, offsets: () => part().offsets ?? whole };
}

/** How many bytes UTF-8 takes for a character that begins with a byte; 1 for a byte that begins none. */
function utf8Length(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc0 ? 2 : 1;
}

/** The character that a run of escapes stands for; null where it is not well-formed UTF-8. */
function decodeEscapes(escapes: string): string | null {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return null;
  }
}

/** Decodes `%E2%82%AC` and `+`; a percent sign that begins no escape stands for itself. */
export function percentDecode(view: TextView): TextView {
  const { text } = view;
  const builder = new ViewBuilder();
  let verbatimFrom = 0;
  const takeVerbatim = (to: number): void => {
    if (to > verbatimFrom) builder.append(slice(view, verbatimFrom, to));
  };
  for (let at = 0; at < text.length;) {
    const plus = text[at] === '+';
    const escape = plus ? null : /^%[\da-f]{2}/iu.exec(text.slice(at, at + 3));
    if (!plus && escape === null) {
      at++;
      continue;
    }
    takeVerbatim(at);
    let end = at + 1;
    let character: string | null = ' ';
    if (escape !== null) {
      end = at + 3 * utf8Length(Number.parseInt(escape[0].slice(1), 16));
      character = decodeEscapes(text.slice(at, end));
      if (character === null || !/^(?:%[\da-f]{2}){1,4}$/iu.test(text.slice(at, end))) {
        character = '\ufffd';
        end = at + 3;
      }
    }
    builder.standsFor(character, startAt(view, at), endAt(view, end));
    at = end;
    verbatimFrom = end;
  }
  takeVerbatim(text.length);
  return builder.build(startAt(view, 0));
}
