// src/report/by-file.ts
function* byFile(findings) {
  let group = [];
  for (const finding of findings) {
    const [first2] = group;
    if (first2 !== void 0 && first2.file !== finding.file) {
      yield [first2.file, group];
      group = [];
    }
    group.push(finding);
  }
  const [first] = group;
  if (first !== void 0) yield [first.file, group];
}

export {
  byFile
};
