import { stretchOf } from '../../model/place.js';
import type { Range } from '../../model/source.js';
import { readCurl } from './curl.js';
import type { Gathered, ReadingContext, TextReading } from './reading.js';
import { gather } from './reading.js';
import type { RequestDraft } from './request.js';
import { readDrafts } from './request.js';
import { CommandComments } from './shell-comments.js';
import type { ShellCommand, ShellWord } from './shell-command.js';
import { readCommand } from './shell-command.js';
import { pipedInput } from './shell-pipe.js';
import type { TextView } from './view.js';
import { rangeOf, through, verbatim } from './view.js';

/** Reads the data of the curl calls in a script, in Markdown, or in any text that prints them. */
export function parseShell(context: ReadingContext): TextReading {
  const gathered = gather();
  const drafts = findCalls(verbatim(context.source.text), context, gathered);
  return readDrafts(drafts, context, gathered, 'no curl call with a body');
}

/** A text is not a script if so many calls in it have quotes that do not end. */
const MAX_UNENDED = 20;

/** The requests of all curl calls in a text, or in a stretch of it. */
export function findCalls(
  script: TextView,
  context: ReadingContext,
  gathered: Gathered,
  { start: from, end: to }: Range = { start: 0, end: script.text.length },
): RequestDraft[] {
  const { text } = script;
  const drafts: RequestDraft[] = [];
  const comments = new CommentFinder(text, from);
  const exceptions = new CommandComments(script, context.source);
  let unended = 0;
  let before = from;
  let prose: ReadonlyMap<number, ShellWord | undefined> = new Map();
  for (let at = text.indexOf('curl', from); at >= 0 && at < to && unended < MAX_UNENDED;) {
    let next = at + 4;
    const isProse = prose.has(at) && isLetters(prose.get(at));
    if (!isProse && beginsCall(text, at, from, to) && !comments.contains(at)) {
      const command = readCommand(text, at, to, text[at - 1] === '`' ? '`' : '');
      if (command === null) {
        unended++;
        // Nobody knows where its data ends: they may hold a key.
        const following = text.indexOf('curl', next);
        const { start, end } = rangeOf(script, at, following < 0 || following > to ? to : following);
        context.source.conceal(start, end);
        if (/^curl\s+[-\\'"$h]/u.test(text.slice(at, at + 80))) reportUnended(script, at, context, gathered);
      } else if (looksLikeCall(command)) {
        const piped = command.input === null ? pipedInput(text, before, at, to) : null;
        const input = command.input ?? piped?.input ?? null;
        const words = command.words.slice(1).map(({ view }) => through(view, script));
        const read = input && { kind: input.kind, view: through(input.word.view, script) };
        next = Math.max(next, command.end, piped?.end ?? 0);
        const ignores = exceptions.of(before, {
          start: Math.min(at, piped?.input.word.start ?? at),
          words: command.words.at(-1)?.end ?? at,
          stop: command.stop,
          end: next,
        });
        for (const draft of readCurl(words, read, context, gathered)) drafts.push({ ...draft, ignores });
        comments.skipTo(next);
        before = next;
      } else prose = followers(command);
    }
    at = text.indexOf('curl', next);
  }
  return drafts;
}

/** Whether `curl` is a word here and something follows it. */
function beginsCall(text: string, at: number, from: number, to: number): boolean {
  if (at > from && /[\w.-]/u.test(text.charAt(at - 1))) return false;
  return at + 4 < to && /[\s\\]/u.test(text.charAt(at + 4)) && text[at + 4] !== '\n';
}

/** Whether a command is a call: prose goes on with a word of letters alone, and without options. */
function looksLikeCall({ words: [, first, ...rest] }: ShellCommand): boolean {
  if (first === undefined) return false;
  return !isLetters(first) || rest.some(({ view }) => view.text.startsWith('-'));
}

/** Whether a word is one of prose; the end of a text is no call either. */
function isLetters(word: ShellWord | undefined): boolean {
  return word === undefined || /^\p{L}+[,;.]?$/u.test(word.view.text);
}

/**
 * What follows each word of prose, by where the word begins: it need not be read again for each time that it names the
 * command, for it has no options from there on either.
 */
function followers({ words }: ShellCommand): ReadonlyMap<number, ShellWord | undefined> {
  return new Map(words.map(({ start }, index) => [start, words[index + 1]]));
}

function reportUnended(script: TextView, at: number, { source, within }: ReadingContext, { problems }: Gathered): void {
  const range = rangeOf(script, at, at + 4);
  problems.push({
    ruleId: 'invalid-syntax',
    variant: 'quote',
    place: within === undefined ? { kind: 'text', source, index: null, range } : stretchOf(within.node, range),
    detail: 'a quote or an expansion in this command does not end',
  });
}

/** Says which offsets are in a comment, for offsets that only grow. */
class CommentFinder {
  private readonly text: string;
  private at: number;
  private inComment = false;

  constructor(text: string, from: number) {
    this.text = text;
    this.at = from;
  }

  contains(offset: number): boolean {
    for (; this.at < offset; this.at++) {
      const character = this.text[this.at];
      if (character === '\n') this.inComment = false;
      else if (character === '#' && /^\s?$/u.test(this.text.charAt(this.at - 1))) this.inComment = true;
    }
    return this.inComment;
  }

  skipTo(offset: number): void {
    this.at = Math.max(this.at, offset);
    this.inComment = false;
  }
}
