/**
 * Placeholders that something fills in before a request is sent: shell and Terraform `${X}` and `$(x)`, Jinja,
 * Helm and Ansible `{{ x }}`, GitHub and Azure `${{ x }}`, Octopus `#{x}`, `%{x}` and `@@x@@`.
 * Each alternative is bounded by its own closing mark, so matching is linear.
 */
const PLACEHOLDER =
  /\$\{[^{}]{1,200}\}|\$\([^()]{1,200}\)|\$?\{\{[^{}]{1,200}\}\}|\{%[^{}%]{1,200}%\}|%\{[^{}]{1,200}\}|#\{[^{}]{1,200}\}|@@[\w.-]{1,200}@@/u;

/**
 * What only a whole value can be: `<peerAddress>` and `{PSK}` of documents, `$PSK` (in small letters it is more
 * likely a key), `__PSK__` of sed scripts, `((psk))` of Concourse.
 */
const WHOLE =
  /^(?:<[^<>]{1,200}>|\{[A-Z_a-z][\w.-]{0,200}\}|\$[A-Z_][A-Z0-9_]{0,200}|__[A-Z](?:_?[A-Z0-9]){0,200}__|\(\([\w.:/-]{1,200}\)\))$/u;

/** A value that something else decrypts or looks up: SOPS, Ansible Vault, vals, 1Password, Bank-Vaults, AWS. */
const STORED =
  /^(?:ENC\[[A-Z0-9_]{1,20},data:|\$ANSIBLE_VAULT;|ref\+[a-z0-9]{1,20}:\/\/|op:\/\/|vault:[\w./-]{1,200}#|arn:aws:(?:secretsmanager|ssm):)/u;

/** A shell variable in small letters: where no key is expected it is one all the same. */
const SMALL_VARIABLE = /^\$[a-z_]\w{0,200}$/u;

/** What a text begins with, if anything, that only a whole value can be, or that something else looks up. */
const BEGINNING = /^(?:[<{$_(]|ENC\[|ref\+|op:|vault:|arn:)/u;

/** The placeholder that is met most, asked for before all others: `${VPN_PSK}`. */
const BRACED_VARIABLE = /^\$\{\w{1,200}\}$/u;

const HASH = 0x23;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const LEFT_PARENTHESIS = 0x28;
const AT = 0x40;
const LEFT_BRACE = 0x7b;

/** Whether a placeholder may begin somewhere in a text. In most none does, and every text of every body is asked. */
function mayHold(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code !== HASH && code !== DOLLAR && code !== PERCENT && code !== AT && code !== LEFT_BRACE) continue;
    const next = text.charCodeAt(index + 1);
    if (next === LEFT_BRACE || next === LEFT_PARENTHESIS || next === PERCENT || next === AT) return true;
  }
  return false;
}

function isBracedVariable(text: string): boolean {
  return text.charCodeAt(0) === DOLLAR && BRACED_VARIABLE.test(text);
}

/** Whether a text as a whole is a placeholder, or stands for a stored secret. */
function isWhole(text: string): boolean {
  return BEGINNING.test(text) && (WHOLE.test(text) || STORED.test(text));
}

/** Statements, comments and values of templates (Jinja, Helm, ERB). */
const STATEMENT = /\{[{%#]|<%/u;

/** Whether a template makes a text, or a part of it: by a statement of any length, where a placeholder is a short one. */
export function holdsStatement(text: string): boolean {
  return STATEMENT.test(text);
}

const EVERY_PLACEHOLDER = new RegExp(PLACEHOLDER.source, 'gu');

/** Whether the text of a key holds a placeholder or stands for a stored secret, so that the key is not known. */
export function isKeyTemplate(text: string): boolean {
  if (text.length < 2) return false;
  return isBracedVariable(text) || isWhole(text) || (mayHold(text) && PLACEHOLDER.test(text));
}

const SHELL_DEFAULT = /^\$\{\w{1,200}:?[-=+](?<text>[^{}]{1,200})\}$/u;
const FILTER_DEFAULT = /(?<![\w.])(?:default|d)[\t (]{1,20}(?:'(?<single>[^']{1,200})'|"(?<double>[^"]{1,200})")/gu;
const LITERAL = /^\$?\{\{-?[\t ]{0,20}(?:'(?<single>[^']{1,200})'|"(?<double>[^"]{1,200})")[\t ]{0,20}-?\}\}$/u;

/** `${{ secrets.PSK || 'text' }}`: what an operator chooses; what one compares is no part of the value. */
const CHOSEN = /(?:\|\||&&)[\t ]{0,20}'(?<single>[^']{1,200})'/gu;

const NONE: readonly string[] = [];

/** Without one of these no placeholder holds a text. Hardly one has any. */
const HOLDS_TEXT = /['"=+-]/u;

/**
 * The texts that the placeholders of a key hold themselves, for the case that nothing fills them in: `${PSK:-text}` of a
 * shell, `{{ psk | default('text') }}` of Jinja, `{{ default "text" .Values.psk }}` of Helm, `${{ secrets.PSK || 'text' }}` of
 * GitHub.
 */
export function defaultsIn(text: string): readonly string[] {
  if (!HOLDS_TEXT.test(text)) return NONE;
  return Array.from(text.matchAll(EVERY_PLACEHOLDER), ([placeholder]) => [
    SHELL_DEFAULT.exec(placeholder),
    LITERAL.exec(placeholder),
    ...placeholder.matchAll(FILTER_DEFAULT),
    ...placeholder.matchAll(CHOSEN),
  ])
    .flat()
    .map((found) => found?.groups?.['text'] ?? found?.groups?.['single'] ?? found?.groups?.['double'] ?? '')
    .filter((found) => found.trim() !== '');
}

/** What is hidden of a key: its text, and the texts that its placeholders hold. */
export function hiddenTexts(text: string): readonly string[] {
  return [text, ...defaultsIn(text)];
}

/** Whether the text of a key holds nothing but placeholders, and those no text: then there is nothing to hide. */
export function isWhollyTemplate(text: string): boolean {
  if (isBracedVariable(text)) return true;
  if (!isKeyTemplate(text)) return false;
  if (isWhole(text)) return true;
  return text.replaceAll(EVERY_PLACEHOLDER, '').trim() === '' && defaultsIn(text).length === 0;
}

/** The same of a credential; a shell variable in small letters is no password. */
export function isFilledIn(text: string): boolean {
  return isWhollyTemplate(text) || SMALL_VARIABLE.test(text);
}

/** Whether a text that is no key holds a placeholder, so that its final value is not known. */
export function isTemplate(text: string): boolean {
  return isKeyTemplate(text) || (text.charCodeAt(0) === DOLLAR && SMALL_VARIABLE.test(text));
}
