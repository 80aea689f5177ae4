/** What a source text says to the user: the words of its strings and templates, in every branch. */
import ts from 'typescript';

/** @param source of a module, or of one function; names of modules, keys of objects and codes that are compared with are no texts */
export function textsIn(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isElementAccessExpression(node)) return;
    // `value('max')` asks for a figure by its code.
    if (ts.isCallExpression(node) && node.arguments.length === 1 && ts.isStringLiteral(node.arguments[0]!)) return;
    if (ts.isBinaryExpression(node) && /^[!=]==$/u.test(node.operatorToken.getText())) return;
    if (ts.isPropertyAssignment(node)) visit(node.initializer);
    else if (ts.isCaseClause(node)) node.statements.forEach(visit);
    else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    else {
      if (ts.isTemplateExpression(node)) {
        texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … '));
      }
      ts.forEachChild(node, visit);
    }
  };
  visit(ts.createSourceFile('text.ts', source, ts.ScriptTarget.Latest, true));
  return texts.filter((text) => /\p{L}/u.test(text));
}

/**
 * Texts of a module that stand outside its catalogues, and so would be bokmål on a page in nynorsk.
 *
 * @param twin the module in nynorsk: what has a counterpart of the same name there is a part of the catalogues
 */
export function textsOutside(source: string, twin: string): string[] {
  const { statements } = ts.createSourceFile('text.ts', source, ts.ScriptTarget.Latest, true);
  const hasTwin = (name: string): boolean => new RegExp(`(?:const|function) ${name}\\b`, 'u').test(twin);
  const outside = statements.flatMap((each): ts.Node[] => {
    if (ts.isFunctionDeclaration(each)) return hasTwin(each.name?.text ?? '') ? [] : [each];
    if (!ts.isVariableStatement(each)) return [];
    return each.declarationList.declarations.filter(
      ({ name, initializer }) => !/^translated\b/u.test(initializer?.getText() ?? '') && !hasTwin(name.getText()),
    );
  });
  // Codes have neither spaces nor capitals.
  return outside.flatMap((each) => textsIn(each.getText())).filter((text) => /^\p{Lu}|\p{L} \p{L}/u.test(text));
}

/** The catalogues a module exports by way of `translated`, with the names they are called by there. */
export function wrappedIn(source: string): { exported: string; called: string }[] {
  const { statements } = ts.createSourceFile('text.ts', source, ts.ScriptTarget.Latest, true);
  return statements
    .filter((each) => ts.isVariableStatement(each))
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ name, initializer }) => {
      if (initializer === undefined || !ts.isCallExpression(initializer)) return [];
      const [called] = initializer.arguments;
      const isWrapped = initializer.expression.getText() === 'translated' && called && ts.isStringLiteral(called);
      return isWrapped ? [{ exported: name.getText(), called: called.text }] : [];
    });
}

/** The arguments a function uses, by their place, or by the name of the property taken from the one at that place. */
export function argumentsUsed(source: string): string[] {
  const used: string[] = [];
  const isUsed = (name: string, body: ts.Node): boolean =>
    ts.isIdentifier(body)
      ? body.text === name
      : (ts.forEachChild(body, (child) => (isUsed(name, child) ? true : undefined)) ?? false);
  const visit = (node: ts.Node): void => {
    if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    node.parameters.forEach(({ name }, place) => {
      const parts = ts.isIdentifier(name) ? [[String(place), name.text]] : name.elements.flatMap(partOf);
      for (const [said = '', bound = ''] of parts) if (isUsed(bound, node.body)) used.push(said);
    });
  };
  visit(ts.createSourceFile('text.ts', `(${source})`, ts.ScriptTarget.Latest, true));
  return used.sort();
}

function partOf(element: ts.ArrayBindingElement): string[][] {
  if (ts.isOmittedExpression(element)) return [];
  if (!ts.isIdentifier(element.name)) return element.name.elements.flatMap(partOf);
  return [[element.propertyName?.getText() ?? element.name.text, element.name.text]];
}
