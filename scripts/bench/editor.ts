// What somebody waits for while typing: errors after a keystroke, and completion. TypeScript 5.9's
// language service, the same twenty calls with our package and with openapi-fetch.

import { join } from "node:path";
import { type Consumer, makeConsumer, ourProgram, peerProgram, writeProgram } from "./consumers.ts";
import { type Editor, openEditor } from "./language-service.ts";
import type { Place } from "./place.ts";
import { median } from "./run-process.ts";
import { figure, type Row, type Section } from "./section.ts";

const keystrokes = 6;

/** Medians in milliseconds. */
interface Waits {
  readonly first: number;
  readonly keystroke: number;
  readonly parameter: number;
  readonly model: number;
}

interface Side {
  readonly name: "ours" | "peer";
  readonly program: string;
  /** In the program, right before what finds the model: the end of an import, or of a path. */
  readonly model: string;
  /** What completion must offer there. */
  readonly offered: RegExp;
}

const sides: readonly Side[] = [
  { name: "ours", program: ourProgram(), model: "models/painter-", offered: /painter-1$/ },
  {
    name: "peer",
    program: peerProgram(),
    model: "/v1/models/painter-",
    offered: /painter-1\/run$/,
  },
];

export async function editorSection(place: Place, sizes: readonly number[]): Promise<Section> {
  const rows: Row[] = [];
  for (const models of sizes) {
    const consumer = makeConsumer(place, models);
    place.say(`an editor, ${models} models`);
    const [ours, peer] = [
      await measure(place, consumer, sides[0]!),
      await measure(place, consumer, sides[1]!),
    ];
    const cells = (key: keyof Waits, atMost?: number) => [
      figure(ours[key], "ms"),
      figure(peer[key], "ms"),
      figure(ours[key] / peer[key], "ratio", models >= 1000 ? atMost : undefined),
    ];
    rows.push(
      { what: `${models.toLocaleString("en-US")} models`, cells: ["", "", ""] },
      { what: "  opening the file, until its errors", cells: cells("first") },
      { what: "  errors after a keystroke", cells: cells("keystroke", 0.1) },
      { what: "  completing a parameter's name", cells: cells("parameter") },
      { what: "  completing the module or the path", cells: cells("model") },
    );
  }
  return {
    title: "What an editor waits for",
    about: `TypeScript 5.9's language service with a file of twenty calls; median of ${keystrokes}.`,
    head: ["", "ours", "openapi-fetch", "ratio"],
    rows,
  };
}

async function measure(place: Place, consumer: Consumer, side: Side): Promise<Waits> {
  writeProgram(consumer, "editor", side.program);
  const server = join(place.root, "node_modules", "typescript", "lib", "tsserver.js");
  const editor = openEditor(server, join(consumer.folder, "editor.ts"), side.program);
  try {
    return await type(editor, side);
  } finally {
    editor.close();
  }
}

async function type(editor: Editor, { program, model, offered }: Side): Promise<Waits> {
  const opened = await editor.diagnose();
  if (opened.errors.length > 0) throw new Error(`the program has errors: ${opened.errors[0]}`);
  // Into the name of the last call's prompt, which is then missing, and out again. (A misspelt
  // option would do for ours, but openapi-fetch lets it pass.)
  const prompt = program.lastIndexOf("prompt:");
  const typed: number[] = [];
  for (let i = 0; i < keystrokes; i += 1) {
    const broken = i % 2 === 0;
    const { errors, milliseconds } = await (broken
      ? editor.edit(prompt, prompt, "x")
      : editor.edit(prompt, prompt + 1, ""));
    if (errors.length > 0 !== broken) throw new Error("the language service missed a mistake");
    typed.push(milliseconds);
  }
  const completions = async (offset: number, expected: RegExp): Promise<number> => {
    const times: number[] = [];
    for (let i = 0; i < keystrokes; i += 1) {
      // Something was typed in between, or the answer would be remembered.
      await editor.edit(program.length - 1, program.length - 1, " ");
      const { names, milliseconds } = await editor.complete(offset);
      if (!names.some((name) => expected.test(name))) throw new Error(`nothing fits ${expected}`);
      times.push(milliseconds);
    }
    return median(times);
  };
  return {
    first: opened.milliseconds,
    keystroke: median(typed),
    parameter: await completions(program.lastIndexOf("option_"), /^option_7$/),
    model: await completions(program.indexOf(model) + model.length, offered),
  };
}
