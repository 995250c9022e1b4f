// src/model/node.ts
function member(object, key) {
  const { members } = object;
  for (let index = members.length - 1; index >= 0; index--) {
    const candidate = members[index];
    if (candidate?.key === key) return candidate;
  }
  return void 0;
}
function firstCharacter({ value, start, end }) {
  return end - start === value.length ? start : start + 1;
}
function characterRange(node, from, to) {
  const last = Math.max(from, to - 1);
  if (node.offsets === null) {
    const first = firstCharacter(node);
    return last < node.value.length ? { start: first + from, end: first + last + 1 } : { start: node.start, end: node.end };
  }
  const { starts, ends } = node.offsets();
  const start = starts[from];
  const end = ends[last];
  return start === void 0 || end === void 0 ? { start: node.start, end: node.end } : { start, end };
}
function characterOffsets(node) {
  if (node.offsets !== null) return node.offsets();
  const { length } = node.value;
  const first = firstCharacter(node);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  for (let index = 0; index < length; index++) {
    starts[index] = first + index;
    ends[index] = first + index + 1;
  }
  return { starts, ends };
}
function documentOf(node) {
  let parent = node.parent;
  while (parent.kind !== "document") parent = parent.parent;
  return parent;
}

// src/model/place.ts
function absent(node, ...path) {
  return { kind: "absent", node, path };
}
function part(node, from, to) {
  return { kind: "part", node, from, to };
}
function keyOf(node, member2) {
  return { kind: "key", node, member: member2 };
}
function isNode(place) {
  return !("node" in place) && place.kind !== "text";
}
function documentAt(place) {
  if (place.kind === "text") return null;
  return documentOf(isNode(place) ? place : place.node);
}
function sourceAt(place) {
  return place.kind === "text" ? place.source : documentOf(isNode(place) ? place : place.node).source;
}
function escapeToken(token) {
  return token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}
var SHORT = 16;
function indexIn(items, item) {
  if (items.length < SHORT) return items.indexOf(item);
  const index = lastBefore(items.length, (at) => (items[at]?.start ?? 0) <= item.start);
  return items[index] === item ? index : items.indexOf(item);
}
function memberOf({ members }, value) {
  if (members.length >= SHORT) {
    const found = members[lastBefore(members.length, (at) => (members[at]?.value.start ?? 0) <= value.start)];
    if (found?.value === value) return found;
  }
  return members.find((candidate) => candidate.value === value);
}
function lastBefore(length, passes) {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
function tokensTo(node, top = null) {
  const tokens = [];
  let child = node;
  for (; ; ) {
    if (child === top) return tokens.reverse();
    const { parent } = child;
    if (parent.kind === "object") {
      const found = memberOf(parent, child);
      if (found !== void 0) tokens.push(escapeToken(found.key));
    } else if (parent.kind === "array") {
      tokens.push(String(indexIn(parent.items, child)));
    } else if (parent.kind === "document") {
      if (parent.index !== null) tokens.push(String(parent.index));
      return tokens.reverse();
    }
    child = parent;
  }
}
function pointerAt(place) {
  if (place.kind === "text") return place.pointer ?? (place.index === null ? "" : `/${String(place.index)}`);
  return pointerOf(tokensTo(isNode(place) ? place : place.node), place);
}
function pointerFrom(top, place) {
  return pointerOf(tokensTo(isNode(place) ? place : place.node, top), place);
}
function pointerOf(tokens, place) {
  if (place.kind === "absent") tokens.push(...place.path.map(escapeToken));
  if (place.kind === "key") tokens.push(escapeToken(place.member.key));
  return tokens.length === 0 ? "" : `/${tokens.join("/")}`;
}
function containerRange(node) {
  const { parent } = node;
  if (parent.kind === "object") {
    const found = memberOf(parent, node);
    if (found !== void 0) return { start: found.keyStart, end: found.keyEnd };
  }
  if (parent.kind === "string") return containerRange(parent);
  return { start: node.start, end: Math.min(node.start + 1, Math.max(node.end, node.start)) };
}
function rangeAt(place) {
  switch (place.kind) {
    case "text":
      return place.range;
    case "key":
      return { start: place.member.keyStart, end: place.member.keyEnd };
    case "part":
      return characterRange(place.node, place.from, place.to);
    case "absent":
      return containerRange(place.node);
    case "object":
    case "array":
      return containerRange(place);
    default:
      return { start: place.start, end: place.end };
  }
}
function pin(place) {
  if (place.kind === "text") return place;
  const { source, index } = documentOf(isNode(place) ? place : place.node);
  return { kind: "text", source, index, range: rangeAt(place), pointer: pointerAt(place) };
}

export {
  member,
  characterOffsets,
  documentOf,
  absent,
  part,
  keyOf,
  documentAt,
  sourceAt,
  pointerAt,
  pointerFrom,
  rangeAt,
  pin
};
