// The `lint` verb: Redocly's rules over the merged document, ours over the catalog. It gates our
// own material; on other people's documents it informs.

import type { SourceDocument } from "../document/read.ts";
import { parseLintSettings } from "../lint/parse-settings.ts";
import { lintDocument } from "../lint/redocly.ts";
import { describe } from "../pipeline.ts";
import { recoverPull } from "../pull/pull.ts";
import { readInputs } from "./input-document.ts";
import { exitCodeOf, locateAll, type Report } from "./report.ts";
import { type GivenLimits, readSettings } from "./settings.ts";

export interface LintOptions {
  readonly config?: string;
  readonly input?: string;
  readonly limit?: GivenLimits;
  /** Addresses, `https://host/path`, at or below which references of documents are followed. */
  readonly allowRefs?: readonly string[];
}

export async function lint(options: LintOptions, root: string, today: string): Promise<Report> {
  const settings = await readSettings(root, options);
  if (!settings.value) return report(settings.diagnostics, root);
  const recovered = await recoverPull(settings.value.spec);
  const material = await readInputs(options, settings.value);
  const before = [...settings.diagnostics, ...recovered.diagnostics, ...material.diagnostics];
  if (!material.value) return report(before, root);
  const described = describe(material.value, today);
  const ours = [...before, ...described.diagnostics];
  if (!described.value) return report(ours, root, material.value.files);
  const { waivers } = material.value;
  const settingsOf = (file: SourceDocument) =>
    parseLintSettings(file.value, { file: file.file, pointer: "#" });
  const theirs = await lintDocument(described.value.merged, {
    shownAs: "generated/openapi.json",
    gate: options.input === undefined,
    today,
    ...(waivers ? { settings: settingsOf(waivers).value.redocly } : {}),
  });
  return report([...ours, ...theirs], root, material.value.files);
}

async function report(
  diagnostics: Parameters<typeof locateAll>[0],
  root: string,
  files?: ReadonlyMap<string, string>,
): Promise<Report> {
  return {
    exitCode: exitCodeOf(diagnostics),
    diagnostics: await locateAll(diagnostics, root, files),
  };
}
