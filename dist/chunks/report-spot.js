// src/report/spot.ts
function spot({ region, pointer }) {
  if (region === null) return pointer === "" ? "the body" : pointer;
  return `${String(region.startLine)}:${String(region.startColumn)}`;
}

export {
  spot
};
