// A program that only compiles while every shared parameter fits where the mapping puts it: for each
// side, the provider's own parameters made of the shared ones, by hand of the compiler.

import type { Json } from "../../ground/json.ts";
import { literal, propertyKey, quote, sortImports } from "../code-text.ts";
import type { PlainFile } from "../emitter.ts";
import { portableId } from "./package-files.ts";
import type { SharedModel, SharedParameter } from "./share-model.ts";

export function planPortableProof(models: readonly SharedModel[]): PlainFile {
  const imports = models.flatMap(({ typeName, moduleName, members }, m) => [
    `import type { ${typeName}Params } from "../../packages/${portableId}/src/models/${moduleName}.js";`,
    ...members.map(
      ({ provider, model }, i) =>
        `import type { ${model.typeName}Params as ${alias(m, i)} } from "../../packages/${provider.id}/src/models/${model.moduleName}.js";`,
    ),
  ]);
  return {
    path: `contract/${portableId}/type-proof.ts`,
    text: `// Generated from the equivalents. Do not edit.
// Compiles only while what providers share fits the parameters of each.

${sortImports(imports).join("\n")}

/** Shared parameters as each provider takes them, model by model. */
export const placed = [
${models.flatMap((model, m) => model.members.map((_, i) => printSide(model, m, i))).join("")}] as const;
`,
  };
}

const alias = (model: number, member: number) => `Own${model}_${member}`;

/** A tree of expressions, by the keys of the provider's body. */
type Tree = Map<string, Tree | string>;

function printSide({ typeName, parameters, members }: SharedModel, m: number, i: number): string {
  const tree: Tree = new Map();
  for (const shared of parameters) {
    put(tree, shared.sides[i]!.parameter.path, expressionOf(shared, i));
  }
  for (const { path, value } of members[i]!.always) put(tree, path, literal(value));
  return `  (shared: Required<${typeName}Params>): ${alias(m, i)} => (${printTree(tree, "  ")}),\n`;
}

function expressionOf({ name, sides }: SharedParameter, i: number): string {
  const given = `shared[${quote(name)}]`;
  const { values } = sides[i]!;
  if (values.length === 0) return given;
  const words: Json = Object.fromEntries(values.map(({ value, sends }) => [String(value), sends]));
  return `(${literal(words)} as const)[\`\${${given}}\` as const]`;
}

function put(tree: Tree, [key = "", ...rest]: readonly string[], expression: string): void {
  if (rest.length === 0) {
    tree.set(key, expression);
    return;
  }
  const inner = tree.get(key);
  const group: Tree = inner instanceof Map ? inner : new Map();
  tree.set(key, group);
  put(group, rest, expression);
}

function printTree(tree: Tree, indent: string): string {
  const members = [...tree].map(([key, value]) => {
    const text = typeof value === "string" ? value : printTree(value, `${indent}  `);
    return `${indent}  ${propertyKey(key)}: ${text},\n`;
  });
  return `{\n${members.join("")}${indent}}`;
}
