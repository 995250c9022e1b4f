({
"columns.js": (function (require, loadNamespace, module, __dirname) {
let late$chunk; const require_late = () => (late$chunk ??= require("./late.js"));

// src/cli/columns.ts
function item(text, begin = "  - ") {
	return `${begin}${(require_late()).wrapped(text, 96).join("\n    ")}\n`;
}
module.exports = () => ({
	item: item,
});
})
})
