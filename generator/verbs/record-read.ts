// Makes one call that reads and costs nothing.

import { send } from "../contract/record-wire.ts";
import { placeOf } from "./record-files.ts";
import type { ReadRun } from "./record-plan.ts";
import { virtualStart } from "./record-wires.ts";
import { line, type RunRequest, type Step, simulatedNote, type Ways } from "./recorded.ts";
import { writeRecording } from "./write-recording.ts";

export async function recordRead(request: RunRequest, run: ReadRun, ways: Ways): Promise<Step> {
  const { plan, folder, root } = request;
  const { provider } = plan;
  const { operation } = run;
  const base = request.isSimulated ? "simulated" : "live";
  const place = placeOf(folder, root, provider.id, "api", `${base}-${operation.moduleName}.json`);
  if (ways.warmUp) await ways.warmUp();
  const since = request.wire === "simulate" ? virtualStart : ways.wire.now();
  const sent = await send(ways.wire, provider.authentication, {
    method: operation.method.toUpperCase(),
    path: run.path,
  });
  if (sent.kind !== "answer") {
    const message = `${provider.id}'s ${operation.id} was not recorded: ${sent.reason}`;
    return {
      line: line(operation.id, "failed", { note: sent.reason }),
      spent: 0,
      diagnostics: [
        {
          code: "record/unreachable",
          message,
          at: null,
          fix: "look at --base-url and at your network",
        },
      ],
    };
  }
  const note = request.isSimulated
    ? simulatedNote
    : `Recorded on ${new Date(ways.wire.now()).toISOString().slice(0, 10)}.`;
  return writeRecording(request, {
    name: operation.id,
    place,
    model: null,
    operations: [operation],
    exchanges: [sent.exchange],
    ids: [],
    title: operation.summary ?? operation.id,
    note,
    since,
    ways,
  });
}
