({
"cli-commands-simulate.js": (function (require, loadNamespace, module, __dirname) {
const require_pairs = require("./pairs.js");
const require_base = require("./base.js");
const require_lint = require("./lint.js");
const require_verdict = require("./verdict.js");
const require_asked_reader = require("./asked-reader.js");
const require_json = require("./json.js");
const require_escape = require("./escape.js");
const require_mermaid = require("./mermaid.js");
const require_read = require("./read2.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
const require_greatest = require("./greatest.js");
const require_sarif = require("./sarif.js");
let node_path = require("node:path");

// src/cli/simulate/all.ts
function simulateAll(gatherer, { tunnels = [], estateOf = () => null }, options) {
	const ends = gatherer.ends();
	const { redactor } = gatherer;
	const { pairs, notices } = require_pairs.pairsAmong(ends, tunnels, estateOf);
	return {
		ends,
		results: pairs.map((pair) => ({
			...require_pairs.simulatedPair(pair, require_pairs.namesInRun(pair), options),
			redactor
		})),
		lines: [
			...notices.map(({ file, message }) => redactor.mask(`${file}: ${message}`)),
			...require_asked_reader.problemLines(gatherer),
			...require_asked_reader.remarkLines(gatherer, ends)
		]
	};
}

// src/report/simulation/offers.ts
const UNKNOWN = "?";
const ANY = "anything";
const MOST_SHOWN = 8;
let ROWS$made; const ROWS$make = () => ROWS$made = ([
	{
		label: "starts",
		key: "starts",
		show: ({ starts }) => located(starts)
	},
	{
		label: "own address",
		key: null,
		show: ({ ownAddress }) => address(ownAddress, UNKNOWN)
	},
	{
		label: "public address",
		key: null,
		show: ({ publicAddress }) => address(publicAddress, "")
	},
	{
		label: "peer address",
		key: "peer",
		show: ({ peerAddress }) => address(peerAddress, ANY)
	},
	{
		label: "IKE version",
		key: "version",
		show: ({ ike }) => located(ike.version)
	},
	{
		label: "IKEv1 exchange",
		key: "exchange",
		show: ({ ike }) => require_lint.valueOf(ike.version) === "v2" ? "" : located(ike.mode)
	},
	{
		label: "IKE proposals",
		key: "ike",
		show: ({ ike, behaviour }) => proposals(ike.proposals, behaviour)
	},
	{
		label: "authentication",
		key: "method",
		show: ({ auth }) => methods(auth)
	},
	{
		label: "calls itself",
		key: "identity",
		show: ({ localId, ownAddress }) => identity(localId, address(ownAddress, UNKNOWN))
	},
	{
		label: "expects",
		key: "identity",
		show: ({ remoteId }) => identity(remoteId, ANY)
	},
	{
		label: "key",
		key: "key",
		show: key
	},
	{
		label: "CHILD SA",
		key: "mode",
		show: ({ children }) => once(children, kind)
	},
	{
		label: "CHILD proposals",
		key: "child",
		show: ({ children, behaviour }) => once(children, (child) => proposals(child.proposals, behaviour))
	},
	{
		label: "own networks",
		key: "selectors",
		show: ({ children }) => once(children, (child) => selectors(child.localSelectors))
	},
	{
		label: "peer's networks",
		key: "selectors",
		show: ({ children }) => once(children, (child) => selectors(child.remoteSelectors))
	},
	{
		label: "IKE SA lifetime",
		key: "renewal",
		show: ({ ike }) => `${lifetime(ike.lifetimeSeconds)}, ${renewal$1(ike.renewal)}`
	},
	{
		label: "CHILD SA lifetime",
		key: "lifetime",
		show: ({ children }) => once(children, (child) => lifetime(child.lifetimeSeconds))
	}
]);
function methods({ method, peerMethod }) {
	if (peerMethod === void 0) return located(method);
	return `${located(method)}, ${peerMethod === null ? "any" : located(peerMethod)} of its peer`;
}
let ROW_OF$made; const ROW_OF$make = () => ROW_OF$made = ({
	starts: "starts",
	version: "version",
	peerAddress: "peer",
	exchangeMode: "exchange",
	protocol: "mode",
	encryption: "ike",
	integrity: "ike",
	prf: "ike",
	dhGroup: "ike",
	esn: "child",
	authMethod: "method",
	identity: "identity",
	psk: "key",
	pskOwners: "key",
	selectors: "selectors",
	mode: "mode",
	nat: "mode",
	lifetime: "lifetime",
	renewal: "renewal"
});
function rowOf({ phase, attribute }) {
	const row = (ROW_OF$made ?? ROW_OF$make())[attribute];
	return row === "ike" && phase !== "ike-proposal" ? "child" : row;
}
function offerRows({ left, right, negotiation }) {
	const [first] = negotiation.directions.flatMap(({ causes }) => causes);
	const failing = first === void 0 ? null : rowOf(first);
	return (ROWS$made ?? ROWS$make()).map(({ label, key: row, show }) => ({
		label,
		left: show(left),
		right: show(right),
		differs: row !== null && row === failing
	})).filter((row) => row.left !== "" || row.right !== "");
}
function located(value) {
	return require_lint.valueOf(value) ?? UNKNOWN;
}
function address(value, otherwise) {
	if (value === null) return otherwise;
	const known = require_lint.valueOf(value);
	return known === void 0 ? UNKNOWN : require_lint.formatAddress(known);
}
function identity(value, otherwise) {
	if (value === null) return otherwise;
	const known = require_lint.valueOf(value);
	if (known === void 0) return UNKNOWN;
	if (known.type === "own-address") return "its address";
	return known.type === "peer-address" ? "the peer's address" : require_read.formatIdentity(known);
}
function proposals(list, behaviour) {
	const standard = behaviour === "libreswan" ? "Libreswan's default" : "strongSwan's default";
	const texts = list.map((one) => isDefault(one) ? standard : proposal(one));
	return texts.filter((text, index) => text !== standard || texts[index - 1] !== standard).join(", ");
}
function isDefault({ encryption, integrity }) {
	const leaves = [...encryption, ...integrity];
	return leaves.length > 0 && leaves.every((leaf) => leaf.origin === "default" && leaf.spelling === "default");
}
function key({ auth: { psk } }) {
	if (psk === null) return "none";
	return psk.origin === "unknown" ? "withheld" : require_lint.REDACTED;
}
function proposal({ encryption, integrity, prf, dhGroups, extendedSequenceNumbers }) {
	const named = [
		encryption,
		integrity,
		prf,
		dhGroups
	].map((list) => list.map((entry) => entry.origin === "unknown" ? UNKNOWN : entry.value?.logName ?? "NONE").join("|"));
	const numbers = extendedSequenceNumbers.map((entry) => entry.origin === "unknown" ? UNKNOWN : entry.value ? "EXT_SEQ" : "NO_EXT_SEQ");
	const parts = [...named, numbers.join("|")].filter((part) => part !== "");
	return parts.every((part) => part === UNKNOWN) ? UNKNOWN : parts.join("/");
}
function kind({ protocol, mode }) {
	const name = require_lint.valueOf(protocol);
	return `${name === void 0 ? UNKNOWN : name.toUpperCase()}, ${located(mode)}`;
}
function once(children, show) {
	const shown = [...new Set(children.map(show))];
	const more = shown.length - MOST_SHOWN;
	return more > 0 ? `${shown.slice(0, MOST_SHOWN).join("; ")}; and ${more} more` : shown.join("; ");
}
function selectors(list) {
	const shown = list.slice(0, MOST_SHOWN).map((entry) => selector(require_lint.valueOf(entry)));
	const more = list.length - shown.length;
	return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
function selector(value) {
	return value === void 0 ? UNKNOWN : require_lint.formatSelector(value);
}
function lifetime(value) {
	const seconds = require_lint.valueOf(value);
	if (seconds === void 0) return UNKNOWN;
	return seconds === 0 ? "without end" : (require_late()).duration(seconds);
}
function renewal$1(value) {
	const known = require_lint.valueOf(value);
	if (known === void 0) return `renewal ${UNKNOWN}`;
	return known === "none" ? "not renewed" : known;
}

// src/report/simulation/timeline.ts
function timelineOf({ directions }, names) {
	const direction = directions.find(({ verdict }) => verdict === "up" || verdict === "up-until-rekey");
	if (direction === void 0) return [];
	const last = direction.renewal.endsChildrenAfterSeconds ?? Infinity;
	return [
		{
			at: "0 s",
			text: "the tunnel comes up"
		},
		...[...rekeys(direction, names), ...ends(direction)].filter(({ seconds }) => seconds === null || seconds <= last).sort((one, other) => (one.seconds ?? last) - (other.seconds ?? last)),
		renewal(direction, names)
	];
}
function rekeys(direction, names) {
	const { rekey, renewal: { endsChildrenAfterSeconds } } = direction;
	const { firstAttemptSeconds, firstAttemptBy, firstAttemptIsAnew, byInitiator, byResponder, outageSeconds } = rekey;
	const stops = outageSeconds === null || outageSeconds === endsChildrenAfterSeconds ? [] : [{
		at: (require_late()).duration(outageSeconds),
		seconds: outageSeconds,
		text: `${require_lint.endsWithChildSa(direction) ? "the CHILD SA ends unrekeyed: " : ""}traffic stops`
	}];
	if (firstAttemptSeconds === null) {
		const isTried = [byInitiator, byResponder].some(({ status }) => status !== "not-tried");
		return endsChildrenAfterSeconds !== null || require_lint.endsWithChildSa(direction) ? stops : [isTried ? {
			at: "?",
			seconds: null,
			text: "when the first rekey is tried is not known"
		} : {
			at: "CHILD SA",
			seconds: null,
			text: "neither end rekeys it"
		}, ...stops];
	}
	const [from] = firstAttemptSeconds;
	const by = firstAttemptBy === null || firstAttemptBy === "both" ? "either end" : names[firstAttemptBy];
	const failed = byInitiator.status === "failed" || byResponder.status === "failed";
	const unsure = byInitiator.status === "undetermined" || byResponder.status === "undetermined";
	const outcome = failed ? "fails" : unsure ? "may fail" : "succeeds";
	const text = firstAttemptIsAnew ? `the CHILD SA ends unrekeyed, by the lifetime of ${by}: traffic pauses, setting it up anew ${outcome}` : `${by} asks for the first rekey of the CHILD SA: it ${outcome}`;
	return [{
		at: (require_late()).durations(firstAttemptSeconds),
		seconds: from,
		text
	}, ...stops];
}
function ends({ renewal: { endsChildrenAfterSeconds: seconds }, verdict }) {
	if (seconds === null) return [];
	const text = `the IKE SA ends unrenewed and takes its CHILD SAs with it: ${verdict === "up" ? "the next packet at the latest sets the tunnel up again" : "traffic stops"}`;
	return [{
		at: (require_late()).duration(seconds),
		seconds,
		text
	}];
}
function renewal({ renewal: { left, right, gap, endsChildrenAfterSeconds }, verdict }, names) {
	const plans = require_lint.SIDES.map((side) => `${names[side]} ${planOf(side === "left" ? left : right)}`);
	const pause = gap === null ? "whether traffic pauses is not known" : endsChildrenAfterSeconds !== null && verdict === "up-until-rekey" ? "traffic stops with it" : gap ? "traffic pauses meanwhile" : "traffic goes on";
	return {
		at: "IKE SA",
		text: `${plans.join(", ")}; ${pause}`
	};
}
function planOf(plan) {
	switch (plan) {
		case "rekey": return "rekeys it";
		case "reauth": return "re-authenticates it";
		case "none": return "lets it end";
		case null: return "renews it in a way that is not known";
	}
}

// src/report/simulation/markdown.ts
const MARKS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	note: "\ud83d\udca1"
};
function* simulationMarkdown(simulated) {
	const { negotiation, names, redactor } = simulated;
	const said = (text) => require_escape.escapedText(redactor.mask(text));
	const level = require_verdict.levelOf(negotiation);
	const title = `${redactor.mask(names.left)} \u2194 ${redactor.mask(names.right)}`;
	yield `## ${level === null ? "\u2705" : MARKS[level]} ${require_escape.escapedText(title)}: ${negotiation.verdict}\n\n`;
	yield `${said(require_verdict.verdictSentence(negotiation, names))}\n`;
	const difference = require_verdict.differenceSentence(negotiation, names);
	if (difference !== null) yield `\n**${said(difference)}**\n`;
	for (const direction of negotiation.directions) {
		yield `\n- ${said(names[direction.initiator])} begins: ${said(require_verdict.directionSentence(direction))}\n`;
		for (const { message, mend } of direction.causes) yield `  - ${said(message)}\n  - **Mend:** ${said(mend)}\n`;
		for (const { uncovered } of direction.children) for (const { local, remote } of uncovered) yield `  - not covered: ${require_escape.code(local)} to ${require_escape.code(remote)}\n`;
		for (const { what, why } of direction.assumptions) yield `  - assumed: ${said(what)}, as ${said(why)}\n`;
		for (const { what } of direction.doubts) yield `  - not simulated: ${said(what)}\n`;
	}
	yield `\n| | ${said(names.left)} | ${said(names.right)} |\n| :-- | :-- | :-- |\n`;
	for (const { label, left, right, differs } of offerRows(simulated)) yield `| ${differs ? `**${said(label)}** \u2260` : said(label)} | ${require_escape.code(redactor.mask(left))} | ${require_escape.code(redactor.mask(right))} |\n`;
	const events = timelineOf(negotiation, names);
	if (events.length > 0) yield "\n| when | what |\n| :-- | :-- |\n";
	for (const { at, text } of events) yield `| ${said(at)} | ${said(text)} |\n`;
	yield "\n```mermaid\n";
	yield* require_mermaid.simulationMermaid(simulated);
	yield "```\n";
}

// src/report/simulation/text.ts
const USUAL_COLUMNS = 100;
const LEAST_COLUMNS = 60;
const LABEL_COLUMNS = 18;
const MOST_NAME_COLUMNS = 32;
function* simulationText(simulated, options) {
	yield* new TextReport(simulated, options).lines();
}
var TextReport = class {
	#simulated;
	#names;
	#paint;
	#columns;
	constructor(simulated, { colour, columns }) {
		this.#simulated = simulated;
		this.#names = simulated.names;
		this.#paint = require_lint.paintFor(colour);
		this.#columns = Math.max(LEAST_COLUMNS, Math.min(columns ?? USUAL_COLUMNS, USUAL_COLUMNS));
	}
	*lines() {
		const { negotiation } = this.#simulated;
		yield `${this.#end("left", negotiation.left)}\n${this.#end("right", negotiation.right)}\n\n`;
		const level = require_verdict.levelOf(negotiation);
		yield `${(level === null ? this.#paint.good : this.#paint.level[level])(negotiation.verdict)}\n`;
		yield* this.#paragraph(require_verdict.verdictSentence(negotiation, this.#names), "");
		const difference = require_verdict.differenceSentence(negotiation, this.#names);
		if (difference !== null) yield* this.#paragraph(difference, "");
		yield* this.#offers();
		yield* this.#directions(negotiation.directions);
		yield* this.#uncovered();
		yield* this.#timeline();
		yield* this.#assumptions();
		yield* this.#doubts();
	}
	#show(text) {
		return require_base.printable(this.#simulated.redactor.mask(text));
	}
	#end(side, { name, dialect, basis, behaviour, place }) {
		const region = require_base.regionAt(place);
		const at = `${require_base.sourceAt(place).name}${region === null ? "" : `:${region.startLine}`}`;
		const pointer = this.#simulated.redactor.maskPointer(require_base.pointerAt(place));
		const title = `${side === "left" ? "left " : "right"} ${name === "" ? "" : `${this.#show(name)} `}`;
		const about = `${dialect}; negotiates like ${behaviour}, ${BASIS_WORDS[basis]}`;
		return `${this.#paint.strong(title.trimEnd())} ${this.#paint.faint(require_base.printable(`(${at}${pointer === "" ? "" : ` ${pointer}`}; ${about})`))}`;
	}
	*#offers() {
		const rows = offerRows(this.#simulated).map(({ label, left, right, differs }) => {
			const width = Math.floor((this.#columns - LABEL_COLUMNS - 6) / 2);
			return {
				label,
				one: (require_late()).wrapped(this.#show(left), width),
				two: (require_late()).wrapped(this.#show(right), width),
				differs
			};
		});
		const heads = [this.#names.left, this.#names.right].map((name) => require_base.cutToColumns(this.#show(name), MOST_NAME_COLUMNS));
		const width = require_greatest.greatest([heads[0] ?? "", ...rows.flatMap(({ one }) => one)].map(require_base.displayWidth));
		yield `\n${this.#paint.strong("What each end offers")}\n`;
		yield `  ${pad("", LABEL_COLUMNS)}  ${pad(heads[0] ?? "", width)}  ${heads[1] ?? ""}\n`;
		for (const { label, one, two, differs } of rows) for (let line = 0; line < Math.max(one.length, two.length); line++) {
			yield `${differs && line === 0 ? this.#paint.level.error("\u2260") : " "} ${pad(line === 0 ? label : "", LABEL_COLUMNS)}  ${pad(one[line] ?? "", width)}  ${two[line] ?? ""}`.trimEnd();
			yield "\n";
		}
	}
	*#directions(directions) {
		let said = null;
		for (const direction of directions) {
			const reasons = reasonsOf(direction);
			yield* this.#direction(direction, reasons === said);
			said = reasons;
		}
	}
	*#direction(direction, isSaid) {
		const { initiator, causes, ike } = direction;
		yield `\n${this.#paint.strong(`${this.#show(this.#names[initiator])} begins`)}${ike.version === null ? "" : ` with IKEv${ike.version}`}: ${require_verdict.directionSentence(direction)}\n`;
		yield `   L      R   L is ${this.#show(this.#names.left)}, R is ${this.#show(this.#names.right)}\n`;
		for (const step of require_mermaid.stepsOf(direction)) yield* this.#step(step);
		if (ike.responderBelievesUp) yield "  The responder takes the IKE SA for established all the same.\n";
		if (isSaid && causes.length > 0) yield "  Why: for the same reason.\n";
		for (const { message, mend } of isSaid ? [] : causes) {
			yield* this.#paragraph(`Why: ${message}`, "  ");
			yield* this.#paragraph(`Mend: ${mend}`, "  ");
		}
	}
	*#step({ from, to, text, outcome }) {
		const arrow = to === null ? from === "left" ? "  x|      |   " : "   |      |x  " : from === "left" ? "   |----->|   " : "   |<-----|   ";
		const paint = {
			sent: plain,
			agreed: this.#paint.good,
			refused: this.#paint.level.error,
			unclear: this.#paint.level.warning
		}[outcome];
		const [first = "", ...rest] = (require_late()).wrapped(this.#show(text), this.#columns - arrow.length);
		yield `${arrow}${paint(first)}\n`;
		for (const line of rest) yield `   |      |     ${paint(line)}\n`;
	}
	*#uncovered() {
		const pairs = /* @__PURE__ */ new Set();
		for (const { initiator, children } of this.#simulated.negotiation.directions) for (const { uncovered } of children) for (const { local, remote } of uncovered) pairs.add(initiator === "left" ? `${local} === ${remote}` : `${remote} === ${local}`);
		if (pairs.size === 0) return;
		yield `\n${this.#paint.strong("Asked for and not wholly covered")} (${this.#show(this.#names.left)} === ${this.#show(this.#names.right)})\n`;
		for (const pair of pairs) yield `  ${pair}\n`;
	}
	*#timeline() {
		const events = timelineOf(this.#simulated.negotiation, this.#names);
		if (events.length === 0) return;
		const width = Math.max(...events.map(({ at }) => at.length));
		yield `\n${this.#paint.strong("In time")}\n`;
		for (const { at, text } of events) {
			const [first = "", ...rest] = (require_late()).wrapped(this.#show(text), this.#columns - width - 4);
			yield `  ${pad(at, width)}  ${first}\n`;
			for (const line of rest) yield `  ${pad("", width)}  ${line}\n`;
		}
	}
	*#assumptions() {
		const said = /* @__PURE__ */ new Map();
		for (const { assumptions } of this.#simulated.negotiation.directions) for (const { what, why } of assumptions) said.set(what, why);
		if (said.size === 0) return;
		yield `\n${this.#paint.strong("Assumed")}\n`;
		for (const [what, why] of said) yield* this.#paragraph(`- ${what}, as ${why}`, "  ", "    ");
	}
	*#doubts() {
		const said = new Set(this.#simulated.negotiation.directions.flatMap(({ doubts }) => doubts.map(({ what }) => what)));
		if (said.size === 0) return;
		yield `\n${this.#paint.strong("Not simulated")}\n`;
		for (const what of said) yield* this.#paragraph(`- ${what}`, "  ", "    ");
	}
	*#paragraph(text, indent, hanging = indent) {
		const [first = "", ...rest] = (require_late()).wrapped(this.#show(text), this.#columns - hanging.length);
		yield `${indent}${first}\n`;
		for (const line of rest) yield `${hanging}${line}\n`;
	}
};
const BASIS_WORDS = {
	observed: "as recorded",
	source: "as its source code shows",
	documented: "as far as its documents say",
	assumed: "which is an assumption"
};
function reasonsOf({ causes }) {
	return causes.map(({ phase, attribute, left, right }) => [
		phase,
		attribute,
		left,
		right
	].join(" ")).join("\n");
}
function plain(text) {
	return text;
}
function pad(text, width) {
	return text + " ".repeat(Math.max(0, width - require_base.displayWidth(text)));
}

// src/cli/simulate/findings.ts
function pairSarif(results, { rules, folderInRepository }) {
	const report = require_lint.locate(reportOf(results, rules));
	return require_sarif.sarif(report, {
		tool: require_base.TOOL,
		workingFolder: folderInRepository(),
		suppressed: false
	});
}
function reportOf(results, levels) {
	const findings = [];
	const emit = (ruleId, usual, message, place, options) => {
		const level = levels.get(ruleId) ?? usual;
		if (level === "off") return;
		findings.push({
			ruleId,
			level,
			message,
			place: require_base.pin(place),
			related: options?.related ?? [],
			fix: options?.fix ?? null,
			identity: require_lint.identityBetween(place, options?.between ?? [])
		});
	};
	const speaking = require_lint.RULES.filter(({ id }) => levels.get(id) !== "off").map((rule) => ({
		rule,
		visitor: rule.bind(emit)
	})).filter(({ visitor }) => visitor.pair !== void 0);
	for (const pair of results) for (const { visitor } of speaking) visitor.pair?.(pair);
	const rules = speaking.map(({ rule }) => rule);
	const ordered = require_lint.inOrder(findings, { rules: new Map(rules.map((rule) => [rule.id, rule])) });
	const files = new Set(results.flatMap(({ owners }) => [owners.left.place.source, owners.right.place.source])).size;
	return {
		findings: ordered,
		suppressed: [],
		notices: [],
		skipped: [],
		summary: {
			files,
			recognised: files,
			resources: 2 * results.length,
			...require_lint.countsBy(ordered),
			suppressed: 0
		},
		rules,
		redactor: results[0]?.redactor ?? new require_lint.Redactor([])
	};
}

// src/cli/simulate/formats.ts
function oneFormatted(format, simulated, context) {
	switch (format) {
		case "text": return simulationText(simulated, context);
		case "json": return [`${JSON.stringify(require_json.simulationJson(simulated), null, 2)}\n`];
		case "sarif": return pairSarif([simulated], context);
		case "markdown": return simulationMarkdown(simulated);
		case "mermaid": return require_mermaid.simulationMermaid(simulated);
	}
}
function allFormatted(format, results, context) {
	switch (format) {
		case "text": return require_mermaid.matrixText(results, context);
		case "json": return wrappedJson(results.map((simulated, index) => ({
			index,
			simulated
		})));
		case "sarif": return pairSarif(results, context);
		case "markdown": return require_mermaid.matrixMarkdown(results);
		case "mermaid": throw new require_base.UserError("a sequence diagram shows one tunnel", "Name its two ends instead of --all.");
	}
}
function* jsonLines(results) {
	for (const result of results) yield `${JSON.stringify(lineOf(result))}\n`;
}
function* wrappedJson(results) {
	yield "{\"version\":1,\"results\":[";
	let separator = "\n";
	for (const result of results) {
		yield separator + JSON.stringify(lineOf(result));
		separator = ",\n";
	}
	yield separator === "\n" ? "]}\n" : "\n]}\n";
}
function lineOf(result) {
	if ("error" in result) return {
		index: result.index,
		error: { message: result.error.message }
	};
	return {
		index: result.index,
		...require_json.simulationJson(result.simulated)
	};
}

// src/cli/simulate/pairs.ts
var BadLine = class extends Error {};
function* simulatePairs(source, endOptions, options, limits) {
	const { text } = source;
	const namedKeys = new require_lint.Redactor(Array.from(require_lint.keysNamedIn(text)).filter(require_lint.isMaskedEverywhere));
	const searched = {
		...endOptions,
		namedKeys
	};
	let index = 0;
	for (let from = 0; from < text.length;) {
		const lineFeed = text.indexOf("\n", from);
		const to = lineFeed === -1 ? text.length : lineFeed;
		const line = text.slice(from, to);
		if (/\S/u.test(line)) {
			yield resultOf(require_lint.openDocument(source, limits, index), line, from, searched, options);
			index++;
		}
		from = to + 1;
	}
}
function resultOf(document, line, from, endOptions, options) {
	const index = document.index ?? 0;
	try {
		const pair = readPair(document, line, from);
		const gatherer = new require_read.EndGatherer(endOptions);
		for (const side of require_lint.SIDES) gatherer.read(partOf(document, pair, side));
		const ends = gatherer.ends();
		const found = [onlyEnd(ends, index, "left"), onlyEnd(ends, index, "right")];
		return {
			index,
			simulated: {
				...require_pairs.simulatedPair(found, require_pairs.namesBySide(found), options),
				redactor: gatherer.redactor
			}
		};
	} catch (error) {
		if (error instanceof BadLine) return {
			index,
			error: { message: error.message }
		};
		throw error;
	}
}
function readPair(document, line, from) {
	const { root, problems } = require_lint.parseJson(require_lint.verbatim(line, from), document, document.limits);
	document.root = root;
	const [fault] = problems.filter(({ ruleId }) => ruleId !== "duplicate-key");
	if (fault !== void 0) throw new BadLine(`the line is not JSON: ${fault.detail}`);
	if (root?.kind !== "object") throw new BadLine("the line is no object with the keys left and right");
	return root;
}
function partOf(document, pair, side) {
	const node = require_base.member(pair, side)?.value;
	if (node === void 0) throw new BadLine(`${side} is missing`);
	if (node.kind !== "object" && node.kind !== "array") throw new BadLine(`${side} is no document: an object or a list`);
	return {
		...document,
		root: node
	};
}
function onlyEnd(ends, index, side) {
	const base = `/${index}/${side}`;
	const own = ends.filter(({ pointer }) => pointer === base || pointer.startsWith(`${base}/`));
	const [first, second] = own;
	if (first === void 0) throw new BadLine(`${side} holds no tunnel end`);
	if (second !== void 0) throw new BadLine(`${side} holds ${own.length} tunnel ends`);
	return first;
}

// src/cli/simulate/settings.ts
function simulateSettings(given, workingFolder) {
	const behaviour = require_lint.last(given, "behaviour");
	const formats = require_lint.all(given, "format");
	const subject = subjectOf(given);
	const companions = require_lint.all(given, "with");
	const outputs = require_lint.outputsOf(formats, require_lint.SIMULATION_FORMATS, workingFolder);
	const written = outputs.map(({ file }) => file);
	const read = [...filesOf(subject), ...companions];
	require_lint.refuseOverwriting(read, written, workingFolder);
	return {
		subject,
		companions,
		outputs,
		initiator: require_lint.choice("initiator", require_lint.last(given, "initiator") ?? "both", require_lint.INITIATORS),
		behaviour: behaviour === void 0 ? null : require_lint.choice("behaviour", behaviour, require_lint.BEHAVIOURS),
		strict: require_lint.has(given, "strict"),
		reading: require_asked_reader.readerSettings(given, read),
		failOn: require_lint.choice("level", require_lint.last(given, "fail-on") ?? "error", [...require_lint.LEVELS, "never"]),
		quiet: require_lint.has(given, "quiet"),
		colour: require_lint.colourOf(given)
	};
}
function filesOf(subject) {
	switch (subject.kind) {
		case "two": return [subject.left, subject.right];
		case "pairs": return [subject.file];
		case "all": return subject.paths;
	}
}
function subjectOf(given) {
	const { words } = given;
	const file = require_lint.last(given, "pairs");
	if (file !== void 0 && require_lint.has(given, "all")) throw new require_base.UserError("--pairs and --all exclude each other", "Choose one of them.");
	if (file !== void 0) {
		const [word] = words;
		if (word !== void 0) throw new require_base.UserError(`--pairs takes both ends from ${file}, and got "${word}" too`);
		return {
			kind: "pairs",
			file
		};
	}
	if (require_lint.has(given, "all")) return {
		kind: "all",
		paths: words.length === 0 ? ["."] : words
	};
	const [left, right, more] = words;
	if (left === void 0 || right === void 0) throw new require_base.UserError("ipsec-lint simulate needs two ends", "Write ipsec-lint simulate LEFT RIGHT, or use --pairs or --all.");
	if (more !== void 0) throw new require_base.UserError(`ipsec-lint simulate takes two ends, and got "${more}" too`, `Write --with ${more} for what they name.`);
	return {
		kind: "two",
		left,
		right
	};
}

// src/cli/commands/simulate.ts
async function simulateCommand(words, shell) {
	return (await runSimulate(words, shell)).exitCode;
}
async function runSimulate(words, shell, isWanted = () => true) {
	const settings = simulateSettings(require_lint.parseArguments("simulate", words, require_lint.SIMULATE_OPTIONS), shell.workingFolder);
	const messages = new require_lint.Messages((text) => shell.stderr.write(text), settings.quiet);
	const written = settings.outputs.map(({ file }) => file);
	const reader = await require_asked_reader.readerFor(settings.reading, written, shell, messages);
	const run = new SimulateRun(settings, shell, messages, reader, isWanted);
	return {
		exitCode: await run.run(),
		results: run.results
	};
}
const COMPARED_WITH_ITSELF = "both ends are this one: an end is compared with itself, not with the one that it meets";
var SimulateRun = class {
	#settings;
	#shell;
	#messages;
	#reader;
	#isWanted;
	results = [];
	constructor(settings, shell, messages, reader, isWanted) {
		this.#settings = settings;
		this.#shell = shell;
		this.#messages = messages;
		this.#reader = reader;
		this.#isWanted = isWanted;
	}
	run() {
		const { subject } = this.#settings;
		switch (subject.kind) {
			case "two": return this.#two(subject.left, subject.right);
			case "pairs": return this.#pairs(subject.file);
			case "all": return this.#all(subject.paths);
		}
	}
	async #two(leftWord, rightWord) {
		const named = await this.#reader.named([leftWord, rightWord], this.#settings.companions);
		if (named === null) return require_base.EXIT.usage;
		const [left, right] = named.ends;
		if (left === void 0 || right === void 0) return require_base.EXIT.usage;
		const pair = [left, right];
		const { redactor } = named;
		if (left.end === right.end) this.#messages.say(`${redactor.mask(leftWord)}: ${COMPARED_WITH_ITSELF}`);
		const simulated = {
			...require_pairs.simulatedPair(pair, require_pairs.namesBySide(pair), this.#options()),
			redactor
		};
		return await this.#write((format, context) => oneFormatted(format, simulated, context)) ? this.#codeOf([simulated]) : require_base.EXIT.usage;
	}
	async #all(paths) {
		const { tunnels = [] } = this.#reader.configured;
		const named = tunnels.flatMap(({ left, right }) => [left.source, right.source]).filter((source) => source !== null);
		const sources = [...await this.#reader.read([...paths, ...this.#settings.companions]), ...named];
		const gatherer = this.#reader.gather(sources);
		const { ends, results, lines } = simulateAll(gatherer, this.#reader.configured, this.#options());
		this.#messages.say(`${require_lint.amount(ends.length, "tunnel end")}, ${require_lint.amount(results.length, "pair")} of them a tunnel`);
		require_base.append(this.results, results.filter(this.#isWanted));
		this.#reader.sayNotices();
		for (const line of lines) this.#messages.say(line);
		return await this.#write((format, context) => allFormatted(format, this.results, context)) && !require_lint.isCutShort(this.#reader.journal) ? this.#codeOf(this.results) : require_base.EXIT.usage;
	}
	async #pairs(file) {
		const [source, more] = await this.#reader.read([file]);
		this.#reader.sayNotices();
		if (require_lint.isCutShort(this.#reader.journal)) return require_base.EXIT.usage;
		if (source === void 0 || more !== void 0) throw new require_base.UserError(`--pairs takes one file, and ${file} stands for ${source === void 0 ? "none" : "several"}`, "Name a file of JSON Lines.");
		const outcome = { code: require_base.EXIT.clean };
		const results = () => this.#noting(simulatePairs(source, this.#reader.endOptions(), this.#options(), this.#reader.limits), outcome);
		const { outputs } = this.#settings;
		if (outputs.length === 0) await require_base.writeStream(this.#shell.stdout, jsonLines(results()));
		return outputs.length === 0 || await this.#write((format) => {
			if (format === "json") return wrappedJson(results());
			throw new require_base.UserError(`--pairs reports in JSON, not as ${format}`, "Leave -f out for JSON Lines, or write -f json.");
		}) ? outcome.code : require_base.EXIT.usage;
	}
	*#noting(results, outcome) {
		for (const result of results) {
			const code = "error" in result ? require_base.EXIT.usage : this.#codeOf([result.simulated]);
			if (code > outcome.code) outcome.code = code;
			yield result;
		}
	}
	#options() {
		const { initiator, behaviour, strict } = this.#settings;
		return {
			initiator,
			strict,
			...behaviour !== null && { behaviour }
		};
	}
	async #write(formatted) {
		const { outputs } = this.#settings;
		const asked = outputs.length > 0 ? outputs : [{
			format: "text",
			file: null
		}];
		let written = true;
		for (const { format, file } of asked) {
			const chunks = formatted(format, this.#context(file));
			try {
				if (file === null) await require_base.writeStream(this.#shell.stdout, chunks);
				else await require_base.writeFileAtomically((0, node_path.resolve)(this.#shell.workingFolder, file), chunks);
			} catch (error) {
				this.#messages.say(`${file ?? "standard output"}: cannot be written: ${require_base.reasonOf(error)}`);
				written = false;
			}
		}
		return written;
	}
	#context(file) {
		const { environment, stdout, workingFolder } = this.#shell;
		return {
			rules: this.#reader.configured.rules ?? /* @__PURE__ */ new Map(),
			folderInRepository: () => require_base.folderInRepository(workingFolder, environment["GITHUB_WORKSPACE"]),
			colour: require_lint.usesColour(this.#settings.colour, file === null ? stdout : {}, environment),
			columns: file === null && stdout.isTTY === true ? stdout.columns ?? null : null
		};
	}
	#codeOf(results) {
		const { failOn } = this.#settings;
		if (failOn === "never") return require_base.EXIT.clean;
		const failing = require_lint.levelsFrom(failOn);
		return results.map(({ negotiation }) => require_verdict.levelOf(negotiation)).some((level) => level !== null && failing.includes(level)) ? require_base.EXIT.findings : require_base.EXIT.clean;
	}
};
module.exports = () => ({
	runSimulate: runSimulate,
	simulateCommand: simulateCommand,
});
})
})
