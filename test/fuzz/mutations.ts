import fc from 'fast-check';
import type { Input } from './seeds.js';
import { SEEDS, withKeys } from './seeds.js';

/** Where a mutation cuts a text before it moves pieces: between all characters, words, or lines. */
const CUTS: readonly RegExp[] = [/(?:)/g, /(?<=\W)|(?=\W)/u, /(?<=\n)/u];

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

type Mutation = (text: string) => string;

const position = fc.nat(1_000_000);
const length = fc.oneof({ arbitrary: fc.nat(4), weight: 3 }, { arbitrary: fc.nat(60), weight: 1 });
const cut = fc.constantFrom(...CUTS);
const seed = fc.oneof(...SEEDS.map((group) => fc.constantFrom(...group)));

function piecesOf(text: string, pattern: RegExp): string[] {
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

const splice = fc
  .tuple(cut, seed, position, length, position)
  .map(([pattern, other, at, count, to]): Mutation => (text) => {
    const pieces = piecesOf(text, pattern);
    const others = piecesOf(other.text, pattern);
    return pieces.toSpliced(to % (pieces.length + 1), 0, ...others.slice(...stretch(others, at, count + 1))).join('');
  });

const insertion = fc
  .tuple(cut, fc.constantFrom(...PIECES), position, fc.oneof(fc.constant(1), fc.nat(40)))
  .map(([pattern, piece, at, times]): Mutation => (text) => {
    const pieces = piecesOf(text, pattern);
    return pieces.toSpliced(at % (pieces.length + 1), 0, piece.repeat(times)).join('');
  });

const replacement = fc
  .tuple(cut, fc.constantFrom(...PIECES), position)
  .map(([pattern, piece, at]): Mutation => (text) => {
    const pieces = piecesOf(text, pattern);
    return pieces.toSpliced(at % (pieces.length + 1), 1, piece).join('');
  });

const whole = fc.constantFrom<Mutation>(
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\u{feff}${text}`,
  (text) => `${text}\n${text}`,
  (text) => JSON.stringify(text),
  (text) => text.replaceAll('"', "'"),
);

const mutation = fc.oneof(
  { arbitrary: deletion, weight: 4 },
  { arbitrary: copy, weight: 3 },
  { arbitrary: swap, weight: 3 },
  { arbitrary: splice, weight: 4 },
  { arbitrary: insertion, weight: 4 },
  { arbitrary: replacement, weight: 4 },
  { arbitrary: whole, weight: 1 },
);

function renamed(name: string, ending: string | null): string {
  return ending === null ? name : `renamed.${ending}`;
}

/** Texts that begin as the project's own and are broken in one to six places; some are taken for another format. */
export const mutants: fc.Arbitrary<Input> = fc
  .tuple(seed, fc.array(mutation, { minLength: 1, maxLength: 6 }), fc.option(fc.constantFrom(...ENDINGS), { freq: 8 }))
  .map(([{ name, text }, mutations, ending]) => ({
    name: renamed(name, ending),
    text: withKeys(mutations.reduce((result, mutate) => mutate(result).slice(0, LONGEST), text)),
  }));
