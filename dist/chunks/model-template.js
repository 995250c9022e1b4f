import {
  REDACTED
} from "./model-redaction.js";
import {
  documentOf,
  keyOf,
  part
} from "./model-node.js";

// src/parsers/text/problem.ts
var DEFAULT_LIMITS = {
  depth: 1e3,
  textLength: 256 * 1024 * 1024,
  nodes: 1e7,
  yamlDepth: 200,
  yamlLength: 8 * 1024 * 1024,
  yamlTokens: 4e6,
  aliasNodes: 1e5
};

// src/parsers/text/document.ts
function openDocument(source, index = null, request = null, encoding = "value") {
  return { kind: "document", source, index, request, encoding, root: null };
}

// src/model/template.ts
var PLACEHOLDER = /\$\{[^{}]{1,200}\}|\$\([^()]{1,200}\)|\{\{[^{}]{1,200}\}\}|\{%[^{}%]{1,200}%\}|%\{[^{}]{1,200}\}|#\{[^{}]{1,200}\}|@@[\w.-]{1,200}@@/u;
var WHOLE = /^(?:<[^<>]{1,200}>|\{[A-Z_a-z][\w.-]{0,200}\}|\$[A-Z_][A-Z0-9_]{0,200}|__[A-Z](?:_?[A-Z0-9]){0,200}__|\(\([\w.:/-]{1,200}\)\))$/u;
var STORED = /^(?:ENC\[[A-Z0-9_]{1,20},data:|\$ANSIBLE_VAULT;|ref\+[a-z0-9]{1,20}:\/\/|op:\/\/|vault:[\w./-]{1,200}#|arn:aws:(?:secretsmanager|ssm):)/u;
var SMALL_VARIABLE = /^\$[a-z_]\w{0,200}$/u;
var EVERY_PLACEHOLDER = new RegExp(PLACEHOLDER.source, "gu");
function isKeyTemplate(text) {
  if (text.length < 2) return false;
  return WHOLE.test(text) || STORED.test(text) || /[#${%@]/u.test(text) && PLACEHOLDER.test(text);
}
function isWhollyTemplate(text) {
  if (!isKeyTemplate(text)) return false;
  return WHOLE.test(text) || STORED.test(text) || text.replaceAll(EVERY_PLACEHOLDER, "").trim() === "";
}
function isTemplate(text) {
  return isKeyTemplate(text) || SMALL_VARIABLE.test(text);
}

// src/parsers/text/keys.ts
var FEW_MEMBERS = 12;
function hasRepeats(members) {
  if (members.length > FEW_MEMBERS) return new Set(members.map(({ key }) => key)).size < members.length;
  for (let later = 1; later < members.length; later++) {
    const key = members[later]?.key;
    for (let earlier = 0; earlier < later; earlier++) {
      if (members[earlier]?.key === key) return true;
    }
  }
  return false;
}
function reportRepeatedKeys(object, problems) {
  const { members } = object;
  if (!hasRepeats(members)) return;
  const firsts = /* @__PURE__ */ new Map();
  for (const member of members) {
    const first = firsts.get(member.key);
    if (first === void 0) firsts.set(member.key, member);
    else {
      problems.push({
        ruleId: "duplicate-key",
        variant: "duplicate-key",
        place: keyOf(object, member),
        detail: "this key stands in the object before; the last value counts",
        related: [{ place: keyOf(object, first), message: "the key stands here first" }]
      });
    }
  }
}

// src/parsers/text/unknown.ts
function wholeOffsets(length, start, end) {
  return { starts: new Uint32Array(length).fill(start), ends: new Uint32Array(length).fill(end) };
}
function templateOf(name) {
  return `\${${name.replaceAll(/[{}]/gu, "").slice(0, 100)}}`;
}
function unknownValue(name, start, end, parent) {
  const value = templateOf(name);
  return { kind: "string", start, end, parent, value, offsets: () => wholeOffsets(value.length, start, end) };
}

// src/parsers/text/view.ts
function verbatim(text, base = 0) {
  return { text, base, offsets: null };
}
function startAt(view, index) {
  if (view.offsets === null) return view.base + index;
  return view.offsets.starts[index] ?? view.offsets.ends[index - 1] ?? view.base;
}
function endAt(view, index) {
  if (view.offsets === null) return view.base + index;
  return view.offsets.ends[index - 1] ?? view.offsets.starts[index] ?? view.base;
}
function rangeOf(view, from, to) {
  return { start: startAt(view, from), end: Math.max(startAt(view, from), endAt(view, to)) };
}
function indexOf(view, offset) {
  if (view.offsets === null) return offset - view.base;
  let index = 0;
  while (index < view.text.length && startAt(view, index) < offset) index++;
  return index;
}
function slice(view, from, to) {
  const text = view.text.slice(from, to);
  if (view.offsets === null) return { text, base: view.base + from, offsets: null };
  return { text, base: startAt(view, from), offsets: sliceOffsets(view.offsets, from, to) };
}
function sliceOffsets(offsets, from, to) {
  return { starts: cut(offsets.starts, from, to), ends: cut(offsets.ends, from, to) };
}
function cut(list, from, to) {
  if (list instanceof Uint32Array) return list.subarray(from, to);
  return Uint32Array.from({ length: to - from }, (_, index) => list[from + index] ?? 0);
}
function lazily(compute) {
  let known = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
var ViewBuilder = class {
  text = "";
  starts = [];
  ends = [];
  /** Characters that stand verbatim in the source. */
  verbatim(text, start) {
    const shift = start - this.text.length;
    this.text += text;
    for (let index = this.starts.length; index < this.text.length; index++) {
      this.starts.push(shift + index);
      this.ends.push(shift + index + 1);
    }
  }
  /** Characters that one stretch of the source stands for: an escape, a fold, an expansion. */
  standsFor(text, start, end) {
    this.text += text;
    while (this.starts.length < this.text.length) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
  /** Characters of another view. */
  append(view) {
    const shift = this.text.length;
    this.text += view.text;
    for (let index = shift; index < this.text.length; index++) {
      this.starts.push(startAt(view, index - shift));
      this.ends.push(endAt(view, index - shift + 1));
    }
  }
  get length() {
    return this.text.length;
  }
  build(base) {
    return {
      text: this.text,
      base,
      offsets: { starts: new Uint32Array(this.starts), ends: new Uint32Array(this.ends) }
    };
  }
};
function withoutLineBreaks(view) {
  if (!/[\r\n]/u.test(view.text)) return view;
  const builder = new ViewBuilder();
  for (const { index, 0: line } of view.text.matchAll(/[^\r\n]+/gu)) {
    builder.append(slice(view, index, index + line.length));
  }
  return builder.build(view.base);
}

// src/parsers/text/form.ts
var FIELD = /^\s*[\w.~%+[\]-]{1,200}=/u;
function looksLikeForm(text) {
  return FIELD.test(text);
}
function parseForm(pieces, document) {
  const fields = pieces.flatMap((piece) => {
    const { text } = piece.view;
    const ranges = piece.kind === "field" ? [{ from: 0, to: text.length }] : splitFields(text);
    const stated = ranges.filter(({ from, to }) => !standsForFields(text.slice(from, to)));
    return stated.map((range) => ({ ...piece, ...range }));
  });
  const [first] = fields;
  const last = fields.at(-1);
  if (first === void 0 || last === void 0) return { root: null, problems: [] };
  const start = startAt(first.view, first.from);
  const end = Math.max(start, endAt(last.view, last.to));
  const root = { kind: "object", start, end, parent: document, members: [] };
  for (const field of fields) {
    const member = readField(field.view, field.from, field.to, field.kind === "encoded", root);
    root.members.push(field.isWithheld?.(member.key) === true ? { ...member, value: withheld(member) } : member);
  }
  const problems = [];
  reportRepeatedKeys(root, problems);
  return { root, problems };
}
function standsForFields(field) {
  return !field.includes("=") && isTemplate(field.trim());
}
function withheld({ key, value }) {
  return unknownValue(key, value.start, value.end, value.parent);
}
function splitFields(text) {
  const fields = [];
  for (let from = 0; from <= text.length; ) {
    const ampersand = text.indexOf("&", from);
    const to = ampersand < 0 ? text.length : ampersand;
    if (to > from) fields.push({ from, to });
    from = to + 1;
  }
  return fields;
}
function readField(view, from, to, encoded, parent) {
  const equals = view.text.indexOf("=", from);
  const split = equals < 0 || equals > to ? to : equals;
  const key = rangeOf(view, from, split);
  return {
    key: percentDecode(slice(view, from, split)).text,
    keyStart: key.start,
    keyEnd: key.end,
    value: valueNode(view, Math.min(split + 1, to), to, encoded, parent)
  };
}
function valueNode(view, from, to, encoded, parent) {
  const span = { ...rangeOf(view, from, to), parent };
  const raw = view.text.slice(from, to);
  const decoded = encoded && /[%+]/u.test(raw);
  if (!decoded && view.offsets === null) return { kind: "string", ...span, value: raw, offsets: null };
  const part2 = lazily(() => decoded ? percentDecode(slice(view, from, to)) : slice(view, from, to));
  const value = decoded ? part2().text : raw;
  const whole = { starts: [], ends: [] };
  return { kind: "string", ...span, value, offsets: () => part2().offsets ?? whole };
}
function utf8Length(lead) {
  if (lead >= 240) return 4;
  if (lead >= 224) return 3;
  return lead >= 192 ? 2 : 1;
}
function decodeEscapes(escapes) {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return null;
  }
}
function percentDecode(view) {
  const { text } = view;
  const builder = new ViewBuilder();
  let verbatimFrom = 0;
  const takeVerbatim = (to) => {
    if (to > verbatimFrom) builder.append(slice(view, verbatimFrom, to));
  };
  for (let at = 0; at < text.length; ) {
    const plus = text[at] === "+";
    const escape = plus ? null : /^%[\da-f]{2}/iu.exec(text.slice(at, at + 3));
    if (!plus && escape === null) {
      at++;
      continue;
    }
    takeVerbatim(at);
    let end = at + 1;
    let character = " ";
    if (escape !== null) {
      end = at + 3 * utf8Length(Number.parseInt(escape[0].slice(1), 16));
      character = decodeEscapes(text.slice(at, end));
      if (character === null || !/^(?:%[\da-f]{2}){1,4}$/iu.test(text.slice(at, end))) {
        character = "�";
        end = at + 3;
      }
    }
    builder.standsFor(character, startAt(view, at), endAt(view, end));
    at = end;
    verbatimFrom = end;
  }
  takeVerbatim(text.length);
  return builder.build(startAt(view, 0));
}

// src/parsers/text/format.ts
var ENDINGS = {
  json: "json",
  jsonl: "lines",
  ndjson: "lines",
  yaml: "yaml",
  yml: "yaml",
  sh: "shell",
  bash: "shell",
  curl: "shell",
  md: "shell",
  markdown: "shell",
  http: "http",
  rest: "http"
};
var OUTER_ENDING = /\.(?:j2|jinja2?|tpl|tmpl|template|erb|dist|sample|example)$/u;
var UNNAMED_INPUT = "stdin.json";
var HEAD_LENGTH = 64 * 1024;
var REQUEST_LINE = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+(?:https?:\/\/|\/|\{\{|\$\{)/u;
var ACTION_URL = /^https?(?:\(s\))?:\/\/\S*[?&]Action=/u;
var CURL_LINE = /^(?:[$%>][ \t]+)?(?:sudo[ \t]+)?curl[ \t\\]/u;
var CURL_LINES = /^(?:[$%>][ \t]+)?(?:sudo[ \t]+)?curl[ \t]+[-'"$\\h]/mu;
var CURL_CALL = /(?:^|[\s;&|(`])curl\s+[-'"$\\h]/u;
var YAML_LINE = /^(?:---|%YAML|-[ \t]|\?[ \t]|[[{]|(?:"[^"\n]{1,200}"|'[^'\n]{1,200}'|[\w<][\w./ <-]{0,200}):(?:\s|$))/u;
function formatOf(name, text) {
  return (name === UNNAMED_INPUT ? void 0 : byEnding(name)) ?? byContent(text);
}
function byEnding(name) {
  const ending = /\.([a-z\d]{1,10})$/u.exec(name.toLowerCase().replace(OUTER_ENDING, ""))?.[1];
  return ending === void 0 || !Object.hasOwn(ENDINGS, ending) ? void 0 : ENDINGS[ending];
}
function tellingLines(head) {
  return head.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !/^(?:#(?!!)|\/\/)/u.test(line));
}
function byContent(text) {
  const head = text.slice(0, HEAD_LENGTH).replace(/^\ufeff/u, "");
  const [first, second] = tellingLines(head);
  if (first === void 0) return null;
  if (/^(?:\{(?![{%#])|\[)/u.test(first)) return isWhole(first) && /^[[{]/u.test(second ?? "") ? "lines" : "json";
  if (first.startsWith("#!") || CURL_LINE.test(first)) return "shell";
  if (REQUEST_LINE.test(first) || ACTION_URL.test(first) || /^@[\w.-]{1,200}\s*=/u.test(first)) return "http";
  if (looksLikeForm(first) && !/\s/u.test(first)) return "form";
  if (CURL_LINES.test(head)) return "shell";
  if (YAML_LINE.test(first)) return "yaml";
  return CURL_CALL.test(head) ? "shell" : null;
}
function isWhole(line) {
  return line.startsWith("{") ? line.endsWith("}") : line.endsWith("]");
}

// src/parsers/text/credentials.ts
var SECRET_NAME = /key|psk|secret|pass|token|signature/iu;
var SECRET_HEADER = /^(?:proxy-)?authorization$|cookie|token|secret|api-?key|signature/iu;
function isSecretParameter(name) {
  return SECRET_NAME.test(name);
}
function concealPart(view, from, to, source, secrets) {
  const text = view.text.slice(from, to).trim();
  if (text === "" || isTemplate(text)) return;
  const { start, end } = rangeOf(view, from, to);
  source.conceal(start, end);
  secrets.add(text);
  if (text.includes("%")) secrets.add(percentDecode(verbatim(text)).text);
}
function concealHeader(header, source, secrets) {
  const colon = header.text.indexOf(":");
  if (colon < 0 || !SECRET_HEADER.test(header.text.slice(0, colon).trim())) return;
  const value = header.text.slice(colon + 1);
  const scheme = /^\s*[A-Za-z]{1,20}\s+(?=\S)/u.exec(value)?.[0] ?? /^\s*/u.exec(value)?.[0] ?? "";
  concealPart(header, colon + 1 + scheme.length, header.text.length, source, secrets);
}
function concealUser(user, source, secrets) {
  const colon = user.text.indexOf(":");
  const { start, end } = rangeOf(user, 0, user.text.length);
  if (!isTemplate(user.text)) source.conceal(start, end);
  if (colon >= 0) concealPart(user, colon + 1, user.text.length, source, secrets);
}
function withoutCredentials(url, source, secrets) {
  const { text } = url;
  const authority = /^[a-z][a-z\d+.-]{0,20}:\/\//iu.exec(text)?.[0].length ?? 0;
  const path = authority + text.slice(authority).search(/[/?#]|$/u);
  const user = authority === 0 ? -1 : text.slice(authority, path).lastIndexOf("@");
  if (user >= 0) concealUser(slice(url, authority, authority + user), source, secrets);
  const host = user < 0 ? authority : authority + user + 1;
  const query = queryOf(text);
  const before = text.slice(0, authority) + text.slice(host, query.from);
  return before + withoutSecretParameters(url, query.from, query.to, source, secrets) + text.slice(query.to);
}
function queryOf(url) {
  const fragment = url.indexOf("#");
  const to = fragment < 0 ? url.length : fragment;
  const question = url.indexOf("?");
  return { from: question < 0 || question >= to ? to : question + 1, to };
}
function withoutSecretParameters(url, from, to, source, secrets) {
  const shown = [];
  let at = from;
  for (const parameter of url.text.slice(from, to).split("&")) {
    const equals = parameter.indexOf("=");
    const hidden = equals >= 0 && isSecretParameter(parameter.slice(0, equals));
    if (hidden) concealPart(url, at + equals + 1, at + parameter.length, source, secrets);
    shown.push(hidden ? `${parameter.slice(0, equals)}=${REDACTED}` : parameter);
    at += parameter.length + 1;
  }
  return shown.join("&");
}

// src/parsers/text/open-path.ts
function openPath(path, { source, openFile }, gathered) {
  const name = path.text;
  if (openFile === null || name === "" || isTemplate(name)) return null;
  const opened = gathered.files.get(name) ?? openFile(name, source);
  if (!("refused" in opened)) {
    gathered.files.set(name, opened);
    return { source: opened, view: verbatim(opened.text) };
  }
  gathered.problems.push({
    ruleId: "invalid-syntax",
    variant: "file",
    place: { kind: "text", source, index: null, range: rangeOf(path, 0, name.length) },
    detail: `the file cannot be read: ${opened.refused}`
  });
  return null;
}

// src/parsers/text/reading.ts
function gather() {
  return { problems: [], secrets: /* @__PURE__ */ new Set(), files: /* @__PURE__ */ new Map() };
}

// src/parsers/text/json-bare.ts
var TEMPLATES = [
  ["${", "}"],
  ["{{", "}}"],
  ["{%", "%}"],
  ["%{", "}"],
  ["$(", ")"],
  ["<", ">"],
  ["@@", "@@"]
];
var MAX_TEMPLATE_LENGTH = 200;
var LOOSE_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;
var DELIMITERS = new Set(` 	\r
,:]}[{"'`);
function isDelimiter(text, at) {
  return at >= text.length || DELIMITERS.has(text.charAt(at));
}
function endsToken(text, at) {
  return isDelimiter(text, at) || text[at] === "/";
}
function templateEnd(text, at) {
  for (const [opener, closer] of TEMPLATES) {
    if (!text.startsWith(opener, at)) continue;
    const limit = Math.min(text.length, at + MAX_TEMPLATE_LENGTH);
    for (let index = at + opener.length; index < limit && text[index] !== "\n"; index++) {
      if (text.startsWith(closer, index)) return index + closer.length;
      if (text.startsWith(opener, index)) break;
    }
  }
  return -1;
}
function bareWordAt(text, from) {
  let at = from;
  for (; ; ) {
    const end = templateEnd(text, at);
    if (end >= 0) at = end;
    else if (isDelimiter(text, at)) return { end: at, template: isTemplate(text.slice(from, at)) };
    else at++;
  }
}
function meaningOf(word) {
  if (LOOSE_NUMBER.test(word)) return { kind: "number", value: Number(word) };
  switch (word.toLowerCase()) {
    case "true":
      return { kind: "boolean", value: true };
    case "false":
      return { kind: "boolean", value: false };
    case "null":
    case "none":
    case "nil":
    case "undefined":
      return { kind: "null" };
    default:
      return { kind: "string" };
  }
}
var FAULTS = {
  number: "this is not how JSON writes a number",
  boolean: "JSON writes true and false in lower case",
  null: "JSON writes null",
  string: "JSON needs double quotes around a text"
};
function faultOf(word) {
  return FAULTS[meaningOf(word).kind];
}
function bareNode(word, template, span, offsets) {
  const meaning = template ? { kind: "string" } : meaningOf(word);
  switch (meaning.kind) {
    case "number":
      return { kind: "number", ...span, value: meaning.value, raw: word };
    case "boolean":
      return { kind: "boolean", ...span, value: meaning.value };
    case "null":
      return { kind: "null", ...span };
    case "string":
      return { kind: "string", ...span, value: word, offsets };
  }
}
function identifierEnd(text, from) {
  let at = from;
  while (at < text.length && /[\w$.-]/u.test(text.charAt(at))) at++;
  return at;
}

// src/parsers/text/json-number.ts
var PLUS = 43;
var MINUS = 45;
var DOT = 46;
var ZERO = 48;
var NINE = 57;
var UPPER_E = 69;
var LOWER_E = 101;
function isDigit(code) {
  return code >= ZERO && code <= NINE;
}
function skipDigits(text, from) {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}
function numberEnd(text, from) {
  const first = text.charCodeAt(from) === MINUS ? from + 1 : from;
  let at = skipDigits(text, first);
  if (at === first || at > first + 1 && text.charCodeAt(first) === ZERO) return -1;
  if (text.charCodeAt(at) === DOT) {
    const fraction = at + 1;
    at = skipDigits(text, fraction);
    if (at === fraction) return -1;
  }
  const code = text.charCodeAt(at);
  if (code === LOWER_E || code === UPPER_E) {
    const sign = text.charCodeAt(at + 1);
    const exponent = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
    at = skipDigits(text, exponent);
    if (at === exponent) return -1;
  }
  return at;
}

// src/parsers/text/json-string.ts
var BACKSLASH = 92;
var SHORT_ESCAPES = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function isHex(text, from, to) {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    const hex = code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
    if (!hex) return false;
  }
  return true;
}
function escapeLength(text, at, end) {
  return text[at + 1] === "u" && at + 6 <= end && isHex(text, at + 2, at + 6) ? 6 : 2;
}
function unescape(text, at, length) {
  if (length === 6) return String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
  const character = text.charAt(at + 1);
  return SHORT_ESCAPES[character] ?? character;
}
function isKnownEscape(text, at, length) {
  return length === 6 || '"\\/bfnrt'.includes(text.charAt(at + 1));
}
function decodeJsonString(text, from, to) {
  let value = "";
  let badEscape = -1;
  let verbatimFrom = from;
  let at = text.indexOf("\\", from);
  while (at >= 0 && at < to) {
    const length = escapeLength(text, at, to);
    if (badEscape < 0 && !isKnownEscape(text, at, length)) badEscape = at;
    value += text.slice(verbatimFrom, at) + unescape(text, at, length);
    verbatimFrom = at + length;
    at = text.indexOf("\\", verbatimFrom);
  }
  return { value: value + text.slice(verbatimFrom, to), badEscape };
}
function jsonStringOffsets(view, from, to, valueLength) {
  const starts = new Uint32Array(valueLength);
  const ends = new Uint32Array(valueLength);
  const { text } = view;
  let at = from;
  for (let index = 0; index < valueLength; index++) {
    const next = at + (text.charCodeAt(at) === BACKSLASH ? escapeLength(text, at, to) : 1);
    starts[index] = startAt(view, at);
    ends[index] = endAt(view, next);
    at = next;
  }
  return { starts, ends };
}

// src/parsers/text/json-scanner.ts
var TAB = 9;
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var SPACE = 32;
var SINGLE_QUOTE = 39;
var SLASH = 47;
var BACKSLASH2 = 92;
var NO_BREAK_SPACE = 160;
var BYTE_ORDER_MARK = 65279;
var JsonScanner = class {
  problems = [];
  view;
  text;
  /** Index of the character to read next. */
  at;
  owner;
  constructor(view, owner) {
    this.view = view;
    this.text = view.text;
    this.owner = owner;
    this.at = view.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  }
  /** The code of the character to read next; NaN at the end of the text. */
  peek() {
    return this.text.charCodeAt(this.at);
  }
  hasEnded() {
    return this.at >= this.text.length;
  }
  /** Goes behind white space and, as a fault, comments; false where a comment does not end. */
  skipBlank() {
    const { text } = this;
    for (; ; ) {
      const code = text.charCodeAt(this.at);
      if (code > SPACE && code < NO_BREAK_SPACE && code !== SLASH) return true;
      if (code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB) this.at++;
      else if (code === SLASH) {
        if (!this.skipComment()) return false;
      } else if (code === NO_BREAK_SPACE || code === BYTE_ORDER_MARK) {
        this.report("white-space", "JSON does not know this kind of blank", this.at, ++this.at);
      } else return true;
    }
  }
  skipComment() {
    const { text } = this;
    const from = this.at;
    const block = text[from + 1] === "*";
    if (!block && text[from + 1] !== "/") {
      this.fail("unexpected-text", "a slash stands alone here");
      return false;
    }
    const end = text.indexOf(block ? "*/" : "\n", from + 2);
    if (end < 0 && block) {
      this.fail("comment", "this comment does not end");
      return false;
    }
    this.at = end < 0 ? text.length : block ? end + 2 : end;
    const lineBreak = text.slice(from, this.at).search(/[\r\n]/u);
    this.report("comment", "JSON allows no comments", from, lineBreak < 0 ? this.at : from + lineBreak);
    return true;
  }
  /** Goes behind a string; says whether it holds escapes, or null where it does not end. */
  skipString(quote) {
    const { text } = this;
    const from = this.at;
    let escaped = false;
    let control = -1;
    let at = from + 1;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) break;
      if (code === BACKSLASH2) {
        escaped = true;
        at++;
      } else if (code < SPACE) {
        if (control < 0) control = at;
      } else if (at >= text.length) {
        this.fail("unterminated-string", "this string has no closing quote");
        return null;
      }
    }
    this.at = at + 1;
    if (quote === SINGLE_QUOTE) this.report("single-quotes", "JSON needs double quotes, not single ones", from, at + 1);
    if (control >= 0) {
      this.report(
        "control-character",
        "JSON allows no line break, tab or other control character in a string",
        control,
        control + 1
      );
    }
    return escaped;
  }
  /** The value of the string with escapes that has just been skipped. */
  decode(from) {
    const { value, badEscape } = decodeJsonString(this.text, from + 1, this.at - 1);
    if (badEscape >= 0) this.report("escape", "JSON does not know this escape", badEscape, badEscape + 2);
    return value;
  }
  skipWord(word) {
    const end = this.at + word.length;
    if (!this.text.startsWith(word, this.at) || !endsToken(this.text, end)) return false;
    this.at = end;
    return true;
  }
  fail(variant, detail) {
    const from = Math.min(this.at, Math.max(0, this.text.length - 1));
    this.report(variant, detail, from, Math.min(from + 1, this.text.length));
    return null;
  }
  report(variant, detail, from, to, ruleId = "invalid-syntax") {
    this.problems.push({ ruleId, variant, place: this.place(from, to), detail });
  }
  /** A stretch of the text: a part of the string that holds it, which has a pointer, or a stretch of the source. */
  place(from, to) {
    if (this.owner.kind === "string") return part(this.owner, from, to);
    const { source, index } = this.owner;
    return { kind: "text", source, index, range: rangeOf(this.view, from, to) };
  }
  /** Keeps a stretch of the text out of every report. */
  conceal(from, to) {
    const { start, end } = rangeOf(this.view, from, to);
    const { source } = this.owner.kind === "document" ? this.owner : documentOf(this.owner);
    source.conceal(start, end);
  }
};

// src/parsers/text/json.ts
var DOUBLE_QUOTE = 34;
var PERCENT = 37;
var SINGLE_QUOTE2 = 39;
var COMMA = 44;
var MINUS2 = 45;
var COLON = 58;
var LEFT_BRACKET = 91;
var RIGHT_BRACKET = 93;
var LOWER_F = 102;
var LOWER_N = 110;
var LOWER_T = 116;
var LEFT_BRACE = 123;
var RIGHT_BRACE = 125;
function parseJson(view, owner, limits, budget = { nodes: limits.nodes }) {
  const scanner = new JsonScanner(view, owner);
  const root = new JsonReader(scanner, owner, limits.depth, budget).read();
  if (root === null) scanner.conceal(0, view.text.length);
  return { root, problems: scanner.problems };
}
var JsonReader = class {
  scanner;
  view;
  text;
  owner;
  maxDepth;
  budget;
  constructor(scanner, owner, maxDepth, budget) {
    this.scanner = scanner;
    this.view = scanner.view;
    this.text = scanner.view.text;
    this.owner = owner;
    this.maxDepth = maxDepth;
    this.budget = budget;
  }
  read() {
    const { scanner } = this;
    if (!scanner.skipBlank()) return null;
    if (scanner.hasEnded()) return scanner.fail("empty", "the text is empty where a JSON value should stand");
    const root = this.readTree();
    if (root === null || !scanner.skipBlank()) return null;
    if (!scanner.hasEnded()) {
      const { at } = scanner;
      scanner.report("trailing-text", "there is more text behind the end of the JSON value", at, at + 1);
      scanner.conceal(at, this.text.length);
    }
    return root;
  }
  /** Reads values one after another. No stack is needed: the open containers are each other's parents. */
  readTree() {
    let container = null;
    let depth = 0;
    for (; ; ) {
      const value = container === null ? this.readValue(this.owner) : this.readElement(container);
      if (value === null) return null;
      if (value.kind === "object" || value.kind === "array") {
        if (++depth > this.maxDepth)
          return this.refuse("depth", `more than ${this.maxDepth} levels of objects and arrays`);
        container = value;
        if (!this.scanner.skipBlank()) return null;
        if (this.scanner.peek() !== closerOf(container)) continue;
      }
      if (container === null) return value;
      for (; ; ) {
        const next = this.readSeparator(container);
        if (next === null) return null;
        if (next === "element") break;
        container.end = endAt(this.view, this.scanner.at);
        depth--;
        const outer = container.parent;
        if (outer.kind === "document" || outer.kind === "string") return container;
        container = outer;
      }
    }
  }
  /** Reads what follows an element of a container: a comma, or the container's end. */
  readSeparator(container) {
    const { scanner } = this;
    const closer = closerOf(container);
    const before = scanner.at;
    if (!scanner.skipBlank()) return null;
    if (scanner.peek() === COMMA) {
      let comma = scanner.at++;
      for (; ; ) {
        if (!scanner.skipBlank()) return null;
        if (scanner.peek() !== COMMA) break;
        comma = scanner.at++;
        scanner.report("extra-comma", "this comma is one too many", comma, comma + 1);
      }
      if (scanner.peek() !== closer) return "element";
      scanner.report("trailing-comma", "JSON allows no comma behind the last element", comma, comma + 1);
    }
    if (scanner.peek() === closer) {
      scanner.at++;
      if (container.kind === "object") reportRepeatedKeys(container, scanner.problems);
      return "end";
    }
    if (scanner.hasEnded()) return this.failOpen(container);
    if (!beginsElement(container, scanner.peek())) {
      return scanner.fail("unexpected-text", "neither a comma nor the closing bracket stands here");
    }
    scanner.report("missing-comma", "a comma is missing behind this", before - 1, before);
    return "element";
  }
  readElement(container) {
    const { scanner, view } = this;
    if (!scanner.skipBlank()) return null;
    if (scanner.hasEnded()) return this.failOpen(container);
    if (container.kind === "array") {
      const item = this.readValue(container);
      if (item !== null) container.items.push(item);
      return item;
    }
    const keyStart = startAt(view, scanner.at);
    const key = this.readKey();
    if (key === null) return null;
    const keyEnd = endAt(view, scanner.at);
    if (!scanner.skipBlank()) return null;
    if (scanner.peek() !== COLON) return scanner.fail("missing-colon", "a colon should stand behind the key");
    scanner.at++;
    if (!scanner.skipBlank()) return null;
    const value = this.readValue(container);
    if (value !== null) container.members.push({ key, keyStart, keyEnd, value });
    return value;
  }
  readKey() {
    const { scanner, text } = this;
    const from = scanner.at;
    const code = scanner.peek();
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE2) {
      const escaped = scanner.skipString(code);
      if (escaped === null) return null;
      return escaped ? scanner.decode(from) : text.slice(from + 1, scanner.at - 1);
    }
    const end = identifierEnd(text, from);
    if (end === from) return scanner.fail("key", "a key in double quotes should stand here");
    scanner.at = end;
    scanner.report("unquoted-key", "JSON needs double quotes around a key", from, end);
    return text.slice(from, end);
  }
  readValue(parent) {
    const { scanner } = this;
    const code = scanner.peek();
    if (--this.budget.nodes < 0) return this.refuse("nodes", "too many values");
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE2) return this.readString(parent, code);
    if (code === LEFT_BRACKET || code === LEFT_BRACE) {
      return (this.atTemplate() ? this.readBare(parent) : null) ?? this.openContainer(parent, code);
    }
    return this.readLiteral(parent, code) ?? this.readBare(parent) ?? scanner.fail("value", "a value should stand here");
  }
  /** Whether a brace may open a template: `{{ mtu }}`, `{% raw %}`. */
  atTemplate() {
    const next = this.text.charCodeAt(this.scanner.at + 1);
    return this.scanner.peek() === LEFT_BRACE && (next === LEFT_BRACE || next === PERCENT);
  }
  openContainer(parent, code) {
    const start = startAt(this.view, this.scanner.at++);
    if (code === LEFT_BRACE) return { kind: "object", start, end: start, parent, members: [] };
    return { kind: "array", start, end: start, parent, items: [] };
  }
  readString(parent, quote) {
    const { scanner, view } = this;
    const from = scanner.at;
    const escaped = scanner.skipString(quote);
    if (escaped === null) return null;
    const to = scanner.at;
    const start = startAt(view, from);
    const end = endAt(view, to);
    if (!escaped) {
      const value2 = this.text.slice(from + 1, to - 1);
      return { kind: "string", start, end, parent, value: value2, offsets: this.verbatimOffsets(from + 1, to - 1) };
    }
    const value = scanner.decode(from);
    const offsets = lazily(() => jsonStringOffsets(view, from + 1, to - 1, value.length));
    return { kind: "string", start, end, parent, value, offsets };
  }
  /** A number, `true`, `false` or `null`. */
  readLiteral(parent, code) {
    const { scanner, view } = this;
    const from = scanner.at;
    const start = startAt(view, from);
    if (isDigit(code) || code === MINUS2) {
      const to = numberEnd(this.text, from);
      if (to < 0 || !endsToken(this.text, to)) return null;
      scanner.at = to;
      const raw = this.text.slice(from, to);
      return { kind: "number", start, end: endAt(view, to), parent, value: Number(raw), raw };
    }
    if (code === LOWER_T && scanner.skipWord("true")) {
      return { kind: "boolean", start, end: endAt(view, scanner.at), parent, value: true };
    }
    if (code === LOWER_F && scanner.skipWord("false")) {
      return { kind: "boolean", start, end: endAt(view, scanner.at), parent, value: false };
    }
    if (code === LOWER_N && scanner.skipWord("null")) {
      return { kind: "null", start, end: endAt(view, scanner.at), parent };
    }
    return null;
  }
  /** A template, or a word whose quotes are missing; null where neither stands. Outside of brackets there is neither. */
  readBare(parent) {
    if (parent.kind === "document" || parent.kind === "string") return null;
    const { scanner } = this;
    const from = scanner.at;
    const { end: to, template } = bareWordAt(this.text, from);
    if (to === from) return null;
    scanner.at = to;
    const raw = this.text.slice(from, to);
    const fault = template ? null : faultOf(raw);
    if (fault !== null) scanner.report("bare-word", fault, from, to);
    const span = { start: startAt(this.view, from), end: endAt(this.view, to), parent };
    return bareNode(raw, template, span, this.verbatimOffsets(from, to));
  }
  /** Where the characters of a value stand that the text spells as they are; null where the text is the source's own. */
  verbatimOffsets(from, to) {
    const { offsets } = this.view;
    return offsets === null ? null : lazily(() => sliceOffsets(offsets, from, to));
  }
  /** A limit is reached at the character before. */
  refuse(variant, detail) {
    const { at } = this.scanner;
    this.scanner.report(variant, detail, Math.max(0, at - 1), Math.max(1, at), "input-limit");
    return null;
  }
  /** The text has ended inside a container. */
  failOpen(container) {
    const opening = indexOf(this.view, container.start);
    this.scanner.report("unclosed", "the closing bracket of this is missing", opening, opening + 1);
    return null;
  }
};
function closerOf(container) {
  return container.kind === "object" ? RIGHT_BRACE : RIGHT_BRACKET;
}
function beginsElement(container, code) {
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE2) return true;
  return container.kind === "array" && (code === LEFT_BRACE || code === LEFT_BRACKET || code === MINUS2 || isDigit(code));
}

// src/parsers/text/request.ts
var ACTION = /(?:^|&)Action=\w/u;
var PLACEHOLDER2 = /^\s*(?:\$\{[^{}]*\}|\{\{[^{}]*\}\})\s*$/u;
function readDrafts(drafts, { source, limits }, { problems, secrets }, nothing2) {
  const documents = [];
  const files = /* @__PURE__ */ new Set();
  const requests = drafts.map((draft) => bodiesOf(draft, source, secrets)).filter((bodies) => bodies.length > 0);
  for (const [index, bodies] of requests.entries()) {
    for (const body of bodies) {
      const own = body.source === source;
      if (!own && files.has(body.source)) continue;
      files.add(body.source);
      const { document, found } = readBody(body, own && requests.length > 1 ? index : null, limits);
      if (document.root !== null) documents.push(document);
      for (const problem of found) problems.push(problem);
    }
  }
  return { documents, problems, skipped: documents.length + problems.length === 0 ? nothing2 : null, secrets };
}
function readBody({ source, request, content }, index, limits) {
  const json = "json" in content;
  const document = openDocument(source, index, request, json ? "value" : "form");
  const { root, problems } = json ? parseJson(content.json, document, limits) : parseForm(content.form, document);
  document.root = root;
  return { document, found: problems };
}
function bodiesOf({ method, url, data }, source, secrets) {
  const request = { method, url: url === null ? null : withoutCredentials(url, source, secrets) };
  const parameters = url === null ? [] : actionParameters(url);
  const pieces = new Map(parameters.length > 0 ? [[source, []]] : []);
  for (const piece of data) {
    const known = pieces.get(piece.source);
    if (known === void 0) pieces.set(piece.source, [piece]);
    else known.push(piece);
  }
  const bodies = [];
  for (const [owner, parts] of pieces) {
    const content = contentOf(parts, owner, owner === source ? parameters : []);
    if (content !== null) bodies.push({ source: owner, request, content });
  }
  return bodies;
}
function contentOf(pieces, source, parameters) {
  const [first] = pieces;
  if (first === void 0) return parameters.length > 0 ? { form: parameters } : null;
  if (/^\s*[[{]/u.test(first.view.text) && !PLACEHOLDER2.test(first.view.text)) return { json: join(pieces) };
  const form = [...parameters, ...pieces.filter(({ view, kind }) => kind === "field" || looksLikeForm(view.text))];
  if (form.length > 0) return { form };
  for (const { view } of pieces) {
    const { start, end } = rangeOf(view, 0, view.text.length);
    if (!PLACEHOLDER2.test(view.text)) source.conceal(start, end);
  }
  return null;
}
function actionParameters(url) {
  const { from, to } = queryOf(url.text);
  if (!ACTION.test(url.text.slice(from, to))) return [];
  return [{ view: slice(url, from, to), kind: "encoded", isWithheld: isSecretParameter }];
}
function join(pieces) {
  const [first] = pieces;
  if (first !== void 0 && pieces.length === 1) return first.view;
  const builder = new ViewBuilder();
  let end = 0;
  for (const [index, { view, joint }] of pieces.entries()) {
    if (index > 0) builder.standsFor(joint, end, end);
    builder.append(view);
    end = rangeOf(view, 0, view.text.length).end;
  }
  return builder.build(first === void 0 ? 0 : rangeOf(first.view, 0, 0).start);
}

// src/parsers/text/curl-options.ts
var SHORT_WITH_VALUE = new Set("AbcCdDeEFHhKmoPQrtTuUwxXyYz");
var LONG_WITHOUT_VALUE = /* @__PURE__ */ new Set([
  ...["anyauth", "append", "basic", "ca-native", "cert-status", "compressed", "compressed-ssh", "create-dirs", "crlf"],
  ...[
    "digest",
    "disable",
    "disable-eprt",
    "disable-epsv",
    "disallow-username-in-url",
    "doh-cert-status",
    "doh-insecure"
  ],
  ...["fail", "fail-early", "fail-with-body", "false-start", "form-escape", "ftp-create-dirs", "ftp-pasv", "ftp-pret"],
  ...["ftp-skip-pasv-ip", "ftp-ssl-ccc", "ftp-ssl-control", "get", "globoff", "haproxy-protocol", "head", "http0.9"],
  ...[
    "http1.0",
    "http1.1",
    "http2",
    "http2-prior-knowledge",
    "http3",
    "http3-only",
    "ignore-content-length",
    "include"
  ],
  ...["insecure", "ipv4", "ipv6", "junk-session-cookies", "list-only", "location", "location-trusted", "manual"],
  ...[
    "mail-rcpt-allowfails",
    "metalink",
    "negotiate",
    "netrc",
    "netrc-optional",
    "next",
    "ntlm",
    "ntlm-wb",
    "parallel"
  ],
  ...[
    "parallel-immediate",
    "path-as-is",
    "post301",
    "post302",
    "post303",
    "progress-bar",
    "proxy-anyauth",
    "proxy-basic"
  ],
  ...["proxy-ca-native", "proxy-digest", "proxy-http2", "proxy-insecure", "proxy-negotiate", "proxy-ntlm"],
  ...["proxy-ssl-allow-beast", "proxy-ssl-auto-client-cert", "proxy-tlsv1", "proxytunnel", "raw", "remote-header-name"],
  ...["remote-name", "remote-name-all", "remote-time", "remove-on-error", "retry-all-errors", "retry-connrefused"],
  ...["sasl-ir", "show-error", "show-headers", "silent", "skip-existing", "socks5-basic", "socks5-gssapi"],
  ...[
    "socks5-gssapi-nec",
    "ssl",
    "ssl-allow-beast",
    "ssl-auto-client-cert",
    "ssl-no-revoke",
    "ssl-reqd",
    "ssl-revoke-best-effort"
  ],
  ...["sslv2", "sslv3", "styled-output", "suppress-connect-headers", "tcp-fastopen", "tcp-nodelay", "tftp-no-options"],
  ...[
    "tlsv1",
    "tlsv1.0",
    "tlsv1.1",
    "tlsv1.2",
    "tlsv1.3",
    "tr-encoding",
    "trace-ids",
    "trace-time",
    "use-ascii",
    "verbose"
  ],
  ...["version", "xattr"]
]);
var LONG_NAMES = {
  b: "cookie",
  d: "data",
  G: "get",
  H: "header",
  I: "head",
  T: "upload-file",
  u: "user",
  U: "proxy-user",
  X: "request",
  ":": "next"
};
function shortTakesValue(letter) {
  return SHORT_WITH_VALUE.has(letter);
}
function longTakesValue(name) {
  return !LONG_WITHOUT_VALUE.has(name) && !name.startsWith("no-");
}

// src/parsers/text/curl.ts
function readCurl(command, input, context, gathered) {
  return new CurlReader(input, context, gathered).read(command.words.slice(1).map(({ view }) => view));
}
var CurlReader = class {
  input;
  context;
  gathered;
  constructor(input, context, gathered) {
    this.input = input;
    this.context = context;
    this.gathered = gathered;
  }
  read(words) {
    const drafts = [emptyDraft()];
    for (const { name, value } of optionsOf(words)) {
      const draft = drafts.at(-1);
      if (name === "next") drafts.push(emptyDraft());
      else if (draft !== void 0) this.apply(draft, name, value);
    }
    return drafts.map(({ method, url, get, head, data }) => {
      const usual = get || data.length === 0 ? "GET" : "POST";
      return { method: method ?? (head ? "HEAD" : usual), url, data };
    });
  }
  apply(draft, name, value) {
    const { source } = this.context;
    const { secrets } = this.gathered;
    switch (name) {
      case "url":
        draft.url ??= value;
        break;
      case "request":
        draft.method = value.text.toUpperCase();
        break;
      case "get":
        draft.get = true;
        break;
      case "head":
        draft.head = true;
        break;
      case "upload-file":
        draft.method ??= "PUT";
        break;
      case "header":
      case "proxy-header":
        concealHeader(value, source, secrets);
        break;
      case "user":
      case "proxy-user":
        concealUser(value, source, secrets);
        break;
      case "cookie":
      case "oauth2-bearer":
      case "pass":
      case "proxy-pass":
      case "proxy-tlspassword":
      case "tlspassword":
        concealPart(value, 0, value.text.length, source, secrets);
        break;
      default:
        this.takeData(draft, name, value);
    }
  }
  takeData(draft, name, value) {
    const joint = name === "json" ? "" : "&";
    const push = (piece) => {
      draft.data.push({ ...piece, joint });
    };
    const { source } = this.context;
    switch (name) {
      case "data":
      case "data-ascii":
      case "data-binary":
      case "json": {
        if (!value.text.startsWith("@")) push({ source, view: value, kind: "encoded" });
        else {
          const content = this.open(value);
          if (content === null) break;
          const keeps = name === "data-binary" || name === "json" || /^\s*[[{]/u.test(content.view.text);
          push({
            source: content.source,
            view: keeps ? content.view : withoutLineBreaks(content.view),
            kind: "encoded"
          });
        }
        break;
      }
      case "data-raw":
        push({ source, view: value, kind: "encoded" });
        break;
      case "data-urlencode":
        if (/^[^=@]+=/u.test(value.text)) push({ source, view: value, kind: "field" });
        break;
    }
  }
  /** What `@file` or `@-` names. */
  open(value) {
    const path = slice(value, 1, value.text.length);
    if (path.text !== "-") return openPath(path, this.context, this.gathered);
    if (this.input === null) return null;
    const { view } = this.input.word;
    return this.input.kind === "text" ? { source: this.context.source, view } : openPath(view, this.context, this.gathered);
  }
};
function emptyDraft() {
  return { method: null, url: null, get: false, head: false, data: [] };
}
function optionsOf(words) {
  const options = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === void 0) break;
    const { text } = word;
    const found = text.startsWith("--") ? longOption(word) : text.startsWith("-") && text.length > 1 ? shortOptions(word) : null;
    if (found === null) options.push({ name: "url", value: word });
    else {
      for (const { name, value } of found) {
        const next = words[index + 1];
        if (value !== null) options.push({ name, value });
        else if (next !== void 0) {
          options.push({ name, value: next });
          index++;
        }
      }
    }
  }
  return options;
}
function longOption(word) {
  const { text } = word;
  const equals = text.indexOf("=");
  const name = text.slice(2, equals < 0 ? text.length : equals);
  if (equals >= 0) return [{ name, value: slice(word, equals + 1, text.length) }];
  return [{ name, value: longTakesValue(name) ? null : slice(word, text.length, text.length) }];
}
function shortOptions(word) {
  const { text } = word;
  const options = [];
  for (let at = 1; at < text.length; at++) {
    const letter = text.charAt(at);
    const name = LONG_NAMES[letter] ?? `-${letter}`;
    const takesValue = shortTakesValue(letter);
    const rest = slice(word, takesValue ? at + 1 : text.length, text.length);
    options.push({ name, value: takesValue && rest.text === "" ? null : rest });
    if (takesValue) break;
  }
  return options;
}

// src/parsers/text/shell-expansion.ts
var CLOSERS = { '"': '"', "(": ")", "{": "}" };
function closeExpansion(text, from, to) {
  const open = [text[from + 1] === "(" ? ")" : "}"];
  for (let at = from + 2; at < to; at++) {
    const character = text.charAt(at);
    const quoted = open.at(-1) === '"';
    if (character === open.at(-1)) {
      open.pop();
      if (open.length === 0) return at + 1;
    } else if (character === "\\") at++;
    else if (character === "'" && !quoted) {
      const end = text.indexOf("'", at + 1);
      if (end < 0 || end >= to) return -1;
      at = end;
    } else if (character === "$" && (text[at + 1] === "(" || text[at + 1] === "{")) {
      at++;
      open.push(CLOSERS[text.charAt(at)] ?? "");
    } else if (!quoted && (character === '"' || character === "(")) open.push(CLOSERS[character] ?? "");
  }
  return -1;
}
function takeExpansion(builder, text, from, to) {
  const take = (name, end) => {
    if (end > 0) builder.standsFor(templateOf(name), from, end);
    return end;
  };
  if (text[from] === "`") {
    let at = from + 1;
    while (at < to && text[at] !== "`") at += text[at] === "\\" ? 2 : 1;
    return take("command", at < to ? at + 1 : -1);
  }
  const next = text.charAt(from + 1);
  if (from + 1 >= to) return from;
  if (next === "(") return take("command", closeExpansion(text, from, to));
  const word = /^\w{1,200}/u;
  if (next === "{") {
    const name = word.exec(text.slice(from + 2, Math.min(to, from + 202)))?.[0] ?? "expansion";
    return take(name, closeExpansion(text, from, to));
  }
  if (/[A-Za-z_]/u.test(next)) {
    const name = word.exec(text.slice(from + 1, Math.min(to, from + 201)))?.[0] ?? next;
    return take(name, from + 1 + name.length);
  }
  return /[\d@*#?$!-]/u.test(next) ? take(next, from + 2) : from;
}

// src/parsers/text/shell-quotes.ts
var ANSI_ESCAPES = {
  a: "\x07",
  b: "\b",
  e: "\x1B",
  E: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "?": "?"
};
var ANSI_NUMBER = /^(?:x[\dA-Fa-f]{1,2}|u[\dA-Fa-f]{1,4}|U[\dA-Fa-f]{1,8}|[0-7]{1,3})/u;
function lineBreakEnd(text, at) {
  if (text[at] === "\n") return at + 1;
  return text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : -1;
}
function takeSingleQuoted(builder, text, from, to) {
  const end = text.indexOf("'", from + 1);
  if (end < 0 || end >= to) return -1;
  builder.verbatim(text.slice(from + 1, end), from + 1);
  return end + 1;
}
function takeAnsiQuoted(builder, text, from, to) {
  let at = from + 2;
  let verbatimFrom = at;
  while (at < to && text[at] !== "'") {
    if (text[at] !== "\\") {
      at++;
      continue;
    }
    builder.verbatim(text.slice(verbatimFrom, at), verbatimFrom);
    const letter = text.charAt(at + 1);
    const digits = ANSI_NUMBER.exec(text.slice(at + 1, at + 10))?.[0];
    const short = ANSI_ESCAPES[letter];
    let end = at + 2;
    if (short !== void 0) builder.standsFor(short, at, end);
    else if (digits !== void 0) {
      end = at + 1 + digits.length;
      builder.standsFor(characterOf(digits), at, end);
    } else builder.verbatim(text.slice(at, end), at);
    at = end;
    verbatimFrom = end;
  }
  if (at >= to) return -1;
  builder.verbatim(text.slice(verbatimFrom, at), verbatimFrom);
  return at + 1;
}
function characterOf(number) {
  const hexadecimal = /^[xu]/iu.test(number);
  const code = hexadecimal ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 8);
  return code <= 1114111 ? String.fromCodePoint(code) : "�";
}
function takeExpanded(builder, text, from, to, quote) {
  let at = from;
  while (at < to && text[at] !== quote) {
    const end = takeSpecial(builder, text, at, to, quote);
    if (end < 0) return -1;
    if (end > at) at = end;
    else {
      let run = at + 1;
      while (run < to && text[run] !== quote && !SPECIAL.has(text.charAt(run))) run++;
      builder.verbatim(text.slice(at, run), at);
      at = run;
    }
  }
  if (quote === null) return to;
  return at < to ? at + 1 : -1;
}
var SPECIAL = new Set("\\$`");
function takeSpecial(builder, text, at, to, quote) {
  const character = text[at];
  if (character === "$" || character === "`") return takeExpansion(builder, text, at, to);
  if (character !== "\\" || at + 1 >= to) return at;
  const continued = lineBreakEnd(text, at + 1);
  if (continued > 0) return continued;
  const next = text.charAt(at + 1);
  if (next !== quote && !SPECIAL.has(next)) return at;
  builder.standsFor(next, at, at + 2);
  return at + 2;
}

// src/parsers/text/shell-here.ts
function readHereDocument(text, from, to, document) {
  const builder = new ViewBuilder();
  let line = from;
  while (line < to) {
    const lineFeed = text.indexOf("\n", line);
    const next = lineFeed < 0 || lineFeed >= to ? to : lineFeed + 1;
    let start = line;
    while (document.stripsTabs && start < next && text[start] === "	") start++;
    if (text.slice(start, next).replace(/\r?\n$/u, "") === document.delimiter) {
      return { view: builder.build(from), bodyEnd: line, end: next };
    }
    takeLine(builder, text, start, next, document.literal);
    line = next;
  }
  return { view: builder.build(from), bodyEnd: to, end: to };
}
function takeLine(builder, text, from, to, literal) {
  const expanded = new ViewBuilder();
  if (literal || takeExpanded(expanded, text, from, to, null) < 0) builder.verbatim(text.slice(from, to), from);
  else builder.append(expanded.build(from));
}

// src/parsers/text/shell-command.ts
var REDIRECTION = /^(?:(\d{0,3})(<<<|<<-?|<>|<&|<|>>|>\||>&|>)|&>>?)/u;
var OPERATORS = new Set(";&|()<>\n");
var SPECIAL2 = new Set(" 	\r\\'\"$`");
function isBlank(character) {
  return character === " " || character === "	";
}
function continuationEnd(text, at) {
  let blank = at + 1;
  while (isBlank(text[blank])) blank++;
  return lineBreakEnd(text, blank);
}
function skipBlanks(text, from, to) {
  let at = from;
  while (at < to) {
    const end = isBlank(text[at]) ? at + 1 : text[at] === "\\" ? continuationEnd(text, at) : -1;
    if (end < 0) break;
    at = end;
  }
  return Math.min(at, to);
}
function lineEnd(text, from, to) {
  const lineFeed = text.indexOf("\n", from);
  return lineFeed < 0 || lineFeed > to ? to : lineFeed;
}
function readCommand(text, from, to, closer = "") {
  const words = [];
  const pending = [];
  let input = null;
  let at = from;
  for (; ; ) {
    at = skipBlanks(text, at, to);
    if (text[at] === "#") at = lineEnd(text, at, to);
    const redirection = REDIRECTION.exec(text.slice(at, Math.min(to, at + 8)));
    const target = redirection === null ? at : skipBlanks(text, at + redirection[0].length, to);
    const word = readWord(text, target, to, closer);
    if (word === null) return null;
    at = word.end;
    if (redirection === null) {
      if (word.end === word.start) break;
      words.push(word);
    } else if (/^0?$/u.test(redirection[1] ?? "-")) {
      const operator = redirection[2] ?? "";
      if (operator === "<") input = { kind: "file", word };
      if (operator === "<<<") input = { kind: "text", word };
      if (operator === "<<" || operator === "<<-") {
        const literal = /['"\\]/u.test(text.slice(word.start, word.end));
        pending.push({ delimiter: word.view.text, literal, stripsTabs: operator === "<<-" });
      }
    }
  }
  let end = at;
  if (pending.length > 0) end = Math.min(lineEnd(text, at, to) + 1, to);
  for (const document of pending) {
    const start = end;
    const body = readHereDocument(text, start, to, document);
    end = body.end;
    input = { kind: "text", word: { view: body.view, start, end: body.bodyEnd } };
  }
  return { words, input, stop: at, end };
}
function readWord(text, from, to, closer = "") {
  const builder = new ViewBuilder();
  let at = from;
  while (at < to && !endsWord(text, at, closer)) {
    const end = takePiece(builder, text, at, to, closer);
    if (end < 0) return null;
    at = end;
  }
  return { view: builder.build(from), start: from, end: at };
}
function endsWord(text, at, closer) {
  const character = text.charAt(at);
  if (isBlank(character) || OPERATORS.has(character) || character === closer) return true;
  if (character === "\r") return text[at + 1] === "\n";
  return character === "\\" && lineBreakEnd(text, at + 1) < 0 && continuationEnd(text, at) >= 0;
}
function takePiece(builder, text, at, to, closer) {
  const character = text.charAt(at);
  const next = text[at + 1];
  if (character === "'") return takeSingleQuoted(builder, text, at, to);
  if (character === '"') return takeExpanded(builder, text, at + 1, to, '"');
  if (character === "\\") return takeEscape(builder, text, at, to);
  if (character === "$" && next === "'") return takeAnsiQuoted(builder, text, at, to);
  if (character === "$" && next === '"') return takeExpanded(builder, text, at + 2, to, '"');
  if (character === "$" || character === "`") {
    const end = takeExpansion(builder, text, at, to);
    if (end !== at) return end;
  }
  return takeRun(builder, text, at, to, closer);
}
function takeRun(builder, text, at, to, closer) {
  let end = at + 1;
  while (end < to && !SPECIAL2.has(text.charAt(end)) && !OPERATORS.has(text.charAt(end)) && text[end] !== closer) end++;
  builder.verbatim(text.slice(at, end), at);
  return end;
}
function takeEscape(builder, text, at, to) {
  const continued = lineBreakEnd(text, at + 1);
  if (continued >= 0) return Math.min(continued, to);
  if (at + 1 >= to) builder.verbatim("\\", at);
  else builder.standsFor(text.charAt(at + 1), at, at + 2);
  return Math.min(at + 2, to);
}

// src/parsers/text/shell-pipe.ts
var REACH = 64 * 1024;
var MAX_TRIES = 5;
function pipedInput(text, from, command, to) {
  if (!/\|\s*$/u.test(text.slice(Math.max(from, command - 80), command))) return null;
  const start = Math.max(from, command - REACH);
  const candidates = [...text.slice(start, command).matchAll(/\b(?:echo|printf|cat)\b/gu)].slice(-MAX_TRIES);
  for (const { index } of candidates.toReversed()) {
    const producer = readCommand(text, start + index, command);
    if (producer === null || !/^\s*\|\s*$/u.test(text.slice(producer.stop, command))) continue;
    const whole = producer.input === null ? producer : readCommand(text, start + index, to);
    const input = whole === null ? null : outputOf(whole);
    return input === null ? null : { input, end: whole?.end ?? command };
  }
  return null;
}
function outputOf({ words, input }) {
  const [name, ...rest] = words;
  const values = rest.filter(({ view }) => !/^-[neE]+$/u.test(view.text));
  const [first, second] = values;
  switch (name?.view.text) {
    case "cat":
      return first === void 0 || first.view.text === "-" ? input : { kind: "file", word: first };
    case "printf":
      if (first === void 0) return null;
      if (/^%[sb](?:\\n|\n)?$/u.test(first.view.text))
        return second === void 0 ? null : { kind: "text", word: second };
      return first.view.text.includes("%") ? null : { kind: "text", word: first };
    default:
      return first === void 0 ? null : { kind: "text", word: joined(values, first) };
  }
}
function joined(words, first) {
  if (words.length === 1) return first;
  const builder = new ViewBuilder();
  let end = first.start;
  for (const [index, word] of words.entries()) {
    if (index > 0) builder.standsFor(" ", end, word.start);
    builder.append(word.view);
    ({ end } = word);
  }
  return { view: builder.build(first.start), start: first.start, end };
}

// src/parsers/text/shell.ts
function parseShell(context) {
  const gathered = gather();
  const drafts = findCalls(context, 0, context.source.text.length, gathered);
  return readDrafts(drafts, context, gathered, "no curl call with a body");
}
var MAX_UNENDED = 20;
function findCalls(context, from, to, gathered) {
  const { text } = context.source;
  const drafts = [];
  const comments = new CommentFinder(text, from);
  let unended = 0;
  let before = from;
  for (let at = text.indexOf("curl", from); at >= 0 && at < to && unended < MAX_UNENDED; ) {
    let next = at + 4;
    if (beginsCall(text, at, from, to) && !comments.contains(at)) {
      const command = readCommand(text, at, to, text[at - 1] === "`" ? "`" : "");
      if (command === null) {
        unended++;
        if (/^curl\s+[-\\'"$h]/u.test(text.slice(at, at + 80))) reportUnended(context, at, gathered);
      } else if (looksLikeCall(command)) {
        const piped = command.input === null ? pipedInput(text, before, at, to) : null;
        const input = command.input ?? piped?.input ?? null;
        for (const draft of readCurl(command, input, context, gathered)) drafts.push(draft);
        next = Math.max(next, command.end, piped?.end ?? 0);
        comments.skipTo(next);
        before = next;
      }
    }
    at = text.indexOf("curl", next);
  }
  return drafts;
}
function beginsCall(text, at, from, to) {
  if (at > from && /[\w.-]/u.test(text.charAt(at - 1))) return false;
  return at + 4 < to && /[\s\\]/u.test(text.charAt(at + 4)) && text[at + 4] !== "\n";
}
function looksLikeCall({ words: [, first, ...rest] }) {
  if (first === void 0) return false;
  return !new RegExp("^\\p{L}+[,;.]?$", "u").test(first.view.text) || rest.some(({ view }) => view.text.startsWith("-"));
}
function reportUnended({ source }, at, { problems }) {
  problems.push({
    ruleId: "invalid-syntax",
    variant: "quote",
    place: { kind: "text", source, index: null, range: { start: at, end: at + 4 } },
    detail: "a quote or an expansion in this command does not end"
  });
}
var CommentFinder = class {
  text;
  at;
  inComment = false;
  constructor(text, from) {
    this.text = text;
    this.at = from;
  }
  contains(offset) {
    for (; this.at < offset; this.at++) {
      const character = this.text[this.at];
      if (character === "\n") this.inComment = false;
      else if (character === "#" && /^\s?$/u.test(this.text.charAt(this.at - 1))) this.inComment = true;
    }
    return this.inComment;
  }
  skipTo(offset) {
    this.at = Math.max(this.at, offset);
    this.inComment = false;
  }
};

// src/parsers/text/http.ts
function parseHttp(context) {
  const gathered = gather();
  const drafts = [];
  for (const section of sectionsOf(context.source.text)) {
    for (const draft of readSection(section, context, gathered)) drafts.push(draft);
  }
  return readDrafts(drafts, context, gathered, "no request with a body");
}
function sectionsOf(text) {
  const sections = [[]];
  for (let from = 0; from < text.length; ) {
    const lineFeed = text.indexOf("\n", from);
    const next = lineFeed < 0 ? text.length : lineFeed + 1;
    const line = verbatim(text.slice(from, next).replace(/\r?\n$/u, ""), from);
    if (line.text.startsWith("###")) sections.push([]);
    else sections.at(-1)?.push(line);
    from = next;
  }
  return sections;
}
function isBlank2({ text }) {
  return text.trim() === "";
}
function isComment({ text }) {
  return /^\s*(?:#|\/\/)/u.test(text);
}
function readSection(lines, context, gathered) {
  const start = skipPreamble(lines, context, gathered);
  const line = lines[start];
  const last = lines.at(-1);
  if (line === void 0 || last === void 0) return [];
  if (/^\s*curl\s/u.test(line.text)) return findCalls(context, line.base, last.base + last.text.length, gathered);
  const request = readRequestLine(line);
  if (request === null) return [];
  const blank = lines.findIndex((candidate, index) => index > start && isBlank2(candidate));
  const head = lines.slice(start + 1, blank < 0 ? lines.length : blank);
  const firstHeader = head.findIndex(({ text }) => !/^\s*[?&]/u.test(text));
  const urlLines = firstHeader < 0 ? head : head.slice(0, firstHeader);
  for (const header of head.slice(urlLines.length)) {
    if (!isComment(header)) concealHeader(header, context.source, gathered.secrets);
  }
  const body = blank < 0 ? null : readBody2(lines.slice(blank + 1), context, gathered);
  return [
    {
      method: request.method,
      url: withoutVersion(joinUrl([request.url, ...urlLines])),
      data: body === null ? [] : [body]
    }
  ];
}
function skipPreamble(lines, context, gathered) {
  let inScript = false;
  return lines.findIndex((line) => {
    if (/^\s*<\s*\{%/u.test(line.text)) inScript = true;
    if (inScript) {
      inScript = !line.text.includes("%}");
      return false;
    }
    return !isPreamble(line, context, gathered);
  });
}
function isPreamble(line, { source }, { secrets }) {
  if (isBlank2(line) || isComment(line)) return true;
  const variable = /^\s*@([\w.-]{1,200})\s*=/u.exec(line.text);
  if (variable === null) return false;
  const [whole, name = ""] = variable;
  if (isSecretParameter(name)) concealPart(line, whole.length, line.text.length, source, secrets);
  return true;
}
function readRequestLine(line) {
  const method = /^\s*([A-Z]{3,20})\s+/u.exec(line.text);
  const from = method?.[0].length ?? line.text.search(/\S|$/u);
  const url = line.text.slice(from).trimEnd();
  if (!/^(?:https?(?:\(s\))?:\/\/|\/|\{\{|\$\{|<)/iu.test(url)) return null;
  return { method: method?.[1] ?? "GET", url: slice(line, from, from + url.length) };
}
function withoutVersion(url) {
  const version = url.text.lastIndexOf(" HTTP/");
  return version < 0 ? url : slice(url, 0, url.text.slice(0, version).trimEnd().length);
}
function joinUrl(lines) {
  const [first] = lines;
  if (first !== void 0 && lines.length === 1) return first;
  const builder = new ViewBuilder();
  for (const line of lines) {
    const from = line.text.search(/\S|$/u);
    builder.append(slice(line, from, from + line.text.trim().length));
  }
  return builder.build(first?.base ?? 0);
}
var HANDLER = /^(?:>|<>)/u;
function readBody2(lines, context, gathered) {
  const handler = lines.findIndex(({ text }) => HANDLER.test(text));
  const body = handler < 0 ? lines : lines.slice(0, handler);
  const first = body.find((line) => !isBlank2(line));
  const last = body.findLast((line) => !isBlank2(line));
  if (first === void 0 || last === void 0) return null;
  const include = /^<@?[A-Za-z\d-]{0,20}\s+(?=\S)/u.exec(first.text);
  if (include !== null) {
    const path = slice(first, include[0].length, first.text.trimEnd().length);
    const content = openPath(path, context, gathered);
    return content === null ? null : { ...content, kind: "encoded", joint: "&" };
  }
  const { source } = context;
  const whole = verbatim(source.text.slice(first.base, last.base + last.text.length), first.base);
  const json = /^\s*[[{]/u.test(whole.text);
  return { source, view: json ? whole : withoutLineBreaks(whole), kind: "encoded", joint: "&" };
}

// src/parsers/text/lines.ts
function parseLines({ source, limits, take }) {
  const { text } = source;
  const documents = [];
  const problems = [];
  const budget = { nodes: limits.nodes };
  let index = 0;
  let count = 0;
  for (let from = 0; from < text.length && budget.nodes >= 0; ) {
    const lineFeed = text.indexOf("\n", from);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const line = text.slice(from, end);
    if (/\S/u.test(line)) {
      const document = openDocument(source, index++);
      const reading2 = parseJson(verbatim(line, from), document, limits, budget);
      document.root = reading2.root;
      if (document.root !== null) {
        count++;
        if (take === null) documents.push(document);
        else take(document);
      }
      for (const problem of reading2.problems) problems.push(problem);
    }
    from = end + 1;
  }
  return { documents, problems, count };
}

// src/parsers/text/read-with.ts
function isYaml({ name, text }) {
  return formatOf(name, text) === "yaml";
}
function readSourceWith(yaml, source, options = {}) {
  const { limits = DEFAULT_LIMITS, openFile = null, take } = options;
  if (source.text.length > limits.textLength) return refuseLength(source, limits.textLength);
  if (!/\S/u.test(source.text)) return nothing("the text is empty");
  const format = formatOf(source.name, source.text);
  if (format === null) return nothing("neither JSON, YAML, curl, HTTP requests nor a form");
  if (format !== "yaml") return READERS[format]({ source, limits, openFile, take: take ?? null });
  if (yaml === null) return nothing("YAML, which is not read here");
  const { documents, problems, count, ignores } = yaml(source, limits, take);
  return { ...reading(documents, problems, count), ignores };
}
var READERS = {
  json: ({ source, limits }) => {
    const document = openDocument(source);
    const { root, problems } = parseJson(verbatim(source.text), document, limits);
    document.root = root;
    return reading(document.root === null ? [] : [document], problems);
  },
  lines: (context) => {
    const { documents, problems, count } = parseLines(context);
    return reading(documents, problems, count);
  },
  shell: parseShell,
  http: parseHttp,
  form: ({ source }) => {
    const document = openDocument(source, null, null, "form");
    const { root, problems } = parseForm(
      [{ view: withoutLineBreaks(verbatim(source.text)), kind: "encoded" }],
      document
    );
    document.root = root;
    return reading([document], problems);
  }
};
function reading(documents, problems, count = documents.length) {
  const skipped = count + problems.length === 0 ? "the text holds no value" : null;
  return { documents, problems, skipped, secrets: /* @__PURE__ */ new Set() };
}
function nothing(reason) {
  return { documents: [], problems: [], skipped: reason, secrets: /* @__PURE__ */ new Set() };
}
function refuseLength(source, limit) {
  source.conceal(0, source.text.length);
  const problem = {
    ruleId: "input-limit",
    variant: "size",
    place: { kind: "text", source, index: null, range: { start: 0, end: 1 } },
    detail: `more than ${limit} characters`
  };
  return { documents: [], problems: [problem], skipped: null, secrets: /* @__PURE__ */ new Set() };
}

export {
  isKeyTemplate,
  isWhollyTemplate,
  isTemplate,
  lazily,
  ViewBuilder,
  reportRepeatedKeys,
  parseJson,
  DEFAULT_LIMITS,
  wholeOffsets,
  unknownValue,
  concealPart,
  concealHeader,
  withoutCredentials,
  openDocument,
  isYaml,
  readSourceWith
};
