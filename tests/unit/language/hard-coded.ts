import ts from 'typescript';

/** Words in the code that look as if somebody read them: where they stand, and what they are. */
export type Found = { line: number; text: string };

/** Attributes of elements whose values are for the machine. Whatever else has words in it is read or read out. */
const technical =
  /^(?:accept|aria-(?:controls|describedby|hidden|labelledby|live|owns)|auto\w+|class|d|for|href|id|inputMode|key|lang|name|points|rel|role|scope|src|stroke\S*|style|target|transform|type|value|viewBox)$/;

/** Of these only whoever looks into a console reads a word. */
const unread =
  /(?:^|\.)(?:console\.\w+|(?:Type|Range)?Error|\w*[Ff]ailure|report|RegExp|Symbol\.for|performance\.\w+|matches|closest|querySelector(?:All)?|String\.raw)$/;

/** What finds elements by their names: `time, svg`. */
const finds = /(?:^|, )(?:article|audio|h\d|li|svg|time|ul|video)(?:,|$)/;

/** “Two words”, “Done.”; not `a > b`, `--token`, `M4 4h8`. */
const isSentence = (text: string): boolean =>
  !finds.test(text) &&
  !/[{}[\]<>=#*|\\_@]|--|\w\/\w|\.\w/.test(text) &&
  (/(?:^|[\s“(])\p{L}\p{Ll}+[,;:’]? (?:[“(]?\p{L}[\p{Ll}’]*)(?:$|[\s,.;:!?…”)])/u.test(text) ||
    /^\p{Lu}\p{Ll}+ ?[.!?…:]$/u.test(text));

const isLabel = (text: string): boolean => isSentence(text) || /^\p{Lu}\p{Ll}+$/u.test(text.trim());

/** `<1`, `5m`, `${minutes} min`: a unit is said otherwise in other languages, and so is “less than”. */
const isAmount = (text: string): boolean =>
  /^[<>≈] ?\d/.test(text) || /^(?:\d+|…) ?(?:h|m|min|s)$/.test(text);

const isAnyWord = (text: string): boolean => /\p{L}{2}/u.test(text);

/** What of an object is said by its name: `{ label: 'Undo' }`. */
const said = /^(?:hint|label|lead|said|text|title|why|words)$/;

/** What a rule carries to be tried with. */
const examples = /^(?:\w*[eE]xamples|listed)$/;

const nameOf = (node: ts.Node | undefined): string => node?.getText() ?? '';

/** Whether only a machine, or an engineer, ever meets what stands at this place. */
function isUnread(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent))
    return true;
  if (ts.isPropertyAssignment(parent)) return parent.name === node || examples.test(nameOf(parent.name));
  if (ts.isVariableDeclaration(parent)) return examples.test(nameOf(parent.name));
  if (ts.isElementAccessExpression(parent) || ts.isExpressionWithTypeArguments(parent)) return true;
  // A list of words, written as one.
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === 'split';
  if (ts.isTaggedTemplateExpression(parent)) return unread.test(nameOf(parent.tag));
  if (ts.isJsxAttribute(parent)) return technical.test(nameOf(parent.name));
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return unread.test(nameOf(parent.expression));
  return false;
}

/** The attribute or the call in which an expression stands, whatever lies between. */
const isWithinUnread = (node: ts.Node): boolean => {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    if (isUnread(at)) return true;
    if (ts.isStatement(at) || ts.isJsxElement(at)) return ts.isThrowStatement(at);
  }
  return false;
};

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
};

function isWords(node: ts.Node, text: string): boolean {
  if (ts.isJsxText(node)) return isAnyWord(text);
  const { parent } = node;
  const isSaid =
    ts.isJsxAttribute(parent) || (ts.isPropertyAssignment(parent) && said.test(nameOf(parent.name)));
  return isAmount(text) || (isSaid ? isLabel(text) : isSentence(text));
}

/** Every string, template and text of an element in a file of code that looks like words for somebody to read. */
export function hardCoded(file: string, source: string): readonly Found[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const look = (node: ts.Node): void => {
    const text = textOf(node)?.replace(/\s+/g, ' ').trim();
    if (text !== undefined && isWords(node, text) && !isWithinUnread(node))
      found.push({ line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}
