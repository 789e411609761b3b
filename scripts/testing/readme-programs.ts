// The examples of a README as programs: each fenced block with what the first one sets up, so that
// every block stands for itself, as a reader who copies it expects.

export interface ReadmeProgram {
  /** `example-3.ts` */
  readonly file: string;
  readonly text: string;
}

/** Fenced TypeScript, in order. */
export function typescriptBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
}

/** @param adapt the least that has to change for a test: addresses. */
export function readmePrograms(markdown: string, adapt: (text: string) => string): ReadmeProgram[] {
  const [first = "", ...others] = typescriptBlocks(markdown);
  // The client, and what is made of it alone.
  const setUp = first.split("\n").filter((line) => /^const \w+ = (new \w+|portable)\(/.test(line));
  const texts = [
    first,
    ...others.map((block) => joined(block, [...importsOf(first), ...setUp].join("\n"))),
  ];
  return texts.map((text, i) => ({
    file: `example-${i + 1}.ts`,
    text: `${adapt(text)}\nexport {};\n`,
  }));
}

const importStatement = /^import (?:type )?[\s\S]*? from "[^"]+";$/gm;

function importsOf(text: string): string[] {
  return text.match(importStatement) ?? [];
}

/** Imports of the block come first; a name that both import is imported once. */
function joined(block: string, preamble: string): string {
  const own = importsOf(block);
  const taken = new Set(own.flatMap(namesOf));
  const before = importsOf(preamble).filter(
    (line) => !namesOf(line).every((name) => taken.has(name)),
  );
  const rest = (text: string) => text.replace(importStatement, "").trim();
  return [...own, ...before, "", rest(preamble), "", rest(block), ""].join("\n");
}

function namesOf(statement: string): string[] {
  const [, names = ""] = /\{([\s\S]*)\}/.exec(statement) ?? [];
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
