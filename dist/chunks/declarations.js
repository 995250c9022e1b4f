({
"declarations.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
const require_base = require("./base.js");

// src/workspace/declarations.ts
function declarationsFrom({ resources, standby, redundant }, dialects) {
	const secrets = /* @__PURE__ */ new Set();
	return {
		resources: resources.map((resource) => resource.kind === "facts" ? declaredFacts(resource) : bodyOf(resource, dialects, secrets)),
		standby: standby.map(({ value }) => value),
		redundant: redundant.map(({ value }) => value),
		pairNames: [...namesIn("standby", standby), ...namesIn("redundant", redundant)],
		secrets: [...secrets]
	};
}
function namesIn(key, pairs) {
	return pairs.flatMap(({ value, places }) => {
		return value.flatMap((word, index) => {
			const place = places?.[index];
			return place === void 0 ? [] : [{
				key,
				word,
				place
			}];
		});
	});
}
function declaredFacts({ id, address, publicAddress, cidrs, behaviour }) {
	return {
		kind: "declared",
		id,
		address: address?.value ?? null,
		publicAddress: publicAddress?.value ?? null,
		networks: cidrs === null ? null : networksOf(cidrs),
		behaviour: behaviour?.value ?? null
	};
}
function where(place) {
	const region = require_base.regionAt(place);
	return region === null ? "" : `${place.source.name}:${region.startLine}:${region.startColumn}: `;
}
function networksOf(cidrs) {
	return {
		entries: cidrs.map(({ value, place }) => {
			const parsed = require_lint.parseCidr(value);
			if (!parsed.ok) throw new require_base.UserError(`${where(place)}"${value}" is no network`, "Write it as 10.1.0.0/16.");
			return {
				value: parsed.block,
				place
			};
		}),
		complete: true
	};
}
function documentsIn(resource, secrets) {
	if (resource.kind === "body") return [{
		...require_base.documentOf(resource.body),
		root: resource.body
	}];
	for (const secret of resource.reading.secrets) secrets.add(secret);
	return resource.reading.documents;
}
function refuseUnread({ id, place, source, reading }) {
	const [problem] = reading.problems.filter(({ ruleId }) => ruleId !== "duplicate-key");
	if (reading.documents.length > 0 || problem === void 0) return;
	const next = problem.ruleId === "input-limit" ? "Raise the limit (--limit), or name another file." : "Mend the file.";
	throw new require_base.UserError(`${where(place)}${id} stands for ${source.name}, which cannot be read: ${problem.detail}`, next);
}
function bodyOf(resource, dialects, secrets) {
	const { id } = resource;
	const bearers = [];
	const nameless = [];
	for (const document of documentsIn(resource, secrets)) {
		const { resources, companions, secrets: keys } = require_lint.readResources(document, {
			api: null,
			dialects
		});
		for (const key of keys) secrets.add(key);
		for (const found of resources) {
			const facts = require_lint.factsOf({
				...found,
				id
			}, 1, null);
			if (facts === null || facts.kind === "connection-change") continue;
			if (found.id === id) bearers.push(facts);
			if (found.id === null) nameless.push(facts);
		}
		for (const companion of companions) if (companion.id === id) bearers.push(require_lint.companionFacts(companion, dialects[companion.api], null));
	}
	const [first, second] = bearers.length > 0 ? bearers : nameless;
	if (first !== void 0 && second === void 0) return first;
	if (resource.kind === "source") refuseUnread(resource);
	const [holder, next] = resource.kind === "source" ? [`${resource.source.name}, which`, "Name a file that holds one request body, or the exported answer that bears the id."] : ["a body that", "Write one request body under the key body, or the exported answer that bears the id."];
	const what = second === void 0 ? "no resource" : "several resources";
	throw new require_base.UserError(`${where(resource.place)}${id} stands for ${holder} holds ${what} that the id could be of`, next);
}
function estatesFrom(globs) {
	if (globs.length === 0) return () => null;
	return (file) => {
		const steps = file.split("/");
		const prefixes = steps.map((_, index) => steps.slice(0, index + 1).join("/"));
		for (const { matches } of globs) {
			const estate = prefixes.find((prefix) => matches(prefix));
			if (estate !== void 0) return estate;
		}
		return null;
	};
}
module.exports = () => ({
	declarationsFrom: declarationsFrom,
	estatesFrom: estatesFrom,
});
})
})
