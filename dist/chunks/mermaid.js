({
"mermaid.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");
const require_lint = require("./lint.js");
const require_escape = require("./escape.js");
const require_greatest = require("./greatest.js");
const require_verdict = require("./verdict.js");

// src/report/simulation/grid.ts
const MOST_ENDS = 20;
const FEWEST_PAIRS = 3;
function gridOf(results) {
	const ends = /* @__PURE__ */ new Map();
	const cells = /* @__PURE__ */ new Map();
	for (const simulated of results) {
		const [left, right] = require_lint.SIDES.map((side) => {
			const key = keyOf(simulated, side);
			const known = ends.get(key) ?? {
				index: ends.size,
				title: simulated.redactor.mask(require_verdict.endTitle(simulated, side))
			};
			ends.set(key, known);
			return known.index;
		});
		const { verdict } = simulated.negotiation;
		cells.set(`${String(left)} ${String(right)}`, verdict).set(`${String(right)} ${String(left)}`, verdict);
	}
	if (results.length < FEWEST_PAIRS || ends.size > MOST_ENDS) return null;
	const indexes = [...ends.values()].map(({ index }) => index);
	return {
		titles: [...ends.values()].map(({ title }) => title),
		verdicts: indexes.map((row) => indexes.map((column) => cells.get(`${String(row)} ${String(column)}`) ?? null))
	};
}
function keyOf({ negotiation }, side) {
	const { place } = negotiation[side];
	return `${require_base.sourceAt(place).name}#${require_base.pointerAt(place)}`;
}

// src/report/simulation/matrix.ts
let SHORT$made; const SHORT$make = () => SHORT$made = ({
	up: "up",
	"up-one-way": "one way",
	"up-until-rekey": "rekey",
	down: "down",
	undetermined: "?"
});
function* matrixText(results, { colour }) {
	const paint = require_lint.paintFor(colour);
	yield* gridText(results);
	for (const simulated of results) {
		const { negotiation, names, redactor } = simulated;
		const level = require_verdict.levelOf(negotiation);
		const painted = level === null ? paint.good : paint.level[level];
		const show = (text) => require_base.printable(redactor.mask(text));
		yield `${paint.strong(show(`${require_verdict.endTitle(simulated, "left")} \u2194 ${require_verdict.endTitle(simulated, "right")}`))}  ${painted(negotiation.verdict)}\n`;
		for (const direction of negotiation.directions) {
			yield `  ${show(names[direction.initiator])} begins: ${show(require_verdict.directionSentence(direction))}\n`;
			for (const { message, mend } of direction.causes) yield `    ${show(message)} ${show(mend)}\n`;
		}
	}
	const down = results.filter(({ negotiation }) => negotiation.verdict !== "up").length;
	yield `${require_lint.amount(results.length, "tunnel")}, ${down} not up\n`;
}
function* gridText(results) {
	const grid = gridOf(results);
	if (grid === null) return;
	const titles = grid.titles.map((title, index) => `${String(index + 1)} ${require_base.printable(title)}`);
	const width = require_greatest.greatest(titles.map(require_base.displayWidth));
	const cell = (text) => `  ${text.padEnd((SHORT$made ?? SHORT$make())["up-one-way"].length)}`;
	const row = (head, cells) => `${head}${" ".repeat(width - require_base.displayWidth(head))}${cells.map(cell).join("")}`.trimEnd();
	yield `${row("", titles.map((_, index) => String(index + 1)))}\n`;
	for (const [index, verdicts] of grid.verdicts.entries()) yield `${row(titles[index] ?? "", verdicts.map((verdict) => verdict === null ? "\u00b7" : (SHORT$made ?? SHORT$make())[verdict]))}\n`;
	yield "\n";
}
function* matrixMarkdown(results) {
	yield* gridMarkdown(results);
	yield MATRIX_HEAD;
	yield* results.map(matrixRow);
}
function* gridMarkdown(results) {
	const grid = gridOf(results);
	if (grid === null) return;
	yield `| | ${grid.titles.map((_, index) => String(index + 1)).join(" | ")} |\n`;
	yield `| :-- |${" :-- |".repeat(grid.titles.length)}\n`;
	for (const [index, verdicts] of grid.verdicts.entries()) yield `| ${`${String(index + 1)} ${require_escape.code(grid.titles[index] ?? "")}`} | ${verdicts.map((verdict) => verdict ?? "").join(" | ")} |\n`;
	yield "\n";
}
const MATRIX_HEAD = "| left | right | verdict | if the left end begins | if the right end begins |\n| :-- | :-- | :-- | :-- | :-- |\n";
function matrixRow(simulated) {
	const { negotiation, redactor } = simulated;
	return `| ${[
		require_escape.code(redactor.mask(require_verdict.endTitle(simulated, "left"))),
		require_escape.code(redactor.mask(require_verdict.endTitle(simulated, "right"))),
		negotiation.verdict,
		...require_lint.SIDES.map((side) => {
			const direction = negotiation.directions.find(({ initiator }) => initiator === side);
			return direction === void 0 ? "" : require_escape.escapedText(redactor.mask(require_verdict.directionSentence(direction)));
		})
	].join(" | ")} |\n`;
}

// src/report/simulation/steps.ts
const MOST_CHILDREN = 4;
function stepsOf(direction) {
	if (direction.verdict === "not-initiated") return [{
		from: direction.initiator,
		to: null,
		text: "never begins",
		outcome: "refused"
	}];
	return new Ladder(direction).climb();
}
var Ladder = class {
	#direction;
	#initiator;
	#responder;
	#steps = [];
	constructor(direction) {
		this.#direction = direction;
		this.#initiator = direction.initiator;
		this.#responder = require_lint.otherSide(direction.initiator);
	}
	climb() {
		const { ike, failedPhase, causes } = this.#direction;
		const isNothingSent = ike.version === null || failedPhase === "ike-auth" && ike.selected === null;
		if (ike.error?.from === "local" && causes.length > 0 && isNothingSent) return [this.#alone(this.#initiator, "sends nothing")];
		if (ike.version === 1) this.#ikev1(ike.exchange === "aggressive");
		else this.#ikev2();
		if (ike.error === null && failedPhase !== "initiator") this.#rekeys();
		return this.#steps;
	}
	#ikev2() {
		const { ike } = this.#direction;
		this.#send("IKE_SA_INIT: SA, KE, N");
		if (ike.error !== null && this.#failsBeforeAuthentication()) {
			this.#refuse(ike.error);
			return;
		}
		if (ike.dhRetry) {
			this.#answer("INVALID_KE_PAYLOAD: another group", "sent");
			this.#send("IKE_SA_INIT with that group");
		}
		this.#answer(`IKE_SA_INIT: ${ike.selected ?? "?"}`, ike.selected === null ? "unclear" : "agreed");
		const [first, ...others] = this.#direction.children;
		if (ike.error?.from === "local") {
			this.#steps.push(this.#alone(this.#initiator, `stops without a word: ${ike.error.seenAs}`));
			return;
		}
		this.#send("IKE_AUTH: IDi, AUTH, SA, TSi, TSr");
		if (ike.error !== null) {
			if (ike.error.from === "initiator") this.#answer("IKE_AUTH: IDr, AUTH", "sent");
			this.#refuse(ike.error);
			return;
		}
		if (first !== void 0) this.#child(first, "IKE_AUTH");
		this.#others(others, (child, index) => {
			if (child.status === "not-tried") {
				this.#steps.push(this.#alone(this.#initiator, `asks for no CHILD SA ${index + 2}, which it has already`));
				return;
			}
			this.#send(`CREATE_CHILD_SA: CHILD SA ${index + 2}`);
			this.#child(child, "CREATE_CHILD_SA");
		});
	}
	#ikev1(aggressive) {
		const { ike } = this.#direction;
		this.#send(aggressive ? "aggressive mode: SA, KE, N, ID" : "main mode: SA");
		if (ike.error !== null && (ike.selected === null || aggressive && ike.error.from === "responder")) {
			this.#refuse(ike.error);
			return;
		}
		this.#answer(`SA: ${ike.selected ?? "?"}${aggressive ? ", KE, N, ID, HASH" : ""}`, ike.selected === null ? "unclear" : "agreed");
		if (!aggressive) {
			this.#send("KE, N");
			this.#answer("KE, N", "sent");
			this.#send("ID, HASH (encrypted)");
			if (ike.error !== null && ike.error.from !== "initiator") {
				this.#refuse(ike.error);
				return;
			}
			if (ike.error === null || ike.responderBelievesUp) this.#answer("ID, HASH", "sent");
		}
		if (ike.error !== null) {
			this.#refuse(ike.error);
			return;
		}
		if (aggressive) this.#send("HASH");
		const { children } = this.#direction;
		this.#others(children, (child) => {
			this.#send("quick mode: SA, N, IDs");
			this.#child(child, "quick mode");
		});
	}
	#others(children, each) {
		children.slice(0, MOST_CHILDREN).forEach(each);
		const more = children.length - MOST_CHILDREN;
		if (more > 0) this.#steps.push({
			from: this.#initiator,
			to: null,
			text: `and ${more} more`,
			outcome: "sent"
		});
	}
	#child({ status, selected, mode, localSelectors, remoteSelectors, error }, message) {
		if (error !== null) {
			this.#refuse(error);
			return;
		}
		const networks = localSelectors.length > 0 ? ` ${localSelectors.join(", ")} === ${remoteSelectors.join(", ")}` : "";
		const text = `${message}: ${selected ?? "?"}${mode === "transport" ? " (transport)" : ""}${networks}`;
		this.#answer(text, status === "established" ? "agreed" : "unclear");
	}
	#rekeys() {
		const { rekey } = this.#direction;
		this.#rekey(rekey.byInitiator, this.#initiator);
		this.#rekey(rekey.byResponder, this.#responder);
	}
	#rekey({ status, selected, error, dhRetry }, asking) {
		if (status === "not-tried") return;
		const message = this.#direction.ike.version === 1 ? "quick mode, rekey" : "CREATE_CHILD_SA, rekey";
		this.#steps.push({
			from: asking,
			to: require_lint.otherSide(asking),
			text: message,
			outcome: "sent"
		});
		const from = require_lint.otherSide(asking);
		if (error !== null) {
			this.#steps.push({
				from,
				to: asking,
				text: error.notify ?? error.seenAs,
				outcome: "refused"
			});
			return;
		}
		const outcome = status === "ok" ? "agreed" : "unclear";
		this.#steps.push({
			from,
			to: asking,
			text: `${selected ?? "?"}${dhRetry ? " (second try)" : ""}`,
			outcome
		});
	}
	#failsBeforeAuthentication() {
		const { failedPhase, ike } = this.#direction;
		return failedPhase === "version" || failedPhase === "ike-proposal" || failedPhase === "ike-auth" && ike.selected === null;
	}
	#send(text) {
		this.#steps.push({
			from: this.#initiator,
			to: this.#responder,
			text,
			outcome: "sent"
		});
	}
	#answer(text, outcome) {
		this.#steps.push({
			from: this.#responder,
			to: this.#initiator,
			text,
			outcome
		});
	}
	#refuse({ notify, from, seenAs }) {
		if (from === "local") this.#steps.push(this.#alone(this.#initiator, `refuses by itself: ${notify ?? seenAs}`));
		else if (seenAs === "TIMEOUT") {
			const unsent = notify === null ? "does not answer" : `sends ${notify}, which counts for nothing`;
			this.#steps.push(this.#alone(from === "initiator" ? this.#initiator : this.#responder, unsent));
		} else if (from === "initiator") {
			const text = notify ?? seenAs;
			this.#steps.push({
				from: this.#initiator,
				to: this.#responder,
				text,
				outcome: "refused"
			});
		} else this.#answer(notify === null || notify === seenAs ? seenAs : `${notify}, logged as ${seenAs}`, "refused");
	}
	#alone(from, text) {
		return {
			from,
			to: null,
			text,
			outcome: "refused"
		};
	}
};

// src/report/simulation/mermaid.ts
function* simulationMermaid({ negotiation, names, redactor }) {
	yield "sequenceDiagram\n";
	yield `  participant left as ${text(names.left, redactor)}\n`;
	yield `  participant right as ${text(names.right, redactor)}\n`;
	yield `  Note over left,right: ${text(require_verdict.verdictSentence(negotiation, names), redactor)}\n`;
	for (const direction of negotiation.directions) {
		yield `  Note over left,right: ${text(`${names[direction.initiator]} begins: ${require_verdict.directionSentence(direction)}`, redactor)}\n`;
		for (const step of stepsOf(direction)) if (step.to === null) yield `  Note over ${step.from}: ${text(step.text, redactor)}\n`;
		else yield `  ${step.from}${step.outcome === "refused" ? "--x" : "->>"}${step.to}: ${text(step.text, redactor)}\n`;
		for (const { mend } of direction.causes) yield `  Note over left,right: Mend: ${text(mend, redactor)}\n`;
	}
}
function text(said, redactor) {
	return require_base.printable(redactor.mask(said)).replaceAll(/[#;<>&"`{}[\]\\%*]/gu, (mark) => `#${mark.charCodeAt(0)};`);
}
module.exports = () => ({
	MATRIX_HEAD: MATRIX_HEAD,
	matrixMarkdown: matrixMarkdown,
	matrixRow: matrixRow,
	matrixText: matrixText,
	simulationMermaid: simulationMermaid,
	stepsOf: stepsOf,
});
})
})
