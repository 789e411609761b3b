// Copied from templates/contract/runtime/canary.ts. Do not edit.

// Proof that the checks can fail. A check that lets these faults pass would let every fault pass.

import type { Conformer } from "./conform.js";
import type { Json } from "./json.js";
import type { FindingCode, Recording } from "./recording.js";

const document: Json = {
  openapi: "3.1.1",
  paths: {
    "/birds/{id}": {
      get: {
        operationId: "getBird",
        responses: {
          "200": {
            content: { "application/json": { schema: { $ref: "#/components/schemas/Bird" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Bird: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string" },
          song: { enum: ["tweet", "chirp"] },
          wings: { type: "integer" },
        },
      },
    },
  },
};

type Answer = NonNullable<Recording["exchanges"][number]["response"]>;

const sound: Answer = {
  status: 200,
  headers: { "content-type": "application/json" },
  body: { name: "Pip" },
};

const faults: readonly [string, FindingCode | null, Partial<Answer>][] = [
  ["a sound answer", null, {}],
  ["a missing field", "contract/wrong-shape", { body: { wings: 2 } }],
  ["a value of another type", "contract/wrong-shape", { body: { name: "Pip", wings: "2" } }],
  ["a null", "contract/wrong-shape", { body: { name: null } }],
  ["a value outside a list", "contract/wrong-shape", { body: { name: "Pip", song: "moo" } }],
  ["an array for an object", "contract/wrong-shape", { body: [{ name: "Pip" }] }],
  ["an unknown field", "contract/undocumented-field", { body: { name: "Pip", beak: "red" } }],
  ["an empty body", "contract/missing-body", { body: null }],
  ["an unknown status", "contract/undocumented-status", { status: 418 }],
  [
    "an unknown content type",
    "contract/undocumented-content-type",
    { headers: { "content-type": "text/html" } },
  ],
];

/** Names the planted faults that a conformer does not tell apart; empty when it is awake. */
export function missedFaults(create: (document: Json) => Conformer): string[] {
  const { examine } = create(document);
  return faults.flatMap(([name, code, change]) => {
    const codes = examine(recordingOf({ ...sound, ...change })).map((finding) => finding.code);
    const told = code === null ? codes.length === 0 : codes.includes(code);
    return told ? [] : [name];
  });
}

function recordingOf(response: Answer): Recording {
  return {
    id: "canary",
    provider: "canary",
    model: null,
    title: "canary",
    origin: "synthetic",
    from: "canary",
    waiver: null,
    exchanges: [
      {
        operation: "getBird",
        webhook: null,
        request: { method: "GET", path: "/birds/1", headers: {}, body: null },
        response,
      },
    ],
    source: { file: "canary.json", pointer: "#" },
  };
}
