// Small makers for tests: each returns a valid node that says as little as possible.

import type {
  Catalog,
  Model,
  ModelParameter,
  NamedSchema,
  Operation,
  Parameter,
  Provider,
} from "./catalog.ts";
import type { ObjectSchema, StringSchema } from "./schema.ts";

const source = { file: "acme.json", pointer: "#" };

export const aString = (changes: Partial<StringSchema> = {}): StringSchema => ({
  kind: "string",
  nullable: false,
  ...changes,
});

export const anObject = (changes: Partial<ObjectSchema> = {}): ObjectSchema => ({
  kind: "object",
  nullable: false,
  properties: [],
  additional: null,
  additionalStated: true,
  ...changes,
});

export const aNamedSchema = (changes: Partial<NamedSchema> = {}): NamedSchema => ({
  name: "Picture",
  typeName: "Picture",
  moduleName: "picture",
  schema: anObject(),
  source,
  ...changes,
});

export const aParameter = (changes: Partial<Parameter> = {}): Parameter => ({
  wireName: "limit",
  propertyName: "limit",
  in: "query",
  required: false,
  schema: { kind: "integer", nullable: false },
  style: "form",
  explode: true,
  allowReserved: false,
  mediaType: null,
  description: "How many to return.",
  deprecated: false,
  source,
  ...changes,
});

export const anOperation = (changes: Partial<Operation> = {}): Operation => ({
  id: "listPictures",
  identifier: "listPictures",
  typeName: "ListPictures",
  moduleName: "list-pictures",
  method: "get",
  path: "/v1/pictures",
  tags: [],
  summary: null,
  description: null,
  deprecated: false,
  mark: "published",
  servers: [],
  security: [],
  billable: false,
  parameters: [],
  body: null,
  responses: [],
  callbacks: [],
  source,
  ...changes,
});

export const aModelParameter = (changes: Partial<ModelParameter> = {}): ModelParameter => {
  const name = changes.name ?? "prompt";
  return {
    name,
    propertyName: name,
    path: [name],
    required: false,
    schema: aString(),
    description: "What to paint.",
    deprecated: false,
    mark: "published",
    media: null,
    notes: [],
    source,
    ...changes,
  };
};

export const aModel = (changes: Partial<Model> = {}): Model => ({
  id: "painter-2",
  name: "Painter 2",
  identifier: "painter2",
  typeName: "Painter2",
  moduleName: "painter-2",
  modality: "image",
  summary: "Paints a picture.",
  mark: "published",
  deprecated: false,
  completeness: "full",
  completenessNote: null,
  operation: "runPainter2",
  select: { in: "path", name: "id", value: "painter-2" },
  path: "/v1/models/painter-2/run",
  parameters: [aModelParameter({ required: true })],
  groups: [],
  openParameters: false,
  requestSchema: "RunPainter2Request",
  output: null,
  price: { kind: "unknown", mark: "unknown", asOf: null, source: null, notes: [] },
  tags: [],
  features: [],
  useCases: [],
  aspectRatios: [],
  limits: [],
  sampleTimings: [],
  related: [],
  notes: [],
  rules: [],
  sources: [],
  findings: [],
  example: null,
  source,
  ...changes,
});

export const aProvider = (changes: Partial<Provider> = {}): Provider => ({
  id: "acme",
  name: "Acme",
  identifier: "Acme",
  packageName: "@modelsmith/acme",
  title: "Acme API",
  version: "1",
  description: null,
  origin: { kind: "given", url: null, note: null },
  website: null,
  documentation: null,
  links: [],
  servers: [{ url: "https://api.acme.example", description: null }],
  securitySchemes: [],
  authentication: null,
  jobs: null,
  errors: null,
  rateLimit: null,
  upload: null,
  notes: [],
  operations: [],
  models: [],
  schemas: [],
  webhooks: [],
  ...changes,
});

export const aCatalog = (changes: Partial<Catalog> = {}): Catalog => ({
  version: 1,
  providers: [aProvider()],
  equivalents: [],
  ...changes,
});
