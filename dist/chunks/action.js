({
"action.js": (function (require, loadNamespace, module, __dirname) {
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_base = require("./base.js");
const require_lint = require("./lint.js");
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));
const require_annotations = require("./annotations.js");
const require_markdown = require("./markdown.js");
const require_repository_path = require("./repository-path.js");
const require_escape = require("./escape.js");
const require_mermaid = require("./mermaid.js");
const require_verdict = require("./verdict.js");
let node_fs = require("node:fs");
node_fs = require_rolldown_runtime.__toESM(node_fs);
let node_process = require("node:process");
let node_path = require("node:path");
node_path = Object.create(node_path, { default: { value: node_path } });
let node_os = require("node:os");
let node_os$1 = Object.create(node_os, { default: { value: node_os } });
node_os = require_rolldown_runtime.__toESM(node_os);
let node_crypto = require("node:crypto");
node_crypto = require_rolldown_runtime.__toESM(node_crypto);

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + node_os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!node_fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	node_fs.appendFileSync(filePath, `${toCommandValue(message)}${node_os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${node_crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${node_os.EOL}${convertedValue}${node_os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = node_fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, node_fs.constants.R_OK | node_fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(node_os.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
	const trueValue = [
		"true",
		"True",
		"TRUE"
	];
	const falseValue = [
		"false",
		"False",
		"FALSE"
	];
	const val = getInput(name, options);
	if (trueValue.includes(val)) return true;
	if (falseValue.includes(val)) return false;
	throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\nSupport boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(node_os$1.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + node_os$1.EOL);
}

// src/action/event.ts
let COMMIT$made; const COMMIT$make = () => COMMIT$made = (/^[0-9a-f]{40,64}$/u);
let NO_COMMIT$made; const NO_COMMIT$make = () => NO_COMMIT$made = (/^0+$/u);
function changesOf(environment) {
	const { GITHUB_EVENT_PATH: path = "" } = environment;
	if (path === "") return null;
	const event = eventIn(path);
	const pullRequest = member(event, "pull_request");
	if (pullRequest !== void 0) return range(sha(member(pullRequest, "base")), sha(member(pullRequest, "head")));
	const group = member(event, "merge_group");
	if (group !== void 0) return range(commit(member(group, "base_sha")), commit(member(group, "head_sha")));
	return member(event, "forced") === true ? null : commit(member(event, "before"));
}
function eventIn(path) {
	try {
		return JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
	} catch {
		throw new require_base.UserError("only-changed: the event of the workflow cannot be read", "Leave only-changed out to check everything.");
	}
}
function range(base, head) {
	return base === null || head === null ? null : `${base}...${head}`;
}
function sha(branch) {
	return commit(member(branch, "sha"));
}
function commit(value) {
	return typeof value === "string" && (COMMIT$made ?? COMMIT$make()).test(value) && !(NO_COMMIT$made ?? NO_COMMIT$make()).test(value) ? value : null;
}
function member(value, name) {
	if (typeof value !== "object" || value === null) return void 0;
	return Reflect.get(value, name);
}

// src/action/inputs.ts
function readInputs() {
	const paths = getMultilineInput("paths");
	if (paths.includes("-")) throw new require_base.UserError("the input paths names standard input, of which an Action has none");
	const formats = getMultilineInput("format");
	if (formats.includes("github")) throw new require_base.UserError("the input format is github", "Leave annotations at true: it writes the same, and no more than GitHub shows.");
	return {
		workingDirectory: text("working-directory"),
		paths,
		formats,
		sarifFile: text("sarif-file"),
		config: text("config"),
		profiles: getMultilineInput("profile"),
		baseline: text("baseline"),
		failOn: text("fail-on"),
		onlyChanged: isTrue("only-changed", false),
		simulate: isTrue("simulate", false),
		annotations: isTrue("annotations", true),
		summary: isTrue("summary", true),
		requireResources: isTrue("require-resources", false)
	};
}
function text(name) {
	const value = getInput(name);
	return value === "" ? null : value;
}
function isTrue(name, usual) {
	if (getInput(name) === "") return usual;
	try {
		return getBooleanInput(name);
	} catch {
		throw new require_base.UserError(`the input ${name} is neither true nor false`, "Write true or false.");
	}
}
function lintWords(inputs, since) {
	const { paths, formats, sarifFile, config, profiles, baseline, failOn, requireResources } = inputs;
	return [
		...formats.map((format) => `--format=${format}`),
		...sarifFile === null ? [] : [...formats.length === 0 ? ["--format=text"] : [], `--format=sarif=${sarifFile}`],
		...config === null ? [] : [`--config=${config}`],
		...profiles.map((profile) => `--profile=${profile}`),
		...baseline === null ? [] : [`--baseline=${baseline}`],
		...failOn === null ? [] : [`--fail-on=${failOn}`],
		...since === null ? [] : [`--since=${since}`],
		...requireResources ? ["--require-resources"] : [],
		"--",
		...paths
	];
}
function simulateWords({ paths, config, failOn }) {
	return [
		"--all",
		...config === null ? [] : [`--config=${config}`],
		...failOn === null ? [] : [`--fail-on=${failOn}`],
		"--",
		...paths
	];
}

// src/action/log.ts
async function withoutCommands(log, work) {
	const word = (0, node_crypto.randomUUID)();
	await require_base.writeStream(log, [`::stop-commands::${word}\n`]);
	try {
		return await work();
	} finally {
		await require_base.writeStream(log, [`\n::${word}::\n`]);
	}
}

// src/report/simulation/tunnels.ts
const MOST_DIAGRAMS = 10;
const DIAGRAM_SIZE = 5e4;
const REMAINDER_SIZE = 100;
const NONE = `## Tunnels: none

A tunnel has two ends that name each other by their addresses; with \`only-changed\`, a changed file has a part in it.
`;
const RANKS = [...require_lint.LEVELS, null];
function tunnelsMarkdown(results, size) {
	if (results.length === 0) return NONE;
	const worstFirst = RANKS.flatMap((rank) => results.filter(({ negotiation }) => require_verdict.levelOf(negotiation) === rank));
	const up = results.filter(({ negotiation }) => negotiation.verdict === "up").length;
	const head = `## Tunnels: ${String(up)} of ${String(results.length)} up\n\n`;
	const table = head + require_mermaid.MATRIX_HEAD + fitting(worstFirst.map(require_mermaid.matrixRow), size / 2 - bytes(head + require_mermaid.MATRIX_HEAD));
	return `${table}\n${diagrams(worstFirst, size - bytes(table) - 1)}`;
}
function fitting(rows, size) {
	let room = size - REMAINDER_SIZE;
	const count = rows.findIndex((row) => (room -= bytes(row)) < 0);
	if (count === -1) return rows.join("");
	return `${rows.slice(0, count).join("")}\nThere is no room for ${require_lint.amount(rows.length - count, "more tunnel")}.\n`;
}
function diagrams(results, size) {
	let text = "";
	let room = size;
	for (const simulated of results.slice(0, MOST_DIAGRAMS)) {
		const diagram = [...require_mermaid.simulationMermaid(simulated)].join("");
		const part = `<details>\n<summary>${titleOf(simulated)}</summary>\n\n\`\`\`mermaid\n${diagram}\`\`\`\n\n</details>\n`;
		room -= bytes(part);
		if (room < 0) break;
		if (diagram.length <= DIAGRAM_SIZE) text += part;
	}
	return text;
}
function titleOf({ negotiation, names, redactor }) {
	return require_escape.htmlCode(`${redactor.mask(names.left)} \u2194 ${redactor.mask(names.right)}: ${negotiation.verdict}`);
}
function bytes(text) {
	return (require_late()).utf8(text).length;
}

// src/action/show.ts
const SUMMARY_SIZE = 1047552;
const COMMANDS = {
	error,
	warning,
	note: notice
};
function setCounts({ findings, summary: { errors, warnings } }) {
	setOutput("findings", findings.length);
	setOutput("errors", errors);
	setOutput("warnings", warnings);
}
function annotate(faults, report, workingFolder) {
	const annotations = [...faults.map(fault), ...report === null ? [] : require_annotations.annotationsOf(report, workingFolder)];
	const { shown, left } = require_annotations.shownAndLeft(annotations);
	for (const annotation of shown) COMMANDS[annotation.level](annotation.message, propertiesOf(annotation));
	if (left.length === 0) return;
	info(`GitHub shows ${String(10)} annotations of each kind. There are ${require_annotations.countsInWords(left)}: see the report above.`);
}
function fault(message) {
	return {
		level: "error",
		file: "",
		region: null,
		title: "ipsec-lint",
		message
	};
}
function propertiesOf({ file, region, title }) {
	return {
		title,
		...file !== "" && { file },
		...region !== null && {
			startLine: region.startLine,
			endLine: region.endLine
		},
		...region?.startLine === region?.endLine && region !== null && {
			startColumn: region.startColumn,
			endColumn: region.endColumn
		}
	};
}
async function writeSummary({ report, tunnels }, workingFolder, environment) {
	const { GITHUB_STEP_SUMMARY: path = "" } = environment;
	if (path === "") return true;
	try {
		const room = SUMMARY_SIZE - ((0, node_fs.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
		const second = tunnels === null ? "" : `\n${tunnelsMarkdown(tunnels, room / 2)}`;
		const size = room - Buffer.byteLength(second);
		const first = [...require_markdown.markdown(report, {
			size,
			urlOf: linkTo(workingFolder, environment)
		})];
		await summary.addRaw(first.join("") + second).write();
		return true;
	} catch {
		return false;
	}
}
function linkTo(workingFolder, environment) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
	return (file, region) => {
		const path = require_repository_path.repositoryPath(file, workingFolder);
		if (server === void 0 || repository === void 0 || commit === void 0) return null;
		if (require_repository_path.isAbsolute(path) || path.startsWith("../")) return null;
		const steps = path.split("/").map((require_late()).percentEncoded).join("/");
		return `${server}/${repository}/blob/${commit}/${steps}${region === null ? "" : `#L${String(region.startLine)}`}`;
	};
}

// src/action/tunnels.ts
async function simulateTunnels(inputs, { changed }, shell) {
	const { runSimulate } = await Promise.resolve().then(() => require("./cli-commands-simulate.js"));
	const isWanted = ({ negotiation }) => changed === null || hasPart(changed, negotiation);
	return withoutCommands(shell.stdout, () => runSimulate(simulateWords(inputs), shell, isWanted));
}
function hasPart(files, { left, right, directions }) {
	const decisive = directions.flatMap(({ causes }) => causes.flatMap(({ leftPlaces, rightPlaces }) => [...leftPlaces, ...rightPlaces]));
	return [
		left.place,
		right.place,
		...decisive
	].some((place) => files.has(require_base.sourceAt(place).name));
}
function failingTunnels({ results }) {
	const failing = results.filter(({ negotiation }) => require_verdict.levelOf(negotiation) !== null).length;
	return `${String(failing)} of ${require_lint.amount(results.length, "tunnel")} will not work as meant: see the summary or the log`;
}

// src/action/run.ts
async function runAction(shell) {
	const exitCode = await lintAndShow(shell).catch((error) => {
		annotate([require_base.faultText(error).trim()], null, "");
		return error instanceof require_base.UserError ? require_base.EXIT.usage : require_base.EXIT.defect;
	});
	setOutput("exit-code", exitCode);
	return exitCode;
}
async function lintAndShow(shell) {
	const inputs = readInputs();
	return lintIn({
		...shell,
		workingFolder: workingFolderOf(inputs, shell)
	}, inputs, shell.workingFolder);
}
async function lintIn(shell, inputs, workspace) {
	const outcome = await withoutCommands(shell.stdout, () => require_lint.runLint(lintWords(inputs, sinceOf(inputs, shell)), shell));
	setOutput("sarif-file", isToUpload(inputs, outcome) ? pathFrom(workspace, inputs, shell) : "");
	const { report, exitCode, unwritten } = outcome;
	if (report === null) return exitCode;
	setCounts(report);
	const tunnels = inputs.simulate ? await simulateTunnels(inputs, outcome, shell) : null;
	const folder = require_base.folderInRepository(shell.workingFolder, shell.environment["GITHUB_WORKSPACE"]);
	const results = {
		report,
		tunnels: tunnels?.results ?? null
	};
	if (inputs.summary && !await writeSummary(results, folder, shell.environment)) info("The summary of the step cannot be written.");
	const faults = [...unwritten.map(({ file }) => `${file ?? "the report"} cannot be written: the log says why`), ...tunnels?.exitCode === require_base.EXIT.findings ? [failingTunnels(tunnels)] : []];
	if (inputs.annotations) annotate(faults, report, folder);
	else if (faults.length > 0) annotate(faults, null, folder);
	return worse(exitCode, tunnels?.exitCode ?? require_base.EXIT.clean);
}
function worse(one, other) {
	return one > other ? one : other;
}
function workingFolderOf({ workingDirectory }, { workingFolder: workspace }) {
	if (workingDirectory === null) return workspace;
	const next = "Name a folder of the workspace, such as the path that actions/checkout was given.";
	const folder = (0, node_path.resolve)(workspace, workingDirectory);
	const real = require_base.realPath(folder);
	if (!(require_base.isWithin(folder, workspace) && (real === null || require_base.isWithin(real, require_base.realPath(workspace) ?? workspace)))) throw new require_base.UserError("the input working-directory leads out of the workspace", next);
	if (require_base.statsAt(folder)?.isDirectory() !== true) throw new require_base.UserError("the input working-directory is no folder", next);
	return folder;
}
function pathFrom(workspace, { workingDirectory, sarifFile }, { workingFolder }) {
	if (workingDirectory === null || sarifFile === null || (0, node_path.isAbsolute)(sarifFile)) return sarifFile;
	return require_base.displayName((0, node_path.resolve)(workingFolder, sarifFile), workspace);
}
function sinceOf({ onlyChanged }, { environment }) {
	if (!onlyChanged) return null;
	const changes = changesOf(environment);
	if (changes === null) info("only-changed: this event names no commits that could be compared, so everything is checked.");
	return changes;
}
function isToUpload({ sarifFile }, { report, unwritten }) {
	if (sarifFile === null || report !== null && require_lint.isCutShort(report)) return false;
	return !unwritten.some(({ format, file }) => format === "sarif" && file === sarifFile);
}

// src/action/main.ts
function fail(error) {
	node_process.stdout.write(require_base.faultText(error));
	(0, node_process.exit)(require_base.EXIT.defect);
}
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
runAction({
	workingFolder: node_process.env["GITHUB_WORKSPACE"] ?? (0, node_process.cwd)(),
	environment: node_process.env,
	stdin: node_process.stdin,
	stdout: node_process.stdout,
	stderr: node_process.stdout
}).then((exitCode) => {
	process.exitCode = exitCode;
}, fail);

})
})
