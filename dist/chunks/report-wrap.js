import {
  displayWidth
} from "./report-printable.js";

// src/report/wrap.ts
function wrapped(sentence, columns) {
  const lines = [];
  let line = "";
  let width = 0;
  for (const word of sentence.split(" ")) {
    const wordWidth = displayWidth(word);
    if (line.trim() !== "" && width + 1 + wordWidth > columns) {
      lines.push(line.trimEnd());
      line = word;
      width = wordWidth;
    } else {
      line += line === "" ? word : ` ${word}`;
      width = line === word ? wordWidth : width + 1 + wordWidth;
    }
  }
  lines.push(line);
  return lines;
}

export {
  wrapped
};
