// Plans hold views, files, and units that give some of both when they are made.

import type { PlainFile, Plan, Unit, View } from "./emitter.ts";

export function isUnit(one: View | Unit): one is Unit {
  return "make" in one;
}

/** Everything of a plan, with every unit made. */
function* madeOf({ files, views }: Plan): Generator<View | PlainFile> {
  yield* files;
  for (const one of views) {
    if (isUnit(one)) yield* one.make();
    else yield one;
  }
}

/** The views alone. */
export function viewsOf(plan: Plan): View[] {
  return [...madeOf(plan)].filter((one) => "template" in one);
}
