// Copied from templates/contract/runtime/canary.ts. Do not edit.

// Proof that the checks can fail. A check that lets these faults pass would let every fault pass.

import type { Conformer } from "./conform.js";
import type { Json } from "./json.js";
import type { FindingCode, Recording } from "./recording.js";

const seeds: Json = {
  type: "object",
  required: ["food", "grams"],
  properties: { food: { const: "seeds" }, grams: { type: "integer" } },
};
const worms: Json = {
  type: "object",
  required: ["food"],
  properties: { food: { const: "worms" }, count: { type: "integer" } },
};

const document: Json = {
  openapi: "3.1.1",
  paths: {
    "/birds/{id}": {
      get: {
        operationId: "getBird",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "integer" } },
          { name: "season", in: "query", schema: { enum: ["spring", "autumn"] } },
        ],
        responses: {
          "200": {
            headers: { "X-Ring": { required: true, schema: { type: "integer" } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Bird" } } },
            links: {
              mate: { operationId: "getBird", parameters: { id: "$response.body#/mate" } },
            },
          },
          "429": { headers: { "Retry-After": { schema: { type: "integer" } } } },
        },
      },
      post: {
        operationId: "feedBird",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { oneOf: [seeds, worms] } } },
        },
        responses: { "204": { description: "Fed." } },
      },
    },
  },
  components: {
    schemas: {
      Bird: {
        type: "object",
        required: ["name", "mate"],
        properties: {
          name: { type: "string" },
          mate: { type: ["integer", "null"] },
          song: { enum: ["tweet", "chirp"] },
          wings: { type: "integer" },
        },
      },
    },
  },
};

type Exchange = Recording["exchanges"][number];
type Answer = NonNullable<Exchange["response"]>;

const json = { "content-type": "application/json" };
const bird = { name: "Pip", mate: 2 };
const sound: Answer = { status: 200, headers: { ...json, "x-ring": "7" }, body: bird };

const getting = (change: Partial<Answer>, path = "/birds/1"): Exchange => ({
  operation: "getBird",
  webhook: null,
  request: { method: "GET", path, headers: {}, body: null },
  response: { ...sound, ...change },
});
const feeding = (body: Json): Exchange => ({
  operation: "feedBird",
  webhook: null,
  request: { method: "POST", path: "/birds/1", headers: json, body },
  response: { status: 204, headers: {}, body: null },
});

const faults: readonly (readonly [string, FindingCode | null, Exchange])[] = [
  ["a sound answer", null, getting({})],
  ["a sound request", null, feeding({ food: "seeds", grams: 5 })],
  ["a missing field", "contract/wrong-shape", getting({ body: { mate: 2 } })],
  ["a value of another type", "contract/wrong-shape", getting({ body: { ...bird, wings: "2" } })],
  ["a null", "contract/wrong-shape", getting({ body: { ...bird, name: null } })],
  ["a value outside a list", "contract/wrong-shape", getting({ body: { ...bird, song: "moo" } })],
  ["an array for an object", "contract/wrong-shape", getting({ body: [bird] })],
  ["an unknown field", "contract/undocumented-field", getting({ body: { ...bird, beak: "red" } })],
  ["an empty body", "contract/missing-body", getting({ body: null })],
  ["a page for JSON", "contract/not-json", getting({ body: "<html>" })],
  ["an unknown status", "contract/undocumented-status", getting({ status: 418 })],
  [
    "an unknown content type",
    "contract/undocumented-content-type",
    getting({ headers: { ...sound.headers, "content-type": "text/html" } }),
  ],
  ["a missing header", "contract/missing-header", getting({ headers: json })],
  [
    "an unknown header",
    "contract/undocumented-header",
    getting({ headers: { ...sound.headers, "x-nest": "1" } }),
  ],
  [
    "a header of another type",
    "contract/wrong-header",
    getting({ headers: { ...json, "x-ring": "red" } }),
  ],
  [
    "no time to wait for",
    "contract/bad-retry-after",
    getting({ status: 429, headers: {}, body: null }),
  ],
  ["a link to nothing", "contract/broken-link", getting({ body: { name: "Pip", mate: null } })],
  ["an unknown parameter", "contract/unknown-parameter", getting({}, "/birds/1?year=1")],
  ["a parameter outside a list", "contract/wrong-parameter", getting({}, "/birds/1?season=may")],
  ["a missing parameter", "contract/missing-parameter", feeding({ food: "seeds" })],
  ["a missing tag", "contract/missing-model", feeding({ grams: 5 })],
  ["a field of another form", "contract/wrong-branch", feeding({ food: "worms", grams: 5 })],
];

/** Names the planted faults that a conformer does not tell apart; empty when it is awake. */
export function missedFaults(create: (document: Json) => Pick<Conformer, "examine">): string[] {
  const { examine } = create(document);
  return faults.flatMap(([name, code, exchange]) => {
    const codes = examine(recordingOf(exchange)).map((finding) => finding.code);
    const told = code === null ? codes.length === 0 : codes.includes(code);
    return told ? [] : [name];
  });
}

function recordingOf(exchange: Exchange): Recording {
  return {
    id: "canary",
    provider: "canary",
    model: null,
    title: "canary",
    origin: "synthetic",
    from: "canary",
    waiver: null,
    exchanges: [exchange],
    source: { file: "canary.json", pointer: "#" },
  };
}
