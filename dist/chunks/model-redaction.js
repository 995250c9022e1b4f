import {
  base64,
  percentEncoded,
  utf8
} from "./model-encoding.js";

// src/model/redaction.ts
var REDACTED = "[redacted]";
var inspectSymbol = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
var CERTAIN = 8;
var SHORTEST = 3;
var LONGEST_ENCODED = 64 * 1024;
var Redactor = class {
  #secrets;
  #buckets = null;
  constructor(secrets) {
    this.#secrets = new Set(secrets);
  }
  /** The text with `[redacted]` in the place of every secret. */
  mask(text) {
    return replaced(text, this.ranges(text));
  }
  /**
   * A JSON pointer with its secrets masked. Short ones stay: a pointer is made of the names of fields, and a
   * placeholder such as `psk` must not hide the field of that name.
   */
  maskPointer(pointer) {
    return replaced(pointer, this.#find(pointer, false));
  }
  /** The stretches of a text that spell a secret: in order, without overlaps. */
  ranges(text) {
    return this.#find(text, true);
  }
  /** Nothing of the secrets shows when a redactor is printed. */
  toJSON() {
    return REDACTED;
  }
  #find(text, words) {
    if (this.#secrets.size === 0) return [];
    this.#buckets ??= bucketsOf(this.#secrets);
    const found = [];
    let start = 0;
    let end = 0;
    for (let index = 0; index + SHORTEST <= text.length; index++) {
      const bucket = this.#buckets.get(bucketKey(text, index));
      if (bucket === void 0) continue;
      const length = longestAt(text, index, bucket, words);
      if (length === 0) continue;
      if (index > end) {
        if (end > 0) found.push({ start, end });
        start = index;
      }
      end = Math.max(end, index + length);
    }
    if (end > 0) found.push({ start, end });
    return found;
  }
};
function replaced(text, ranges) {
  let masked = "";
  let from = 0;
  for (const { start, end } of ranges) {
    masked += text.slice(from, start) + REDACTED;
    from = end;
  }
  return from === 0 ? text : masked + text.slice(from);
}
function longestAt(text, index, bucket, words) {
  for (const length of bucket.lengths) {
    if (index + length > text.length) continue;
    const inside = bucket.spellings.get(text.slice(index, index + length));
    if (inside === true || inside === false && words && isWholeWord(text, index, index + length)) return length;
  }
  return 0;
}
function isWholeWord(text, start, end) {
  return !(isAlphanumeric(text, start - 1) && isAlphanumeric(text, start)) && !(isAlphanumeric(text, end - 1) && isAlphanumeric(text, end));
}
function isAlphanumeric(text, index) {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function bucketKey(text, index) {
  return text.charCodeAt(index) * 65536 + text.charCodeAt(index + 1);
}
function bucketsOf(secrets) {
  const buckets = /* @__PURE__ */ new Map();
  const add = (spelling, inside) => {
    if (spelling.length < SHORTEST) return;
    const key = bucketKey(spelling, 0);
    const bucket = buckets.get(key) ?? { lengths: [], spellings: /* @__PURE__ */ new Map() };
    buckets.set(key, bucket);
    bucket.spellings.set(spelling, inside || bucket.spellings.get(spelling) === true);
    if (!bucket.lengths.includes(spelling.length)) bucket.lengths.push(spelling.length);
  };
  for (const secret of secrets) {
    const trimmed = secret.trim();
    if (trimmed.length < SHORTEST) continue;
    for (const text of /* @__PURE__ */ new Set([secret, trimmed])) {
      const inside = text.length >= CERTAIN;
      for (const spelling of spellingsOf(text)) add(spelling, inside);
      if (inside && text.length <= LONGEST_ENCODED) for (const core of base64Cores(text)) add(core, true);
    }
  }
  for (const { lengths } of buckets.values()) lengths.sort((one, other) => other - one);
  return buckets;
}
function spellingsOf(text) {
  const json = JSON.stringify(text).slice(1, -1);
  const embedded = JSON.stringify(json).slice(1, -1);
  if (text.length > LONGEST_ENCODED) return /* @__PURE__ */ new Set([text, json, embedded]);
  const encoded = base64(utf8(text));
  return /* @__PURE__ */ new Set([
    text,
    json,
    embedded,
    json.replaceAll("/", String.raw`\/`),
    asciiOnly(json),
    text.replaceAll("'", "''"),
    text.replaceAll("~", "~0").replaceAll("/", "~1"),
    ...urlSpellings(text),
    encoded,
    urlSafe(encoded)
  ]);
}
function urlSpellings(text) {
  const component = percentEncoded(text);
  const strict = component.replaceAll(/[!'()*]/gu, escapedOctet);
  const form = component.replaceAll(/[!'()~]/gu, escapedOctet).replaceAll("%20", "+");
  const upper = [component, component.replaceAll("%20", "+"), strict, form];
  return [...upper, ...upper.map((spelling) => spelling.replaceAll(/%[\dA-F]{2}/gu, (octet) => octet.toLowerCase()))];
}
function escapedOctet(mark) {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
function* base64Cores(text) {
  const bytes = utf8(text);
  for (let shift = 0; shift < 3; shift++) {
    const shifted = new Uint8Array(shift + bytes.length);
    shifted.set(bytes, shift);
    const core = base64(shifted).slice(Math.ceil(shift * 8 / 6), Math.floor(shifted.length * 8 / 6));
    yield core;
    yield urlSafe(core);
  }
}
function urlSafe(encoded) {
  return encoded.replaceAll("+", "-").replaceAll("/", "_");
}
function asciiOnly(json) {
  return json.replaceAll(
    /[\u{80}-\u{10ffff}]/gu,
    (character) => Array.from({ length: character.length }, (_, index) => escapedUnit(character.charCodeAt(index))).join("")
  );
}
function escapedUnit(unit) {
  return String.raw`\u` + unit.toString(16).padStart(4, "0");
}

export {
  REDACTED,
  inspectSymbol,
  Redactor
};
