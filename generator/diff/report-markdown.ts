// The report as a pull request's body or a changelog shows it.

import { visibleText } from "../ground/visible-text.ts";
import { type Change, isHeaded, worstLevel } from "./change.ts";
import { countText, groupChanges, type Subject } from "./group-changes.ts";
import type { Judged } from "./waivers.ts";
import { listed } from "./wording.ts";

export function markdownReport({ changes, waived }: Judged): string {
  if (changes.length + waived.length === 0) return "No difference.\n";
  const level = worstLevel(changes.map((change) => change.level));
  const headed = changes.filter(isHeaded);
  const parts = [
    `**${level === "none" ? "No new version needed" : `${level} version`}** (${countText(changes) || "none that counts"})`,
    ...(headed.length > 0
      ? [`## Other results, other prices\n\n${headed.map(named).join("\n")}`]
      : []),
    ...groupChanges(changes).flatMap(({ provider, subjects }) => [
      `## ${escaped(provider)}`,
      ...subjects.map(subjectText),
    ]),
    ...(waived.length > 0
      ? [
          `## Waived\n\n${waived.map(({ change, reason }) => `- ${subjectOf(change)}${escaped(change.message)} (${escaped(reason)})`).join("\n")}`,
        ]
      : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function named(change: Change): string {
  return `- ${subjectOf(change)}${escaped(change.message)}`;
}

function subjectOf({ model, operation, schema, also }: Change): string {
  const id = model ?? (also.length > 0 ? schema : operation);
  return id === null ? "" : `${code(id)}: `;
}

function subjectText({ kind, id, changes }: Subject): string {
  const title = kind === "api" ? "### The whole API" : `### ${code(id)}`;
  return `${title}\n\n${changes.map(changeText).join("\n")}`;
}

function changeText(change: Change): string {
  const { level, message, id, fingerprint, migration, operation, also } = change;
  const box = level === "major" ? "- [ ] **breaking** " : "- ";
  const others =
    also.length > 0 && operation !== null
      ? ` (in ${listed([operation, ...also].map(code), 6)})`
      : "";
  const head = `${box}${escaped(message)}${others} <sub>${code(id)} ${code(fingerprint)}</sub>`;
  if (!migration) return head;
  const block = `// before\n${migration.before}\n\n// after\n${migration.after}`;
  const fence = fenceFor(block);
  const lines = [`${fence}ts`, ...block.split("\n"), fence].map((text) =>
    text === "" ? "" : `  ${visibleText(text)}`,
  );
  return `${head}\n\n${lines.join("\n")}\n`;
}

/** Longer than any row of backticks inside. */
export function fenceFor(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  return "`".repeat(longest + 1);
}

const entities = new Map([
  ["<", "&lt;"],
  [">", "&gt;"],
  ["&", "&amp;"],
  ["@", "&#64;"],
]);

export function escaped(text: string): string {
  return visibleText(text).replace(
    /[\\`*_{}[\]<>()#+!|~&@]/g,
    (character) => entities.get(character) ?? `\\${character}`,
  );
}

export function code(text: string): string {
  const shown = visibleText(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
