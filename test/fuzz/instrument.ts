import ts from 'typescript';

/** The function that an instrumented module calls with the number of each block that it enters. */
export const ENTER = '__enterBlock';

/** Numbers blocks; one for all modules. */
export interface BlockCounter {
  blocks: number;
}

/**
 * A module of TypeScript that reports each block that it enters: the bodies of functions, loops, branches and cases, the
 * two sides of a conditional expression, and what stands behind `&&`, `||` and `??`.
 */
export function instrumented(name: string, text: string, counter: BlockCounter): string {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);

  const enter = (): string => `${ENTER}(${counter.blocks++})`;

  /** The text from a node's first character to its last, or from a later one, with its parts instrumented. */
  const withParts = (node: ts.Node, from: number): string => {
    let result = '';
    let at = from;
    ts.forEachChild(node, (child) => {
      const start = child.getStart(file);
      if (start < at) return;
      result += text.slice(at, start) + within(node, child);
      at = child.end;
    });
    return result + text.slice(at, node.end);
  };

  const plain = (node: ts.Node): string => {
    const start = node.getStart(file);
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      return text.slice(start, node.end);
    }
    return ts.isBlock(node) ? `{${enter()};${withParts(node, start + 1)}` : withParts(node, start);
  };

  const within = (parent: ts.Node, child: ts.Node): string => {
    if (isBranch(parent, child)) return ts.isBlock(child) ? plain(child) : `{${enter()};${plain(child)}}`;
    if (isChoice(parent, child)) return `(${enter()},${plain(child)})`;
    if (ts.isCaseOrDefaultClause(child) && child.statements.length > 0) return withEntry(child, child.statements);
    return plain(child);
  };

  const withEntry = (clause: ts.CaseOrDefaultClause, [first]: readonly ts.Node[]): string => {
    const start = clause.getStart(file);
    const body = first?.getStart(file) ?? clause.end;
    const label = ts.isCaseClause(clause) ? `case ${plain(clause.expression)}:` : text.slice(start, body);
    return `${label}${enter()};${clause.statements.map(plain).join('\n')}`;
  };

  return withParts(file, 0);
}

/** A statement that may or may not be carried out. */
function isBranch(parent: ts.Node, child: ts.Node): boolean {
  if (ts.isIfStatement(parent)) return child === parent.thenStatement || child === parent.elseStatement;
  return ts.isIterationStatement(parent, false) && child === parent.statement;
}

const LAZY: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** An expression that may or may not be computed. */
function isChoice(parent: ts.Node, child: ts.Node): boolean {
  if (ts.isConditionalExpression(parent)) return child === parent.whenTrue || child === parent.whenFalse;
  if (ts.isBinaryExpression(parent)) return child === parent.right && LAZY.has(parent.operatorToken.kind);
  return ts.isArrowFunction(parent) && child === parent.body && !ts.isBlock(child);
}
