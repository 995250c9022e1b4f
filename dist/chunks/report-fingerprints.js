import {
  fingerprint
} from "./model-fingerprint.js";

// src/report/fingerprints.ts
var Fingerprints = class {
  #seen = /* @__PURE__ */ new Map();
  /** 32 hexadecimal digits and the number: `03adc0b6c341708ffdc27d848165898f:1`. Findings come in the report's order. */
  next({ ruleId, identity }) {
    const hash = fingerprint(ruleId, identity);
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return `${hash}:${String(count)}`;
  }
};

export {
  Fingerprints
};
