// src/report/paint.ts
var plain = (text) => text;
function rendition(on, off) {
  return (text) => text === "" ? "" : `\x1B[${on}m${text}\x1B[${off}m`;
}
var PLAIN = {
  strong: plain,
  faint: plain,
  level: { error: plain, warning: plain, note: plain },
  good: plain
};
var COLOURED = {
  strong: rendition("1", 22),
  faint: rendition("2", 22),
  level: { error: rendition("31", 39), warning: rendition("33", 39), note: rendition("36", 39) },
  good: rendition("32", 39)
};
function paintFor(colour) {
  return colour ? COLOURED : PLAIN;
}

export {
  paintFor
};
