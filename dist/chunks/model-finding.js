// src/model/finding.ts
var LEVELS = ["error", "warning", "note"];

export {
  LEVELS
};
