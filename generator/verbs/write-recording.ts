// Writes what went over the wire as a recording, unless it holds a key or one is there already.

import type { RawExchange } from "../../templates/client/runtime/record-exchange.js";
import type { Model, Operation } from "../catalog/catalog.ts";
import { printCassette } from "../contract/record-cassette.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { type Place, readIfThere, writeWhole } from "./record-files.ts";
import { line, type RunRequest, type Step, type Ways } from "./recorded.ts";

interface Writing {
  readonly name: string;
  readonly place: Place;
  readonly model: Model | null;
  readonly operations: readonly Operation[];
  readonly exchanges: readonly RawExchange[];
  readonly ids: readonly string[];
  readonly title: string;
  readonly note: string;
  readonly since: number;
  readonly ways: Ways;
}

export async function writeRecording(request: RunRequest, writing: Writing): Promise<Step> {
  const { name, place, model, operations, exchanges, ids, title, note, since, ways } = writing;
  const printed = printCassette({
    provider: request.plan.provider,
    model,
    operations,
    exchanges,
    texts: { title, note },
    hasher: ways.hasher,
    baseUrl: ways.wire.baseUrl,
    secrets: ways.wire.key === null || request.wire === "simulate" ? [] : [ways.wire.key],
    ids,
    since,
  });
  if (printed.kind === "secret") {
    const diagnostics = printed.found.map(
      ({ pointer, what }): Diagnostic => ({
        code: "record/secret",
        message: `${name} was not written: at ${pointer} its recording holds ${what}`,
        at: null,
        fix: "report it as a gap in the scrubber; the job is kept and can be recorded without another submit",
      }),
    );
    return { line: line(name, "failed", { note: "looks like a key" }), spent: 0, diagnostics };
  }
  const before = await readIfThere(place.path);
  if (before === printed.text) {
    return { line: line(name, "unchanged", { file: place.shown }), spent: 0, diagnostics: [] };
  }
  if (before !== null && !request.replace) return exists(name, place);
  await writeWhole(place.path, printed.text);
  return { line: line(name, "written", { file: place.shown }), spent: 0, diagnostics: [] };
}

export function exists(name: string, place: Place): Step {
  return {
    line: line(name, "failed", { file: place.shown, note: "is recorded already" }),
    spent: 0,
    diagnostics: [
      {
        code: "record/exists",
        message: `${place.shown} is there already, and was left as it is`,
        at: null,
        fix: "add --replace to record it anew, or --out to write elsewhere",
      },
    ],
  };
}
