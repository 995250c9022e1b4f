/** Node's key for custom inspection, by its registered name so that nothing of Node is imported. */
export const inspectSymbol = Symbol.for('nodejs.util.inspect.custom');
