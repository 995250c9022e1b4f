#!/usr/bin/env node
import {
  Defect,
  TOOL
} from "./chunks/cli-version.js";
import {
  COMMANDS,
  EXIT,
  writeStream
} from "./chunks/cli-exit.js";
import {
  UserError
} from "./chunks/model-user-error.js";
import "./chunks/node-paths.js";
import {
  PROJECT_URL
} from "./chunks/report-links.js";
import {
  printable
} from "./chunks/report-printable.js";
import "./chunks/runtime.js";

// src/cli/run.ts
var LOADERS = {
  lint: async () => (await import("./chunks/cli-commands-lint.js")).lintCommand,
  rules: async () => (await import("./chunks/cli-commands-rules.js")).rulesCommand,
  explain: async () => (await import("./chunks/cli-commands-explain.js")).explainCommand,
  schema: async () => (await import("./chunks/cli-commands-schema.js")).schemaCommand,
  help: async () => (await import("./chunks/cli-commands-help.js")).helpCommand
};
async function run(words, shell) {
  try {
    return await dispatch(words, shell);
  } catch (error) {
    shell.stderr.write(faultText(error));
    return error instanceof UserError ? EXIT.usage : EXIT.defect;
  }
}
async function dispatch(words, shell) {
  const [first, ...others] = words;
  const command = COMMANDS.find((name) => name === first);
  const rest = command === void 0 ? words : others;
  const options = new Set(rest.slice(0, rest.includes("--") ? rest.indexOf("--") : void 0));
  if (options.has("--version")) {
    await writeStream(shell.stdout, [`${TOOL.version}
`]);
    return EXIT.clean;
  }
  if (options.has("--help") || options.has("-h")) {
    return (await LOADERS.help())(command === void 0 || command === "help" ? [] : [command], shell);
  }
  return (await LOADERS[command ?? "lint"]())(rest, shell);
}
function faultText(error) {
  if (error instanceof UserError) {
    return `ipsec-lint: ${printable(error.message)}
${error.next === null ? "" : `  ${printable(error.next)}
`}`;
  }
  const cause = error instanceof Defect ? error.cause : error;
  const part = error instanceof Defect ? `${error.part}: ` : "";
  const name = cause instanceof Error ? cause.name : typeof cause;
  return [
    `ipsec-lint: a defect in ipsec-lint: ${printable(`${part}${name}`)}`,
    ...frames(cause),
    `  Please report it with the lines above: ${ISSUES_URL}`,
    ""
  ].join("\n");
}
var ISSUES_URL = `${PROJECT_URL}/issues`;
function frames(error) {
  if (!(error instanceof Error) || error.stack === void 0) return [];
  const head = `${error.name}: ${error.message}
`;
  return error.stack.startsWith(head) ? error.stack.slice(head.length).split("\n") : [];
}

// src/cli/main.ts
function fail(error) {
  process.stderr.write(faultText(error));
  process.exit(EXIT.defect);
}
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
process.exitCode = await run(process.argv.slice(2), {
  workingFolder: process.cwd(),
  environment: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr
});
