import { concealHeader, concealPart, concealUser, withoutCredentials } from './credentials.js';
import { LONG_NAMES, longTakesValue, shortTakesValue } from './curl-options.js';
import type { Content } from './open-path.js';
import { openPath } from './open-path.js';
import type { Gathered, ReadingContext } from './reading.js';
import type { DataPiece, RequestDraft } from './request.js';
import type { TextView } from './view.js';
import { slice, withoutLineBreaks } from './view.js';

/** An option by its long name, and its value. */
interface Option {
  readonly name: string;
  readonly value: TextView;
}

/** What the options of one request say. */
interface Draft {
  method: string | null;
  url: TextView | null;
  get: boolean;
  head: boolean;
  readonly data: DataPiece[];
}

/** What a command reads: a text, or the file of a name. */
export interface CommandInput {
  readonly kind: 'text' | 'file';
  readonly view: TextView;
}

/**
 * The requests that curl makes with the words behind its name, and what they conceal. `input` is what it reads, where
 * that is known.
 */
export function readCurl(
  words: readonly TextView[],
  input: CommandInput | null,
  context: ReadingContext,
  gathered: Gathered,
): RequestDraft[] {
  return new CurlReader(input, context, gathered).read(words);
}

class CurlReader {
  private readonly input: CommandInput | null;
  private readonly context: ReadingContext;
  private readonly gathered: Gathered;

  constructor(input: CommandInput | null, context: ReadingContext, gathered: Gathered) {
    this.input = input;
    this.context = context;
    this.gathered = gathered;
  }

  read(words: readonly TextView[]): RequestDraft[] {
    const drafts: Draft[] = [emptyDraft()];
    for (const { name, value } of optionsOf(words)) {
      const draft = drafts.at(-1);
      if (name === 'next') drafts.push(emptyDraft());
      else if (draft !== undefined) this.apply(draft, name, value);
    }
    return drafts.map(({ method, url, get, head, data }) => {
      const usual = get || data.length === 0 ? 'GET' : 'POST';
      return { method: method ?? (head ? 'HEAD' : usual), url, data };
    });
  }

  private apply(draft: Draft, name: string, value: TextView): void {
    const { source } = this.context;
    const { secrets } = this.gathered;
    switch (name) {
      case 'url':
        draft.url ??= value;
        break;
      case 'request':
        draft.method = value.text.toUpperCase();
        break;
      case 'get':
        draft.get = true;
        break;
      case 'head':
        draft.head = true;
        break;
      case 'upload-file':
        draft.method ??= 'PUT';
        break;
      case 'header':
      case 'proxy-header':
        concealHeader(value, source, secrets);
        break;
      case 'preproxy':
      case 'proxy':
        withoutCredentials(value, source, secrets);
        break;
      case 'cert':
      case 'proxy-cert':
      case 'user':
      case 'proxy-user':
        concealUser(value, source, secrets);
        break;
      case 'cookie':
      case 'ftp-account':
      case 'oauth2-bearer':
      case 'pass':
      case 'proxy-pass':
      case 'proxy-tlspassword':
      case 'tlspassword':
        concealPart(value, 0, value.text.length, source, secrets);
        break;
      default:
        this.takeData(draft, name, value);
    }
  }

  private takeData(draft: Draft, name: string, value: TextView): void {
    const joint = name === 'json' ? '' : '&';
    const push = (piece: Pick<DataPiece, 'source' | 'view' | 'kind'>): void => {
      draft.data.push({ ...piece, joint });
    };
    const { source } = this.context;
    switch (name) {
      case 'data':
      case 'data-ascii':
      case 'data-binary':
      case 'json': {
        if (!value.text.startsWith('@')) push({ source, view: value, kind: 'encoded' });
        else {
          const content = this.open(value);
          if (content === null) break;
          // curl drops the line breaks of a file that `--data` names; inside of JSON they mean nothing.
          const keeps = name === 'data-binary' || name === 'json' || /^\s*[[{]/u.test(content.view.text);
          push({
            source: content.source,
            view: keeps ? content.view : withoutLineBreaks(content.view),
            kind: 'encoded',
          });
        }
        break;
      }
      case 'data-raw':
        push({ source, view: value, kind: 'encoded' });
        break;
      case 'data-urlencode':
        // `name=value` encodes the value; `@file`, `name@file` and a bare value make nothing that is read here.
        if (/^[^=@]+=/u.test(value.text)) push({ source, view: value, kind: 'field' });
        break;
    }
  }

  /** What `@file` or `@-` names. */
  private open(value: TextView): Content | null {
    const path = slice(value, 1, value.text.length);
    if (path.text !== '-') return openPath(path, this.context, this.gathered);
    if (this.input === null) return null;
    const { kind, view } = this.input;
    return kind === 'text' ? { source: this.context.source, view } : openPath(view, this.context, this.gathered);
  }
}

function emptyDraft(): Draft {
  return { method: null, url: null, get: false, head: false, data: [] };
}

/** Takes curl's words apart into options and their values; a word that is no option is a URL. */
function optionsOf(words: readonly TextView[]): Option[] {
  const options: Option[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const { text } = word;
    const next = words[index + 1];
    const found = text.startsWith('--')
      ? longOption(word, next?.text ?? '')
      : text.startsWith('-') && text.length > 1
        ? shortOptions(word)
        : null;
    if (found === null) options.push({ name: 'url', value: word });
    else {
      for (const { name, value } of found) {
        if (value !== null) options.push({ name, value });
        else if (next !== undefined) {
          options.push({ name, value: next });
          index++;
        }
      }
    }
  }
  return options;
}

/** An option whose value may be in the next word (null). */
interface OpenOption {
  readonly name: string;
  readonly value: TextView | null;
}

/** @param next The text of the next word. */
function longOption(word: TextView, next: string): OpenOption[] {
  const { text } = word;
  const equals = text.indexOf('=');
  // `--expand-data` is `--data` whose value names variables of curl.
  const name = text.slice(2, equals < 0 ? text.length : equals).replace(/^expand-/u, '');
  if (equals >= 0) return [{ name, value: slice(word, equals + 1, text.length) }];
  return [{ name, value: longTakesValue(name, next) ? null : slice(word, text.length, text.length) }];
}

/** `-sSd`: letters up to the first that takes a value, which is the rest of the word or the next one. */
function shortOptions(word: TextView): OpenOption[] {
  const { text } = word;
  const options: OpenOption[] = [];
  for (let at = 1; at < text.length; at++) {
    const letter = text.charAt(at);
    const name = LONG_NAMES[letter] ?? `-${letter}`;
    const takesValue = shortTakesValue(letter);
    const rest = slice(word, takesValue ? at + 1 : text.length, text.length);
    options.push({ name, value: takesValue && rest.text === '' ? null : rest });
    if (takesValue) break;
  }
  return options;
}
