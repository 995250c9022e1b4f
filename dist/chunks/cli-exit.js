import {
  errorCode
} from "./model-user-error.js";
import {
  realPath
} from "./node-paths.js";

// src/cli/exit.ts
var EXIT = {
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Wrong usage, a path that cannot be read or written, nothing recognised where something must be. */
  usage: 2,
  /** A fault of ipsec-lint itself. */
  defect: 3
};

// src/node/write.ts
import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import process from "node:process";
var BLOCK = 64 * 1024;
function* blocks(chunks) {
  let block = "";
  for (const chunk of chunks) {
    block += chunk;
    if (block.length < BLOCK) continue;
    yield block;
    block = "";
  }
  if (block !== "") yield block;
}
async function writeStream(stream, chunks) {
  for (const block of blocks(chunks)) {
    const error = await new Promise((resolve) => stream.write(block, resolve));
    if (errorCode(error) === "EPIPE" || stream.destroyed) return;
    if (error instanceof Error) throw error;
  }
}
async function writeFileAtomically(path, chunks) {
  const target = realPath(path) ?? path;
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isFile() === false) {
    await writeInto(target, "w", stats.mode, chunks);
    return;
  }
  makeFolder(dirname(target));
  const draft = join(
    dirname(target),
    `.${basename(target)}.${String(process.pid)}-${process.hrtime.bigint().toString(36)}`
  );
  const stop = removeOnSignal(draft);
  try {
    await writeInto(draft, "wx", stats?.mode ?? 438, chunks);
    await rename(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    stop();
  }
}
function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
async function writeInto(path, flags, mode, chunks) {
  const file = await open(path, flags, mode);
  try {
    for (const block of blocks(chunks)) await file.writeFile(block);
  } finally {
    await file.close();
  }
}
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function removeOnSignal(path) {
  const stop = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = (signal) => {
    rmSync(path, { force: true });
    stop();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return stop;
}

// src/model/api.ts
var APIS = ["zstack", "otc", "apsara"];
var DIALECTS = {
  zstack: ["zstack", "zstack-legacy"],
  otc: ["otc", "openstack"],
  apsara: ["apsara", "alibaba-cloud"]
};
function apiOf(dialect) {
  switch (dialect) {
    case "zstack":
    case "zstack-legacy":
      return "zstack";
    case "otc":
    case "openstack":
      return "otc";
    case "apsara":
    case "alibaba-cloud":
      return "apsara";
  }
}
function dialectsOf(chosen) {
  const of = (api) => chosen.find((dialect) => apiOf(dialect) === api) ?? defaultDialect(api);
  return { zstack: of("zstack"), otc: of("otc"), apsara: of("apsara") };
}
function defaultDialect(api) {
  const [first] = DIALECTS[api];
  if (first === void 0) throw new Error(`${api} has no dialect`);
  return first;
}
var API_TITLES = {
  zstack: "ZStack",
  "zstack-legacy": "ZStack before 4.5",
  otc: "Open Telekom Cloud",
  openstack: "OpenStack VPNaaS",
  apsara: "Apsara Stack",
  "alibaba-cloud": "Alibaba Cloud"
};

// src/cli/options.ts
var COMMANDS = ["lint", "rules", "explain", "schema", "help"];
var FORMATS = ["text", "json", "sarif", "github", "gitlab", "markdown", "junit"];
var LIST_FORMATS = ["text", "json", "markdown"];
var COLOUR_CHOICES = ["auto", "always", "never"];
var ALL_DIALECTS = APIS.flatMap((api) => DIALECTS[api]);
var COLOUR = { name: "color", value: "WHEN", help: "auto (default), always or never" };
var HELP = { name: "help", short: "h", help: "show this help" };
var LINT_OPTIONS = [
  {
    name: "format",
    short: "f",
    value: "NAME[=FILE]",
    help: `report as ${FORMATS.join(", ")} (default: text); several times, each but one into a FILE`
  },
  { name: "api", value: "NAME", help: `take what is not recognised for a body of ${APIS.join(", ")}` },
  { name: "dialect", value: "NAME", help: `one for each API: ${ALL_DIALECTS.join(", ")}` },
  { name: "stdin-filename", value: "NAME", help: "name of standard input in reports; its ending tells how to read it" },
  { name: "rule", value: "ID=LEVEL", help: "set a rule to error, warning, note or off; several times" },
  { name: "fail-on", value: "LEVEL", help: "exit with 1 from this level on: error (default), warning, note, never" },
  { name: "since", value: "REF", help: "report only what files changed since the merge base with REF have a part in" },
  { name: "require-resources", help: "exit with 2 if nothing is recognised" },
  { name: "strict", help: "report placeholders such as ${PSK} too" },
  { name: "as-found", help: "take named files as found in a folder: pass over what holds no body, readable or not" },
  { name: "no-gitignore", help: "read what .gitignore leaves out" },
  { name: "list-files", help: "list the files that would be read, and read none" },
  { name: "quiet", help: "write nothing but the report" },
  { name: "verbose", help: "say why files were skipped" },
  { name: "timing", help: "say how long it took" },
  COLOUR,
  HELP
];
var RULES_OPTIONS = [
  { name: "format", short: "f", value: "NAME", help: `list as ${LIST_FORMATS.join(", ")} (default: text)` },
  COLOUR,
  HELP
];
var EXPLAIN_OPTIONS = [
  { name: "api", value: "NAME", help: `the algorithm that ${APIS.join(", ")} calls so` },
  COLOUR,
  HELP
];
var SCHEMA_OPTIONS = [
  { name: "dialect", value: "NAME", help: `one of ${ALL_DIALECTS.join(", ")}` },
  HELP
];

export {
  EXIT,
  writeStream,
  writeFileAtomically,
  APIS,
  DIALECTS,
  apiOf,
  dialectsOf,
  API_TITLES,
  COMMANDS,
  FORMATS,
  LIST_FORMATS,
  COLOUR_CHOICES,
  ALL_DIALECTS,
  LINT_OPTIONS,
  RULES_OPTIONS,
  EXPLAIN_OPTIONS,
  SCHEMA_OPTIONS
};
