({
"node-threads-lint-in-threads.js": (function (require, loadNamespace, module, __dirname) {
const require_lint = require("./lint.js");
const require_share_text = require("./share-text.js");
let node_path = require("node:path");
let node_os = require("node:os");
let node_worker_threads = require("node:worker_threads");

// src/node/threads/lint-thread.ts
const MOST_TASKS = 2;
var LintThread = class {
	#worker;
	#port;
	#tasks = [];
	#end;
	#hasEnded = false;
	constructor(file, data) {
		const { port1, port2 } = new node_worker_threads.MessageChannel();
		this.#port = port1;
		this.#worker = new node_worker_threads.Worker(file, {
			workerData: {
				...data,
				port: port2
			},
			transferList: [port2],
			stderr: true
		});
		this.#end = new Promise((resolve) => {
			this.#worker.once("exit", () => {
				this.#hasEnded = true;
				resolve();
			});
		});
		this.#worker.on("error", () => void 0);
	}
	get isFree() {
		return !this.#hasEnded && this.#tasks.length < MOST_TASKS;
	}
	give(task, message) {
		this.#tasks.push(task);
		this.#port.postMessage(message);
	}
	*done() {
		for (let answer = this.#receive(); answer !== null; answer = this.#receive()) {
			const task = this.#tasks.shift();
			if (task !== void 0) yield {
				task,
				answer
			};
		}
	}
	async rest() {
		const done = [...this.done()];
		const answers = [];
		if (this.#tasks.length > 0 && !this.#hasEnded) {
			const all = new Promise((resolve) => {
				this.#port.on("message", (answer) => {
					answers.push(answer);
					if (answers.length === this.#tasks.length) resolve();
				});
			});
			await Promise.race([all, this.#end]);
		}
		return [...done, ...this.#tasks.splice(0).map((task, index) => ({
			task,
			answer: answers[index] ?? null
		}))];
	}
	stop() {
		this.#port.close();
		this.#worker.terminate();
	}
	#receive() {
		const received = (0, node_worker_threads.receiveMessageOnPort)(this.#port);
		return isAnswer(received?.message) ? received.message : null;
	}
};
function isAnswer(message) {
	return Array.isArray(message);
}

// src/node/threads/lint-in-threads.ts
const WORKER = (0, node_path.join)(__dirname, "..", "worker.js");
const TASK_SOURCES = 32;
const TASK_LENGTH = 131072;
const LONGEST = 262144;
const MOST_THREADS = 4;
async function lintInThreads(linter, sources, run) {
	const others = Math.min(run.threads ?? (0, node_os.availableParallelism)(), MOST_THREADS) - 1;
	const crew = new Crew(linter, run, Math.max(0, others));
	try {
		for (let next = sources.next(); next.done !== true; next = sources.next()) crew.take(next.value);
		await crew.finish();
	} finally {
		crew.stop();
	}
	linter.readAgainWith(run.readSource);
}
var Crew = class {
	#linter;
	#own;
	#run;
	#threads;
	#waiting = [];
	#length = 0;
	#shares = /* @__PURE__ */ new Map();
	#count = 0;
	#added = 0;
	constructor(linter, run, threads) {
		this.#linter = linter;
		this.#own = new require_lint.Linter(run.options);
		this.#run = run;
		this.#threads = Array.from({ length: threads }, () => new LintThread(WORKER, threadData(run.options)));
	}
	take(source) {
		const numbered = {
			source,
			number: this.#count++
		};
		if (!require_lint.isYaml(source) || source.text.length > LONGEST) {
			this.#lint(numbered);
			return;
		}
		this.#waiting.push(numbered);
		this.#length += source.text.length;
		if (this.#waiting.length < TASK_SOURCES && this.#length < TASK_LENGTH) return;
		for (const thread of this.#threads) for (const { task, answer } of thread.done()) this.#settle(task, answer);
		const free = this.#threads.find(({ isFree }) => isFree);
		if (free === void 0) this.#lintFirst();
		else this.#giveTo(free);
	}
	async finish() {
		while (this.#waiting.length > 0) this.#lintFirst();
		for (const thread of this.#threads) for (const { task, answer } of await thread.rest()) this.#settle(task, answer);
	}
	stop() {
		for (const thread of this.#threads) thread.stop();
	}
	#giveTo(thread) {
		const task = this.#waiting;
		this.#waiting = [];
		this.#length = 0;
		thread.give(task, task.map(({ source }) => this.#errand(source)));
	}
	#errand({ name, text, named }) {
		const { overrides = [], estateOf } = this.#run.options;
		return {
			name,
			text,
			named,
			estate: estateOf?.(name) ?? null,
			overrides: overrides.flatMap(({ matches }, index) => matches(name) ? [index] : [])
		};
	}
	#lintFirst() {
		const first = this.#waiting.shift();
		if (first === void 0) return;
		this.#length -= first.source.text.length;
		this.#lint(first);
	}
	#lint({ source, number }) {
		this.#own.read(source, this.#run.readSource);
		this.#add(number, this.#own.take());
	}
	#settle(task, answer) {
		for (const [index, numbered] of task.entries()) {
			const text = answer?.[index] ?? null;
			if (text === null) this.#lint(numbered);
			else this.#add(numbered.number, require_share_text.shareOf(text, numbered.source));
		}
	}
	#add(number, share) {
		this.#shares.set(number, share);
		for (let next = this.#shares.get(this.#added); next !== void 0; next = this.#shares.get(this.#added)) {
			this.#linter.add(next);
			this.#shares.delete(this.#added++);
		}
	}
};
function threadData(run) {
	const { api, request, dialects, rules, strict, limits, profiles = [], overrides = [] } = run;
	return {
		options: {
			...api !== void 0 && { api },
			...request !== void 0 && { request },
			...dialects && { dialects },
			...rules && { rules },
			...strict !== void 0 && { strict },
			...limits && { limits }
		},
		profiles: profiles.map(({ id }) => id),
		overrides: overrides.map(({ rules: levels, dialects: spoken }) => ({
			rules: levels,
			dialects: spoken
		}))
	};
}
module.exports = () => ({
	lintInThreads: lintInThreads,
});
})
})
