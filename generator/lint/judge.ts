// Holds findings against the project's waivers, and puts both where readers look: on the models'
// pages. A waived finding leaves the list of problems, never the page.

import type { Catalog, Model, ModelFinding } from "../catalog/catalog.ts";
import type { Checked } from "../ground/diagnostic.ts";
import type { Json } from "../ground/json.ts";
import { parseLintSettings } from "./parse-settings.ts";
import type { Finding } from "./rule.ts";
import { noSettings } from "./settings.ts";
import { applyWaivers, type LintReport } from "./waivers.ts";

/** `settings` is `spec/lint.yaml` as read, or null where there is none. */
export function judgeFindings(
  findings: readonly Finding[],
  settings: { readonly file: string; readonly value: Json } | null,
  today: string,
): Checked<LintReport> {
  const parsed = settings
    ? parseLintSettings(settings.value, { file: settings.file, pointer: "#" })
    : { value: noSettings, diagnostics: [] };
  const report = applyWaivers({ findings, settings: parsed.value, today });
  return {
    value: report,
    diagnostics: [...parsed.diagnostics, ...report.findings, ...report.diagnostics],
  };
}

/** The catalog with each finding on the models that it concerns. */
export function attachFindings(catalog: Catalog, report: LintReport): Catalog {
  const byModel = new Map<string, ModelFinding[]>();
  const attach = (finding: Finding, reason: string | null) => {
    for (const { provider, model } of [finding.subject, ...finding.others]) {
      if (model === null) continue;
      const key = JSON.stringify([provider, model]);
      const entry: ModelFinding = { code: finding.code, message: finding.message, reason };
      byModel.set(key, [...(byModel.get(key) ?? []), entry]);
    }
  };
  for (const finding of report.findings) attach(finding, null);
  for (const { finding, reason } of report.waived) attach(finding, reason);
  const withFindings = (provider: string, model: Model): Model => ({
    ...model,
    findings: byModel.get(JSON.stringify([provider, model.id])) ?? [],
  });
  return {
    ...catalog,
    providers: catalog.providers.map((provider) => ({
      ...provider,
      models: provider.models.map((model) => withFindings(provider.id, model)),
    })),
  };
}
