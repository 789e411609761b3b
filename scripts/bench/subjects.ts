// The documents that are measured: made-up ones of any size, and real ones where there are some.

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Place } from "./place.ts";

export interface Subject {
  readonly name: string;
  /** Null: not known before it has been read. */
  readonly models: number | null;
  readonly document: string;
  /** Where the command is run, and what names its material there. */
  readonly folder: string;
  readonly input: readonly string[];
  /** Changes one model, differently each time; null where a document has none. */
  readonly edit: ((round: number) => void) | null;
}

export function syntheticSubject(place: Place, models: number): Subject {
  const folder = join(place.folder, `acme-${models}`);
  if (!existsSync(folder)) {
    const args = [join(place.dist, "write-synthetic.js"), "--models", `${models}`, "--out", folder];
    place.run({ folder: place.folder, args });
  }
  const document = join(folder, "spec", "upstream", "acme.json");
  const name = `${models.toLocaleString("en-US")} models`;
  return { name, models, document, folder, input: [], edit: modelEditor(document) };
}

/** Gives a parameter of one model, in the middle of the document, another description each time. */
function modelEditor(document: string): (round: number) => void {
  const given = "Sets option_1 of the picture.";
  const text = readFileSync(document, "utf8");
  const at = text.indexOf(given, Math.floor(text.length / 2));
  if (at < 0) throw new Error(`${document} has nothing to change`);
  const [before, after] = [text.slice(0, at), text.slice(at + given.length)];
  return (round) => writeFileSync(document, `${before}Sets option_1, edited ${round}.${after}`);
}

/** The folder of real documents: what was asked for, or the one that lies beside the project. */
export function documentFolder(asked: string | undefined, root: string): string | null {
  const folder = asked ?? process.env["MODELSMITH_DOCUMENTS"];
  if (folder) return resolve(folder);
  const usual = resolve(root, "..", "shared", "documents");
  return existsSync(usual) ? usual : null;
}

export function realDocuments(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(json|ya?ml)$/.test(name))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
}

export function realSubject(place: Place, document: string): Subject {
  return {
    name: basename(document),
    models: null,
    document,
    folder: place.folder,
    input: ["--input", document],
    edit: null,
  };
}
