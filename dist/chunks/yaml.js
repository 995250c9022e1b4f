({
"yaml.js": (function (require, loadNamespace, module, __dirname) {
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_lint = require("./lint.js");
let node_os = require("node:os");

// src/parsers/text/document-id.ts
const WORD = "ipsec-lint-id:";
let COMMENT$made; const COMMENT$make = () => COMMENT$made = (/^#[\t ]*ipsec-lint-id:[\t ]*(\S+)[\t ]*$/u);
let EMPTY$made; const EMPTY$make = () => EMPTY$made = (/^\uFEFF?(?:[\t ]*(?:#.*)?|%.*|---[\t ]*(?:#.*)?)$/u);
let BETWEEN$made; const BETWEEN$make = () => BETWEEN$made = (/^[\t ]*(?:#.*)?$/u);
function idIn(line) {
	return (COMMENT$made ?? COMMENT$make()).exec(line.replace(/^\uFEFF/u, ""))?.[1] ?? null;
}
function lineAt(text, start, limit) {
	const lineFeed = text.indexOf("\n", start);
	const next = lineFeed === -1 || lineFeed >= limit ? limit : lineFeed + 1;
	return {
		line: text.slice(start, next).replace(/\r?\n$/u, ""),
		next
	};
}
function idInside(text, { start, end }) {
	let id = null;
	for (let at = start; at < end;) {
		const { line, next } = lineAt(text, at, end);
		if (!(EMPTY$made ?? EMPTY$make()).test(line)) break;
		id = idIn(line) ?? id;
		at = next;
	}
	return id;
}
function idBefore(text, start) {
	for (let end = start; end > 0;) {
		const from = end < 2 ? 0 : text.lastIndexOf("\n", end - 2) + 1;
		const { line } = lineAt(text, from, end);
		if (!(BETWEEN$made ?? BETWEEN$make()).test(line)) return null;
		const id = idIn(line);
		if (id !== null) return id;
		end = from;
	}
	return null;
}
function documentIds(text, documents) {
	if (!text.includes(WORD)) return documents.map(() => null);
	return documents.map((range) => {
		const isMarked = text.startsWith("---", range.start);
		return idInside(text, range) ?? (isMarked ? idBefore(text, range.start) : null);
	});
}

// src/parsers/text/yaml-documents.ts
function readDocuments(source, chunks, limits, readDocument, take) {
	const ids = documentIds(source.text, chunks);
	const documents = [];
	const problems = [];
	let nodes = 0;
	let count = 0;
	for (const [index, range] of chunks.entries()) {
		const id = ids[index] ?? null;
		const document = {
			...require_lint.openDocument(source, limits, chunks.length > 1 ? index : null),
			...id !== null && { id }
		};
		if (nodes > limits.nodes || problems.length >= limits.findings) {
			const excess = problemAt(document, "input-limit", "nodes", "too many values", range.start, range.start + 1);
			problems.push(nodes > limits.nodes ? excess : require_lint.manyFaults(excess.place, limits.findings));
			source.conceal(range.start, source.text.length);
			break;
		}
		const outcome = readDocument(document, range, limits);
		if (outcome === null) return outcome;
		nodes += outcome.nodes;
		if (!outcome.readable) source.conceal(range.start, range.end);
		for (const problem of outcome.problems) problems.push(problem);
		if (document.root === null) continue;
		count++;
		if (take === void 0) documents.push(document);
		else take(document);
	}
	return {
		documents,
		problems,
		count
	};
}
function problemAt({ source, index }, ruleId, variant, detail, start, end) {
	return {
		ruleId,
		variant,
		place: {
			kind: "text",
			source,
			index,
			range: {
				start,
				end
			}
		},
		detail
	};
}

// src/parsers/text/yaml-inline.ts
let KEY$made; const KEY$make = () => KEY$made = (/(?:[A-Za-z_][\w./-]{0,200}|"[\w ./-]{1,200}"|'[\w ./-]{1,200}'):(?= |\n|$)/uy);
let FLOW_PLAIN$made; const FLOW_PLAIN$make = () => FLOW_PLAIN$made = (/[\w.$/+-][\w.$/+*-]*(?::+[\w.$/+-]+)*/uy);
let PLAIN_START$made; const PLAIN_START$make = () => PLAIN_START$made = (/[\w./$(+^;\\~<=\u{a1}-\u{fefe}]|-[\w.]/uy);
let SPECIAL$made; const SPECIAL$make = () => SPECIAL$made = (/^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u);
let INTEGER$made; const INTEGER$make = () => INTEGER$made = (/^[-+]?\d+$/u);
let TRUE$made; const TRUE$make = () => TRUE$made = (/^(?:true|True|TRUE)$/u);
let FALSE$made; const FALSE$make = () => FALSE$made = (/^(?:false|False|FALSE)$/u);
let NULL$made; const NULL$make = () => NULL$made = (/^(?:~|null|Null|NULL)$/u);
let UNSAFE$made; const UNSAFE$make = () => UNSAFE$made = (/: |:$| #| $/u);
var InlineReader = class {
	problems;
	nodes = 0;
	#text;
	#base;
	#depth;
	#behind = 0;
	constructor(text, base, limits) {
		this.problems = new require_lint.Problems(limits);
		this.#text = text;
		this.#base = base;
		this.#depth = Math.min(limits.depth, limits.yamlDepth);
	}
	isTooDeep(depth) {
		return depth + 2 > this.#depth;
	}
	skipBlanks(from) {
		let at = from;
		while (this.#text.charCodeAt(at) === BLANK$1) at++;
		return at;
	}
	colonOf(at) {
		(KEY$made ?? KEY$make()).lastIndex = at;
		return (KEY$made ?? KEY$make()).test(this.#text) ? (KEY$made ?? KEY$make()).lastIndex - 1 : -1;
	}
	addMember(object, keyAt, colon, value) {
		const key = this.isQuote(keyAt) ? this.#text.slice(keyAt + 1, colon - 1) : this.#text.slice(keyAt, colon);
		object.members.push({
			key,
			keyStart: this.#base + keyAt,
			keyEnd: this.#base + colon,
			value
		});
	}
	valueIn(at, end, parent, depth) {
		const first = this.#text.charCodeAt(at);
		if (this.isQuote(at)) return this.#alone(this.#quoted(at, end, parent), end);
		if (first === OPEN_BRACKET || first === OPEN_BRACE) return this.#alone(this.#flow(at, end, parent, depth), end);
		return this.#plain(at, this.#plainEnd(at, end), parent);
	}
	#alone(node, end) {
		const next = this.skipBlanks(this.#behind);
		return next === end || next > this.#behind && this.#text.charCodeAt(next) === HASH$1 ? node : null;
	}
	#plainEnd(at, end) {
		const comment = this.#text.slice(at, end).indexOf(" #");
		let last = comment < 0 ? end : at + comment;
		while (this.#text.charCodeAt(last - 1) === BLANK$1) last--;
		return last;
	}
	#plain(at, end, parent) {
		const value = this.#text.slice(at, end);
		(PLAIN_START$made ?? PLAIN_START$make()).lastIndex = at;
		if (!(PLAIN_START$made ?? PLAIN_START$make()).test(this.#text) || (UNSAFE$made ?? UNSAFE$make()).test(value)) return null;
		this.nodes++;
		const span = {
			start: this.#base + at,
			end: this.#base + end,
			parent
		};
		if ((INTEGER$made ?? INTEGER$make()).test(value)) return {
			kind: "number",
			...span,
			value: Number.parseInt(value, 10),
			raw: value
		};
		if ((TRUE$made ?? TRUE$make()).test(value)) return {
			kind: "boolean",
			...span,
			value: true
		};
		if ((FALSE$made ?? FALSE$make()).test(value)) return {
			kind: "boolean",
			...span,
			value: false
		};
		if ((NULL$made ?? NULL$make()).test(value)) return {
			kind: "null",
			...span
		};
		return (SPECIAL$made ?? SPECIAL$make()).test(value) ? null : {
			kind: "string",
			...span,
			value,
			offsets: null
		};
	}
	#flow(at, end, parent, depth) {
		if (this.isTooDeep(depth)) return null;
		this.nodes++;
		const span = {
			start: this.#base + at,
			end: this.#base + at,
			parent
		};
		const node = this.#text.charCodeAt(at) === OPEN_BRACKET ? {
			kind: "array",
			...span,
			items: []
		} : {
			kind: "object",
			...span,
			members: []
		};
		if (!this.#takeEntries(at + 1, end, node, depth + 1)) return null;
		node.end = this.#base + this.#behind;
		if (node.kind === "object") require_lint.reportRepeatedKeys(node, this.problems);
		return node;
	}
	#takeEntries(from, end, node, depth) {
		const close = node.kind === "array" ? CLOSE_BRACKET : CLOSE_BRACE;
		let at = this.skipBlanks(from);
		if (this.#text.charCodeAt(at) === close) {
			this.#behind = at + 1;
			return true;
		}
		for (;;) {
			if (!(node.kind === "array" ? this.#takeItem(at, end, node, depth) : this.#takePair(at, end, node, depth))) return false;
			at = this.skipBlanks(this.#behind);
			const code = this.#text.charCodeAt(at);
			if (code !== close && code !== COMMA) return false;
			this.#behind = at + 1;
			if (code === close) return true;
			at = this.skipBlanks(at + 1);
		}
	}
	#takeItem(at, end, array, depth) {
		const item = this.#flowValue(at, end, array, depth);
		if (item !== null) array.items.push(item);
		return item !== null;
	}
	#takePair(at, end, object, depth) {
		const colon = this.colonOf(at);
		if (colon < 0) return false;
		this.nodes++;
		const value = this.#flowValue(this.skipBlanks(colon + 1), end, object, depth);
		if (value !== null) this.addMember(object, at, colon, value);
		return value !== null;
	}
	#flowValue(at, end, parent, depth) {
		const first = this.#text.charCodeAt(at);
		if (this.isQuote(at)) return this.#quoted(at, end, parent);
		if (first === OPEN_BRACKET || first === OPEN_BRACE) return this.#flow(at, end, parent, depth);
		(FLOW_PLAIN$made ?? FLOW_PLAIN$make()).lastIndex = at;
		if (!(FLOW_PLAIN$made ?? FLOW_PLAIN$make()).test(this.#text)) return null;
		this.#behind = (FLOW_PLAIN$made ?? FLOW_PLAIN$make()).lastIndex;
		return this.#plain(at, this.#behind, parent);
	}
	isQuote(at) {
		const code = this.#text.charCodeAt(at);
		return code === SINGLE_QUOTE || code === DOUBLE_QUOTE;
	}
	#quoted(at, end, parent) {
		const quote = this.#text.charAt(at);
		const close = this.#text.indexOf(quote, at + 1);
		if (close < 0 || close >= end) return null;
		this.#behind = close + 1;
		const value = this.#text.slice(at + 1, close);
		if (quote === "\"" ? value.includes("\\") : this.#text.charAt(close + 1) === quote) return null;
		this.nodes++;
		return {
			kind: "string",
			start: this.#base + at,
			end: this.#base + close + 1,
			parent,
			value,
			offsets: null
		};
	}
};
const BLANK$1 = 32;
const DOUBLE_QUOTE = 34;
const HASH$1 = 35;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

// src/parsers/text/yaml-simple.ts
const MOST_TOKENS_PER_CHARACTER = 2;
let FOREIGN$made; const FOREIGN$make = () => FOREIGN$made = (/[^\n -~\u{a0}-\u{fefe}\u{ff00}-\u{ffff}]/u);
function readSimple(text, base, document, limits) {
	if (text.length > limits.yamlLength || text.length * MOST_TOKENS_PER_CHARACTER > limits.yamlTokens) return null;
	if ((FOREIGN$made ?? FOREIGN$make()).test(text)) return null;
	const reader = new SimpleReader(text, base, limits);
	const root = reader.read(document);
	if (root === null) return null;
	const { problems, nodes } = reader.inline;
	return {
		root,
		problems: problems.found,
		nodes
	};
}
var SimpleReader = class {
	inline;
	#text;
	#base;
	#line = 0;
	#indent = 0;
	#end = 0;
	#comment = -1;
	constructor(text, base, limits) {
		this.inline = new InlineReader(text, base, limits);
		this.#text = text;
		this.#base = base;
	}
	read(document) {
		if (!this.#goTo(this.#skipPrologue()) || this.#indent !== 0) return null;
		const root = this.#block(0, document, 0);
		return this.#isAtEnd() ? root : null;
	}
	#isAtEnd() {
		return this.#indent < 0;
	}
	#skipPrologue() {
		const text = this.#text;
		let isMarked = false;
		for (let at = 0; at < text.length;) {
			const lineFeed = text.indexOf("\n", at);
			if (!isMarked && text.startsWith("---\n", at)) isMarked = true;
			else if (lineFeed !== at && text.charCodeAt(at) !== HASH) return at;
			at = lineFeed < 0 ? text.length : lineFeed + 1;
		}
		return text.length;
	}
	#goTo(from) {
		const text = this.#text;
		this.#comment = -1;
		for (let at = from;;) {
			while (text.charCodeAt(at) === LINE_FEED) at++;
			let first = at;
			while (text.charCodeAt(first) === BLANK) first++;
			const code = text.charCodeAt(first);
			if (code === HASH) {
				this.#comment = Math.max(this.#comment, first - at);
				const lineFeed = text.indexOf("\n", first);
				at = lineFeed < 0 ? text.length : lineFeed + 1;
				continue;
			}
			this.#line = at;
			this.#indent = at < text.length ? first - at : -1;
			return at >= text.length || first < text.length && code !== LINE_FEED;
		}
	}
	#close(block, indent) {
		block.end = this.#base + this.#end;
		return this.#indent <= indent && this.#comment <= indent;
	}
	#block(indent, parent, depth) {
		if (this.inline.isTooDeep(depth)) return null;
		return this.#isItem(this.#line + indent) ? this.#list(indent, parent, depth) : this.#mapping(indent, parent, depth);
	}
	#isItem(at) {
		return this.#text.charCodeAt(at) === DASH && this.#text.charCodeAt(at + 1) === BLANK;
	}
	#mapping(indent, parent, depth) {
		this.inline.nodes++;
		const start = this.#base + this.#line + indent;
		const object = {
			kind: "object",
			start,
			end: start,
			parent,
			members: []
		};
		do
			if (!this.#member(object, indent, depth)) return null;
		while (this.#indent === indent && !this.#isItem(this.#line + indent));
		if (!this.#close(object, indent)) return null;
		require_lint.reportRepeatedKeys(object, this.inline.problems);
		return object;
	}
	#member(object, indent, depth) {
		const keyAt = this.#line + indent;
		const colon = this.inline.colonOf(keyAt);
		if (colon < 0) return false;
		this.inline.nodes++;
		const value = this.#memberValue(colon + 1, object, indent, depth + 1);
		if (value === null) return false;
		this.inline.addMember(object, keyAt, colon, value);
		return true;
	}
	#memberValue(behind, parent, indent, depth) {
		const at = this.inline.skipBlanks(behind);
		const code = this.#text.charCodeAt(at);
		if (!(at >= this.#text.length || code === LINE_FEED || code === HASH)) return this.#scalar(at, parent, depth);
		if (!this.#goTo(this.#lineEnd(at) + 1)) return null;
		const isList = this.#indent >= 0 && this.#isItem(this.#line + this.#indent);
		if (this.#indent > indent || isList && this.#indent === indent) return this.#block(this.#indent, parent, depth);
		return null;
	}
	#lineEnd(at) {
		const lineFeed = this.#text.indexOf("\n", at);
		return lineFeed < 0 ? this.#text.length : lineFeed;
	}
	#list(indent, parent, depth) {
		this.inline.nodes++;
		const start = this.#base + this.#line + indent;
		const array = {
			kind: "array",
			start,
			end: start,
			parent,
			items: []
		};
		do {
			const item = this.#item(array, indent, depth + 1);
			if (item === null) return null;
			array.items.push(item);
		} while (this.#indent === indent && this.#isItem(this.#line + indent));
		return this.#close(array, indent) ? array : null;
	}
	#item(parent, indent, depth) {
		const at = this.#line + indent + 2;
		if (this.inline.colonOf(at) < 0) return this.#scalar(at, parent, depth);
		return this.inline.isTooDeep(depth) ? null : this.#mapping(indent + 2, parent, depth);
	}
	#scalar(at, parent, depth) {
		const end = this.#lineEnd(at);
		this.#end = Math.min(end + 1, this.#text.length);
		const node = this.inline.valueIn(at, end, parent, depth);
		return node !== null && this.#goTo(this.#end) ? node : null;
	}
};
const LINE_FEED = 10;
const BLANK = 32;
const HASH = 35;
const DASH = 45;

// src/parsers/text/yaml-stream.ts
function isBlank(character) {
	return character === "" || character === " " || character === "	" || character === "\r" || character === "\n";
}
function kindOf(text, from, to) {
	const first = text[from] === "\ufeff" ? from + 1 : from;
	if (isBlank(text.charAt(first + 3))) {
		if (text.startsWith("---", first)) return "start";
		if (text.startsWith("...", first)) return "end";
	}
	if (text[first] === "%") return "directive";
	for (let at = first; at < to; at++) {
		const character = text.charAt(at);
		if (character === "#") return "blank";
		if (!isBlank(character)) return "content";
	}
	return "blank";
}
function splitStream(text) {
	const chunks = [];
	let start = 0;
	let open = false;
	let at = 0;
	const close = (end) => {
		if (open) chunks.push({
			start,
			end
		});
		start = end;
		open = false;
	};
	while (at < text.length) {
		const lineFeed = text.indexOf("\n", at);
		const next = lineFeed < 0 ? text.length : lineFeed + 1;
		const kind = kindOf(text, at, next);
		if (kind === "start" && open) close(at);
		if (kind === "start" || kind === "content") open = true;
		if (kind === "end") close(next);
		at = next;
	}
	close(text.length);
	return chunks;
}

// src/parsers/text/yaml-simple-stream.ts
function readSimpleDocument(document, { start, end }, limits) {
	const simple = readSimple(document.source.text.slice(start, end), start, document, limits);
	if (simple === null) return null;
	document.root = simple.root;
	return {
		problems: simple.problems,
		readable: true,
		nodes: simple.nodes
	};
}
const LONGEST = 2 ** 16;
function readSimpleStream(source, limits) {
	const { text } = source;
	if (text.length > LONGEST || text.includes("ipsec-lint-ignore")) return null;
	const reading = readDocuments(source, splitStream(text), limits, readSimpleDocument);
	return reading && {
		...reading,
		ignores: []
	};
}

// src/node/threads/fewest.ts
function fewestFor(threads) {
	if (threads !== null) return threads > 1 ? 1 : Infinity;
	const cores = (0, node_os.availableParallelism)();
	if (cores === 1) return Infinity;
	return cores === 2 ? 1e4 : 1e3;
}

// src/parsers/text/loading-reader.ts
var LoadingReader = class {
	#limits;
	#readSource = null;
	#asked = null;
	constructor(limits = {}) {
		this.#limits = {
			...require_lint.DEFAULT_LIMITS,
			...limits
		};
	}
	canRead(source) {
		if (this.#readSource !== null || !require_lint.isYaml(source)) return true;
		const reading = readSimpleStream(source, this.#limits);
		this.#asked = reading && {
			source,
			reading
		};
		return reading !== null;
	}
	async load() {
		return this.#readSource ??= (await loadNamespace("./read.js", "read_exports")).readSource;
	}
	async readerOf(source) {
		return this.canRead(source) ? this.read : this.load();
	}
	read = (source, options) => this.#readSource === null ? require_lint.readSourceWith(this.#readYaml, source, options) : this.#readSource(source, options);
	#readYaml = (source, limits, take) => {
		const reading = this.#asked?.source === source ? this.#asked.reading : readSimpleStream(source, limits);
		this.#asked = null;
		if (reading === null || take === void 0) return reading;
		for (const document of reading.documents) take(document);
		return {
			...reading,
			documents: []
		};
	};
};

// src/cli/yaml-loading.ts
var yaml_loading_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	LoadingReader: () => LoadingReader,
	fewestFor: () => fewestFor
});
module.namespaces = { yaml_loading_exports: yaml_loading_exports };
module.exports = () => ({
	LoadingReader: LoadingReader,
	problemAt: problemAt,
	readDocuments: readDocuments,
	readSimpleDocument: readSimpleDocument,
	splitStream: splitStream,
	yaml_loading_exports: yaml_loading_exports,
});
})
})
