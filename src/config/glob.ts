/** Takes a `/`-separated path, relative to the folder that globs are relative to. */
export type PathTest = (path: string) => boolean;

export type GlobParse =
  { readonly ok: true; readonly matches: PathTest } | { readonly ok: false; readonly fault: string };

/** Any number of what a pattern is a list of: of characters in a step (`*`), of steps in a path (`**`). */
const ANY = Symbol('any');

/** Whether one character fits. */
type CharacterTest = (character: string) => boolean;
type Step = readonly (CharacterTest | typeof ANY)[];
type Pattern = readonly (Step | typeof ANY)[];

/** Braces multiply: `{a,b}{a,b}{a,b}` are eight patterns. */
const MOST_ALTERNATIVES = 256;
const LONGEST = 1_000;

/** What is wrong with a glob that names a folder, which is none of the files in it. */
export const NAMES_FOLDER = 'names a folder: write /** behind it for what is in it';

class GlobFault extends Error {}

/**
 * Reads a glob: `*` and `?` within a step, `[a-z]`, `[!a]`, `{a,b}`, `**` for any number of steps, a backslash before
 * what is meant as it stands. Names that begin with a point match too. Written out because the globs of a
 * configuration come with the texts that are checked, and the names of files with them: here no pattern takes longer
 * than its length times the path's, where one that is made into a regular expression can be made to take forever.
 *
 * @param folder What it is relative to, for the fault of one that leads elsewhere.
 */
export function parseGlob(glob: string, folder = 'the folder of this file'): GlobParse {
  if (glob.length > LONGEST) return { ok: false, fault: `has more than ${LONGEST} characters` };
  try {
    const patterns = alternatives(glob).map((alternative) => patternOf(alternative, folder));
    if (isPath(glob)) {
      const named = stepsOf(glob).join('/');
      return { ok: true, matches: (path) => path === named };
    }
    return { ok: true, matches: (path) => patterns.some((pattern) => matchesPath(pattern, path)) };
  } catch (error) {
    if (error instanceof GlobFault) return { ok: false, fault: error.message };
    throw error;
  }
}

/** Whether a glob is the path of one file, as it stands. */
export function isPath(glob: string): boolean {
  return !/[*?[{\\]/u.test(glob);
}

/**
 * Tests paths by the steps of a pattern as .gitignore files and includes have them, each a name with `*`, `?` and `[…]`, or
 * `**` for any number of steps; null where a step cannot be read.
 */
export function stepsTest(steps: readonly string[]): PathTest | null {
  try {
    const pattern = steps.map((step) => (step === '**' ? ANY : stepOf(step)));
    return (path) => matchesList(pattern, path.split('/'), matchesStep);
  } catch (error) {
    if (error instanceof GlobFault) return null;
    throw error;
  }
}

/** Whether a path matches one of several globs, and none of those that begin with `!`. */
export function globTest(globs: readonly string[]): PathTest {
  const wanted = testsOf(globs.filter((glob) => !glob.startsWith('!')));
  const unwanted = testsOf(globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)));
  return (path) => wanted.some((test) => test(path)) && !unwanted.some((test) => test(path));
}

function testsOf(globs: readonly string[]): readonly PathTest[] {
  return globs.map((glob) => parseGlob(glob)).flatMap((parsed) => (parsed.ok ? [parsed.matches] : []));
}

function matchesPath(pattern: Pattern, path: string): boolean {
  // What lies outside of the folder is none of a glob's.
  return !path.startsWith('../') && matchesList(pattern, path.split('/'), matchesStep);
}

function matchesStep(step: Step, name: string): boolean {
  return matchesList(step, Array.from(name), (fits, character) => fits(character));
}

/** Whether items match a list of parts. On a mismatch only the last `ANY` takes one item more: earlier ones need not. */
function matchesList<Part, Item>(
  parts: readonly (Part | typeof ANY)[],
  items: readonly Item[],
  fits: (part: Part, item: Item) => boolean,
): boolean {
  let at = 0;
  let behindAny = 0;
  let taken = 0;
  for (let index = 0; index < items.length;) {
    const part = parts[at];
    const item = items[index];
    if (part === ANY) {
      behindAny = ++at;
      taken = index;
    } else if (part !== undefined && item !== undefined && fits(part, item)) {
      at++;
      index++;
    } else if (behindAny > 0) {
      at = behindAny;
      index = ++taken;
    } else {
      return false;
    }
  }
  while (parts[at] === ANY) at++;
  return at === parts.length;
}

function patternOf(glob: string, base: string): Pattern {
  if (glob === '') throw new GlobFault('is empty');
  if (glob.startsWith('!')) throw new GlobFault('begins with !, which only a list of globs takes');
  const folder = /\\[\p{L}\p{N}]/u.exec(glob);
  if (folder !== null) throw new GlobFault(`holds ${folder[0]}: write / between folders`);
  if (glob.startsWith('/')) throw new GlobFault(`is absolute: write it relative to ${base}`);
  if (glob.endsWith('/')) throw new GlobFault(NAMES_FOLDER);
  const steps = stepsOf(glob);
  if (steps.includes('..')) throw new GlobFault(`leads out of ${base}`);
  if (steps.includes('')) throw new GlobFault('holds // and so matches nothing');
  return steps.map((step) => (step === '**' ? ANY : stepOf(step)));
}

function stepsOf(glob: string): readonly string[] {
  return glob.split('/').filter((step) => step !== '.');
}

function stepOf(step: string): Step {
  const parts: (CharacterTest | typeof ANY)[] = [];
  const characters = Array.from(step);
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? '';
    if (/[*?+@!]/u.test(character) && characters[index + 1] === '(') {
      throw new GlobFault(`holds ${character}(…): write alternatives as {a,b}`);
    }
    if (character === '*') {
      if (parts.at(-1) !== ANY) parts.push(ANY);
    } else if (character === '?') {
      parts.push(() => true);
    } else if (character === '[') {
      const end = characters.indexOf(']', index + (isNegation(characters[index + 1]) ? 3 : 2));
      if (end === -1) throw new GlobFault(String.raw`holds a [ without its ]: write \[ for the character itself`);
      parts.push(classOf(characters.slice(index + 1, end)));
      index = end;
    } else {
      const literal = character === '\\' ? (characters[++index] ?? '') : character;
      parts.push((candidate) => candidate === literal);
    }
  }
  return parts;
}

function isNegation(character: string | undefined): boolean {
  return character === '!' || character === '^';
}

/** The characters between `[` and `]`. */
function classOf(members: readonly string[]): CharacterTest {
  const negated = isNegation(members[0]);
  const ranges: (readonly [number, number])[] = [];
  for (let index = negated ? 1 : 0; index < members.length; index++) {
    const first = codeOf(members[index]);
    const isRange = members[index + 1] === '-' && index + 2 < members.length;
    ranges.push([first, isRange ? codeOf(members[index + 2]) : first]);
    if (isRange) index += 2;
  }
  return (character) =>
    ranges.some(([first, last]) => first <= codeOf(character) && codeOf(character) <= last) !== negated;
}

function codeOf(character = ''): number {
  return character.codePointAt(0) ?? 0;
}

/** The globs without braces that a glob with braces stands for. */
function alternatives(glob: string): readonly string[] {
  const open = findMark(glob, '{', 0);
  if (open === -1) return [glob];
  const marks = [open];
  let depth = 0;
  for (let at = open; ; at++) {
    at = findMark(glob, '{,}', at);
    if (at === -1) throw new GlobFault(String.raw`holds a { without its }: write \{ for the character itself`);
    if (glob[at] === '{') depth++;
    if (glob[at] === '}') depth--;
    if (depth === 0 || (depth === 1 && glob[at] === ',')) marks.push(at);
    if (depth === 0) break;
  }
  if (marks.length === 2) throw new GlobFault('holds braces without a comma: write alternatives as {a,b}');
  const before = glob.slice(0, open);
  const after = glob.slice((marks.at(-1) ?? 0) + 1);
  const expanded: string[] = [];
  for (const [index, mark] of marks.slice(1).entries()) {
    const inside = glob.slice((marks[index] ?? 0) + 1, mark);
    for (const alternative of alternatives(before + inside + after)) expanded.push(alternative);
    if (expanded.length > MOST_ALTERNATIVES) throw new GlobFault('stands for too many alternatives');
  }
  return expanded;
}

/** Where one of some marks stands next, from an index on; one behind a backslash is none. */
function findMark(glob: string, marks: string, from: number): number {
  for (let at = from; at < glob.length; at++) {
    if (glob[at] === '\\') at++;
    else if (marks.includes(glob.charAt(at))) return at;
  }
  return -1;
}
