// Generated from #/components/schemas/Piece with templates/client/schema.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { Tree } from "./tree.js";

export type Piece = {
  event: "part";
  data: Tree;
} | {
  event: "done" | "failed" | (string & {});
  data: string;
};
