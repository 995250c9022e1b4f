// src/model/defect.ts
var Defect = class extends Error {
  name = "Defect";
  /** What broke: `rule weak-dh-group`, `parser zstack`. */
  part;
  constructor(part, cause) {
    super(`${part} failed`, { cause });
    this.part = part;
  }
};

// src/cli/version.ts
var TOOL = {
  name: "ipsec-lint",
  version: true ? "0.0.0" : "0.0.0"
};

export {
  Defect,
  TOOL
};
