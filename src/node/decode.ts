import { isAscii, isUtf8 } from 'node:buffer';

/** The text of a file. */
export interface Decoded {
  readonly text: string;
  /** Set where bytes were no characters of the encoding: they are U+FFFD in the text. */
  readonly flaw: string | null;
}

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Decodes a file: UTF-8, or UTF-16 where a byte order mark says so. A mark is no part of the text, so that columns are
 * those that editors show.
 */
export function decode(bytes: Buffer): Decoded {
  // Nothing to decode; and a long text made so lies outside of the heap, which need not grow with it.
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), flaw: null };
  if (bytes.length >= 2) {
    const mark = bytes.readUInt16BE(0);
    if (mark === BYTE_ORDER_MARK) return decodeUtf16(bytes, 'utf-16be');
    if (mark === 0xfffe) return decodeUtf16(bytes, 'utf-16le');
  }
  const text = bytes.toString('utf8');
  return {
    text: text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text,
    flaw: isUtf8(bytes) ? null : flawOf('UTF-8'),
  };
}

function decodeUtf16(bytes: Buffer, encoding: 'utf-16be' | 'utf-16le'): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), flaw: null };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), flaw: flawOf(encoding.toUpperCase()) };
  }
}

function flawOf(encoding: string): string {
  return `holds bytes that are not ${encoding}: they are read as U+FFFD`;
}

/**
 * The bytes of a text in the encoding of the file that it came from, with its byte order mark. The file must have been
 * decoded without a flaw.
 */
export function encodeLike(bytes: Buffer, text: string): Buffer {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return Buffer.concat([bytes.subarray(0, 2), Buffer.from(text, 'utf16le')]);
  if (mark === BYTE_ORDER_MARK) return Buffer.concat([bytes.subarray(0, 2), Buffer.from(text, 'utf16le').swap16()]);
  const isMarked = bytes.subarray(0, 3).toString('utf8') === '\ufeff';
  return Buffer.from(isMarked ? `\ufeff${text}` : text, 'utf8');
}
