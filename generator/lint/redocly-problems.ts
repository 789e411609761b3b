// Reads the JSON that Redocly prints.

import { isObject, type Json, own, ownArray, ownObject, ownString } from "../ground/json.ts";

export interface RedoclyProblem {
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly pointer: string;
  /** What it takes to have been meant. */
  readonly suggestions: readonly string[];
  /** A page about the rule, or null. */
  readonly reference: string | null;
}

/** Null when the text is not what Redocly prints after a complete run. */
export function parseProblems(text: string): RedoclyProblem[] | null {
  const answer = parseJson(text);
  if (
    !isObject(answer) ||
    !isObject(own(answer, "totals")) ||
    !Array.isArray(own(answer, "problems"))
  ) {
    return null;
  }
  return ownArray(answer, "problems").map(parseProblem);
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function parseProblem(problem: Json): RedoclyProblem {
  const object = isObject(problem) ? problem : {};
  const location = ownArray(object, "location")[0];
  return {
    rule: ownString(object, "ruleId") ?? "unknown rule",
    severity: ownString(object, "severity") === "error" ? "error" : "warning",
    message: ownString(object, "message") ?? "",
    pointer: placeOf(isObject(location) ? location : {}, ownObject(object, "from") ?? {}),
    suggestions: ownArray(object, "suggest").filter((item) => typeof item === "string"),
    reference: ownString(object, "reference"),
  };
}

type Place = Readonly<Record<string, Json>>;

/** A location names the root as `#/`, which in a JSON Pointer is the key "". */
function placeOf(location: Place, from: Place): string {
  const pointer = ownString(location, "pointer") ?? ownString(from, "pointer") ?? "#";
  return pointer === "#/" ? "#" : pointer;
}
