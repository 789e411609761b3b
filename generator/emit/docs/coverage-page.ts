// The page that says what of each API has been recorded, and by whom it was answered. Three kinds
// of recordings are three columns: only the first is evidence.

import {
  type ContractCoverage,
  type Dimension,
  dimensions,
  type Share,
} from "../../../templates/contract/runtime/coverage.js";
import type { Catalog } from "../../catalog/catalog.ts";
import { type Frame, siteName } from "./page.ts";
import { cleanLine } from "./text.ts";

export interface CoveragePage {
  readonly frame: Frame;
  readonly title: string;
  readonly evidence: string;
  readonly providers: readonly ProviderSection[];
}

interface ProviderSection {
  readonly id: string;
  readonly name: string;
  readonly recordings: string;
  readonly rows: readonly Row[];
  /** Names of models and operations without a recording; empty when there are none. */
  readonly gaps: readonly { readonly label: string; readonly names: readonly string[] }[];
}

interface Row {
  readonly name: string;
  readonly seen: string;
  readonly percent: string;
  readonly live: string;
  readonly documented: string;
  readonly synthetic: string;
}

const names: Readonly<Record<Dimension, string>> = {
  operations: "Operations",
  statuses: "Statuses",
  contentTypes: "Content types",
  models: "Models",
  webhooks: "Webhooks",
  optionalFields: "Optional fields",
  enumValues: "Values of lists",
  unionBranches: "Forms of unions",
};

export function planCoveragePage(
  catalog: Catalog,
  coverage: readonly ContractCoverage[],
): CoveragePage {
  const name = siteName(catalog);
  const title = "What is recorded";
  const live = coverage.some(({ shares }) => dimensions.some((one) => shares[one].live > 0));
  const evidence = live
    ? "Only what stands under “live” was answered by the real API."
    : "Nothing here was answered by the real API yet: documented and made-up recordings show that types, schemas and pages agree with each other, and nothing about what the API does today.";
  return {
    frame: {
      siteName: name,
      title: `${title} · ${name}`,
      description:
        "How much of each API is covered by recorded exchanges, by where they come from.",
      root: "",
      file: "coverage",
      hasMarkdown: true,
      hasText: false,
      crumbs: [],
      current: title,
      source: "the recorded exchanges",
      template: "docs/coverage",
    },
    title,
    evidence,
    providers: coverage.map((one) => planSection(catalog, one)),
  };
}

function planSection(
  { providers }: Catalog,
  { provider, recordings, shares, untouched }: ContractCoverage,
): ProviderSection {
  const gaps = [
    { label: "Models without a recording", names: untouched.models },
    { label: "Operations without a recording", names: untouched.operations },
  ];
  return {
    id: provider,
    name: cleanLine(providers.find(({ id }) => id === provider)?.name ?? provider),
    recordings: `${recordings} ${recordings === 1 ? "recording" : "recordings"}`,
    rows: dimensions
      .filter((one) => shares[one].of > 0)
      .map((one) => planRow(names[one], shares[one])),
    gaps: gaps.filter((gap) => gap.names.length > 0),
  };
}

function planRow(name: string, { of, seen, live, documented, synthetic }: Share): Row {
  return {
    name,
    seen: `${seen} of ${of}`,
    percent: `${Math.floor((100 * seen) / of)} %`,
    live: String(live),
    documented: String(documented),
    synthetic: String(synthetic),
  };
}
