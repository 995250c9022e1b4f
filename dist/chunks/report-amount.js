// src/report/amount.ts
function amount(count, noun) {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

export {
  amount
};
