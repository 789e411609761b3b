// A template as a JavaScript function. Handlebars runs a template through closures, option objects
// and frames, which cost several times what the text itself does; templates here use little of it,
// and that little is a concatenation with conditions and loops. A template that uses more is left
// to Handlebars (`render.ts`), so this decides how fast a page is made and never what it says.

import { createHash } from "node:crypto";
import type { TemplateNode, TemplateTree } from "./handlebars.ts";

export interface TemplateCode {
  /** What it includes, by name: it can only run as a function where all of these can. */
  readonly partials: readonly string[];
  /** True where making its text anew costs more than looking whether it is known. */
  readonly isLong: boolean;
  /** An expression, a function from `Tools` (`template-tools.ts`) to a `Template`. */
  readonly code: string;
}

/** Where a piece of a template stands. */
interface Scope {
  /** The variables that hold the data, outermost first: `../` leads to the one before. */
  readonly data: readonly string[];
  /** How far the innermost loop is, which may be one that includes this template. */
  readonly index: string;
  readonly length: string;
}

const outermost: Scope = { data: ["c0"], index: "i0", length: "n0" };

/** What is thrown to leave a template to Handlebars; never seen outside of this file. */
class Unknown extends Error {}

/** By which a template is found among those that were compiled with the program. */
export function templateKey(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

/** Null where the template uses what is not known here. */
export function templateCode(
  tree: TemplateTree,
  helpers: ReadonlySet<string>,
): TemplateCode | null {
  const partials: string[] = [];
  try {
    const body = createWriter(helpers, partials).body(tree, outermost);
    const links = partials.map((name, i) => `const p${i} = t.partial(${JSON.stringify(name)});\n`);
    return {
      partials,
      isLong: body.length > 600,
      code:
        "(t) => {\nconst { write: w, plain: r, isFilled: f, list: l, own: g, missing: m, lookup: u, helpers: h } = t;\n" +
        `${links.join("")}return (c0, i0, n0) => {\nlet o = "", v;\n${body}return o;\n};\n}`,
    };
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

/** Members that values have beside their own: there a look at the data says whose it is. */
const inherited = new Set(
  [Object, Array, String, Number, Boolean].flatMap((type) =>
    Object.getOwnPropertyNames(type.prototype),
  ),
);

function createWriter(helpers: ReadonlySet<string>, partials: string[]) {
  let loops = 0;

  /** Texts that follow each other are added in one go: small ones then become one before that. */
  function body(tree: TemplateTree | undefined, scope: Scope): string {
    let code = "";
    let texts: string[] = [];
    const add = () => {
      if (texts.length > 0) code += `o += ${texts.join(" + ")};\n`;
      texts = [];
    };
    for (const node of tree?.body ?? []) {
      if (isBlock(node)) {
        add();
        code += block(node, scope);
      } else texts.push(...textOf(node, scope));
    }
    add();
    return code;
  }

  /** Expressions, each a string. */
  function textOf(node: TemplateNode, scope: Scope): string[] {
    if (isContent(node)) return node.value === "" ? [] : [literal(node.value)];
    if (isMustache(node)) return [`${node.escaped ? "w" : "r"}(${filled(node, scope)})`];
    if (isPartial(node)) return partial(node, scope);
    if (node.type === "CommentStatement") return [];
    throw new Unknown(node.type);
  }

  /** What is filled in: the result of a helper, or a member that has to be there. */
  function filled(node: hbs.AST.MustacheStatement, scope: Scope): string {
    if (node.params.length > 0 || node.hash) return call(node, scope);
    if (!isPath(node.path)) throw new Unknown("a literal");
    const { parts, data, depth } = node.path;
    // Handlebars would call the helper of that name.
    if (parts.length === 1 && !data && depth === 0 && helpers.has(parts[0]!)) {
      throw new Unknown("a helper without arguments");
    }
    // Outside of every loop there may be nothing to count, and Handlebars would say so.
    if (data && scope.index === outermost.index) throw new Unknown(node.path.original);
    if (data || parts.length === 0) return path(node.path, scope);
    const parent = members(holder(node.path, scope), parts.slice(0, -1));
    const last = parts.at(-1)!;
    return `(v = ${member(parent, last)}) === undefined ? m(${parent}, ${literal(last)}) : v`;
  }

  function call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, scope: Scope): string {
    const name = isPath(node.path) ? node.path.original : "";
    if (node.hash || (name !== "lookup" && !helpers.has(name))) throw new Unknown(name);
    const values = node.params.map((param) => value(param, scope)).join(", ");
    return name === "lookup" ? `u(${values})` : `h[${literal(name)}](${values})`;
  }

  function value(node: TemplateNode, scope: Scope): string {
    if (isPath(node)) return path(node, scope);
    if (isSubExpression(node)) return call(node, scope);
    if (isLiteral(node)) return literal(node.value);
    throw new Unknown(node.type);
  }

  function path(node: hbs.AST.PathExpression, scope: Scope): string {
    if (!node.data) return members(holder(node, scope), node.parts);
    if (node.original === "@index") return scope.index;
    if (node.original === "@first") return `(${scope.index} === 0)`;
    if (node.original === "@last") return `(${scope.index} === ${scope.length} - 1)`;
    throw new Unknown(node.original);
  }

  function partial(node: hbs.AST.PartialStatement, scope: Scope): string[] {
    const [data, ...others] = node.params;
    if (!isPath(node.name) || !data || others.length > 0 || node.hash) throw new Unknown("partial");
    const name = node.name.original;
    if (!partials.includes(name)) partials.push(name);
    // Only the first line is indented, as Handlebars does it on our wish (`preventIndent`).
    const indent = node.indent ? [literal(node.indent)] : [];
    const values = [value(data, scope), scope.index, scope.length].join(", ");
    return [...indent, `p${partials.indexOf(name)}(${values})`];
  }

  function block(node: hbs.AST.BlockStatement, scope: Scope): string {
    const [param, ...others] = node.params;
    const named = [node.program, node.inverse].some((part) => part?.blockParams?.length);
    if (!param || others.length > 0 || node.hash || named) throw new Unknown("block");
    const kind = node.path.original;
    if (kind === "each") return each(node, value(param, scope), scope);
    if (kind !== "if" && kind !== "unless") throw new Unknown(kind);
    const [then, otherwise] = [body(node.program, scope), body(node.inverse, scope)];
    const condition = `${kind === "if" ? "" : "!"}f(${value(param, scope)})`;
    return `if (${condition}) {\n${then}}${otherwise === "" ? "" : ` else {\n${otherwise}}`}\n`;
  }

  function each(node: hbs.AST.BlockStatement, items: string, scope: Scope): string {
    loops += 1;
    const [list, index, item] = [`l${loops}`, `i${loops}`, `c${loops}`];
    const inner = { data: [...scope.data, item], index, length: `${list}.length` };
    const otherwise = body(node.inverse, scope);
    return (
      `const ${list} = l(${items});\n` +
      `for (let ${index} = 0; ${index} < ${list}.length; ${index} += 1) {\n` +
      `const ${item} = ${list}[${index}];\n${body(node.program, inner)}}\n` +
      (otherwise === "" ? "" : `if (${list}.length === 0) {\n${otherwise}}\n`)
    );
  }

  return { body };
}

function holder({ depth }: hbs.AST.PathExpression, { data }: Scope): string {
  const name = data.at(-1 - depth);
  if (name === undefined) throw new Unknown("a path that leads out of the template");
  return name;
}

function members(parent: string, names: readonly string[]): string {
  return names.reduce(member, parent);
}

function member(parent: string, name: string): string {
  if (inherited.has(name)) return `g(${parent}, ${literal(name)})`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${parent}.${name}` : `${parent}[${literal(name)}]`;
}

/** Line separators end a line in older JavaScript, also within a string. */
function literal(value: string | number | boolean): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (found) =>
    found === "\u2028" ? "\\u2028" : "\\u2029",
  );
}

const isContent = (node: TemplateNode): node is hbs.AST.ContentStatement =>
  node.type === "ContentStatement";
const isMustache = (node: TemplateNode): node is hbs.AST.MustacheStatement =>
  node.type === "MustacheStatement";
const isPartial = (node: TemplateNode): node is hbs.AST.PartialStatement =>
  node.type === "PartialStatement";
const isBlock = (node: TemplateNode): node is hbs.AST.BlockStatement =>
  node.type === "BlockStatement";
const isPath = (node: TemplateNode): node is hbs.AST.PathExpression =>
  node.type === "PathExpression";
const isSubExpression = (node: TemplateNode): node is hbs.AST.SubExpression =>
  node.type === "SubExpression";
const isLiteral = (
  node: TemplateNode,
): node is hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral =>
  ["StringLiteral", "NumberLiteral", "BooleanLiteral"].includes(node.type);
