import {
  DEFAULT_LIMITS,
  concealHeader,
  concealPart,
  isKeyTemplate,
  isTemplate,
  isWhollyTemplate,
  isYaml,
  parseJson,
  readSourceWith,
  withoutCredentials
} from "./model-template.js";
import {
  Messages,
  RULES,
  Secret,
  canonicalHost,
  explicit,
  formatBlock,
  implied,
  isMaskedKey,
  isSampleKey,
  isStockWord,
  lintSettings,
  parseCidr,
  unknown,
  usesColour,
  valueOf
} from "./cli-settings.js";
import {
  CONTRACTS,
  contractOf,
  dhGroupByName,
  dhGroupByNumber,
  encryptionByName,
  integrityByName,
  transformByKeyword,
  vocabularyOf
} from "./data-algorithm-names.js";
import {
  nearest,
  parseArguments,
  suggestion
} from "./cli-arguments.js";
import {
  Defect,
  TOOL
} from "./cli-version.js";
import {
  API_TITLES,
  COMMANDS,
  DIALECTS,
  EXIT,
  LINT_OPTIONS,
  dialectsOf,
  writeFileAtomically,
  writeStream
} from "./cli-exit.js";
import {
  Journal,
  reasonOf
} from "./model-user-error.js";
import {
  displayName,
  folderInRepository,
  gitTop,
  isWithin,
  realPath,
  rootOf,
  slashed
} from "./node-paths.js";
import {
  countsOf
} from "./model-report.js";
import {
  Redactor
} from "./model-redaction.js";
import {
  amount
} from "./report-amount.js";
import "./report-printable.js";
import {
  LEVELS
} from "./model-finding.js";
import {
  maskedIdentity,
  sha256
} from "./model-fingerprint.js";
import {
  absent,
  characterOffsets,
  documentAt,
  documentOf,
  keyOf,
  member,
  part,
  pin,
  pointerAt,
  pointerFrom,
  rangeAt,
  sourceAt
} from "./model-node.js";
import "./model-encoding.js";
import "./runtime.js";

// src/cli/commands/lint.ts
import { resolve as resolve3 } from "node:path";

// src/node/inputs.ts
import { existsSync, statSync as statSync2 } from "node:fs";
import { extname, resolve } from "node:path";

// src/node/walk.ts
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
var LEFT_OUT = /* @__PURE__ */ new Set(["node_modules", ".git"]);
var Walk = class {
  #options;
  #met = /* @__PURE__ */ new Set();
  #links = [];
  constructor(options) {
    this.#options = options;
  }
  *files(folder) {
    yield* this.#folder(folder);
    for (let link = this.#links.shift(); link !== void 0; link = this.#links.shift()) {
      yield* this.#link(link, folder.path);
    }
  }
  *#folder({ path, name, rules: outer, depth }) {
    if (depth === 0 || this.#met.has(path)) return;
    this.#met.add(path);
    const { isCandidate, rulesWithin } = this.#options;
    const entries = this.#entries(path, name);
    const rules = entries.some((entry) => entry.name === ".gitignore") ? rulesWithin?.(outer, path) ?? outer : outer;
    for (const entry of entries) {
      const inner = {
        path: join(path, entry.name),
        name: name === "." ? entry.name : `${name}/${entry.name}`,
        rules,
        depth: depth - 1
      };
      if (entry.isDirectory()) {
        if (!LEFT_OUT.has(entry.name) && rules?.ignores(inner.path, true) !== true) yield* this.#folder(inner);
      } else if (entry.isSymbolicLink()) {
        if (rules?.ignores(inner.path, false) !== true) this.#links.push(inner);
      } else if (isCandidate(entry.name) && rules?.ignores(inner.path, false) !== true) {
        if (entry.isFile()) yield* this.#file(inner);
        else this.#options.journal.notice(inner.name, "skipped: it is no regular file");
      }
    }
  }
  *#file({ path, name }) {
    if (this.#met.has(path)) return;
    this.#met.add(path);
    yield { path, name };
  }
  *#link({ path, name, rules, depth }, top) {
    const { isCandidate, journal, root } = this.#options;
    const target = realPath(path);
    if (target === null) {
      if (isCandidate(name)) journal.skip(name, "a link that leads nowhere");
    } else if (!isWithin(target, root) && !isWithin(target, top)) {
      journal.skip(name, "a link that leads out of the repository");
    } else {
      const stats = statSync(target, { throwIfNoEntry: false });
      if (stats?.isDirectory() === true) yield* this.#folder({ path: target, name, rules, depth });
      else if (stats?.isFile() === true && isCandidate(name)) yield* this.#file({ path: target, name });
    }
  }
  /** What is in a folder, folders among files as their paths sort. */
  #entries(path, name) {
    try {
      const key = (entry) => entry.isDirectory() ? `${entry.name}/` : entry.name;
      return readdirSync(path, { withFileTypes: true }).sort((one, other) => key(one) < key(other) ? -1 : 1);
    } catch (error) {
      this.#options.journal.fail(name, `cannot be read: ${reasonOf(error)}`);
      return [];
    }
  }
};

// src/node/inputs.ts
var EXTENSIONS = /* @__PURE__ */ new Set([
  ".json",
  ".yaml",
  ".yml",
  ".jsonl",
  ".ndjson",
  ".http",
  ".rest",
  ".sh"
]);
function hasExtension(name) {
  return EXTENSIONS.has(extname(name).toLowerCase());
}
var STDIN = "-";
async function inputsOf(paths, options) {
  const absolute = (path) => resolve(options.workingFolder, path);
  const hasGlobs = paths.some((path) => isGlob(path, absolute(path)));
  const hasFolders = paths.some((path) => path !== STDIN && isFolder(absolute(path)));
  const globs = hasGlobs ? await import("./node-globs.js") : null;
  const ignores = (hasGlobs || hasFolders) && options.gitignore ? await import("./node-gitignore.js") : null;
  return new Inputs(paths, options, globs?.globOf ?? null, ignores?.IgnoreRules ?? null);
}
function isFolder(path) {
  try {
    return statSync2(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
function isGlob(path, absolute) {
  return /[*?[\]{}]/u.test(path) && !existsSync(absolute);
}
var Inputs = class {
  #paths;
  #options;
  #globOf;
  #ignores;
  constructor(paths, options, globOf, ignores) {
    this.#paths = paths;
    this.#options = options;
    this.#globOf = globOf;
    this.#ignores = ignores;
  }
  *[Symbol.iterator]() {
    const seen = /* @__PURE__ */ new Set();
    for (const path of this.#paths) {
      for (const input of this.#inputs(path)) {
        const key = input.path ?? STDIN;
        if (seen.has(key)) continue;
        seen.add(key);
        yield input;
      }
    }
  }
  *#inputs(path) {
    const { journal, stdinName, workingFolder, asFound = false } = this.#options;
    if (path === STDIN) {
      yield { path: null, name: stdinName, named: true };
      return;
    }
    const absolute = resolve(workingFolder, path);
    const name = displayName(absolute, workingFolder);
    try {
      const stats = statSync2(absolute, { throwIfNoEntry: false });
      if (stats?.isDirectory() === true) {
        yield* this.#folder(absolute, hasExtension);
      } else if (stats?.isFile() === true) {
        yield { path: realPath(absolute) ?? absolute, name, named: !asFound };
      } else if (stats !== void 0) {
        journal.fail(name, "is no regular file; write - to read standard input");
      } else if (this.#globOf !== null && isGlob(path, absolute)) {
        yield* this.#glob(this.#globOf(slashed(path)));
      } else {
        journal.fail(name, "cannot be read: no such file or folder");
      }
    } catch (error) {
      journal.fail(name, `cannot be read: ${reasonOf(error)}`);
    }
  }
  *#glob({ pattern, folder, depth, matches: matches2 }) {
    const { journal, workingFolder } = this.#options;
    const base = resolve(workingFolder, folder);
    const named = /\.[\w{[(][^/]*$/u.test(pattern);
    let found = false;
    for (const input of isFolder(base) ? this.#folder(base, (name) => named || hasExtension(name), depth) : []) {
      if (!matches2(displayName(resolve(workingFolder, input.name), base))) continue;
      found = true;
      yield { ...input, named };
    }
    if (!found) journal.fail(pattern, "matches no file");
  }
  *#folder(folder, isCandidate, depth = Infinity) {
    const { journal, workingFolder } = this.#options;
    const path = realPath(folder) ?? folder;
    const rulesWithin = this.#ignores?.within ?? null;
    const walk = new Walk({
      root: rootOf(realPath(workingFolder) ?? workingFolder),
      isCandidate,
      rulesWithin,
      journal
    });
    const rules = this.#ignores?.around(path, gitTop(path)) ?? null;
    const files = walk.files({ path, name: displayName(folder, workingFolder), rules, depth });
    for (const file of files) {
      const name = file.name.startsWith("../") ? displayName(resolve(workingFolder, file.name), workingFolder) : file.name;
      yield { path: file.path, name, named: false };
    }
  }
};

// src/node/open-file.ts
import { readFileSync, statSync as statSync3 } from "node:fs";
import { dirname, resolve as resolve2 } from "node:path";

// src/model/source.ts
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
function blockOf(offset) {
  return offset >> BLOCK_BITS;
}
var BLOCK_BITS = 12;
var WIDE = 16;
var Source = class {
  /** The name that findings show: a `/`-separated path as the user would write it. */
  name;
  text;
  /** True where there is no text at all (an object handed to the library): such places have no region. */
  textless;
  /** True where the user named the source: then even a text that holds nothing of ours must be readable. */
  named;
  #secrets = [];
  /** Those of them that meet many blocks: few can. */
  #wideSecrets = [];
  /** The others by the blocks of the text that they meet. */
  #secretsIn = /* @__PURE__ */ new Map();
  #lineStarts = null;
  constructor(name, text, options = {}) {
    this.name = name;
    this.text = text;
    this.textless = options.textless ?? false;
    this.named = options.named ?? false;
  }
  /** Marks a stretch that no report may show: a key, a credential, or text that could not be read and may hold one. */
  conceal(start, end) {
    if (end <= start) return;
    const secret = { start, end };
    this.#secrets.push(secret);
    if (blockOf(end) - blockOf(start) > WIDE) {
      this.#wideSecrets.push(secret);
      return;
    }
    for (let block = blockOf(start); block <= blockOf(end); block++) {
      const others = this.#secretsIn.get(block);
      if (others === void 0) this.#secretsIn.set(block, [secret]);
      else others.push(secret);
    }
  }
  /** The stretches that no report may show, in the order in which they were found. */
  get concealed() {
    return this.#secrets;
  }
  /** Whether a stretch meets one that no report may show. A file of many bodies has a key in each. */
  isConcealed(start, end) {
    const meets = (secret) => secret.start < end && start < secret.end;
    if (this.#wideSecrets.some(meets)) return true;
    for (let block = blockOf(start); block <= blockOf(end); block++) {
      if (this.#secretsIn.get(block)?.some(meets) === true) return true;
    }
    return false;
  }
  /** The place of an offset. An offset beyond the text is taken as its end. */
  position(offset) {
    const starts = this.lineStarts();
    const bounded = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: bounded - (starts[low] ?? 0) + 1 };
  }
  region(range) {
    const start = this.position(range.start);
    const end = this.position(range.end);
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  }
  /** The offsets at which a line (1-based) begins and ends, without its line break. */
  line(number) {
    const starts = this.lineStarts();
    const start = starts[number - 1] ?? this.text.length;
    let end = starts[number] ?? this.text.length;
    if (end > start && this.text.charCodeAt(end - 1) === LINE_FEED) end--;
    if (end > start && this.text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
    return { start, end };
  }
  /** Offsets of the first character of each line: a line ends at LF, CR LF, or a lone CR, as editors and GitHub count. */
  lineStarts() {
    if (this.#lineStarts === null) {
      const starts = [0];
      const { text } = this;
      for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === LINE_FEED) starts.push(index + 1);
        else if (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED) starts.push(index + 1);
      }
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }
};

// src/node/decode.ts
import { isUtf8 } from "node:buffer";
var BYTE_ORDER_MARK = 65279;
function decode(bytes) {
  if (bytes.length >= 2) {
    const mark = bytes.readUInt16BE(0);
    if (mark === BYTE_ORDER_MARK) return decodeUtf16(bytes, "utf-16be");
    if (mark === 65534) return decodeUtf16(bytes, "utf-16le");
  }
  const text = bytes.toString("utf8");
  return {
    text: text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text,
    flaw: isUtf8(bytes) ? null : flawOf("UTF-8")
  };
}
function decodeUtf16(bytes, encoding) {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), flaw: null };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), flaw: flawOf(encoding.toUpperCase()) };
  }
}
function flawOf(encoding) {
  return `holds bytes that are not ${encoding}: they are read as U+FFFD`;
}

// src/node/open-file.ts
function fileOpener(workingFolder) {
  const folder = realPath(workingFolder) ?? workingFolder;
  const root = rootOf(folder);
  return (path, from) => {
    const candidates2 = [resolve2(folder, dirname(from.name), path), resolve2(folder, path)];
    const inside = candidates2.filter((candidate) => isWithin(candidate, root));
    if (inside.length === 0) return { refused: "it is outside the repository" };
    const found = inside.find((candidate) => realPath(candidate) !== null);
    if (found === void 0) return { refused: "no such file" };
    const real = realPath(found);
    if (real === null || !isWithin(real, root)) return { refused: "it is outside the repository" };
    try {
      if (!statSync3(real).isFile()) return { refused: "it is no regular file" };
      return new Source(displayName(found, folder), decode(readFileSync(real)).text);
    } catch (error) {
      return { refused: reasonOf(error) };
    }
  };
}

// src/node/read.ts
import { readFileSync as readFileSync2 } from "node:fs";
var CALL = /\bcurl\b/u;
var KNOWN_PATH = /\/zstack\/v1\/ipsec|\/v2\.0\/vpn\/|\/route\/Vpc\/|Vpn(?:Connection|Gateway)|CustomerGateway/u;
function readSource({ path, name, named }, stdin, journal) {
  let bytes;
  try {
    bytes = path === null ? stdin ?? Buffer.alloc(0) : readFileSync2(path);
    const { text, flaw } = decode(bytes);
    if (!named && name.endsWith(".sh") && !(CALL.test(text) && KNOWN_PATH.test(text))) {
      journal.skip(name, "a script without a curl call to a path of the APIs");
      return null;
    }
    if (flaw !== null) journal.notice(name, flaw);
    return new Source(name, text, { named });
  } catch (error) {
    journal.fail(name, `cannot be read: ${reasonOf(error)}`);
    return null;
  }
}
function* sourcesOf(inputs, stdin, journal) {
  for (const input of inputs) {
    const source = readSource(input, stdin, journal);
    if (source !== null) yield source;
  }
}

// src/report/located.ts
var UNREADABLE = /* @__PURE__ */ new Set(["invalid-syntax", "input-limit"]);
function locate(report2) {
  const { redactor } = report2;
  const unread = unreadDocuments([...report2.findings, ...report2.suppressed]);
  const located = (finding) => locateFinding(finding, redactor, unread);
  return {
    findings: report2.findings.map(located),
    suppressed: report2.suppressed.map((finding) => ({
      ...located(finding),
      suppression: maskedSuppression(finding, redactor)
    })),
    notices: report2.notices.map(({ file, message }) => ({ file, message: redactor.mask(message) })),
    skipped: report2.skipped.map(({ file, reason }) => ({ file, reason: redactor.mask(reason) })),
    summary: report2.summary,
    rules: report2.rules,
    redactor
  };
}
function unreadDocuments(findings) {
  const unread = /* @__PURE__ */ new Map();
  for (const { ruleId, place } of findings) {
    if (!UNREADABLE.has(ruleId)) continue;
    const source = sourceAt(place);
    const indexes = unread.get(source) ?? /* @__PURE__ */ new Set();
    unread.set(source, indexes.add(documentIndex(place)));
  }
  return unread;
}
function documentIndex(place) {
  return place.kind === "text" ? place.index : documentAt(place)?.index ?? null;
}
function isQuotable(place, source, unread) {
  if (source.textless) return false;
  const indexes = unread.get(source);
  return indexes === void 0 || !(indexes.has(null) || indexes.has(documentIndex(place)));
}
function locatePlace(place, redactor) {
  const source = sourceAt(place);
  const range = rangeAt(place);
  return {
    source,
    file: source.name,
    pointer: redactor.maskPointer(pointerAt(place)),
    range,
    region: source.textless ? null : source.region(range)
  };
}
function locateFinding(finding, redactor, unread) {
  const at = locatePlace(finding.place, redactor);
  return {
    ...at,
    ruleId: finding.ruleId,
    level: finding.level,
    message: redactor.mask(finding.message),
    related: finding.related.map((related) => locateRelated(related, redactor)),
    fix: finding.fix === null ? null : locateFix(finding.fix, redactor),
    identity: maskedIdentity(finding, redactor),
    quotable: isQuotable(finding.place, at.source, unread)
  };
}
function maskedSuppression({ suppression }, redactor) {
  const { kind, justification } = suppression;
  return { kind, justification: justification === null ? null : redactor.mask(justification) };
}
function locateRelated({ place, message }, redactor) {
  return { ...locatePlace(place, redactor), message: redactor.mask(message) };
}
function locateFix({ description, safe, edits }, redactor) {
  if (edits.some(({ text }) => redactor.ranges(text).length > 0)) return null;
  return {
    description: redactor.mask(description),
    safe,
    edits: edits.map(({ source, range, text }) => ({
      file: source.name,
      region: source.textless ? null : source.region(range),
      text
    }))
  };
}

// src/cli/formats.ts
async function formatted(format, report2, { colour, columns, beside, folderInRepository: folderInRepository2 }) {
  switch (format) {
    case "text":
      return (await import("./report-text.js")).text(report2, { colour, columns, notices: !beside });
    case "json":
      return (await import("./report-json.js")).json(report2, TOOL);
    case "sarif": {
      const { sarif } = await import("./report-sarif.js");
      return sarif(report2, { tool: TOOL, workingFolder: folderInRepository2, suppressed: false });
    }
    case "github":
      return (await import("./report-github.js")).github(report2, { workingFolder: folderInRepository2 });
    case "gitlab":
      return (await import("./report-gitlab.js")).gitlab(report2, { workingFolder: folderInRepository2 });
    case "markdown": {
      const { COMMENT_SIZE, markdown } = await import("./report-markdown.js");
      return markdown(report2, { size: COMMENT_SIZE });
    }
    case "junit":
      return (await import("./report-junit.js")).junit(report2);
  }
}

// src/changed.ts
function changeTest(files) {
  return (place) => files.has(sourceAt(place).name);
}
function standOf({ ruleId, place }) {
  const { start, end } = rangeAt(place);
  return [ruleId, sourceAt(place).name, start, end, pointerAt(place)].join("\n");
}
function mirrored(finding, from) {
  const { place, message, related } = finding;
  const others = related.filter((candidate) => candidate !== from);
  return {
    ...finding,
    message: from.mirrored ?? `${from.message}: ${message}`,
    place: from.place,
    related: [{ place, message }, ...others],
    // A fix is for the place where the finding stood.
    fix: null
  };
}
function inChangedFiles(findings, isChanged) {
  const kept = findings.filter(({ place }) => isChanged(place));
  const stands = new Set(kept.map(standOf));
  for (const finding of findings) {
    if (isChanged(finding.place)) continue;
    const from = finding.related.find(({ place }) => isChanged(place));
    if (from === void 0) continue;
    const moved = mirrored(finding, from);
    const stand = standOf(moved);
    if (stands.has(stand)) continue;
    stands.add(stand);
    kept.push(moved);
  }
  return kept;
}

// src/config/exception.ts
function exceptionProblem(ruleId, variant, place, data = {}) {
  return { ruleId, variant, place, data: { field: "", ...data } };
}
function exceptionsOf({ source, range, rules, until, reason }, standing) {
  const placed = ({ text, range: stretch }) => ({
    value: text,
    place: { kind: "text", source, index: null, range: stretch }
  });
  const place = { kind: "text", source, index: null, range };
  const lastDay = until === null ? null : placed(until);
  const common = {
    kind: "inSource",
    value: null,
    reason,
    withoutReason: exceptionProblem("exception-without-reason", "comment", place),
    met: false,
    near: null
  };
  const named = rules.map(placed).map((rule) => {
    const isKnown = standing.rules.some(({ id }) => id === rule.value);
    const isJudged = () => !isKnown || standing.ran(rule.value, source.name);
    return { ...common, rule, fault: faultOf(rule, lastDay, standing), isJudged };
  });
  if (named.length > 0) return named;
  const fault = exceptionProblem("unused-exception", "nameless", place);
  return [{ ...common, rule: { value: "", place }, fault, isJudged: () => true }];
}
function exceptionOf({ rule, matches: matches2, value, reason, expires }, standing) {
  const { files, ran } = standing;
  return {
    rule,
    kind: "external",
    value,
    reason: reason.value,
    fault: faultOf(rule, expires, standing),
    withoutReason: exceptionProblem("exception-without-reason", "entry", reason.place),
    isJudged: () => [...files].some((file) => matches2(file) && ran(rule.value, file)),
    met: false,
    near: null
  };
}
function faultOf(rule, until, standing) {
  const { rules, mandatory, today } = standing;
  const named = { actual: rule.value };
  const known = rules.find(({ id }) => id === rule.value);
  if (known === void 0) {
    const near = nearest(
      rule.value,
      rules.map(({ id }) => id)
    );
    const suggested = { ...named, ...near !== void 0 && { nearest: near } };
    return exceptionProblem("unused-exception", "unknown", rule.place, suggested);
  }
  if (known.group === "exceptions") return exceptionProblem("unused-exception", "judging", rule.place, named);
  if (mandatory.has(rule.value)) return exceptionProblem("unused-exception", "mandatory", rule.place, named);
  if (until === null) return null;
  if (!isDate(until.value)) {
    return exceptionProblem("expired-exception", "undated", until.place, { actual: until.value });
  }
  if (today === null || today <= until.value) return null;
  return exceptionProblem("expired-exception", "expired", until.place, { expected: until.value });
}
function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

// src/config/exceptions.ts
function applyExceptions(findings, context) {
  if (context.comments.length + context.entries.length === 0) return { kept: findings, suppressed: [], problems: [] };
  const exceptions = new Exceptions(context);
  const kept = [];
  const suppressed = [];
  for (const finding of findings) {
    const accepting = exceptions.accepting(finding);
    if (accepting === null) kept.push(finding);
    else suppressed.push({ ...finding, suppression: { kind: accepting.kind, justification: accepting.reason } });
  }
  return { kept, suppressed, problems: exceptions.problems() };
}
function valueHash(finding, redactor) {
  const value = finding.identity?.value ?? null;
  return value === null || maskedIdentity(finding, redactor).value !== value ? null : sha256(value);
}
var Exceptions = class {
  #redactor;
  #all = [];
  /** Those of comments, by file, line and rule. */
  #comments = /* @__PURE__ */ new Map();
  #commented = /* @__PURE__ */ new Set();
  /** Those of the configuration, by rule and pointer. */
  #entries = /* @__PURE__ */ new Map();
  constructor(context) {
    this.#redactor = context.redactor;
    for (const comment of context.comments) {
      for (const exception of exceptionsOf(comment, context)) this.#addCommented(exception, comment);
    }
    for (const entry of context.entries) {
      const exception = exceptionOf(entry, context);
      this.#all.push(exception);
      push(this.#entries, keyOf2(entry.rule.value, entry.pointer), [entry, exception]);
    }
  }
  /** The exception that accepts a finding; null where none that counts does. */
  accepting(finding) {
    const met = [...this.#commentsOn(finding), ...this.#entriesFor(finding)];
    for (const exception of met) exception.met = true;
    return met.find(({ fault, reason }) => fault === null && reason !== null) ?? null;
  }
  problems() {
    return this.#all.filter((exception) => exception.met || exception.isJudged()).flatMap((exception) => this.#problemOf(exception) ?? []);
  }
  #problemOf({ fault, met, near, reason, rule, value, withoutReason }) {
    if (fault !== null) return fault;
    if (met) return reason === null ? withoutReason : null;
    const data = { actual: rule.value };
    if (near === null || value === null) return exceptionProblem("unused-exception", "unused", rule.place, data);
    const hash = valueHash(near, this.#redactor);
    const related = [{ place: near.place, message: "the finding stands here" }];
    const bound = hash === null ? exceptionProblem("unused-exception", "unbindable", value.place, data) : exceptionProblem("unused-exception", "changed", value.place, { ...data, expected: `sha256:${hash}` });
    return { ...bound, related };
  }
  #addCommented(exception, { source, line }) {
    this.#all.push(exception);
    if (line === null) return;
    this.#commented.add(source.name);
    push(this.#comments, keyOf2(exception.rule.value, line, source.name), exception);
  }
  #commentsOn({ ruleId, place }) {
    const source = sourceAt(place);
    if (!this.#commented.has(source.name)) return [];
    return this.#comments.get(keyOf2(ruleId, source.position(rangeAt(place).start).line, source.name)) ?? [];
  }
  #entriesFor(finding) {
    if (this.#entries.size === 0) return [];
    const { name } = sourceAt(finding.place);
    const candidates2 = [pointerAt(finding.place), null].flatMap(
      (pointer) => this.#entries.get(keyOf2(finding.ruleId, pointer)) ?? []
    );
    const met = [];
    for (const [entry, exception] of candidates2) {
      if (!entry.matches(name)) continue;
      if (entry.value === null || entry.value.value === valueHash(finding, this.#redactor)) met.push(exception);
      else exception.near ??= finding;
    }
    return met;
  }
};
function keyOf2(...parts) {
  return JSON.stringify(parts);
}
function push(lists, key, item) {
  const list = lists.get(key);
  if (list === void 0) lists.set(key, [item]);
  else list.push(item);
}

// src/config/file-settings.ts
function settingsByFile(base, overrides) {
  const common = { levels: base.rules, dialects: dialectsOf(base.dialects) };
  if (overrides.length === 0) return () => common;
  const byFile = /* @__PURE__ */ new Map();
  const byMatches = /* @__PURE__ */ new Map();
  return (file) => {
    const known = byFile.get(file);
    if (known !== void 0) return known;
    const matching = overrides.filter(({ matches: matches2 }) => matches2(file));
    const key = matching.map((override) => overrides.indexOf(override)).join();
    const settings = byMatches.get(key) ?? combined(base, matching);
    byMatches.set(key, settings);
    byFile.set(file, settings);
    return settings;
  };
}
function isOnSomewhere(id, base, overrides) {
  const isOn = (level) => level !== void 0 && level !== "off";
  return base.rules.get(id) !== "off" || overrides.some(({ rules }) => isOn(rules.get(id)));
}
function combined(base, matching) {
  return {
    levels: new Map([base, ...matching].flatMap(({ rules }) => [...rules])),
    dialects: dialectsOf([...matching.toReversed(), base].flatMap(({ dialects }) => dialects))
  };
}

// src/findings.ts
function standOf2(finding) {
  const { place } = finding;
  const { start, end } = rangeAt(place);
  return { finding, file: sourceAt(place).name, start, end, pointer: pointerAt(place) };
}
function compareText(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
function compare(one, other) {
  return compareText(one.file, other.file) || one.start - other.start || one.end - other.end || compareText(one.pointer, other.pointer) || compareText(one.finding.ruleId, other.finding.ruleId) || compareText(one.finding.message, other.finding.message);
}
function samePlace(one, other) {
  return one.file === other.file && one.start === other.start && one.end === other.end && one.pointer === other.pointer;
}
function withoutSuperseded(group, rules) {
  if (group.length === 1) return group.map(({ finding }) => finding);
  const superseded = new Set(group.flatMap(({ finding }) => rules.get(finding.ruleId)?.supersedes ?? []));
  const kept = [];
  for (const { finding } of group) {
    const last = kept.at(-1);
    const repeated = last?.ruleId === finding.ruleId && last.message === finding.message;
    if (!superseded.has(finding.ruleId) && !repeated) kept.push(finding);
  }
  return kept;
}
function inOrder(findings, rules) {
  const stands = findings.map(standOf2).sort(compare);
  const ordered2 = [];
  let group = [];
  for (const stand of stands) {
    const [first] = group;
    if (first !== void 0 && !samePlace(first, stand)) {
      ordered2.push(...withoutSuperseded(group, rules));
      group = [];
    }
    group.push(stand);
  }
  if (group.length > 0) ordered2.push(...withoutSuperseded(group, rules));
  return ordered2;
}

// src/model/identity.ts
function resourceIdentity(resource, ordinal) {
  if (resource.id !== null) return `${resource.api}:${resource.id}`;
  if (resource.name !== null) return `${resource.api}:${resource.kind}:${resource.name}`;
  return `${resource.api}:${resource.kind}:#${String(ordinal)}`;
}
function isConcealed({ start, end }, place) {
  return sourceAt(place).isConcealed(start, end);
}
function withoutQuotes(text) {
  const [first = ""] = text;
  const isQuoted = text.length > 1 && (first === '"' || first === "'") && text.endsWith(first);
  return isQuoted ? text.slice(1, -1) : text;
}
function valueAt(place) {
  const range = rangeAt(place);
  if (isConcealed(range, place)) return null;
  switch (place.kind) {
    case "string":
      return place.value;
    case "number":
      return place.raw;
    case "boolean":
      return String(place.value);
    case "part":
      return place.node.value.slice(place.from, place.to);
    case "text":
      return withoutQuotes(place.source.text.slice(range.start, range.end));
    default:
      return null;
  }
}
function pointerWithin(pointer, holder) {
  return pointer === holder || pointer.startsWith(`${holder}/`) ? pointer.slice(holder.length) : pointer;
}
function identityBetween(place, [first, ...others]) {
  if (first === void 0) return identityOf(place, null, 0);
  return {
    resource: [first.identity, ...others.map(({ identity: identity2 }) => identity2)].sort().join(" "),
    pointer: pointerAt(place).slice(place.kind === "text" ? place.outside : 0),
    value: valueAt(place)
  };
}
function identityOf(place, resource, ordinal) {
  if (resource === null || documentAt(place) !== documentOf(resource.root)) {
    return { resource: sourceAt(place).name, pointer: pointerAt(place), value: valueAt(place) };
  }
  return {
    resource: resourceIdentity(resource, ordinal),
    pointer: pointerWithin(pointerAt(place), pointerAt(resource.root)),
    value: valueAt(place)
  };
}

// src/parsers/api/algorithms.ts
function encryptionIn(scope, name, dialect) {
  return scope.locate(name, (value) => encryptionByName(vocabularyOf(dialect), String(value)));
}
function integrityIn(scope, name, dialect) {
  return scope.locate(name, (value) => integrityByName(vocabularyOf(dialect), String(value)));
}
function dhGroupIn(scope, name, dialect) {
  return scope.locate(
    name,
    (value) => typeof value === "number" ? dhGroupByNumber(value) : dhGroupByName(vocabularyOf(dialect), String(value))
  );
}

// src/parsers/api/choice.ts
function choice(words) {
  const known = /* @__PURE__ */ new Map();
  for (const key in words) known.set(key, words[key]);
  return (value) => typeof value === "string" ? known.get(value) : void 0;
}

// src/parsers/api/psk.ts
function pskIn(scope, name) {
  return scope.locate(name, (value) => new Secret(String(value)));
}

// src/parsers/api/selectors.ts
function entryOf(text, place) {
  const template = isTemplate(text);
  const parsed = template ? null : parseCidr(text);
  return { text, block: parsed?.ok === true ? parsed.block : null, template, place };
}
function listedSelectors(scope, name) {
  const reading2 = scope.field(name);
  const node = reading2?.node ?? null;
  if (reading2 === void 0 || node === null) return null;
  if (reading2.state === "template") return unknown("template", node);
  if (node.kind === "string" && reading2.state === "valid") return explicit([entryOf(node.value, node)], node);
  if (node.kind !== "array") return unknown("invalid", node);
  const entries = [];
  for (const item of node.items) {
    const text = textOf(item);
    if (text?.kind === "string") entries.push(entryOf(text.value, text));
  }
  return explicit(entries, node);
}
function textOf(item) {
  return item.kind === "object" ? member(item, "cidr")?.value : item;
}
function commaSelectors(scope, name) {
  const node = scope.field(name)?.node ?? null;
  if (node === null) return null;
  if (node.kind === "array") return listedSelectors(scope, name);
  if (node.kind !== "string") return unknown("invalid", node);
  if (isTemplate(node.value) && !node.value.includes(",")) return unknown("template", node);
  if (node.value === "") return null;
  const entries = [];
  let from = 0;
  for (const text of node.value.split(",")) {
    entries.push(entryOf(text, part(node, from, from + text.length)));
    from += text.length + 1;
  }
  return explicit(entries, node);
}

// src/parsers/api/tunnel.ts
var NO_OFFER = {
  role: null,
  ike: null,
  child: null,
  selectors: null,
  localId: null,
  remoteId: null,
  psk: null,
  peerAddress: null,
  dpd: null
};

// src/parsers/api/apsara.ts
var VERSIONS = { ikev1: "v1", ikev2: "v2" };
var EXCHANGES = { main: "main", aggressive: "aggressive" };
function ikeOffer(ike, dialect) {
  const proposal = {
    encryption: encryptionIn(ike, "IkeEncAlg", dialect),
    integrity: integrityIn(ike, "IkeAuthAlg", dialect),
    dhGroup: dhGroupIn(ike, "IkePfs", dialect)
  };
  return {
    version: ike.locate("IkeVersion", choice(VERSIONS)),
    mode: ike.locate("IkeMode", choice(EXCHANGES)),
    proposals: [proposal],
    lifetimeSeconds: ike.number("IkeLifetime")
  };
}
function childOffer(ipsec, dialect) {
  const proposal = {
    encryption: encryptionIn(ipsec, "IpsecEncAlg", dialect),
    integrity: integrityIn(ipsec, "IpsecAuthAlg", dialect),
    dhGroup: dhGroupIn(ipsec, "IpsecPfs", dialect)
  };
  return {
    // The gateway speaks ESP in tunnel mode; there are no fields.
    protocol: implied("esp", "IpsecEncAlg", ipsec.placeOf("IpsecEncAlg")),
    mode: implied("tunnel", "IpsecEncAlg", ipsec.placeOf("IpsecEncAlg")),
    proposals: [proposal],
    lifetimeSeconds: ipsec.number("IpsecLifetime")
  };
}
function phases(ike, ipsec, dialect, selectors, role) {
  const localId = ike.has("LocalIdIPsec") && !ike.has("LocalId") ? "LocalIdIPsec" : "LocalId";
  return {
    ...NO_OFFER,
    role,
    ike: ikeOffer(ike, dialect),
    child: childOffer(ipsec, dialect),
    selectors,
    localId: { value: ike.text(localId), type: null },
    remoteId: { value: ike.text("RemoteId"), type: null },
    psk: pskIn(ike, "Psk")
  };
}
function apsaraTunnels(scope, kind, dialect) {
  if (kind !== "connection" && kind !== "connection-change") return [];
  const selectors = {
    local: commaSelectors(scope, "LocalSubnet"),
    remote: commaSelectors(scope, "RemoteSubnet")
  };
  const tunnels = scope.elements("TunnelOptionsSpecification");
  if (tunnels.length === 0)
    return [phases(scope.inside("IkeConfig"), scope.inside("IpsecConfig"), dialect, selectors, null)];
  return tunnels.map((tunnel, index) => {
    const role = tunnel.field("Role")?.value;
    return phases(
      tunnel.inside("TunnelIkeConfig"),
      tunnel.inside("TunnelIpsecConfig"),
      dialect,
      // The networks are those of the connection: one tunnel speaks for them, so that nothing is found twice.
      index === 0 ? selectors : null,
      typeof role === "string" ? role : String(index + 1)
    );
  });
}

// src/parsers/api/companions.ts
var NONE = () => [];
function rangesOf(node) {
  const ranges = member(node, "ipRanges")?.value;
  if (ranges?.kind !== "array") return [];
  return ranges.items.map((range) => range.kind === "object" ? member(range, "networkCidr")?.value : void 0);
}
var SHAPES = [
  {
    // Neutron API v2.0, subnets; the VPC API of Open Telekom Cloud answers in the same form.
    kind: "subnet",
    api: "otc",
    holders: ["subnet", "subnets"],
    needs: ["id", "cidr"],
    ids: ["id", "neutron_subnet_id"],
    address: null,
    networks: (node) => [member(node, "cidr")?.value]
  },
  {
    // ZStack QueryVip.
    kind: "vip",
    api: "zstack",
    holders: ["inventory", "inventories"],
    needs: ["uuid", "ip", "l3NetworkUuid"],
    ids: ["uuid"],
    address: "ip",
    networks: NONE
  },
  {
    // ZStack QueryL3Network.
    kind: "l3-network",
    api: "zstack",
    holders: ["inventory", "inventories"],
    needs: ["uuid", "ipRanges"],
    ids: ["uuid"],
    address: null,
    networks: rangesOf
  },
  {
    // Alibaba Cloud DescribeVpnGateway.
    kind: "vpn-gateway",
    api: "apsara",
    holders: [],
    needs: ["VpnGatewayId", "InternetIp"],
    ids: ["VpnGatewayId"],
    address: "InternetIp",
    networks: NONE
  },
  {
    // Alibaba Cloud DescribeCustomerGateway.
    kind: "customer-gateway",
    api: "apsara",
    holders: [],
    needs: ["CustomerGatewayId", "IpAddress"],
    ids: ["CustomerGatewayId"],
    address: "IpAddress",
    networks: NONE
  }
];
function textOf2(node) {
  return node?.kind === "string" && node.value !== "" ? node.value : null;
}
function objectsIn(node) {
  if (node?.kind === "object") return [node];
  return node?.kind === "array" ? node.items.filter((item) => item.kind === "object") : [];
}
function candidates(root, { holders }) {
  return holders.length === 0 ? [root] : holders.flatMap((holder) => objectsIn(member(root, holder)?.value));
}
function companionOf(node, root, shape) {
  if (shape.needs.some((name) => member(node, name) === void 0)) return [];
  const ids = shape.ids.map((name) => textOf2(member(node, name)?.value)).filter((id) => id !== null);
  const networks = shape.networks(node).filter((network) => network?.kind === "string");
  return ids.map((id) => ({
    kind: shape.kind,
    api: shape.api,
    id,
    name: textOf2(member(node, "name")?.value) ?? textOf2(member(node, "Name")?.value),
    address: shape.address === null ? null : textOf2(member(node, shape.address)?.value),
    networks,
    root,
    node
  }));
}
function readCompanions({ root }) {
  if (root === null) return [];
  const found = [];
  for (const object of objectsIn(root)) {
    for (const shape of SHAPES) {
      for (const node of candidates(object, shape)) found.push(...companionOf(node, object, shape));
    }
  }
  return found;
}

// src/parsers/api/characteristic.ts
var ZSTACK_OWN = [
  "peerAddress",
  "peerCidrs",
  "policyMode",
  "ikeAuthAlgorithm",
  "ikeEncryptionAlgorithm",
  "ikeDhGroup",
  "policyAuthAlgorithm",
  "policyEncryptionAlgorithm",
  "transformProtocol"
];
var AWS = ["Type", "Options", "CustomerGatewayConfiguration", "TransitGatewayId", "DestinationCidrBlock"];
var ENTERPRISE_VPN = ["vgw_id", "vgw_ip", "cgw_id", "peer_subnets", "authentication_algorithm", "dh_group"];
var CHARACTERISTICS = {
  CreateIPsecConnection: { any: ZSTACK_OWN, some: ["authKey", "authMode", "vipUuid", "pfs", "ikeVersion"] },
  CreateIpsecSiteConnection: {
    any: [],
    some: [
      "ipsecpolicy_id",
      "ikepolicy_id",
      "vpnservice_id",
      "local_ep_group_id",
      "peer_ep_group_id",
      "peer_address",
      "peer_id",
      "psk"
    ],
    foreign: ENTERPRISE_VPN
  },
  CreateIkePolicy: {
    any: [],
    some: ["auth_algorithm", "encryption_algorithm", "phase1_negotiation_mode", "ike_version", "pfs"],
    foreign: ENTERPRISE_VPN
  },
  CreateIpsecPolicy: {
    any: [],
    some: ["auth_algorithm", "encryption_algorithm", "transform_protocol", "encapsulation_mode", "pfs"],
    foreign: ENTERPRISE_VPN
  },
  CreateVpnConnection: {
    any: [],
    some: [
      "VpnGatewayId",
      "CustomerGatewayId",
      "LocalSubnet",
      "RemoteSubnet",
      "IkeConfig",
      "IpsecConfig",
      "TunnelOptionsSpecification"
    ],
    foreign: AWS
  },
  ModifyVpnConnectionAttribute: { any: ["VpnConnectionId"], some: [], foreign: ["VpnGatewayId", ...AWS] },
  CreateVpnGateway: { any: [], some: ["VpcId", "Bandwidth", "EnableIpsec", "EnableSsl", "VpnType"], foreign: AWS },
  CreateCustomerGateway: { any: ["IpAddress"], some: [], foreign: AWS }
};
var DECISIVE = {
  CreateIkePolicy: ["phase1_negotiation_mode", "ike_version"],
  CreateIpsecPolicy: ["transform_protocol", "encapsulation_mode"],
  CreateVpnGateway: ["EnableIpsec", "EnableSsl", "VpnType"]
};
var UNWRAPPED = [
  "ModifyVpnConnectionAttribute",
  "CreateVpnConnection",
  "CreateVpnGateway",
  "CreateCustomerGateway",
  "CreateIPsecConnection",
  "CreateIpsecSiteConnection",
  "CreateIkePolicy",
  "CreateIpsecPolicy"
];
var TELLING_FIELDS = 3;
function count(node, names2) {
  let found = 0;
  for (const name of names2) if (member(node, name) !== void 0) found++;
  return found;
}
function countInAnyCase(node, names2) {
  const wanted = new Set(names2.map((name) => name.toLowerCase()));
  return node.members.filter(({ key }) => wanted.has(key.toLowerCase())).length;
}
function isOwnField({ location = "body" }) {
  return location === "body";
}
function knownMembers({ fields }, node) {
  return fields.filter((field) => isOwnField(field) && member(node, field.name) !== void 0).length;
}
function couldBeParams(contract, node) {
  const characteristics = CHARACTERISTICS[contract.operation];
  if (characteristics === void 0) return hasOnlyKnown(contract, node) && hasRequired(contract, node);
  return count(node, characteristics.any) > 0 || count(node, characteristics.some) > 1;
}
function hasOnlyKnown(contract, node, atLeast = 1) {
  return node.members.length >= atLeast && knownMembers(contract, node) === node.members.length;
}
function hasRequired({ fields }, node) {
  const required = fields.filter((field) => isOwnField(field) && field.required !== void 0);
  return required.length === 0 || required.some(({ name }) => member(node, name) !== void 0);
}
function characteristicContract(root, only) {
  const named = namedOperation(root);
  if (named !== void 0) return named;
  const likely = UNWRAPPED.flatMap((operation) => contractOf(operation) ?? []).filter(
    (contract) => isUnwrapped(contract, root)
  );
  return likely.find(({ api }) => api === only) ?? likely[0] ?? (only === null ? null : forcedContract(root, only));
}
function isUnwrapped(contract, root) {
  const { operation } = contract;
  const { any, some, foreign = [] } = CHARACTERISTICS[operation] ?? { any: [], some: [] };
  if (count(root, foreign) > 0 || isAttachment(root)) return false;
  const decisive = DECISIVE[operation];
  if (decisive !== void 0 && count(root, decisive) === 0) return false;
  if (operation === "CreateCustomerGateway") return count(root, any) > 0 && hasOnlyKnown(contract, root, 2);
  if (operation === "ModifyVpnConnectionAttribute") return count(root, any) > 0 && knownMembers(contract, root) > 1;
  if (contract.wrapper === null && couldBeParams(contract, root)) return true;
  return countInAnyCase(root, [...any, ...some]) >= TELLING_FIELDS;
}
function namedOperation(root) {
  const action = member(root, "Action")?.value;
  if (action?.kind !== "string") return void 0;
  const contract = contractOf(action.value);
  return contract?.api === "apsara" ? contract : null;
}
function isAttachment(root) {
  if (member(root, "VpnGatewayId") !== void 0) return false;
  if (member(root, "NetworkType") !== void 0) return true;
  const tunnels = member(root, "TunnelOptionsSpecification")?.value;
  if (tunnels?.kind !== "array") return false;
  return tunnels.items.some((tunnel) => tunnel.kind === "object" && member(tunnel, "TunnelIndex") !== void 0);
}
function forcedContract(root, api) {
  let best = null;
  for (const contract of CONTRACTS) {
    if (contract.api !== api) continue;
    const known = knownMembers(contract, root);
    if (known > (best?.known ?? 0)) best = { contract, known };
  }
  return best?.contract ?? null;
}

// src/parsers/api/answers.ts
var LISTS = [
  ["ipsec_site_connections", "CreateIpsecSiteConnection"],
  ["ikepolicies", "CreateIkePolicy"],
  ["ipsecpolicies", "CreateIpsecPolicy"],
  ["endpoint_groups", "CreateEndpointGroup"],
  ["vpnservices", "CreateVpnService"]
];
var NESTED_LISTS = [
  ["VpnConnections", "VpnConnection", "CreateVpnConnection"],
  ["CustomerGateways", "CustomerGateway", "CreateCustomerGateway"],
  ["VpnGateways", "VpnGateway", "CreateVpnGateway"]
];
var CONNECTION_ANSWERED = ["Status", "State", "CreateTime", "RequestId", "RequestID"];
function hasAny(node, names2) {
  return names2.some((name) => member(node, name) !== void 0);
}
function objectsIn2(node) {
  if (node?.kind === "object") return [node];
  return node?.kind === "array" ? node.items.filter((item) => item.kind === "object") : [];
}
function answered(operation, bodies) {
  const contract = contractOf(operation);
  return contract === void 0 ? [] : bodies.map((body) => ({ contract, body }));
}
function answersIn(root) {
  return [...otcAnswers(root), ...apsaraAnswers(root), ...zstackAnswers(root)];
}
function otcAnswers(root) {
  return LISTS.flatMap(([key, operation]) => {
    const list = member(root, key)?.value;
    return list?.kind === "array" ? answered(operation, objectsIn2(list)) : [];
  });
}
function apsaraAnswers(root) {
  const listed = NESTED_LISTS.flatMap(([outer, inner, operation]) => {
    const holder = member(root, outer)?.value;
    return holder?.kind === "object" ? answered(operation, objectsIn2(member(holder, inner)?.value)) : [];
  });
  const isDescription = member(root, "VpnConnectionId") !== void 0 && hasAny(root, CONNECTION_ANSWERED) && hasAny(root, ["LocalSubnet", "IkeConfig", "TunnelOptionsSpecification"]);
  return isDescription ? [...listed, ...answered("CreateVpnConnection", [root])] : listed;
}
function zstackAnswers(root) {
  const create = contractOf("CreateIPsecConnection");
  if (create === void 0) return [];
  const inventories = [
    ...objectsIn2(member(root, "inventory")?.value),
    ...objectsIn2(member(root, "inventories")?.value)
  ];
  return answered(
    create.operation,
    inventories.filter((item) => couldBeParams(create, item))
  );
}

// src/parsers/text/embedded.ts
function parseEmbedded(node, options = {}) {
  const view = { text: node.value, base: node.start, offsets: characterOffsets(node) };
  const reading2 = parseJson(view, node, options.limits ?? DEFAULT_LIMITS);
  if (reading2.root === null) documentOf(node).source.conceal(node.start, node.end);
  return reading2;
}

// src/parsers/api/request-path.ts
var NO_NAMES = /* @__PURE__ */ new Set();
var NO_MATCH = { contracts: [], id: null, query: NO_NAMES };
var ID = /^[0-9A-Za-z-]{8,64}$/u;
var ACTION = /[?&]Action=([A-Za-z]{1,64})(?:[&#]|$)/u;
var ORIGIN = /^[a-z][a-z\d+.-]{0,20}:\/\/[^/?#]*/iu;
function segmentsOf(url) {
  const [path = ""] = url.replace(ORIGIN, "").split(/[?#]/u, 1);
  return path.split("/").filter((segment) => segment !== "");
}
function queryOf(url) {
  const [, query] = /\?([^#]*)/u.exec(url) ?? [];
  if (query === void 0) return NO_NAMES;
  return new Set(query.split("&").map((pair) => pair.split("=", 1)[0] ?? ""));
}
function isPlaceholder(segment) {
  return isTemplate(segment) || /^(?:\{\w{1,100}\}|\$\w{1,100}|:[a-z]\w{0,100})$/iu.test(segment);
}
var PATHS = CONTRACTS.flatMap((contract) => {
  const short = contract.path.replace(/^\/(?:zstack\/v1|v2\.0)\//u, "/");
  const whole = { contract, segments: segmentsOf(contract.path), anywhere: true };
  return short === contract.path ? [whole] : [whole, { contract, segments: segmentsOf(short), anywhere: false }];
});
function matchPath(segments, { segments: wanted, anywhere }) {
  let id = null;
  let words = 0;
  for (let back = 1; back <= wanted.length; back++) {
    const step = wanted.at(-back) ?? "";
    const actual = segments.at(-back);
    if (actual === void 0) return null;
    if (step === actual) words++;
    else if (back === segments.length && words > 0 && isPlaceholder(actual)) return { id };
    else if (!step.startsWith("{")) return null;
    else if (ID.test(actual)) id = actual;
  }
  const before = segments.slice(0, segments.length - wanted.length);
  return anywhere || before.every(isPlaceholder) ? { id } : null;
}
function isMethodOf({ api, method }, actual) {
  return actual === null || api === "apsara" || actual.toUpperCase() === method;
}
function matchRequest({ method, url }) {
  if (url === null) return NO_MATCH;
  const query = queryOf(url);
  const action = ACTION.exec(url)?.[1];
  if (action !== void 0) {
    const contracts2 = CONTRACTS.filter(({ api, operation }) => api === "apsara" && operation === action);
    return { contracts: contracts2, id: null, query };
  }
  const segments = segmentsOf(url);
  const contracts = /* @__PURE__ */ new Set();
  let id = null;
  for (const known of PATHS) {
    if (!isMethodOf(known.contract, method)) continue;
    const match = matchPath(segments, known);
    if (match === null) continue;
    contracts.add(known.contract);
    id ??= match.id;
  }
  return { contracts: [...contracts], id, query };
}

// src/parsers/api/secrets.ts
var SECRET_NAME = /key|psk|secret|pass|token|authorization|cookie|credential|signature/iu;
function isSecretName(name) {
  return SECRET_NAME.test(name);
}
function concealBelow(node, texts) {
  const { source } = documentOf(node);
  const pending = [node];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    switch (next.kind) {
      case "object":
        for (const { value } of next.members) pending.push(value);
        break;
      case "array":
        for (const item of next.items) pending.push(item);
        break;
      case "string":
        if (isWhollyTemplate(next.value)) break;
        source.conceal(next.start, next.end);
        texts.add(next.value);
        break;
      case "number":
        source.conceal(next.start, next.end);
        texts.add(next.raw);
        break;
      case "boolean":
      case "null":
        break;
    }
  }
}
function embeddedIn(node) {
  if (!/^\s*[[{]/u.test(node.value)) return [];
  const { root } = parseEmbedded(node);
  return root === null ? [] : [root];
}
var VOCABULARY = new Set(CONTRACTS.flatMap(({ fields }) => wordsIn(fields)));
function wordsIn(fields) {
  return fields.flatMap(({ values = [], fixed, fields: members = [] }) => [
    ...[...values, ...fixed?.values ?? []].map(String),
    ...wordsIn(members)
  ]);
}
var SHORTEST_MASKED = 6;
function concealScalar(node, texts) {
  const text = node.kind === "string" ? node.value : node.raw;
  if (VOCABULARY.has(text)) return;
  if (text.length >= SHORTEST_MASKED) concealBelow(node, texts);
  else documentOf(node).source.conceal(node.start, node.end);
}
function concealSecrets(name, value, texts) {
  const pending = [[isSecretName(name), value]];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const [secret, node] = next;
    switch (node.kind) {
      case "object":
        for (const entry of node.members) pending.push([secret || isSecretName(entry.key), entry.value]);
        break;
      case "array":
        for (const item of node.items) pending.push([secret, item]);
        break;
      case "string":
        for (const root of embeddedIn(node)) pending.push([secret, root]);
        if (secret) concealScalar(node, texts);
        break;
      case "number":
        if (secret) concealScalar(node, texts);
        break;
      case "boolean":
      case "null":
        break;
    }
  }
}
function viewOf(node) {
  return { text: node.value, base: node.start, offsets: characterOffsets(node) };
}
function concealEnvelope(envelope, body, texts) {
  for (const { key, value } of envelope.members) {
    if (value === body) continue;
    if (key.toLowerCase() === "headers") concealHeaders(value, texts);
    else concealSecrets(key, value, texts);
  }
}
function withoutUrlCredentials(node, texts) {
  return withoutCredentials(viewOf(node), documentOf(node).source, texts);
}
function concealHeaders(headers, texts) {
  if (headers.kind === "object") {
    for (const { key, value } of headers.members) concealHeaderValue(key, value, texts);
  }
  if (headers.kind !== "array") return;
  for (const item of headers.items) {
    if (item.kind === "string") concealHeader(viewOf(item), documentOf(item).source, texts);
    if (item.kind !== "object") continue;
    const name = member(item, "name")?.value ?? member(item, "key")?.value;
    const value = member(item, "value")?.value;
    if (name?.kind === "string" && value !== void 0) concealHeaderValue(name.value, value, texts);
  }
}
function concealHeaderValue(name, value, texts) {
  if (!isSecretName(name)) return;
  if (value.kind !== "string") {
    concealBelow(value, texts);
    return;
  }
  const scheme = /^\s*[A-Za-z]{1,20}\s+(?=\S)/u.exec(value.value)?.[0].length ?? 0;
  concealPart(viewOf(value), scheme, value.value.length, documentOf(value).source, texts);
}

// src/parsers/api/envelope.ts
function envelopeOf(root, secrets) {
  const url = member(root, "url")?.value ?? member(root, "path")?.value;
  const holder = member(root, "body")?.value;
  if (url?.kind !== "string" || holder === void 0) return null;
  const method = member(root, "method")?.value;
  concealEnvelope(root, holder, secrets);
  const request = {
    method: method?.kind === "string" ? method.value.toUpperCase() : null,
    url: withoutUrlCredentials(url, secrets)
  };
  if (holder.kind === "object") return { request, body: holder, problems: [] };
  if (holder.kind !== "string" || matchRequest(request).contracts.length === 0) {
    return { request, body: null, problems: [] };
  }
  const { root: body, problems } = parseEmbedded(holder);
  return { request, body: body?.kind === "object" ? body : null, problems };
}

// src/parsers/api/show.ts
var LONGEST = 60;
function quoted(text) {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
var WANTED = {
  string: "a string",
  integer: "a whole number",
  boolean: "true or false",
  strings: "a list of strings",
  object: "an object",
  objects: "a list of objects",
  json: "a string that holds JSON",
  cidrs: "a string",
  any: "a value"
};
function kindOf(node) {
  switch (node.kind) {
    case "object":
      return "an object";
    case "array":
      return "a list";
    case "string":
      return "a string";
    case "number":
      return "a number";
    case "boolean":
      return "a boolean";
    case "null":
      return "null";
  }
}
function shown(node) {
  switch (node.kind) {
    case "string":
      return quoted(node.value);
    case "number":
      return node.raw.length > LONGEST ? `${node.raw.slice(0, LONGEST)}…` : node.raw;
    case "boolean":
      return String(node.value);
    default:
      return kindOf(node);
  }
}

// src/parsers/api/frame.ts
function missingWrapper(root, contracts) {
  const wrappers = contracts.flatMap(({ wrapper }) => wrapper ?? []);
  const fault = { variant: "missing", place: absent(root, wrappers[0] ?? ""), nearest: wrappers.join(" or ") };
  if (wrappers.length < 2) return fault;
  const empty = contracts.find((contract) => !needsFields(contract));
  const advice = empty === void 0 ? "" : `; for ${empty.operation} write "${empty.wrapper ?? ""}": {}`;
  return { ...fault, reason: `the server tells the actions of this path by it, and answers 400 without${advice}` };
}
function needsFields({ fields }) {
  return fields.some(({ location = "body", required }) => location === "body" && required === true);
}
function wrongWrapper(root, found, contract) {
  const known = contract.wrongWrappers?.find(({ key }) => key === found.key);
  return {
    variant: isOtherCase(found.key, contract) ? "case" : "wrong",
    place: keyOf(root, found),
    actual: found.key,
    ...known !== void 0 && { reason: known.reason }
  };
}
function isOtherCase(key, { wrapper }) {
  return wrapper !== null && wrapper !== key && wrapper.toLowerCase() === key.toLowerCase();
}
function isMistakenFor(key, contract) {
  return isOtherCase(key, contract) || contract.wrongWrappers?.some((wrong) => wrong.key === key) === true;
}
function wrappedIn(contract, { value }, make) {
  if (value.kind === "object") return make(contract, value);
  const variant = value.kind === "null" && !needsFields(contract) ? "null" : "type";
  return make(contract, null, [{ variant, place: value, actual: kindOf(value) }]);
}

// src/parsers/api/wrappers.ts
var BY_WRAPPER = groupByWrapper();
function groupByWrapper() {
  const groups = /* @__PURE__ */ new Map();
  for (const contract of CONTRACTS) {
    if (contract.wrapper === null) continue;
    const group = groups.get(contract.wrapper);
    if (group === void 0) groups.set(contract.wrapper, [contract]);
    else group.push(contract);
  }
  return groups;
}
function isWrapper(key) {
  return BY_WRAPPER.has(key);
}

// src/parsers/api/detect.ts
function detect(document, expected, secrets, isKnown = () => false) {
  const candidates2 = [];
  const problems = [];
  const { root } = document;
  const { api, request } = expected;
  const items = root?.kind === "array" ? root.items : root === null ? [] : [root];
  for (const item of items) {
    const found = item.kind === "object" ? visit(item, document.request, expected, secrets) : NOTHING;
    candidates2.push(...found.candidates);
    problems.push(...found.problems);
    const isNothing = found.candidates.length === 0 && found.problems.length === 0;
    if (api !== null && isNothing && (request !== null || !isKnown(item))) {
      candidates2.push(unrecognised(item, api, document));
    }
  }
  const wanted = api === null ? candidates2 : candidates2.filter(({ contract }) => contract.api === api);
  return { candidates: wanted, problems };
}
var NOTHING = { candidates: [], problems: [] };
function visit(root, line, expected, secrets) {
  const envelope = line === null && expected.request === null ? envelopeOf(root, secrets) : null;
  if (envelope === null) return { candidates: detectIn(root, line, expected), problems: [] };
  const { body, problems } = envelope;
  return { candidates: body === null ? [] : detectIn(body, envelope.request, expected), problems };
}
function matchOf(line, { request }) {
  if (line !== null) return matchRequest(line);
  const contract = request === null ? void 0 : contractOf(request);
  return contract === void 0 ? NO_MATCH : { ...NO_MATCH, contracts: [contract] };
}
function detectIn(root, line, expected) {
  const match = matchOf(line, expected);
  const make = (contract2, body, faults = []) => ({
    contract: contract2,
    form: "request",
    root,
    body,
    request: match.contracts.length > 0 ? line : null,
    pathId: match.id,
    query: match.query,
    faults
  });
  if (match.contracts.length > 0) return [byRequest(root, match, make)];
  const mayAnswer = expected.request === null;
  const answers = mayAnswer ? answersIn(root) : [];
  if (answers.length > 0) return answers.map(({ contract: contract2, body }) => ({ ...make(contract2, body), form: "response" }));
  const wrapped = byWrapper(root, make, mayAnswer);
  if (wrapped.length > 0) return wrapped;
  const mistaken = byMistakenWrapper(root, make);
  if (mistaken !== null) return [mistaken];
  const contract = characteristicContract(root, expected.api);
  if (contract === null) return [];
  return [contract.wrapper === null ? make(contract, root) : make(contract, root, [missingWrapper(root, [contract])])];
}
function byRequest(root, { contracts }, make) {
  for (const contract of contracts) {
    if (contract.wrapper === null) return make(contract, root);
    const found = member(root, contract.wrapper);
    if (found !== void 0) return wrappedIn(contract, found, make);
  }
  for (const entry of root.members) {
    if (entry.value.kind !== "object") continue;
    const meant2 = contracts.find((contract) => isMistakenFor(entry.key, contract)) ?? contracts[0];
    if (meant2 === void 0 || !(isWrapper(entry.key) || isMistakenFor(entry.key, meant2))) continue;
    return make(meant2, entry.value, [wrongWrapper(root, entry, meant2)]);
  }
  const [meant] = [...contracts].sort((one, other) => knownMembers(other, root) - knownMembers(one, root));
  if (meant === void 0) throw new Error("a matched request names at least one contract");
  const isFlat = knownMembers(meant, root) > 0;
  return make(meant, isFlat ? root : null, [missingWrapper(root, isFlat ? [meant] : contracts)]);
}
function byWrapper(root, make, mayAnswer) {
  const found = [];
  for (const entry of root.members) {
    const contracts = BY_WRAPPER.get(entry.key);
    if (contracts === void 0) continue;
    const contract = entry.key === "params" ? paramsContract(contracts, entry.value) : wrapperContract(contracts, entry.value);
    if (contract === null) continue;
    const candidate = wrappedIn(contract, entry, make);
    const { body } = candidate;
    const answers = mayAnswer && body !== null && contract.api === "otc" && isAnswer(body);
    found.push(answers ? { ...candidate, form: "response" } : candidate);
  }
  return isEnterpriseVpn(root) ? [] : found;
}
function isEnterpriseVpn(root) {
  return ["vgw_id", "cgw_id", "vgw_ip"].some((key) => member(root, key) !== void 0);
}
function isAnswer(body) {
  return member(body, "id") !== void 0 && ANSWERED.some((key) => member(body, key) !== void 0);
}
var ANSWERED = ["status", "created_at", "tenant_id", "project_id"];
function paramsContract(contracts, body) {
  if (body.kind !== "object") return null;
  const attachments = contracts.filter(({ kind }) => kind === "attachment");
  return [...attachments, ...contracts].find((contract) => couldBeParams(contract, body)) ?? null;
}
function wrapperContract(contracts, body) {
  const [create] = contracts;
  const update = contracts.find(({ partial }) => partial === true);
  if (create === void 0 || update === void 0 || body.kind !== "object") return create ?? null;
  const updatable = new Set(
    update.fields.flatMap(({ name, unconfigurable }) => unconfigurable?.level === "error" ? [] : [name])
  );
  const required = create.fields.filter((field) => field.required === true).map(({ name }) => name);
  const onlyOnCreate = required.filter((name) => !updatable.has(name));
  const others = required.filter((name) => updatable.has(name));
  const has = (name) => member(body, name) !== void 0;
  const isCreate = body.members.length === 0 || onlyOnCreate.length === 0 || onlyOnCreate.some(has) || others.length > 0 && others.every(has);
  return isCreate ? create : update;
}
function byMistakenWrapper(root, make) {
  for (const entry of root.members) {
    const { key, value } = entry;
    if (value.kind !== "object" || key === "params") continue;
    const contract = meantBy(key, value);
    if (contract !== null) return make(contract, value, [wrongWrapper(root, entry, contract)]);
  }
  return null;
}
function meantBy(key, value) {
  const mistaken = CONTRACTS.find((contract) => isMistakenFor(key, contract));
  if (mistaken?.wrapper === void 0 || mistaken.wrapper === null) return null;
  if (!isUnmistakable(key) && knownMembers(mistaken, value) < 2) return null;
  const group = BY_WRAPPER.get(mistaken.wrapper) ?? [];
  if (mistaken.wrapper !== "params") return wrapperContract(group, value);
  return paramsContract(group, value) ?? (isUnmistakable(key) ? mistaken : null);
}
function isUnmistakable(key) {
  return /ipsec.?(?:site.?)?connection/iu.test(key);
}
function unrecognised(place, api, document) {
  const contract = CONTRACTS.find((candidate) => candidate.api === api && candidate.kind === "connection");
  if (contract === void 0) throw new Error(`${api} has no connection contract`);
  const root = { kind: "object", start: place.start, end: place.end, parent: document, members: [] };
  return {
    contract,
    form: "request",
    root,
    body: null,
    request: null,
    pathId: null,
    query: NO_MATCH.query,
    faults: [{ variant: "unrecognised", place }]
  };
}

// src/parsers/api/field-table.ts
var tables = /* @__PURE__ */ new WeakMap();
function build(fields, dialect) {
  const byName = /* @__PURE__ */ new Map();
  const elsewhere = /* @__PURE__ */ new Map();
  for (const field of fields) {
    if (field.dialects !== void 0 && !field.dialects.includes(dialect)) elsewhere.set(field.name, field);
    else byName.set(field.name, { ...field, ...field.overrides?.[dialect] });
  }
  return { byName, elsewhere };
}
function fieldTable(fields, dialect) {
  let known = tables.get(fields);
  if (known === void 0) {
    known = /* @__PURE__ */ new Map();
    tables.set(fields, known);
  }
  let table = known.get(dialect);
  if (table === void 0) {
    table = build(fields, dialect);
    known.set(dialect, table);
  }
  return table;
}

// src/parsers/api/locate.ts
var Scope = class _Scope {
  #context;
  #fields;
  #reading;
  #owner;
  #path;
  /** Why nothing is known of the object's fields: it is a template, or could not be read. */
  #hidden;
  constructor(context, fields, reading2, owner, path, hidden) {
    this.#context = context;
    this.#fields = fields;
    this.#reading = reading2;
    this.#owner = owner;
    this.#path = path;
    this.#hidden = hidden;
  }
  static of(context, reading2, fields = context.contract.fields) {
    return new _Scope(context, fields, reading2, reading2.node, [], null);
  }
  /** The object in a field, or in the JSON text of a field. */
  inside(name) {
    const reading2 = this.field(name);
    const fields = this.#contractOf(name)?.fields ?? [];
    const members = reading2?.members ?? null;
    if (members !== null) return new _Scope(this.#context, fields, members, members.node, [], null);
    const hidden = reading2 === void 0 || reading2.state === "absent" ? this.#hidden : hiddenBy(reading2);
    return new _Scope(this.#context, fields, null, this.#owner, [...this.#path, name], hidden);
  }
  /** The scopes of an array of objects. */
  elements(name) {
    const fields = this.#contractOf(name)?.fields ?? [];
    return (this.field(name)?.elements ?? []).map((element) => _Scope.of(this.#context, element, fields));
  }
  field(name) {
    return this.#reading?.fields.get(name);
  }
  /** Whether the body states the field, in whatever state. */
  has(name) {
    const reading2 = this.field(name);
    return reading2 !== void 0 && reading2.state !== "absent";
  }
  /** Whether the object holds a key of that name, known to the dialect or not. */
  mentions(name) {
    return member(this.#owner, name) !== void 0;
  }
  /** A place that names the field, whether it is there or not. */
  placeOf(name) {
    return this.field(name)?.place ?? absent(this.#owner, ...this.#path, name);
  }
  /**
   * The field's value as `convert` reads it: explicit, the API's default where the field is left out, or unknown.
   * A value that `convert` cannot read (undefined) is unknown, never guessed.
   */
  locate(name, convert) {
    const reading2 = this.field(name);
    const place = this.placeOf(name);
    if (this.#hidden !== null) return unknown(this.#hidden, place);
    if (reading2 === void 0 || reading2.state === "absent") return this.#defaultOf(name, place, convert);
    if (reading2.state !== "valid" || reading2.value === void 0) {
      return unknown(reading2.state === "template" ? "template" : "invalid", place);
    }
    const value = convert(reading2.value);
    return value === void 0 ? unknown("invalid", place) : explicit(value, place);
  }
  text(name) {
    return this.locate(name, (value) => typeof value === "string" ? value : void 0);
  }
  number(name) {
    return this.locate(name, (value) => typeof value === "number" ? value : void 0);
  }
  #contractOf(name) {
    return fieldTable(this.#fields, this.#context.dialect).byName.get(name);
  }
  #defaultOf(name, place, convert) {
    const { contract, dialect, form } = this.#context;
    const implied2 = contract.implied?.[dialect]?.[name];
    const standing = implied2 === void 0 ? this.#contractOf(name)?.default : { value: implied2 };
    if (form === "response" || contract.partial === true || standing === void 0 || "dynamic" in standing) {
      return unknown("not-in-body", place);
    }
    const value = convert(standing.value);
    if (value === void 0) return unknown("not-in-body", place);
    const field = [...this.#path, name].join(".");
    return { origin: "default", value, place, field, spelling: String(standing.value) };
  }
};
function hiddenBy(reading2) {
  if (reading2.state === "template") return "template";
  return reading2.state === "invalid" ? "invalid" : null;
}

// src/parsers/api/otc.ts
var VERSIONS2 = { v1: "v1", v2: "v2" };
var EXCHANGES2 = { main: "main", aggressive: "aggressive" };
var PROTOCOLS = { esp: "esp", ah: "ah", "ah-esp": "ah-esp" };
var MODES = { tunnel: "tunnel", transport: "transport" };
function proposalOf(scope, dialect) {
  return {
    encryption: encryptionIn(scope, "encryption_algorithm", dialect),
    integrity: integrityIn(scope, "auth_algorithm", dialect),
    dhGroup: dhGroupIn(scope, "pfs", dialect)
  };
}
function ikeOffer2(scope, dialect) {
  return {
    version: scope.locate("ike_version", choice(VERSIONS2)),
    mode: scope.locate("phase1_negotiation_mode", choice(EXCHANGES2)),
    proposals: [proposalOf(scope, dialect)],
    lifetimeSeconds: scope.inside("lifetime").number("value")
  };
}
function childOffer2(scope, dialect) {
  return {
    protocol: scope.locate("transform_protocol", choice(PROTOCOLS)),
    mode: scope.locate("encapsulation_mode", choice(MODES)),
    proposals: [proposalOf(scope, dialect)],
    lifetimeSeconds: scope.inside("lifetime").number("value")
  };
}
function dpdOffer(scope) {
  const dpd = scope.inside("dpd");
  return { action: dpd.text("action"), intervalSeconds: dpd.number("interval"), timeoutSeconds: dpd.number("timeout") };
}
function groupSelectors(scope) {
  const type = scope.field("type");
  return type?.value === "cidr" ? { local: null, remote: listedSelectors(scope, "endpoints") } : null;
}
function otcTunnels(scope, kind, dialect) {
  switch (kind) {
    case "connection":
    case "connection-change":
      return [
        {
          ...NO_OFFER,
          selectors: { local: null, remote: listedSelectors(scope, "peer_cidrs") },
          localId: { value: scope.text("local_id"), type: null },
          remoteId: { value: scope.text("peer_id"), type: null },
          psk: pskIn(scope, "psk"),
          peerAddress: scope.text("peer_address"),
          dpd: dpdOffer(scope)
        }
      ];
    case "ike-policy":
      return [{ ...NO_OFFER, ike: ikeOffer2(scope, dialect) }];
    case "ipsec-policy":
      return [{ ...NO_OFFER, child: childOffer2(scope, dialect) }];
    case "endpoint-group":
      return [{ ...NO_OFFER, selectors: groupSelectors(scope) }];
    default:
      return [];
  }
}

// src/parsers/api/body-context.ts
function report(context, field, place, fault, related) {
  if (context.form === "response") return;
  const data = {
    operation: context.contract.operation,
    api: API_TITLES[context.dialect],
    ...fault.data,
    field
  };
  context.problems.push({
    ruleId: fault.ruleId,
    variant: fault.variant,
    place: fault.place ?? place,
    data,
    ...fault.level !== void 0 && { level: fault.level },
    ...related !== void 0 && { related }
  });
}
function join2(path, name) {
  return path === "" ? name : `${path}.${name}`;
}

// src/data/spellings.ts
var VOCABULARIES = ["zstack", "otc", "openstack", "apsara", "strongswan", "iana"];
var IKE_VERSIONS = {
  v1: "v1",
  ikev1: "v1",
  "1": "v1",
  v2: "v2",
  ikev2: "v2",
  "2": "v2"
};
var NO_GROUP = /* @__PURE__ */ new Set(["no", "off"]);
function asksForNoGroup(text) {
  return NO_GROUP.has(text) || VOCABULARIES.some((vocabulary) => dhGroupByName(vocabulary, text) === null);
}
function algorithmIn(vocabulary, name) {
  return encryptionByName(vocabulary, name) ?? integrityByName(vocabulary, name) ?? dhGroupByName(vocabulary, name) ?? void 0;
}
var GROUP_NUMBER = /^(?:dh)?[-_ ]?(?:group)?[-_ ]?(\d{1,2})$/u;
function meaningOf(text) {
  const lower = text.trim().toLowerCase();
  for (const vocabulary of VOCABULARIES) {
    const found = algorithmIn(vocabulary, text) ?? algorithmIn(vocabulary, lower);
    if (found !== void 0) return found;
  }
  const number = GROUP_NUMBER.exec(lower)?.[1];
  if (number !== void 0) return dhGroupByNumber(Number(number));
  const transform = transformByKeyword(lower.replaceAll(/[\s_-]/gu, ""));
  return transform?.type === "encryption" || transform?.type === "integrity" || transform?.type === "dh" ? transform : void 0;
}
function equivalentValue(api, allowed, actual) {
  const text = String(actual);
  const version = IKE_VERSIONS[text.toLowerCase()];
  const byVersion = allowed.find((value) => version !== void 0 && IKE_VERSIONS[String(value)] === version);
  if (typeof byVersion === "string") return byVersion;
  if (asksForNoGroup(text.toLowerCase())) {
    const none = allowed.find((value) => typeof value === "string" && asksForNoGroup(value));
    if (none !== void 0) return none;
  }
  const meaning = isCount(allowed) ? void 0 : meaningOf(text);
  if (meaning === void 0) return void 0;
  return allowed.find((value) => algorithmOf(api, value)?.logName === meaning.logName);
}
function isCount(allowed) {
  return allowed.some((value) => typeof value === "number" && dhGroupByNumber(value) === void 0);
}
function algorithmOf(api, value) {
  if (typeof value === "number") return dhGroupByNumber(value);
  for (const dialect of DIALECTS[api]) {
    const found = algorithmIn(vocabularyOf(dialect), value);
    if (found !== void 0) return found;
  }
  return void 0;
}
function kinship(one, other) {
  if (one.type !== "dh" || other.type !== "dh") return 0;
  const isModp = one.family.startsWith("modp");
  return Number(isModp === other.family.startsWith("modp")) + Number(!isModp && other.family === "ecp");
}
function foreignValue(api, allowed, actual) {
  const meaning = isCount(allowed) ? void 0 : meaningOf(String(actual));
  if (meaning === void 0) return void 0;
  const sound = allowed.flatMap((value) => {
    const algorithm = algorithmOf(api, value);
    return algorithm?.type === meaning.type && algorithm.standing === "sound" ? [{ value, algorithm }] : [];
  });
  sound.sort(
    (one, other) => one.algorithm.strengthBits - other.algorithm.strengthBits || kinship(meaning, other.algorithm) - kinship(meaning, one.algorithm)
  );
  const usual = sound.filter(
    ({ algorithm }) => algorithm.type !== "integrity" || algorithm.logName.startsWith("HMAC_")
  );
  const found = usual.find(({ algorithm }) => algorithm.strengthBits >= meaning.strengthBits) ?? usual.at(-1);
  return { type: meaning.type, substitute: found?.value };
}
function isAdvisable(api, value) {
  const algorithm = algorithmOf(api, value);
  return algorithm === void 0 || algorithm.standing === "sound";
}

// src/parsers/api/check-scalar.ts
var TEMPLATE = { state: "template", value: void 0, faults: [] };
var INTEGER = /^[+-]?\d{1,17}$/u;
var INTEGRAL = /^[+-]?\d{1,17}(?:\.0{1,17})?$/u;
function invalid(fault) {
  return { state: "invalid", value: void 0, faults: [fault] };
}
function wrongKind(node, expected, variant = "type") {
  const actual = node.kind === "object" || node.kind === "array" ? kindOf(node) : shown(node);
  return { ruleId: "wrong-type", variant, data: { actual, expected } };
}
function wrongType(field, node, type, api) {
  const { data, ...fault } = wrongKind(node, WANTED[type]);
  if (field.secret !== void 0) return invalid({ ...fault, data: { ...data, actual: kindOf(node) } });
  const text = node.kind === "string" ? node.value : node.kind === "number" ? node.raw : null;
  const meant = text === null || field.values === void 0 ? void 0 : equivalentValue(api, field.values, text);
  return invalid({ ...fault, data: { ...data, ...meant !== void 0 && { nearest: shownValue(meant) } } });
}
function spelling(node, expected) {
  return { ruleId: "wrong-type", variant: "spelling", data: { actual: shown(node), expected } };
}
var FOREIGN = {
  encryption: "which names an encryption algorithm",
  integrity: "which names a hash algorithm",
  dh: "which names a Diffie-Hellman group"
};
function shownValue(value) {
  return typeof value === "string" ? quoted(value) : String(value);
}
function checkValues(field, value, api) {
  const { values } = field;
  if (values === void 0 || values.includes(value)) return null;
  const data = { actual: shownValue(value), allowed: values };
  return { ruleId: "invalid-value", variant: "value", data: { ...data, ...suggestion2(api, values, value) } };
}
function suggestion2(api, values, value) {
  const same = equivalentValue(api, values, value);
  if (same !== void 0) return { nearest: shownValue(same) };
  const foreign = foreignValue(api, values, value);
  if (foreign?.substitute !== void 0) return { expected: shownValue(foreign.substitute) };
  if (foreign !== void 0) return /^\d+$/u.test(String(value)) ? {} : { reason: FOREIGN[foreign.type] };
  const advisable = values.filter((candidate) => isAdvisable(api, candidate)).map(String);
  const mistyped = typeof value === "string" ? nearest(value, advisable) : void 0;
  return mistyped === void 0 ? {} : { nearest: quoted(mistyped) };
}
function checkDiscouraged(field, value, { hasSibling }) {
  const found = field.discouraged?.find((candidate) => candidate.value === value);
  if (found === void 0) return null;
  const { beside } = found;
  return {
    ruleId: "invalid-value",
    variant: "discouraged",
    level: beside !== void 0 && hasSibling(beside.field) ? beside.level : found.level,
    data: { actual: JSON.stringify(value), reason: found.reason }
  };
}
function checkFixed(field, value) {
  const { fixed } = field;
  if (fixed === void 0 || fixed.values.includes(value)) return null;
  const note = fixed.notes?.find((candidate) => candidate.value === value);
  if (note !== void 0) {
    return {
      ruleId: fixed.rule,
      variant: "newer",
      level: note.level,
      data: { actual: typeof value === "boolean" ? String(value) : shownValue(value), reason: note.reason }
    };
  }
  return {
    ruleId: fixed.rule,
    variant: "value",
    data: {
      actual: typeof value === "boolean" ? String(value) : shownValue(value),
      expected: fixed.values.map(String).join(" or ")
    }
  };
}
function present(faults) {
  return faults.filter((fault) => fault !== null);
}
function reading(value, faults) {
  const usable = faults.every(
    (fault) => fault.level === "note" || fault.level === "warning" || fault.variant === "spelling"
  );
  return usable ? { state: "valid", value, faults } : { state: "invalid", value: void 0, faults };
}
var patterns = /* @__PURE__ */ new Map();
function matches(pattern, text) {
  let compiled = patterns.get(pattern);
  if (compiled === void 0) {
    compiled = new RegExp(pattern, "u");
    patterns.set(pattern, compiled);
  }
  return compiled.test(text);
}
var UUID_GROUPS = /^([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})$/iu;
function mendings(text) {
  const trimmed = text.trim();
  const bare = trimmed.replaceAll("-", "");
  return [trimmed, trimmed.toLowerCase(), bare.toLowerCase(), bare.replace(UUID_GROUPS, "$1-$2-$3-$4-$5")];
}
function checkText({ length, pattern }, text, secret) {
  if (length !== void 0 && (text.length > length.max || text.length < length.min)) {
    return {
      ruleId: "invalid-value",
      variant: "length",
      data: { actual: String(text.length), expected: `${String(length.min)} to ${String(length.max)}` }
    };
  }
  if (pattern !== void 0 && !matches(pattern.source, text)) {
    const mended = mendings(text).find((candidate) => matches(pattern.source, candidate));
    return {
      ruleId: "invalid-value",
      variant: "pattern",
      data: {
        actual: secret ? "a secret" : quoted(text),
        expected: pattern.words,
        ...mended !== void 0 && !secret && { nearest: quoted(mended) }
      }
    };
  }
  return null;
}
function readString(field, node, around) {
  const secret = field.secret !== void 0;
  if (node.kind !== "string") return wrongType(field, node, "string", around.api);
  const { value } = node;
  if (secret ? isKeyTemplate(value) : isTemplate(value)) return TEMPLATE;
  if (field.secret === "psk") return { state: "valid", value, faults: [] };
  const text = secret || around.api !== "zstack" ? value : value.trim();
  const fixed = checkFixed(field, text);
  const values = fixed === null ? checkValues(field, text, around.api) : null;
  const form = values === null && fixed === null ? checkText(field, text, secret) : null;
  const discouraged = values === null && form === null ? checkDiscouraged(field, text, around) : null;
  const worse = present([fixed, values, form, discouraged]);
  return reading(text, worse.length === 0 && text !== value ? [spelling(node, quoted(text))] : worse);
}
function integerOf(node) {
  if (node.kind === "number") {
    if (!Number.isSafeInteger(node.value)) return null;
    return { value: node.value, tolerated: !INTEGER.test(node.raw) };
  }
  if (node.kind !== "string" || !INTEGRAL.test(node.value)) return null;
  return { value: Number(node.value), tolerated: true };
}
function checkRange(field, value) {
  const { range } = field;
  if (range === void 0 || value >= range.min && (range.max === null || value <= range.max)) return null;
  const expected = range.max === null ? `a whole number of ${String(range.min)} or more` : `a whole number from ${String(range.min)} to ${String(range.max)}`;
  const bound = value < range.min ? range.min : range.max;
  return {
    ruleId: "invalid-value",
    variant: "range",
    data: { actual: String(value), expected, ...bound !== null && { nearest: String(bound) } }
  };
}
function readInteger(field, node, around) {
  const { api, encoding } = around;
  if (node.kind === "string" && isTemplate(node.value)) return TEMPLATE;
  const read = integerOf(node);
  if (read === null) return wrongType(field, node, "integer", api);
  const { value, tolerated } = read;
  const stringly = node.kind === "string" && (encoding === "form" || field.stringly === true);
  const note = tolerated && !stringly ? spelling(node, String(value)) : null;
  const fixed = checkFixed(field, value);
  const discouraged = checkDiscouraged(field, value, around);
  const values = fixed === null && discouraged === null ? checkValues(field, value, api) : null;
  const range = values === null && fixed === null ? checkRange(field, value) : null;
  const worse = present([fixed, values, range, discouraged]);
  return reading(value, worse.length > 0 ? worse : present([note]));
}
function readBoolean(field, node, { api, encoding }) {
  if (node.kind === "string" && isTemplate(node.value)) return TEMPLATE;
  let value;
  let note = null;
  if (node.kind === "boolean") ({ value } = node);
  else if (node.kind === "string" && /^(?:true|false)$/iu.test(node.value)) {
    value = node.value.toLowerCase() === "true";
    if (encoding !== "form" && field.stringly !== true) note = spelling(node, String(value));
  } else return wrongType(field, node, "boolean", api);
  const fixed = checkFixed(field, value);
  return reading(value, present([fixed ?? note]));
}
function readScalar(field, type, node, around) {
  switch (type) {
    case "string":
      return readString(field, node, around);
    case "integer":
      return readInteger(field, node, around);
    case "boolean":
      return readBoolean(field, node, around);
  }
}
function isPlaceholder2(node) {
  return node.kind === "string" && isTemplate(node.value);
}

// src/parsers/api/presence.ts
var NO_ELEMENTS = [];
function unstated(place, state = "absent") {
  return { node: null, place, state, value: void 0, members: null, elements: NO_ELEMENTS };
}
function readNull(context, field, node, path) {
  const name = join2(path, field.name);
  if (field.required !== void 0) report(context, name, node, missing(context, field, "null"));
  else if (refusesNull(context, field)) {
    report(context, name, node, wrongKind(node, WANTED[field.type]));
    return unstated(node, "invalid");
  }
  return unstated(node);
}
function refusesNull({ contract }, { type, nullable, unconfigurable }) {
  const isScalar = type === "string" || type === "integer" || type === "boolean";
  return contract.api === "otc" && isScalar && nullable !== true && unconfigurable === void 0;
}
function missing(context, field, variant) {
  const { required, description: expected } = field;
  const fault = { ruleId: "missing-field", variant };
  if (field.requiredWithUrl === true && !context.urlKnown) {
    return { ...fault, level: "warning", data: { expected, reason: "unless the client adds it" } };
  }
  if (required === true || required === void 0) return { ...fault, data: { expected } };
  return { ...fault, level: required, data: { expected } };
}
function readAbsent(context, node, field, path) {
  const place = absent(node, field.name);
  if (field.required !== void 0 && !isCovered(context, node, field)) {
    report(context, join2(path, field.name), place, missing(context, field, "absent"));
  }
  return unstated(place);
}
function isCovered({ query }, node, { name, aliases = [], requiredUnless }) {
  const others = requiredUnless === void 0 ? aliases : [...aliases, requiredUnless];
  return query.has(name) || others.some((other) => member(node, other) !== void 0);
}

// src/data/field-synonyms.ts
var SYNONYMS = [
  ["authKey", "psk", "Psk", "preSharedKey", "sharedKey"],
  ["peerAddress", "peer_address", "remoteAddress", "peerIp", "remoteGateway", "CustomerGatewayId"],
  ["peerCidrs", "peer_cidrs", "RemoteSubnet", "peerSubnets", "remoteCidrs", "remoteSubnets"],
  ["localId", "local_id", "LocalId", "LocalIdIPsec", "leftid"],
  ["remoteId", "peer_id", "RemoteId", "peerId", "rightid"],
  ["ikeVersion", "ike_version", "IkeVersion"],
  ["phase1_negotiation_mode", "IkeMode", "phase_1_negotiation_mode", "exchangeMode", "negotiationMode"],
  ["ikeAuthAlgorithm", "auth_algorithm", "IkeAuthAlg", "authentication_algorithm", "ikeIntegrity"],
  ["policyAuthAlgorithm", "auth_algorithm", "IpsecAuthAlg", "authentication_algorithm", "espAuthAlgorithm"],
  ["ikeEncryptionAlgorithm", "encryption_algorithm", "IkeEncAlg", "ikeEncryption"],
  ["policyEncryptionAlgorithm", "encryption_algorithm", "IpsecEncAlg", "espEncryptionAlgorithm"],
  ["ikeDhGroup", "pfs", "IkePfs", "dh_group", "ikeGroup"],
  ["pfs", "IpsecPfs", "pfsGroup", "policyPfs"],
  ["ikeLifeTime", "lifetime", "IkeLifetime", "lifetime_seconds"],
  ["lifeTime", "lifetime", "IpsecLifetime", "lifetime_seconds"],
  ["transformProtocol", "transform_protocol", "protocol"],
  ["policyMode", "encapsulation_mode", "encapsulationMode"]
];
function folded(name) {
  return name.toLowerCase().replaceAll(/[_-]/gu, "");
}
var ROWS = SYNONYMS.map((row) => ({ row, folded: new Set(row.map(folded)) }));
function synonymIn(names2, name) {
  const wanted = folded(name);
  const rows = ROWS.filter((candidate) => candidate.folded.has(wanted));
  return rows.flatMap(({ row }) => row).find((candidate) => candidate !== name && names2.includes(candidate));
}

// src/parsers/api/stray.ts
function isAsked({ location = "body" }, frame) {
  switch (frame) {
    case "body":
    case "root":
      return location === frame;
    case "flat":
      return location === "body" || location === "root";
    case "nested":
      return true;
  }
}
var SHORTEST_PART = 3;
function reportStray(context, holder, entry, path) {
  concealSecrets(entry.key, entry.value, context.secrets);
  if (isFlattened(context, entry.key, holder.table)) return;
  report(context, join2(path, entry.key), keyOf(holder.node, entry), strayFault(context, holder, entry.key));
}
function strayFault(context, holder, key) {
  const { table } = holder;
  const known = table.byName.get(key);
  if (known !== void 0) return misplaced(context, known);
  const elsewhere = table.elsewhere.get(key);
  if (elsewhere !== void 0) {
    const dialects = (elsewhere.dialects ?? []).map((dialect) => API_TITLES[dialect]).join(", ");
    return { ruleId: "unknown-field", variant: "elsewhere", data: { expected: dialects } };
  }
  const near = nearestField(holder, key);
  return {
    ruleId: "unknown-field",
    variant: "unknown",
    data: { reason: context.contract.unknownKeys, ...near !== void 0 && { nearest: near } }
  };
}
function nearestField({ table, frame, entries }, key) {
  const names2 = [...table.byName.values()].filter((field) => isAsked(field, frame)).map(({ name }) => name);
  return meantBy2(
    key,
    names2.filter((name) => !entries.has(name))
  ) ?? meantBy2(key, names2);
}
function meantBy2(key, names2) {
  return nearest(key, names2) ?? longerOrShorter(key, names2) ?? synonymIn(names2, key);
}
function longerOrShorter(key, names2) {
  const short = key.toLowerCase();
  if (short.length < SHORTEST_PART) return void 0;
  const found = names2.filter((name) => {
    const known = name.toLowerCase();
    return known.length >= SHORTEST_PART && (isEdgeOf(short, known) || isEdgeOf(known, short));
  });
  return found.length === 1 ? found[0] : void 0;
}
function isEdgeOf(part2, whole) {
  return whole.startsWith(part2) || whole.endsWith(part2);
}
function isFlattened({ encoding }, key, { byName, elsewhere }) {
  if (encoding !== "form") return false;
  const head = /^([A-Za-z]{1,64})\.\d{1,4}(?:\.|$)/u.exec(key)?.[1];
  return head !== void 0 && (byName.has(head) || elsewhere.has(head));
}
function misplaced({ contract }, { location = "body" }) {
  const wrapper = contract.wrapper ?? "body";
  switch (location) {
    case "root":
      return { ruleId: "body-wrapper", variant: "inside", data: { nearest: wrapper } };
    case "body":
      return { ruleId: "body-wrapper", variant: "beside", data: { nearest: wrapper } };
    case "path":
    case "query":
      return {
        ruleId: "unknown-field",
        variant: "url",
        data: { expected: `${contract.method} ${contract.path}`, reason: contract.unknownKeys },
        // A server that drops what it does not know takes the id from the path all the same.
        ...contract.api === "zstack" && { level: "note" }
      };
  }
}

// src/parsers/api/read-body.ts
var NOTHING2 = { state: "invalid", value: void 0, members: null, elements: [] };
var UNFILLED = { ...NOTHING2, state: "template" };
var NO_FIELDS = [];
function readBody(context, node, root) {
  return readObject(context, node, context.contract.fields, "", node === root ? "flat" : "body");
}
function readRoot(context, root, body) {
  if (context.form === "response") return;
  readObject(context, root, context.contract.fields, "", "root", ({ key, value }) => value === body || isWrapper(key));
}
function readObject(context, node, fields, path, frame = "nested", isSkipped = () => false) {
  const table = fieldTable(fields, context.dialect);
  const entries = new Map(node.members.map((entry) => [entry.key, entry]));
  const readings = /* @__PURE__ */ new Map();
  for (const entry of node.members) {
    if (isSkipped(entry)) continue;
    const field = table.byName.get(entry.key);
    if (entries.get(entry.key) !== entry) concealRepeated(context, field, entry);
    else if (field === void 0 || !isAsked(field, frame)) {
      reportStray(context, { node, table, frame, entries }, entry, path);
    } else if (entry.value.kind === "null") {
      readings.set(field.name, readNull(context, field, entry.value, path));
    } else readings.set(field.name, readField(context, node, entry, field, path));
  }
  for (const field of table.byName.values()) {
    if (readings.has(field.name) || !isAsked(field, frame)) continue;
    readings.set(field.name, readAbsent(context, node, field, path));
  }
  return { node, fields: readings };
}
function concealRepeated({ secrets }, field, { key, value }) {
  if (field?.secret !== void 0) concealBelow(value, secrets);
  else concealSecrets(key, value, secrets);
}
function readField(context, node, entry, field, path) {
  const { value } = entry;
  const name = join2(path, field.name);
  if (field.secret !== void 0) concealBelow(value, context.secrets);
  reportStanding(context, field, node, entry, name);
  if (field.required !== void 0 && value.kind === "string" && value.value.trim() === "" && field.empty !== "allowed") {
    report(context, name, value, missing(context, field, "empty"));
    return { node: value, place: value, ...NOTHING2 };
  }
  return { node: value, place: value, ...readValue(context, field, value, name, node) };
}
function reportStanding(context, field, node, entry, name) {
  const { deprecated, unconfigurable } = field;
  const place = keyOf(node, entry);
  if (unconfigurable !== void 0 && !(entry.value.kind === "string" && entry.value.value === "")) {
    const variant = unconfigurable.level === "error" ? "refused" : "ignored";
    report(context, name, place, {
      ruleId: "unconfigurable-field",
      variant,
      level: unconfigurable.level,
      data: { reason: unconfigurable.reason }
    });
  }
  if (deprecated !== void 0) {
    report(context, name, place, {
      ruleId: "deprecated-field",
      variant: "deprecated",
      level: deprecated.level,
      data: { nearest: deprecated.instead }
    });
  }
}
function readValue(context, field, value, name, owner) {
  switch (field.type) {
    case "string":
    case "integer":
    case "boolean": {
      const read = readScalar(field, field.type, value, surroundings(context, owner));
      for (const fault of read.faults) report(context, name, value, fault);
      if (read.state === "template") reportTemplate(context, name, value);
      return { state: read.state, value: read.value, members: null, elements: [] };
    }
    case "object":
      return readMembers(context, field, value, name);
    case "json":
      return readJson(context, field, value, name);
    case "strings":
      return readStrings(context, field, value, name, owner);
    case "objects":
      return readElements(context, field, value, name);
    case "cidrs":
      return readCidrs(context, field, value, name);
    case "any":
      return { ...NOTHING2, state: "valid" };
  }
}
function surroundings({ contract, encoding }, owner) {
  return { api: contract.api, encoding, hasSibling: (name) => member(owner, name) !== void 0 };
}
function reportTemplate(context, name, place) {
  report(context, name, place, { ruleId: "unresolved-template", variant: "template", data: {} });
}
function unfilled(context, name, node) {
  reportTemplate(context, name, node);
  return UNFILLED;
}
function readMembers(context, field, value, name) {
  if (isPlaceholder2(value)) return unfilled(context, name, value);
  if (value.kind !== "object") {
    report(context, name, value, wrongKind(value, WANTED.object));
    return NOTHING2;
  }
  const members = readObject(context, value, field.fields ?? NO_FIELDS, name);
  return { state: "valid", value: void 0, members, elements: [] };
}
function readJson(context, field, value, name) {
  if (value.kind === "object") {
    report(context, name, value, wrongKind(value, WANTED.json, "object"));
    return { ...readMembers(context, field, value, name), state: "invalid" };
  }
  if (value.kind !== "string") {
    report(context, name, value, wrongKind(value, WANTED.json));
    return NOTHING2;
  }
  return readText(context, field, value, name);
}
function readText(context, field, value, name) {
  if (isPlaceholder2(value) && !/^\s*\{(?![{%])/u.test(value.value)) return unfilled(context, name, value);
  if (value.value.trim() === "") return { ...NOTHING2, state: "absent" };
  const embedded = parseEmbedded(value);
  for (const { ruleId, variant, place, detail, related } of embedded.problems) {
    report(context, name, place, { ruleId, variant, data: { reason: detail } }, related);
  }
  const { root } = embedded;
  if (root === null) return NOTHING2;
  if (root.kind !== "object") {
    concealBelow(root, context.secrets);
    const data = { actual: `a string that holds ${kindOf(root)}`, expected: "one that holds a JSON object" };
    report(context, name, value, { ruleId: "wrong-type", variant: "type", data });
    return NOTHING2;
  }
  const members = readObject(context, root, field.fields ?? NO_FIELDS, name);
  return { state: "valid", value: void 0, members, elements: [] };
}
function checkCount(context, field, count2, node, name) {
  const bounds = field.count;
  if (bounds === void 0 || count2 >= bounds.min && (bounds.max === null || count2 <= bounds.max)) return true;
  if (count2 === 0 && field.required !== void 0) report(context, name, node, missing(context, field, "empty"));
  else {
    const expected = bounds.max === null ? `at least ${String(bounds.min)}` : `${String(bounds.min)} to ${String(bounds.max)}`;
    report(context, name, node, {
      ruleId: "invalid-value",
      variant: "count",
      data: { actual: String(count2), expected }
    });
  }
  return count2 > 0;
}
function readStrings(context, field, value, name, owner) {
  if (isPlaceholder2(value)) return unfilled(context, name, value);
  if (value.kind === "string" && context.contract.api === "otc") return readLoneString(context, value, name);
  if (value.kind !== "array") {
    report(context, name, value, wrongKind(value, WANTED.strings));
    return NOTHING2;
  }
  let sound = checkCount(context, field, value.items.length, value, name);
  const item = itemField(field);
  for (const [index, entry] of value.items.entries()) {
    const read = readScalar(item, "string", entry, surroundings(context, owner));
    for (const fault of read.faults) report(context, `${name}[${String(index)}]`, entry, fault);
    if (read.state === "template") reportTemplate(context, `${name}[${String(index)}]`, entry);
    if (read.state === "invalid") sound = false;
  }
  return { ...NOTHING2, state: sound ? "valid" : "invalid" };
}
function readLoneString(context, value, name) {
  const data = { actual: shown(value), expected: `[${shown(value)}]` };
  report(context, name, value, { ruleId: "wrong-type", variant: "spelling", data });
  return { ...NOTHING2, state: "valid" };
}
function itemField({ name, description, sources, items }) {
  return { name, type: "string", description, sources, ...items?.pattern && { pattern: items.pattern } };
}
function readElements(context, field, value, name) {
  if (isPlaceholder2(value)) return unfilled(context, name, value);
  if (value.kind !== "array") {
    report(context, name, value, wrongKind(value, WANTED.objects));
    return NOTHING2;
  }
  checkCount(context, field, value.items.length, value, name);
  const elements = [];
  for (const [index, entry] of value.items.entries()) {
    const path = `${name}[${String(index)}]`;
    if (entry.kind === "object") elements.push(readObject(context, entry, field.fields ?? NO_FIELDS, path));
    else report(context, path, entry, wrongKind(entry, WANTED.object));
  }
  return { state: "valid", value: void 0, members: null, elements };
}
function readCidrs(context, field, value, name) {
  if (value.kind === "array") {
    report(context, name, value, wrongKind(value, "one string with commas between the networks", "list"));
    return NOTHING2;
  }
  if (value.kind !== "string") {
    report(context, name, value, wrongKind(value, WANTED.string));
    return NOTHING2;
  }
  if (isPlaceholder2(value)) reportTemplate(context, name, value);
  else checkCount(context, field, value.value.split(",").length, value, name);
  return { state: "valid", value: value.value, members: null, elements: [] };
}

// src/parsers/api/zstack.ts
var VERSIONS3 = { ike: "any", ikev1: "v1", ikev2: "v2" };
var PROTOCOLS2 = { esp: "esp", ah: "ah", "ah-esp": "ah-esp" };
var MODES2 = { tunnel: "tunnel", transport: "transport" };
var ID_TYPES = { ip: "ip", name: "name", fqdn: "fqdn" };
function ikeOffer3(scope, dialect) {
  const proposal = {
    encryption: encryptionIn(scope, "ikeEncryptionAlgorithm", dialect),
    integrity: integrityIn(scope, "ikeAuthAlgorithm", dialect),
    dhGroup: dhGroupIn(scope, "ikeDhGroup", dialect)
  };
  return {
    version: scope.locate("ikeVersion", choice(VERSIONS3)),
    // The agent writes `aggressive=no`; there is no field.
    mode: implied("main", "ikeVersion", scope.placeOf("ikeVersion")),
    proposals: [proposal],
    lifetimeSeconds: scope.number("ikeLifeTime")
  };
}
function childOffer3(scope, dialect) {
  const proposal = {
    encryption: encryptionIn(scope, "policyEncryptionAlgorithm", dialect),
    integrity: integrityIn(scope, "policyAuthAlgorithm", dialect),
    dhGroup: dhGroupIn(scope, "pfs", dialect)
  };
  return {
    protocol: scope.locate("transformProtocol", choice(PROTOCOLS2)),
    mode: scope.locate("policyMode", choice(MODES2)),
    proposals: [proposal],
    lifetimeSeconds: scope.number("lifeTime")
  };
}
function identity(scope, name) {
  return { value: scope.text(name), type: scope.locate("idType", choice(ID_TYPES)) };
}
function zstackTunnels(scope, kind, dialect) {
  switch (kind) {
    case "connection":
    case "connection-change":
      return [
        {
          ...NO_OFFER,
          ike: ikeOffer3(scope, dialect),
          child: childOffer3(scope, dialect),
          selectors: { local: null, remote: listedSelectors(scope, "peerCidrs") },
          localId: identity(scope, "localId"),
          remoteId: identity(scope, "remoteId"),
          psk: pskIn(scope, "authKey"),
          peerAddress: scope.text("peerAddress")
        }
      ];
    case "attachment":
      return [{ ...NO_OFFER, selectors: { local: null, remote: listedSelectors(scope, "peerCidrs") } }];
    default:
      return [];
  }
}

// src/parsers/api/read.ts
function readResources(document, options) {
  const secrets = /* @__PURE__ */ new Set();
  const companions = readCompanions(document);
  const known = new Set(companions.map(({ root }) => root));
  const expected = { api: options.api, request: options.request ?? null };
  const { candidates: candidates2, problems } = detect(document, expected, secrets, (root) => known.has(root));
  return {
    companions,
    resources: withDocumentId(
      candidates2.map((candidate) => readCandidate(candidate, document, options, secrets)),
      document
    ),
    problems: problems.map(({ ruleId, variant, place, detail }) => ({
      ruleId,
      variant,
      place,
      data: { field: "body", reason: detail }
    })),
    secrets: [...secrets]
  };
}
function withDocumentId(resources, { id }) {
  if (id === void 0 || resources.length !== 1) return resources;
  return resources.map((resource) => resource.id === null ? { ...resource, id } : resource);
}
function frameProblem({ variant, place, actual, reason, nearest: nearest2 }, { contract }, dialect) {
  return {
    ruleId: "body-wrapper",
    variant,
    place,
    data: {
      field: contract.wrapper ?? "body",
      operation: contract.operation,
      api: API_TITLES[dialect],
      ...actual !== void 0 && { actual },
      ...reason !== void 0 && { reason },
      ...contract.wrapper !== null && { nearest: nearest2 ?? contract.wrapper }
    }
  };
}
function readCandidate(candidate, document, options, secrets) {
  const { contract, form, root, request } = candidate;
  const dialect = options.dialects[contract.api];
  const problems = candidate.faults.map((fault) => frameProblem(fault, candidate, dialect));
  const context = {
    contract,
    dialect,
    form,
    encoding: document.encoding,
    urlKnown: request !== null || document.encoding === "form",
    query: candidate.query,
    problems,
    secrets
  };
  const body = candidate.body === null ? emptyReading(root) : readBody(context, candidate.body, root);
  if (candidate.body !== null && candidate.body !== root) readRoot(context, root, candidate.body);
  return {
    api: contract.api,
    dialect,
    kind: contract.kind,
    operation: contract.operation,
    form,
    root,
    body,
    id: candidate.pathId ?? idOf(body, form),
    name: textIn(body.node, "name") ?? textIn(body.node, "Name"),
    references: referencesIn(body, contract.fields),
    tunnels: candidate.body === null ? [] : tunnelsOf(context, body),
    problems
  };
}
function emptyReading(node) {
  return { node, fields: /* @__PURE__ */ new Map() };
}
function tunnelsOf(context, body) {
  const { api, kind } = context.contract;
  const scope = Scope.of(context, body);
  switch (api) {
    case "zstack":
      return zstackTunnels(scope, kind, context.dialect);
    case "otc":
      return otcTunnels(scope, kind, context.dialect);
    case "apsara":
      return apsaraTunnels(scope, kind, context.dialect);
  }
}
function textIn(node, key) {
  const value = member(node, key)?.value;
  return value?.kind === "string" ? value.value : null;
}
function idOf({ node }, form) {
  const chosen = textIn(node, "resourceUuid") ?? textIn(node, "VpnConnectionId");
  if (form === "request") return chosen;
  return textIn(node, "id") ?? textIn(node, "uuid") ?? chosen ?? textIn(node, "CustomerGatewayId") ?? textIn(node, "VpnGatewayId");
}
function referencesIn(body, fields) {
  const found = [];
  for (const { name, refers } of fields) {
    if (refers === void 0) continue;
    const reading2 = body.fields.get(name);
    if (reading2?.state !== "valid" || typeof reading2.value !== "string") continue;
    found.push({ field: name, id: reading2.value, kinds: refers, place: reading2.place });
  }
  return found;
}

// src/parsers/api/mention.ts
var MENTION = /IPsecConnection|ipsec_site_connection|ipsec-site-connections|ikepolic|ipsecpolic|endpoint_group|zstack\/v1\/ipsec|VpnConnection|IkeConfig|IpsecConfig|CustomerGatewayId|ikeAuthAlgorithm|ikeEncryptionAlgorithm|ikeDhGroup|policyEncryptionAlgorithm|policyAuthAlgorithm|peerCidrs|peerAddress|peer_address|vpnservice|LocalSubnet|RemoteSubnet|ike_?version/iu;
function mentionsVpn(text) {
  return MENTION.test(text);
}

// src/workspace/canonical.ts
function idKey(estate, id) {
  return `${estate ?? ""}
${id}`;
}
function textOf3(networks) {
  return networks?.entries.map(({ value }) => formatBlock(value)).join(" ") ?? "";
}
function valuesOf(facts) {
  return facts.map((fact) => fact?.value ?? "");
}
function connectionDetails(facts) {
  const { gateway, peer, localGroups, peerGroup, local, remote, localId, remoteId, ike } = facts;
  return [
    ...valuesOf([gateway, peer, peerGroup, localId, remoteId]),
    ...valuesOf([...localGroups, ...ike]),
    textOf3(local),
    textOf3(remote)
  ];
}
function kindDetails(facts) {
  switch (facts.kind) {
    case "connection":
      return connectionDetails(facts);
    case "endpoint-group":
      return [facts.type?.value ?? "", facts.contents?.value ?? "", textOf3(facts.networks)];
    default:
      return [facts.kind, facts.address ?? "", textOf3(facts.networks)];
  }
}
function detailsOf(facts) {
  const references = facts.references.map(({ value }) => value);
  return [facts.name ?? "", ...kindDetails(facts), ...references].join("\n");
}
function compareKeys(one, other) {
  const left = one.kind === "connection" ? one.psk : null;
  const right = other.kind === "connection" ? other.psk : null;
  if (left === null || right === null) return Number(right === null) - Number(left === null);
  return left.value.compare(right.value);
}
function isEqual(one, other) {
  return one.kind === other.kind && one.estate === other.estate && one.identity === other.identity && detailsOf(one) === detailsOf(other) && compareKeys(one, other) === 0;
}
function notationOf({ place }) {
  const { name } = place.source;
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}
function inOneNotation(equal) {
  const byNotation = /* @__PURE__ */ new Map();
  for (const facts of equal) {
    const notation = notationOf(facts);
    const known = byNotation.get(notation);
    if (known === void 0) byNotation.set(notation, [facts]);
    else known.push(facts);
  }
  const [most = equal] = [...byNotation].sort(([left, one], [right, other]) => {
    return other.length - one.length || compareText2(left, right);
  }).map(([, list]) => list);
  return most;
}
function withoutCopies(resources) {
  const kept = [];
  for (let from = 0; from < resources.length; ) {
    const first = resources[from];
    let to = from + 1;
    for (let other = resources[to]; first && other && isEqual(first, other); other = resources[to]) to++;
    const equal = resources.slice(from, to);
    for (const facts of equal.length === 1 ? equal : inOneNotation(equal)) kept.push(facts);
    from = to;
  }
  return kept;
}
function compareText2(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
function inCanonicalOrder(resources) {
  const details = /* @__PURE__ */ new Map();
  const cached = (facts) => {
    const known = details.get(facts) ?? detailsOf(facts);
    details.set(facts, known);
    return known;
  };
  return [...resources].sort(
    (one, other) => compareText2(one.identity, other.identity) || compareText2(cached(one), cached(other)) || compareKeys(one, other) || compareText2(one.estate ?? "", other.estate ?? "")
  );
}

// src/workspace/merge.ts
function unified(resources, merge) {
  const unique = /* @__PURE__ */ new Map();
  for (const facts of resources) {
    const key = facts.id === null ? facts : idKey(facts.estate, facts.id);
    const known = unique.get(key);
    unique.set(key, known === void 0 ? facts : merge(known, facts));
  }
  return [...unique.values()];
}
function mergeCompanions(first, other) {
  const ike = first.ike ?? other.ike;
  const child = first.child ?? other.child;
  return {
    ...first,
    name: first.name ?? other.name,
    references: first.references.length > 0 ? first.references : other.references,
    address: first.address ?? other.address,
    networks: first.networks ?? other.networks,
    ...ike && { ike },
    ...child && { child }
  };
}
function mergeGroups(first, other) {
  const isKnown = first.contents !== null;
  return {
    ...first,
    name: first.name ?? other.name,
    references: isKnown ? first.references : other.references,
    type: first.type ?? other.type,
    networks: isKnown ? first.networks : other.networks,
    contents: first.contents ?? other.contents
  };
}
function mergeConnections(request, answer) {
  const named = new Set(request.references.map(({ field }) => field));
  return {
    ...request,
    id: request.id ?? answer.id,
    name: request.name ?? answer.name,
    identity: request.id === null ? answer.identity : request.identity,
    references: [...request.references, ...answer.references.filter(({ field }) => !named.has(field))],
    gateway: request.gateway ?? answer.gateway,
    peer: request.peer ?? answer.peer,
    localGroups: request.localGroups.length > 0 ? request.localGroups : answer.localGroups,
    peerGroup: request.peerGroup ?? answer.peerGroup,
    local: request.local ?? answer.local,
    remote: request.remote ?? answer.remote,
    localId: request.localId ?? answer.localId,
    remoteId: request.remoteId ?? answer.remoteId,
    psk: request.psk ?? answer.psk,
    ike: request.ike.length > 0 ? request.ike : answer.ike
  };
}
function sharedKey({ api, estate, name, gateway, peer }) {
  if (name === null || gateway === null || peer === null) return null;
  return [api, estate ?? "", name, gateway.value, peer.value].join("\n");
}
var Answers = class {
  #byId = /* @__PURE__ */ new Map();
  #byNames = /* @__PURE__ */ new Map();
  #left;
  constructor(answers) {
    this.#left = new Set(answers);
    for (const answer of answers) {
      if (answer.id !== null) this.#byId.set(idKey(answer.estate, answer.id), answer);
      const shared2 = sharedKey(answer);
      if (shared2 !== null && !this.#byNames.has(shared2)) this.#byNames.set(shared2, answer);
    }
  }
  /** The answer to a request by its id, else by name, gateway and peer. */
  take(request) {
    const shared2 = request.id === null ? sharedKey(request) : null;
    const answer = (request.id === null ? void 0 : this.#byId.get(idKey(request.estate, request.id))) ?? (shared2 === null ? void 0 : this.#byNames.get(shared2));
    return answer !== void 0 && this.#left.delete(answer) ? answer : null;
  }
  get left() {
    return [...this.#left];
  }
};
function connectionsOf(requests, exported) {
  const answers = new Answers(unified(inCanonicalOrder(exported), mergeConnections));
  const made = unified(withoutCopies(inCanonicalOrder(requests)), mergeConnections).map((request) => {
    const answer = answers.take(request);
    return answer === null ? request : mergeConnections(request, answer);
  });
  return [...answers.left, ...inCanonicalOrder(made)];
}

// src/workspace/resolve.ts
function networksBehind(find, estate, id) {
  const found = find(estate, id);
  return found === null || found.kind === "connection" ? null : found.networks;
}
function union(parts) {
  const [first, ...others] = parts;
  if (first !== void 0 && others.length === 0) return first;
  const known = parts.filter((part2) => part2 !== null);
  if (known.length === 0) return null;
  return {
    entries: known.flatMap(({ entries }) => entries),
    complete: known.length === parts.length && known.every(({ complete }) => complete)
  };
}
function withSubnets(group, find) {
  const subnets = group.references.filter(({ kinds }) => kinds.includes("subnet"));
  if (subnets.length === 0) return group;
  const networks = union(subnets.map(({ value }) => networksBehind(find, group.estate, value)));
  return networks?.complete === true ? { ...group, networks } : group;
}
function withSubnet(service, find) {
  const subnet = service.references.find(({ kinds }) => kinds.includes("subnet"));
  if (service.kind !== "vpn-service" || subnet === void 0) return service;
  return { ...service, networks: networksBehind(find, service.estate, subnet.value) };
}
function localNetworks({ api, estate, gateway, localGroups, peerGroup }, find) {
  if (localGroups.length > 0) return union(localGroups.map(({ value }) => networksBehind(find, estate, value)));
  return api === "otc" && gateway !== null && peerGroup === null ? networksBehind(find, estate, gateway.value) : null;
}
var UNKNOWN = [];
function addressesOf(found) {
  if (found === null || found.kind === "connection" || found.kind === "endpoint-group") return UNKNOWN;
  const addresses = found.kind === "declared" ? [found.publicAddress, found.address] : [found.address];
  return addresses.filter((address) => address !== null).map(canonicalHost);
}
function peerAddress(find, { api, estate }, peer) {
  return api === "apsara" ? addressesOf(find(estate, peer.value))[0] ?? null : canonicalHost(peer.value);
}
function resolved(facts, find) {
  const { estate, gateway, peer, peerGroup } = facts;
  return {
    ...facts,
    peerAddress: peer === null ? null : peerAddress(find, facts, peer),
    ownAddresses: gateway === null ? UNKNOWN : addressesOf(find(estate, gateway.value)),
    local: facts.local ?? localNetworks(facts, find),
    remote: facts.remote ?? (peerGroup === null ? null : networksBehind(find, estate, peerGroup.value))
  };
}

// src/workspace/build.ts
var NO_DECLARATIONS = { resources: [], standby: [], redundant: [], secrets: [] };
var WorkspaceBuilder = class {
  #gathered = { request: [], response: [] };
  add(facts, form) {
    this.#gathered[form].push(facts);
  }
  /** How many resources were added. */
  get size() {
    return this.#gathered.request.length + this.#gathered.response.length;
  }
  build({ resources, standby, redundant }, isChanged = null) {
    const declared = resources.filter((facts) => facts.kind !== "declared");
    const requests = withDeclaredIds(this.#gathered.request, declared);
    const answers = withDeclaredIds(this.#gathered.response, declared);
    const exported = [...answers, ...withoutMet(declared, [requests, answers])];
    const known = /* @__PURE__ */ new Map();
    const learn = (facts) => {
      if (facts.id !== null) known.set(idKey(facts.estate, facts.id), facts);
    };
    for (const facts of resources) if (facts.kind === "declared") known.set(idKey(null, facts.id), facts);
    const find = (estate, id) => known.get(idKey(estate, id)) ?? known.get(idKey(null, id)) ?? null;
    const read = unified(ordered(requests, exported, isCompanion), mergeCompanions);
    read.forEach(learn);
    const companions = read.map((companion) => withSubnet(companion, find));
    companions.forEach(learn);
    const groups = unified(ordered(requests, exported, isGroup), mergeGroups).map((group) => withSubnets(group, find));
    groups.forEach(learn);
    const connections = connectionsOf(requests.filter(isConnection), exported.filter(isConnection)).map(
      (facts) => resolved(facts, find)
    );
    connections.forEach(learn);
    return {
      connections,
      groups,
      companions,
      find,
      standby: pairsOf(standby, connections),
      redundant: pairsOf(redundant, connections),
      isChanged
    };
  }
};
function placeKey({ place }) {
  return `${place.source.name}
${String(place.index)}
${place.pointer ?? ""}`;
}
function withDeclaredIds(gathered, declared) {
  if (declared.length === 0) return gathered;
  const ids = new Map(declared.map((facts) => [placeKey(facts), facts]));
  return gathered.map((facts) => {
    const { id, identity: identity2 } = ids.get(placeKey(facts)) ?? facts;
    return facts.id === null ? { ...facts, id, identity: identity2 } : facts;
  });
}
function withoutMet(declared, gathered) {
  if (declared.length === 0) return declared;
  const met = new Set(gathered.flat().map(placeKey));
  return declared.filter((facts) => !met.has(placeKey(facts)));
}
function ordered(requests, exported, isOne) {
  return [...inCanonicalOrder(requests.filter(isOne)), ...inCanonicalOrder(exported.filter(isOne))];
}
function isCompanion(facts) {
  return facts.kind !== "connection" && facts.kind !== "endpoint-group";
}
function isGroup(facts) {
  return facts.kind === "endpoint-group";
}
function isConnection(facts) {
  return facts.kind === "connection";
}
function pairsOf(declared, connections) {
  if (declared.length === 0) return [];
  const called = /* @__PURE__ */ new Map();
  const estates = /* @__PURE__ */ new Set();
  for (const connection of connections) {
    const { estate, id, name } = connection;
    estates.add(estate);
    for (const word of [id, name]) {
      if (word !== null && !called.has(idKey(estate, word))) called.set(idKey(estate, word), connection);
    }
  }
  const pairs = [];
  for (const estate of estates) {
    for (const [left, right] of declared) {
      const one = called.get(idKey(estate, left));
      const other = called.get(idKey(estate, right));
      if (one !== void 0 && other !== void 0 && one !== other) pairs.push([one, other]);
    }
  }
  return pairs;
}

// src/workspace/kept-place.ts
var KeptPlace = class {
  kind = "text";
  #home;
  #tail;
  #start;
  #end;
  constructor(home, tail, { start, end }) {
    this.#home = home;
    this.#tail = tail;
    this.#start = start;
    this.#end = end;
  }
  get source() {
    return this.#home.source;
  }
  get index() {
    return this.#home.index;
  }
  get range() {
    return { start: this.#start, end: this.#end };
  }
  get pointer() {
    return this.#home.pointer + this.#tail;
  }
  get outside() {
    return this.#home.pointer.length;
  }
};
var TAILS = /* @__PURE__ */ new Map();
var MOST_TAILS = 1e4;
function shared(tail) {
  const known = TAILS.get(tail);
  if (known !== void 0) return known;
  if (TAILS.size < MOST_TAILS) TAILS.set(tail, tail);
  return tail;
}
function keeperOf(root) {
  const { source, index } = documentOf(root);
  const home = { source, index, pointer: pointerAt(root) };
  const top = root;
  return (place) => place.kind === "text" ? pin(place) : new KeptPlace(home, shared(pointerFrom(top, place)), rangeAt(place));
}

// src/workspace/pinned.ts
function pinned(located) {
  return located.place === null ? located : { ...located, place: pin(located.place) };
}
function pinnedIke({ version, mode, proposals, lifetimeSeconds }) {
  return {
    version: pinned(version),
    mode: pinned(mode),
    proposals: proposals.map(({ encryption, integrity, dhGroup }) => ({
      encryption: pinned(encryption),
      integrity: pinned(integrity),
      dhGroup: pinned(dhGroup)
    })),
    lifetimeSeconds: pinned(lifetimeSeconds)
  };
}
function pinnedChild({ protocol, mode, proposals, lifetimeSeconds }) {
  return {
    protocol: pinned(protocol),
    mode: pinned(mode),
    proposals: proposals.map(({ encryption, integrity, dhGroup }) => ({
      encryption: pinned(encryption),
      integrity: pinned(integrity),
      dhGroup: pinned(dhGroup)
    })),
    lifetimeSeconds: pinned(lifetimeSeconds)
  };
}

// src/workspace/facts.ts
var CONNECTION_FIELDS = {
  zstack: { gateway: "vipUuid", peer: "peerAddress", localGroup: "l3NetworkUuid", peerGroup: null },
  otc: {
    gateway: "vpnservice_id",
    peer: "peer_address",
    localGroup: "local_ep_group_id",
    peerGroup: "peer_ep_group_id"
  },
  apsara: { gateway: "VpnGatewayId", peer: "CustomerGatewayId", localGroup: null, peerGroup: null }
};
var NOTHING3 = [];
function explicitFact(at, located) {
  return located?.origin === "explicit" ? { value: located.value, place: at(located.place) } : null;
}
function networksOf(at, located) {
  if (located?.origin !== "explicit" || located.value.length === 0) return null;
  const entries = [];
  for (const { block, place } of located.value) if (block !== null) entries.push({ value: block, place: at(place) });
  return { entries, complete: entries.length === located.value.length };
}
function spellingOf(located) {
  if (located.origin === "default") return located.spelling;
  if (located.origin === "unknown") return null;
  if (located.place.kind === "string") return located.place.value;
  return located.place.kind === "number" ? located.place.raw : null;
}
function ikeParameters(at, ike) {
  const [proposal] = ike.proposals;
  const parameters = [
    ["IkeVersion", ike.version],
    ["IkeMode", valueOf(ike.version) === "v1" ? ike.mode : void 0],
    ["IkeEncAlg", proposal?.encryption],
    ["IkeAuthAlg", proposal?.integrity],
    ["IkePfs", proposal?.dhGroup],
    ["IkeLifetime", ike.lifetimeSeconds]
  ];
  return parameters.flatMap(([field, located]) => {
    const value = located === void 0 ? null : spellingOf(located);
    return value === null || !located?.place ? [] : [{ field, value, place: at(located.place) }];
  });
}
function commonFacts(at, resource, ordinal, estate) {
  return {
    api: resource.api,
    dialect: resource.dialect,
    estate,
    id: resource.id,
    name: resource.name,
    identity: resourceIdentity(resource, ordinal),
    place: at(resource.body.node),
    references: resource.references.map(({ field, id, kinds, place }) => ({
      field,
      kinds,
      value: id,
      place: at(place)
    }))
  };
}
function stated(at, { body }, { references }, name) {
  const reading2 = name === null ? void 0 : body.fields.get(name);
  if (reading2?.state !== "valid" || typeof reading2.value !== "string" || reading2.value === "") return null;
  return references.find(({ field }) => field === name) ?? { value: reading2.value, place: at(reading2.place) };
}
function attachedNetworks(at, { body, form }) {
  const refs = form === "response" ? member(body.node, "l3NetworkRefs")?.value : void 0;
  if (refs?.kind !== "array") return NOTHING3;
  return refs.items.flatMap((item) => {
    const id = item.kind === "object" ? member(item, "l3NetworkUuid")?.value : void 0;
    return id?.kind === "string" ? [{ value: id.value, place: at(id) }] : [];
  });
}
function isMasked(psk) {
  return psk.origin === "explicit" && psk.value.measure((text) => Number(isMaskedKey(text))) === 1;
}
function connectionFacts(at, resource, common) {
  const fields = CONNECTION_FIELDS[resource.api];
  const [tunnel] = resource.tunnels;
  const localGroup = stated(at, resource, common, fields.localGroup);
  return {
    kind: "connection",
    api: common.api,
    dialect: common.dialect,
    estate: common.estate,
    id: common.id,
    name: common.name,
    identity: common.identity,
    place: common.place,
    references: common.references,
    gateway: stated(at, resource, common, fields.gateway),
    peer: stated(at, resource, common, fields.peer),
    peerAddress: null,
    ownAddresses: NOTHING3,
    localGroups: localGroup === null ? attachedNetworks(at, resource) : [localGroup],
    peerGroup: stated(at, resource, common, fields.peerGroup),
    local: networksOf(at, tunnel?.selectors?.local),
    remote: networksOf(at, tunnel?.selectors?.remote),
    localId: explicitFact(at, tunnel?.localId?.value),
    remoteId: explicitFact(at, tunnel?.remoteId?.value),
    psk: tunnel?.psk && !isMasked(tunnel.psk) ? explicitFact(at, tunnel.psk) : null,
    ike: resource.api === "apsara" && tunnel?.ike ? ikeParameters(at, tunnel.ike) : NOTHING3
  };
}
function groupFacts(at, resource, common) {
  const type = stated(at, resource, common, "type");
  const node = resource.body.fields.get("endpoints")?.node;
  const endpoints = node?.kind === "array" ? node.items.filter((item) => item.kind === "string") : [];
  const isComplete = node?.kind === "array" && endpoints.length === node.items.length && endpoints.length > 0;
  const sorted = endpoints.map(({ value }) => value).sort();
  const subnets = type?.value === "subnet" && !sorted.some(isTemplate) ? endpoints : [];
  const references = subnets.map((item) => ({
    field: "endpoints",
    kinds: ["subnet"],
    value: item.value,
    place: at(item)
  }));
  return {
    ...common,
    kind: "endpoint-group",
    references: [...common.references, ...references],
    type,
    networks: networksOf(at, resource.tunnels[0]?.selectors?.remote),
    contents: type !== null && isComplete ? { value: [type.value, ...sorted].join(" "), place: at(node) } : null
  };
}
var ADDRESS_FIELDS = {
  "customer-gateway": "IpAddress",
  "vpn-gateway": "InternetIp",
  "vpn-service": "external_v4_ip"
};
function textIn2(node) {
  return node?.kind === "string" && node.value !== "" ? node.value : null;
}
function policyFacts({ kind, tunnels: [tunnel] }) {
  if (kind === "ike-policy" && tunnel?.ike) return { ike: pinnedIke(tunnel.ike) };
  return kind === "ipsec-policy" && tunnel?.child ? { child: pinnedChild(tunnel.child) } : {};
}
function factsOf(resource, ordinal, estate) {
  if (contractOf(resource.operation)?.partial === true) return null;
  const at = keeperOf(resource.root);
  const common = commonFacts(at, resource, ordinal, estate);
  switch (resource.kind) {
    case "connection":
      return connectionFacts(at, resource, common);
    case "endpoint-group":
      return groupFacts(at, resource, common);
    case "connection-change":
    case "connection-action":
    case "attachment":
      return null;
    default: {
      const field = ADDRESS_FIELDS[resource.kind];
      return {
        ...common,
        kind: resource.kind,
        address: field === void 0 ? null : textIn2(member(resource.body.node, field)?.value),
        networks: null,
        ...policyFacts(resource)
      };
    }
  }
}
function networksIn(at, nodes) {
  if (nodes.length === 0) return null;
  const entries = [];
  for (const node of nodes) {
    const parsed = parseCidr(node.value);
    if (parsed.ok) entries.push({ value: parsed.block, place: at(node) });
  }
  return { entries, complete: entries.length === nodes.length };
}
function companionFacts(companion, dialect, estate) {
  const { kind, api, id, name, address, networks, node, root } = companion;
  const at = keeperOf(root);
  return {
    kind,
    api,
    dialect,
    estate,
    id,
    name,
    identity: `${api}:${id}`,
    place: at(node),
    references: [],
    address,
    networks: networksIn(at, networks)
  };
}

// src/linter.ts
var STRICT_RULES = [["unresolved-template", "off"]];
var Linter = class {
  #rules;
  #settingsOf;
  #resourceRules;
  #tunnelRules;
  #problemRules;
  #workspaceRules;
  #workspace = new WorkspaceBuilder();
  #declarations;
  #estateOf;
  #isChanged;
  #reading;
  #resourceOptions;
  #exceptions;
  #findings = [];
  #comments = [];
  /** The names of the files that hold bodies. */
  #linted = /* @__PURE__ */ new Set();
  #skipped = [];
  #notices = [];
  #secrets = /* @__PURE__ */ new Set();
  /** The resource that is being looked at. */
  #resource = null;
  /** Its number in its source. */
  #ordinal = 0;
  #files = 0;
  #recognised = 0;
  #resources = 0;
  constructor(options) {
    const { overrides = [], strict = false } = options;
    const levels = new Map([...strict ? [] : STRICT_RULES, ...options.rules ?? []]);
    const base = { rules: levels, dialects: options.dialects ?? [] };
    const rules = RULES.filter(({ id }) => isOnSomewhere(id, base, overrides));
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.#settingsOf = settingsByFile(base, overrides);
    this.#exceptions = options;
    const bound = rules.map((rule) => ({ id: rule.id, visitor: rule.bind(this.#emit) }));
    this.#resourceRules = bound.filter(({ visitor }) => visitor.resource !== void 0);
    this.#tunnelRules = bound.filter(({ visitor }) => visitor.tunnel !== void 0);
    this.#workspaceRules = bound.filter(({ visitor }) => visitor.workspace !== void 0);
    this.#declarations = options.declarations ?? NO_DECLARATIONS;
    for (const secret of this.#declarations.secrets) this.#addSecret(secret);
    this.#estateOf = options.estateOf ?? (() => null);
    this.#isChanged = options.changed === void 0 ? null : changeTest(options.changed);
    this.#problemRules = new Map(bound.map(({ id, visitor }) => [id, visitor]));
    this.#reading = options.openFile === void 0 ? {} : { openFile: options.openFile };
    this.#resourceOptions = {
      api: options.api ?? null,
      dialects: dialectsOf(base.dialects),
      ...options.request !== void 0 && { request: options.request }
    };
  }
  read(source, readSource2) {
    this.#files++;
    this.#ordinal = 0;
    let resources = 0;
    const take = (document) => {
      resources += this.#readDocument(document);
    };
    const { documents, problems, skipped, secrets, ignores } = guarded(
      `reading ${source.name}`,
      () => readSource2(source, { ...this.#reading, take })
    );
    for (const secret of secrets) this.#secrets.add(secret);
    documents.forEach(take);
    if (resources > 0 || this.#isOurs(source)) {
      for (const problem of problems) this.#visitProblem(ofText(problem));
      for (const comment of ignores ?? []) this.#comments.push(comment);
    }
    if (resources > 0) this.#recognised++;
    else
      this.#skipped.push({
        file: source.name,
        reason: skipped ?? "holds no request body of ZStack, Open Telekom Cloud or Apsara Stack"
      });
  }
  report() {
    if (this.#workspaceRules.length > 0 && this.#workspace.size > 0) {
      const workspace = guarded("the workspace", () => this.#workspace.build(this.#declarations, this.#isChanged));
      for (const { id, visitor } of this.#workspaceRules) guarded(`rule ${id}`, () => visitor.workspace?.(workspace));
    }
    const redactor = new Redactor(this.#secrets);
    const accepted = this.#judgeExceptions(redactor);
    const all = inOrder(this.#findings, this.#rules);
    const isChanged = this.#isChanged;
    const findings = isChanged === null ? all : inOrder(inChangedFiles(all, isChanged), this.#rules);
    const suppressed = isChanged === null ? accepted : accepted.filter(({ place }) => isChanged(place));
    return {
      findings,
      suppressed,
      notices: this.#notices,
      skipped: this.#skipped,
      summary: { ...this.#summary(findings), suppressed: suppressed.length },
      rules: [...this.#rules.values()],
      redactor
    };
  }
  /** Takes out what exceptions accept, and adds what there is to say of the exceptions. */
  #judgeExceptions(redactor) {
    const { ignore: entries = [], mandatory = /* @__PURE__ */ new Set(), today = null, suppressions = true } = this.#exceptions;
    if (this.#comments.length + entries.length === 0) return [];
    const { kept, suppressed, problems } = applyExceptions(inOrder(this.#findings, this.#rules), {
      comments: this.#comments,
      entries,
      rules: RULES,
      files: this.#linted,
      ran: (rule, file) => this.#ran(rule, file),
      mandatory,
      today,
      redactor
    });
    if (suppressions) this.#findings = [...kept];
    for (const problem of problems) this.#visitProblem(problem);
    return suppressions ? suppressed : [];
  }
  #ran(ruleId, file) {
    return this.#rules.has(ruleId) && this.#linted.has(file) && this.#settingsOf(file).levels.get(ruleId) !== "off";
  }
  #emit = (ruleId, level, message, place, options) => {
    const chosen = this.#settingsOf(sourceAt(place).name).levels.get(ruleId) ?? level;
    if (chosen === "off") return;
    this.#findings.push({
      ruleId,
      level: chosen,
      message,
      // A finding keeps its place and lets its document go: a run may hold many of both.
      place: pin(place),
      related: (options?.related ?? []).map((related) => this.#pinned(related)),
      fix: options?.fix ?? null,
      identity: options?.between === void 0 ? identityOf(place, this.#resource, this.#ordinal) : identityBetween(place, options.between)
    });
  };
  #pinned({ place, message, mirrored: mirrored2 }) {
    const pinned2 = { place: pin(place), message };
    return this.#isChanged === null || mirrored2 === void 0 ? pinned2 : { ...pinned2, mirrored: mirrored2 };
  }
  /** The keys of documentation and of habit stand in texts that nobody wants to see masked. */
  #addSecret(secret) {
    if (!isSampleKey(secret) && !isStockWord(secret)) this.#secrets.add(secret);
  }
  /** Whether the syntax of a source without a readable body matters: a folder holds many files that are not ours to judge. */
  #isOurs(source) {
    return source.named || this.#resourceOptions.api !== null || mentionsVpn(source.text);
  }
  #readDocument(document) {
    const { resources, companions, problems, secrets } = guarded(
      "the API parser",
      () => readResources(document, this.#optionsFor(document))
    );
    for (const secret of secrets) this.#addSecret(secret);
    for (const problem of problems) this.#visitProblem(problem);
    for (const resource of resources) {
      this.#resource = resource;
      this.#resources++;
      this.#ordinal++;
      this.#visitResource(resource);
      this.#gather(resource);
    }
    this.#resource = null;
    for (const companion of companions) this.#gatherCompanion(companion);
    this.#resources += companions.length;
    const count2 = resources.length + companions.length;
    if (count2 > 0) this.#linted.add(document.source.name);
    return count2;
  }
  #optionsFor({ source }) {
    const { dialects } = this.#settingsOf(source.name);
    return { ...this.#resourceOptions, dialects };
  }
  /** Keeps what the rules between bodies need; the resource itself is let go. */
  #gather(resource) {
    if (this.#workspaceRules.length === 0) return;
    const facts = factsOf(resource, this.#ordinal, this.#estateOf(sourceAt(resource.root).name));
    if (facts !== null) this.#workspace.add(facts, resource.form);
  }
  #gatherCompanion(companion) {
    if (this.#workspaceRules.length === 0) return;
    const { name } = sourceAt(companion.root);
    const dialect = this.#settingsOf(name).dialects[companion.api];
    this.#workspace.add(companionFacts(companion, dialect, this.#estateOf(name)), "response");
  }
  #visitResource(resource) {
    for (const problem of resource.problems) this.#visitProblem(problem);
    for (const { id, visitor } of this.#resourceRules) guarded(`rule ${id}`, () => visitor.resource?.(resource));
    for (const tunnel of resource.tunnels) {
      for (const { id, visitor } of this.#tunnelRules) guarded(`rule ${id}`, () => visitor.tunnel?.(tunnel, resource));
    }
  }
  #visitProblem(problem) {
    guarded(`rule ${problem.ruleId}`, () => this.#problemRules.get(problem.ruleId)?.problem?.(problem));
  }
  #summary(findings) {
    const count2 = (level) => findings.filter((finding) => finding.level === level).length;
    return {
      files: this.#files,
      recognised: this.#recognised,
      resources: this.#resources,
      errors: count2("error"),
      warnings: count2("warning"),
      notes: count2("note")
    };
  }
};
function guarded(part2, work) {
  try {
    return work();
  } catch (error) {
    throw error instanceof Defect ? error : new Defect(part2, error);
  }
}
function ofText({ ruleId, variant, place, detail, related }) {
  return { ruleId, variant, place, data: { field: "", reason: detail }, ...related && { related } };
}

// src/cli/lint-loading.ts
async function lintLoading(sources, options) {
  const linter = new Linter(options);
  let readAny = null;
  for (const source of sources) {
    if (readAny === null && isYaml(source)) readAny = (await import("./parsers-text-read.js")).readSource;
    linter.read(source, readAny ?? readWithoutYaml);
  }
  return linter.report();
}
var readWithoutYaml = (source, options) => readSourceWith(null, source, options);

// src/cli/progress.ts
var PATIENCE_MS = 1e3;
var INTERVAL_MS = 100;
function* counted(items, noun, write, now = () => performance.now()) {
  let count2 = 0;
  let next = now() + PATIENCE_MS;
  let shown2 = false;
  for (const item of items) {
    yield item;
    count2++;
    if (now() < next) continue;
    write(`\r${String(count2)} ${noun}`);
    shown2 = true;
    next = now() + INTERVAL_MS;
  }
  if (shown2) write("\r\x1B[K");
}

// src/cli/remarks.ts
function* remarks({ notices, skipped, summary }, settings) {
  for (const { file, message } of notices) yield `${file}: ${message}`;
  const [path] = settings.paths;
  const mistyped = path !== void 0 && notices.some(({ file }) => file === path) ? suggestion(path, COMMANDS) : null;
  if (mistyped !== null) yield `${path ?? ""} is no command either. ${mistyped}`;
  if (settings.verbose) for (const { file, reason } of skipped) yield `${file} skipped: ${reason}`;
  const { files, recognised, resources } = summary;
  const found = `${String(recognised)} of ${amount(files, "file")} recognised`;
  if (recognised > 0) yield `${found}, ${amount(resources, "resource")}`;
  else yield files > 0 && !settings.verbose ? `${found}; --verbose says why` : found;
  if (settings.requireResources && recognised === 0) yield "--require-resources asks for at least one";
}

// src/cli/stopwatch.ts
var Stopwatch = class {
  #parts = /* @__PURE__ */ new Map();
  /** Milliseconds since some moment. */
  #now;
  /** Time spent in inner parts since the outer one began. */
  #inner = 0;
  constructor(now = () => performance.now()) {
    this.#now = now;
  }
  time(part2, work) {
    const outer = this.#inner;
    this.#inner = 0;
    const begin = this.#now();
    try {
      return work();
    } finally {
      this.#add(part2, this.#now() - begin, outer);
    }
  }
  async wait(part2, work) {
    const outer = this.#inner;
    this.#inner = 0;
    const begin = this.#now();
    try {
      return await work();
    } finally {
      this.#add(part2, this.#now() - begin, outer);
    }
  }
  /** Passes items on and counts the time that it takes to make them. */
  *within(part2, items) {
    const iterator = items[Symbol.iterator]();
    for (; ; ) {
      const result = this.time(part2, () => iterator.next());
      if (result.done === true) return;
      yield result.value;
    }
  }
  /** `0.52 s: reading 0.10 s, linting 0.42 s`. */
  summary() {
    const parts = Array.from(this.#parts, ([part2, time]) => `${part2} ${seconds(time)}`);
    const total = [...this.#parts.values()].reduce((sum, time) => sum + time, 0);
    return `${seconds(total)}: ${parts.join(", ")}`;
  }
  #add(part2, elapsed, outer) {
    this.#parts.set(part2, (this.#parts.get(part2) ?? 0) + elapsed - this.#inner);
    this.#inner = outer + elapsed;
  }
};
function seconds(milliseconds) {
  return `${(milliseconds / 1e3).toFixed(2)} s`;
}

// src/cli/commands/lint.ts
async function lintCommand(words, shell) {
  return (await runLint(words, shell)).exitCode;
}
async function runLint(words, shell) {
  const ruleIds = RULES.map((rule) => rule.id);
  const settings = lintSettings(parseArguments("lint", words, LINT_OPTIONS), ruleIds, shell.workingFolder);
  const messages = new Messages((text) => shell.stderr.write(text), settings.quiet);
  return new LintRun(settings, shell, messages).run();
}
var LintRun = class {
  #settings;
  #shell;
  #messages;
  #journal = new Journal();
  #watch = new Stopwatch();
  constructor(settings, shell, messages) {
    this.#settings = settings;
    this.#shell = shell;
    this.#messages = messages;
  }
  async run() {
    const { paths, stdinName, gitignore, asFound, listFiles, timing } = this.#settings;
    const { workingFolder } = this.#shell;
    const inputs = await inputsOf(paths, { workingFolder, stdinName, gitignore, asFound, journal: this.#journal });
    if (listFiles) return { exitCode: await this.#list(inputs), report: null, unwritten: [] };
    const changed = await this.#changedNames();
    const stdin = paths.includes(STDIN) ? await this.#standardInput() : null;
    const sources = this.#watch.within("reading", sourcesOf(changed?.noting(inputs) ?? inputs, stdin, this.#journal));
    const options = { ...this.#options(), ...changed !== null && { changed: changed.names } };
    const report2 = await this.#watch.wait("linting", () => lintLoading(this.#counted(sources), options));
    const located = this.#watch.time("placing", () => locate(this.#withJournal(report2)));
    const unwritten = await this.#watch.wait("reporting", () => this.#write(located));
    for (const remark of remarks(located, this.#settings)) this.#messages.say(remark);
    if (timing) this.#messages.say(this.#watch.summary());
    return { exitCode: this.#exitCode(located.summary, unwritten.length === 0), report: located, unwritten };
  }
  /** The names of changed files, where only those are asked for. */
  async #changedNames() {
    const { since } = this.#settings;
    if (since === null) return null;
    const { changedFiles } = await import("./node-git.js");
    const { ChangedNames: Names } = await import("./node-changed-names.js");
    const { environment, workingFolder } = this.#shell;
    return new Names(changedFiles(workingFolder, since, environment), workingFolder);
  }
  async #standardInput() {
    const { stdin } = this.#shell;
    if (stdin.isTTY === true) this.#messages.say("reads standard input, up to its end (Ctrl-D)");
    const chunks = [];
    for await (const chunk of stdin) if (chunk instanceof Buffer) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  #options() {
    const { api, dialects, rules, strict } = this.#settings;
    const openFile = fileOpener(this.#shell.workingFolder);
    return { ...api !== null && { api }, dialects, rules, strict, openFile };
  }
  #counted(sources) {
    const { stderr } = this.#shell;
    const shows = stderr.isTTY === true && !this.#settings.quiet;
    return shows ? counted(sources, "files", (text) => stderr.write(text)) : sources;
  }
  #withJournal(report2) {
    const { notices, skipped } = this.#journal;
    return { ...report2, notices: [...notices, ...report2.notices], skipped: [...skipped, ...report2.skipped] };
  }
  async #list(inputs) {
    await writeStream(this.#shell.stdout, names(inputs));
    for (const { file, message } of this.#journal.notices) this.#messages.say(`${file}: ${message}`);
    return this.#journal.unreadable > 0 ? EXIT.usage : EXIT.clean;
  }
  /** Writes every report that can be written; gives those that cannot. */
  async #write(report2) {
    const unwritten = [];
    for (const output of this.#settings.outputs) {
      try {
        await this.#writeOutput(report2, output);
      } catch (error) {
        this.#messages.say(`${output.file ?? "standard output"}: cannot be written: ${reasonOf(error)}`);
        unwritten.push(output);
      }
    }
    return unwritten;
  }
  async #writeOutput(report2, { format, file }) {
    const { environment, stdout, workingFolder } = this.#shell;
    const context = {
      colour: usesColour(this.#settings.colour, file === null ? stdout : {}, environment),
      columns: file === null && stdout.isTTY === true ? stdout.columns ?? null : null,
      beside: file === null && !this.#settings.quiet,
      folderInRepository: folderInRepository(workingFolder, environment["GITHUB_WORKSPACE"])
    };
    const chunks = await formatted(format, report2, context);
    if (file === null) await writeStream(stdout, chunks);
    else await writeFileAtomically(resolve3(workingFolder, file), chunks);
  }
  #exitCode(summary, written) {
    const { failOn, requireResources } = this.#settings;
    if (!written || this.#journal.unreadable > 0) return EXIT.usage;
    if (requireResources && summary.recognised === 0) return EXIT.usage;
    return fails(summary, failOn) ? EXIT.findings : EXIT.clean;
  }
};
function fails(summary, failOn) {
  if (failOn === "never") return false;
  const counts = countsOf(summary);
  return LEVELS.slice(0, LEVELS.indexOf(failOn) + 1).some((level) => counts[level] > 0);
}
function* names(inputs) {
  for (const { name } of inputs) yield `${name}
`;
}
export {
  lintCommand,
  runLint
};
