import { dialectsOf } from '../../../src/model/api.js';
import type { Document, Node } from '../../../src/model/node.js';
import { characterOffsets, documentOf } from '../../../src/model/node.js';
import { pointerAt } from '../../../src/model/place.js';
import { Source } from '../../../src/model/source.js';
import { isTemplate } from '../../../src/model/template.js';
import { readResources } from '../../../src/parsers/api/read.js';
import { readConfiguration as readStrongswan } from '../../../src/parsers/api/strongswan/read.js';
import type { TextProblem } from '../../../src/parsers/text/problem.js';
import { readSource } from '../../../src/parsers/text/read.js';
import { holdsNoKey, liesInText, sameTwice } from '../checks.js';
import type { Input } from '../input.js';

const READING = { api: null, dialects: dialectsOf([]) } as const;

/** Reads a text in its format, as requests and answers of the APIs, and as a configuration of strongSwan. */
export function parse(input: Input): void {
  sameTwice('a reading', () => told(input));
  agreesWithJson(input);
}

function told({ name, text }: Input): string {
  const source = new Source(name, text, { named: true });
  const { documents, problems, ignores = [] } = readSource(source);
  const strongswan = readStrongswan(source);
  for (const { range } of ignores) liesInText('a comment', { kind: 'text', source, index: null, range });
  for (const { place } of strongswan?.reading.remarks ?? []) liesInText('a remark', place);
  return [
    ...problems.map(toldProblem),
    ...(strongswan?.problems ?? []).map(toldProblem),
    ...documents.map(toldDocument),
    ...(strongswan?.reading.connections ?? []).map(({ end }) => end.name),
  ].join('\n');
}

function toldProblem({ ruleId, variant, place, detail }: TextProblem): string {
  liesInText(variant, place);
  holdsNoKey('a problem', detail);
  return `${ruleId} ${variant} ${pointerAt(place)} ${detail}`;
}

function toldDocument(document: Document): string {
  const { resources, companions, problems } = readResources(document, READING);
  for (const { place } of problems) liesInText('a problem of a body', place);
  const forced = readResources(document, { ...READING, api: 'otc' });
  return [
    `${forced.resources.length} resources of one API`,
    ...nodesOf(document).map(toldNode),
    ...resources.map(({ api, dialect, operation }) => `${api} ${dialect} ${operation}`),
    `${companions.length} companions`,
  ].join('\n');
}

function nodesOf({ root }: Document): readonly Node[] {
  const nodes: Node[] = root === null ? [] : [root];
  // An array that grows while it is gone through: the stack does not grow with the depth of a text.
  for (const node of nodes) {
    if (node.kind === 'object') for (const { value } of node.members) nodes.push(value);
    if (node.kind === 'array') for (const item of node.items) nodes.push(item);
  }
  return nodes;
}

function toldNode(node: Node): string {
  liesInText(node.kind, node);
  switch (node.kind) {
    case 'string': {
      // The line break behind a block scalar of YAML is part of its value, and stands behind its range.
      const { starts, ends } = characterOffsets(node);
      const { length } = documentOf(node).source.text;
      for (let index = 0; index < node.value.length; index++) {
        const [start = -1, end = -1] = [starts[index], ends[index]];
        if (start < node.start || start > end || end > length) throw new Error(`a character lies at ${start}-${end}`);
      }
      return JSON.stringify(node.value);
    }
    case 'object':
      return `{${node.members.length}}`;
    case 'array':
      return `[${node.items.length}]`;
    case 'number':
      return `${node.value} ${node.raw}`;
    case 'boolean':
    case 'null':
      return node.kind;
  }
}

/** What JavaScript reads as JSON is read without a fault, and nothing else but what still holds placeholders. */
function agreesWithJson({ name, text }: Input): void {
  if (!name.endsWith('.json')) return;
  const { problems, skipped } = readSource(new Source(name, text, { named: true }));
  if (skipped !== null || problems.some(({ ruleId }) => ruleId === 'input-limit')) return;
  const fault = problems.find(({ ruleId }) => ruleId === 'invalid-syntax');
  const isSound = isJson(text.replace(/^\ufeff/u, ''));
  if (isSound !== (fault === undefined) && (isSound || !isTemplate(text))) {
    throw new Error(`JSON.parse and the reader disagree: ${fault?.detail ?? 'no fault was found'}`);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
