import { isKeyTemplate } from '../../model/template.js';

/**
 * The name that an API gives to a key, and what stands behind it in any format. Bounded everywhere, so that matching is
 * linear.
 */
const NAMED_KEY = /\b(?:authKey|psk)\b["'\\]{0,8}[\t ]{0,8}[:=][\t ]{0,8}["'\\]{0,8}([^\s"'\\&,;{}]{8,256})/giu;

/** Words of a sentence (`psk: described above`) and the beginnings of placeholders. */
const NO_KEY = /^(?:\p{L}+[.:]?$|[$<({%#@_])/u;

/**
 * What looks like a key by the name before it, wherever in a text: also in comments, in a script beside its requests,
 * and where a lost quote has made a key part of another value. A reader of the format does not see those, but a report
 * may quote the lines that they stand in.
 */
export function* keysNamedIn(text: string): Generator<string> {
  for (const [, key = ''] of text.matchAll(NAMED_KEY)) {
    if (!NO_KEY.test(key) && !isKeyTemplate(key)) yield key;
  }
}
