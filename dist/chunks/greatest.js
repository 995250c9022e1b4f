({
"greatest.js": (function (require, loadNamespace, module, __dirname) {
// src/model/greatest.ts
function greatest(numbers) {
	let most = 0;
	for (const number of numbers) if (number > most) most = number;
	return most;
}
module.exports = () => ({
	greatest: greatest,
});
})
})
