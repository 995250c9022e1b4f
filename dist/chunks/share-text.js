({
"share-text.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));

// src/node/threads/share-text.ts
function shareText(share, source) {
	const { secrets, ...others } = share;
	const writer = new Writer(source);
	const places = secrets.map((secret) => writer.span(source.text.indexOf(secret), secret.length));
	const plain = writer.plain({
		...others,
		concealed: spans(source.concealed)
	});
	if (!writer.isComplete) return null;
	const text = JSON.stringify({
		secrets: places,
		homes: writer.homes,
		share: plain
	});
	return new require_lint.Redactor(secrets).isIn(text) ? null : text;
}
function shareOf(text, source) {
	const sent = JSON.parse(text);
	if (!isSent(sent)) throw new TypeError("no share");
	const { secrets, homes, share } = sent;
	const revived = new Reader(source, homes).value(share);
	if (!isShare(revived)) throw new TypeError("no share");
	const { concealed, ...others } = revived;
	for (let at = 0; at + 1 < concealed.length; at += 2) source.conceal(concealed[at] ?? 0, concealed[at + 1] ?? 0);
	return {
		...others,
		secrets: secrets.map(([start, end]) => source.text.slice(start, end))
	};
}
function isSent(value) {
	return isRecord(value) && Array.isArray(value["secrets"]) && Array.isArray(value["homes"]) && isRecord(value["share"]);
}
function isShare(value) {
	return isRecord(value) && Array.isArray(value["findings"]) && Array.isArray(value["concealed"]);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function spans(ranges) {
	return ranges.flatMap(({ start, end }) => [start, end]);
}
const ROWS = [
	...require_lint.ENCRYPTION,
	...require_lint.INTEGRITY,
	...require_lint.DH_GROUPS,
	...require_lint.PRFS
];
const ROW_NUMBERS = new Map(ROWS.map((row, number) => [row, number]));
var Writer = class {
	#source;
	#homes = /* @__PURE__ */ new Map();
	#isComplete = true;
	constructor(source) {
		this.#source = source;
	}
	get isComplete() {
		return this.#isComplete;
	}
	get homes() {
		return Array.from(this.#homes.keys(), ({ index, pointer }) => [index, pointer]);
	}
	span(start, length) {
		if (start < 0) this.#isComplete = false;
		return [start, start + length];
	}
	plain(value) {
		if (typeof value === "bigint") return special("$bigint", String(value));
		if (typeof value !== "object" || value === null) return value;
		if (Array.isArray(value)) return value.map((item) => this.plain(item));
		if (value instanceof (require_late()).KeptConnection) return this.plain(value.unfolded());
		if (value instanceof require_lint.KeptFact) return this.#fact(value);
		if (value instanceof require_lint.KeptPlace) return special("$place", value.cells(this.#numberOf));
		if (value instanceof require_lint.KeptNetworks) return special("$networks", value.cells(this.#numberOf));
		if (value instanceof require_lint.Secret) return special("$key", this.span(value.standsIn(this.#source.text), value.length));
		if (value instanceof Set) return special("$set", Array.from(value, (item) => this.plain(item)));
		if (value instanceof require_lint.Source) return special("$source", this.#same(value));
		if (isPlace(value)) return special("$at", this.#cells(value));
		const row = ROW_NUMBERS.get(value);
		if (row !== void 0) return special("$row", row);
		const plain = {};
		for (const [key, item] of Object.entries(value)) plain[key] = this.plain(item);
		return plain;
	}
	#fact(fact) {
		const cells = [...fact.cells(this.#numberOf), this.plain(fact.value)];
		if (fact instanceof require_lint.KeptReference) return special("$reference", [
			...cells,
			fact.field,
			fact.kinds
		]);
		if (fact instanceof require_lint.KeptParameter) return special("$parameter", [...cells, fact.field]);
		return special("$fact", cells);
	}
	#cells({ source, range, index, pointer, whole, outside }) {
		this.#same(source);
		return [
			range.start,
			range.end,
			index,
			pointer ?? null,
			whole ?? null,
			outside ?? null
		];
	}
	#numberOf = (home) => {
		this.#same(home.source);
		const number = this.#homes.get(home) ?? this.#homes.size;
		this.#homes.set(home, number);
		return number;
	};
	#same(source) {
		if (source !== this.#source) this.#isComplete = false;
		return true;
	}
};
function special(name, content) {
	return { [name]: content };
}
function isPlace(value) {
	return "kind" in value && value.kind === "text" && "source" in value && "range" in value;
}
const NOTHING = Object.freeze([]);
var Reader = class {
	#source;
	#homes;
	constructor(source, homes) {
		this.#source = source;
		this.#homes = homes.map(([index, pointer]) => ({
			source,
			index,
			pointer
		}));
	}
	value(plain) {
		if (Array.isArray(plain)) {
			if (plain.length === 0) return NOTHING;
			for (let index = 0; index < plain.length; index++) plain[index] = this.value(plain[index]);
			return plain;
		}
		if (!isRecord(plain)) return plain;
		for (const key in plain) {
			if (key.startsWith("$")) return this.#special(key, plain[key]);
			const item = plain[key];
			if (typeof item === "object" && item !== null) plain[key] = this.value(item);
		}
		return plain;
	}
	#special(name, content) {
		if (name === "$source") return this.#source;
		if (name === "$row") return ROWS[Number(content)];
		if (name === "$bigint") return BigInt(String(content));
		if (!Array.isArray(content)) throw new TypeError("no share");
		const cells = content;
		switch (name) {
			case "$at": return isTextPlaceCells(cells) ? this.#textPlace(cells) : null;
			case "$key": return isSpan(cells) ? new require_lint.Secret(this.#source.text.slice(...cells)) : null;
			case "$set": return new Set(cells.map((item) => this.value(item)));
			case "$networks": return isNetworksCells(cells) ? this.#networks(cells) : null;
			default: return isFactCells(cells) ? this.#kept(name, cells) : null;
		}
	}
	#kept(name, [home, tail, start, end, value, field, kinds]) {
		const at = this.#homes[home];
		if (at === void 0) return null;
		const range = {
			start,
			end
		};
		if (name === "$place") return new require_lint.KeptPlace(at, tail, range);
		if (name === "$fact") return new require_lint.KeptFact(this.value(value), at, tail, range);
		const text = String(value);
		if (name === "$parameter") return new require_lint.KeptParameter(field, text, at, tail, range);
		return new require_lint.KeptReference({
			field,
			kinds,
			id: text
		}, at, tail, range);
	}
	#networks([home, tail, isArray, numbers]) {
		const at = this.#homes[home];
		return at === void 0 ? null : new require_lint.KeptNetworks(at, tail, isArray, numbers);
	}
	#textPlace([start, end, index, pointer, whole, outside]) {
		return {
			kind: "text",
			source: this.#source,
			index,
			range: {
				start,
				end
			},
			...pointer !== null && { pointer },
			...whole !== null && { whole },
			...outside !== null && { outside }
		};
	}
};
function isFactCells(cells) {
	return cells.length >= 4;
}
function isNetworksCells(cells) {
	return cells.length === 4;
}
function isTextPlaceCells(cells) {
	return cells.length === 6;
}
function isSpan(cells) {
	return cells.length === 2;
}
module.exports = () => ({
	shareOf: shareOf,
	shareText: shareText,
});
})
})
