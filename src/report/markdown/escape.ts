import { printable } from '../printable.js';

/*
 * Text in GitHub Flavored Markdown, in a table cell or a line: nothing in it is taken for markup, and nobody is called
 * by it. GitHub looks for mentions, references, emoji and formulas in the text that is left when the markup is read, so
 * that no escape helps; it leaves code alone.
 */

/** What is markup in a line, or begins a tag or an entity. */
const MARKUP = /[\\`*_[\]<>|~&]/gu;

/**
 * A mention or an address of mail (`a@.b` is one too), a reference (`#12`, `GH-12`), an emoji (`:bed:` may stand in an
 * IPv6 address), a formula, a link.
 */
const LIVE = /@[\p{L}\p{N}._-]|#\d|^gh-\d|:[\w+-]{1,50}:|\$|:\/\/|^www\.|^(?:mailto|xmpp):/iu;

/** A word without the marks that sentences put around it. */
const WORD = /[^\s"'(),;]+/gu;

/** A sentence, with what GitHub would make more of than text as code. */
export function escapedText(text: string): string {
  const shown = printable(text);
  let escaped = '';
  let from = 0;
  for (const { 0: word, index } of shown.matchAll(WORD)) {
    escaped += shown.slice(from, index) + (LIVE.test(word) ? code(word) : word.replaceAll(MARKUP, String.raw`\$&`));
    from = index + word.length;
  }
  return escaped + shown.slice(from);
}

/** A text as code. */
export function code(text: string): string {
  const shown = printable(text);
  if (!/[`|\\]|^ | $/u.test(shown)) return shown === '' ? '' : `\`${shown}\``;
  // A table looks for bars before anything looks for code, so that none can be escaped there for certain.
  return htmlCode(text);
}

/** A text as code where HTML stands, of which Markdown reads nothing. */
export function htmlCode(text: string): string {
  return `<code>${printable(text).replaceAll(/[^\p{L}\p{N}]/gu, entity)}</code>`;
}

function entity(character: string): string {
  return `&#${String(character.codePointAt(0))};`;
}

/** A link. Neither part is escaped. */
export function link(text: string, url: string): string {
  return `[${text}](${url})`;
}
