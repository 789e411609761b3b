// A plan as files: each view rendered, each unit made, or kept as an earlier run left it.

import type { Diagnostic } from "../ground/diagnostic.ts";
import type { OutputFile, PlainFile, Plan, View } from "./emitter.ts";
import type { Keeper } from "./keeper.ts";
import type { Renderer } from "./render.ts";
import { isUnit } from "./units.ts";

/** Files that stay as they are, since nothing that they are made of has changed. */
export interface Kept {
  readonly kept: readonly string[];
}

export type Made = OutputFile | Kept | Diagnostic;

export function* makePlan(
  { files, views }: Plan,
  renderer: Renderer,
  keeper: Keeper | null,
): Generator<Made> {
  yield* files;
  for (const one of views) {
    if (!isUnit(one)) yield* renderOne(one, renderer);
    else {
      const kept = keeper?.keep(one) ?? null;
      if (kept !== null) yield { kept };
      else {
        for (const made of one.make()) yield* renderOne(made, renderer);
        keeper?.note(one);
      }
    }
  }
}

function* renderOne(
  made: View | PlainFile,
  renderer: Renderer,
): Generator<OutputFile | Diagnostic> {
  const rendered = "template" in made ? renderer.render(made) : made;
  if (rendered !== null) yield rendered;
}
