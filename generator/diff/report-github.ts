// The report as workflow commands: one annotation per change, on the new document where the
// change stands in it.

import { visibleText } from "../ground/visible-text.ts";
import type { Change } from "./change.ts";
import type { Judged } from "./waivers.ts";

/** `file` is the new document's path below the repository. */
export function githubReport({ changes }: Judged, file: string): string {
  return changes.map((change) => `${annotation(change, file)}\n`).join("");
}

const commands = { major: "error", minor: "notice", patch: "notice", none: "notice" } as const;

function annotation(change: Change, file: string): string {
  const { level, axes, model, operation, provider, message, id, fingerprint } = change;
  const command = level !== "major" && (axes.behaviour || axes.cost) ? "warning" : commands[level];
  const subject = model ?? operation ?? provider;
  const place = change.new === null ? "" : ` at ${change.new}`;
  const text = `${subject}: ${message} [${id} ${fingerprint}]${place}`;
  return `::${command} file=${property(file)},title=${property(`${level}: ${id}`)}::${data(text)}`;
}

function data(text: string): string {
  return visibleText(text).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
