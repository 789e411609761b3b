// Gives diagnostics their lines and columns, just before they are shown.

import type { Diagnostic, Position } from "../ground/diagnostic.ts";
import type { LocatedDiagnostic } from "../ground/format-diagnostic.ts";
import { findLines, linesBetween } from "./lines.ts";
import { findPositions } from "./position.ts";

/** In the order given. `textOf` is asked once per file; null when its text cannot be had. */
export async function locateDiagnostics(
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string | null,
): Promise<LocatedDiagnostic[]> {
  const files = new Set(diagnostics.flatMap(({ at }) => (at ? [at.file] : [])));
  const located = new Map<Diagnostic, LocatedDiagnostic>();
  for (const file of files) {
    const text = textOf(file);
    if (text === null) continue;
    const inFile = diagnostics.filter(({ at }) => at?.file === file);
    for (const diagnostic of await locateInFile(file, text, inFile)) {
      located.set(diagnostic.given, diagnostic.located);
    }
  }
  return diagnostics.map(
    (diagnostic) =>
      located.get(diagnostic) ?? {
        // Lines that were found before stay: a fetched text is not found a second time.
        lines: [],
        ...diagnostic,
        position: diagnostic.position ?? null,
      },
  );
}

async function locateInFile(file: string, text: string, diagnostics: readonly Diagnostic[]) {
  const lines = findLines(text.startsWith("\uFEFF") ? text.slice(1) : text);
  const unplaced = diagnostics.filter(({ position }) => !position);
  const found = await findPositions(
    file,
    lines,
    unplaced.map(({ at }) => at?.pointer ?? "#"),
  );
  const positions = new Map<Diagnostic, Position | null>(
    unplaced.map((diagnostic, i) => [diagnostic, found[i] ?? null]),
  );
  return diagnostics.map((given) => {
    const position = given.position ?? positions.get(given) ?? null;
    const shown = position
      ? linesBetween(lines, position.line - context(given), position.line)
      : [];
    return { given, located: { ...given, position, lines: shown } };
  });
}

/** A broken text is often understood only from the line before. */
function context({ code }: Diagnostic): number {
  return code === "read/syntax" ? 2 : 0;
}
