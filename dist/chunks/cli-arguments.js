import {
  UserError
} from "./model-user-error.js";

// src/cli/arguments.ts
import { parseArgs } from "node:util";

// src/model/nearest.ts
var LONGEST = 64;
function normalise(name) {
  return name.toLowerCase().replaceAll(/[\s_-]/gu, "");
}
function distance(one, other) {
  let beforePrevious = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1)
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
function nearest(name, candidates) {
  if (name.length === 0 || name.length > LONGEST) return void 0;
  const wanted = normalise(name);
  let best;
  for (const candidate of candidates) {
    const known = normalise(candidate);
    if (known === wanted) return candidate;
    if (Math.abs(known.length - wanted.length) > 2) continue;
    const cost = distance(wanted, known);
    const bound = Math.min(wanted.length, known.length) <= 4 ? 1 : 2;
    if (cost <= bound && (best === void 0 || cost < best.cost)) best = { candidate, cost };
  }
  return best?.candidate;
}

// src/cli/arguments.ts
function parseArguments(command, given, known) {
  const byName = new Map(known.map((option) => [option.name, option]));
  const words = [];
  const options = /* @__PURE__ */ new Map();
  const { tokens } = parseArgs({ args: [...given], options: configOf(known), strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const option = byName.get(token.name);
    if (option === void 0) throw unknownOption(command, token.rawName, known);
    const value = valueOf(option, token.rawName, token.value, token.inlineValue ?? false);
    options.set(option.name, [...options.get(option.name) ?? [], value]);
  }
  return { words, options };
}
function last({ options }, name) {
  return options.get(name)?.at(-1);
}
function all({ options }, name) {
  return options.get(name) ?? [];
}
function has({ options }, name) {
  return options.has(name);
}
function choice(what, value, choices) {
  const found = choices.find((candidate) => candidate === value);
  if (found !== void 0) return found;
  const near = suggestion(value, choices);
  throw new UserError(`unknown ${what} "${value}"`, `${near === null ? "" : `${near} `}Known: ${choices.join(", ")}.`);
}
function suggestion(given, candidates) {
  const near = nearest(given, candidates);
  return near === void 0 ? null : `Did you mean ${near}?`;
}
function configOf(known) {
  return Object.fromEntries(
    known.map(({ name, short, value }) => [
      name,
      { type: value === void 0 ? "boolean" : "string", ...short !== void 0 && { short } }
    ])
  );
}
function unknownOption(command, rawName, known) {
  const flags = known.flatMap(({ name, short }) => [`--${name}`, ...short === void 0 ? [] : [`-${short}`]]);
  const help = `See ipsec-lint ${command} --help.`;
  const near = rawName.startsWith("--") ? suggestion(rawName, flags) : null;
  return new UserError(`unknown option ${rawName}`, near === null ? help : `${near} ${help}`);
}
function valueOf({ value: placeholder }, rawName, value, inline) {
  if (placeholder === void 0) {
    if (value !== void 0) throw new UserError(`${rawName} takes no value`, `Write ${rawName} alone.`);
    return "";
  }
  if (value === void 0 || value === "")
    throw new UserError(`${rawName} needs a value`, `Write ${rawName} ${placeholder}.`);
  if (!inline && value.startsWith("-") && value !== "-") {
    throw new UserError(
      `${rawName} needs a value, and ${value} looks like an option`,
      `Write ${rawName}=${value} if it is none.`
    );
  }
  return value;
}

export {
  nearest,
  parseArguments,
  last,
  all,
  has,
  choice,
  suggestion
};
