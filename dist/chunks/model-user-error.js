// src/model/user-error.ts
var UserError = class extends Error {
  name = "UserError";
  /** What to do next: a sentence. */
  next;
  constructor(message, next = null) {
    super(message);
    this.next = next;
  }
};

// src/node/journal.ts
var Journal = class {
  /** What a reader should know: skipped devices, undecodable characters, and all of `unreadable`. */
  notices = [];
  /** Files that are no input, for `--verbose`. */
  skipped = [];
  /** How many paths could not be read: a run with any ends with exit code 2. */
  unreadable = 0;
  notice(file, message) {
    this.notices.push({ file, message });
  }
  fail(file, message) {
    this.unreadable++;
    this.notices.push({ file, message });
  }
  skip(file, reason) {
    this.skipped.push({ file, reason });
  }
};
var REASONS = /* @__PURE__ */ new Map([
  ["ENOENT", "no such file or folder"],
  ["ENOTDIR", "a part of the path is no folder"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EISDIR", "it is a folder"],
  ["ELOOP", "its links lead in a circle"],
  ["ENAMETOOLONG", "its name is too long"],
  ["EMFILE", "too many files are open"],
  ["ENOSPC", "no space is left on the device"],
  ["EROFS", "the file system is read-only"],
  ["EIO", "the device reports an error"],
  ["ERR_FS_FILE_TOO_LARGE", "it is larger than 2 GiB"],
  ["ERR_STRING_TOO_LONG", "it is larger than 512 MiB"],
  ["ERR_INVALID_ARG_VALUE", "its name holds a NUL character"]
]);
function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
function reasonOf(error) {
  const code = errorCode(error);
  if (code === null) throw error;
  return REASONS.get(code) ?? code;
}

export {
  UserError,
  Journal,
  errorCode,
  reasonOf
};
