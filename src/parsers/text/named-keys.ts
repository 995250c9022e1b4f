import { isKeyTemplate } from '../../model/template.js';

/**
 * The name that an API gives to a key, or one that ends so (`VPN_PSK=`), or the kind of one in ipsec.secrets (`: PSK "…"`),
 * and what stands behind it in any format. No part can match what the next one begins with, so that matching is linear.
 * Case is spelt out: with the flag for it this takes ten times as long, and every text that is linted is searched.
 */
const NAMED_KEY =
  /(?:[Aa]uth[Kk]ey|AUTHKEY|[Pp][Ss][Kk])(?:["'\\]{0,8}[\t ]{0,8}[:=][\t ]{0,8}|(?<=:[\t ]{0,8}PSK)[\t ]{1,8}(?=["']|0[sx]))["'\\]{0,8}([^\s"'\\&,;{}]{8,})/gu;

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
