// A package's changelog as Markdown, from what its releases said: newest first, gravest first,
// with what to write instead beneath everything that breaks.

import type { ReleasedPackage, ReleaseEntry, ReleaseNote } from "../catalog/releases.ts";
import { levels } from "../diff/change.ts";
import { code, escaped, fenceFor } from "../diff/report-markdown.ts";
import { byCodeUnit } from "../ground/json.ts";
import { visibleText } from "../ground/visible-text.ts";

/** Null when the package was never released. */
export function changelogOf(packageName: string, notes: readonly ReleaseNote[]): string | null {
  const versions = notes.flatMap(({ date, packages }) =>
    packages.filter(({ name }) => name === packageName).map((released) => ({ date, released })),
  );
  if (versions.length === 0) return null;
  const head = `# Changelog of ${code(packageName)}\n`;
  return [head, ...versions.reverse().map(versionText)].join("\n");
}

function versionText({ date, released }: { date: string; released: ReleasedPackage }): string {
  return `## ${released.version} (${date})\n\n${notesOf(released)}`;
}

/** One version's part, without its heading: also the text of its tag. */
export function notesOf({ previous, override, entries }: ReleasedPackage): string {
  const headed = entries.filter(({ axes }) => axes.behaviour || axes.cost);
  const parts = [
    ...(previous === null ? ["The first release."] : []),
    ...(override === null ? [] : [`This version was set by hand: ${escaped(override)}.`]),
    ...(headed.length > 0
      ? [`### Other results, other prices\n\n${headed.map(shortText).join("\n")}`]
      : []),
    ...subjectsOf(entries).map(
      ({ title, entries: own }) => `### ${title}\n\n${own.map(entryText).join("\n")}`,
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

interface Subject {
  readonly title: string;
  readonly entries: readonly ReleaseEntry[];
}

function subjectsOf(entries: readonly ReleaseEntry[]): Subject[] {
  const subjects = new Map<string, { title: string; entries: ReleaseEntry[] }>();
  for (const entry of entries) {
    const { key, title } = subjectOf(entry);
    const subject = subjects.get(key) ?? { title, entries: [] };
    subject.entries.push(entry);
    subjects.set(key, subject);
  }
  const gravity = ({ level }: ReleaseEntry) => levels.indexOf(level);
  return [...subjects]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { title, entries: own }]) => ({
      title,
      entries: own.sort((a, b) => gravity(a) - gravity(b)),
    }));
}

/** The whole package first, then models, operations and schemas by id. */
function subjectOf({ id, model, operation, schema }: ReleaseEntry): {
  readonly key: string;
  readonly title: string;
} {
  if (model !== undefined) return { key: `2 ${model}`, title: `Model ${code(model)}` };
  if (schema !== undefined) return { key: `4 ${schema}`, title: `Schema ${code(schema)}` };
  if (operation !== undefined) {
    return { key: `3 ${operation}`, title: `Operation ${code(operation)}` };
  }
  return /^(api|package)-/.test(id)
    ? { key: "0", title: "The package" }
    : { key: "1", title: "The whole API" };
}

function shortText({ model, operation, schema, message }: ReleaseEntry): string {
  const subject = model ?? schema ?? operation;
  return `- ${subject === undefined ? "" : `${code(subject)}: `}${escaped(message)}`;
}

function entryText({ level, message, migration }: ReleaseEntry): string {
  const head = `- ${level === "major" ? "**breaking** " : ""}${escaped(message)}`;
  if (!migration) return head;
  const block = `// before\n${migration.before}\n\n// after\n${migration.after}`;
  const fence = fenceFor(block);
  const lines = [`${fence}ts`, ...block.split("\n"), fence];
  const shown = lines.map((text) => (text === "" ? "" : `  ${visibleText(text)}`));
  return `${head}\n\n${shown.join("\n")}\n`;
}
