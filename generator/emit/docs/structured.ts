// JSON for machines inside a page.

import type { Json } from "../../ground/json.ts";
import { visible } from "./text.ts";

/**
 * JSON that may stand in a script element unescaped: it holds no character that could end the
 * element or open a comment, and parses to the value that was given.
 */
export function scriptJson(value: Json): string {
  return visible(JSON.stringify(value)).replace(
    /[<>&']/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
