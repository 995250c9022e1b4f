import {
  pointerAt,
  sourceAt
} from "./model-node.js";
import {
  utf8
} from "./model-encoding.js";

// src/model/sha256.ts
var ROUND_CONSTANTS = new Uint32Array([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var BLOCK_BYTES = 64;
function sha256(text) {
  const state = new Uint32Array([
    1779033703,
    3144134277,
    1013904242,
    2773480762,
    1359893119,
    2600822924,
    528734635,
    1541459225
  ]);
  const message = padded(utf8(text));
  const schedule = new Uint32Array(64);
  for (let offset = 0; offset < message.byteLength; offset += BLOCK_BYTES) compress(state, schedule, message, offset);
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}
function padded(bytes) {
  const length = Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES;
  const message = new Uint8Array(length);
  message.set(bytes);
  message[bytes.length] = 128;
  const view = new DataView(message.buffer);
  view.setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return view;
}
function compress(state, schedule, message, offset) {
  const word = (index) => schedule[index] ?? 0;
  for (let index = 0; index < 16; index++) schedule[index] = message.getUint32(offset + index * 4);
  for (let index = 16; index < 64; index++) {
    const early = word(index - 15);
    const late = word(index - 2);
    const small0 = rotated(early, 7) ^ rotated(early, 18) ^ early >>> 3;
    const small1 = rotated(late, 17) ^ rotated(late, 19) ^ late >>> 10;
    schedule[index] = word(index - 16) + small0 + word(index - 7) + small1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index++) {
    const big1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const chosen = e & f ^ ~e & g;
    const first = h + big1 + chosen + (ROUND_CONSTANTS[index] ?? 0) + word(index) | 0;
    const big0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = a & b ^ a & c ^ b & c;
    [h, g, f, e, d, c, b, a] = [g, f, e, d + first | 0, c, b, a, first + big0 + majority | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value;
}
function rotated(word, bits) {
  return word >>> bits | word << 32 - bits;
}

// src/model/fingerprint.ts
var FINGERPRINT_NAME = "ipsecLint/v1";
function fingerprint(ruleId, { resource, pointer, value }) {
  return sha256(JSON.stringify([FINGERPRINT_NAME, ruleId, resource, pointer, value])).slice(0, 32);
}
function maskedIdentity({ identity, place }, redactor) {
  if (identity === void 0) {
    return { resource: sourceAt(place).name, pointer: redactor.maskPointer(pointerAt(place)), value: null };
  }
  const { resource, pointer, value } = identity;
  return {
    resource: redactor.mask(resource),
    pointer: redactor.maskPointer(pointer),
    value: value === null ? null : redactor.mask(value)
  };
}

export {
  sha256,
  FINGERPRINT_NAME,
  fingerprint,
  maskedIdentity
};
