({
"late.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");
const require_lint = require("./lint.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/node/walk.ts
let LEFT_OUT$made; const LEFT_OUT$make = () => LEFT_OUT$made = (new Set(["node_modules", ".git"]));
var Walk = class {
	#options;
	#met;
	#links = [];
	constructor(options) {
		this.#options = options;
		this.#met = new Set(options.own);
	}
	*files(folder) {
		yield* this.#folder(folder);
		for (let link = this.#links.shift(); link !== void 0; link = this.#links.shift()) yield* this.#link(link, folder.path);
	}
	*#folder({ path, name, rules: outer, depth }) {
		if (depth === 0 || this.#met.has(path)) return;
		this.#met.add(path);
		const { isCandidate, rulesWithin } = this.#options;
		const entries = this.#entries(path, name);
		const rules = entries.some((entry) => entry.name === ".gitignore") ? rulesWithin?.(outer, path) ?? outer : outer;
		const [inPath, inName] = [path.endsWith(node_path.sep) ? path : path + node_path.sep, name === "." ? "" : `${name}/`];
		for (const entry of entries) {
			const inner = {
				path: inPath + entry.name,
				name: inName + entry.name,
				rules,
				depth: depth - 1
			};
			if (entry.isDirectory()) {
				if (!(LEFT_OUT$made ?? LEFT_OUT$make()).has(entry.name) && rules?.ignores(inner.path, true) !== true) yield* this.#folder(inner);
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
		if (this.#options.isOutput?.(path) !== true) yield {
			path,
			name
		};
	}
	*#link({ path, name, rules, depth }, top) {
		const { isCandidate, journal, root } = this.#options;
		const target = require_base.realPath(path);
		if (target === null) {
			if (isCandidate(name)) journal.skip(name, "a link that leads nowhere");
		} else if (this.#met.has(target)) return;
		else if (!require_base.isWithin(target, root) && !require_base.isWithin(target, top)) journal.skip(name, "a link that leads out of the repository");
		else {
			const stats = (0, node_fs.statSync)(target, { throwIfNoEntry: false });
			if (stats?.isDirectory() === true) yield* this.#folder({
				path: target,
				name,
				rules,
				depth
			});
			else if (stats?.isFile() === true && isCandidate(name)) yield* this.#file({
				path: target,
				name
			});
		}
	}
	#entries(path, name) {
		try {
			return (0, node_fs.readdirSync)(path, { withFileTypes: true }).map((entry) => ({
				entry,
				key: entry.isDirectory() ? `${entry.name}/` : entry.name
			})).sort((one, other) => one.key < other.key ? -1 : 1).map(({ entry }) => entry);
		} catch (error) {
			this.#options.journal.fail(name, `cannot be read: ${require_base.reasonOf(error)}`);
			return [];
		}
	}
};

// src/model/encoding.ts
function utf8(text) {
	const bytes = new Uint8Array(text.length * 3);
	let length = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const scalar = code >= 55296 && code <= 57343 ? 65533 : code;
		if (scalar < 128) bytes[length++] = scalar;
		else if (scalar < 2048) {
			bytes[length++] = 192 | scalar >> 6;
			bytes[length++] = 128 | scalar & 63;
		} else if (scalar < 65536) {
			bytes[length++] = 224 | scalar >> 12;
			bytes[length++] = 128 | scalar >> 6 & 63;
			bytes[length++] = 128 | scalar & 63;
		} else {
			bytes[length++] = 240 | scalar >> 18;
			bytes[length++] = 128 | scalar >> 12 & 63;
			bytes[length++] = 128 | scalar >> 6 & 63;
			bytes[length++] = 128 | scalar & 63;
		}
	}
	return bytes.subarray(0, length);
}
function hexadecimal(bytes) {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function base64(bytes) {
	let text = "";
	for (let index = 0; index < bytes.length; index += 3) {
		const [first = 0, second = 0, third = 0] = bytes.subarray(index, index + 3);
		const group = first << 16 | second << 8 | third;
		for (let shift = 18; shift >= 0; shift -= 6) text += ALPHABET.charAt(group >> shift & 63);
	}
	const padding = (3 - bytes.length % 3) % 3;
	return padding === 0 ? text : text.slice(0, -padding) + "=".repeat(padding);
}
function percentEncoded(text) {
	return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\ufffd"));
}
function bytesOfBase64(text) {
	const characters = utf8(text.replaceAll("-", "+").replaceAll("_", "/"));
	const groups = Math.floor(characters.length / 4);
	const bytes = new Uint8Array(3 * groups);
	let length = bytes.length;
	for (let group = 0; group < groups; group++) {
		const digits = Array.from(characters.subarray(4 * group, 4 * group + 4), (code) => String.fromCharCode(code));
		const [first = 0, second = 0, third = 0, fourth = 0] = digits.map(bitsOfDigit);
		bytes.set([
			first << 2 | second >> 4,
			second << 4 | third >> 2,
			third << 6 | fourth
		], 3 * group);
		length -= digits.filter((digit) => digit === "=").length;
	}
	return bytes.subarray(0, Math.max(0, length));
}
function bitsOfDigit(digit) {
	const bits = ALPHABET.indexOf(digit);
	return digit === "=" ? 0 : bits === -1 ? 255 : bits;
}
function textOfUtf8(bytes) {
	let text = "";
	for (let index = 0; index < bytes.length;) {
		const code = codePointAt(bytes, index);
		const byte = bytes[index] ?? 0;
		text += code === null ? String.fromCharCode(56320 + byte) : String.fromCodePoint(code);
		index += code === null ? 1 : lengthOf(code);
	}
	return text;
}
function codePointAt(bytes, index) {
	const first = bytes[index] ?? 0;
	if (first < 128) return first;
	const length = first >= 240 ? 4 : first >= 224 ? 3 : 2;
	if (first < 194 || first > 244) return null;
	let code = first & 127 >> length;
	for (let step = 1; step < length; step++) {
		const byte = bytes[index + step] ?? 0;
		if ((byte & 192) !== 128) return null;
		code = code << 6 | byte & 63;
	}
	return code <= 1114111 && (code < 55296 || code > 57343) && lengthOf(code) === length ? code : null;
}
function lengthOf(code) {
	if (code < 128) return 1;
	if (code < 2048) return 2;
	return code < 65536 ? 3 : 4;
}

// src/model/sha256.ts
const ROUND_CONSTANTS = new Uint32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const BLOCK_BYTES = 64;
function sha256(text) {
	const state = new Uint32Array([
		1779033703,
		3144134277,
		1013904242,
		2773480762,
		1359893119,
		2600822924,
		528734635,
		1541459225
	]);
	const message = padded(utf8(text));
	const schedule = /* @__PURE__ */ new Uint32Array(64);
	for (let offset = 0; offset < message.byteLength; offset += BLOCK_BYTES) compress(state, schedule, message, offset);
	return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}
function padded(bytes) {
	const length = Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES;
	const message = new Uint8Array(length);
	message.set(bytes);
	message[bytes.length] = 128;
	const view = new DataView(message.buffer);
	view.setBigUint64(length - 8, BigInt(bytes.length) * 8n);
	return view;
}
function compress(state, schedule, message, offset) {
	for (let index = 0; index < 16; index++) schedule[index] = message.getUint32(offset + index * 4);
	for (let index = 16; index < 64; index++) {
		const early = schedule[index - 15] ?? 0;
		const late = schedule[index - 2] ?? 0;
		const small0 = rotated(early, 7) ^ rotated(early, 18) ^ early >>> 3;
		const small1 = rotated(late, 17) ^ rotated(late, 19) ^ late >>> 10;
		schedule[index] = (schedule[index - 16] ?? 0) + small0 + (schedule[index - 7] ?? 0) + small1 | 0;
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let index = 0; index < 64; index++) {
		const big1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
		const chosen = e & f ^ ~e & g;
		const first = h + big1 + chosen + (ROUND_CONSTANTS[index] ?? 0) + (schedule[index] ?? 0) | 0;
		const big0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
		const majority = a & b ^ a & c ^ b & c;
		h = g;
		g = f;
		f = e;
		e = d + first | 0;
		d = c;
		c = b;
		b = a;
		a = first + big0 + majority | 0;
	}
	state[0] = (state[0] ?? 0) + a;
	state[1] = (state[1] ?? 0) + b;
	state[2] = (state[2] ?? 0) + c;
	state[3] = (state[3] ?? 0) + d;
	state[4] = (state[4] ?? 0) + e;
	state[5] = (state[5] ?? 0) + f;
	state[6] = (state[6] ?? 0) + g;
	state[7] = (state[7] ?? 0) + h;
}
function rotated(word, bits) {
	return word >>> bits | word << 32 - bits;
}

// src/model/fingerprint.ts
const FINGERPRINT_NAME = "ipsecLint/v1";
function fingerprint(ruleId, { resource, pointer, value }) {
	return sha256(JSON.stringify([
		FINGERPRINT_NAME,
		ruleId,
		resource,
		pointer,
		value
	])).slice(0, 32);
}
function maskedIdentity({ identity, place }, redactor) {
	if (identity === void 0) return {
		resource: require_base.sourceAt(place).name,
		pointer: redactor.maskPointer(require_base.pointerAt(place)),
		value: null
	};
	const { resource, pointer, value } = identity;
	return {
		resource: redactor.mask(resource),
		pointer: redactor.maskPointer(pointer),
		value: redactor.maskOrNull(value)
	};
}

// src/model/bisect.ts
function countLeading(list, passes) {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = low + high >>> 1;
		const entry = list[middle];
		if (entry !== void 0 && passes(entry)) low = middle + 1;
		else high = middle;
	}
	return low;
}

// src/model/rewritten.ts
function rewritten$1(text, pattern, instead) {
	const changes = [];
	const parts = [];
	let from = 0;
	let at = 0;
	for (const { 0: match, index } of text.matchAll(pattern)) {
		const replacement = instead(match);
		at += index - from;
		parts.push(text.slice(from, index), replacement);
		from = index + match.length;
		changes.push({
			at,
			length: replacement.length,
			start: index,
			end: from
		});
		at += replacement.length;
	}
	return {
		text: parts.join("") + text.slice(from),
		changes
	};
}
function original({ changes }, { start, end }) {
	return {
		start: placeOf$1(changes, start).start,
		end: placeOf$1(changes, end - 1).end
	};
}
function placeOf$1(changes, offset) {
	const change = changes[countLeading(changes, ({ at }) => at <= offset) - 1];
	if (change === void 0) return {
		start: offset,
		end: offset + 1
	};
	const { at, length, start, end } = change;
	if (offset < at + length) return {
		start,
		end
	};
	const place = end + offset - at - length;
	return {
		start: place,
		end: place + 1
	};
}

// src/model/rule.ts
function withoutExamples(rule) {
	const { id, group, levels, summary, why, mend, references, cwe, securitySeverity, precision } = rule;
	const { supersedes, voids } = rule;
	return {
		id,
		group,
		levels,
		summary,
		why,
		mend,
		references,
		cwe,
		securitySeverity,
		precision,
		supersedes,
		voids
	};
}

// src/rules/shared/places.ts
function placeOf(fact, owner) {
	return fact?.place ?? owner.place;
}

// src/model/edits.ts
let PLAIN$made; const PLAIN$make = () => PLAIN$made = (/^[\w./:-]*$/u);
function isPlain(text) {
	return (PLAIN$made ?? PLAIN$make()).test(text);
}
let RESOLVED$made; const RESOLVED$make = () => RESOLVED$made = (/^(?:~?|null|true|false|yes|no|on|off|[yn]|[-+.\d][\d_.e+:-]*|0[ox][\da-f]+|.*:)$/iu);
function isResolved(text) {
	return (RESOLVED$made ?? RESOLVED$make()).test(text);
}
let QUOTE$made; const QUOTE$make = () => QUOTE$made = (/^(?:\\|%5c)*(?:["']|%22|%27)$/iu);
function aroundKey({ key, keyStart, keyEnd }, text) {
	const spelled = text.slice(keyStart, keyEnd);
	const from = spelled.indexOf(key);
	if (key === "" || from < 0) return null;
	const [opening, closing] = [spelled.slice(0, from), spelled.slice(from + key.length)];
	if (opening === "" && closing === "") return {
		quote: "",
		start: keyStart
	};
	return opening === closing && (QUOTE$made ?? QUOTE$make()).test(opening) ? {
		quote: opening,
		start: keyStart + from
	} : null;
}
function isBare(node) {
	return node.value === "" || require_base.characterRange(node, 0, 1).start === node.start;
}
function isForm(node) {
	let { parent } = node;
	while (parent.kind !== "document" && parent.kind !== "string") ({parent} = parent);
	return parent.kind === "document" && parent.encoding === "form";
}
function fits(node, text) {
	return isPlain(text) && !(isBare(node) && !isForm(node) && isResolved(text));
}
function replacement(place, text) {
	switch (place.kind) {
		case "string": return place.value === "" || !fits(place, text) ? [] : [{
			source: require_base.sourceAt(place),
			range: require_base.rangeAt(require_base.part(place, 0, place.value.length)),
			text
		}];
		case "part": return isPlain(text) ? [{
			source: require_base.sourceAt(place),
			range: require_base.rangeAt(place),
			text
		}] : [];
		default: return [];
	}
}
function trimmed(node) {
	const { value } = node;
	const from = value.length - value.trimStart().length;
	const to = value.trimEnd().length;
	const source = require_base.sourceAt(node);
	return [require_base.part(node, 0, from), require_base.part(node, to, value.length)].filter((blank) => blank.to > blank.from).map((blank) => ({
		source,
		range: require_base.rangeAt(blank),
		text: ""
	}));
}
function quoteAt(node) {
	const { text } = require_base.documentOf(node).source;
	let child = node;
	for (;;) {
		const { parent } = child;
		if (parent.kind === "document" && parent.within === void 0) return "\"";
		if (parent.kind === "document" || parent.kind === "string") return null;
		if (parent.kind === "object") {
			const held = child;
			const found = parent.members.find(({ value }) => value === held);
			const quote = (found && aroundKey(found, text)?.quote) ?? "";
			if (quote !== "") return quote;
		}
		child = parent;
	}
}
function isTagged({ start, parent }) {
	if (parent.kind === "document" || parent.kind === "string") return false;
	return (TAG$made ?? TAG$make()).test(require_base.documentOf(parent).source.text.slice(Math.max(0, start - TAG_LENGTH), start));
}
let TAG$made; const TAG$make = () => TAG$made = (/(?:^|[\s,[{])!\S*\s+(?:&\S+\s+)?$/u);
const TAG_LENGTH = 64;
function rewritten(node, value) {
	if (node.kind === "object" || node.kind === "array") return [];
	const source = require_base.sourceAt(node);
	const range = {
		start: node.start,
		end: node.end
	};
	if (typeof value === "string" && node.kind === "string") return value === node.value.trim() ? trimmed(node) : replacement(node, value);
	if (isForm(node)) return node.kind === "string" ? replacement(node, String(value)) : [];
	if (isTagged(node)) return [];
	if (typeof value !== "string") return [{
		source,
		range,
		text: String(value)
	}];
	const quote = isPlain(value) ? quoteAt(node) : null;
	return quote === null ? [] : [{
		source,
		range,
		text: `${quote}${value}${quote}`
	}];
}
function renamed({ node, member }, key) {
	const source = require_base.sourceAt(node);
	const around = aroundKey(member, source.text);
	if (around === null || !isPlain(key) || key === "") return [];
	const { start } = around;
	return [{
		source,
		range: {
			start,
			end: start + member.key.length
		},
		text: key
	}];
}

// src/model/member-edits.ts
const BLANKS = String.raw`(?:\s|\\[nrt]|\\\r?\n|%0[9ad]|%20|\+)*`;
let COMMA$made; const COMMA$make = () => COMMA$made = (new RegExp(`^${BLANKS}(?:,|%2c)${BLANKS}$`, "iu"));
let COLON$made; const COLON$make = () => COLON$made = (new RegExp(`^${BLANKS}(?::|%3a)${BLANKS}$`, "iu"));
let OPENING$made; const OPENING$make = () => OPENING$made = (new RegExp(`^(?:\\{|%7b)${BLANKS}$`, "iu"));
let FLOW$made; const FLOW$make = () => FLOW$made = (/^(?:\{|%7b)/iu);
let COMMENTED$made; const COMMENTED$make = () => COMMENTED$made = (/^[\t ]*(?:,[\t ]*)?(?:#|\/[*/])/u);
function hasBrackets({ kind, start }, text) {
	return kind === "array" ? text[start] !== "-" : (FLOW$made ?? FLOW$make()).test(text.slice(start, start + 3));
}
function endOf(node, text) {
	if (node.kind !== "array" && node.kind !== "object" || hasBrackets(node, text)) return node.end;
	if (node.kind === "array") {
		const last = node.items.at(-1);
		return last === void 0 ? node.end : endOf(last, text);
	}
	const last = node.members.at(-1);
	return last === void 0 ? node.end : Math.max(last.keyEnd, endOf(last.value, text));
}
function ownMembers({ start, members }) {
	return members.filter(({ keyStart }) => keyStart >= start);
}
function isWhole({ keyEnd, value }, text) {
	return value.start >= keyEnd && endsInItself(value, text);
}
function endsInItself(node, text) {
	if (node.kind !== "array" && node.kind !== "object" || hasBrackets(node, text)) return true;
	if (node.kind === "array") return node.items.slice(-1).every((last) => last.start >= node.start && endsInItself(last, text));
	return node.members.slice(-1).every((last) => last.keyStart >= node.start && isWhole(last, text));
}
function styleOf(object) {
	const { source, encoding, within } = require_base.documentOf(object);
	const isEmbedded = object.parent.kind === "string" || within !== void 0;
	if (hasBrackets(object, source.text)) return "flow";
	return isEmbedded || encoding === "form" || object.members.length === 0 ? null : "block";
}
function separatorIn(object, text) {
	const members = ownMembers(object);
	const [first] = members;
	const [last, previous] = [members.at(-1), members.at(-2)];
	if (first === void 0 || last === void 0) return null;
	if (previous !== void 0) {
		const between = text.slice(previous.value.end, last.keyStart);
		return (COMMA$made ?? COMMA$make()).test(between) ? between : null;
	}
	const opening = text.slice(object.start, first.keyStart);
	if (!(OPENING$made ?? OPENING$make()).test(opening)) return null;
	const isEncoded = opening.startsWith("%");
	return (isEncoded ? "%2C" : ",") + opening.slice(isEncoded ? 3 : 1);
}
function indentAt(source, offset) {
	const { start } = source.line(source.position(offset).line);
	const indent = source.text.slice(start, offset);
	return /^[ \t]*$/u.test(indent) ? indent : null;
}
function memberIndent(source, object) {
	const [first] = ownMembers(object);
	if (first === void 0) return null;
	const { start } = source.line(source.position(first.keyStart).line);
	const indent = source.text.slice(start, first.keyStart);
	return /^[ \t]*(?:- +)*$/u.test(indent) ? indent.replaceAll("-", " ") : null;
}
function lineEndAt(source, offset) {
	return source.line(source.position(offset).line).end;
}
function isCommented(source, offset) {
	return (COMMENTED$made ?? COMMENTED$make()).test(source.text.slice(offset, lineEndAt(source, offset)));
}
function lineBreakOf({ text }) {
	return /\r\n|\n|\r/u.exec(text)?.[0] ?? "\n";
}
function appended(object, member) {
	const { source } = require_base.documentOf(object);
	const last = ownMembers(object).at(-1);
	if (last === void 0 || !isWhole(last, source.text)) return [];
	if (styleOf(object) === "flow") {
		const separator = isCommented(source, last.value.end) ? null : separatorIn(object, source.text);
		const at = {
			start: last.value.end,
			end: last.value.end
		};
		return separator === null ? [] : [{
			source,
			range: at,
			text: separator + member
		}];
	}
	const indent = memberIndent(source, object);
	if (styleOf(object) === null || indent === null) return [];
	const end = lineEndAt(source, endOf(last.value, source.text));
	const text = member.split(/\r\n|\n|\r/u).map((line) => indent + line).map((line) => lineBreakOf(source) + line).join("");
	return [{
		source,
		range: {
			start: end,
			end
		},
		text
	}];
}
function taken(object, member) {
	const { source } = require_base.documentOf(object);
	const { text } = source;
	const members = ownMembers(object);
	const index = members.indexOf(member);
	const [previous, next] = [members[index - 1], members[index + 1]];
	if (index < 0 || !isWhole(member, text)) return [];
	const start = member.keyStart;
	const end = endOf(member.value, text);
	const cut = (range) => [{
		source,
		range,
		text: ""
	}];
	if (styleOf(object) === "flow") {
		if (next !== void 0 && (COMMA$made ?? COMMA$make()).test(text.slice(end, next.keyStart))) return cut({
			start,
			end: next.keyStart
		});
		if (next !== void 0 || previous === void 0 || !isWhole(previous, text) || isCommented(source, end)) return [];
		return (COMMA$made ?? COMMA$make()).test(text.slice(previous.value.end, start)) ? cut({
			start: previous.value.end,
			end
		}) : [];
	}
	const lineStart = start - (indentAt(source, start)?.length ?? NaN);
	if (styleOf(object) === null || Number.isNaN(lineStart)) return [];
	const lineEnd = lineEndAt(source, end);
	const nextLine = source.line(source.position(end).line + 1).start;
	if (next !== void 0) return nextLine <= next.keyStart ? cut({
		start: lineStart,
		end: nextLine
	}) : [];
	if (previous === void 0) return [];
	return cut({
		start: source.line(source.position(start).line - 1).end,
		end: lineEnd
	});
}
function transplanted(member, from, to) {
	const { source } = require_base.documentOf(from);
	const end = endOf(member.value, source.text);
	const style = styleOf(from);
	if (style === null || style !== styleOf(to)) return null;
	const text = source.text.slice(member.keyStart, style === "flow" ? end : lineEndAt(source, end));
	const [own, other] = [indentAt(source, member.keyStart), memberIndent(source, to)];
	if (own === null || other === null) return style === "flow" ? text : null;
	const [first = "", ...rest] = text.split(/(?<=\r\n|\n|\r(?!\n))/u);
	if (!rest.every((line) => line.startsWith(own) || line.trim() === "")) return style === "flow" ? text : null;
	const indent = style === "flow" ? other : "";
	return first + rest.map((line) => line.startsWith(own) ? indent + line.slice(own.length) : line).join("");
}
function moved(from, member, to) {
	const text = transplanted(member, from, to);
	if (text === null) return [];
	const edits = [...taken(from, member), ...appended(to, text)];
	return edits.length === 2 ? edits : [];
}
function added(object, key, value) {
	const { source } = require_base.documentOf(object);
	const last = ownMembers(object).at(-1);
	const around = last === void 0 ? null : aroundKey(last, source.text);
	if (last === void 0 || around === null || !isPlain(key) || !isPlain(String(value))) return [];
	const { quote } = around;
	const isBlock = styleOf(object) === "block";
	const colon = isBlock ? ": " : source.text.slice(last.keyEnd, last.value.start);
	if (!isBlock && !(COLON$made ?? COLON$make()).test(colon)) return [];
	return appended(object, `${quote}${key}${quote}${colon}${typeof value === "string" ? quotedLike(object, value, quote) : String(value)}`);
}
function quotedLike(object, value, keyQuote) {
	const strings = object.members.map(({ value: node }) => node).filter((node) => node.kind === "string");
	const isPlainStyle = keyQuote === "" && strings.every((node) => isBare(node)) && !isResolved(value);
	const quote = keyQuote === "" ? quoteOf(strings) ?? "\"" : keyQuote;
	return isPlainStyle ? value : quote + value + quote;
}
function quoteOf(strings) {
	const quoted = strings.findLast((node) => /^["']/u.test(require_base.documentOf(node).source.text.charAt(node.start)));
	return quoted === void 0 ? null : require_base.documentOf(quoted).source.text.charAt(quoted.start);
}

// src/model/fixes.ts
function safeFix(description, edits) {
	return edits.length === 0 ? null : {
		description,
		safe: true,
		edits
	};
}
function choiceAt(place, choices) {
	const fixes = [];
	for (const { value, meaning } of choices) {
		const fix = fixAt(place, {
			value,
			safe: false
		});
		if (fix !== null) fixes.push({
			...fix,
			meaning
		});
	}
	const [best] = fixes;
	return best === void 0 ? null : {
		...best,
		choices: fixes
	};
}
function fixAt(place, { value, safe }) {
	const edits = editsAt(place, value);
	const field = place.kind === "absent" ? `${place.path.join(".")}: ` : "";
	return edits.length === 0 ? null : {
		description: `Write ${field}${JSON.stringify(value)}`,
		safe,
		edits
	};
}
function editsAt(place, value) {
	switch (place.kind) {
		case "key": return typeof value === "string" ? renamed(place, value) : [];
		case "part": return replacement(place, String(value));
		case "absent": {
			const [key] = place.path;
			return key === void 0 || place.path.length > 1 ? [] : added(place.node, key, value);
		}
		case "text": return [];
		default: return rewritten(place, value);
	}
}

// src/rules/shared/field.ts
function fieldNameAt(place) {
	switch (place.kind) {
		case "absent": return place.path.at(-1) ?? "";
		case "key": return place.member.key;
		case "part": return fieldNameAt(place.node);
		case "text": return "";
		default: {
			const { parent } = place;
			if (parent.kind !== "object") return "";
			for (const { key, value } of parent.members) if (value === place) return key;
			return "";
		}
	}
}
function valueAt(place) {
	switch (place.kind) {
		case "string": return JSON.stringify(place.value);
		case "number": return place.raw;
		case "boolean": return String(place.value);
		default: return "";
	}
}
function fieldNamed(fields, dialect, name) {
	for (const field of require_lint.fieldsIn(fields, dialect)) {
		const found = field.name === name ? field : field.fields && fieldNamed(field.fields, dialect, name);
		if (found !== void 0) return found;
	}
}
const fieldsByName = require_lint.madeOfFields((fields, dialect) => {
	const byName = /* @__PURE__ */ new Map();
	addFields(fields, dialect, byName);
	return byName;
});
function addFields(fields, dialect, to) {
	for (const field of require_lint.fieldsIn(fields, dialect)) {
		if (!to.has(field.name)) to.set(field.name, field);
		if (field.fields !== void 0) addFields(field.fields, dialect, to);
	}
}
function contractField(resource, place) {
	return fieldsByName(resource).get(fieldNameAt(place));
}

// src/data/common-words.ts
const LINES = [
	"abcd access account admin administrator alibaba aliyun amazon angel apple april apsara auth august azure backup",
	"baseball batman battery berlin branch bridge business changeit changeme charlie cisco client cloud company computer connect",
	"connection control corp correct customer datacenter december default demo dev develop device domain dragon dummy east",
	"enable enterprise example external family february firewall flower football forever fortigate fortinet freedom friday",
	"friend gateway global google group guest hello horse house huawei hunter iloveyou internal internet ipsec january july",
	"june juniper key killer letmein level linux local login london love lucky main manager march master matrix mercedes",
	"michael microsoft mikrotik monday money monkey mother mustang network north november october office openstack",
	"opnsense oracle orange paloalto partner pass passphrase passwd password pepper pfsense phrase planet please police",
	"power presharedkey princess private prod production project psk public purple qwerty random remote replace root router",
	"samsung sample saturday secret secure security september server service shadow shared silver simple site sitetosite",
	"sophos south staging staple start station storage strongswan student summer sunday sunshine super superman support",
	"switch system team telekom temp temporary test testing thursday tiger today toor trust tuesday tunnel ubuntu unknown",
	"user vodafone vpc vpn warehouse watchguard wednesday welcome west whatever wifi windows winter wireless world yellow",
	"zstack zyxel"
];
const START = 3;
const byStart = require_base.lazy(() => {
	const groups = /* @__PURE__ */ new Map();
	for (const word of LINES.flatMap((line) => line.split(" "))) require_lint.addTo(groups, word.slice(0, START), word);
	return groups;
});
function commonWordAt(text, index) {
	const candidates = byStart().get(text.slice(index, index + START));
	if (candidates === void 0) return 0;
	return longestAt$1(text, index, candidates);
}
function longestAt$1(text, index, words) {
	let longest = 0;
	for (const word of words) if (word.length > longest && text.startsWith(word, index)) longest = word.length;
	return longest;
}

// src/data/key-strength.ts
const ENOUGH_BITS = 128;
const WORD_BITS = 11;
const EXPECTED_BITS = 1;
const LONGEST$1 = 2048;
const SHORTEST_KNOWN = 3;
let CLASSES$made; const CLASSES$make = () => CLASSES$made = ([
	[/[a-z]/u, 26],
	[/[A-Z]/u, 26],
	[/\d/u, 10],
	[/[\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/u, 33],
	[/[^\x20-\x7e]/u, 100]
]);
let HEXADECIMAL$made; const HEXADECIMAL$make = () => HEXADECIMAL$made = (/^(?:[\da-f]+|[\dA-F]+)$/u);
const walks = require_base.lazy(() => [[
	"`1234567890-=",
	"qwertyuiop[]",
	"asdfghjkl;'",
	"zxcvbnm,./",
	"~!@#$%^&*()_+",
	"qwertzuiop",
	"azertyuiop"
], [
	"1qaz",
	"2wsx",
	"3edc",
	"4rfv",
	"5tgb",
	"6yhn",
	"7ujm",
	"8ik,",
	"9ol.",
	"0p;/"
]].map(positionsIn));
let DISGUISES$made; const DISGUISES$make = () => DISGUISES$made = (new Map([
	["0", "o"],
	["1", "i"],
	["!", "i"],
	["3", "e"],
	["4", "a"],
	["@", "a"],
	["5", "s"],
	["$", "s"],
	["7", "t"]
]));
let DISGUISED$made; const DISGUISED$make = () => DISGUISED$made = (/[013457!@$]/gu);
function positionsIn(lines) {
	const positions = /* @__PURE__ */ new Map();
	for (const [row, line] of lines.entries()) for (const [column, character] of Array.from(line).entries()) if (!positions.has(character)) positions.set(character, row * 100 + column);
	return positions;
}
function bitsPerCharacter(text) {
	if (/^\d+$/u.test(text)) return Math.log2(10);
	if ((HEXADECIMAL$made ?? HEXADECIMAL$make()).test(text)) return 4;
	const size = (CLASSES$made ?? CLASSES$make()).reduce((sum, [pattern, count]) => pattern.test(text) ? sum + count : sum, 0);
	return Math.log2(Math.max(size, 1));
}
function isSteady(first, second, third) {
	if (first === void 0 || second === void 0 || third === void 0) return false;
	const step = third - second;
	return Math.abs(step) <= 1 && second - first === step;
}
function continuesRun(text, index) {
	if (index < 2) return false;
	if (isSteady(text.charCodeAt(index - 2), text.charCodeAt(index - 1), text.charCodeAt(index))) return true;
	const [first = "", second = "", third = ""] = [
		text[index - 2],
		text[index - 1],
		text[index]
	];
	return walks().some((positions) => isSteady(positions.get(first), positions.get(second), positions.get(third)));
}
let YEAR$made; const YEAR$make = () => YEAR$made = (/^(?:19|20)\d\d$/u);
function yearAt(text, index) {
	return (text.startsWith("19", index) || text.startsWith("20", index)) && (YEAR$made ?? YEAR$make()).test(text.slice(index, index + 4)) ? 4 : 0;
}
function undisguised(text) {
	return text.replaceAll((DISGUISED$made ?? DISGUISED$make()), (character) => (DISGUISES$made ?? DISGUISES$make()).get(character) ?? character);
}
function readKey(key, beside) {
	const text = key.slice(0, LONGEST$1).toLowerCase();
	const known = beside.filter(({ length }) => length >= SHORTEST_KNOWN);
	return {
		text,
		plain: undisguised(text),
		beside: known.map((word) => undisguised(word.toLowerCase()))
	};
}
function wordAt({ text, plain, beside }, index) {
	return Math.max(commonWordAt(plain, index), yearAt(text, index), longestAt$1(plain, index, beside));
}
let MARK$made; const MARK$make = () => MARK$made = (/[^a-z\d]/u);
var Past = class {
	#parts = /* @__PURE__ */ new Set();
	recurs(part) {
		if (this.#parts.has(part)) return true;
		this.#parts.add(part);
		return false;
	}
};
function repeats(text, index, past) {
	const last = text.slice(Math.max(0, index - 2), index + 1);
	const again = last.length === 3 && past.recurs(last);
	const mark = text.charAt(index);
	return (MARK$made ?? MARK$make()).test(mark) && past.recurs(mark) || again;
}
function keyStrength(key, beside = []) {
	const each = bitsPerCharacter(key);
	const reading = readKey(key, beside);
	const { text, plain } = reading;
	const past = new Past();
	let bits = 0;
	for (let index = 0; index < text.length && bits < ENOUGH_BITS;) {
		const word = wordAt(reading, index);
		if (word > 0) {
			bits += past.recurs(plain.slice(index, index + word)) ? EXPECTED_BITS : Math.min(WORD_BITS, word * each);
			index += word;
		} else {
			const isExpected = repeats(text, index, past) || continuesRun(text, index);
			bits += isExpected ? EXPECTED_BITS : each;
			index++;
		}
	}
	return Math.min(bits, ENOUGH_BITS);
}

// src/data/secret-strength.ts
function textsBeside({ peerAddress, localId, remoteId }, { name }) {
	return [name, ...[
		peerAddress,
		localId?.value,
		remoteId?.value
	].map((text) => text && require_lint.valueOf(text))].filter((text) => typeof text === "string");
}
function strengthOf(secret, tunnel, resource) {
	const beside = textsBeside(tunnel, resource);
	return Math.floor(secret.measure((text) => keyStrength(text, beside)));
}

// src/compliance/verdict.ts
function broken(clause, asks = null) {
	return {
		clause,
		asks
	};
}
function rulingOf(rulings, logName) {
	return rulings?.find(({ algorithms }) => algorithms === "rest" || algorithms.includes(logName));
}
function brokenByAlgorithm(rulings, logName) {
	const ruling = rulingOf(rulings, logName);
	return ruling?.verdict === "below" ? broken(ruling.clause) : null;
}
function brokenByChoice(demand, value) {
	return demand === void 0 || demand.allowed.includes(value) ? null : broken(demand.clause);
}
function brokenByLifetime(demand, seconds) {
	if (demand === void 0 || seconds > 0 && seconds <= demand.figure) return null;
	return broken(demand.clause, `${String(demand.figure)} seconds at most`);
}
function brokenByKey(demand, bits) {
	if (demand === void 0 || bits >= demand.figure) return null;
	return broken(demand.clause, `${String(demand.figure)} bits at least`);
}
function brokenByAbsence(demand) {
	return demand === void 0 ? null : broken(demand.clause);
}

// src/compliance/points.ts
function point(requirement, known, effect, broken) {
	return {
		requirement,
		place: known.place,
		known,
		effect,
		broken
	};
}
function knownOf(located) {
	return located === void 0 || located.origin === "unknown" ? null : located;
}
const VERSIONS$1 = {
	v1: "is IKEv1",
	v2: "is IKEv2",
	any: "answers IKEv1 too"
};
function pointsOf(tunnel, resource) {
	const { ike, child } = tunnel;
	return [
		...ike === null ? [] : ikePoints(ike),
		...keyPoints(tunnel, resource),
		...child === null ? [] : childPoints(child, groupOf(ike), resource.dialect)
	];
}
function groupOf(ike) {
	return knownOf(ike?.proposals[0]?.dhGroup);
}
function ikePoints({ version, mode, proposals, lifetimeSeconds }) {
	const points = [];
	const speaks = knownOf(version);
	if (speaks !== null) points.push(point("ike-version", speaks, VERSIONS$1[speaks.value], (demands) => brokenByChoice(demands["ike-version"], speaks.value)));
	const exchange = knownOf(mode);
	if (exchange !== null && speaks !== null && speaks.value !== "v2") points.push(point("exchange-mode", exchange, `is ${exchange.value} mode`, (demands) => brokenByChoice(demands["exchange-mode"], exchange.value)));
	for (const { encryption, integrity, dhGroup } of proposals) {
		require_base.append(points, [...encryptionPoints("ike-encryption", encryption), ...hashPoints(encryption, integrity)]);
		require_base.append(points, ikeGroupPoints(dhGroup));
	}
	return [...points, ...lifetimePoints("ike-lifetime", "the IKE SA", lifetimeSeconds)];
}
function encryptionPoints(requirement, encryption) {
	const cipher = knownOf(encryption);
	if (cipher === null) return [];
	const { logName, label } = cipher.value;
	return [point(requirement, cipher, `sets ${phaseOf(requirement)} to ${label}`, (demands) => brokenByAlgorithm(demands[requirement], logName))];
}
function phaseOf(requirement) {
	return requirement.startsWith("ike-") ? "phase 1" : "phase 2";
}
function hashPoints(encryption, integrity) {
	const hash = knownOf(integrity);
	if (hash === null) return [];
	const { logName, label, prf } = hash.value;
	const isUsed = require_lint.valueOf(encryption)?.aead !== true;
	const ofIntegrity = (demands) => isUsed ? brokenByAlgorithm(demands["ike-integrity"], logName) : null;
	const ofPrf = (demands) => prf === null || ofIntegrity(demands) !== null ? null : brokenByAlgorithm(demands.prf, prf);
	const prfLabel = prf === null ? "" : require_lint.prfByLogName(prf)?.label ?? prf;
	return [...isUsed ? [point("ike-integrity", hash, `sets phase 1 to ${label}`, ofIntegrity)] : [], ...prf === null ? [] : [point("prf", hash, `derives the keys of phase 1 with ${prfLabel}`, ofPrf)]];
}
function ikeGroupPoints(dhGroup) {
	const group = knownOf(dhGroup);
	const chosen = group?.value ?? null;
	if (group === null || chosen === null) return [];
	const { logName, label } = chosen;
	return [point("ike-group", group, `sets phase 1 to ${label}`, (demands) => brokenByAlgorithm(demands["ike-group"], logName)), point("post-quantum", group, "leaves phase 1 without a post-quantum key exchange", (demands) => brokenByChoice(demands["post-quantum"], logName))];
}
function lifetimePoints(requirement, what, located) {
	const seconds = knownOf(located);
	if (seconds === null) return [];
	return [point(requirement, seconds, `lets ${what} live ${String(seconds.value)} seconds`, (demands) => brokenByLifetime(demands[requirement], seconds.value))];
}
function keyPoints(tunnel, resource) {
	const { psk } = tunnel;
	const place = psk?.place ?? null;
	if (psk === null || place === null) return [];
	const ofMethod = (demands) => brokenByChoice(demands.authentication, "psk");
	const method = {
		requirement: "authentication",
		place,
		known: null,
		effect: "authenticates with a pre-shared key",
		broken: ofMethod
	};
	if (psk.origin !== "explicit" || psk.value.measure((text) => Number(require_lint.isMaskedKey(text))) === 1) return [method];
	const bits = strengthOf(psk.value, tunnel, resource);
	return [method, {
		requirement: "key-strength",
		place,
		known: null,
		effect: `has about ${String(bits)} bits of strength`,
		broken: (demands) => brokenByKey(demands["key-strength"], bits)
	}];
}
let UNREAD_PROTOCOL$made; const UNREAD_PROTOCOL$make = () => UNREAD_PROTOCOL$made = (new Set(["zstack", "zstack-legacy"]));
let UNREAD_MODE$made; const UNREAD_MODE$make = () => UNREAD_MODE$made = (new Set(["zstack"]));
function childPoints(child, ikeGroup, dialect) {
	const points = [];
	const protocol = (UNREAD_PROTOCOL$made ?? UNREAD_PROTOCOL$make()).has(dialect) ? null : knownOf(child.protocol);
	if (protocol !== null) points.push(point("protocol", protocol, `sets phase 2 to ${protocol.value.toUpperCase()}`, (demands) => brokenByChoice(demands.protocol, protocol.value)));
	const mode = (UNREAD_MODE$made ?? UNREAD_MODE$make()).has(dialect) ? null : knownOf(child.mode);
	if (mode !== null) points.push(point("mode", mode, `is ${mode.value} mode`, (demands) => brokenByChoice(demands.mode, mode.value)));
	for (const { encryption, integrity, dhGroup } of child.proposals) {
		require_base.append(points, [...encryptionPoints("esp-encryption", encryption), ...integrityPoints(encryption, integrity)]);
		require_base.append(points, pfsPoints(dhGroup, ikeGroup));
	}
	return [...points, ...lifetimePoints("child-lifetime", "the CHILD SA", child.lifetimeSeconds)];
}
function integrityPoints(encryption, integrity) {
	const hash = knownOf(integrity);
	if (hash === null || require_lint.valueOf(encryption)?.aead === true) return [];
	const { logName, label } = hash.value;
	return [point("esp-integrity", hash, `sets phase 2 to ${label}`, (demands) => brokenByAlgorithm(demands["esp-integrity"], logName))];
}
function pfsPoints(dhGroup, ikeGroup) {
	const chosen = knownOf(dhGroup);
	if (chosen === null) return [];
	const group = chosen.value;
	if (group === null) return [point("pfs", chosen, "leaves phase 2 without perfect forward secrecy", (demands) => brokenByAbsence(demands.pfs))];
	const besideIke = (demands) => {
		const demand = demands["pfs-beside-ike"];
		const first = ikeGroup?.value ?? null;
		if (demand === void 0 || first === null) return null;
		const isSame = demand.relation === "same";
		const meets = isSame ? group === first : group.strengthBits >= first.strengthBits;
		const asks = isSame ? `${first.label} as in phase 1` : `as strong as ${first.label} of phase 1`;
		return meets ? null : {
			clause: demand.clause,
			asks
		};
	};
	return [point("pfs", chosen, `sets phase 2 to ${group.label}`, () => null), point("pfs-group", chosen, `sets phase 2 to ${group.label}`, (demands) => brokenByAlgorithm(demands["pfs-group"], group.logName) ?? besideIke(demands))];
}

// src/data/settings.ts
const PURPOSES = [
	"ike-version",
	"ike-mode",
	"ike-encryption",
	"ike-integrity",
	"ike-group",
	"ike-lifetime",
	"esp-protocol",
	"esp-mode",
	"esp-encryption",
	"esp-integrity",
	"pfs-group",
	"esp-lifetime"
];
const zstack = (field) => ["CreateIPsecConnection", field];
const ikePolicy = (...path) => ["CreateIkePolicy", ...path];
const ipsecPolicy = (...path) => ["CreateIpsecPolicy", ...path];
const ikeConfig = (field) => [
	"CreateVpnConnection",
	"IkeConfig",
	field
];
const ipsecConfig = (field) => [
	"CreateVpnConnection",
	"IpsecConfig",
	field
];
let PLACES$made; const PLACES$make = () => PLACES$made = ({
	zstack: {
		"ike-version": zstack("ikeVersion"),
		"ike-encryption": zstack("ikeEncryptionAlgorithm"),
		"ike-integrity": zstack("ikeAuthAlgorithm"),
		"ike-group": zstack("ikeDhGroup"),
		"ike-lifetime": zstack("ikeLifeTime"),
		"esp-mode": zstack("policyMode"),
		"esp-encryption": zstack("policyEncryptionAlgorithm"),
		"esp-integrity": zstack("policyAuthAlgorithm"),
		"pfs-group": zstack("pfs"),
		"esp-lifetime": zstack("lifeTime")
	},
	otc: {
		"ike-version": ikePolicy("ike_version"),
		"ike-mode": ikePolicy("phase1_negotiation_mode"),
		"ike-encryption": ikePolicy("encryption_algorithm"),
		"ike-integrity": ikePolicy("auth_algorithm"),
		"ike-group": ikePolicy("pfs"),
		"ike-lifetime": ikePolicy("lifetime", "value"),
		"esp-protocol": ipsecPolicy("transform_protocol"),
		"esp-mode": ipsecPolicy("encapsulation_mode"),
		"esp-encryption": ipsecPolicy("encryption_algorithm"),
		"esp-integrity": ipsecPolicy("auth_algorithm"),
		"pfs-group": ipsecPolicy("pfs"),
		"esp-lifetime": ipsecPolicy("lifetime", "value")
	},
	apsara: {
		"ike-version": ikeConfig("IkeVersion"),
		"ike-mode": ikeConfig("IkeMode"),
		"ike-encryption": ikeConfig("IkeEncAlg"),
		"ike-integrity": ikeConfig("IkeAuthAlg"),
		"ike-group": ikeConfig("IkePfs"),
		"ike-lifetime": ikeConfig("IkeLifetime"),
		"esp-encryption": ipsecConfig("IpsecEncAlg"),
		"esp-integrity": ipsecConfig("IpsecAuthAlg"),
		"pfs-group": ipsecConfig("IpsecPfs"),
		"esp-lifetime": ipsecConfig("IpsecLifetime")
	}
});
const UNREAD = { zstack: ["esp-mode"] };
const SETTLED = {
	"ike-mode": "main",
	"esp-protocol": "esp",
	"esp-mode": "tunnel"
};
let VERSIONS$made; const VERSIONS$make = () => VERSIONS$made = (new Map([
	["ike", "any"],
	["ikev1", "v1"],
	["ikev2", "v2"],
	["v1", "v1"],
	["v2", "v2"]
]));
const memory$1 = /* @__PURE__ */ new Map();
function settingsOf(dialect) {
	const known = memory$1.get(dialect);
	if (known !== void 0) return known;
	const places = (PLACES$made ?? PLACES$make())[require_lint.apiOf(dialect)];
	const settings = PURPOSES.flatMap((purpose) => {
		const where = places[purpose];
		return where === void 0 || UNREAD[dialect]?.includes(purpose) === true ? [] : settingAt(purpose, where, dialect);
	});
	memory$1.set(dialect, settings);
	return settings;
}
function settingFor(dialect, purpose) {
	return settingsOf(dialect).find((setting) => setting.purpose === purpose);
}
function settledMeaning(dialect, purpose) {
	if (settingFor(dialect, purpose) !== void 0) return null;
	const [operation, ...path] = (PLACES$made ?? PLACES$make())[require_lint.apiOf(dialect)][purpose] ?? [""];
	const implied = require_lint.contractOf(operation)?.implied?.[dialect]?.[path.join(".")];
	if (implied === void 0) return SETTLED[purpose] ?? null;
	return (VERSIONS$made ?? VERSIONS$make()).get(String(implied)) ?? String(implied);
}
function settingAt(purpose, [operation, ...path], dialect) {
	const contract = require_lint.contractOf(operation);
	const field = contract === void 0 ? void 0 : fieldAt(contract.fields, dialect, path);
	if (contract === void 0 || field === void 0) return [];
	return [settingOf(purpose, contract, path, field, dialect)];
}
function fieldAt(fields, dialect, [name, ...rest]) {
	const field = require_lint.fieldsIn(fields, dialect).find((candidate) => candidate.name === name);
	return rest.length === 0 ? field : fieldAt(field?.fields ?? [], dialect, rest);
}
function settingOf(purpose, { operation, kind }, path, field, dialect) {
	const { values = [], range = null, default: standing, sources } = field;
	const byMeaning = /* @__PURE__ */ new Map();
	for (const value of values) {
		const meant = meaningOf$1(purpose, dialect, value);
		if (meant !== null && !byMeaning.has(meant.meaning)) byMeaning.set(meant.meaning, {
			value,
			...meant,
			...standingIn(field, value)
		});
	}
	return {
		purpose,
		operation,
		kind,
		path,
		values: [...byMeaning.values()],
		range: values.length > 0 ? null : range,
		default: standing === void 0 || "dynamic" in standing ? null : plain(standing.value),
		sources
	};
}
function plain(value) {
	return typeof value === "boolean" ? String(value) : value;
}
function standingIn({ documented, discouraged }, value) {
	return {
		documented: documented?.includes(value) ?? true,
		discouraged: discouraged?.find((entry) => entry.value === value)?.level ?? null
	};
}
function meaningOf$1(purpose, dialect, value) {
	const vocabulary = require_lint.vocabularyOf(dialect);
	const text = String(value);
	switch (purpose) {
		case "ike-version": {
			const version = (VERSIONS$made ?? VERSIONS$make()).get(text);
			return version === void 0 ? null : word(version);
		}
		case "ike-encryption":
		case "esp-encryption": return measured(require_lint.encryptionByName(vocabulary, text));
		case "ike-integrity":
		case "esp-integrity": return measured(require_lint.integrityByName(vocabulary, text));
		case "ike-group":
		case "pfs-group": {
			const group = typeof value === "number" ? require_lint.dhGroupByNumber(value) : require_lint.dhGroupByName(vocabulary, value);
			return group === null ? word("none") : measured(group);
		}
		case "ike-mode":
		case "esp-protocol":
		case "esp-mode":
		case "ike-lifetime":
		case "esp-lifetime": return word(text);
	}
}
function word(meaning) {
	return {
		meaning,
		strengthBits: null,
		standing: null
	};
}
function measured(algorithm) {
	if (algorithm === void 0) return null;
	const { logName, strengthBits, standing } = algorithm;
	return {
		meaning: logName,
		strengthBits,
		standing
	};
}

// src/compliance/reach.ts
const memory = /* @__PURE__ */ new Map();
function reachOf(dialect, profile) {
	const key = `${dialect} ${profile.id}`;
	const known = memory.get(key);
	if (known !== void 0) return known;
	const { demands } = profile;
	const reached = /* @__PURE__ */ new Map();
	for (const requirement of require_lint.REQUIREMENTS) {
		if (demands[requirement] === void 0) continue;
		reached.set(requirement, reach(dialect, requirement, demands));
	}
	memory.set(key, reached);
	return reached;
}
function reach(dialect, requirement, demands) {
	switch (requirement) {
		case "authentication": {
			const unmet = brokenByChoice(demands.authentication, "psk")?.clause ?? null;
			return {
				requirement,
				field: null,
				values: [],
				most: null,
				unmet,
				taken: unmet === null ? [] : ["psk"],
				undocumented: [],
				isKnown: true
			};
		}
		case "key-strength": return {
			requirement,
			field: null,
			values: [],
			most: null,
			unmet: null,
			taken: [],
			undocumented: [],
			isKnown: true
		};
		default: return reachByField(require_lint.optionsOf(dialect, requirement), requirement, demands);
	}
}
function reachByField(options, requirement, demands) {
	const judged = options.options.map((option) => ({
		option,
		broken: option.broken(demands)
	}));
	const meeting = judged.filter(({ broken }) => broken === null).map(({ option }) => option);
	const written = (list) => list.flatMap((option) => option.written ?? []);
	const base = {
		requirement,
		field: options.field
	};
	if (meeting.length === 0) {
		const unmet = judged[0]?.broken?.clause ?? null;
		const undocumented = written(options.undocumented.filter(({ broken }) => broken(demands) === null));
		return {
			...base,
			values: [],
			most: null,
			unmet,
			taken: written(options.options),
			undocumented,
			isKnown: unmet !== null
		};
	}
	const most = options.range === null ? null : longest(options.range, demands, requirement);
	return {
		...base,
		values: most === null ? written(meeting) : [],
		most,
		unmet: null,
		taken: [],
		undocumented: [],
		isKnown: true
	};
}
function longest(range, demands, requirement) {
	if (requirement !== "ike-lifetime" && requirement !== "child-lifetime") return null;
	const figure = demands[requirement]?.figure;
	return figure === void 0 ? null : Math.min(figure, range.max ?? figure);
}

// src/model/packet-limit.ts
const LAST_PORT = 65535;
let PROTOCOLS$made; const PROTOCOLS$make = () => PROTOCOLS$made = ({
	icmp: 1,
	igmp: 2,
	ipencap: 4,
	tcp: 6,
	udp: 17,
	dccp: 33,
	ipv6: 41,
	gre: 47,
	esp: 50,
	ah: 51,
	"ipv6-icmp": 58,
	eigrp: 88,
	ospf: 89,
	ipip: 94,
	pim: 103,
	vrrp: 112,
	l2tp: 115,
	sctp: 132,
	udplite: 136
});
const protocolNames = require_base.lazy(() => new Map(Object.entries((PROTOCOLS$made ?? PROTOCOLS$make())).map(([name, number]) => [number, name])));
let SERVICES$made; const SERVICES$make = () => SERVICES$made = ({
	ssh: 22,
	smtp: 25,
	domain: 53,
	http: 80,
	ntp: 123,
	snmp: 161,
	bgp: 179,
	ldap: 389,
	https: 443,
	syslog: 514,
	l2tp: 1701
});
const ICMP = [1, 58];
const SWANCTL_WORDS = {
	any: "any",
	opaque: "opaque",
	dynamic: "dynamic"
};
const STARTER_WORDS = {
	any: "%any",
	opaque: "%opaque",
	dynamic: "%dynamic"
};
const INVALID = { kind: "invalid" };
function parseLimit(text, words) {
	const slash = text.indexOf("/");
	const [name, ports] = slash === -1 ? [text, ""] : [text.slice(0, slash), text.slice(slash + 1)];
	const protocol = name === words.any || name === "" ? 0 : numbered$1(name, (PROTOCOLS$made ?? PROTOCOLS$make()));
	if (protocol === void 0) return unknown("a protocol by another name than the usual ones", true);
	if (protocol > 255) return INVALID;
	if (ports === words.opaque) return unknown("an opaque port");
	const range = ports === "" || ports === words.any ? [0, LAST_PORT] : portsIn(ports);
	if (range === void 0) return unknown("a port by another name than the usual ones", true);
	const [firstPort = 0, lastPort = firstPort] = range;
	if (firstPort > LAST_PORT || lastPort > LAST_PORT) return INVALID;
	if (firstPort > lastPort) return unknown("a range of ports whose end comes before its beginning");
	const limit = {
		protocol,
		firstPort,
		lastPort
	};
	if (hasEveryPort(limit)) return {
		kind: "known",
		limit: protocol === 0 ? void 0 : limit
	};
	if (ICMP.includes(protocol)) return unknown("a type of ICMP");
	return {
		kind: "known",
		limit
	};
}
function unknown(what, isName = false) {
	return {
		kind: "unknown",
		what,
		isName
	};
}
function portsIn(text) {
	const single = numbered$1(text, (SERVICES$made ?? SERVICES$make()));
	if (single !== void 0) return [single];
	const ends = text.split("-").map((end) => numbered$1(end, {}));
	const [first, last, more] = ends;
	return first === void 0 || last === void 0 || more !== void 0 || ends.length > 2 ? void 0 : [first, last];
}
function numbered$1(text, names) {
	if (/^(?:0|[1-9]\d{0,8}|0x[\da-f]{1,8})$/iu.test(text)) return Number(text);
	return Object.hasOwn(names, text) ? names[text] : void 0;
}
function formatLimit(limit) {
	if (limit === void 0) return "";
	const { protocol, firstPort, lastPort } = limit;
	const name = protocolNames().get(protocol) ?? String(protocol);
	if (hasEveryPort(limit)) return `[${name}]`;
	return `[${name}/${String(firstPort)}${firstPort === lastPort ? "" : `-${String(lastPort)}`}]`;
}
function hasEveryPort({ firstPort, lastPort }) {
	return firstPort === 0 && lastPort === LAST_PORT;
}
function showsLimit(selector) {
	return selector.endsWith("]");
}
function limitKey(limit) {
	if (limit === void 0) return "";
	return `${String(limit.protocol)}/${String(limit.firstPort)}-${String(limit.lastPort)}`;
}
const UNLIMITED = {
	protocol: 0,
	firstPort: 0,
	lastPort: LAST_PORT
};
function sharedLimit(one, other) {
	if (one === void 0 || other === void 0) return one ?? other;
	if (one.protocol !== other.protocol && one.protocol !== 0 && other.protocol !== 0) return null;
	const firstPort = Math.max(one.firstPort, other.firstPort);
	const lastPort = Math.min(one.lastPort, other.lastPort);
	return firstPort > lastPort ? null : {
		protocol: Math.max(one.protocol, other.protocol),
		firstPort,
		lastPort
	};
}
function limitHolds(outer, inner = UNLIMITED) {
	if (outer === void 0) return true;
	return (outer.protocol === 0 || outer.protocol === inner.protocol) && outer.firstPort <= inner.firstPort && inner.lastPort <= outer.lastPort;
}

// src/rules/shared/alternatives.ts
let RECOMMENDED$made; const RECOMMENDED$make = () => RECOMMENDED$made = ({
	encryption: ["AES_CBC_256"],
	integrity: ["HMAC_SHA2_256_128"],
	dh: [
		"ECP_521",
		"ECP_384",
		"ECP_256",
		"MODP_2048"
	]
});
function oneOf(choices) {
	const words = choices.map(({ value }) => JSON.stringify(value));
	const last = words.pop() ?? "";
	return words.length === 0 ? last : `${words.join(", ")} or ${last}`;
}
function algorithmOf$1(type, dialect, value) {
	if (typeof value === "number") return type === "dh" ? require_lint.dhGroupByNumber(value) : void 0;
	const vocabulary = require_lint.vocabularyOf(dialect);
	switch (type) {
		case "encryption": return require_lint.encryptionByName(vocabulary, value);
		case "integrity": return require_lint.integrityByName(vocabulary, value);
		case "dh": return require_lint.dhGroupByName(vocabulary, value);
	}
}
function valuesByLogName(type, dialect, values) {
	const found = /* @__PURE__ */ new Map();
	for (const value of values) {
		const logName = algorithmOf$1(type, dialect, value)?.logName;
		if (logName !== void 0 && !found.has(logName)) found.set(logName, value);
	}
	return found;
}
let COMMON$made; const COMMON$make = () => COMMON$made = ({
	encryption: /^AES_CBC_/u,
	integrity: /^HMAC_SHA2_/u,
	dh: /^(?:ECP_\d+|MODP_\d+)$/u
});
function upgradesIn(type, dialect, values, sharedGroup) {
	const known = Array.from(valuesByLogName(type, dialect, values), ([meaning, value]) => {
		const algorithm = algorithmOf$1(type, dialect, value);
		const isShared = meaning === sharedGroup?.logName;
		return {
			choice: {
				value,
				meaning
			},
			isShared,
			standing: algorithm?.standing,
			bits: isShared ? Infinity : algorithm?.strengthBits ?? 0
		};
	}).sort((one, other) => other.bits - one.bits);
	const sound = known.filter(({ standing, isShared, choice }) => standing === "sound" && (isShared || (COMMON$made ?? COMMON$make())[type].test(choice.meaning)));
	const lesser = known.filter(({ standing }) => standing === "weak");
	return {
		sound: sound.map(({ choice }) => choice),
		lesser: lesser.map(({ choice }) => choice)
	};
}
function recommend(type, [best, ...others], sharedGroup) {
	if (best === void 0) return "";
	if (best.meaning === sharedGroup?.logName) return `${oneOf([best])} as in phase 1`;
	const common = others.filter(({ meaning }) => (RECOMMENDED$made ?? RECOMMENDED$make())[type].includes(meaning));
	const words = oneOf([best, ...common]);
	return common.length > 0 ? `${words}, whichever the peer has too` : words;
}
function alternativesTo(algorithm, resource, place, sharedGroup) {
	const { type, standing, logName } = algorithm;
	const field = contractField(resource, place);
	return alternatives(resource).get(keyOf$1(logName, field, sharedGroup), () => alternativesIn(type, standing === "broken", resource.dialect, field, sharedGroup));
}
function groupsFor(resource, place, sharedGroup) {
	const field = contractField(resource, place);
	return alternatives(resource).get(keyOf$1("no group", field, sharedGroup), () => alternativesIn("dh", false, resource.dialect, field, sharedGroup));
}
const alternatives = require_lint.madeOfFields(() => new require_lint.Memo());
function keyOf$1(what, field, sharedGroup) {
	const key = `${what} ${field?.name ?? ""}`;
	return sharedGroup === void 0 ? key : `${key} ${sharedGroup.logName}`;
}
function alternativesIn(type, isBroken, dialect, { values = [], documented = values } = {}, sharedGroup) {
	const { sound, lesser } = upgradesIn(type, dialect, documented, sharedGroup);
	const lesserEvils = isBroken ? lesser : [];
	const choices = [...sound, ...lesserEvils];
	if (sound.length > 0) return {
		words: recommend(type, sound, sharedGroup),
		documented: true,
		choices
	};
	return {
		words: `${recommend(type, upgradesIn(type, dialect, values, sharedGroup).sound, sharedGroup)} where the platform takes it${lesserEvils.length === 0 ? "" : `, else ${oneOf(lesserEvils)}`}`,
		documented: false,
		choices
	};
}

// src/model/counting-sort.ts
function startsOf(keys, keyCount, indices) {
	const starts = new Uint32Array(keyCount + 1);
	for (const index of indices) {
		const behind = (keys[index] ?? 0) + 1;
		starts[behind] = (starts[behind] ?? 0) + 1;
	}
	for (let key = 1; key <= keyCount; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
	return starts;
}
function sortedByKey(keys, keyCount, indices) {
	const next = startsOf(keys, keyCount, indices);
	const sorted = new Uint32Array(indices.length);
	for (const index of indices) {
		const key = keys[index] ?? 0;
		const position = next[key] ?? 0;
		sorted[position] = index;
		next[key] = position + 1;
	}
	return sorted;
}
function indicesOf(length) {
	const indices = new Uint32Array(length);
	for (let index = 0; index < length; index++) indices[index] = index;
	return indices;
}
const FEW = 32;
const LOW = 128;
const DIGITS = [
	[0, 11],
	[11, 11],
	[22, 10]
];
function columnOf(length) {
	return {
		indices: new Uint32Array(length),
		words: new Uint32Array(length)
	};
}
function sortedByCode(codes) {
	if (isSorted(codes)) return indicesOf(codes.length);
	if (codes.length <= FEW) return inserted(codes);
	let from = byLowBits(codes);
	let to = columnOf(codes.length);
	for (const [shift, bits] of DIGITS) if (distribute(from, to, shift, bits)) [from, to] = [to, from];
	return from.indices;
}
function isSorted(codes) {
	let last = 0;
	for (const code of codes) {
		if (code < last) return false;
		last = code;
	}
	return true;
}
function inserted(codes) {
	const order = new Uint32Array(codes.length);
	for (let index = 0; index < codes.length; index++) {
		const code = codes[index] ?? 0;
		let at = index;
		for (; at > 0; at--) {
			const before = order[at - 1] ?? 0;
			if ((codes[before] ?? 0) <= code) break;
			order[at] = before;
		}
		order[at] = index;
	}
	return order;
}
function accumulate(counts) {
	for (let digit = 1; digit < counts.length; digit++) counts[digit] = (counts[digit] ?? 0) + (counts[digit - 1] ?? 0);
	return counts;
}
function byLowBits(codes) {
	const counts = /* @__PURE__ */ new Uint32Array(129);
	for (const code of codes) {
		const behind = code - Math.floor(code / LOW) * LOW + 1;
		counts[behind] = (counts[behind] ?? 0) + 1;
	}
	const next = accumulate(counts);
	const { indices, words } = columnOf(codes.length);
	for (let index = 0; index < codes.length; index++) {
		const code = codes[index] ?? 0;
		const word = Math.floor(code / LOW);
		const low = code - word * LOW;
		const position = next[low] ?? 0;
		next[low] = position + 1;
		indices[position] = index;
		words[position] = word;
	}
	return {
		indices,
		words
	};
}
function distribute(from, to, shift, bits) {
	const { indices, words } = from;
	const mask = 2 ** bits - 1;
	const counts = new Uint32Array(mask + 2);
	for (const word of words) {
		const behind = (word >>> shift & mask) + 1;
		counts[behind] = (counts[behind] ?? 0) + 1;
	}
	if (counts[((words[0] ?? 0) >>> shift & mask) + 1] === words.length) return false;
	const next = accumulate(counts);
	const { indices: movedIndices, words: movedWords } = to;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? 0;
		const digit = word >>> shift & mask;
		const position = next[digit] ?? 0;
		next[digit] = position + 1;
		movedIndices[position] = indices[at] ?? 0;
		movedWords[position] = word;
	}
	return true;
}

// src/model/nest.ts
const NONE = -1;
function lowerBound(list, value, from, to) {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((list[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
function nestOf(networks) {
	const numbers = new Uint32Array(networks.keys.length);
	const different = numbered(networks, numbers);
	const size = different.length;
	const parents = new Int32Array(size).fill(-1);
	const ends = new Uint32Array(size).fill(size);
	let inner = -1;
	const around = [];
	for (let number = 0; number < size; number++) {
		const key = different[number] ?? 0;
		for (let end = around.at(-1); end !== void 0 && end <= key; end = around.at(-1)) {
			ends[inner] = number;
			inner = parents[inner] ?? -1;
			around.pop();
		}
		parents[number] = inner;
		inner = number;
		around.push(require_lint.endOf(key, networks));
	}
	return {
		size,
		numbers,
		parents,
		ends
	};
}
function numbered({ keys }, numbers) {
	const different = new Float64Array(keys.length);
	let size = 0;
	let last = -1;
	for (const index of sortedByCode(keys)) {
		const key = keys[index] ?? 0;
		if (key !== last) different[size++] = key;
		last = key;
		numbers[index] = size - 1;
	}
	return different.subarray(0, size);
}

// src/model/flows.ts
const COUNTED = 256;
function networksOf(flows) {
	return {
		locals: nestOf(require_lint.networkKeys(flows, ({ local }) => local)),
		remotes: nestOf(require_lint.networkKeys(flows, ({ remote }) => remote))
	};
}
var Shelves = class {
	#flows;
	#networks;
	#excused;
	#starts;
	order;
	#remotes;
	#owners;
	#others;
	constructor(flows, networks, excused, shelved) {
		const { locals, remotes } = networks;
		this.#flows = flows;
		this.#networks = networks;
		this.#excused = excused;
		this.#starts = startsOf(locals.numbers, locals.size, shelved);
		this.order = sortedByKey(locals.numbers, locals.size, sortedByKey(remotes.numbers, remotes.size, shelved));
		this.#remotes = new Uint32Array(shelved.length);
		this.#owners = new Int32Array(shelved.length);
		for (let at = 0; at < shelved.length; at++) {
			const flow = this.order[at] ?? -1;
			this.#remotes[at] = remotes.numbers[flow] ?? 0;
			this.#owners[at] = flows[flow]?.owner ?? -1;
		}
		this.#others = new Uint32Array(shelved.length);
		for (let at = this.order.length - 1; at >= 0; at--) {
			const isLast = this.#owners[at] !== this.#owners[at + 1];
			this.#others[at] = isLast ? at + 1 : this.#others[at + 1] ?? 0;
		}
	}
	meetingOf(flow) {
		const { locals, remotes } = this.#networks;
		const own = locals.numbers[flow] ?? 0;
		const remote = remotes.numbers[flow] ?? 0;
		const choice = {
			partner: -1,
			remote: -1,
			equal: false,
			count: 0
		};
		for (let local = own; local !== -1; local = locals.parents[local] ?? -1) {
			const from = this.#starts[local] ?? 0;
			const to = this.#starts[local + 1] ?? 0;
			if (from === to) continue;
			this.#addWider(choice, flow, local === own, from, to);
			if (local === own) continue;
			const first = lowerBound(this.#remotes, remote + 1, from, to);
			const end = lowerBound(this.#remotes, remotes.ends[remote] ?? 0, first, to);
			this.#add(choice, flow, first, end, false);
		}
		const { partner, equal, count } = choice;
		return partner === -1 ? null : {
			flow,
			partner,
			more: count - 1,
			equal
		};
	}
	#addWider(choice, flow, isOwnShelf, from, to) {
		const { numbers, parents } = this.#networks.remotes;
		const own = numbers[flow] ?? 0;
		let end = to;
		for (let remote = own; remote !== -1; remote = parents[remote] ?? -1) {
			end = lowerBound(this.#remotes, remote + 1, from, end);
			const first = lowerBound(this.#remotes, remote, from, end);
			const isEqual = isOwnShelf && remote === own;
			this.#add(choice, flow, first, isEqual ? lowerBound(this.order, flow, first, end) : end, isEqual);
		}
	}
	#add(choice, flow, from, to, isEqual) {
		if (from >= to) return;
		const owner = this.#flows[flow]?.owner ?? -1;
		const first = this.#firstPartner(owner, from, to);
		if (first === to) return;
		const remote = this.#remotes[first] ?? 0;
		if (choice.partner === -1 || !choice.equal && remote <= choice.remote) {
			choice.partner = this.order[first] ?? -1;
			choice.remote = remote;
			choice.equal = isEqual;
		}
		choice.count += to - first > COUNTED ? to - first : this.#count(owner, first, to);
	}
	#firstPartner(owner, from, to) {
		for (let at = from; at < to; at++) {
			if (this.#isPartner(owner, at)) return at;
			if (this.#owners[at] === owner) at = (this.#others[at] ?? to) - 1;
		}
		return to;
	}
	#count(owner, from, to) {
		let count = 0;
		for (let at = from; at < to; at++) if (this.#isPartner(owner, at)) count++;
		return count;
	}
	#isPartner(owner, at) {
		const other = this.#owners[at] ?? -1;
		return other !== owner && this.#excused?.get(owner)?.has(other) !== true;
	}
};
function findFlowMeetings(flows, { excused, involving } = {}) {
	const networks = networksOf(flows);
	const all = indicesOf(flows.length);
	const shelves = new Shelves(flows, networks, excused, all);
	const chosen = involving === void 0 ? all : all.filter((flow) => involving(flow));
	const among = involving === void 0 ? shelves : new Shelves(flows, networks, excused, chosen);
	const found = new Array(flows.length);
	for (const flow of shelves.order) found[flow] = (involving === void 0 || involving(flow) ? shelves : among).meetingOf(flow);
	return found.filter((meeting) => meeting !== null);
}

// src/rules/shared/entries.ts
function distinct({ entries }) {
	if (entries.length < 2) return entries;
	const inside = new Set(require_lint.findOverlaps(entries.map(({ value }) => value)).map(({ entry }) => entry));
	return inside.size === 0 ? entries : entries.filter((_, index) => !inside.has(index));
}
function localsOf({ api, gateway, local, localGroups, peerGroup }) {
	const isOwn = api === "apsara";
	if (local !== null) return distinct(local).map(({ value, place }) => ({
		network: value,
		place: isOwn ? null : place
	}));
	if (localGroups.length > 0) return localGroups.map(({ value }) => ({
		network: value,
		place: null
	}));
	return api === "otc" && peerGroup === null && gateway !== null ? [{
		network: gateway.value,
		place: null
	}] : [];
}
function isDefaultRoute(local, remote) {
	return typeof local !== "string" && require_lint.isEverything(local) && require_lint.isEverything(remote);
}
const NOWHERE = [];
function entriesOf(connection, owner) {
	const { peerGroup } = connection;
	if (connection.remote === null) return [];
	const locals = localsOf(connection);
	const groupPlace = peerGroup?.place;
	const entries = [];
	for (const { value: remote, place } of distinct(connection.remote)) {
		const named = peerGroup === null ? NOWHERE : [place];
		for (const { network: local, place: localPlace } of locals) {
			if (isDefaultRoute(local, remote)) continue;
			const elsewhere = localPlace === null ? named : [...named, localPlace];
			entries.push({
				owner,
				local,
				remote,
				connection,
				place: groupPlace ?? place,
				elsewhere
			});
		}
	}
	return entries;
}
function accepted(connections) {
	const refused = /* @__PURE__ */ new Set();
	for (const between of require_lint.grouped(require_lint.tunnelsIn(connections), require_lint.endsKey).values()) {
		if (between.length < 2) continue;
		for (const [first, ...others] of require_lint.grouped(between, require_lint.uniqueKey).values()) for (const other of others.map(require_lint.ownerOf)) if (first !== void 0 && other !== require_lint.ownerOf(first)) refused.add(other);
	}
	return refused.size === 0 ? connections : connections.filter((connection) => !refused.has(connection));
}
function ownersOf(connections, workspace) {
	const owners = /* @__PURE__ */ new Map();
	return new Map(connections.map((connection) => {
		const key = require_lint.standbyKey(connection, workspace) ?? connection;
		const owner = owners.get(key) ?? owners.size;
		owners.set(key, owner);
		return [connection, owner];
	}));
}
function excusedOwners(pairs, owners) {
	const excused = /* @__PURE__ */ new Map();
	for (const [one, other] of pairs.flatMap(([left, right]) => [[left, right], [right, left]])) {
		const owner = owners.get(one);
		const partner = owners.get(other);
		if (owner === void 0 || partner === void 0) continue;
		excused.set(owner, (excused.get(owner) ?? /* @__PURE__ */ new Set()).add(partner));
	}
	return excused;
}

// src/model/secret-spellings.ts
const LONGEST_ENCODED = 65536;
function spellingsOf(text) {
	const json = JSON.stringify(text).slice(1, -1);
	const embedded = JSON.stringify(json).slice(1, -1);
	if (text.length > LONGEST_ENCODED) return /* @__PURE__ */ new Set([
		text,
		json,
		embedded
	]);
	const bytes = utf8(text);
	const encoded = base64(bytes);
	const digits = hexadecimal(bytes);
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
		urlSafe(encoded),
		digits,
		digits.toUpperCase()
	]);
}
function urlSpellings(text) {
	const component = percentEncoded(text);
	const strict = component.replaceAll(/[!'()*]/gu, escapedOctet);
	const form = component.replaceAll(/[!'()~]/gu, escapedOctet).replaceAll("%20", "+");
	const upper = [
		component,
		component.replaceAll("%20", "+"),
		strict,
		form
	];
	return [...upper, ...upper.map((spelling) => spelling.replaceAll(/%[\dA-F]{2}/gu, (octet) => octet.toLowerCase()))];
}
function escapedOctet(mark) {
	return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
function* base64Cores(text) {
	if (text.length > LONGEST_ENCODED) return;
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
	return json.replaceAll(/[\u{80}-\u{10ffff}]/gu, (character) => Array.from({ length: character.length }, (_, index) => escapedUnit(character.charCodeAt(index))).join(""));
}
function escapedUnit(unit) {
	return String.raw`\u` + unit.toString(16).padStart(4, "0");
}

// src/model/stems.ts
const STEM = 4;
function stemAt(text, index) {
	let stem = 0;
	for (let at = index; at < index + STEM; at++) stem = stem << 8 | text.charCodeAt(at) & 255;
	return stem;
}
const SPREAD = 2654435761;
var Stems = class {
	#bits;
	#shift;
	constructor(stems) {
		const power = Math.max(5, Math.ceil(Math.log2(stems.size * 16)));
		this.#bits = new Uint32Array(2 ** (power - 5));
		this.#shift = 32 - power;
		for (const stem of stems) {
			const bit = Math.imul(stem, SPREAD) >>> this.#shift;
			this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | 1 << (bit & 31);
		}
	}
	next(text, from) {
		let stem = stemAt(text, from);
		for (let index = from; index < text.length; index++) {
			const bit = Math.imul(stem, SPREAD) >>> this.#shift;
			if (((this.#bits[bit >>> 5] ?? 0) >>> (bit & 31) & 1) === 1) return index;
			stem = stem << 8 | text.charCodeAt(index + STEM) & 255;
		}
		return text.length;
	}
};
function* stemsOf(spelling) {
	const stem = stemAt(spelling, 0);
	yield stem;
	if (spelling.length < STEM) for (let last = 1; last <= 255; last++) yield stem | last;
}

// src/model/spelling-table.ts
const CERTAIN = 8;
const SHORTEST = 3;
const COMPARED = 256;
const SHORTEST_CUT = 4;
var SpellingTable = class {
	#stems;
	#buckets;
	constructor(secrets) {
		const groups = /* @__PURE__ */ new Map();
		const stems = /* @__PURE__ */ new Set();
		for (const spelling of everySpelling(secrets)) {
			const { beginning } = spelling;
			const key = bucketKey(beginning.charCodeAt(0), beginning.charCodeAt(1));
			const group = groups.get(key) ?? /* @__PURE__ */ new Map();
			groups.set(key, group);
			group.set(beginning, united(spelling, group.get(beginning)));
			for (const stem of stemsOf(beginning)) stems.add(stem);
		}
		this.#stems = new Stems(stems);
		this.#buckets = new Map(Array.from(groups, ([key, group]) => [key, bucketOf(group)]));
	}
	rangesIn(text, words) {
		const stems = this.#stems;
		const found = [];
		let cut = text.indexOf("\u2026");
		for (let index = stems.next(text, 0); index + SHORTEST <= text.length; index = stems.next(text, index + 1)) {
			const bucket = this.#buckets.get(bucketKey(text.charCodeAt(index), text.charCodeAt(index + 1)));
			if (bucket === void 0) continue;
			while (cut >= 0 && cut < index) cut = text.indexOf("\u2026", cut + 1);
			const length = longestAt(text, index, bucket, words) || beginningAt(text, index, cut, bucket);
			if (length > 0) addRange(found, index, Math.min(text.length, index + length));
		}
		return found;
	}
};
function addRange(ranges, start, end) {
	const last = ranges.at(-1);
	if (last === void 0 || start > last.end) ranges.push({
		start,
		end
	});
	else if (end > last.end) ranges[ranges.length - 1] = {
		start: last.start,
		end
	};
}
function longestAt(text, index, { spellings, parents }, words) {
	let at = lastUpTo(spellings, text, index, text.length);
	const common = commonLength(spellings[at]?.beginning ?? "", text, index, text.length);
	for (; at >= 0; at = parents[at] ?? -1) {
		const spelling = spellings[at];
		if (spelling === void 0 || spelling.beginning.length > common) continue;
		const { length, inside } = spelling;
		if (inside || words && isWholeWord(text, index, index + length)) return length;
	}
	return 0;
}
function beginningAt(text, index, cut, { spellings }) {
	const length = cut - index;
	if (length < SHORTEST_CUT || length > COMPARED) return 0;
	const at = lastUpTo(spellings, text, index, cut);
	return [at, at + 1].some((one) => commonLength(spellings[one]?.beginning ?? "", text, index, cut) === length) ? length : 0;
}
function lastUpTo(spellings, text, start, end) {
	let [low, high] = [0, spellings.length];
	while (low < high) {
		const middle = low + high >>> 1;
		const beginning = spellings[middle]?.beginning ?? "";
		const common = commonLength(beginning, text, start, end);
		if (common === beginning.length || start + common < end && beginning.charCodeAt(common) < text.charCodeAt(start + common)) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
function commonLength(beginning, text, start, end) {
	const most = Math.min(beginning.length, end - start);
	let length = 0;
	while (length < most && beginning.charCodeAt(length) === text.charCodeAt(start + length)) length++;
	return length;
}
function isWholeWord(text, start, end) {
	return !(isAlphanumeric(text, start - 1) && isAlphanumeric(text, start)) && !(isAlphanumeric(text, end - 1) && isAlphanumeric(text, end));
}
function isAlphanumeric(text, index) {
	const code = text.charCodeAt(index);
	return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function bucketKey(first, second) {
	return first * 65536 + second;
}
function united(one, other = one) {
	const { beginning } = one;
	return {
		beginning,
		length: Math.max(one.length, other.length),
		inside: one.inside || other.inside
	};
}
function bucketOf(group) {
	const spellings = [...group.values()].sort((one, other) => require_lint.compareText(one.beginning, other.beginning));
	const parents = new Int32Array(spellings.length);
	const around = [];
	for (const [index, { beginning }] of spellings.entries()) {
		while (around.length > 0 && !beginning.startsWith(spellings[around.at(-1) ?? 0]?.beginning ?? "")) around.pop();
		parents[index] = around.at(-1) ?? -1;
		around.push(index);
	}
	return {
		spellings,
		parents
	};
}
function* everySpelling(secrets) {
	for (const secret of secrets) {
		const trimmed = secret.trim();
		if (trimmed.length < SHORTEST) continue;
		for (const text of /* @__PURE__ */ new Set([secret, trimmed])) {
			const inside = text.length >= CERTAIN;
			for (const spelling of spellingsOf(text)) yield spellingFrom(spelling, inside);
			if (!inside) continue;
			for (const core of base64Cores(text)) if (core.length >= SHORTEST) yield spellingFrom(core, true);
		}
	}
}
function spellingFrom(text, inside) {
	return {
		beginning: text.slice(0, COMPARED),
		length: text.length,
		inside
	};
}

// src/model/duration.ts
const UNITS = [
	[86400, "d"],
	[3600, "h"],
	[60, "min"],
	[1, "s"]
];
function duration(seconds) {
	const parts = [];
	let left = Math.round(seconds);
	for (const [size, name] of UNITS) {
		const count = Math.floor(left / size);
		if (count > 0 && parts.length < 2) parts.push(`${count} ${name}`);
		else if (parts.length > 0) break;
		left -= count * size;
	}
	return parts.length === 0 ? "0 s" : parts.join(" ");
}
function durations([from, to]) {
	return from === to ? duration(from) : `${duration(from)} to ${duration(to)}`;
}

// src/rules/shared/uncovered.ts
const MOST_SHOWN = 4;
function uncoveredOf({ negotiation: { verdict, directions } }) {
	if (verdict === "down" || verdict === "undetermined") return null;
	const pairs = /* @__PURE__ */ new Map();
	for (const { initiator, children } of directions) for (const { uncovered } of children) for (const { local, remote } of uncovered) {
		const pair = initiator === "left" ? {
			local,
			remote
		} : {
			local: remote,
			remote: local
		};
		pairs.set(`${pair.local} ${pair.remote}`, pair);
	}
	return pairs.size === 0 ? null : [...pairs.values()];
}
function describeUncovered({ names, left, right }, uncovered) {
	const shown = uncovered.slice(0, MOST_SHOWN).map(({ local, remote }) => `${local} to ${remote}`);
	const more = uncovered.length - shown.length;
	const rest = more > 0 ? ` and ${String(more)} more` : "";
	return `the tunnel comes up but leaves networks uncovered, seen from ${names.left}: ${shown.join(", ")}${rest}; list the same ${isLimited(left) || isLimited(right) ? "networks, protocols and ports" : "networks"} on ${names.left} and ${names.right}`;
}
function isLimited({ children }) {
	return children.some(({ localSelectors, remoteSelectors }) => [...localSelectors, ...remoteSelectors].some((entry) => {
		const value = require_lint.valueOf(entry);
		return value !== void 0 && require_lint.limitOf(value) !== void 0;
	}));
}
function placesUncovered({ left, right }, [first]) {
	const value = first === void 0 ? null : `${first.local} === ${first.remote}`;
	const at = (end, other) => ({
		place: unmatched(end, other),
		value: null
	});
	return {
		left: {
			...at(left, right),
			value
		},
		right: at(right, left)
	};
}
function unmatched(end, other) {
	const all = (of, { children }) => children.flatMap((child) => child[of]);
	const own = [...all("localSelectors", end), ...all("remoteSelectors", end)];
	return (all("localSelectors", end).find((entry) => !isWithin(entry, all("remoteSelectors", other))) ?? all("remoteSelectors", end).find((entry) => !isWithin(entry, all("localSelectors", other))) ?? own[0])?.place ?? null;
}
function isWithin(entry, others) {
	const range = rangeOf(entry);
	if (range === null) return true;
	return others.some((other) => {
		const holder = rangeOf(other);
		if (holder === null) return true;
		return holder.version === range.version && holder.first <= range.first && range.last <= holder.last && limitHolds(holder.limit, range.limit);
	});
}
function rangeOf(located) {
	const value = require_lint.valueOf(located);
	return value === void 0 || require_lint.isDynamic(value) ? null : value;
}

// src/rules/shared/stronger.ts
const OTC_NAMES = {
	encryption: "encryption_algorithm",
	integrity: "auth_algorithm",
	dh: "pfs"
};
let FIELDS$1$made; const FIELDS$1$make = () => FIELDS$1$made = ({
	zstack: {
		1: {
			kind: "connection",
			names: {
				encryption: "ikeEncryptionAlgorithm",
				integrity: "ikeAuthAlgorithm",
				dh: "ikeDhGroup"
			}
		},
		2: {
			kind: "connection",
			names: {
				encryption: "policyEncryptionAlgorithm",
				integrity: "policyAuthAlgorithm",
				dh: "pfs"
			}
		}
	},
	otc: {
		1: {
			kind: "ike-policy",
			names: OTC_NAMES
		},
		2: {
			kind: "ipsec-policy",
			names: OTC_NAMES
		}
	},
	apsara: {
		1: {
			kind: "connection",
			names: {
				encryption: "IkeEncAlg",
				integrity: "IkeAuthAlg",
				dh: "IkePfs"
			}
		},
		2: {
			kind: "connection",
			names: {
				encryption: "IpsecEncAlg",
				integrity: "IpsecAuthAlg",
				dh: "IpsecPfs"
			}
		}
	}
});
function soundFor(end, phase, kind) {
	const recommended = (RECOMMENDED$made ?? RECOMMENDED$make())[kind];
	const dialect = require_lint.dialectNamed(end);
	if (dialect === null) return recommended;
	const { kind: holder, names } = (FIELDS$1$made ?? FIELDS$1$make())[require_lint.apiOf(dialect)][phase];
	for (const contract of require_lint.contractsIn(dialect)) {
		if (contract.kind !== holder || contract.partial === true) continue;
		const field = fieldNamed(contract.fields, dialect, names[kind]);
		if (field === void 0) continue;
		const known = valuesByLogName(kind, dialect, field.documented ?? field.values ?? []);
		return recommended.filter((logName) => known.has(logName));
	}
	return [];
}

// src/model/nearest.ts
const LONGEST = 64;
function normalise(name) {
	return name.toLowerCase().replaceAll(/[\s_-]/gu, "");
}
const ROWS = [
	[],
	[],
	[]
];
function distance(one, other) {
	let [beforePrevious, previous, current] = ROWS;
	for (let column = 0; column <= other.length; column++) previous[column] = column;
	for (let row = 1; row <= one.length; row++) {
		current[0] = row;
		for (let column = 1; column <= other.length; column++) {
			const same = one[row - 1] === other[column - 1];
			let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
			if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
			current[column] = cost;
		}
		[beforePrevious, previous, current] = [
			previous,
			current,
			beforePrevious
		];
	}
	return previous[other.length] ?? 0;
}
function nearest(name, candidates) {
	if (name.length === 0 || name.length > LONGEST) return void 0;
	const wanted = normalise(name);
	let best;
	let least = Infinity;
	for (const candidate of candidates) {
		const known = normalise(candidate);
		if (known === wanted) return candidate;
		const bound = Math.min(wanted.length, known.length) <= 4 ? 1 : 2;
		if (Math.abs(known.length - wanted.length) > bound) continue;
		const cost = distance(wanted, known);
		if (cost <= bound && cost < wanted.length && cost < least) [best, least] = [candidate, cost];
	}
	return best;
}
function respelled(name, candidates) {
	const best = nearest(name, candidates);
	if (best === void 0 || digitsOf(best) !== digitsOf(name)) return void 0;
	const wanted = normalise(name);
	if (normalise(best) === wanted) return best;
	const cost = distance(wanted, normalise(best));
	return candidates.every((candidate) => {
		const known = normalise(candidate);
		return candidate === best || Math.abs(known.length - wanted.length) > cost || distance(wanted, known) > cost;
	}) ? best : void 0;
}
function digitsOf(name) {
	return name.replaceAll(/\D/gu, "");
}

// src/compliance/clauses.ts
function isRulings(demand) {
	return Array.isArray(demand);
}
function clausesOf(demands) {
	const named = /* @__PURE__ */ new Map();
	for (const demand of Object.values({ ...demands })) {
		if (demand === void 0) continue;
		for (const { clause } of isRulings(demand) ? demand : [demand]) named.set(clause.title, clause);
	}
	return [...named.values()];
}
function judged({ id, title, version, date, url, demands }) {
	return {
		id,
		title,
		version,
		date,
		url,
		clauses: clausesOf(demands)
	};
}

// src/compliance/unknown.ts
function isKnown$1(values) {
	return values.length > 0 && values.every((value) => value !== void 0 && value.origin !== "unknown");
}
function unknownsOf({ ike, child, psk }) {
	const proposals = ike?.proposals ?? [];
	const childProposals = child?.proposals ?? [];
	const version = ike === null ? void 0 : require_lint.valueOf(ike.version);
	const hashes = (list) => list.map(({ encryption, integrity }) => require_lint.valueOf(encryption)?.aead === true ? encryption : integrity);
	const groups = proposals.map(({ dhGroup }) => dhGroup);
	const childGroups = childProposals.map(({ dhGroup }) => dhGroup);
	const values = {
		"ike-version": [ike?.version],
		"exchange-mode": version === "v2" ? [ike?.version] : [ike?.mode],
		"ike-encryption": proposals.map(({ encryption }) => encryption),
		"ike-integrity": hashes(proposals),
		prf: proposals.map(({ integrity }) => integrity),
		"ike-group": groups,
		"post-quantum": groups,
		"ike-lifetime": [ike?.lifetimeSeconds],
		protocol: [child?.protocol],
		mode: [child?.mode],
		"esp-encryption": childProposals.map(({ encryption }) => encryption),
		"esp-integrity": hashes(childProposals),
		pfs: childGroups,
		"pfs-group": childGroups,
		"child-lifetime": [child?.lifetimeSeconds]
	};
	const unknown = new Set(psk === null ? ["authentication"] : []);
	for (const requirement of FIELDS) if (!isKnown$1(values[requirement])) unknown.add(requirement);
	return unknown;
}
const FIELDS = [
	"ike-version",
	"exchange-mode",
	"ike-encryption",
	"ike-integrity",
	"prf",
	"ike-group",
	"post-quantum",
	"ike-lifetime",
	"protocol",
	"mode",
	"esp-encryption",
	"esp-integrity",
	"pfs",
	"pfs-group",
	"child-lifetime"
];

// src/config/covered.ts
var Covered = class {
	#entries = [];
	#reach = null;
	add(range, value) {
		this.#entries.push([range, value]);
		this.#reach = null;
	}
	at(offset) {
		const reach = this.#reach ??= this.#ordered();
		const found = [];
		const behind = countLeading(this.#entries, ([{ start }]) => start <= offset);
		for (let index = behind - 1; index >= 0 && (reach[index] ?? 0) > offset; index--) {
			const entry = this.#entries[index];
			if (entry !== void 0 && entry[0].end > offset) found.push(entry[1]);
		}
		return found.reverse();
	}
	#ordered() {
		let furthest = 0;
		this.#entries.sort(([one], [other]) => one.start - other.start);
		return this.#entries.map(([{ end }]) => furthest = Math.max(furthest, end));
	}
};

// src/config/exception.ts
function exceptionProblem(ruleId, variant, place, data = {}) {
	return {
		ruleId,
		variant,
		place,
		data: {
			field: "",
			...data
		}
	};
}
function exceptionsOf({ source, range, rules, until, reason }, standing) {
	const placed = ({ text, range: stretch }) => ({
		value: text,
		place: {
			kind: "text",
			source,
			index: null,
			range: stretch
		}
	});
	const place = {
		kind: "text",
		source,
		index: null,
		range
	};
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
		return {
			...common,
			rule,
			fault: faultOf(rule, lastDay, standing),
			isJudged
		};
	});
	if (named.length > 0) return named;
	const fault = exceptionProblem("unused-exception", "nameless", place);
	return [{
		...common,
		rule: {
			value: "",
			place
		},
		fault,
		isJudged: () => true
	}];
}
function exceptionOf({ rule, matches, value, reason, expires }, standing) {
	const { files, ran } = standing;
	return {
		rule,
		kind: "external",
		value,
		reason: reason.value,
		fault: faultOf(rule, expires, standing),
		withoutReason: exceptionProblem("exception-without-reason", "entry", reason.place),
		isJudged: () => [...files].some((file) => matches(file) && ran(rule.value, file)),
		met: false,
		near: null
	};
}
function faultOf(rule, until, standing) {
	const { rules, mandatory, today } = standing;
	const named = { actual: rule.value };
	const known = rules.find(({ id }) => id === rule.value);
	if (known === void 0) {
		const near = nearest(rule.value, rules.map(({ id }) => id));
		const suggested = {
			...named,
			...near !== void 0 && { nearest: near }
		};
		return exceptionProblem("unused-exception", "unknown", rule.place, suggested);
	}
	if (known.group === "exceptions") return exceptionProblem("unused-exception", "judging", rule.place, named);
	if (mandatory.has(rule.value)) return exceptionProblem("unused-exception", "mandatory", rule.place, named);
	if (until === null) return null;
	if (!isDate(until.value)) return exceptionProblem("expired-exception", "undated", until.place, { actual: until.value });
	if (today === null || today <= until.value) return null;
	return exceptionProblem("expired-exception", "expired", until.place, { expected: until.value });
}
function isDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
	const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

// src/config/exceptions.ts
function valueHash(finding, redactor) {
	const value = finding.identity?.value ?? null;
	return value === null || maskedIdentity(finding, redactor).value !== value ? null : sha256(value);
}
var Exceptions = class {
	#redactor;
	#all = [];
	#comments = /* @__PURE__ */ new Map();
	#entries = /* @__PURE__ */ new Map();
	constructor(context) {
		this.#redactor = context.redactor;
		for (const comment of context.comments) for (const exception of exceptionsOf(comment, context)) this.#addCommented(exception, comment);
		for (const entry of context.entries) {
			const exception = exceptionOf(entry, context);
			this.#all.push(exception);
			require_lint.addTo(this.#entries, keyOf(entry.rule.value, entry.pointer), [entry, exception]);
		}
	}
	accept = (finding) => {
		const met = [...this.#commentsOn(finding), ...this.#entriesFor(finding)];
		for (const exception of met) exception.met = true;
		const accepting = met.find(({ fault, reason }) => fault === null && reason !== null);
		if (accepting === void 0) return null;
		return {
			...finding,
			suppression: {
				kind: accepting.kind,
				justification: accepting.reason
			}
		};
	};
	problems() {
		return this.#all.filter((exception) => exception.met || exception.isJudged()).flatMap((exception) => this.#problemOf(exception) ?? []);
	}
	#problemOf({ fault, met, near, reason, rule, value, withoutReason }) {
		if (fault !== null) return fault;
		if (met) return reason === null ? withoutReason : null;
		const data = { actual: rule.value };
		if (near === null || value === null) return exceptionProblem("unused-exception", "unused", rule.place, data);
		const hash = valueHash(near, this.#redactor);
		const related = [{
			place: near.place,
			message: "the finding stands here"
		}];
		return {
			...hash === null ? exceptionProblem("unused-exception", "unbindable", value.place, data) : exceptionProblem("unused-exception", "changed", value.place, {
				...data,
				expected: `sha256:${hash}`
			}),
			related
		};
	}
	#addCommented(exception, { source, covers }) {
		this.#all.push(exception);
		if (covers === null) return;
		const key = keyOf(exception.rule.value, source.name);
		const covered = this.#comments.get(key) ?? new Covered();
		this.#comments.set(key, covered);
		covered.add(covers, exception);
	}
	#commentsOn({ ruleId, place }) {
		if (this.#comments.size === 0) return [];
		return this.#comments.get(keyOf(ruleId, require_base.sourceAt(place).name))?.at(require_base.rangeAt(place).start) ?? [];
	}
	#entriesFor(finding) {
		if (this.#entries.size === 0) return [];
		const { name } = require_base.sourceAt(finding.place);
		const candidates = [require_base.pointerAt(finding.place), null].flatMap((pointer) => this.#entries.get(keyOf(finding.ruleId, pointer)) ?? []);
		const met = [];
		for (const [entry, exception] of candidates) {
			if (!entry.matches(name)) continue;
			if (entry.value === null || entry.value.value === valueHash(finding, this.#redactor)) met.push(exception);
			else exception.near ??= finding;
		}
		return met;
	}
};
function keyOf(...parts) {
	return JSON.stringify(parts);
}

// src/parsers/api/mention.ts
let MENTION$made; const MENTION$make = () => MENTION$made = (/IPsecConnection|ipsec_site_connection|ipsec-site-connections|ikepolic|ipsecpolic|endpoint_group|zstack\/v1\/ipsec|VpnConnection|IkeConfig|IpsecConfig|CustomerGatewayId|ikeAuthAlgorithm|ikeEncryptionAlgorithm|ikeDhGroup|policyEncryptionAlgorithm|policyAuthAlgorithm|peerCidrs|peerAddress|peer_address|vpnservice|LocalSubnet|RemoteSubnet|ike_?version/iu);
function mentionsVpn(text) {
	return (MENTION$made ?? MENTION$make()).test(text);
}

// src/model/json-text.ts
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

// src/model/container-edits.ts
let ESCAPED$made; const ESCAPED$make = () => ESCAPED$made = (/["\\\t]|[\r\n][\t\n\r ]*/gu);
function spelledOut(node) {
	const { source } = require_base.documentOf(node);
	const text = source.text.slice(node.start, node.end);
	if (!isJson(text) || isTagged(node)) return [];
	const edits = [];
	const edit = (start, end, written) => {
		edits.push({
			source,
			range: {
				start: node.start + start,
				end: node.start + end
			},
			text: written
		});
	};
	edit(0, 0, "\"");
	for (const { index, 0: found } of text.matchAll((ESCAPED$made ?? ESCAPED$make()))) if (found === "\"" || found === "\\") edit(index, index, "\\");
	else edit(index, index + found.length, found === "	" ? " " : "");
	edit(text.length, text.length, "\"");
	return edits;
}
let PUNCTUATION$made; const PUNCTUATION$make = () => PUNCTUATION$made = (/^[\s,:[\]{}]*$/u);
let SHARED_SPELLING$made; const SHARED_SPELLING$make = () => SHARED_SPELLING$made = (/^(?:"[\w ./:-]*"|true|false|null|0|-?[1-9]\d*)$/u);
function isInBlocks(node) {
	const { source, encoding, root } = require_base.documentOf(node);
	if (encoding === "form" || source.textless || root === null || root.kind === "string") return false;
	return !/[[{]/u.test(source.text.charAt(root.start));
}
function quotedOut(node) {
	const { source, within } = require_base.documentOf(node);
	if (within !== void 0 || !isInBlocks(node) || isTagged(node)) return [];
	const scalars = spellingsIn(node, source.text);
	if (scalars === null) return [];
	const edits = [];
	const insert = (at, text) => {
		edits.push({
			source,
			range: {
				start: at,
				end: at
			},
			text
		});
	};
	let json = "";
	let from = node.start;
	insert(node.start, "'");
	for (const { start, end } of scalars) {
		const between = source.text.slice(from, start);
		const spelled = source.text.slice(start, end);
		if (start < from || !(PUNCTUATION$made ?? PUNCTUATION$make()).test(between)) return [];
		const isWord = !(SHARED_SPELLING$made ?? SHARED_SPELLING$make()).test(spelled);
		if (isWord) {
			insert(start, "\"");
			insert(end, "\"");
		}
		json += between + (isWord ? `"${spelled}"` : spelled);
		from = end;
	}
	const rest = source.text.slice(from, node.end);
	if (!(PUNCTUATION$made ?? PUNCTUATION$make()).test(rest) || !isJson(json + rest)) return [];
	insert(node.end, "'");
	return edits;
}
function spellingsIn(node, text) {
	switch (node.kind) {
		case "object": {
			const found = [];
			for (const { key, keyStart, keyEnd, value } of node.members) {
				const inner = spellingsIn(value, text);
				if (inner === null || !isSpelledAs(key, text.slice(keyStart, keyEnd))) return null;
				found.push({
					start: keyStart,
					end: keyEnd
				});
				require_base.append(found, inner);
			}
			return found;
		}
		case "array": {
			const found = [];
			for (const item of node.items) {
				const inner = spellingsIn(item, text);
				if (inner === null) return null;
				require_base.append(found, inner);
			}
			return found;
		}
		case "string": return isSpelledAs(node.value, text.slice(node.start, node.end)) ? [node] : null;
		default: return (SHARED_SPELLING$made ?? SHARED_SPELLING$make()).test(text.slice(node.start, node.end)) ? [node] : null;
	}
}
function isSpelledAs(value, spelled) {
	if (value === "" || spelled === `"${value}"`) return (SHARED_SPELLING$made ?? SHARED_SPELLING$make()).test(spelled);
	return spelled === value && isPlain(value) && !(SHARED_SPELLING$made ?? SHARED_SPELLING$make()).test(value);
}
let SEPARATORS$made; const SEPARATORS$make = () => SEPARATORS$made = (/^(?:[\s[\],+-]|\\+[nrt]|\\\r?\n|%0[9ad]|%2[0c]|%5[bd])*$/iu);
function isBareList({ start, items }, end, text) {
	return [start, ...items.map((item) => item.end)].every((from, index) => (SEPARATORS$made ?? SEPARATORS$make()).test(text.slice(from, items[index]?.start ?? end)));
}
function joined$1(node) {
	const { source } = require_base.documentOf(node);
	const strings = node.items.filter((item) => item.kind === "string");
	const [first] = strings;
	if (first === void 0 || strings.length < node.items.length || first.value === "") return [];
	const words = strings.map(({ value }) => value.trim());
	if (!words.every(isPlain)) return [];
	const quote = isBare(first) ? "" : source.text.slice(first.start, require_base.characterRange(first, 0, 1).start);
	if (!/^\\*["']?$/u.test(quote)) return [];
	const end = endOf(node, source.text);
	if (isTagged(node) || !isBareList(node, end, source.text)) return [];
	const text = quote + words.join(",") + quote;
	const behind = colonBefore(node, source.text);
	return behind === null ? [{
		source,
		range: {
			start: node.start,
			end
		},
		text
	}] : [{
		source,
		range: {
			start: behind,
			end
		},
		text: ` ${text}`
	}];
}
function colonBefore(node, text) {
	const { parent, start } = node;
	const member = parent.kind === "object" ? parent.members.find(({ value }) => value === node) : void 0;
	if (text[start] !== "-" || member === void 0) return null;
	const [colon] = /^[\t ]*:(?=\s*$)/u.exec(text.slice(member.keyEnd, start)) ?? [];
	return colon === void 0 ? null : member.keyEnd + colon.length;
}
function listed(node) {
	const { source, encoding } = require_base.documentOf(node);
	const { start, end } = node;
	const text = source.text.slice(start, end);
	if (encoding === "form" || isTagged(node) || !isPlain(node.value) || /[\r\n]/u.test(text)) return [];
	return [{
		source,
		range: {
			start,
			end
		},
		text: `[${text}]`
	}];
}
function emptied(node) {
	const { source } = require_base.documentOf(node);
	const { start, end } = node;
	if (source.text.slice(start, end) !== "null" || isTagged(node)) return [];
	return [{
		source,
		range: {
			start,
			end
		},
		text: "{}"
	}];
}

// src/model/secret-name.ts
let SECRET_NAME$made; const SECRET_NAME$make = () => SECRET_NAME$made = (/key|psk|pre-?shared|secret|pass|pwd|token|authorization|cookie|cred|signature|^md5$|bgp[\w-]{0,30}md5/iu);
function isSecretName(name) {
	return (SECRET_NAME$made ?? SECRET_NAME$make()).test(name);
}

// src/parsers/text/unknown.ts
function wholeOffsets(length, start, end) {
	return {
		starts: new Uint32Array(length).fill(start),
		ends: new Uint32Array(length).fill(end)
	};
}
function templateOf(name) {
	return `\${${name.replaceAll(/[{}]/gu, "").slice(0, 100)}}`;
}
function unknownValue(name, start, end, parent) {
	const value = templateOf(name);
	return {
		kind: "string",
		start,
		end,
		parent,
		value,
		offsets: () => wholeOffsets(value.length, start, end)
	};
}

// src/parsers/text/form.ts
let FIELD$made; const FIELD$make = () => FIELD$made = (/^\s*[\w.~%+[\]-]{1,200}=/u);
function looksLikeForm(text) {
	return (FIELD$made ?? FIELD$make()).test(text);
}
function parseForm(pieces, document, limits) {
	const fields = pieces.flatMap((piece) => {
		const { text } = piece.view;
		return (piece.kind === "field" ? [{
			from: 0,
			to: text.length
		}] : splitFields(text)).filter(({ from, to }) => !standsForFields(text.slice(from, to))).map((range) => ({
			...piece,
			...range
		}));
	});
	const [first] = fields;
	const last = fields.at(-1);
	if (first === void 0 || last === void 0) return {
		root: null,
		problems: []
	};
	const start = require_lint.startAt(first.view, first.from);
	const root = {
		kind: "object",
		start,
		end: Math.max(start, require_lint.endAt(last.view, last.to)),
		parent: document,
		members: []
	};
	for (const field of fields) {
		const member = readField(field.view, field.from, field.to, field.kind === "encoded", root);
		root.members.push(field.isWithheld?.(member.key) === true ? {
			...member,
			value: withheld(member)
		} : member);
	}
	const problems = new require_lint.Problems(limits);
	require_lint.reportRepeatedKeys(root, problems);
	return {
		root,
		problems: problems.found
	};
}
function standsForFields(field) {
	return !field.includes("=") && require_lint.isTemplate(field.trim());
}
function withheld({ key, value }) {
	return unknownValue(key, value.start, value.end, value.parent);
}
function splitFields(text) {
	const fields = [];
	for (let from = 0; from <= text.length;) {
		const ampersand = text.indexOf("&", from);
		const to = ampersand < 0 ? text.length : ampersand;
		if (to > from) fields.push({
			from,
			to
		});
		from = to + 1;
	}
	return fields;
}
function readField(view, from, to, encoded, parent) {
	const equals = view.text.indexOf("=", from);
	const split = equals < 0 || equals > to ? to : equals;
	const key = require_lint.rangeOf(view, from, split);
	return {
		key: percentDecode(require_lint.slice(view, from, split)).text,
		keyStart: key.start,
		keyEnd: key.end,
		value: valueNode(view, Math.min(split + 1, to), to, encoded, parent)
	};
}
function valueNode(view, from, to, encoded, parent) {
	const span = {
		...require_lint.rangeOf(view, from, to),
		parent
	};
	const raw = view.text.slice(from, to);
	const decoded = encoded && /[%+]/u.test(raw);
	if (!decoded && view.offsets === null) return {
		kind: "string",
		...span,
		value: raw,
		offsets: null
	};
	const part = require_base.lazy(() => decoded ? percentDecode(require_lint.slice(view, from, to)) : require_lint.slice(view, from, to));
	const value = decoded ? part().text : raw;
	const whole = {
		starts: [],
		ends: []
	};
	return {
		kind: "string",
		...span,
		value,
		offsets: () => part().offsets ?? whole
	};
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
	const builder = new require_lint.ViewBuilder();
	let verbatimFrom = 0;
	const takeVerbatim = (to) => {
		if (to > verbatimFrom) builder.append(require_lint.slice(view, verbatimFrom, to));
	};
	for (let at = 0; at < text.length;) {
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
				character = "\ufffd";
				end = at + 3;
			}
		}
		builder.standsFor(character, require_lint.startAt(view, at), require_lint.endAt(view, end));
		at = end;
		verbatimFrom = end;
	}
	takeVerbatim(text.length);
	return builder.build(require_lint.startAt(view, 0));
}

// src/parsers/text/credentials.ts
function isSecretHeader(name) {
	return isSecretName(name) || /session/iu.test(name);
}
function concealPart(view, from, to, source, secrets) {
	const text = view.text.slice(from, to).trim();
	if (text === "" || require_lint.isFilledIn(text)) return;
	const { start, end } = require_lint.rangeOf(view, from, to);
	source.conceal(start, end);
	for (const hidden of require_lint.hiddenTexts(text)) secrets.add(hidden);
	if (text.includes("%")) secrets.add(percentDecode(require_lint.verbatim(text)).text);
}
function concealHeader(header, source, secrets) {
	const colon = header.text.indexOf(":");
	if (colon < 0 || !isSecretHeader(header.text.slice(0, colon).trim())) return;
	const value = header.text.slice(colon + 1);
	const scheme = /^\s*[A-Za-z]{1,20}\s+(?=\S)/u.exec(value)?.[0] ?? /^\s*/u.exec(value)?.[0] ?? "";
	concealPart(header, colon + 1 + scheme.length, header.text.length, source, secrets);
}
function concealUser(user, source, secrets) {
	const colon = user.text.indexOf(":");
	const { start, end } = require_lint.rangeOf(user, 0, user.text.length);
	if (!require_lint.isFilledIn(user.text)) source.conceal(start, end);
	if (colon >= 0) concealPart(user, colon + 1, user.text.length, source, secrets);
}
function withoutCredentials(url, source, secrets) {
	const { text } = url;
	const authority = /^[a-z][a-z\d+.-]{0,20}:\/\//iu.exec(text)?.[0].length ?? 0;
	const path = authority + text.slice(authority).search(/[/?#]|$/u);
	const user = text.slice(authority, path).lastIndexOf("@");
	if (user >= 0) concealUser(require_lint.slice(url, authority, authority + user), source, secrets);
	const host = user < 0 ? authority : authority + user + 1;
	const query = require_lint.queryOf(text);
	return text.slice(0, authority) + text.slice(host, query.from) + withoutSecretParameters(url, query.from, query.to, source, secrets) + text.slice(query.to);
}
function withoutSecretParameters(url, from, to, source, secrets) {
	const shown = [];
	let at = from;
	for (const parameter of url.text.slice(from, to).split("&")) {
		const equals = parameter.indexOf("=");
		const hidden = equals >= 0 && isSecretName(parameter.slice(0, equals));
		if (hidden) concealPart(url, at + equals + 1, at + parameter.length, source, secrets);
		shown.push(hidden ? `${parameter.slice(0, equals)}=${require_lint.REDACTED}` : parameter);
		at += parameter.length + 1;
	}
	return shown.join("&");
}

// src/parsers/text/curl-options.ts
const SHORT_WITH_VALUE = /* @__PURE__ */ new Set("AbcCdDeEFHhKmoPQrtTuUwxXyYz");
const longWithoutValue = namesIn(`
  alpn anyauth append basic buffer ca-native cert-status clobber compressed compressed-ssh create-dirs crlf
  digest disable disable-eprt disable-epsv disallow-username-in-url doh-cert-status doh-insecure
  dump-ca-embed eprt epsv fail fail-early fail-with-body false-start follow form-escape ftp-create-dirs
  ftp-pasv ftp-pret ftp-skip-pasv-ip ftp-ssl ftp-ssl-ccc ftp-ssl-control ftp-ssl-reqd get globoff
  haproxy-protocol head http0.9 http1.0 http1.1 http2 http2-prior-knowledge http3 http3-only
  ignore-content-length include insecure ipv4 ipv6 junk-session-cookies keepalive list-only location
  location-trusted mail-rcpt-allowfails manual metalink mptcp negotiate netrc netrc-optional next npn ntlm
  ntlm-wb out-null parallel parallel-immediate path-as-is post301 post302 post303 progress-bar
  progress-meter proxy-anyauth proxy-basic proxy-ca-native proxy-digest proxy-http2 proxy-insecure
  proxy-negotiate proxy-ntlm proxy-ssl-allow-beast proxy-ssl-auto-client-cert proxy-tlsv1 proxytunnel raw
  remote-header-name remote-name remote-name-all remote-time remove-on-error retry-all-errors
  retry-connrefused sasl-ir sessionid show-error show-headers silent skip-existing socks5-basic
  socks5-gssapi socks5-gssapi-nec ssl ssl-allow-beast ssl-auto-client-cert ssl-no-revoke ssl-reqd
  ssl-revoke-best-effort sslv2 sslv3 styled-output suppress-connect-headers tcp-fastopen tcp-nodelay
  tftp-no-options tls-earlydata tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 tr-encoding trace-ids trace-time
  use-ascii verbose version xattr
`);
const longWithValue = namesIn(`
  abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout
  connect-to continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary
  data-raw data-urlencode delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url
  dump-header ech egd-file engine etag-compare etag-save expect100-timeout form form-string ftp-account
  ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip
  header help hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway json keepalive-cnt keepalive-time
  key key-type knownhosts krb krb4 libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt
  max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer output output-dir parallel-max
  parallel-max-host pass pinnedpubkey preproxy proto proto-default proto-redir proxy proxy-cacert
  proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type
  proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword
  proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate referer request request-target
  resolve retry retry-delay retry-max-time sasl-authzid service-name sigalgs socks4 socks4a socks5
  socks5-gssapi-service socks5-hostname speed-limit speed-time ssl-sessions stderr telnet-option
  tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii
  trace-config unix-socket upload-file upload-flags url url-query user user-agent variable vlan-priority
  write-out
`);
let LONG_NAMES$made; const LONG_NAMES$make = () => LONG_NAMES$made = ({
	b: "cookie",
	d: "data",
	E: "cert",
	G: "get",
	H: "header",
	I: "head",
	T: "upload-file",
	u: "user",
	x: "proxy",
	U: "proxy-user",
	X: "request",
	":": "next"
});
function shortTakesValue(letter) {
	return SHORT_WITH_VALUE.has(letter);
}
function longTakesValue(name, next) {
	if (name.startsWith("no-") || longWithoutValue().has(name)) return false;
	return longWithValue().has(name) || !/^-./u.test(next);
}
function namesIn(text) {
	return require_base.lazy(() => new Set(text.trim().split(/\s+/u)));
}

// src/parsers/text/open-path.ts
function openPath(path, { source, openFile }, gathered) {
	const name = path.text;
	if (openFile === null || name === "" || require_lint.isTemplate(name)) return null;
	const opened = gathered.files.get(name) ?? openFile(name, source);
	if (!("refused" in opened)) {
		gathered.files.set(name, opened);
		return {
			source: opened,
			view: require_lint.verbatim(opened.text)
		};
	}
	gathered.problems.push({
		ruleId: "invalid-syntax",
		variant: "file",
		place: {
			kind: "text",
			source,
			index: null,
			range: require_lint.rangeOf(path, 0, name.length)
		},
		detail: `the file cannot be read: ${opened.refused}`
	});
	return null;
}

// src/parsers/text/curl.ts
function readCurl(words, input, context, gathered) {
	return new CurlReader(input, context, gathered).read(words);
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
			return {
				method: method ?? (head ? "HEAD" : usual),
				url,
				data
			};
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
			case "preproxy":
			case "proxy":
				withoutCredentials(value, source, secrets);
				break;
			case "cert":
			case "proxy-cert":
			case "user":
			case "proxy-user":
				concealUser(value, source, secrets);
				break;
			case "cookie":
			case "ftp-account":
			case "oauth2-bearer":
			case "pass":
			case "proxy-pass":
			case "proxy-tlspassword":
			case "tlspassword":
				concealPart(value, 0, value.text.length, source, secrets);
				break;
			default: this.takeData(draft, name, value);
		}
	}
	takeData(draft, name, value) {
		const joint = name === "json" ? "" : "&";
		const push = (piece) => {
			draft.data.push({
				...piece,
				joint
			});
		};
		const { source } = this.context;
		switch (name) {
			case "data":
			case "data-ascii":
			case "data-binary":
			case "json":
				if (!value.text.startsWith("@")) push({
					source,
					view: value,
					kind: "encoded"
				});
				else {
					const content = this.open(value);
					if (content === null) break;
					const keeps = name === "data-binary" || name === "json" || /^\s*[[{]/u.test(content.view.text);
					push({
						source: content.source,
						view: keeps ? content.view : require_lint.withoutLineBreaks(content.view),
						kind: "encoded"
					});
				}
				break;
			case "data-raw":
				push({
					source,
					view: value,
					kind: "encoded"
				});
				break;
			case "data-urlencode": if (/^[^=@]+=/u.test(value.text)) push({
				source,
				view: value,
				kind: "field"
			});
		}
	}
	open(value) {
		const path = require_lint.slice(value, 1, value.text.length);
		if (path.text !== "-") return openPath(path, this.context, this.gathered);
		if (this.input === null) return null;
		const { kind, view } = this.input;
		return kind === "text" ? {
			source: this.context.source,
			view
		} : openPath(view, this.context, this.gathered);
	}
};
function emptyDraft() {
	return {
		method: null,
		url: null,
		get: false,
		head: false,
		data: []
	};
}
function optionsOf(words) {
	const options = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		if (word === void 0) break;
		const { text } = word;
		const next = words[index + 1];
		const found = text.startsWith("--") ? longOption(word, next?.text ?? "") : text.startsWith("-") && text.length > 1 ? shortOptions(word) : null;
		if (found === null) options.push({
			name: "url",
			value: word
		});
		else for (const { name, value } of found) if (value !== null) options.push({
			name,
			value
		});
		else if (next !== void 0) {
			options.push({
				name,
				value: next
			});
			index++;
		}
	}
	return options;
}
function longOption(word, next) {
	const { text } = word;
	const equals = text.indexOf("=");
	const name = text.slice(2, equals < 0 ? text.length : equals).replace(/^expand-/u, "");
	if (equals >= 0) return [{
		name,
		value: require_lint.slice(word, equals + 1, text.length)
	}];
	return [{
		name,
		value: longTakesValue(name, next) ? null : require_lint.slice(word, text.length, text.length)
	}];
}
function shortOptions(word) {
	const { text } = word;
	const options = [];
	for (let at = 1; at < text.length; at++) {
		const letter = text.charAt(at);
		const name = (LONG_NAMES$made ?? LONG_NAMES$make())[letter] ?? `-${letter}`;
		const takesValue = shortTakesValue(letter);
		const rest = require_lint.slice(word, takesValue ? at + 1 : text.length, text.length);
		options.push({
			name,
			value: takesValue && rest.text === "" ? null : rest
		});
		if (takesValue) break;
	}
	return options;
}

// src/parsers/text/request.ts
let ACTION$made; const ACTION$make = () => ACTION$made = (/(?:^|&)Action=\w/u);
let PLACEHOLDER$made; const PLACEHOLDER$make = () => PLACEHOLDER$made = (/^\s*(?:\$\{[^{}]*\}|\$?\{\{[^{}]*\}\})\s*$/u);
function readDrafts(drafts, { source, limits, within }, { problems, secrets }, nothing) {
	const documents = [];
	const files = /* @__PURE__ */ new Set();
	const budget = within?.budget ?? { nodes: limits.nodes };
	const ignores = /* @__PURE__ */ new Set();
	const requests = drafts.map((draft) => {
		const bodies = acceptedBy(within, bodiesOf(draft, source, secrets));
		if (bodies.length > 0) for (const comment of draft.ignores ?? []) ignores.add(comment);
		return bodies;
	}).filter((bodies) => bodies.length > 0);
	for (const [index, bodies] of requests.entries()) for (const body of bodies) {
		const own = body.source === source;
		if (!own && files.has(body.source)) continue;
		files.add(body.source);
		const place = own && requests.length > 1 ? index : null;
		const document = within === void 0 ? opened(body, limits, place) : openedWithin({
			node: within.node,
			index: place
		}, body);
		const found = readBody$1(body, document, limits, budget);
		if (document.root !== null) documents.push(document);
		for (const problem of found) problems.push(problem);
	}
	return {
		documents,
		problems,
		skipped: documents.length + problems.length === 0 ? nothing : null,
		secrets,
		ignores: [...ignores]
	};
}
function opened({ source, request, content }, limits, index) {
	return require_lint.openDocument(source, limits, index, request, encodingOf(content));
}
function openedWithin(within, { request, content }) {
	return require_lint.openWithin(within, request, encodingOf(content));
}
function encodingOf(content) {
	return "json" in content ? "value" : "form";
}
function readBody$1({ content }, document, limits, budget) {
	const { root, problems } = "json" in content ? require_lint.parseJson(content.json, document, limits, budget) : parseForm(content.form, document, limits);
	document.root = root;
	return problems;
}
function acceptedBy(within, bodies) {
	if (within === void 0) return bodies;
	return bodies.filter(({ source, request, content }) => {
		if (within.accepts(request)) return true;
		for (const view of "json" in content ? [content.json] : content.form.map((piece) => piece.view)) {
			const { start, end } = require_lint.rangeOf(view, 0, view.text.length);
			source.conceal(start, end);
		}
		return false;
	});
}
function bodiesOf({ method, url, data }, source, secrets) {
	const request = {
		method,
		url: url === null ? null : withoutCredentials(url, source, secrets)
	};
	const parameters = url === null ? [] : actionParameters(url);
	const pieces = new Map(parameters.length > 0 ? [[source, []]] : []);
	for (const piece of data) require_lint.addTo(pieces, piece.source, piece);
	const bodies = [];
	for (const [owner, parts] of pieces) {
		const content = contentOf(parts, owner, owner === source ? parameters : []);
		if (content !== null) bodies.push({
			source: owner,
			request,
			content
		});
	}
	return bodies;
}
function contentOf(pieces, source, parameters) {
	const [first] = pieces;
	if (first === void 0) return parameters.length > 0 ? { form: parameters } : null;
	if (/^\s*[[{]/u.test(first.view.text) && !(PLACEHOLDER$made ?? PLACEHOLDER$make()).test(first.view.text)) return { json: join(pieces) };
	const form = [...parameters, ...pieces.filter(({ view, kind }) => kind === "field" || looksLikeForm(view.text))];
	if (form.length > 0) return { form };
	for (const { view } of pieces) {
		const { start, end } = require_lint.rangeOf(view, 0, view.text.length);
		if (!(PLACEHOLDER$made ?? PLACEHOLDER$make()).test(view.text)) source.conceal(start, end);
	}
	return null;
}
function actionParameters(url) {
	const { from, to } = require_lint.queryOf(url.text);
	if (!(ACTION$made ?? ACTION$make()).test(url.text.slice(from, to))) return [];
	return [{
		view: require_lint.slice(url, from, to),
		kind: "encoded",
		isWithheld: isSecretName
	}];
}
function join(pieces) {
	const [first] = pieces;
	if (first !== void 0 && pieces.length === 1) return first.view;
	const builder = new require_lint.ViewBuilder();
	let end = 0;
	for (const [index, { view, joint }] of pieces.entries()) {
		if (index > 0) builder.standsFor(joint, end, end);
		builder.append(view);
		end = require_lint.rangeOf(view, 0, view.text.length).end;
	}
	return builder.build(first === void 0 ? 0 : require_lint.rangeOf(first.view, 0, 0).start);
}

// src/parsers/text/ignore-comment.ts
let DIRECTIVE$made; const DIRECTIVE$make = () => DIRECTIVE$made = (/^#+[\t ]*ipsec-lint-ignore(?![\w-]):?(?<named>[^\r\n]*)$/u);
let WORD$made; const WORD$make = () => WORD$made = (/[^\s,]+/gu);
function readDirective(view, from, to) {
	const comment = view.text.slice(from, to).trimEnd();
	const named = (DIRECTIVE$made ?? DIRECTIVE$make()).exec(comment)?.groups?.["named"];
	if (named === void 0) return null;
	const mark = /(?:^|\s)--(?:\s|$)/u.exec(named);
	const words = wordsIn(named.slice(0, mark?.index), view, from + comment.length - named.length);
	const until = words.findIndex((word) => word.text === "until");
	const reason = mark === null ? "" : named.slice(mark.index + mark[0].length).trim();
	return {
		range: require_lint.rangeOf(view, from, from + comment.length),
		rules: until === -1 ? words : words.slice(0, until),
		until: until === -1 ? null : words[until + 1] ?? words[until] ?? null,
		reason: reason === "" ? null : reason
	};
}
function wordsIn(text, view, base) {
	return Array.from(text.matchAll((WORD$made ?? WORD$make())), ({ 0: word, index }) => ({
		text: word,
		range: require_lint.rangeOf(view, base + index, base + index + word.length)
	}));
}

// src/parsers/text/shell-comments.ts
var CommandComments = class {
	#script;
	#source;
	#isMarked;
	constructor(script, source) {
		this.#script = script;
		this.#source = source;
		this.#isMarked = script.text.includes(require_lint.IGNORE_MARK);
	}
	of(from, { start, words, stop, end }) {
		if (!this.#isMarked) return [];
		const covers = require_lint.rangeOf(this.#script, start, end);
		return [...this.#above(from, start), ...this.#behind(words, stop)].flatMap(([comment, commentEnd]) => {
			const directive = readDirective(this.#script, comment, commentEnd);
			return directive === null ? [] : [{
				source: this.#source,
				...directive,
				covers
			}];
		});
	}
	#above(from, start) {
		const { text } = this.#script;
		const found = [];
		let line = text.lastIndexOf("\n", start - 1) + 1;
		while (line > from) {
			const above = text.lastIndexOf("\n", line - 2) + 1;
			const indent = above < from ? null : /^[\t ]*(?=#|\r?\n$)/u.exec(text.slice(above, line));
			if (indent === null) break;
			found.push([above + indent[0].length, line]);
			line = above;
		}
		return found.reverse();
	}
	#behind(words, stop) {
		const hash = /\s#/u.exec(this.#script.text.slice(words, stop));
		return hash === null ? [] : [[words + hash.index + 1, stop]];
	}
};

// src/parsers/text/shell-expansion.ts
const CLOSERS = {
	"\"": "\"",
	"(": ")",
	"{": "}"
};
function closeExpansion(text, from, to) {
	const open = [text[from + 1] === "(" ? ")" : "}"];
	for (let at = from + 2; at < to; at++) {
		const character = text.charAt(at);
		const quoted = open.at(-1) === "\"";
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
		} else if (!quoted && (character === "\"" || character === "(")) open.push(CLOSERS[character] ?? "");
	}
	return -1;
}
let EXPRESSION$made; const EXPRESSION$make = () => EXPRESSION$made = (/^\$?\{\{[^{}\n]{1,200}\}\}/u);
const LONGEST_EXPRESSION = 205;
function expressionEnd(text, from, to) {
	const brace = text[from] === "$" ? from + 1 : from;
	if (text[brace] !== "{" || text[brace + 1] !== "{") return -1;
	const found = (EXPRESSION$made ?? EXPRESSION$make()).exec(text.slice(from, Math.min(to, from + LONGEST_EXPRESSION)));
	return found === null ? -1 : from + found[0].length;
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
	const expression = expressionEnd(text, from, to);
	if (expression >= 0) {
		builder.verbatim(text.slice(from, expression), from);
		return expression;
	}
	const next = text.charAt(from + 1);
	if (from + 1 >= to) return from;
	if (next === "(") return take("command", closeExpansion(text, from, to));
	const word = /^\w{1,200}/u;
	if (next === "{") return take(word.exec(text.slice(from + 2, Math.min(to, from + 202)))?.[0] ?? "expansion", closeExpansion(text, from, to));
	if (/[A-Za-z_]/u.test(next)) {
		const name = word.exec(text.slice(from + 1, Math.min(to, from + 201)))?.[0] ?? next;
		return take(name, from + 1 + name.length);
	}
	return /[\d@*#?$!-]/u.test(next) ? take(next, from + 2) : from;
}

// src/parsers/text/shell-quotes.ts
let ANSI_ESCAPES$made; const ANSI_ESCAPES$make = () => ANSI_ESCAPES$made = ({
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
	"\"": "\"",
	"?": "?"
});
let ANSI_NUMBER$made; const ANSI_NUMBER$make = () => ANSI_NUMBER$made = (/^(?:x[\dA-Fa-f]{1,2}|u[\dA-Fa-f]{1,4}|U[\dA-Fa-f]{1,8}|[0-7]{1,3})/u);
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
		const digits = (ANSI_NUMBER$made ?? ANSI_NUMBER$make()).exec(text.slice(at + 1, at + 10))?.[0];
		const short = (ANSI_ESCAPES$made ?? ANSI_ESCAPES$make())[letter];
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
	const code = /^[xu]/iu.test(number) ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 8);
	return code <= 1114111 ? String.fromCodePoint(code) : "\ufffd";
}
function takeExpanded(builder, text, from, to, quote) {
	let at = from;
	while (at < to && text[at] !== quote) {
		const end = takeSpecial(builder, text, at, to, quote);
		if (end < 0) return -1;
		if (end > at) at = end;
		else {
			let run = at + 1;
			while (run < to && text[run] !== quote && !SPECIAL$1.has(text.charAt(run))) run++;
			builder.verbatim(text.slice(at, run), at);
			at = run;
		}
	}
	if (quote === null) return to;
	return at < to ? at + 1 : -1;
}
const SPECIAL$1 = /* @__PURE__ */ new Set("\\$`");
function takeSpecial(builder, text, at, to, quote) {
	const character = text[at];
	if (character === "$" || character === "`") return takeExpansion(builder, text, at, to);
	if (character !== "\\" || at + 1 >= to) return at;
	const continued = lineBreakEnd(text, at + 1);
	if (continued > 0) return continued;
	const next = text.charAt(at + 1);
	if (next !== quote && !SPECIAL$1.has(next)) return at;
	builder.standsFor(next, at, at + 2);
	return at + 2;
}

// src/parsers/text/shell-here.ts
function readHereDocument(text, from, to, document) {
	const builder = new require_lint.ViewBuilder();
	let line = from;
	while (line < to) {
		const lineFeed = text.indexOf("\n", line);
		const next = lineFeed < 0 || lineFeed >= to ? to : lineFeed + 1;
		let start = line;
		while (document.stripsTabs && start < next && text[start] === "	") start++;
		if (text.slice(start, next).replace(/\r?\n$/u, "") === document.delimiter) return {
			view: builder.build(from),
			bodyEnd: line,
			end: next
		};
		takeLine(builder, text, start, next, document.literal);
		line = next;
	}
	return {
		view: builder.build(from),
		bodyEnd: to,
		end: to
	};
}
function takeLine(builder, text, from, to, literal) {
	const expanded = new require_lint.ViewBuilder();
	if (literal || takeExpanded(expanded, text, from, to, null) < 0) builder.verbatim(text.slice(from, to), from);
	else builder.append(expanded.build(from));
}

// src/parsers/text/shell-command.ts
let REDIRECTION$made; const REDIRECTION$make = () => REDIRECTION$made = (/^(?:(\d{0,3})(<<<|<<-?|<>|<&|<|>>|>\||>&|>)|&>>?)/u);
const OPERATORS = /* @__PURE__ */ new Set(";&|()<>\n");
const SPECIAL = /* @__PURE__ */ new Set(" 	\r\\'\"$`");
function isBlank$1(character) {
	return character === " " || character === "	";
}
function continuationEnd(text, at) {
	let blank = at + 1;
	while (isBlank$1(text[blank])) blank++;
	return lineBreakEnd(text, blank);
}
function skipBlanks(text, from, to) {
	let at = from;
	while (at < to) {
		const end = isBlank$1(text[at]) ? at + 1 : text[at] === "\\" ? continuationEnd(text, at) : -1;
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
	for (;;) {
		at = skipBlanks(text, at, to);
		if (text[at] === "#") at = lineEnd(text, at, to);
		const redirection = (REDIRECTION$made ?? REDIRECTION$make()).exec(text.slice(at, Math.min(to, at + 8)));
		const word = readWord(text, redirection === null ? at : skipBlanks(text, at + redirection[0].length, to), to, closer);
		if (word === null) return null;
		at = word.end;
		if (redirection === null) {
			if (word.end === word.start) break;
			words.push(word);
		} else if (/^0?$/u.test(redirection[1] ?? "-")) {
			const operator = redirection[2] ?? "";
			if (operator === "<") input = {
				kind: "file",
				word
			};
			if (operator === "<<<") input = {
				kind: "text",
				word
			};
			if (operator === "<<" || operator === "<<-") {
				const literal = /['"\\]/u.test(text.slice(word.start, word.end));
				pending.push({
					delimiter: word.view.text,
					literal,
					stripsTabs: operator === "<<-"
				});
			}
		}
	}
	let end = at;
	if (pending.length > 0) end = Math.min(lineEnd(text, at, to) + 1, to);
	for (const document of pending) {
		const start = end;
		const body = readHereDocument(text, start, to, document);
		end = body.end;
		input = {
			kind: "text",
			word: {
				view: body.view,
				start,
				end: body.bodyEnd
			}
		};
	}
	return {
		words,
		input,
		stop: at,
		end
	};
}
function readWord(text, from, to, closer = "") {
	const builder = new require_lint.ViewBuilder();
	let at = from;
	while (at < to && !endsWord(text, at, closer)) {
		const end = takePiece(builder, text, at, to, closer);
		if (end < 0) return null;
		at = end;
	}
	return {
		view: builder.build(from),
		start: from,
		end: at
	};
}
function endsWord(text, at, closer) {
	const character = text.charAt(at);
	if (isBlank$1(character) || OPERATORS.has(character) || character === closer) return true;
	if (character === "\r") return text[at + 1] === "\n";
	return character === "\\" && lineBreakEnd(text, at + 1) < 0 && continuationEnd(text, at) >= 0;
}
function takePiece(builder, text, at, to, closer) {
	const character = text.charAt(at);
	const next = text[at + 1];
	if (character === "'") return takeSingleQuoted(builder, text, at, to);
	if (character === "\"") return takeExpanded(builder, text, at + 1, to, "\"");
	if (character === "\\") return takeEscape(builder, text, at, to);
	if (character === "$" && next === "'") return takeAnsiQuoted(builder, text, at, to);
	if (character === "$" && next === "\"") return takeExpanded(builder, text, at + 2, to, "\"");
	if (character === "$" || character === "`") {
		const end = takeExpansion(builder, text, at, to);
		if (end !== at) return end;
	}
	const expression = expressionEnd(text, at, to);
	if (expression < 0) return takeRun(builder, text, at, to, closer);
	builder.verbatim(text.slice(at, expression), at);
	return expression;
}
function takeRun(builder, text, at, to, closer) {
	let end = at + 1;
	const isEnd = (character) => SPECIAL.has(character) || OPERATORS.has(character) || character === closer;
	while (end < to && !isEnd(text.charAt(end)) && !(text[end] === "{" && text[end + 1] === "{")) end++;
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
const REACH = 65536;
function pipedInput(text, from, command, to) {
	if (!/\|\s*$/u.test(text.slice(Math.max(from, command - 80), command))) return null;
	const start = Math.max(from, command - REACH);
	const candidates = [...text.slice(start, command).matchAll(/\b(?:echo|printf|cat)\b/gu)].slice(-5);
	for (const { index } of candidates.toReversed()) {
		const producer = readCommand(text, start + index, command);
		if (producer === null || !/^\s*\|\s*$/u.test(text.slice(producer.stop, command))) continue;
		const whole = producer.input === null ? producer : readCommand(text, start + index, to);
		const input = whole === null ? null : outputOf(whole);
		return input === null ? null : {
			input,
			end: whole?.end ?? command
		};
	}
	return null;
}
function outputOf({ words, input }) {
	const [name, ...rest] = words;
	const values = rest.filter(({ view }) => !/^-[neE]+$/u.test(view.text));
	const [first, second] = values;
	switch (name?.view.text) {
		case "cat": return first === void 0 || first.view.text === "-" ? input : {
			kind: "file",
			word: first
		};
		case "printf":
			if (first === void 0) return null;
			if (/^%[sb](?:\\n|\n)?$/u.test(first.view.text)) return second === void 0 ? null : {
				kind: "text",
				word: second
			};
			return first.view.text.includes("%") ? null : {
				kind: "text",
				word: first
			};
		default: return first === void 0 ? null : {
			kind: "text",
			word: joined(values, first)
		};
	}
}
function joined(words, first) {
	if (words.length === 1) return first;
	const builder = new require_lint.ViewBuilder();
	let end = first.start;
	for (const [index, word] of words.entries()) {
		if (index > 0) builder.standsFor(" ", end, word.start);
		builder.append(word.view);
		({end} = word);
	}
	return {
		view: builder.build(first.start),
		start: first.start,
		end
	};
}

// src/parsers/text/shell.ts
function parseShell(context) {
	const gathered = require_lint.gather();
	const drafts = findCalls(require_lint.verbatim(context.source.text), context, gathered);
	return readDrafts(drafts, context, gathered, "no curl call with a body");
}
const MAX_UNENDED = 20;
function findCalls(script, context, gathered, { start: from, end: to } = {
	start: 0,
	end: script.text.length
}) {
	const { text } = script;
	const drafts = [];
	const comments = new CommentFinder(text, from);
	const exceptions = new CommandComments(script, context.source);
	let unended = 0;
	let before = from;
	let prose = /* @__PURE__ */ new Map();
	for (let at = text.indexOf("curl", from); at >= 0 && at < to && unended < MAX_UNENDED;) {
		let next = at + 4;
		if (!(prose.has(at) && isLetters(prose.get(at))) && beginsCall(text, at, from, to) && !comments.contains(at)) {
			const command = readCommand(text, at, to, text[at - 1] === "`" ? "`" : "");
			if (command === null) {
				unended++;
				const following = text.indexOf("curl", next);
				const { start, end } = require_lint.rangeOf(script, at, following < 0 || following > to ? to : following);
				context.source.conceal(start, end);
				if (/^curl\s+[-\\'"$h]/u.test(text.slice(at, at + 80))) reportUnended(script, at, context, gathered);
			} else if (looksLikeCall(command)) {
				const piped = command.input === null ? pipedInput(text, before, at, to) : null;
				const input = command.input ?? piped?.input ?? null;
				const words = command.words.slice(1).map(({ view }) => require_lint.through(view, script));
				const read = input && {
					kind: input.kind,
					view: require_lint.through(input.word.view, script)
				};
				next = Math.max(next, command.end, piped?.end ?? 0);
				const ignores = exceptions.of(before, {
					start: Math.min(at, piped?.input.word.start ?? at),
					words: command.words.at(-1)?.end ?? at,
					stop: command.stop,
					end: next
				});
				for (const draft of readCurl(words, read, context, gathered)) drafts.push({
					...draft,
					ignores
				});
				comments.skipTo(next);
				before = next;
			} else prose = followers(command);
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
	return !isLetters(first) || rest.some(({ view }) => view.text.startsWith("-"));
}
function isLetters(word) {
	return word === void 0 || /^\p{L}+[,;.]?$/u.test(word.view.text);
}
function followers({ words }) {
	return new Map(words.map(({ start }, index) => [start, words[index + 1]]));
}
function reportUnended(script, at, { source, within }, { problems }) {
	const range = require_lint.rangeOf(script, at, at + 4);
	problems.push({
		ruleId: "invalid-syntax",
		variant: "quote",
		place: within === void 0 ? {
			kind: "text",
			source,
			index: null,
			range
		} : require_base.stretchOf(within.node, range),
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

// src/parsers/text/shell-string.ts
function parseShellString(node, { accepts, limits, budget }) {
	const { source } = require_base.documentOf(node);
	const { start, end } = node;
	if (node.value.length > limits.scriptLength) {
		source.conceal(start, end);
		return {
			documents: [],
			problems: [{
				ruleId: "input-limit",
				variant: "size",
				place: require_base.stretchOf(node, {
					start,
					end: start + 1
				}),
				detail: `more than ${limits.scriptLength} characters`
			}],
			skipped: null,
			secrets: /* @__PURE__ */ new Set()
		};
	}
	const gathered = require_lint.gather();
	const context = {
		source,
		limits,
		openFile: null,
		take: null,
		within: {
			node,
			accepts,
			budget
		}
	};
	return readDrafts(findCalls(require_lint.viewOf(node), context, gathered), context, gathered, "no curl call with a body");
}
function parseArguments(words, { accepts, limits, budget }) {
	const gathered = require_lint.gather();
	const documents = [];
	const problems = [];
	const [first, ...rest] = words;
	if (first === void 0) return {
		documents,
		problems,
		skipped: null,
		secrets: gathered.secrets
	};
	const { source } = require_base.documentOf(first);
	const context = {
		source,
		limits,
		openFile: null,
		take: null
	};
	for (const draft of readCurl(rest.map(require_lint.viewOf), null, context, gathered)) {
		const base = (draft.data[0]?.view ?? draft.url)?.base ?? first.start;
		const within = {
			node: words.find(({ start, end }) => start <= base && base <= end) ?? first,
			accepts,
			budget
		};
		const reading = readDrafts([draft], {
			...context,
			within
		}, gathered, "no data");
		require_base.append(documents, reading.documents);
		require_base.append(problems, reading.problems);
	}
	return {
		documents,
		problems,
		skipped: null,
		secrets: gathered.secrets
	};
}
function parseText(node, { limits, budget }) {
	const document = require_lint.openWithin({
		node,
		index: null
	}, null);
	const { root, problems } = require_lint.parseJson(require_lint.viewOf(node), document, limits, budget);
	document.root = root;
	return {
		documents: root === null ? [] : [document],
		problems,
		skipped: null,
		secrets: /* @__PURE__ */ new Set()
	};
}

// src/parsers/api/by-request.ts
function byRequest(root, contracts, make) {
	for (const contract of contracts) {
		if (contract.wrapper === null) return make(contract, root);
		const found = require_base.member(root, contract.wrapper);
		if (found !== void 0) return require_lint.wrappedIn(contract, found, make);
	}
	for (const entry of root.members) {
		const found = underOtherKey(root, entry, contracts, make);
		if (found !== null) return found;
	}
	const meant = likeliest(contracts, root);
	const isFlat = require_lint.knownMembers(meant, root) > 0;
	return make(meant, isFlat ? root : null, [require_lint.missingWrapper(root, isFlat ? [meant] : contracts)]);
}
function underOtherKey(root, entry, contracts, make) {
	const { key, value } = entry;
	const mistaken = contracts.filter((contract) => require_lint.isMistakenFor(key, contract));
	if (mistaken.length !== 1 && (value.kind === "object" || value.kind === "null")) {
		const named = operationOf(key, contracts);
		if (named !== void 0) return ofOtherOperation(root, entry, {
			named,
			contracts
		}, make);
	}
	if (value.kind !== "object") return null;
	const [meant = likeliest(contracts, value)] = mistaken;
	if (mistaken.length === 1 || require_lint.isWrapper(key) && contracts.length === 1) return make(meant, value, [require_lint.wrongWrapper(root, entry, meant)]);
	if (mistaken.length === 0 && !require_lint.isWrapper(key)) return null;
	const likely = likeliest(contracts, value);
	return make(likely, require_lint.knownMembers(likely, value) > 0 ? value : null, [require_lint.undecidedWrapper(root, entry, contracts)]);
}
let NAMELESS$made; const NAMELESS$make = () => NAMELESS$made = (new Set(["param", "params"]));
function operationOf(key, contracts) {
	if ((NAMELESS$made ?? NAMELESS$make()).has(key)) return void 0;
	const [{ api, method } = {}] = contracts;
	const named = require_lint.CONTRACTS.filter((contract) => contract.api === api && (require_lint.wrapperNames(key, contract) || require_lint.isMistakenFor(key, contract)));
	const [only, other] = named.length > 1 ? named.filter((contract) => contract.method === method) : named;
	return other === void 0 ? only : void 0;
}
function ofOtherOperation(root, entry, { named, contracts }, make) {
	const { key, value } = entry;
	const fault = require_lint.otherOperation(root, entry, named, contracts);
	const ofPath = likeliest(contracts, value.kind === "object" ? value : root);
	const body = value.kind === "object" ? value : null;
	if (body !== null) {
		const more = require_lint.knownMembers(ofPath, body) - require_lint.knownMembers(named, body);
		if (more > 0 || more === 0 && !require_lint.wrapperNames(key, named)) return make(ofPath, body, [fault]);
	}
	const candidate = make(named, body, [fault]);
	return identified(named) === identified(ofPath) ? candidate : {
		...candidate,
		pathId: null
	};
}
function identified({ fields }) {
	return fields.find(({ location }) => location === "path")?.refers?.[0];
}
function likeliest(contracts, node) {
	const [likely] = [...contracts].sort((one, other) => require_lint.knownMembers(other, node) - require_lint.knownMembers(one, node));
	if (likely === void 0) throw new Error("a matched request names at least one contract");
	return likely;
}

// src/parsers/api/nested-requests.ts
const REPEATED = "originalRequest";
function nestedRequests(root) {
	const found = [];
	const pending = [root];
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
		if (node.kind === "array") for (const item of node.items.toReversed()) pending.push(item);
		if (node.kind !== "object") continue;
		if (node !== root && require_lint.isEnvelope(node)) {
			found.push(node);
			continue;
		}
		for (const { key, value } of node.members.toReversed()) if (key !== REPEATED) pending.push(value);
	}
	return found;
}

// src/parsers/api/held-bodies.ts
let NONE_HELD$made; const NONE_HELD$make = () => NONE_HELD$made = ({
	documents: [],
	problems: [],
	secrets: /* @__PURE__ */ new Set(),
	ignores: []
});
function isNoneHeld({ documents, problems }) {
	return documents.length + problems.length === 0;
}
function bodiesHeldBy(document, isTaken = null) {
	const { root, source, limits } = document;
	if (root === null) return (NONE_HELD$made ?? NONE_HELD$make());
	const text = source.text.slice(root.start, root.end);
	const mayCall = text.includes(require_lint.COMMAND);
	if (!mayCall && !mentionsVpn(text)) return (NONE_HELD$made ?? NONE_HELD$make());
	const documents = [];
	const problems = [];
	const secrets = /* @__PURE__ */ new Set();
	const ignores = [];
	const options = {
		accepts: isKnown,
		limits,
		budget: { nodes: limits.nodes }
	};
	for (const found of holdersBelow(root, mayCall)) {
		const isElsewhere = isTaken !== null && found.words.some(isTaken);
		const isAnswer = isTaken !== null && found.words.some(isReply);
		const reading = found.kind === "json" && (isElsewhere || isAnswer) ? null : readHolder(found, options);
		if (reading === null) continue;
		for (const secret of reading.secrets) secrets.add(secret);
		if (isElsewhere) continue;
		for (const sent of reading.documents) documents.push(sent);
		for (const comment of reading.ignores ?? []) ignores.push(comment);
		if (reading.documents.length === 0 && !found.words.some(({ value }) => mentionsVpn(value))) continue;
		for (const problem of reading.problems) if (problem.variant !== "quote" || !goesOn(found.words)) problems.push(problem);
	}
	return {
		documents,
		problems,
		secrets,
		ignores
	};
}
function readHolder({ kind, words }, options) {
	const [node] = words;
	if (node === void 0) return null;
	switch (kind) {
		case "script": return parseShellString(node, options);
		case "arguments": return parseArguments(words, options);
		case "json": {
			const reading = parseText(node, options);
			if (reading.documents.length > 0) return reading.documents.some(isRecognised) ? reading : null;
			return !require_lint.holdsStatement(node.value) || isJson(node.value) ? reading : null;
		}
	}
}
let REPLY$made; const REPLY$make = () => REPLY$made = (/\/(?:response|originalRequest)\//u);
function isReply(node) {
	return (REPLY$made ?? REPLY$make()).test(require_base.pointerAt(node));
}
function isKnown(request) {
	return require_lint.matchRequest(request).contracts.length > 0;
}
function isRecognised(document) {
	return require_lint.detect(document, {
		api: null,
		request: null
	}, /* @__PURE__ */ new Set()).candidates.length > 0;
}
function goesOn([node]) {
	const last = node?.parent.kind === "array" ? node.parent.items.at(-1) : void 0;
	return node !== void 0 && last?.kind === "string" && last.start > node.start;
}
let JSON_TEXT$made; const JSON_TEXT$make = () => JSON_TEXT$made = (/^\s*[[{]/u);
let JSON_BEGUN$made; const JSON_BEGUN$make = () => JSON_BEGUN$made = (/^\s*(?:\[\s*)?\{\s*"/u);
function kindOf({ value }) {
	const isScript = value.includes(require_lint.COMMAND);
	if ((JSON_TEXT$made ?? JSON_TEXT$make()).test(value) && (!isScript && (JSON_BEGUN$made ?? JSON_BEGUN$make()).test(value) || isJson(value))) return mentionsVpn(value) ? "json" : null;
	return isScript ? "script" : null;
}
let CURL$made; const CURL$make = () => CURL$made = (/(?:^|\/)curl$/u);
function wordsOf(node) {
	const items = node?.kind === "array" ? node.items.filter((item) => item.kind === "string") : [];
	return node?.kind === "array" && items.length === node.items.length && items.length > 0 ? items : null;
}
const CONTAINER = [["command", "args"], ["entrypoint", "command"]];
function argumentsOf(node) {
	if (node.kind !== "object") return callOf(node, void 0);
	for (const [command, further] of CONTAINER) {
		const words = callOf(require_base.member(node, command)?.value, require_base.member(node, further)?.value);
		if (words !== null) return words;
	}
	return null;
}
function callOf(command, further) {
	const words = wordsOf(command);
	if (words === null || !(CURL$made ?? CURL$make()).test(words[0]?.value ?? "")) return null;
	const all = [...words, ...wordsOf(further) ?? []];
	return all.length > 1 ? all : null;
}
function holdersBelow(root, mayCall) {
	const found = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const pending = [root];
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
		if (taken.has(node)) continue;
		const words = mayCall && node.kind !== "string" ? argumentsOf(node) : null;
		if (words !== null) {
			for (const word of words) taken.add(word);
			if (!found.has(words[0]?.start ?? 0)) found.set(words[0]?.start ?? 0, {
				kind: "arguments",
				words
			});
		}
		if (node.kind === "array") for (const item of node.items.toReversed()) pending.push(item);
		if (node.kind === "object") for (const { value } of node.members.toReversed()) pending.push(value);
		const kind = node.kind === "string" && !found.has(node.start) ? kindOf(node) : null;
		if (node.kind === "string" && kind !== null) found.set(node.start, {
			kind,
			words: [node]
		});
	}
	return [...found.entries()].sort(([one], [other]) => one - other).map(([, holder]) => holder);
}

// src/data/spellings.ts
const VOCABULARIES = [
	"zstack",
	"otc",
	"openstack",
	"apsara",
	"strongswan",
	"iana"
];
let IKE_VERSIONS$made; const IKE_VERSIONS$make = () => IKE_VERSIONS$made = ({
	v1: "v1",
	ikev1: "v1",
	"1": "v1",
	v2: "v2",
	ikev2: "v2",
	"2": "v2"
});
let NO_GROUP$made; const NO_GROUP$make = () => NO_GROUP$made = (new Set(["no", "off"]));
function asksForNoGroup(text) {
	return (NO_GROUP$made ?? NO_GROUP$make()).has(text) || VOCABULARIES.some((vocabulary) => require_lint.dhGroupByName(vocabulary, text) === null);
}
function algorithmIn(vocabulary, name) {
	return require_lint.encryptionByName(vocabulary, name) ?? require_lint.integrityByName(vocabulary, name) ?? require_lint.dhGroupByName(vocabulary, name) ?? void 0;
}
let GROUP_NUMBER$made; const GROUP_NUMBER$make = () => GROUP_NUMBER$made = (/^(?:dh)?[-_ ]?(?:group)?[-_ ]?(\d{1,2})$/u);
function meaningOf(text) {
	const lower = text.trim().toLowerCase();
	for (const vocabulary of VOCABULARIES) {
		const found = algorithmIn(vocabulary, text) ?? algorithmIn(vocabulary, lower);
		if (found !== void 0) return found;
	}
	const number = (GROUP_NUMBER$made ?? GROUP_NUMBER$make()).exec(lower)?.[1];
	if (number !== void 0) return require_lint.dhGroupByNumber(Number(number));
	const transform = require_lint.transformByKeyword(lower.replaceAll(/[\s_-]/gu, ""));
	return transform?.type === "encryption" || transform?.type === "integrity" || transform?.type === "dh" ? transform : void 0;
}
function equivalentValue(api, allowed, actual) {
	const text = String(actual);
	const version = (IKE_VERSIONS$made ?? IKE_VERSIONS$make())[text.toLowerCase()];
	const byVersion = allowed.find((value) => version !== void 0 && (IKE_VERSIONS$made ?? IKE_VERSIONS$make())[String(value)] === version);
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
	return allowed.some((value) => typeof value === "number" && require_lint.dhGroupByNumber(value) === void 0);
}
function algorithmOf(api, value) {
	if (typeof value === "number") return require_lint.dhGroupByNumber(value);
	for (const dialect of require_lint.DIALECTS[api]) {
		const found = algorithmIn(require_lint.vocabularyOf(dialect), value);
		if (found !== void 0) return found;
	}
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
		return algorithm?.type === meaning.type && algorithm.standing === "sound" ? [{
			value,
			algorithm
		}] : [];
	});
	sound.sort((one, other) => one.algorithm.strengthBits - other.algorithm.strengthBits || kinship(meaning, other.algorithm) - kinship(meaning, one.algorithm));
	const usual = sound.filter(({ algorithm }) => algorithm.type !== "integrity" || algorithm.logName.startsWith("HMAC_"));
	const found = usual.find(({ algorithm }) => algorithm.strengthBits >= meaning.strengthBits) ?? usual.at(-1);
	return {
		type: meaning.type,
		substitute: found?.value
	};
}
let DEPRECATED_VERSION$made; const DEPRECATED_VERSION$make = () => DEPRECATED_VERSION$made = (/^(?:ike)?v1$/iu);
function isAdvisable(api, value) {
	if ((DEPRECATED_VERSION$made ?? DEPRECATED_VERSION$make()).test(String(value))) return false;
	const algorithm = algorithmOf(api, value);
	return algorithm === void 0 || algorithm.standing === "sound";
}

// src/parsers/api/suggestion.ts
const FOREIGN = {
	encryption: "which names an encryption algorithm",
	integrity: "which names a hash algorithm",
	dh: "which names a Diffie-Hellman group"
};
function suggestion(api, values, value) {
	const same = equivalentValue(api, values, value);
	if (same !== void 0) return {
		data: { nearest: require_lint.shownValue(same) },
		instead: {
			value: same,
			safe: true
		}
	};
	const foreign = foreignValue(api, values, value);
	if (foreign?.substitute !== void 0) {
		const { substitute } = foreign;
		return {
			data: { expected: require_lint.shownValue(substitute) },
			instead: {
				value: substitute,
				safe: false
			}
		};
	}
	if (foreign !== void 0) return { data: /^\d+$/u.test(String(value)) ? {} : { reason: FOREIGN[foreign.type] } };
	const advisable = values.filter((candidate) => isAdvisable(api, candidate)).map(String);
	const mistyped = typeof value === "string" ? nearest(value, advisable) : void 0;
	if (mistyped === void 0) return { data: {} };
	const meant = respelled(String(value), values.map(String));
	return {
		data: { nearest: require_lint.quoted(mistyped) },
		...meant === mistyped && { instead: {
			value: meant,
			safe: true
		} }
	};
}

// src/data/field-synonyms.ts
let SYNONYMS$made; const SYNONYMS$make = () => SYNONYMS$made = ([
	[
		"authKey",
		"psk",
		"Psk",
		"preSharedKey",
		"sharedKey"
	],
	[
		"peerAddress",
		"peer_address",
		"remoteAddress",
		"peerIp",
		"remoteGateway",
		"CustomerGatewayId"
	],
	[
		"peerCidrs",
		"peer_cidrs",
		"RemoteSubnet",
		"peerSubnets",
		"remoteCidrs",
		"remoteSubnets"
	],
	[
		"localId",
		"local_id",
		"LocalId",
		"LocalIdIPsec",
		"leftid"
	],
	[
		"remoteId",
		"peer_id",
		"RemoteId",
		"peerId",
		"rightid"
	],
	[
		"ikeVersion",
		"ike_version",
		"IkeVersion"
	],
	[
		"phase1_negotiation_mode",
		"IkeMode",
		"phase_1_negotiation_mode",
		"exchangeMode",
		"negotiationMode"
	],
	[
		"ikeAuthAlgorithm",
		"auth_algorithm",
		"IkeAuthAlg",
		"authentication_algorithm",
		"ikeIntegrity"
	],
	[
		"policyAuthAlgorithm",
		"auth_algorithm",
		"IpsecAuthAlg",
		"authentication_algorithm",
		"espAuthAlgorithm"
	],
	[
		"ikeEncryptionAlgorithm",
		"encryption_algorithm",
		"IkeEncAlg",
		"ikeEncryption"
	],
	[
		"policyEncryptionAlgorithm",
		"encryption_algorithm",
		"IpsecEncAlg",
		"espEncryptionAlgorithm"
	],
	[
		"ikeDhGroup",
		"pfs",
		"IkePfs",
		"dh_group",
		"ikeGroup"
	],
	[
		"pfs",
		"IpsecPfs",
		"pfsGroup",
		"policyPfs"
	],
	[
		"ikeLifeTime",
		"lifetime",
		"IkeLifetime",
		"lifetime_seconds"
	],
	[
		"lifeTime",
		"lifetime",
		"IpsecLifetime",
		"lifetime_seconds"
	],
	[
		"transformProtocol",
		"transform_protocol",
		"protocol"
	],
	[
		"policyMode",
		"encapsulation_mode",
		"encapsulationMode"
	]
]);
function folded(name) {
	return name.toLowerCase().replaceAll(/[_-]/gu, "");
}
const rows = require_base.lazy(() => (SYNONYMS$made ?? SYNONYMS$make()).map((row) => ({
	row,
	folded: new Set(row.map(folded))
})));
function synonymIn(names, name) {
	const wanted = folded(name);
	return rows().filter((candidate) => candidate.folded.has(wanted)).flatMap(({ row }) => row).find((candidate) => candidate !== name && names.includes(candidate));
}

// src/parsers/api/stray.ts
const SHORTEST_PART = 3;
const OWN_ID = "uuid";
var Holder = class {
	node;
	table;
	names;
	missing;
	disputed;
	#nearest = /* @__PURE__ */ new Map();
	#torn;
	constructor({ encoding }, node, table, frame) {
		this.node = node;
		this.table = table;
		this.names = require_base.lazy(() => [...require_lint.askedFields(table, frame).byName.keys()]);
		this.#torn = require_base.lazy(() => tornIn(node, table));
		this.missing = require_base.lazy(() => {
			const present = new Set(node.members.map(({ key }) => key));
			return this.names().filter((name) => !present.has(name));
		});
		this.disputed = require_base.lazy(() => {
			const claimants = /* @__PURE__ */ new Map();
			const disputed = /* @__PURE__ */ new Set();
			for (const entry of node.members) {
				const { key } = entry;
				const near = isKnownTo(table, key) ? void 0 : this.nearest(key);
				if (near === void 0 || !mayBecome(entry, table.byName.get(near), encoding)) continue;
				if ((claimants.get(near) ?? key) !== key) disputed.add(near);
				claimants.set(near, key);
			}
			return disputed;
		});
	}
	isTorn(entry) {
		return isWithoutValue(entry) && this.#torn().has(entry);
	}
	nearest(key) {
		if (!this.#nearest.has(key)) this.#nearest.set(key, meantBy(key, this.missing()) ?? meantBy(key, this.names()));
		return this.#nearest.get(key);
	}
};
function tornIn({ members }, { byName }) {
	const torn = /* @__PURE__ */ new Set();
	let isBehindSecret = false;
	for (const entry of members) if (isBehindSecret && isWithoutValue(entry)) torn.add(entry);
	else isBehindSecret = byName.get(entry.key)?.secret !== void 0 || isSecretName(entry.key);
	return torn;
}
function isWithoutValue({ value }) {
	return (value.kind === "null" || value.kind === "string" && value.value === "") && value.start === value.end;
}
function isKnownTo({ byName, elsewhere }, key) {
	return byName.has(key) || elsewhere.has(key);
}
function reportStray(context, holder, entry, path) {
	if (holder.isTorn(entry)) require_lint.concealKeyOf(holder.node, entry, context.secrets);
	require_lint.concealSecrets(meansSecret(holder, entry.key) ? SECRET : entry.key, entry.value, context.secrets);
	if (isFlattened(context, entry.key, holder.table)) return;
	require_lint.report(context, require_lint.join(path, entry.key), require_base.keyOf(holder.node, entry), strayFault(context, holder, entry, path));
}
const SECRET = "secret";
function meansSecret(holder, key) {
	const { table } = holder;
	if (isKnownTo(table, key)) return false;
	const near = holder.nearest(key);
	if (near !== void 0 && table.byName.get(near)?.secret !== void 0) return true;
	if (SECRETS_OF_ANY.has(nearest(key, NEAR_SECRETS) ?? "")) return true;
	const bare = key.replaceAll(/[^\p{L}\p{N}]/gu, "");
	return bare !== key && (isSecretName(bare) || (SHORT_OF_PSK$made ?? SHORT_OF_PSK$make()).test(bare));
}
const SECRETS_OF_ANY = /* @__PURE__ */ new Set([...[
	"authKey",
	"preSharedKey",
	"sharedKey",
	"sharedSecret",
	"secret",
	"password",
	"passphrase"
]]);
const NEAR_SECRETS = [
	...SECRETS_OF_ANY,
	"authBy",
	"authMode",
	"authType",
	"secure",
	"shared"
];
let SHORT_OF_PSK$made; const SHORT_OF_PSK$make = () => SHORT_OF_PSK$made = (/^(?:ps|pk|sk|pks|spk)$/iu);
function strayFault(context, holder, entry, path) {
	const { table } = holder;
	const { key } = entry;
	const known = table.byName.get(key);
	if (known !== void 0) return misplaced(context, known, holder, entry);
	const elsewhere = table.elsewhere.get(key);
	if (elsewhere !== void 0) return ofOthers(elsewhere);
	const near = holder.nearest(key);
	const fault = {
		ruleId: "unknown-field",
		variant: "unknown",
		data: {
			reason: consequence(context, holder, near, path),
			...near !== void 0 && { nearest: near }
		}
	};
	if (near === void 0 || !holder.missing().includes(near) || holder.disputed().has(near)) return fault;
	if (!mayBecome(entry, table.byName.get(near), context.encoding)) return fault;
	return {
		...fault,
		instead: {
			value: near,
			safe: respelled(key, holder.names()) === near
		}
	};
}
function mayBecome(entry, field, encoding) {
	if (encoding === "form" && entry.key.includes(".")) return false;
	if (field?.secret === void 0 && mayBeSecret(entry)) return false;
	return encoding === "form" || !wantsMembers(field) || hasMembers(entry.value);
}
function mayBeSecret({ key, value }) {
	if (!isSecretName(key)) return false;
	return value.kind === "string" ? !/^\d+$/u.test(value.value) : hasMembers(value);
}
function wantsMembers(field) {
	return field?.type === "object" || field?.type === "objects";
}
function hasMembers({ kind }) {
	return kind === "object" || kind === "array";
}
function consequence({ contract }, holder, near, path) {
	const { words, dropped, advice } = contract.unknownKeys;
	return `${words}${dropped === true ? standing(contract, holder, near, path) : ""}${advice === void 0 ? "" : `; ${advice}`}`;
}
function standing({ partial, resets }, { missing, table }, near, path) {
	const field = near === void 0 || !missing().includes(near) ? void 0 : table.byName.get(near);
	if (field === void 0) return "";
	if (partial === true) return path === "" ? `: ${field.name} stays as it is` : "";
	if (resets === true && field.keeps === true) return `: ${field.name} stays as it is`;
	return field.default === void 0 ? "" : ": the default is in force";
}
function ofOthers({ dialects = [] }) {
	return {
		ruleId: "unknown-field",
		variant: "elsewhere",
		data: { expected: dialects.map((dialect) => require_lint.API_TITLES[dialect]).join(", ") }
	};
}
function meantBy(key, names) {
	return nearest(key, names) ?? longerOrShorter(key, names) ?? synonymIn(names, key);
}
function longerOrShorter(key, names) {
	const short = key.toLowerCase();
	if (short.length < SHORTEST_PART || short === OWN_ID) return void 0;
	const found = names.filter((name) => {
		const known = name.toLowerCase();
		return known.length >= SHORTEST_PART && (isEdgeOf(short, known) || isEdgeOf(known, short));
	});
	return found.length === 1 ? found[0] : void 0;
}
function isEdgeOf(part, whole) {
	return whole.startsWith(part) || whole.endsWith(part);
}
function isFlattened({ encoding }, key, { byName, elsewhere }) {
	if (encoding !== "form") return false;
	const head = /^([A-Za-z]{1,64})\.\d+(?:\.|$)/u.exec(key)?.[1];
	return head !== void 0 && (byName.has(head) || elsewhere.has(head));
}
function misplaced({ contract }, field, { node }, entry) {
	const wrapper = contract.wrapper ?? "body";
	switch (field.location ?? "body") {
		case "root": {
			const { parent } = node;
			const root = parent.kind === "object" ? parent : void 0;
			return {
				ruleId: "body-wrapper",
				variant: "inside",
				data: { nearest: wrapper },
				fix: moving(field, `beside ${wrapper}`, node, entry, root)
			};
		}
		case "body": {
			const body = require_base.member(node, wrapper)?.value;
			return {
				ruleId: "body-wrapper",
				variant: "beside",
				data: { nearest: wrapper },
				fix: moving(field, `into ${wrapper}`, node, entry, body)
			};
		}
		case "path":
		case "query": return {
			ruleId: "unknown-field",
			variant: "url",
			data: { expected: `${contract.method} ${contract.path}` },
			...contract.api === "zstack" && { level: "note" }
		};
	}
}
function moving({ secret }, where, from, entry, to) {
	if (secret !== void 0 || to?.kind !== "object" || require_base.member(to, entry.key) !== void 0) return null;
	return safeFix(`Move ${entry.key} ${where}`, moved(from, entry, to));
}

// src/parsers/api/text-problem.ts
function ofText({ ruleId, variant, place, detail, related }) {
	return {
		ruleId,
		variant,
		place,
		data: {
			field: "",
			reason: detail
		},
		...related && { related }
	};
}

// src/workspace/row.ts
function inTable(number) {
	return -2 - number;
}
let CELL$made; const CELL$make = () => CELL$made = ({
	lead: 0,
	index: 1,
	identity: 2,
	slot: 3,
	start: 4,
	length: 5,
	peerAddress: 6,
	gateway: 7,
	peer: 8,
	localGroup: 9,
	peerGroup: 10,
	localId: 11,
	remoteId: 12,
	psk: 13,
	local: 14,
	remote: 15,
	references: 16,
	parameters: 17,
	id: 18,
	name: 19
});
const TEXT = {
	start: 0,
	length: 1
};
const FACT = {
	slot: 0,
	start: 1,
	length: 2,
	value: 3
};
const LIST = {
	slot: 0,
	isArray: 1,
	count: 2,
	networks: 3
};
var Table = class {
	#values = [];
	#numbers = /* @__PURE__ */ new Map();
	#keyOf;
	#isSame;
	constructor(keyOf, isSame) {
		this.#keyOf = keyOf;
		this.#isSame = isSame;
	}
	numberOf(value) {
		const key = this.#keyOf(value);
		const known = this.#numbers.get(key);
		const numbers = typeof known === "number" ? [known] : known ?? [];
		for (const number of numbers) if (this.#isSame(this.at(number), value)) return number;
		const number = this.#values.push(value) - 1;
		this.#numbers.set(key, known === void 0 ? number : [...numbers, number]);
		return number;
	}
	at(number) {
		const value = this.#values[number];
		if (value === void 0) throw new RangeError("no value has this number");
		return value;
	}
};
const MORE = 128;
function packed(cells) {
	const bytes = [];
	pack(cells.length, bytes);
	for (const cell of cells) pack(cell, bytes);
	return bytes;
}
function pack(cell, bytes) {
	let rest = cell < 0 ? -2 * cell - 1 : 2 * cell;
	for (; rest >= MORE; rest = Math.floor(rest / MORE)) bytes.push(rest % MORE + MORE);
	bytes.push(rest);
}
function unpack(bytes, from, cells) {
	let size = -1;
	let count = 0;
	for (let at = from; count !== size; at++) {
		let number = 0;
		for (let unit = 1;; unit *= MORE, at++) {
			const byte = bytes[at] ?? 0;
			number += byte % MORE * unit;
			if (byte < MORE) break;
		}
		const cell = number % 2 === 0 ? number / 2 : -(number + 1) / 2;
		if (size < 0) size = cell;
		else cells[count++] = cell;
	}
	cells.length = count;
}
var Tables = class {
	leads = new Table(({ source }) => source, (one, other) => one.pointer === other.pointer && one.api === other.api && one.dialect === other.dialect && one.estate === other.estate);
	slots = new Table(({ tail }) => tail, (one, other) => one.field === other.field && haveSameKinds(one, other));
	networks = new Table((networks) => networks, () => true);
	texts = new Table((text) => text, () => true);
	#cells = [];
	#bytes = null;
	#from = 0;
	cellsAt(bytes, from) {
		if (bytes !== this.#bytes || from !== this.#from) unpack(bytes, from, this.#cells);
		this.#bytes = bytes;
		this.#from = from;
		return this.#cells;
	}
};
function haveSameKinds({ kinds }, other) {
	return kinds === other.kinds || kinds.join() === other.kinds.join();
}

// src/workspace/kept-connection.ts
const NOTHING = [];
const NO_ROLE = null;
var KeptConnection = class {
	#tables;
	#bytes;
	#from;
	constructor(tables, bytes, from) {
		this.#tables = tables;
		this.#bytes = bytes;
		this.#from = from;
	}
	get kind() {
		return "connection";
	}
	get api() {
		return this.#lead.api;
	}
	get dialect() {
		return this.#lead.dialect;
	}
	get estate() {
		return this.#lead.estate;
	}
	get id() {
		return this.#textAt((CELL$made ?? CELL$make()).id);
	}
	get name() {
		return this.#textAt((CELL$made ?? CELL$make()).name);
	}
	get identity() {
		const identity = this.#cell((CELL$made ?? CELL$make()).identity);
		return identity === -1 ? require_lint.identityOfNamed(this) ?? "" : this.#text(identity);
	}
	get place() {
		const start = this.#cell((CELL$made ?? CELL$make()).start);
		const range = {
			start,
			end: start + this.#cell((CELL$made ?? CELL$make()).length)
		};
		return new require_lint.KeptPlace(this.#home, this.#tables.slots.at(this.#cell((CELL$made ?? CELL$make()).slot)).tail, range);
	}
	get references() {
		const references = [];
		const home = this.#home;
		for (let at = 20; at < this.#parameters; at += 4) {
			const { tail, field, kinds } = this.#slot(at);
			references.push(new require_lint.KeptReference({
				field,
				kinds,
				id: this.#value(at)
			}, home, tail, this.#range(at)));
		}
		return references;
	}
	get ike() {
		const count = this.#cell((CELL$made ?? CELL$make()).parameters);
		if (count === 0) return NOTHING;
		const parameters = [];
		const home = this.#home;
		const from = this.#parameters;
		for (let at = from; at < from + count * 4; at += 4) {
			const { tail, field } = this.#slot(at);
			parameters.push(new require_lint.KeptParameter(field, this.#value(at), home, tail, this.#range(at)));
		}
		return parameters;
	}
	get gateway() {
		return this.#fact((CELL$made ?? CELL$make()).gateway);
	}
	get peer() {
		return this.#fact((CELL$made ?? CELL$make()).peer);
	}
	get peerAddress() {
		const address = this.#cell((CELL$made ?? CELL$make()).peerAddress);
		if (address === -1) return null;
		return address === 0 ? this.#value(this.#cell((CELL$made ?? CELL$make()).peer)) : this.#text(address - 3);
	}
	get localGroups() {
		const group = this.#fact((CELL$made ?? CELL$make()).localGroup);
		return group === null ? NOTHING : [group];
	}
	get peerGroup() {
		return this.#fact((CELL$made ?? CELL$make()).peerGroup);
	}
	get localId() {
		return this.#fact((CELL$made ?? CELL$make()).localId);
	}
	get remoteId() {
		return this.#fact((CELL$made ?? CELL$make()).remoteId);
	}
	get psk() {
		const at = this.#cell((CELL$made ?? CELL$make()).psk);
		if (at === -1) return null;
		return new require_lint.KeptFact(new require_lint.Secret(this.#value(at)), this.#home, this.#slot(at).tail, this.#range(at));
	}
	get local() {
		return this.#networks((CELL$made ?? CELL$make()).local);
	}
	get remote() {
		return this.#networks((CELL$made ?? CELL$make()).remote);
	}
	get role() {
		return NO_ROLE;
	}
	get ownAddresses() {
		return NOTHING;
	}
	get furtherTunnels() {
		return NOTHING;
	}
	unfolded() {
		return {
			kind: this.kind,
			api: this.api,
			dialect: this.dialect,
			estate: this.estate,
			id: this.id,
			name: this.name,
			identity: this.identity,
			place: this.place,
			references: this.references,
			gateway: this.gateway,
			role: this.role,
			peer: this.peer,
			peerAddress: this.peerAddress,
			ownAddresses: this.ownAddresses,
			localGroups: this.localGroups,
			peerGroup: this.peerGroup,
			local: this.local,
			remote: this.remote,
			localId: this.localId,
			remoteId: this.remoteId,
			psk: this.psk,
			ike: this.ike,
			furtherTunnels: this.furtherTunnels
		};
	}
	#cell(offset) {
		return this.#tables.cellsAt(this.#bytes, this.#from)[offset] ?? -1;
	}
	#textAt(cell) {
		const at = this.#cell(cell);
		if (at === -1) return null;
		if (at < -1) return this.#text(inTable(at));
		const start = this.#cell((CELL$made ?? CELL$make()).start) + this.#cell(at + TEXT.start);
		return this.#lead.source.text.slice(start, start + this.#cell(at + TEXT.length));
	}
	#text(number) {
		return this.#tables.texts.at(number);
	}
	get #lead() {
		return this.#tables.leads.at(this.#cell((CELL$made ?? CELL$make()).lead));
	}
	get #home() {
		const { source, pointer } = this.#lead;
		const index = this.#cell((CELL$made ?? CELL$make()).index);
		return index === -1 ? {
			source,
			index: null,
			pointer
		} : {
			source,
			index,
			pointer: `/${index}${pointer}`
		};
	}
	get #parameters() {
		return 20 + this.#cell((CELL$made ?? CELL$make()).references) * 4;
	}
	#fact(cell) {
		const at = this.#cell(cell);
		return at === -1 ? null : new require_lint.KeptFact(this.#value(at), this.#home, this.#slot(at).tail, this.#range(at));
	}
	#slot(at) {
		return this.#tables.slots.at(this.#cell(at + FACT.slot));
	}
	#range(at) {
		const start = this.#cell((CELL$made ?? CELL$make()).start) + this.#cell(at + FACT.start);
		return {
			start,
			end: start + this.#cell(at + FACT.length)
		};
	}
	#value(at) {
		const value = this.#cell(at + FACT.value);
		if (value >= 3) return this.#text(value - 3);
		const { text } = this.#lead.source;
		const { start, end } = this.#range(at);
		return text.slice(start + value, end - value);
	}
	#networks(cell) {
		const at = this.#cell(cell);
		if (at === -1) return null;
		if (at < -1) return this.#tables.networks.at(inTable(at));
		const from = at + LIST.networks;
		const base = this.#cell((CELL$made ?? CELL$make()).start);
		const numbers = [];
		const to = from + this.#cell(at + LIST.count) * 4;
		for (let network = from; network < to; network += 4) {
			const start = base + this.#cell(network + 2);
			numbers.push(this.#cell(network), this.#cell(network + 1), start, start + this.#cell(network + 3));
		}
		const { tail } = this.#slot(at);
		return new require_lint.KeptNetworks(this.#home, tail, this.#cell(at + LIST.isArray) === 1, numbers);
	}
};
function unfolded(facts) {
	return facts instanceof KeptConnection ? facts.unfolded() : facts;
}

// src/workspace/shelf.ts
const PAGE = 262144;
var Shelf = class {
	#tables = new Tables();
	#page = new Uint8Array(PAGE);
	#end = 0;
	put(facts) {
		const cells = cellsOf(facts, this.#tables);
		if (cells === null) return facts;
		const row = packed(cells);
		if (this.#end + row.length > this.#page.length) {
			this.#page = new Uint8Array(Math.max(PAGE, row.length));
			this.#end = 0;
		}
		this.#page.set(row, this.#end);
		const kept = new KeptConnection(this.#tables, this.#page, this.#end);
		this.#end += row.length;
		return kept;
	}
};
function cellsOf(facts, tables) {
	const { place, role, ownAddresses, localGroups, lowMtu, furtherTunnels } = facts;
	if (!(role === null && ownAddresses.length === 0 && furtherTunnels.length === 0 && localGroups.length < 2) || lowMtu !== void 0 || !(place instanceof require_lint.KeptPlace)) return null;
	const row = new Row(tables, facts, place);
	row.write(facts);
	return row.fits ? row.cells : null;
}
function isKept(fact) {
	return fact instanceof require_lint.KeptFact;
}
const NEAR = 4096;
const NO_KINDS = [];
var Row = class {
	cells = new Array(20).fill(-1);
	fits = true;
	#tables;
	#home;
	#source;
	#start;
	#references = [];
	constructor(tables, { api, dialect, estate }, place) {
		this.#tables = tables;
		this.#home = place.home;
		const { source, index, pointer } = place.home;
		this.#source = source;
		const ahead = index === null ? "" : `/${String(index)}`;
		this.fits = pointer.startsWith(ahead);
		const lead = {
			source,
			pointer: pointer.slice(ahead.length),
			api,
			dialect,
			estate
		};
		const { start, end } = place.range;
		this.#start = start;
		const { cells } = this;
		cells[(CELL$made ?? CELL$make()).lead] = tables.leads.numberOf(lead);
		if (index !== null) cells[(CELL$made ?? CELL$make()).index] = index;
		cells[(CELL$made ?? CELL$make()).slot] = this.#slot(place.tail);
		cells[(CELL$made ?? CELL$make()).start] = start;
		cells[(CELL$made ?? CELL$make()).length] = end - start;
	}
	write(facts) {
		const { cells } = this;
		const { id, name, identity, references, ike } = facts;
		if (id === null && name === null) cells[(CELL$made ?? CELL$make()).identity] = this.#tables.texts.numberOf(identity);
		this.#references = references;
		cells[(CELL$made ?? CELL$make()).references] = references.length;
		for (const reference of references) this.#cellsOf(reference, reference.field, reference.kinds);
		cells[(CELL$made ?? CELL$make()).parameters] = ike.length;
		for (const parameter of ike) this.#cellsOf(parameter, parameter.field);
		cells[(CELL$made ?? CELL$make()).gateway] = this.#fact(facts.gateway);
		cells[(CELL$made ?? CELL$make()).peer] = this.#fact(facts.peer);
		cells[(CELL$made ?? CELL$make()).localGroup] = this.#fact(facts.localGroups[0] ?? null);
		cells[(CELL$made ?? CELL$make()).peerGroup] = this.#fact(facts.peerGroup);
		cells[(CELL$made ?? CELL$make()).localId] = this.#fact(facts.localId);
		cells[(CELL$made ?? CELL$make()).remoteId] = this.#fact(facts.remoteId);
		cells[(CELL$made ?? CELL$make()).psk] = this.#fact(facts.psk);
		cells[(CELL$made ?? CELL$make()).peerAddress] = this.#peerAddress(facts);
		cells[(CELL$made ?? CELL$make()).local] = this.#networks(facts.local);
		cells[(CELL$made ?? CELL$make()).remote] = this.#networks(facts.remote);
		cells[(CELL$made ?? CELL$make()).id] = this.#text(id);
		cells[(CELL$made ?? CELL$make()).name] = this.#text(name);
	}
	#text(text) {
		if (text === null) return -1;
		const from = this.#source.text.slice(this.#start, this.#start + NEAR).indexOf(text);
		if (from < 0) return inTable(this.#tables.texts.numberOf(text));
		const offset = this.cells.length;
		this.cells.push(from, text.length);
		return offset;
	}
	#slot(tail, field = "", kinds = NO_KINDS) {
		return this.#tables.slots.numberOf({
			tail,
			field,
			kinds
		});
	}
	#fact(fact) {
		if (fact === null) return -1;
		const among = this.#references.indexOf(fact);
		if (among >= 0) return 20 + among * 4;
		const offset = this.cells.length;
		this.#cellsOf(fact);
		return offset;
	}
	#cellsOf(fact, field, kinds) {
		if (!isKept(fact) || fact.home !== this.#home) {
			this.fits = false;
			return;
		}
		const { value, tail, start, end } = fact;
		const slot = this.#slot(tail, field, kinds);
		this.cells.push(slot, start - this.#start, end - start, this.#value(value, start, end));
	}
	#value(value, start, end) {
		const around = (end - start - value.length) / 2;
		if (around >= 0 && around <= 2 && Number.isInteger(around) && this.#standsAt(value, start + around)) return around;
		if (typeof value === "string") return 3 + this.#tables.texts.numberOf(value);
		this.fits = false;
		return -1;
	}
	#standsAt(value, at) {
		const { text } = this.#source;
		return typeof value === "string" ? text.startsWith(value, at) : value.standsAt(text, at);
	}
	#peerAddress({ peer, peerAddress }) {
		if (peerAddress === null) return -1;
		return peerAddress === peer?.value ? 0 : 3 + this.#tables.texts.numberOf(peerAddress);
	}
	#networks(networks) {
		if (networks === null) return -1;
		if (!(networks instanceof require_lint.KeptNetworks) || networks.home !== this.#home) return inTable(this.#tables.networks.numberOf(networks));
		const offset = this.cells.length;
		const { tail, isArray, numbers } = networks;
		this.cells.push(this.#slot(tail), Number(isArray), numbers.length / 4);
		for (let at = 0; at < numbers.length; at += 4) {
			const [first = 0, prefix = 0, start = 0, end = 0] = numbers.slice(at, at + 4);
			this.cells.push(first, prefix, start - this.#start, end - start);
		}
		return offset;
	}
};

// src/lint/changed.ts
function changeTest(files) {
	return (place) => files.has(require_base.sourceAt(place).name);
}
function standOf({ ruleId, place }) {
	const { start, end } = require_base.rangeAt(place);
	return [
		ruleId,
		require_base.sourceAt(place).name,
		start,
		end,
		require_base.pointerAt(place)
	].join("\n");
}
function mirrored(finding, from) {
	const { place, message, related } = finding;
	const others = related.filter((candidate) => candidate !== from);
	return {
		...finding,
		message: from.mirrored ?? `${from.message}: ${message}`,
		place: from.place,
		related: [{
			place,
			message
		}, ...others],
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

// src/lint/text-problems.ts
function manyFindings({ source, index, range: { start } }, most) {
	return {
		ruleId: "input-limit",
		variant: "findings",
		place: {
			kind: "text",
			source,
			index,
			range: {
				start,
				end: start + 1
			}
		},
		detail: `what stands from here on, for more than ${most} findings stand before it`
	};
}

// src/parsers/text/http.ts
function parseHttp(context) {
	const gathered = require_lint.gather();
	const drafts = [];
	for (const section of sectionsOf(context.source.text)) {
		const ignores = exceptionsAbove(section, context);
		for (const draft of readSection(section, context, gathered)) drafts.push({
			...draft,
			ignores: [...ignores, ...draft.ignores ?? []]
		});
	}
	return readDrafts(drafts, context, gathered, "no request with a body");
}
function sectionsOf(text) {
	const sections = [[]];
	for (let from = 0; from < text.length;) {
		const lineFeed = text.indexOf("\n", from);
		const next = lineFeed < 0 ? text.length : lineFeed + 1;
		const line = require_lint.verbatim(text.slice(from, next).replace(/\r?\n$/u, ""), from);
		if (line.text.startsWith("###")) sections.push([]);
		else sections.at(-1)?.push(line);
		from = next;
	}
	return sections;
}
function exceptionsAbove(lines, { source }) {
	const first = lines.findIndex((line) => !isBlank(line) && !isComment(line));
	const [start, last] = [lines[first], lines.at(-1)];
	if (start === void 0 || last === void 0) return [];
	const covers = {
		start: start.base,
		end: last.base + last.text.length + 1
	};
	return lines.slice(0, first).flatMap((line) => {
		const directive = readDirective(line, line.text.length - line.text.trimStart().length, line.text.length);
		return directive === null ? [] : [{
			source,
			...directive,
			covers
		}];
	});
}
function isBlank({ text }) {
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
	if (/^\s*curl\s/u.test(line.text)) {
		const end = last.base + last.text.length;
		return findCalls(require_lint.verbatim(context.source.text), context, gathered, {
			start: line.base,
			end
		});
	}
	const request = readRequestLine(line);
	if (request === null) return [];
	const blank = lines.findIndex((candidate, index) => index > start && isBlank(candidate));
	const head = lines.slice(start + 1, blank < 0 ? lines.length : blank);
	const firstHeader = head.findIndex(({ text }) => !/^\s*[?&]/u.test(text));
	const urlLines = firstHeader < 0 ? head : head.slice(0, firstHeader);
	for (const header of head.slice(urlLines.length)) if (!isComment(header)) concealHeader(header, context.source, gathered.secrets);
	const body = blank < 0 ? null : readBody(lines.slice(blank + 1), context, gathered);
	return [{
		method: request.method,
		url: withoutVersion(joinUrl([request.url, ...urlLines])),
		data: body === null ? [] : [body]
	}];
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
	if (isBlank(line) || isComment(line)) return true;
	const variable = /^\s*@([\w.-]{1,200})\s*=/u.exec(line.text);
	if (variable === null) return false;
	const [whole, name = ""] = variable;
	if (isSecretName(name)) concealPart(line, whole.length, line.text.length, source, secrets);
	return true;
}
function readRequestLine(line) {
	const method = /^\s*([A-Z]{3,20})\s+/u.exec(line.text);
	const from = method?.[0].length ?? line.text.search(/\S|$/u);
	const url = line.text.slice(from).trimEnd();
	if (!/^(?:https?(?:\(s\))?:\/\/|\/|\{\{|\$\{|<)/iu.test(url)) return null;
	return {
		method: method?.[1] ?? "GET",
		url: require_lint.slice(line, from, from + url.length)
	};
}
function withoutVersion(url) {
	const version = url.text.lastIndexOf(" HTTP/");
	return version < 0 ? url : require_lint.slice(url, 0, url.text.slice(0, version).trimEnd().length);
}
function joinUrl(lines) {
	const [first] = lines;
	if (first !== void 0 && lines.length === 1) return first;
	const builder = new require_lint.ViewBuilder();
	for (const line of lines) {
		const from = line.text.search(/\S|$/u);
		builder.append(require_lint.slice(line, from, from + line.text.trim().length));
	}
	return builder.build(first?.base ?? 0);
}
let HANDLER$made; const HANDLER$make = () => HANDLER$made = (/^(?:>|<>)/u);
function readBody(lines, context, gathered) {
	const handler = lines.findIndex(({ text }) => (HANDLER$made ?? HANDLER$make()).test(text));
	const body = handler < 0 ? lines : lines.slice(0, handler);
	const first = body.find((line) => !isBlank(line));
	const last = body.findLast((line) => !isBlank(line));
	if (first === void 0 || last === void 0) return null;
	const include = /^<@?[A-Za-z\d-]{0,20}\s+(?=\S)/u.exec(first.text);
	if (include !== null) {
		const path = require_lint.slice(first, include[0].length, first.text.trimEnd().length);
		const content = openPath(path, context, gathered);
		return content === null ? null : {
			...content,
			kind: "encoded",
			joint: "&"
		};
	}
	const { source } = context;
	const whole = require_lint.verbatim(source.text.slice(first.base, last.base + last.text.length), first.base);
	return {
		source,
		view: /^\s*[[{]/u.test(whole.text) ? whole : require_lint.withoutLineBreaks(whole),
		kind: "encoded",
		joint: "&"
	};
}

// src/parsers/text/lines.ts
function parseLines({ source, limits, take }) {
	const { text } = source;
	const documents = [];
	const problems = [];
	const budget = { nodes: limits.nodes };
	let index = 0;
	let count = 0;
	for (let from = 0; from < text.length && budget.nodes >= 0;) {
		if (problems.length >= limits.findings) {
			const place = {
				kind: "text",
				source,
				index,
				range: {
					start: from,
					end: from + 1
				}
			};
			problems.push(require_lint.manyFaults(place, limits.findings));
			source.conceal(from, text.length);
			break;
		}
		const lineFeed = text.indexOf("\n", from);
		const end = lineFeed < 0 ? text.length : lineFeed;
		const line = text.slice(from, end);
		if (/\S/u.test(line)) {
			const document = require_lint.openDocument(source, limits, index++);
			const reading = require_lint.parseJson(require_lint.verbatim(line, from), document, limits, budget);
			document.root = reading.root;
			if (document.root !== null) {
				count++;
				if (take === null) documents.push(document);
				else take(document);
			}
			for (const problem of reading.problems) problems.push(problem);
		}
		from = end + 1;
	}
	return {
		documents,
		problems,
		count
	};
}

// src/cli/progress.ts
const PATIENCE_MS = 1e3;
const INTERVAL_MS = 100;
function* counted(items, noun, write, now = require_lint.milliseconds) {
	let count = 0;
	let next = now() + PATIENCE_MS;
	let shown = false;
	for (const item of items) {
		yield item;
		count++;
		if (now() < next) continue;
		write(`\r${String(count)} ${noun}`);
		shown = true;
		next = now() + INTERVAL_MS;
	}
	if (shown) write("\r\x1B[K");
}

// src/cli/standard-input.ts
async function readStandardInput(stdin, { name, journal, messages, textLength = require_lint.DEFAULT_LIMITS.textLength }) {
	if (stdin.isTTY === true) messages.say("reads standard input, up to its end (Ctrl-D)");
	const chunks = [];
	let length = 0;
	for await (const chunk of stdin) {
		if (!(chunk instanceof Buffer)) continue;
		length += chunk.length;
		if (length > require_lint.mostBytes(textLength)) {
			journal.fail(name, "cannot be read: it is longer than the limit textLength allows");
			return null;
		}
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

// src/model/requirement-titles.ts
let REQUIREMENT_TITLES$made; const REQUIREMENT_TITLES$make = () => REQUIREMENT_TITLES$made = ({
	"ike-version": "IKE version",
	"exchange-mode": "IKEv1 exchange mode",
	"ike-encryption": "IKE encryption",
	"ike-integrity": "IKE integrity",
	prf: "PRF",
	"ike-group": "IKE group",
	"post-quantum": "post-quantum key exchange",
	"ike-lifetime": "IKE SA lifetime",
	authentication: "authentication",
	"key-strength": "pre-shared key",
	protocol: "protocol",
	mode: "encapsulation mode",
	"esp-encryption": "ESP encryption",
	"esp-integrity": "ESP integrity",
	pfs: "perfect forward secrecy",
	"pfs-group": "PFS group",
	"child-lifetime": "CHILD SA lifetime"
});

// src/report/compliance.ts
const STATUS_WORDS = {
	met: "met",
	"not-met": "not met",
	"not-attainable": "not attainable",
	undetermined: "undetermined"
};
function reasonsOf(outcome, { api }) {
	const { status, broken, unattainable, unknown } = outcome;
	switch (status) {
		case "met": return "";
		case "not-met": return requirementTitles(broken);
		case "not-attainable": {
			const rest = broken.filter((requirement) => !unattainable.includes(requirement));
			const also = rest.length === 0 ? "" : `; not met: ${requirementTitles(rest)}`;
			return `${api} cannot meet ${requirementTitles(unattainable)}${also}`;
		}
		case "undetermined": return `not known: ${requirementTitles(unknown)}`;
	}
}
function requirementTitles(requirements) {
	return requirements.map((requirement) => (REQUIREMENT_TITLES$made ?? REQUIREMENT_TITLES$make())[requirement]).join(", ");
}

// src/report/wrap.ts
function wrapped(sentence, columns) {
	const lines = [];
	let line = "";
	let width = 0;
	for (const word of sentence.split(" ")) {
		const wordWidth = require_base.displayWidth(word);
		if (line.trim() !== "" && width + 1 + wordWidth > columns) {
			lines.push(line.trimEnd());
			line = word;
			width = wordWidth;
		} else {
			line += line === "" ? word : ` ${word}`;
			width = line === word ? wordWidth : width + 1 + wordWidth;
		}
	}
	lines.push(line);
	return lines;
}

// src/report/fix-words.ts
function fixWords({ description, safe }) {
	const words = description || "Replace the text";
	return safe ? words : `${words} (changes what is negotiated)`;
}

// src/report/compliance-table.ts
const STATUS_COLUMNS = Math.max(...Object.values(STATUS_WORDS).map(({ length }) => length));
function complianceTable(rows, paint, columns) {
	const ids = rows.flatMap(({ outcomes }) => outcomes.map(({ profile }) => profile));
	const width = Math.max(...ids.map(({ length }) => length));
	const blocks = rows.map((row) => {
		return `  ${require_base.printable(row.title)} ${paint.faint(`(${require_base.printable(row.file)}, ${row.api})`)}\n` + row.outcomes.map((outcome) => line(outcome, row, width, paint, columns)).join("");
	});
	return `${paint.strong("Compliance")}\n${blocks.join("")}\n`;
}
function line(outcome, row, width, paint, columns) {
	const { profile, status } = outcome;
	const indent = width + STATUS_COLUMNS + 8;
	const reasons = reasonsOf(outcome, row);
	const lines = columns === null ? [reasons] : wrapped(reasons, Math.max(columns - indent, STATUS_COLUMNS));
	const cell = painted(status, STATUS_WORDS[status].padEnd(reasons === "" ? 0 : STATUS_COLUMNS), paint);
	const text = reasons === "" ? "" : `  ${lines.join(`\n${" ".repeat(indent)}`)}`;
	return `    ${profile.padEnd(width)}  ${cell}${text}\n`;
}
function painted(status, word, paint) {
	switch (status) {
		case "met": return paint.good(word);
		case "not-met":
		case "not-attainable": return paint.level.error(word);
		case "undetermined": return paint.faint(word);
	}
}
module.exports = () => ({
	Exceptions: Exceptions,
	FINGERPRINT_NAME: FINGERPRINT_NAME,
	Holder: Holder,
	KeptConnection: KeptConnection,
	get NONE_HELD() { return (NONE_HELD$made ?? NONE_HELD$make()); },
	PURPOSES: PURPOSES,
	get REQUIREMENT_TITLES() { return (REQUIREMENT_TITLES$made ?? REQUIREMENT_TITLES$make()); },
	STARTER_WORDS: STARTER_WORDS,
	STATUS_WORDS: STATUS_WORDS,
	SWANCTL_WORDS: SWANCTL_WORDS,
	Shelf: Shelf,
	SpellingTable: SpellingTable,
	Walk: Walk,
	accepted: accepted,
	addRange: addRange,
	alternativesTo: alternativesTo,
	bodiesHeldBy: bodiesHeldBy,
	brokenByAbsence: brokenByAbsence,
	brokenByAlgorithm: brokenByAlgorithm,
	brokenByChoice: brokenByChoice,
	brokenByLifetime: brokenByLifetime,
	byRequest: byRequest,
	bytesOfBase64: bytesOfBase64,
	changeTest: changeTest,
	choiceAt: choiceAt,
	complianceTable: complianceTable,
	concealHeader: concealHeader,
	concealPart: concealPart,
	contractField: contractField,
	countLeading: countLeading,
	counted: counted,
	describeUncovered: describeUncovered,
	duration: duration,
	durations: durations,
	emptied: emptied,
	endOf: endOf,
	entriesOf: entriesOf,
	equivalentValue: equivalentValue,
	excusedOwners: excusedOwners,
	fieldNameAt: fieldNameAt,
	findFlowMeetings: findFlowMeetings,
	fingerprint: fingerprint,
	fixAt: fixAt,
	fixWords: fixWords,
	formatLimit: formatLimit,
	groupsFor: groupsFor,
	hasEveryPort: hasEveryPort,
	hexadecimal: hexadecimal,
	inChangedFiles: inChangedFiles,
	isDate: isDate,
	isNoneHeld: isNoneHeld,
	isPlain: isPlain,
	isSecretHeader: isSecretHeader,
	isSecretName: isSecretName,
	joined: joined$1,
	judged: judged,
	limitHolds: limitHolds,
	limitKey: limitKey,
	listed: listed,
	looksLikeForm: looksLikeForm,
	manyFindings: manyFindings,
	maskedIdentity: maskedIdentity,
	mentionsVpn: mentionsVpn,
	nearest: nearest,
	nestedRequests: nestedRequests,
	ofOthers: ofOthers,
	ofText: ofText,
	original: original,
	ownersOf: ownersOf,
	parseForm: parseForm,
	parseHttp: parseHttp,
	parseLimit: parseLimit,
	parseLines: parseLines,
	parseShell: parseShell,
	parseShellString: parseShellString,
	percentEncoded: percentEncoded,
	placeOf: placeOf,
	placesUncovered: placesUncovered,
	pointsOf: pointsOf,
	quotedOut: quotedOut,
	reachOf: reachOf,
	readDirective: readDirective,
	readStandardInput: readStandardInput,
	reasonsOf: reasonsOf,
	replacement: replacement,
	reportStray: reportStray,
	respelled: respelled,
	rewritten: rewritten$1,
	rulingOf: rulingOf,
	safeFix: safeFix,
	settingFor: settingFor,
	settingsOf: settingsOf,
	settledMeaning: settledMeaning,
	sharedLimit: sharedLimit,
	showsLimit: showsLimit,
	sortedByCode: sortedByCode,
	soundFor: soundFor,
	spelledOut: spelledOut,
	strengthOf: strengthOf,
	suggestion: suggestion,
	textOfUtf8: textOfUtf8,
	uncoveredOf: uncoveredOf,
	unfolded: unfolded,
	unknownValue: unknownValue,
	unknownsOf: unknownsOf,
	utf8: utf8,
	valueAt: valueAt,
	wholeOffsets: wholeOffsets,
	withoutCredentials: withoutCredentials,
	withoutExamples: withoutExamples,
	wrapped: wrapped,
});
})
})
