import {
  UserError,
  errorCode
} from "./model-user-error.js";
import {
  realPath
} from "./node-paths.js";
import "./runtime.js";

// src/node/git.ts
import { execFileSync } from "node:child_process";
import { join } from "node:path";
var LONGEST_OUTPUT = 256 * 1024 * 1024;
var QUIET = { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" };
var NO_PROGRAMS = ["-c", "core.fsmonitor=false"];
var DIFFERING = [
  "diff",
  "--name-only",
  "-z",
  "--no-renames",
  "--diff-filter=d",
  "--no-ext-diff",
  "--ignore-submodules=all",
  "--no-relative"
];
var LEAVE_OUT = "Leave --since out to check everything.";
function textOf(value) {
  return value instanceof Uint8Array ? Buffer.from(value).toString("utf8") : "";
}
function git(folder, environment, args) {
  try {
    const output = execFileSync("git", [...NO_PROGRAMS, ...args], {
      cwd: folder,
      env: { ...environment, ...QUIET },
      maxBuffer: LONGEST_OUTPUT,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true
    });
    return { ok: true, output: textOf(output), complaint: "" };
  } catch (error) {
    if (error instanceof Error && "status" in error && typeof error.status === "number" && "stderr" in error) {
      return { ok: false, output: "", complaint: textOf(error.stderr).trim().split("\n")[0] ?? "" };
    }
    const reason = errorCode(error) === "ENOENT" ? "git was not found" : "git could not be run";
    throw new UserError(`--since needs git: ${reason}`, LEAVE_OUT);
  }
}
var Repository = class {
  #folder;
  #environment;
  constructor(folder, environment) {
    this.#folder = folder;
    this.#environment = environment;
  }
  /** The top folder of the working tree. */
  top() {
    const { ok, output, complaint } = this.#git("rev-parse", "--show-toplevel");
    if (ok) return output.replace(/\r?\n$/u, "");
    const isUntrusted = complaint.includes("dubious ownership");
    if (isUntrusted) {
      const next = `Run git config --global --add safe.directory ${this.#folder}, or leave --since out.`;
      throw new UserError("--since needs git, which does not trust this checkout: it belongs to another user", next);
    }
    throw new UserError(`--since needs a git working tree, and ${this.#folder} is in none`, LEAVE_OUT);
  }
  /** The merge base of a ref and a head. */
  base(ref, head) {
    const commit = this.#known(ref);
    const hasCommits = this.#commit("HEAD") !== null;
    if (!hasCommits) throw new UserError("--since: there is no commit yet to compare with", LEAVE_OUT);
    const { ok, output } = this.#git("merge-base", commit, this.#known(head));
    if (ok) return output.trim();
    throw new UserError(`--since ${ref}: it has no commit in common with ${head}${this.#shallow()}`, this.#fetch());
  }
  /** Paths of files that differ between two commits, from the top folder. */
  changedBetween(base, head) {
    return this.#paths(...DIFFERING, base, head, "--");
  }
  /** Paths of files that are not as they were in a commit, and of untracked ones, from the top folder. */
  changedSince(commit) {
    return [
      ...this.#paths(...DIFFERING, commit, "--"),
      ...this.#paths("ls-files", "--others", "--exclude-standard", "-z")
    ];
  }
  #paths(...args) {
    const { ok, output, complaint } = this.#git(...args);
    if (!ok) throw new UserError(`--since: git ${args[0] ?? ""} failed: ${complaint}`, LEAVE_OUT);
    return output.split("\0").filter((path) => path !== "");
  }
  /** The commit of a ref, which must exist. */
  #known(ref) {
    const commit = this.#commit(ref);
    if (commit !== null) return commit;
    throw new UserError(`--since ${ref}: there is no such commit in this repository${this.#shallow()}`, this.#fetch());
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
function changedFiles(folder, since, environment) {
  const [ref = "", head = "HEAD"] = since.split("...", 2);
  for (const name of [ref, head]) {
    if (name.startsWith("-"))
      throw new UserError(`--since ${name}: no ref begins with a hyphen`, "Name a branch, a tag or a commit.");
  }
  const top = new Repository(folder, environment).top();
  const repository = new Repository(top, environment);
  const base = repository.base(ref, head);
  const paths = head === "HEAD" ? repository.changedSince(base) : [...repository.changedBetween(base, head), ...repository.changedSince("HEAD")];
  return new Set(paths.map((path) => join(top, path)).map((path) => realPath(path) ?? path));
}
export {
  changedFiles
};
