// The fixture modules of one provider: one per model, one for the calls that concern no model,
// and the list of them all.

import type { Conformer } from "../../../templates/contract/runtime/conform.js";
import { indexDocument } from "../../../templates/contract/runtime/document.js";
import type { Cassette } from "../../catalog/cassette.ts";
import type { Provider } from "../../catalog/catalog.ts";
import { byCodeUnit, type Json } from "../../ground/json.ts";
import { camelCase, distinctNames, pascalCase, safeIdentifier } from "../../ground/names.ts";
import { commentLine, plainLine, quote } from "../code-text.ts";
import type { View } from "../emitter.ts";
import { createTypeNames, printRecording } from "./print-recording.ts";

export interface FixtureRequest {
  readonly provider: Provider;
  /** Of this provider alone. */
  readonly cassettes: readonly Cassette[];
  readonly document: Json;
  /** Whether the package has a `schema.ts`. */
  readonly typed: boolean;
  /** Checks recordings of the document; null where nothing is held against types. */
  readonly createConformer: ((document: Json) => Conformer) | null;
}

/** One module of recordings. */
interface Group {
  /** Below `fixtures/`, without extension. */
  readonly module: string;
  /** What the list calls it. */
  readonly name: string;
  readonly cassettes: readonly Cassette[];
}

export function planFixtures(request: FixtureRequest): View[] {
  const groups = groupCassettes(request);
  const printGroup = createGroupPrinter(request);
  return [...groups.map(printGroup), planList(request, groups)];
}

function groupCassettes({ provider, cassettes }: FixtureRequest): Group[] {
  const models = new Map(provider.models.map((model) => [model.id, model]));
  const sorted = [...cassettes].sort((a, b) => byCodeUnit(a.id, b.id));
  const others = sorted.filter(({ model }) => model === null || !models.has(model));
  const ofModels = provider.models.map(({ id, moduleName, identifier }) => ({
    module: `models/${moduleName}`,
    name: identifier,
    cassettes: sorted.filter(({ model }) => model === id),
  }));
  const all = [{ module: "control-plane", name: "controlPlane", cassettes: others }, ...ofModels];
  const used = all.filter((group) => group.cassettes.length > 0);
  const names = distinctNames(
    used.map(({ name }) => name),
    ["recordings"],
  );
  return used.map((group, i) => ({ ...group, name: names[i]! }));
}

function createGroupPrinter({
  provider,
  document,
  typed,
  createConformer,
}: FixtureRequest): (group: Group) => View {
  const index = indexDocument(document);
  const typeNames = new Map(provider.operations.map(({ id, typeName }) => [id, typeName]));
  const typeNameOf = (id: string) => typeNames.get(id) ?? pascalCase(id, "Operation");
  const conformer = createConformer?.(document);
  // What a waiver excuses is found by the same check that will ask whether it is still needed.
  // Without types nothing is held against them, and nothing is excused.
  const excusedBy = (cassette: Cassette): readonly string[] =>
    cassette.waiver === null || !conformer
      ? []
      : conformer.examine(withoutPlace(cassette)).map(({ pointer }) => pointer);

  return ({ module, cassettes }) => {
    const types = typed ? createTypeNames(index, typeNameOf) : null;
    const names = constantNames(cassettes);
    const recordings = cassettes.map((cassette, i) => ({
      name: names[i]!,
      literal: printRecording({ cassette, document, index, types, excused: excusedBy(cassette) }),
    }));
    const sections = types?.sections() ?? [];
    const up = "../".repeat(module.split("/").length + 1);
    return {
      path: `contract/${provider.id}/fixtures/${module}.ts`,
      kind: "typescript",
      template: "contract/fixtures.ts.hbs",
      provider: provider.id,
      data: {
        source: sourceOf(cassettes),
        imports: [
          ...(sections.length > 0
            ? [
                `import type { ${sections.join(", ")} } from ${quote(`${provider.packageName}/schema`)};`,
              ]
            : []),
          `import type { Recording } from ${quote(`${up}runtime/recording.js`)};`,
        ],
        aliases: types?.declarations() ?? [],
        recordings,
        list: list(names),
      },
    };
  };
}

/** The pointers of findings then begin at the recording itself. */
function withoutPlace(cassette: Cassette): Cassette {
  return { ...cassette, source: { ...cassette.source, pointer: "#" } };
}

/** `acme/painter-2/completed` → `completed`, numbered where two files share a name. */
function constantNames(cassettes: readonly Cassette[]): string[] {
  const wanted = cassettes.map(({ id }) =>
    safeIdentifier(camelCase(id.split("/").at(-1)!, "recording")),
  );
  return distinctNames(wanted, ["recordings", "paths", "webhooks"]);
}

function planList({ provider, cassettes }: FixtureRequest, groups: readonly Group[]): View {
  const byModule = [...groups].sort((a, b) => byCodeUnit(a.module, b.module));
  return {
    path: `contract/${provider.id}/fixtures.ts`,
    kind: "typescript",
    template: "contract/recordings.ts.hbs",
    provider: provider.id,
    data: {
      source: sourceOf(cassettes),
      name: commentLine(provider.name),
      imports: [
        'import type { Recording } from "../runtime/recording.js";',
        ...byModule.map(
          ({ name, module }) =>
            `import { recordings as ${name} } from ${quote(`./fixtures/${module}.js`)};`,
        ),
      ],
      list: list(groups.map(({ name }) => `...${name}`)),
    },
  };
}

function list(items: readonly string[]): string {
  const line = `[${items.join(", ")}]`;
  return line.length <= 50 ? line : `[\n${items.map((item) => `  ${item},`).join("\n")}\n]`;
}

/** The folder that holds all these recordings. */
export function sourceOf(cassettes: readonly Cassette[]): string {
  const folders = cassettes.map(({ source }) => source.file.split("/").slice(0, -1));
  const shared = folders.reduce((common, folder) => {
    const end = common.findIndex((part, i) => part !== folder[i]);
    return end < 0 ? common : common.slice(0, end);
  }, folders[0] ?? []);
  return plainLine(shared.join("/")) || "recorded exchanges";
}
