// src/report/printable.ts
var TAB_WIDTH = 4;
var segmenter = null;
var PLAIN = /^[\u{20}-\u{7e}]*$/u;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
var EVERY_INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
var EMOJI = new RegExp("\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\u{fe0f}|[#*0-9]\\u{fe0f}\\u{20e3}", "u");
var EMOJI_MARKS = /^[\p{Emoji_Component}\p{Extended_Pictographic}]+$/u;
var ZERO_WIDTH = /^[\p{Mn}\p{Me}]/u;
var WIDE = [
  [4352, 4447],
  [11904, 12350],
  [12353, 42191],
  [43360, 43391],
  [44032, 55203],
  [63744, 64255],
  [65072, 65135],
  [65281, 65376],
  [65504, 65510],
  [94176, 101119],
  [110592, 111359],
  [131072, 262141]
];
function printable(text) {
  if (PLAIN.test(text)) return text;
  let shown = "";
  for (const cell of cells(text)) shown += cell.text;
  return shown;
}
function displayWidth(text) {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const cell of cells(text)) width += cell.width;
  return width;
}
function* cells(text) {
  if (PLAIN.test(text)) {
    for (let start = 0; start < text.length; start++) {
      yield { text: text.charAt(start), width: 1, start, end: start + 1 };
    }
    return;
  }
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (segment === "	") {
      yield { text: " ".repeat(TAB_WIDTH), width: TAB_WIDTH, start: index, end };
    } else if (EMOJI.test(segment) && EMOJI_MARKS.test(segment)) {
      yield { text: segment, width: 2, start: index, end };
    } else if (INVISIBLE.test(segment)) {
      const named = segment.replaceAll(EVERY_INVISIBLE, nameOf);
      yield { text: named, width: Array.from(named).length, start: index, end };
    } else {
      yield { text: segment, width: widthOf(segment), start: index, end };
    }
  }
}
function nameOf(invisible) {
  const code = invisible.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCodePoint(9216 + code);
  if (code === 127) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
function widthOf(segment) {
  const code = segment.codePointAt(0) ?? 0;
  if (code < 768) return 1;
  if (ZERO_WIDTH.test(segment)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

export {
  printable,
  displayWidth,
  cells
};
