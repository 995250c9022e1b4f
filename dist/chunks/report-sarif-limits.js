// src/report/sarif/limits.ts
var LIMITS = {
  resultsPerRun: 25e3,
  /** It accepts 1,000 locations a result and shows 100. */
  relatedLocations: 100,
  tagsPerRule: 20,
  nameLength: 255,
  /** Of a rule's short and full description. */
  descriptionLength: 1024,
  /** No limit is documented for a result; a reader has one. */
  messageLength: 2048
};
function shortened(text, length) {
  if (text.length <= length) return text;
  const end = length - 1;
  const splits = (text.charCodeAt(end - 1) & 64512) === 55296;
  return `${text.slice(0, splits ? end - 1 : end)}…`;
}

export {
  LIMITS,
  shortened
};
