// Which way the values of a type travel: into the package, out of it, or both. An input may take
// more tomorrow and an output may hold more; the other way round programs break.

import ts from "typescript";

export interface Direction {
  readonly in: boolean;
  readonly out: boolean;
}

type Way = "in" | "out";

/** What the runtime's generics do with their parameters, where it is not what their position says. */
const parameterWays = new Map<string, readonly Way[]>([["Model", ["in", "out"]]]);

/** Directions by symbol, found by walking everything that the modules export as a value. */
export function directionsOf(
  checker: ts.TypeChecker,
  roots: Iterable<ts.Symbol>,
  isOurs: (symbol: ts.Symbol) => boolean,
): ReadonlyMap<ts.Symbol, Direction> {
  const found = new Map<ts.Symbol, { in: boolean; out: boolean }>();
  const queue: (readonly [ts.Symbol, Way])[] = [...roots]
    .filter(({ flags }) => flags & ts.SymbolFlags.Value)
    .map((symbol) => [symbol, "out"] as const);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [symbol, way] = next;
    const known = found.get(symbol) ?? { in: false, out: false };
    if (known[way]) continue;
    known[way] = true;
    found.set(symbol, known);
    for (const declaration of symbol.declarations ?? []) visitMembers(declaration, way);
  }
  return found;

  function visitMembers(node: ts.Node, way: Way): void {
    // The name and its type parameters say nothing about values.
    ts.forEachChild(node, (child) => visit(child, way));
  }

  function visit(node: ts.Node, way: Way): void {
    if (ts.isTypeParameterDeclaration(node)) return;
    if (ts.isParameter(node)) {
      if (node.type) visit(node.type, way === "in" ? "out" : "in");
      return;
    }
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      visitReference(node, way);
      return;
    }
    if (ts.isTypeQueryNode(node)) {
      reach(checker.getSymbolAtLocation(node.exprName), way);
      return;
    }
    ts.forEachChild(node, (child) => visit(child, way));
  }

  function visitReference(
    node: ts.TypeReferenceNode | ts.ExpressionWithTypeArguments,
    way: Way,
  ): void {
    const name = ts.isTypeReferenceNode(node) ? node.typeName : node.expression;
    const symbol = reach(checker.getSymbolAtLocation(name), way);
    const ways = symbol ? parameterWays.get(symbol.name) : undefined;
    for (const [i, argument] of (node.typeArguments ?? []).entries()) {
      const own = ways?.[i] ?? "out";
      visit(argument, way === "in" ? flipped(own) : own);
    }
  }

  function reach(symbol: ts.Symbol | undefined, way: Way): ts.Symbol | undefined {
    if (!symbol) return undefined;
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (isOurs(target)) queue.push([target, way]);
    return target;
  }
}

function flipped(way: Way): Way {
  return way === "in" ? "out" : "in";
}
