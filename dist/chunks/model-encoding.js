// src/model/encoding.ts
function utf8(text) {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const scalar = code >= 55296 && code <= 57343 ? 65533 : code;
    if (scalar < 128) {
      bytes[length++] = scalar;
    } else if (scalar < 2048) {
      bytes[length++] = 192 | scalar >> 6;
      bytes[length++] = 128 | scalar & 63;
    } else if (scalar < 65536) {
      bytes[length++] = 224 | scalar >> 12;
      bytes[length++] = 128 | scalar >> 6 & 63;
      bytes[length++] = 128 | scalar & 63;
    } else {
      bytes[length++] = 240 | scalar >> 18;
      bytes[length++] = 128 | scalar >> 12 & 63;
      bytes[length++] = 128 | scalar >> 6 & 63;
      bytes[length++] = 128 | scalar & 63;
    }
  }
  return bytes.subarray(0, length);
}
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function base64(bytes) {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(index, index + 3);
    const group = first << 16 | second << 8 | third;
    for (let shift = 18; shift >= 0; shift -= 6) text += ALPHABET.charAt(group >> shift & 63);
  }
  const padding = (3 - bytes.length % 3) % 3;
  return padding === 0 ? text : text.slice(0, -padding) + "=".repeat(padding);
}
function percentEncoded(text) {
  return encodeURIComponent(text.replaceAll(new RegExp("\\p{Surrogate}", "gu"), "�"));
}

export {
  utf8,
  base64,
  percentEncoded
};
