// The report as a terminal shows it: what happened to which model, gravest first, with what to
// write instead beneath what breaks.

import { plural } from "../ground/plural.ts";
import { visibleText } from "../ground/visible-text.ts";
import { type Change, isHeaded, type Level, worstLevel } from "./change.ts";
import { countText, groupChanges, type Subject } from "./group-changes.ts";
import type { Judged } from "./waivers.ts";
import { listed } from "./wording.ts";

/** How the terminal colours words; each may be the identity. */
export interface ReportPaint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly red: (text: string) => string;
}

export function textReport({ changes, waived }: Judged, paint: ReportPaint): string {
  if (changes.length + waived.length === 0) return `${paint.green("No difference.")}\n`;
  const groups = groupChanges(changes).map(({ provider, subjects }) => {
    const all = subjects.flatMap((subject) => subject.changes);
    const head = `${paint.bold(visibleText(provider))}  ${paint.dim(countText(all))}\n`;
    return `${head}\n${subjects.map((subject) => subjectText(subject, paint)).join("\n")}`;
  });
  const excused = waived.map(({ change, reason }) =>
    line(paint.dim(`  waived  ${visibleText(change.message)}  ${visibleText(reason)}`)),
  );
  return [
    ...groups,
    ...(excused.length > 0 ? [excused.join("")] : []),
    verdict(changes, paint),
  ].join("\n");
}

const line = (text: string) => `${text.trimEnd()}\n`;

function subjectText({ kind, id, changes }: Subject, paint: ReportPaint): string {
  const title = kind === "api" ? "the whole API" : visibleText(id);
  const what = kind === "api" ? "" : paint.dim(`  ${kind}`);
  return (
    line(`  ${paint.bold(title)}${what}`) +
    changes.map((change) => changeText(change, paint)).join("")
  );
}

function changeText(change: Change, paint: ReportPaint): string {
  const colour = colourOf(change.level, paint);
  const marks = [
    ...(change.axes.behaviour ? ["other result"] : []),
    ...(change.axes.cost ? ["other price"] : []),
  ];
  const tail = marks.length > 0 ? `  ${paint.yellow(marks.join(", "))}` : "";
  const all = change.operation === null ? [] : [change.operation, ...change.also];
  const also = change.also.length > 0 ? paint.dim(`  in ${listed(all.map(visibleText), 4)}`) : "";
  const head = `    ${colour(signs[change.level])} ${visibleText(change.message)}${tail}${also}`;
  const id = `      ${paint.dim(`${change.id}  ${change.fingerprint}`)}`;
  return line(head) + line(id) + migrationText(change, paint);
}

const signs: Record<Level, string> = { major: "✗", minor: "+", patch: "·", none: "·" };

function colourOf(level: Level, paint: ReportPaint): (text: string) => string {
  if (level === "major") return paint.red;
  return level === "minor" ? paint.green : paint.dim;
}

function migrationText({ migration }: Change, paint: ReportPaint): string {
  if (!migration) return "";
  const part = (word: string, code: string, sign: (text: string) => string) =>
    code
      .split("\n")
      .map((text, i) => {
        const head = i === 0 ? paint.dim(word.padEnd(6)) : " ".repeat(6);
        return line(text === "" ? "" : `      ${head}  ${sign(visibleText(text))}`);
      })
      .join("");
  return part("before", migration.before, paint.red) + part("after", migration.after, paint.green);
}

function verdict(changes: readonly Change[], paint: ReportPaint): string {
  const level = worstLevel(changes.map((change) => change.level));
  const headed = changes.filter(isHeaded).length;
  const asks =
    level === "none" ? "Nothing that asks for a new version." : `This asks for a ${level} version.`;
  const word = headed === 1 ? "deserves" : "deserve";
  const note =
    headed > 0
      ? paint.yellow(`  ${plural(headed, "change")} of result or price ${word} a heading.`)
      : "";
  return `${paint.bold(colourOf(level, paint)(asks))}  ${paint.dim(countText(changes))}${note}\n`;
}
