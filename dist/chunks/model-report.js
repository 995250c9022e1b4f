// src/model/report.ts
function countsOf({ errors, warnings, notes }) {
  return { error: errors, warning: warnings, note: notes };
}

export {
  countsOf
};
