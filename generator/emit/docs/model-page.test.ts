import { describe, expect, it } from "vitest";
import type { Model, Provider } from "../../catalog/catalog.ts";
import {
  aCatalog,
  aModel,
  aModelParameter,
  anObject,
  aProvider,
  aString,
} from "../../catalog/makers.ts";
import { acme, acmeCatalog, acmeInput, painter } from "./acme-for-tests.ts";
import { createContext } from "./context.ts";
import { planModelPage } from "./model-page.ts";
import { planOperationPage } from "./operation-page.ts";
import { spokenText } from "./prose.ts";
import { planProviderPage } from "./provider-page.ts";
import { renderDocs, seen, texts } from "./render-for-tests.ts";
import { planSchemaPage } from "./schema-page.ts";

const context = createContext(acme, acmeInput);
const pages = renderDocs();
const seenPage = (path: string) => seen(path, pages.get(path)!);

describe("every fact", () => {
  const view = planModelPage(painter, context);
  const facts = [...new Set(texts(view))];
  // Plain text has each sample whole, and leaves the request alone out.
  const plain = { ...view, samples: view.samples.map((sample) => ({ ...sample, submit: null })) };
  const plainFacts = [...new Set(texts(plain))];

  it("is in the view", () => {
    expect(facts.length).toBeGreaterThan(150);
  });

  it.each(["html", "md", "txt"])("stands on the %s page", (form) => {
    const page = seenPage(`docs/acme/painter-2.${form}`);
    const wanted = form === "txt" ? plainFacts : facts;
    // Links for readers go without their scheme.
    const shown = (fact: string) => (form === "html" ? fact.replace(/^https:\/\//, "") : fact);
    const missing = wanted.filter(
      (fact) => !page.includes(shown(fact).replace(/\s+/g, " ").trim()),
    );
    expect(missing).toEqual([]);
  });

  it.each(["html", "md", "txt"])("of the catalog's model is told on the %s page", (form) => {
    const page = seenPage(`docs/acme/painter-2.${form}`);
    for (const text of [
      "painter-2",
      "Paints a picture from words",
      "POST https://api.acme.example/v1/models/painter-2/run".split(" ")[1]!,
      "Image Generation",
      "inpainting",
      "book covers",
      "RunPainter2Request",
      "ImageOutput",
      "paintParams. seed".replace(" ", form === "html" ? " " : ""),
      "16:9",
      "match_input_image",
      "6.4 seconds",
      "2026-03-09",
      "third-party",
      "a snapshot said 2 credits",
      "the cost per resolution is not published",
      "Painter 3",
      "Painter Two",
      "/llm/painter-2.txt",
      "as documented by the provider",
      "synthetic: made by us",
      "The sample omits a required field.",
      "InsufficientCreditsError",
      "X-Acme-Signature",
    ]) {
      expect(page).toContain(text);
    }
  });
});

describe("every fact of the other views", () => {
  const operation = (id: string) => planOperationPage(context.operations.get(id)!, context);
  const views: readonly (readonly [string, object])[] = [
    ["docs/acme/index", planProviderPage(context)],
    ["docs/acme/operations/get-job", operation("getJob")],
    ["docs/acme/operations/upload", operation("upload")],
    ["docs/acme/schemas/job", planSchemaPage(context.schemas.get("Job")!, context)],
  ];
  it.each(
    views.flatMap(([file, view]) => [
      [`${file}.html`, view] as const,
      [`${file}.md`, view] as const,
    ]),
  )("stands on %s", (path, view) => {
    const page = seenPage(path);
    const facts = [...new Set(texts(view))];
    expect(facts.length).toBeGreaterThan(8);
    expect(facts.filter((fact) => !page.includes(fact.replace(/\s+/g, " ").trim()))).toEqual([]);
  });
});

const page = (changes: Partial<Model>, provider: Partial<Provider> = {}) => {
  const model = aModel(changes);
  const holder = aProvider({ models: [model], ...provider });
  return planModelPage(
    model,
    createContext(holder, {
      ...acmeInput,
      catalog: aCatalog({ providers: [holder] }),
      cassettes: [],
    }),
  );
};

describe("banners", () => {
  it("has none for a model that is published in full", () => {
    expect(page({}).banners).toEqual([]);
  });

  it.each([
    [{ completeness: "partial" as const }, "Known only in part"],
    [{ deprecated: true }, "Deprecated"],
    [{ mark: "third-party" as const }, "Not plainly published: third-party"],
  ])("warns of %j", (changes, title) => {
    expect(page(changes).banners.map((banner) => banner.title)).toEqual([title]);
  });
});

describe("samples", () => {
  it("uses the model's own example, with the selector where the body has it", () => {
    const [curl] = page({
      select: { in: "body", name: "model", value: "painter-2" },
      example: { params: { prompt: "x", paintParams: { seed: 1 } }, mark: "published" },
    }).samples;
    const body = /-d '([\s\S]*)'$/.exec(curl!.text)![1]!;
    expect(JSON.parse(body)).toEqual({ model: "painter-2", prompt: "x", paintParams: { seed: 1 } });
    expect(page({ example: { params: {}, mark: "published" } }).sampleNote).toBeNull();
  });

  it("makes one of the required parameters where there is none, and says so", () => {
    const made = page({
      groups: [{ path: ["paintParams"], required: true, open: false, description: null }],
      parameters: [
        aModelParameter({ name: "prompt", required: true }),
        aModelParameter({
          name: "image",
          required: true,
          media: "image",
          schema: aString({ format: "uri" }),
        }),
        aModelParameter({
          name: "size",
          path: ["paintParams", "size"],
          required: true,
          schema: aString({ enum: ["s", "m"] }),
        }),
        aModelParameter({ name: "seed", schema: { kind: "integer", nullable: false } }),
      ],
    });
    const body = /-d '([\s\S]*)'$/.exec(made.samples[0]!.text)![1]!;
    expect(JSON.parse(body)).toEqual({
      prompt: "a lighthouse at dawn, soft light on calm water",
      image: "https://example.com/image",
      paintParams: { size: "s" },
    });
    expect(made.sampleNote?.mark?.word).toBe("inferred");
  });

  it("says which of its values are guesses", () => {
    const note = page({
      parameters: [aModelParameter({ name: "seed" })],
      example: { params: { prompt: "x", seed: "y" }, mark: "inferred" },
    }).sampleNote;
    expect(spokenText(note!.text)).toBe(
      "This example is ours, not the provider's. No page says that this model takes prompt.",
    );
  });

  it("has none where no value can be made", () => {
    const impossible = page({
      parameters: [aModelParameter({ required: true, schema: { kind: "never", nullable: false } })],
    });
    expect(impossible.samples).toEqual([]);
    expect(impossible.sections.map(({ id }) => id)).not.toContain("request");
  });
});

it("unfolds nested parameters and stops at recursion", () => {
  const node = anObject({
    properties: [
      { name: "label", required: true, schema: aString() },
      {
        name: "children",
        required: false,
        schema: {
          kind: "array",
          nullable: false,
          prefix: [],
          items: { kind: "ref", name: "Node", nullable: false },
        },
      },
    ],
  });
  const { parameters } = page(
    {
      parameters: [
        aModelParameter({ name: "tree", schema: { kind: "ref", name: "Node", nullable: false } }),
      ],
    },
    {
      schemas: [
        {
          name: "Node",
          typeName: "Node",
          moduleName: "node",
          schema: node,
          source: { file: "a", pointer: "#" },
        },
      ],
    },
  );
  expect(parameters.map(({ prefix, name }) => prefix + name)).toEqual([
    "tree",
    "tree.label",
    "tree.children",
  ]);
  expect(parameters[2]!.limits.flat().map(({ text }) => text)).toEqual(["the same shape again"]);
});

it("takes the API's failure where the model shows none of its own", () => {
  const own = acmeInput.cassettes.find(({ model }) => model === "painter-2")!;
  const titles = (cassettes: typeof acmeInput.cassettes) =>
    planModelPage(painter, createContext(acme, { ...acmeInput, cassettes })).cassettes.map(
      ({ title }) => title,
    );
  expect(titles(acmeInput.cassettes)).toEqual(["A finished picture", "A job that failed"]);
  expect(titles([own])).toEqual(["A finished picture"]);
});

it("is where links to its request schema lead, unless others share that schema", () => {
  const linkOf = (models: readonly Model[]) => {
    const own = createContext({ ...acme, models }, acmeInput);
    return own.linkSchema(own.schemas.get("RunPainter2Request")!);
  };
  expect(linkOf([painter])).toEqual({ label: "Painter 2", path: "../painter-2" });
  expect(linkOf([painter, aModel({ id: "other" })]).path).toBe("../schemas/run-painter2-request");
});

it("calls the page's own model by no id in its findings", () => {
  const { findings } = planModelPage(
    aModel({
      id: "a-1",
      findings: [
        {
          code: "x",
          message: "acme/a-1 claims more than acme/a-1-pro or acme/a-1.5",
          reason: null,
        },
      ],
    }),
    context,
  );
  expect(spokenText(findings[0]!.message)).toBe(
    "This model claims more than acme/a-1-pro or acme/a-1.5.",
  );
});

it("says plainly what nobody publishes", () => {
  const bare = page({});
  expect(bare.price.headline).toBe("not published");
  expect(bare.outputUnknown).toBe(true);
  expect(bare.sections.map(({ id }) => id)).toEqual([
    "request",
    "parameters",
    "cost",
    "output",
    "sources",
  ]);
});

it("leads to the same model elsewhere, and not to a model that the catalog lacks", () => {
  const members = planModelPage(painter, context).elsewhere[0]!.members;
  expect(members.map(({ path }) => path)).toEqual([null, "../zenith/painter-two"]);
  const alone = createContext(acme, {
    ...acmeInput,
    catalog: { ...acmeCatalog, providers: [acme] },
  });
  expect(planModelPage(painter, alone).elsewhere[0]!.members[1]).toEqual({
    provider: "zenith",
    model: "painter-two",
    path: null,
  });
});

it("names the nearest of a large family, and leads to the list of all", () => {
  const models = Array.from({ length: 200 }, (_, i) =>
    aModel({ id: `pen-${100 + i}`, name: `Pen ${i}` }),
  );
  const large = createContext(aProvider({ models }), acmeInput);
  const labels = (i: number) => planModelPage(models[i]!, large).siblings.map(({ label }) => label);
  const names = (first: number, count: number) =>
    models.slice(first, first + count).map(({ name }) => name);
  expect(labels(0)).toEqual([...names(1, 24), "all 200 models"]);
  expect(labels(100)).toEqual([...names(88, 12), ...names(101, 12), "all 200 models"]);
  expect(labels(199)).toEqual([...names(175, 24), "all 200 models"]);
  expect(planModelPage(models[0]!, large).siblings.at(-1)?.path).toBe("index");
});
