({
"node-git.js": (function (require, loadNamespace, module, __dirname) {
const require_base = require("./base.js");
let node_path = require("node:path");
let node_child_process = require("node:child_process");

// src/node/git.ts
const LONGEST_OUTPUT = 268435456;
const QUIET = {
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	GIT_NO_LAZY_FETCH: "1",
	LC_ALL: "C"
};
const NO_PROGRAMS = ["-c", "core.fsmonitor=false"];
const DIFFERING = [
	"diff",
	"--name-status",
	"-z",
	"--no-renames",
	"--no-ext-diff",
	"--ignore-submodules=dirty",
	"--no-relative"
];
const LEAVE_OUT = "Leave --since out to check everything.";
function textOf(value) {
	return value instanceof Uint8Array ? Buffer.from(value).toString("utf8") : "";
}
function git(folder, environment, args) {
	try {
		return {
			ok: true,
			output: textOf((0, node_child_process.execFileSync)("git", [...NO_PROGRAMS, ...args], {
				cwd: folder,
				env: {
					...environment,
					...QUIET
				},
				maxBuffer: LONGEST_OUTPUT,
				stdio: [
					"ignore",
					"pipe",
					"pipe"
				],
				windowsHide: true
			})),
			complaint: ""
		};
	} catch (error) {
		if (error instanceof Error && "status" in error && typeof error.status === "number" && "stderr" in error) return {
			ok: false,
			output: "",
			complaint: textOf(error.stderr).trim().split("\n")[0] ?? ""
		};
		const reason = require_base.errorCode(error) === "ENOENT" ? "git was not found" : "git could not be run";
		throw new require_base.UserError(`--since needs git: ${reason}`, LEAVE_OUT);
	}
}
var Repository = class {
	#folder;
	#environment;
	constructor(folder, environment) {
		this.#folder = folder;
		this.#environment = environment;
	}
	top() {
		const { ok, output, complaint } = this.#git("rev-parse", "--show-toplevel");
		if (ok) return output.replace(/\r?\n$/u, "");
		if (complaint.includes("dubious ownership")) {
			const next = `Run git config --global --add safe.directory ${this.#folder}, or leave --since out.`;
			throw new require_base.UserError("--since needs git, which does not trust this checkout: it belongs to another user", next);
		}
		throw new require_base.UserError(`--since needs a git working tree, and ${this.#folder} is in none`, LEAVE_OUT);
	}
	base(ref, head) {
		const commit = this.#known(ref);
		if (!(this.#commit("HEAD") !== null)) throw new require_base.UserError("--since: there is no commit yet to compare with", LEAVE_OUT);
		const { ok, output } = this.#git("merge-base", commit, this.#known(head));
		if (ok) return output.trim();
		throw new require_base.UserError(`--since ${ref}: it has no commit in common with ${head}${this.#shallow()}`, this.#fetch());
	}
	changedBetween(base, head) {
		return this.#differing(base, head);
	}
	changedSince(commit) {
		const others = this.#parts("ls-files", "--others", "--exclude-standard", "-z").map((path) => ({
			path: path.replace(/\/$/u, ""),
			isDeleted: false
		}));
		return [...this.#differing(commit), ...others];
	}
	tracked() {
		return this.#parts("ls-files", "--cached", "-z");
	}
	textIn(commit, path) {
		const { ok, output } = this.#git("cat-file", "blob", `${commit}:${path}`);
		return ok ? output : null;
	}
	#differing(...commits) {
		const parts = this.#parts(...DIFFERING, ...commits, "--");
		return parts.flatMap((path, index) => index % 2 === 0 ? [] : [{
			path,
			isDeleted: parts[index - 1] === "D"
		}]);
	}
	#parts(...args) {
		const { ok, output, complaint } = this.#git(...args);
		if (!ok) throw new require_base.UserError(`--since: git ${args[0] ?? ""} failed: ${complaint}`, LEAVE_OUT);
		return output.split("\0").filter((part) => part !== "");
	}
	#known(ref) {
		const commit = this.#commit(ref);
		if (commit !== null) return commit;
		throw new require_base.UserError(`--since ${ref}: there is no such commit in this repository${this.#shallow()}`, this.#fetch());
	}
	#commit(ref) {
		const { ok, output } = this.#git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
		const hash = output.trim();
		return ok && /^[0-9a-f]+$/u.test(hash) ? hash : null;
	}
	#isShallow() {
		return this.#git("rev-parse", "--is-shallow-repository").output.trim() === "true";
	}
	#shallow() {
		return this.#isShallow() ? ", which is a shallow clone" : "";
	}
	#fetch() {
		return this.#isShallow() ? "Fetch the history: git fetch --unshallow, or fetch-depth: 0 in actions/checkout." : "Fetch it first, or name another ref, such as origin/main.";
	}
	#git(...args) {
		return git(this.#folder, this.#environment, args);
	}
};
function changesSince(folder, since, environment) {
	const [ref = "", head = "HEAD"] = since.split("...", 2);
	for (const name of [ref, head]) if (name.startsWith("-")) throw new require_base.UserError(`--since ${name}: no ref begins with a hyphen`, "Name a branch, a tag or a commit.");
	const top = new Repository(folder, environment).top();
	const repository = new Repository(top, environment);
	const base = repository.base(ref, head);
	const changed = head === "HEAD" ? repository.changedSince(base) : [...repository.changedBetween(base, head), ...repository.changedSince("HEAD")];
	const paths = (areDeleted) => changed.filter(({ isDeleted }) => isDeleted === areDeleted).map(({ path }) => (0, node_path.join)(top, path));
	return {
		files: new Set(paths(false).map((path) => require_base.realPath(path) ?? path)),
		deleted: new Set(paths(true)),
		tracked: require_base.lazy(() => new Set(repository.tracked().map((path) => (0, node_path.join)(top, path)))),
		textBefore: (path) => repository.textIn(base, require_base.slashed((0, node_path.relative)(top, path)))
	};
}
module.exports = () => ({
	changesSince: changesSince,
});
})
})
