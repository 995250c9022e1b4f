import { lazy } from '../../model/lazy.js';
import { isKeyTemplate } from '../../model/template.js';

/**
 * The name that an API gives to a key, or one that ends so (`VPN_PSK=`), or the kind of one in ipsec.secrets (`: PSK "…"`),
 * and what stands behind it in any format. No part can match what the next one begins with, so that matching is linear.
 * Case is spelt out: with the flag for it this takes ten times as long, and every text that is linted is searched.
 */
const KEY_NAME =
  /(?:[Aa]uth[Kk]ey|AUTHKEY|[Pp][Ss][Kk])(?:["'\\]{0,8}[\t ]{0,8}[:=][\t ]{0,8}|(?<=:[\t ]{0,8}PSK)[\t ]{1,8}(?=["']|0[sx]))["'\\]{0,8}/gu;

/** What ends a key without quotes. It is searched for by itself: a key of 50 MB is too much for one expression. */
const KEY_END = /[\s"'\\&,;{}]|$/gu;

/** What is shorter stands in too many other texts. */
const SHORTEST = 8;

/** Words of a sentence (`psk: described above`) and the beginnings of placeholders. Made late: `\p` takes Node some time. */
const noKey = lazy(() => /^(?:\p{L}+[.:]?$|[$<({%#@_])/u);

/**
 * What looks like a key by the name before it, wherever in a text: also in comments, in a script beside its requests,
 * and where a lost quote has made a key part of another value. A reader of the format does not see those, but a report
 * may quote the lines that they stand in.
 */
export function* keysNamedIn(text: string): Generator<string> {
  for (let from = 0; ;) {
    KEY_NAME.lastIndex = from;
    if (!KEY_NAME.test(text)) return;
    const start = KEY_NAME.lastIndex;
    KEY_END.lastIndex = start;
    const end = KEY_END.exec(text)?.index ?? text.length;
    const key = text.slice(start, end);
    if (key.length >= SHORTEST && !noKey().test(key) && !isKeyTemplate(key)) yield key;
    // What stands in a key is no name of another one, and is not looked at twice.
    from = end;
  }
}
