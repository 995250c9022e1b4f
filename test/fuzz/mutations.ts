import fc from 'fast-check';
import { NAMES } from './dictionary.js';
import type { Input } from './input.js';
import { withKeys } from './planted-keys.js';
import { structureMutation } from './structure.js';

/** Where a mutation cuts a text before it moves pieces: between all characters, words, or lines. */
const CUTS: readonly (RegExp | string)[] = ['', /(?<=\W)|(?=\W)/u, /(?<=\n)/u];

/** What readers give a meaning to, and what they should not stumble over. */
const PIECES: readonly string[] = [
  ...Array.from('{}[]:,"\'`\\#&*!|>%@=?-;$()<~/'),
  '\n',
  '\t',
  '\r',
  '\r\n',
  '\0',
  '\u{feff}',
  '\ud800',
  '\udfff',
  '\u{85}',
  '\u{2028}',
  '\u{a0}',
  '😀',
  '\u{1b}[31m',
  '\\u0000',
  '\\ud800',
  '\\x',
  '\\\n',
  '""',
  '{}',
  '[]',
  'null',
  '{"__proto__": ',
  '__proto__',
  'constructor',
  '1e999',
  '-0',
  '0x7fffffffffffffff',
  '9'.repeat(400),
  '0.0.0.0/0',
  '::/128',
  '10.0.0.0/99',
  '${X}',
  '{{ x }}',
  '&a ',
  '*a',
  '<<: *a\n',
  '!!binary ',
  '!<tag:x> ',
  '--- ',
  '\n...\n',
  '%YAML 9.9\n---\n',
  '? ',
  '|+2\n',
  '>-\n',
  '# ipsec-lint-ignore\n',
  '/*',
  '*/',
  '//',
  '<<EOF\n',
  "curl -d '",
  ' --data-urlencode ',
  '@file',
  'POST http://h/ HTTP/1.1\n\n',
  '###\n',
  '%',
  '%zz',
  '%00',
  'include ',
  '::',
];

const ENDINGS: readonly string[] = ['json', 'jsonl', 'yaml', 'sh', 'http', 'md', 'conf', 'unknown'];

/** No mutation makes a text longer than this by much. */
const LONGEST = 20_000;

/** Changes a text. The other one is where it may take parts from. */
type Mutation = (text: string, other: string) => string;

const position = fc.nat(1_000_000);
const length = fc.oneof({ arbitrary: fc.nat(4), weight: 3 }, { arbitrary: fc.nat(60), weight: 1 });
const cut = fc.constantFrom(...CUTS);
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...NAMES));

function piecesOf(text: string, pattern: RegExp | string): string[] {
  return text.split(pattern);
}

/** A stretch of pieces: the position is taken as often round as it needs. */
function stretch(pieces: readonly string[], at: number, count: number): readonly [start: number, end: number] {
  const start = at % (pieces.length + 1);
  return [start, Math.min(start + count, pieces.length)];
}

const deletion = fc.tuple(cut, position, length).map(([pattern, at, count]): Mutation => (text) => {
  const pieces = piecesOf(text, pattern);
  const [start, end] = stretch(pieces, at, count + 1);
  return pieces.toSpliced(start, end - start).join('');
});

const copy = fc.tuple(cut, position, length, position).map(([pattern, at, count, to]): Mutation => (text) => {
  const pieces = piecesOf(text, pattern);
  return pieces.toSpliced(to % (pieces.length + 1), 0, ...pieces.slice(...stretch(pieces, at, count + 1))).join('');
});

const swap = fc.tuple(cut, position, length, position).map(([pattern, at, count, to]): Mutation => (text) => {
  const pieces = piecesOf(text, pattern);
  const [start, end] = stretch(pieces, at, count + 1);
  const taken = pieces.splice(start, end - start);
  return pieces.toSpliced(to % (pieces.length + 1), 0, ...taken).join('');
});

const splice = fc.tuple(cut, position, length, position).map(([pattern, at, count, to]): Mutation => (text, other) => {
  const pieces = piecesOf(text, pattern);
  const others = piecesOf(other, pattern);
  return pieces.toSpliced(to % (pieces.length + 1), 0, ...others.slice(...stretch(others, at, count + 1))).join('');
});

const insertion = fc
  .tuple(cut, piece, position, fc.oneof(fc.constant(1), fc.nat(40)))
  .map(([pattern, inserted, at, times]): Mutation => (text) => {
    const pieces = piecesOf(text, pattern);
    return pieces.toSpliced(at % (pieces.length + 1), 0, inserted.repeat(times)).join('');
  });

const replacement = fc.tuple(cut, piece, position).map(([pattern, inserted, at]): Mutation => (text) => {
  const pieces = piecesOf(text, pattern);
  return pieces.toSpliced(at % (pieces.length + 1), 1, inserted).join('');
});

const whole = fc.constantFrom<Mutation>(
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\u{feff}${text}`,
  (text) => `${text}\n${text}`,
  (text) => JSON.stringify(text),
  (text) => text.replaceAll('"', "'"),
);

/** The beginning of one text and the end of another. */
const cross = fc.tuple(cut, position, position).map(([pattern, at, from]): Mutation => (text, other) => {
  const pieces = piecesOf(text, pattern);
  const others = piecesOf(other, pattern);
  return [...pieces.slice(0, at % (pieces.length + 1)), ...others.slice(from % (others.length + 1))].join('');
});

const structure = structureMutation.map(
  (mutate): Mutation =>
    (text, other) =>
      mutate(text, other) ?? text,
);

const mutation = fc.oneof(
  { arbitrary: deletion, weight: 4 },
  { arbitrary: copy, weight: 3 },
  { arbitrary: swap, weight: 3 },
  { arbitrary: splice, weight: 4 },
  { arbitrary: insertion, weight: 4 },
  { arbitrary: replacement, weight: 4 },
  { arbitrary: cross, weight: 2 },
  { arbitrary: structure, weight: 12 },
  { arbitrary: whole, weight: 1 },
);

/** What is done to one text with the help of another. */
export interface Recipe {
  /** Chooses the text and the other one, from however many there are. */
  readonly parent: number;
  readonly other: number;
  readonly mutations: readonly Mutation[];
  /** The ending of a name that is given to the text; null: it keeps its own. */
  readonly ending: string | null;
}

export const recipe: fc.Arbitrary<Recipe> = fc.record({
  parent: position,
  other: position,
  mutations: fc.array(mutation, { minLength: 1, maxLength: 5 }),
  ending: fc.option(fc.constantFrom(...ENDINGS), { freq: 12 }),
});

/** The text that a recipe makes, with characters in the places of key fields as in those that it is made of. */
export function prepared({ mutations, ending }: Recipe, { name, text }: Input, other: string): Input {
  return {
    name: ending === null ? name : `renamed.${ending}`,
    text: mutations.reduce((result, mutate) => mutate(result, other).slice(0, LONGEST), text),
  };
}

/** Texts that begin as some of these, chosen group by group, and are broken in one to five places. */
export function mutantsOf(groups: readonly (readonly Input[])[]): fc.Arbitrary<Input> {
  const seed = fc.oneof(...groups.map((group) => fc.constantFrom(...group)));
  return fc.tuple(recipe, seed, seed).map(([made, parent, other]) => {
    const { name, text } = prepared(made, parent, other.text);
    return { name, text: withKeys(text) };
  });
}
