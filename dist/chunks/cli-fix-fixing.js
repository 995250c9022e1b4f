({
"cli-fix-fixing.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");
const require_lint = require("./lint.js");
const require_read = require("./read.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
const require_read$1 = require("./read2.js");
const require_lint_all = require("./lint-all.js");
const require_named_tunnels = require("./named-tunnels.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/fix/comparison.ts
function saysTheSame({ source, before, after, edits }) {
	if (faults(after) > faults(before)) return false;
	const own = before.documents.filter((document) => document.source === source);
	const others = after.documents.filter((document) => document.source === after.documents[0]?.source);
	const comparer = new Comparer(edits);
	return own.length === others.length && areRead(edits, own) && own.every(({ root }, index) => {
		const twin = others[index]?.root ?? null;
		return root === null || twin === null ? root === twin : comparer.agree(root, twin);
	});
}
function areRead(edits, documents) {
	const roots = documents.flatMap(({ root }) => root ?? []).sort((one, other) => one.start - other.start);
	return edits.every(({ range: { start, end } }) => {
		const root = roots[(require_late()).countLeading(roots, (candidate) => candidate.start <= start) - 1];
		return root !== void 0 && end <= root.end;
	});
}
function faults({ problems, skipped }) {
	return problems.length + Number(skipped !== null);
}
var Comparer = class {
	#edits;
	#written;
	#pending = [];
	constructor(edits) {
		this.#edits = edits;
		this.#written = require_base.lazy(() => written(edits));
	}
	agree(before, after) {
		this.#pending.push([before, after]);
		for (let pair = this.#pending.pop(); pair !== void 0; pair = this.#pending.pop()) if (!this.#agreeIn(...pair)) return false;
		return true;
	}
	#agreeIn(before, after) {
		const edits = this.#within(before);
		if (edits.length > 0 && before.kind !== after.kind) return this.#isReplaced(before, after) || isSpelledOut(before, after);
		switch (before.kind) {
			case "object": return after.kind === "object" && this.#sameMembers(before, after);
			case "array": return after.kind === "array" && before.items.length === after.items.length && before.items.every((item, index) => this.#compare(item, after.items[index]));
			case "string": return after.kind === "string" && this.#sameText(before, after, edits);
			case "number": return after.kind === "number" && (before.raw === after.raw || edits.length > 0);
			case "boolean": return after.kind === "boolean" && (before.value === after.value || edits.length > 0);
			case "null": return after.kind === "null";
		}
	}
	#compare(before, after) {
		if (before === null || after === null || after === void 0) return false;
		this.#pending.push([before, after]);
		return true;
	}
	#within(range) {
		return meeting(this.#edits, range);
	}
	#isReplaced(before, after) {
		const { start } = before;
		const whole = {
			start,
			end: (require_late()).endOf(before, require_base.documentOf(before).source.text)
		};
		return covers(this.#within(before), whole) && covers(this.#written(), after);
	}
	#sameMembers(before, after) {
		let at = 0;
		for (const member of before.members) {
			if (this.#isRemoved(member)) continue;
			const isRenamed = this.#within({
				start: member.keyStart,
				end: member.keyEnd
			}).length > 0;
			while (!isRenamed && after.members[at]?.key !== member.key) {
				if (!this.#isBrought(after.members[at], after)) return false;
				at++;
			}
			const twin = after.members[at++];
			if (!this.#compare(member.value, twin?.value)) return false;
		}
		return after.members.slice(at).every((member) => this.#isBrought(member, after));
	}
	#isRemoved({ keyStart, keyEnd, value }) {
		const end = Math.max(keyEnd, value.start) + 1;
		return covers(this.#within({
			start: keyStart,
			end
		}), {
			start: keyStart,
			end
		});
	}
	#isBrought(member, { start }) {
		if (member === void 0 || member.keyStart < start) return false;
		return meeting(this.#written(), {
			start: member.keyStart,
			end: member.keyEnd
		}).length > 0;
	}
	#sameText(before, after, edits) {
		if (edits.length === 0) return before.value === after.value;
		if (/^\s*\{/u.test(before.value)) {
			const [one, other] = [require_lint.parseEmbedded(before), require_lint.parseEmbedded(after)];
			if (one.root !== null && other.root !== null && other.problems.length <= one.problems.length) return this.#compare(one.root, other.root);
			if (one.root !== null && one.problems.length === 0) return covers(edits, before);
		}
		return this.#sameScript(before, after) ?? (this.#isReplaced(before, after) || after.value === edited(before, edits));
	}
	#sameScript(before, after) {
		const one = bodiesIn(before);
		if (one === null || one.documents.length === 0) return null;
		const other = bodiesIn(after);
		if (other === null || other.problems.length > one.problems.length) return false;
		return one.documents.length === other.documents.length && one.documents.every(({ root }, index) => this.#compare(root, other.documents[index]?.root)) && textOutside(before, this.#within(before)) === textOutside(after, meeting(this.#written(), after));
	}
};
function bodiesIn(node) {
	if (!node.value.includes("curl")) return null;
	const { limits } = require_base.documentOf(node);
	return (require_late()).parseShellString(node, {
		accepts: () => true,
		limits,
		budget: { nodes: limits.nodes }
	});
}
function meeting(edits, { start, end }) {
	const first = (require_late()).countLeading(edits, ({ range }) => range.end <= start);
	let last = first;
	while ((edits[last]?.range.start ?? end) < end) last++;
	return edits.slice(first, last);
}
function written(edits) {
	let moved = 0;
	return edits.map((edit) => {
		const start = edit.range.start + moved;
		moved += edit.text.length - (edit.range.end - edit.range.start);
		return {
			...edit,
			range: {
				start,
				end: start + edit.text.length
			}
		};
	});
}
function textOutside(node, edits) {
	const { starts, ends } = require_base.characterOffsets(node);
	let text = "";
	let next = 0;
	for (let at = 0; at < node.value.length; at++) {
		const [start = 0, end = 0] = [starts[at], ends[at]];
		while ((edits[next]?.range.end ?? Infinity) <= start) next++;
		if ((edits[next]?.range.start ?? Infinity) >= end) text += node.value.charAt(at);
	}
	return text;
}
function isSpelledOut(before, after) {
	if (before.kind !== "object" || after.kind !== "string") return false;
	const { root, problems } = require_lint.parseEmbedded(after);
	return root !== null && problems.length === 0 && new Comparer([]).agree(before, root);
}
function covers(edits, { start, end }) {
	return edits.some(({ range }) => range.start <= start && range.end >= end);
}
function edited(node, edits) {
	const { starts, ends } = require_base.characterOffsets(node);
	let value = "";
	let at = 0;
	for (const { range, text } of edits) {
		if (!(require_late()).isPlain(text)) return null;
		let to = at;
		while (to < node.value.length && (starts[to] ?? 0) < range.start) to++;
		value += node.value.slice(at, to) + text;
		while (to < node.value.length && (ends[to] ?? 0) <= range.end) to++;
		at = to;
	}
	return value + node.value.slice(at);
}

// src/fix/patch.ts
function fixable(findings, unsafe) {
	return findings.flatMap((finding) => {
		const { fix } = finding;
		return fix !== null && fix.edits.length > 0 && (fix.safe || unsafe) ? [{
			...finding,
			fix
		}] : [];
	});
}
function compareEdits(one, other) {
	return one.range.start - other.range.start || one.range.end - other.range.end;
}
function collide({ range: one }, { range: other }) {
	return !(one.start === one.end && other.start === other.end) && one.start <= other.end && other.start <= one.end;
}
var Taken = class {
	edits = [];
	#indexOf(edit) {
		return (require_late()).countLeading(this.edits, (taken) => compareEdits(taken, edit) < 0);
	}
	isFree(edit) {
		const index = this.#indexOf(edit);
		return [this.edits[index - 1], this.edits[index]].every((neighbour) => neighbour === void 0 || !collide(neighbour, edit));
	}
	take(edit) {
		this.edits.splice(this.#indexOf(edit), 0, edit);
	}
};
function spelled({ edits }) {
	return JSON.stringify(edits.map(({ source, range, text }) => [
		source.name,
		range.start,
		range.end,
		text
	]));
}
function compatible(findings) {
	const taken = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Set();
	return findings.filter(({ fix }) => {
		const words = spelled(fix);
		if (known.has(words)) return true;
		const bySource = fix.edits.map((edit) => ({
			edit,
			others: taken.get(edit.source.name) ?? new Taken()
		}));
		if (!bySource.every(({ edit, others }) => others.isFree(edit)) || collidesWithin(fix)) return false;
		known.add(words);
		for (const { edit, others } of bySource) {
			const owner = taken.get(edit.source.name) ?? others;
			owner.take(edit);
			taken.set(edit.source.name, owner);
		}
		return true;
	});
}
function collidesWithin({ edits }) {
	const ordered = [...edits].sort(compareEdits);
	return ordered.some((edit, index) => {
		const next = ordered[index + 1];
		return next?.source.name === edit.source.name && next.range.start < edit.range.end;
	});
}
function editsBySource(findings) {
	const bySource = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Set();
	for (const { fix } of findings) {
		const words = spelled(fix);
		if (known.has(words)) continue;
		known.add(words);
		for (const edit of fix.edits) require_lint.addTo(bySource, edit.source.name, edit);
	}
	for (const edits of bySource.values()) edits.sort(compareEdits);
	return bySource;
}
function patched(text, edits) {
	const pieces = [];
	let from = 0;
	for (const { range, text: written } of edits) {
		pieces.push(text.slice(from, range.start), written);
		from = range.end;
	}
	pieces.push(text.slice(from));
	return pieces.join("");
}

// src/fix/shared-text.ts
var SharedText = class {
	#stretches;
	#bodies;
	constructor({ text }, { documents }) {
		this.#stretches = text.includes("*") ? stretchesOf(documents.flatMap(({ root }) => root ?? [])) : [];
		this.#bodies = require_base.lazy(() => {
			const nodes = documents.map((document) => require_lint.readResources(document, {
				api: null,
				dialects: require_lint.dialectsOf$1([])
			})).flatMap(({ resources, companions }) => [...resources.map(({ body }) => body.node), ...companions.map(({ node }) => node)]);
			return new Set(nodes);
		});
	}
	placesOf(edit) {
		return this.#changedBy(edit).filter((pieces) => pieces.some(({ isShown }) => isShown)).map((pieces) => pieces.filter(({ isShown, node }) => isShown || this.#isInBody(node)).map(({ node }) => require_base.pointerAt(node)));
	}
	#changedBy({ range: { start, end } }) {
		const stretches = this.#stretches;
		const behind = (require_late()).countLeading(stretches, ([piece]) => (piece?.start ?? 0) <= end);
		let first = behind;
		while ((stretches[first - 1]?.[0]?.end ?? -1) >= start) first--;
		return stretches.slice(start === end ? Math.min(first, Math.max(0, behind - 1)) : first, behind);
	}
	#isInBody(node) {
		for (let held = node; held !== null; held = holderOf(held)) if (this.#bodies().has(held) || require_read$1.readPeer(held) !== null) return true;
		return false;
	}
};
function holderOf({ parent }) {
	return parent.kind === "document" ? null : parent;
}
function stretchesOf(roots) {
	const byPlace = /* @__PURE__ */ new Map();
	const add = (piece) => {
		require_lint.addTo(byPlace, `${piece.start}-${piece.end}`, piece);
	};
	const pending = roots.map((node) => ({
		node,
		isShown: false
	}));
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const { node, isShown } = next;
		const { start, end } = node;
		if (node.kind === "object") for (const { keyStart, keyEnd, value } of node.members) {
			const isKeyShown = isShown || keyStart < start;
			add({
				start: keyStart,
				end: keyEnd,
				node: value,
				isShown: isKeyShown
			});
			pending.push({
				node: value,
				isShown: isKeyShown || value.start < keyEnd
			});
		}
		else if (node.kind === "array") for (const item of node.items) pending.push({
			node: item,
			isShown: isShown || item.start < start
		});
		else add({
			start,
			end,
			node,
			isShown
		});
	}
	const inOrder = (one, other) => one.start - other.start || one.end - other.end;
	return [...byPlace.values()].sort(([one], [other]) => one && other ? inOrder(one, other) : 0);
}
function meantEverywhere(findings, sharedIn) {
	const pointers = /* @__PURE__ */ new Map();
	for (const { fix, place } of findings) require_lint.addTo(pointers, spelled(fix), require_base.pointerAt(place));
	const known = /* @__PURE__ */ new Map();
	return findings.filter(({ fix }) => {
		const words = spelled(fix);
		const isMeant = known.get(words) ?? fix.edits.every((edit) => sharedIn(edit.source).placesOf(edit).every((places) => areMeant(places, pointers.get(words) ?? [])));
		known.set(words, isMeant);
		return isMeant;
	});
}
function areMeant(places, findings) {
	if (places.length < 2) return true;
	const known = new Set(places.flatMap(stepsTo));
	const meant = new Set(findings.map((finding) => stepsTo(finding).findLast((step) => known.has(step))));
	return places.every((place) => stepsTo(place).some((step) => meant.has(step)));
}
function stepsTo(pointer) {
	const tokens = pointer.split("/");
	return tokens.slice(1).map((_, index) => tokens.slice(0, index + 2).join("/"));
}

// src/fix/apply.ts
function applyAll(findings, limits = require_lint.DEFAULT_LIMITS) {
	const trial = new Trial(limits);
	let applied = trial.meant(compatible(findings));
	for (let before = -1; before !== applied.length;) {
		before = applied.length;
		applied = trial.sound(applied);
	}
	return {
		texts: trial.texts(applied),
		applied,
		refused: [...trial.refused]
	};
}
const MOST_TRIES = 200;
var Trial = class {
	refused = /* @__PURE__ */ new Set();
	#before = /* @__PURE__ */ new Map();
	#shared = /* @__PURE__ */ new Map();
	#tries = /* @__PURE__ */ new Map();
	#limits;
	constructor(limits) {
		this.#limits = limits;
	}
	texts(findings) {
		const texts = /* @__PURE__ */ new Map();
		for (const [name, edits] of editsBySource(findings)) {
			const source = edits[0]?.source;
			if (source === void 0) continue;
			const text = patched(source.text, edits);
			if (text !== source.text) texts.set(name, text);
		}
		return texts;
	}
	meant(findings) {
		const meant = new Set(meantEverywhere(findings, (source) => this.#sharedIn(source)));
		for (const finding of findings) if (!meant.has(finding)) this.refused.add(finding);
		return findings.filter((finding) => meant.has(finding));
	}
	sound(findings) {
		const names = new Set(findings.flatMap(({ fix }) => fix.edits.map(({ source }) => source.name)));
		let left = findings;
		for (const name of names) {
			const meant = left.filter(({ fix }) => fix.edits.some(({ source }) => source.name === name));
			const concerned = new Set(meant);
			const good = new Set(this.#soundIn(name, meant));
			left = left.filter((finding) => good.has(finding) || !concerned.has(finding));
		}
		return left;
	}
	#soundIn(name, findings) {
		if (findings.length === 0 || this.#isSound(findings, name)) return findings;
		if (findings.length === 1) {
			for (const finding of findings) this.refused.add(finding);
			return [];
		}
		if ((this.#tries.get(name) ?? 0) >= MOST_TRIES) return [];
		const middle = findings.length >> 1;
		const first = this.#soundIn(name, findings.slice(0, middle));
		const both = [...first, ...this.#soundIn(name, findings.slice(middle))];
		return this.#isSound(both, name) ? both : first;
	}
	#isSound(findings, name) {
		this.#tries.set(name, (this.#tries.get(name) ?? 0) + 1);
		const edits = editsBySource(findings).get(name) ?? [];
		const source = edits[0]?.source;
		if (source === void 0 || source.textless) return false;
		const limits = this.#limits;
		const after = require_read.readSource(new require_lint.Source(name, patched(source.text, edits), { named: source.named }), { limits });
		return saysTheSame({
			source,
			before: this.#readingOf(source),
			after,
			edits
		});
	}
	#sharedIn(source) {
		const known = this.#shared.get(source);
		if (known !== void 0) return known;
		const shared = new SharedText(source, this.#readingOf(source));
		this.#shared.set(source, shared);
		return shared;
	}
	#readingOf(source) {
		const known = this.#before.get(source);
		if (known !== void 0) return known;
		const reading = require_read.readSource(source, { limits: this.#limits });
		this.#before.set(source, reading);
		return reading;
	}
};

// src/fix/mend.ts
const MOST_PASSES = 20;
function standOf({ ruleId, place, message }) {
	return [
		ruleId,
		require_base.sourceAt(place).name,
		require_base.pointerAt(place),
		message
	].join("\n");
}
function mend(lint, { unsafe = false, candidates = ({ findings }) => findings, limits: given } = {}) {
	const limits = {
		...require_lint.DEFAULT_LIMITS,
		...given
	};
	const texts = /* @__PURE__ */ new Map();
	const applied = /* @__PURE__ */ new Map();
	const refused = /* @__PURE__ */ new Map();
	let report = lint(texts);
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const open = fixable(candidates(report), unsafe).filter((finding) => !refused.has(standOf(finding)));
		let application = applyAll(open.filter(({ fix }) => fix.safe), limits);
		if (application.texts.size === 0) application = applyAll(open, limits);
		if (application.texts.size === 0) {
			for (const finding of application.refused) refused.set(standOf(finding), finding);
			if (application.refused.length === 0) break;
			continue;
		}
		refused.clear();
		for (const finding of application.applied) applied.set(standOf(finding), finding);
		for (const [name, text] of application.texts) texts.set(name, text);
		report = lint(texts);
	}
	const remaining = new Set(report.findings.map(standOf));
	return {
		report,
		texts,
		mended: [...applied].filter(([stand]) => !remaining.has(stand)).map(([, finding]) => finding),
		refused: [...refused].filter(([stand]) => remaining.has(stand)).map(([, finding]) => finding)
	};
}

// src/lint/partners.ts
function keyOf(file, pointer) {
	return `${file}\n${pointer}`;
}
function keyAt(place) {
	return keyOf(require_base.sourceAt(place).name, require_base.pointerAt(place));
}
function noGroupKey(place) {
	return `${keyOf(require_base.sourceAt(place).name, require_base.pointerAt(place).replace(/\/[^/]*$/u, ""))}\nno group`;
}
function attribute(values, soundName, isField = false) {
	const places = values.flatMap(({ origin, place }) => origin === "explicit" || isField ? place ?? [] : []);
	const names = values.flatMap((located) => located.origin === "unknown" ? [] : soundName(located.value) ?? []);
	return {
		keys: places.map(keyAt),
		sound: new Set(names),
		isKnown: values.every(({ origin }) => origin !== "unknown")
	};
}
function ofAlgorithms(values) {
	return attribute(values, (value) => value?.standing === "sound" ? value.logName : null, true);
}
function groupsOf(proposals) {
	const groups = proposals.flatMap(({ dhGroups }) => dhGroups);
	if (groups.length > 0) return ofAlgorithms(groups);
	return {
		keys: proposals.flatMap(({ encryption, integrity }) => [...encryption, ...integrity]).flatMap(({ place }) => place === null ? [] : noGroupKey(place)),
		sound: /* @__PURE__ */ new Set(),
		isKnown: true
	};
}
function attributesOf({ ike, children }) {
	const proposals = children.flatMap((child) => child.proposals);
	return [
		attribute([ike.version], (version) => version === "v1" ? null : "IKEv2", true),
		attribute([ike.mode], (mode) => mode === "aggressive" ? null : mode),
		ofAlgorithms(ike.proposals.flatMap(({ encryption }) => encryption)),
		ofAlgorithms(ike.proposals.flatMap(({ integrity }) => integrity)),
		ofAlgorithms(ike.proposals.flatMap(({ dhGroups }) => dhGroups)),
		attribute(children.map(({ protocol }) => protocol), (protocol) => protocol === "ah" ? null : protocol),
		attribute(children.map(({ mode }) => mode), (mode) => mode === "transport" ? null : mode),
		ofAlgorithms(proposals.flatMap(({ encryption }) => encryption)),
		ofAlgorithms(proposals.flatMap(({ integrity }) => integrity)),
		groupsOf(proposals)
	];
}
function partnersIn(ends, { tunnels = [], estateOf = () => null }) {
	const partners = /* @__PURE__ */ new Map();
	const learn = (one, other) => {
		for (const key of new Set(one.keys)) partners.set(key, [...partners.get(key) ?? [], other]);
	};
	const { pairs } = require_named_tunnels.pairsNamed(tunnels, ends);
	const { pairs: found } = require_lint.pairsOf(ends.filter(({ counts }) => counts), ({ end }) => end, ({ file }) => estateOf(file));
	for (const [left, right] of [...pairs, ...require_named_tunnels.withoutNamed(found, pairs)]) {
		const others = attributesOf(right.end);
		for (const [index, one] of attributesOf(left.end).entries()) {
			const other = others[index];
			if (other === void 0) continue;
			learn(one, other);
			learn(other, one);
		}
	}
	return partners;
}
function endsIn(sources, options) {
	const { openFile, limits } = options;
	const reading = {
		limits: {
			...require_lint.DEFAULT_LIMITS,
			...limits
		},
		...openFile && { openFile }
	};
	const gatherer = new require_read$1.EndGatherer(options);
	for (const source of sources) for (const document of require_read.readSource(source, reading).documents) gatherer.read(document);
	return gatherer.ends();
}
function agreed(findings, sources, options = {}) {
	if (!findings.some(({ fix }) => fix?.choices !== void 0)) return findings;
	const partners = partnersIn(endsIn(sources, options), options);
	if (partners.size === 0) return findings;
	const choices = /* @__PURE__ */ new Map();
	for (const { fix, place } of findings) if (fix?.choices !== void 0) for (const key of [keyAt(place), noGroupKey(place)]) choices.set(key, fix.choices);
	return findings.map((finding) => {
		const { fix, place } = finding;
		if (fix?.choices === void 0) return finding;
		const key = partners.has(keyAt(place)) || finding.ruleId !== "no-pfs" ? keyAt(place) : noGroupKey(place);
		return {
			...finding,
			fix: followed(fix, key, partners.get(key) ?? [], choices)
		};
	});
}
function followed(fix, key, partners, choices) {
	let left = fix.choices ?? [];
	for (const { keys, sound, isKnown } of partners) {
		if (!isKnown) continue;
		if (sound.size > 0) {
			left = left.filter(({ meaning }) => sound.has(meaning));
			continue;
		}
		const own = left;
		const others = keys.flatMap((other) => choices.get(other) ?? []);
		left = own.filter(({ meaning }) => others.some((other) => other.meaning === meaning));
		if (keys.some((other) => other < key)) left = inOrderOf(left, others);
	}
	const [best] = left;
	return best === void 0 ? null : {
		...fix,
		...best,
		choices: left
	};
}
function inOrderOf(choices, others) {
	const place = ({ meaning }) => others.findIndex((other) => other.meaning === meaning);
	return [...choices].sort((one, other) => place(one) - place(other));
}

// src/node/fixed-files.ts
var FixedFiles = class {
	#workingFolder;
	constructor(workingFolder) {
		this.#workingFolder = workingFolder;
	}
	refusal(name, text) {
		const opened = this.#open(name, text);
		return "refused" in opened ? opened.refused : null;
	}
	async replace(name, text, by) {
		const opened = this.#open(name, text);
		if ("refused" in opened) return opened.refused;
		try {
			await require_base.writeFileAtomically(this.#pathOf(name), require_lint.encodeLike(opened.bytes, by));
			return null;
		} catch (error) {
			return require_base.reasonOf(error);
		}
	}
	#pathOf(name) {
		return (0, node_path.resolve)(this.#workingFolder, name);
	}
	#open(name, text) {
		try {
			const path = this.#pathOf(name);
			const bytes = require_lint.readBytes(path, Infinity);
			(0, node_fs.accessSync)(path, node_fs.constants.W_OK);
			const decoded = require_lint.decode(bytes);
			if (decoded.flaw !== null) return { refused: `it ${decoded.flaw}` };
			return decoded.text === text ? { bytes } : { refused: "it has changed since it was read" };
		} catch (error) {
			return { refused: require_base.reasonOf(error) };
		}
	}
};

// src/cli/fix/fixing.ts
async function lintAndMend(sources, options, settings) {
	return new Fixing([...sources], options, settings).run();
}
var Fixing = class {
	#sources;
	#options;
	#settings;
	#files;
	#first = /* @__PURE__ */ new Map();
	#last = /* @__PURE__ */ new Map();
	#texts = /* @__PURE__ */ new Map();
	#refusals = /* @__PURE__ */ new Map();
	constructor(sources, options, settings) {
		this.#sources = sources;
		this.#options = options;
		this.#settings = settings;
		this.#files = new FixedFiles(settings.workingFolder);
	}
	async run() {
		const { dryRun, unsafe, open } = this.#settings;
		const mended = mend((texts) => this.#lint(texts), {
			unsafe,
			limits: this.#options.limits,
			candidates: (report) => this.#agreed(open(report)).filter(({ fix }) => this.#mayCarryOut(fix))
		});
		const failures = dryRun ? /* @__PURE__ */ new Map() : await this.#write(mended.texts);
		const isWritten = failures.size === 0;
		return {
			report: isWritten ? mended.report : this.#lint(without(mended.texts, failures)),
			changes: this.#changes(mended.texts),
			remarks: this.#remarks(mended, failures),
			isWritten
		};
	}
	#lint(texts) {
		this.#texts = texts;
		return require_lint_all.lintAll(this.#sources.map((source) => this.#current(source)), this.#reopening());
	}
	#reopening() {
		const { openFile, ...options } = this.#options;
		if (openFile === void 0) return options;
		return {
			...options,
			openFile: (path, from) => {
				const opened = openFile(path, from);
				return opened instanceof require_lint.Source ? this.#current(opened) : opened;
			}
		};
	}
	#current(source) {
		const { name, named } = source;
		const first = this.#first.get(name) ?? source;
		const text = this.#texts.get(name) ?? first.text;
		const current = text === source.text ? source : new require_lint.Source(name, text, { named });
		this.#first.set(name, first);
		this.#last.set(name, current);
		return current;
	}
	#agreed(findings) {
		if (!this.#settings.unsafe) return findings;
		const sources = this.#sources.map(({ name }) => this.#last.get(name)).filter((source) => source !== void 0);
		return agreed(findings, sources, this.#reopening());
	}
	#mayCarryOut(fix) {
		return fix?.edits.every(({ source }) => this.#mayMend(source)) ?? false;
	}
	#mayMend({ name }) {
		const { dryRun, stdinName } = this.#settings;
		const known = this.#refusals.get(name);
		if (known !== void 0) return known === null;
		const first = this.#first.get(name);
		const refusal = first === void 0 || dryRun && name === stdinName ? null : this.#files.refusal(name, first.text);
		this.#refusals.set(name, refusal);
		return refusal === null;
	}
	async #write(texts) {
		const failures = /* @__PURE__ */ new Map();
		for (const [name, text] of texts) {
			const failure = await this.#files.replace(name, this.#first.get(name)?.text ?? "", text);
			if (failure !== null) failures.set(name, failure);
		}
		return failures;
	}
	#changes(texts) {
		const changes = [];
		for (const name of [...texts.keys()].sort()) {
			const before = this.#first.get(name);
			const after = this.#last.get(name);
			if (before !== void 0 && after !== void 0 && before.text !== after.text) changes.push({
				before,
				after
			});
		}
		return changes;
	}
	#remarks({ mended, refused }, failures) {
		const done = mended.filter(({ place }) => !failures.has(require_base.sourceAt(place).name));
		const files = new Set(done.map(({ place }) => require_base.sourceAt(place).name));
		const summary = `${require_lint.amount(done.length, "finding")} in ${require_lint.amount(files.size, "file")}`;
		return [
			...[...failures].map(([name, reason]) => `${name}: not written: ${reason}`),
			...[...this.#refusals].flatMap(([name, reason]) => reason === null ? [] : [`${name}: not mended: ${reason}`]),
			...refused.map(({ ruleId, place }) => `${require_base.sourceAt(place).name}: ${ruleId} at ${require_base.pointerAt(place)} is left as it is: its fix would change more than it says`),
			`${this.#settings.dryRun ? "would mend" : "mended"} ${summary}`
		];
	}
};
function without(texts, failures) {
	return new Map([...texts].filter(([name]) => !failures.has(name)));
}
module.exports = () => ({
	lintAndMend: lintAndMend,
});
})
})
