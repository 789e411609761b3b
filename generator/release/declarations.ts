// The declarations of a built package, reduced to what its users' programs are checked against:
// no comments, nothing private. Kept with each release, so that the next can be held against it.

import ts from "typescript";
import { byCodeUnit } from "../ground/json.ts";

/** Text by path below `dist/`: `models/painter-2.d.ts`. */
export type Declarations = ReadonlyMap<string, string>;

export function declarationsOf(files: ReadonlyMap<string, string>): Declarations {
  const paths = [...files.keys()].filter((path) => path.endsWith(".d.ts")).sort(byCodeUnit);
  return new Map(paths.map((path) => [path, reduced(path, files.get(path)!)]));
}

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

function reduced(path: string, text: string): string {
  const file = parse(path, text);
  const { transformed } = ts.transform(file, [withoutPrivate]);
  return printer.printFile(transformed[0]!);
}

/** As a caller compares them: parameters of methods strictly, as those of functions are. */
export function strictMethods(path: string, text: string): string {
  const { transformed } = ts.transform(parse(path, text), [methodsAsProperties]);
  return printer.printFile(transformed[0]!);
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** A private member makes a class differ from every other, even from itself a version later. */
const withoutPrivate: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (ts.isClassElement(node) && isPrivate(node)) return undefined;
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(file, visit, context);
};

function isPrivate(node: ts.ClassElement): boolean {
  if (node.name && ts.isPrivateIdentifier(node.name)) return true;
  return ts.canHaveModifiers(node)
    ? (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)
    : false;
}

/**
 * TypeScript compares the parameters of methods in both directions, and so lets a method pass that
 * takes less than it did. Overloads have no such form and stay as they are.
 */
const methodsAsProperties: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const make = context.factory;
  const visit = (node: ts.Node): ts.Node => {
    const inside = ts.visitEachChild(node, visit, context);
    if (!ts.isMethodSignature(node) && !ts.isMethodDeclaration(node)) return inside;
    if (hasOverloads(node)) return inside;
    const method = inside as typeof node;
    const type = make.createFunctionTypeNode(
      method.typeParameters,
      method.parameters,
      method.type ?? make.createKeywordTypeNode(ts.SyntaxKind.AnyKeyword),
    );
    return ts.isMethodSignature(method)
      ? make.createPropertySignature(method.modifiers, method.name, method.questionToken, type)
      : make.createPropertyDeclaration(
          method.modifiers,
          method.name,
          method.questionToken,
          type,
          undefined,
        );
  };
  return ts.visitEachChild(file, visit, context);
};

function hasOverloads(node: ts.MethodSignature | ts.MethodDeclaration): boolean {
  const { parent } = node;
  const members: readonly ts.Node[] =
    ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent) || ts.isTypeLiteralNode(parent)
      ? [...parent.members]
      : [];
  const name = node.name.getText();
  const same = members.filter(
    (member) =>
      (ts.isMethodSignature(member) || ts.isMethodDeclaration(member)) &&
      member.name.getText() === name,
  );
  return same.length > 1;
}
