import type { Node } from '../../model/node.js';
import { documentOf } from '../../model/node.js';
import { isTemplate } from '../../model/template.js';

const SECRET_NAME = /key|psk|secret|pass|token/iu;

/** Whether a field that no contract knows may hold a secret, by its name. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** Keeps every scalar below a node out of all reports, and remembers its text so that it is masked elsewhere too. */
export function concealBelow(node: Node, texts: Set<string>): void {
  const { source } = documentOf(node);
  const pending: Node[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    switch (next.kind) {
      case 'object':
        for (const { value } of next.members) pending.push(value);
        break;
      case 'array':
        for (const item of next.items) pending.push(item);
        break;
      case 'string':
        if (isTemplate(next.value)) break;
        source.conceal(next.start, next.end);
        texts.add(next.value);
        break;
      case 'number':
        source.conceal(next.start, next.end);
        texts.add(next.raw);
        break;
      case 'boolean':
      case 'null':
        break;
    }
  }
}
