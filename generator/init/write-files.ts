// The other files that a new API begins with.

import { comment, scalar } from "./yaml-text.ts";

/** With the addresses that the document's references were allowed to lead to: a pull needs them again. */
export const configText = (allowRefs: readonly string[]) =>
  `${[
    ...comment(
      "Where modelsmith finds and puts things. Every key may be left out; these are the defaults.",
    ),
    "",
    "spec: spec",
    "out: generated",
    "",
    ...comment("A folder of templates that replace modelsmith's own, file by file:"),
    "# templates: templates",
    ...comment("Modules of your own that add files to the output:"),
    "# emitters: [./my-emitter.mjs]",
    ...(allowRefs.length === 0
      ? []
      : [
          ...comment("Where references of documents may lead, beside their own folders:"),
          "allowRefs:",
          ...allowRefs.map((address) => `  - ${scalar(address, true)}`),
        ]),
  ].join("\n")}\n`;

/** A sample, because an overlay without actions is none: it works once it has its real name. */
export function overlayText(name: string, documentFile: string): string {
  return `${[
    ...comment(
      `Corrections to ${documentFile}, so that the document itself stays as its provider serves it. Write your own actions in place of this one and take .sample off the file's name. Each action says why; one that no longer matches anything is reported.`,
    ),
    "overlay: 1.0.0",
    `info: { title: ${scalar(`Corrections to ${name}`, true)}, version: 1.0.0 }`,
    "actions:",
    "  - target: $.components.schemas.Painting.properties.size",
    "    description: The pages list the sizes; the document does not.",
    "    update: { enum: [small, large] }",
  ].join("\n")}\n`;
}
