({
"thread.js": (function (require, loadNamespace, module, __dirname) {
const require_chosen_profiles = require("./chosen-profiles.js");
const require_lint = require("./lint.js");
const require_read = require("./read.js");
const require_share_text = require("./share-text.js");
let node_worker_threads = require("node:worker_threads");

// src/node/threads/worker.ts
var Errands = class {
	#data;
	#linter;
	#errand = null;
	constructor(data) {
		this.#data = data;
		this.#linter = this.#made();
	}
	run(errand) {
		this.#errand = errand;
		const source = new require_lint.Source(errand.name, errand.text, { named: errand.named });
		try {
			this.#linter.read(source, require_read.readSource);
			return require_share_text.shareText(this.#linter.take(), source);
		} catch {
			this.#linter = this.#made();
			return null;
		}
	}
	#made() {
		const { options, profiles, overrides } = this.#data;
		return new require_lint.Linter({
			...options,
			profiles: require_chosen_profiles.chosenProfiles(profiles).profiles,
			overrides: overrides.map((override, index) => ({
				...override,
				matches: () => this.#errand?.overrides.includes(index) === true
			})),
			estateOf: () => this.#errand?.estate ?? null
		});
	}
};
function serve({ port, ...data }) {
	const errands = new Errands(data);
	port.on("message", (task) => {
		port.postMessage(task.map((errand) => errands.run(errand)));
	});
}
function isHandover(value) {
	return typeof value === "object" && value !== null && "port" in value && "options" in value;
}
const handover = node_worker_threads.workerData;
if (isHandover(handover)) serve(handover);

})
})
