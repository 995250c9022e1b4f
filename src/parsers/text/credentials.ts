import type { Source } from '../../model/source.js';
import { isSecretName } from '../../model/secret-name.js';
import { hiddenTexts, isFilledIn } from '../../model/template.js';
import { REDACTED } from '../../model/redaction.js';
import { percentDecode } from './form.js';
import { queryOf } from './url-query.js';
import type { TextView } from './view.js';
import { rangeOf, slice, verbatim } from './view.js';

/** Whether the value of a header of that name lets somebody in. */
export function isSecretHeader(name: string): boolean {
  return isSecretName(name) || /session/iu.test(name);
}

/** Keeps a part of a view out of all reports and remembers its text, unless it is a placeholder. */
export function concealPart(view: TextView, from: number, to: number, source: Source, secrets: Set<string>): void {
  const text = view.text.slice(from, to).trim();
  if (text === '' || isFilledIn(text)) return;
  const { start, end } = rangeOf(view, from, to);
  source.conceal(start, end);
  for (const hidden of hiddenTexts(text)) secrets.add(hidden);
  if (text.includes('%')) secrets.add(percentDecode(verbatim(text)).text);
}

/** Conceals the value of a header that authenticates; its scheme (`Bearer`, `OAuth`) stays. */
export function concealHeader(header: TextView, source: Source, secrets: Set<string>): void {
  const colon = header.text.indexOf(':');
  if (colon < 0 || !isSecretHeader(header.text.slice(0, colon).trim())) return;
  const value = header.text.slice(colon + 1);
  const scheme = /^\s*[A-Za-z]{1,20}\s+(?=\S)/u.exec(value)?.[0] ?? /^\s*/u.exec(value)?.[0] ?? '';
  concealPart(header, colon + 1 + scheme.length, header.text.length, source, secrets);
}

/** Conceals `user:password`: all of it, for the user's name may be a key too. */
export function concealUser(user: TextView, source: Source, secrets: Set<string>): void {
  const colon = user.text.indexOf(':');
  const { start, end } = rangeOf(user, 0, user.text.length);
  if (!isFilledIn(user.text)) source.conceal(start, end);
  if (colon >= 0) concealPart(user, colon + 1, user.text.length, source, secrets);
}

/** Conceals what is secret in a URL, and gives the URL without it. */
export function withoutCredentials(url: TextView, source: Source, secrets: Set<string>): string {
  const { text } = url;
  const authority = /^[a-z][a-z\d+.-]{0,20}:\/\//iu.exec(text)?.[0].length ?? 0;
  const path = authority + text.slice(authority).search(/[/?#]|$/u);
  // curl takes a URL without its scheme too.
  const user = text.slice(authority, path).lastIndexOf('@');
  if (user >= 0) concealUser(slice(url, authority, authority + user), source, secrets);
  const host = user < 0 ? authority : authority + user + 1;
  const query = queryOf(text);
  const before = text.slice(0, authority) + text.slice(host, query.from);
  return before + withoutSecretParameters(url, query.from, query.to, source, secrets) + text.slice(query.to);
}

function withoutSecretParameters(
  url: TextView,
  from: number,
  to: number,
  source: Source,
  secrets: Set<string>,
): string {
  const shown: string[] = [];
  let at = from;
  for (const parameter of url.text.slice(from, to).split('&')) {
    const equals = parameter.indexOf('=');
    const hidden = equals >= 0 && isSecretName(parameter.slice(0, equals));
    if (hidden) concealPart(url, at + equals + 1, at + parameter.length, source, secrets);
    shown.push(hidden ? `${parameter.slice(0, equals)}=${REDACTED}` : parameter);
    at += parameter.length + 1;
  }
  return shown.join('&');
}
