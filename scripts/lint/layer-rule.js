import { dirname, relative, resolve, sep } from 'node:path';
import { layerOf, mayImport } from './layers.js';

const SOURCE_ROOT = resolve(import.meta.dirname, '../../src');

/** @param {string} file */
function pathInSource(file) {
  return relative(SOURCE_ROOT, file).split(sep).join('/');
}

/**
 * Refuses imports against the data flow, as the table of layers gives it.
 * @type {import('eslint').Rule.RuleModule}
 */
export const layerRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      forbidden: '`{{from}}` may not import `{{to}}`: see the table of layers in ARCHITECTURE.md.',
      unplaced: '`{{path}}` is in no layer: add its folder to scripts/lint/layers.js and ARCHITECTURE.md.',
    },
  },
  create(context) {
    const path = pathInSource(context.filename);
    const from = layerOf(path);
    /** @param {import('eslint').Rule.Node} node */
    function check(node) {
      if (from === undefined || !('source' in node) || node.source?.type !== 'Literal') return;
      const specifier = node.source.value;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const target = pathInSource(resolve(dirname(context.filename), specifier));
      const to = target.startsWith('../') ? target : layerOf(target);
      if (to === undefined || mayImport(from, to)) return;
      context.report({ node: node.source, messageId: 'forbidden', data: { from, to } });
    }
    return {
      Program(node) {
        if (from === undefined) context.report({ node, messageId: 'unplaced', data: { path } });
      },
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};
