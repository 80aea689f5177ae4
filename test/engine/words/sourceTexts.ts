/** The engine's texts as its source has them: what reads as Norwegian words and may be shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Properties whose text is an id, a code, or for those who build the app. */
const NOT_SHOWN = new Set(
  'id unit yearUnit kind path role parts code record english source.id term.id address url pattern'.split(' '),
);
/** Properties that are shown whatever they look like. */
const SHOWN = new Set(
  (
    'label formula simplified note title meaning text question help author statusNote description holdsList earns pays ' +
    'employsStaff carriesRisk liability'
  ).split(' '),
);
const SOURCE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
const UNIT =
  /^(?:kr|kr\/[\p{L}/]+|kr per .*|andel|antall|faktor|dager|timer|måneder|minutter|leger|årsverk|konsultasjoner|kontakter|listeinnbyggere)$/u;
const READS_AS_WORDS = /\S \S|[æøåÆØÅ]|^[A-ZÆØÅ][a-zæøå]/u;

/** Files of the app that give names to what the user begins with. */
const NAMING = ['src/app/planEdits.ts', 'src/app/startKinds.ts', 'src/app/recovery.ts'];

/** @returns each text once, with the first file it stands in */
export function textsInSource(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const names = readdirSync('src/engine', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const file of [...names.map((name) => join('src/engine', name)), ...NAMING]) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    visit(tree, '', (text) => found.has(text) || found.set(text, file));
  }
  return found;
}

function visit(node: ts.Node, property: string, found: (text: string) => void): void {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
  if (ts.isThrowStatement(node) || (ts.isNewExpression(node) && node.expression.getText().endsWith('Error'))) return;
  if (ts.isPropertyAssignment(node)) {
    const name = node.name.getText().replace(/['"]/g, '');
    if (NOT_SHOWN.has(name)) visitCalls(node.initializer, found);
    else visit(node.initializer, name, found);
    return;
  }
  asked(node, found);
  const text = folded(node);
  if (text === null) {
    ts.forEachChild(node, (child) => {
      visit(child, property, found);
    });
    return;
  }
  const isId = UNIT.test(text) || (property === 'source' && SOURCE_ID.test(text));
  if (text.trim().length > 1 && !isId && (SHOWN.has(property) || READS_AS_WORDS.test(text))) found(text);
}

/** What `word` or `words` is asked for is shown, wherever it stands. */
function visitCalls(node: ts.Node, found: (text: string) => void): void {
  asked(node, found);
  ts.forEachChild(node, (child) => {
    visitCalls(child, found);
  });
}

function asked(node: ts.Node, found: (text: string) => void): void {
  if (!ts.isCallExpression(node) || !/^words?$/.test(node.expression.getText())) return;
  const text = node.arguments[0] === undefined ? null : folded(node.arguments[0]);
  if (text !== null) found(text);
}

/** The text of a literal, or of literals added together. */
function folded(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return folded(node.expression);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const [left, right] = [folded(node.left), folded(node.right)];
  return left === null || right === null ? null : left + right;
}
