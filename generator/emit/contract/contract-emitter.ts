// Plans the contract tests: recordings as typed literals, one test file per provider, the checks
// copied beside them, and a page that says what all this is worth.

import type { Conformer } from "../../../templates/contract/runtime/conform.js";
import type { Provider } from "../../catalog/catalog.ts";
import type { Json } from "../../ground/json.ts";
import { plainLine, quote } from "../code-text.ts";
import type { EmitInput, Emitter, PlainFile, View } from "../emitter.ts";
import { planReplayClient } from "./client-view.ts";
import { coverEmitted, planCoverageFile } from "./coverage-file.ts";
import { planFixtures, sourceOf } from "./fixtures.ts";
import { planContractReadme } from "./readme-view.ts";

export interface ContractMaterial {
  /** Sources of the checks by file name, without their tests. */
  readonly runtime: ReadonlyMap<string, string>;
  /** False when no package has a `schema.ts`: the compiler then judges no body. */
  readonly typed: boolean;
  /** What finds what waivers excuse, where there are types; null where nothing is waived. */
  readonly createConformer: ((document: Json) => Conformer) | null;
}

/** Nothing is planned while nothing is recorded: a document alone has no contract to test. */
export function createContractEmitter({ runtime, ...material }: ContractMaterial): Emitter {
  return {
    id: "contract",
    plan(input) {
      const { catalog, cassettes } = input;
      if (cassettes.length === 0) return { views: [], files: [] };
      const views = catalog.providers.flatMap((provider) =>
        planProvider(provider, input, material),
      );
      return {
        views: [...views, planContractReadme(catalog, cassettes)],
        files: [
          planCoverageFile(coverEmitted(input)),
          ...[...runtime].map(
            ([name, text]): PlainFile => ({ path: `contract/runtime/${name}`, text }),
          ),
        ],
      };
    },
  };
}

function planProvider(
  provider: Provider,
  { cassettes, documents }: EmitInput,
  material: Omit<ContractMaterial, "runtime">,
): View[] {
  const own = cassettes.filter((cassette) => cassette.provider === provider.id);
  const document = documents.get(provider.id);
  if (own.length === 0 || document === undefined) return [];
  return [
    ...planFixtures({ provider, cassettes: own, document, ...material }),
    planReplayClient(provider, own),
    {
      path: `contract/${provider.id}/contract.test.ts`,
      kind: "typescript",
      template: "contract/contract.test.ts.hbs",
      provider: provider.id,
      data: {
        source: sourceOf(own),
        document: quote(`../../packages/${provider.id}/openapi.json`),
        name: quote(plainLine(provider.name)),
        count: own.length,
        countTitle: quote(
          own.length === 1 ? "has its recording" : `has its ${own.length} recordings`,
        ),
      },
    },
  ];
}
