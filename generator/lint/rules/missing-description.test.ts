import { expect, it } from "vitest";
import {
  aCatalog,
  aModel,
  aModelParameter,
  aNamedSchema,
  anObject,
  anOperation,
  aParameter,
  aProvider,
  aString,
} from "../../catalog/makers.ts";
import { messagesOf, run } from "../test-run.ts";
import { missingDescription } from "./missing-description.ts";

const body = (name: string) => ({
  required: true,
  description: null,
  content: [
    {
      mediaType: "application/json",
      schema: { kind: "ref", name, nullable: false } as const,
      itemSchema: null,
      examples: [],
    },
  ],
});

it("reports models and their parameters", () => {
  const seed = aModelParameter({ name: "seed", path: ["paint", "seed"], description: null });
  const ratio = aModelParameter({ name: "aspect_ratio", description: "The aspect ratio." });
  expect(messagesOf(missingDescription, { summary: " ", parameters: [seed, ratio] })).toEqual([
    "acme/painter-2 has no summary",
    'parameter "paint.seed" of acme/painter-2 has no description',
    'parameter "aspect_ratio" of acme/painter-2 has a description that only repeats its name',
  ]);
});

it("reports operations, their parameters and the members of their bodies", () => {
  const operation = anOperation({
    parameters: [aParameter({ wireName: "cursor", description: null })],
    body: body("Upload"),
  });
  const upload = aNamedSchema({
    name: "Upload",
    schema: anObject({ properties: [{ name: "file", required: true, schema: aString() }] }),
  });
  const catalog = aCatalog({
    providers: [aProvider({ operations: [operation], schemas: [upload] })],
  });
  const found = run(missingDescription, catalog);
  expect(found.map(({ message }) => message)).toEqual([
    "operation acme/listPictures has neither summary nor description",
    'parameter "cursor" of acme/listPictures has no description',
    'body member "file" of acme/listPictures has no description',
  ]);
  expect(found[2]).toMatchObject({
    at: { file: "acme.json", pointer: "#/requestBody" },
    subject: { provider: "acme", model: null, operation: "listPictures", parameter: "file" },
  });
});

it("stays silent on what is described, once for a model and its submit", () => {
  const submit = anOperation({
    id: "runPainter2",
    summary: "Paint a picture",
    body: body("Request"),
  });
  const request = aNamedSchema({
    name: "Request",
    schema: anObject({ properties: [{ name: "prompt", required: true, schema: aString() }] }),
  });
  const provider = aProvider({ models: [aModel()], operations: [submit], schemas: [request] });
  expect(run(missingDescription, aCatalog({ providers: [provider] }))).toEqual([]);
});

it("takes the description of a shared schema", () => {
  const text = aNamedSchema({ name: "Text", schema: aString({ description: "What to keep." }) });
  const upload = aNamedSchema({
    name: "Upload",
    schema: anObject({
      properties: [
        { name: "text", required: true, schema: { kind: "ref", name: "Text", nullable: false } },
      ],
    }),
  });
  const operation = anOperation({ summary: "Upload", body: body("Upload") });
  const provider = aProvider({ operations: [operation], schemas: [text, upload] });
  expect(run(missingDescription, aCatalog({ providers: [provider] }))).toEqual([]);
});
