/**
 * Placeholders that something fills in before a request is sent: shell and Terraform `${X}` and `$X`, Jinja,
 * Helm and Ansible `{{ x }}`, documentation `<x>`, `%{x}` and `@@x@@`, `__X__` of sed scripts.
 * Each alternative is bounded by its own closing mark, so matching is linear.
 */
const PLACEHOLDER =
  /\$\{[^{}]{1,200}\}|\$\([^()]{1,200}\)|\{\{[^{}]{1,200}\}\}|\{%[^{}%]{1,200}%\}|%\{[^{}]{1,200}\}|@@[\w.-]{1,200}@@/u;

/** A whole value in angle brackets, as documents print placeholders: `<peerAddress>`. */
const ANGLE = /^<[^<>]{1,200}>$/u;

/** A whole value that is one shell variable in capitals: `$PSK`. In small letters it is more likely a key. */
const VARIABLE = /^\$[A-Z_][A-Z0-9_]{0,200}$/u;

/** Whether a text holds a placeholder, so that its final value is not known. */
export function isTemplate(text: string): boolean {
  if (text.length < 3) return text.length === 2 && VARIABLE.test(text);
  const first = text.charCodeAt(0);
  if (first === 0x3c) return ANGLE.test(text);
  if (first === 0x24 && VARIABLE.test(text)) return true;
  return /[${%@]/u.test(text) && PLACEHOLDER.test(text);
}
