// The JSON Schema that `spec/providers/*.yaml` and `x-model` must fit. Closed everywhere: a
// misspelt key is reported, not ignored.

const text = { type: "string", minLength: 1 } as const;
const count = { type: "integer", minimum: 0 } as const;
const amount = { type: "number", minimum: 0 } as const;
const pointer = { type: "string", pattern: "^(#|/)" } as const;
const route = { type: "string", pattern: "^[A-Z]+ /" } as const;
const texts = { type: "array", items: text } as const;
const mark = { enum: ["published", "third-party", "inferred", "retired", "unknown"] } as const;
const modality = { enum: ["image", "video", "audio", "music", "text", "other"] } as const;
const media = { enum: ["image", "video", "audio", "any"] } as const;

type Schema = Readonly<Record<string, unknown>>;

function closed(properties: Schema, required: readonly string[] = []): Schema {
  return { type: "object", additionalProperties: false, properties, required };
}

function map(values: Schema): Schema {
  return { type: "object", additionalProperties: values };
}

function list(items: Schema): Schema {
  return { type: "array", items };
}

const noteSchema = closed({ about: text, mark, text, source: text }, ["about", "mark", "text"]);
// Shared parts are referred to, not repeated: the validator is compiled from this text, and would
// else grow with every use.
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const notes = ref("notes");

const priceCommon = { mark, asOf: text, source: text, notes };
const rates = { type: "object", additionalProperties: amount, minProperties: 1 };
/** Of a price table: credits, or what they depend on next. */
const priceEntry = {
  type: ["number", "object"],
  minimum: 0,
  minProperties: 1,
  additionalProperties: ref("priceEntry"),
};
const priceSchema = {
  type: "object",
  // Ajv then judges a price by the form that its kind names, and says what is wrong with that one.
  discriminator: { propertyName: "kind" },
  required: ["kind", "mark"],
  properties: {
    kind: {
      enum: [
        "fixed",
        "by-parameter",
        "per-second",
        "per-second-by-parameter",
        "per-output",
        "by-parameters",
        "variable",
        "unknown",
      ],
    },
  },
  oneOf: [
    closed({ kind: { const: "fixed" }, credits: amount, ...priceCommon }, ["credits"]),
    closed({ kind: { const: "by-parameter" }, parameter: text, rates, ...priceCommon }, [
      "parameter",
      "rates",
    ]),
    closed({ kind: { const: "per-second" }, credits: amount, duration: text, ...priceCommon }, [
      "credits",
    ]),
    closed(
      {
        kind: { const: "per-second-by-parameter" },
        parameter: text,
        rates,
        duration: text,
        ...priceCommon,
      },
      ["parameter", "rates"],
    ),
    closed({ kind: { const: "per-output" }, credits: amount, count: text, ...priceCommon }, [
      "credits",
    ]),
    closed(
      {
        kind: { const: "by-parameters" },
        per: { enum: ["call", "second", "output"] },
        parameters: { type: "array", minItems: 1, items: text },
        table: { type: "object", minProperties: 1, additionalProperties: ref("priceEntry") },
        times: text,
        ...priceCommon,
      },
      ["parameters", "table"],
    ),
    closed({ kind: { const: "variable" }, typical: amount, ...priceCommon }),
    closed({ kind: { const: "unknown" }, ...priceCommon }),
  ],
};

const parameterSchema = closed({
  description: text,
  mark,
  deprecated: { type: "boolean" },
  media,
  values: { type: "array", minItems: 1, items: { type: ["string", "number"] } },
  complete: { type: "boolean" },
  minimum: { type: "number" },
  maximum: { type: "number" },
  minLength: count,
  maxLength: count,
  maxItems: count,
  valuesMark: mark,
  notes,
});

const modelSchema = closed({
  id: text,
  name: text,
  modality,
  summary: text,
  mark,
  deprecated: { type: "boolean" },
  completeness: { enum: ["full", "partial"] },
  completenessNote: text,
  operation: text,
  openParameters: { type: "boolean" },
  output: { type: ["string", "null"] },
  outputMark: mark,
  price: ref("price"),
  tags: texts,
  features: texts,
  useCases: texts,
  aspectRatios: texts,
  limits: list(
    closed({ name: text, value: { type: "number" }, unit: text, parameter: text, mark }, [
      "name",
      "value",
      "mark",
    ]),
  ),
  sampleTimings: list(closed({ seconds: amount, credits: amount }, ["seconds"])),
  related: texts,
  notes,
  rules: notes,
  sources: texts,
  example: closed({ params: { type: "object" }, mark }, ["params", "mark"]),
  parameters: map(ref("parameter")),
});

const $defs = {
  notes: list(noteSchema),
  price: priceSchema,
  priceEntry,
  parameter: parameterSchema,
  model: modelSchema,
};

/** What `x-model` may hold. */
const modelFactsSchema: Schema = { $defs, ...ref("model") };

const jobs = closed(
  {
    submit: list(
      closed(
        {
          route,
          model: closed({ in: { enum: ["path", "body"] }, name: text }, ["in", "name"]),
          componentSuffixes: texts,
          except: texts,
          general: { type: "boolean" },
        },
        ["route", "model"],
      ),
    ),
    accepted: list({ type: "integer", minimum: 200, maximum: 299 }),
    answer: closed(
      {
        id: pointer,
        status: pointer,
        statusUrl: pointer,
        cost: pointer,
        remaining: pointer,
        expiresAt: pointer,
      },
      ["id"],
    ),
    poll: closed(
      {
        route,
        parameter: text,
        intervalMs: { type: "integer", minimum: 1 },
        factor: { type: "number", minimum: 1 },
        maxIntervalMs: { type: "integer", minimum: 1 },
        timeoutMs: { type: "integer", minimum: 1 },
        mark,
      },
      ["intervalMs", "timeoutMs", "mark"],
    ),
    job: closed(
      {
        id: pointer,
        status: pointer,
        output: pointer,
        error: pointer,
        progress: pointer,
        cost: pointer,
        expiresAt: pointer,
      },
      ["id", "status", "output"],
    ),
    statuses: list(
      closed(
        {
          value: text,
          phase: { enum: ["pending", "succeeded", "failed", "cancelled"] },
          mark,
          description: text,
        },
        ["value", "phase", "mark"],
      ),
    ),
    list: closed(
      {
        route,
        items: pointer,
        cursor: closed({ parameter: text, next: pointer }, ["parameter", "next"]),
        mark,
      },
      ["route", "items", "mark"],
    ),
    idempotency: closed({ header: text, seconds: count, maxLength: count }, ["header", "seconds"]),
    refund: closed({ onFailure: { type: "boolean" }, mark }, ["onFailure", "mark"]),
    outputLifetime: closed({ seconds: count, mark, text }, ["mark", "text"]),
    webhook: closed(
      {
        url: text,
        events: text,
        signature: closed(
          {
            header: text,
            prefix: text,
            algorithm: { const: "hmac-sha256" },
            secrets: list({ enum: ["sha256-bytes", "sha256-hex", "api-key"] }),
          },
          ["header", "algorithm", "secrets"],
        ),
      },
      ["url"],
    ),
  },
  ["submit", "answer", "poll", "job", "statuses"],
);

const errorStatus = closed(
  {
    status: { type: "integer", minimum: 100, maximum: 599 },
    meaning: text,
    class: {
      enum: [
        "authentication",
        "insufficient-credits",
        "permission",
        "validation",
        "not-found",
        "conflict",
        "rate-limited",
        "server",
      ],
    },
    retry: { enum: ["never", "safe", "after"] },
    charged: { enum: ["no", "unknown", "refunded"] },
    remedy: text,
    mark,
  },
  ["status", "meaning", "class", "retry", "charged", "remedy", "mark"],
);

const providerSchema = closed(
  {
    provider: { type: "string", pattern: "^[a-z][a-z0-9-]*$", maxLength: 40 },
    name: text,
    identifier: { type: "string", pattern: "^[A-Z][A-Za-z0-9]*$" },
    website: text,
    documentation: text,
    links: list(closed({ name: text, url: text }, ["name", "url"])),
    origin: closed(
      {
        kind: { enum: ["pulled", "reconstructed", "hand-written", "given"] },
        url: text,
        note: text,
      },
      ["kind"],
    ),
    servers: list(closed({ url: text, description: text }, ["url"])),
    auth: closed(
      {
        kind: { enum: ["bearer", "header-key", "query-key"] },
        name: text,
        keyPrefix: text,
        environment: { type: "string", pattern: "^[A-Z][A-Z0-9_]*$" },
      },
      ["kind"],
    ),
    rateLimit: closed({ requests: count, seconds: count, mark, text }, [
      "requests",
      "seconds",
      "mark",
      "text",
    ]),
    notes,
    errors: closed(
      {
        message: list(pointer),
        code: list(pointer),
        fields: pointer,
        required: pointer,
        available: pointer,
        requestIdHeader: text,
        statuses: list(errorStatus),
      },
      ["message"],
    ),
    upload: closed(
      {
        route,
        field: text,
        url: pointer,
        maxBytes: closed({ image: count, audio: count, video: count }, ["image", "audio", "video"]),
      },
      ["route", "field", "url", "maxBytes"],
    ),
    jobs,
    routes: {
      type: "object",
      propertyNames: route,
      additionalProperties: closed({
        operation: text,
        billable: { type: "boolean" },
        mark,
        note: text,
      }),
    },
    outputs: {
      type: "object",
      propertyNames: modality,
      additionalProperties: text,
    },
    parameters: map(ref("parameter")),
    models: map(ref("model")),
    names: map(text),
  },
  ["provider", "name", "origin"],
);

/** What `spec/providers/*.yaml` may hold. */
const providerFactsSchema: Schema = { $defs, ...providerSchema };

/** Each validator's schema, by the name under which `facts-checks.ts` gives it. */
export const schemas = { provider: providerFactsSchema, model: modelFactsSchema } as const;

/** `verbose` gives errors the schema that they broke, from which messages are made. */
export const options = {
  allErrors: true,
  strict: false,
  discriminator: true,
  verbose: true,
  // A shared part is one function, called wherever it is referred to.
  inlineRefs: false,
} as const;
