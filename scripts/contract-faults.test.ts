// The real providers' recordings, one fault at a time: each is found by its name at its place.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Cassette } from "../generator/catalog/cassette.ts";
import {
  drop,
  type Edit,
  edited,
  rename,
  set,
  text,
  wrap,
} from "../generator/contract/faults-for-tests.ts";
import type { Json } from "../generator/ground/json.ts";
import { createConformer } from "../templates/contract/runtime/conform.js";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Json;

/** A job of each provider: submitted by the first exchange, finished in the last. */
const jobs = [
  { provider: "apiframe", id: "apiframe/flux-2-dev/job", output: "result", cost: "creditCost" },
  {
    provider: "pixeldojo",
    id: "pixeldojo/flux-2-dev/completed",
    output: "output",
    cost: "creditCost",
  },
];

describe.each(jobs)("$id", ({ provider, id, output, cost }) => {
  const { examine } = createConformer(read(`generated/packages/${provider}/openapi.json`));
  const source = { file: `spec/cassettes/${id}.json`, pointer: "#" };
  const cassette = { ...(read(source.file) as object), id, source } as Cassette;
  const end = `/exchanges/${cassette.exchanges.length - 1}/response`;
  const start = "/exchanges/0";

  const faults: readonly (readonly [string, string, Edit, string, string?])[] = [
    [
      "no job id in the answer",
      `${start}/response/body/jobId`,
      drop,
      "wrong-shape",
      `${start}/response/body`,
    ],
    ["a number for the job id", `${start}/response/body/jobId`, set(7), "wrong-shape"],
    ["no status in the job", `${end}/body/status`, drop, "wrong-shape", `${end}/body`],
    ["a new status word as a number", `${end}/body/status`, set(3), "wrong-shape"],
    ["a cost as text", `${end}/body/${cost}`, text, "wrong-shape"],
    ["a list for the output", `${end}/body/${output}`, wrap, "wrong-shape"],
    ["an address that is none", `${end}/body/${output}/images/0`, set("1.png"), "wrong-shape"],
    ["a null picture", `${end}/body/${output}/images/0`, set(null), "wrong-shape"],
    ["a new field", `${end}/body/eta`, set(3), "undocumented-field"],
    [
      "a renamed output",
      `${end}/body/${output}`,
      rename("made"),
      "undocumented-field",
      `${end}/body/made`,
    ],
    ["a new header", `${end}/headers/x-queue`, set("4"), "undocumented-header"],
    ["a new status", `${end}/status`, set(418), "undocumented-status"],
    ["a page for JSON", `${end}/body`, set("<!doctype html>"), "not-json"],
    ["an empty body", `${end}/body`, set(null), "missing-body"],
    [
      "another content type",
      `${end}/headers/content-type`,
      set("text/html"),
      "undocumented-content-type",
      `${end}/headers`,
    ],
    ["a list for the job", `${end}/body`, wrap, "wrong-shape"],
    [
      "no prompt",
      `${start}/request/body/prompt`,
      drop,
      "missing-parameter",
      `${start}/request/body`,
    ],
    ["a null prompt", `${start}/request/body/prompt`, set(null), "wrong-parameter"],
    ["a new parameter", `${start}/request/body/mood`, set("calm"), "unknown-parameter"],
    ["an empty request", `${start}/request/body`, set(null), "missing-body"],
  ];

  it("is right as it lies there", () => expect(examine(cassette)).toEqual([]));

  it.each(faults.map((row) => ({ name: row[0], row })))("$name", ({ row }) => {
    const [, at, edit, code, foundAt] = row;
    const faulty = edited(cassette as unknown as Json, `#${at}`, edit) as unknown as Cassette;
    const told = examine(faulty).map((one) => `${one.code} ${one.pointer}`);
    expect(told).toContain(`contract/${code} #${foundAt ?? at}`);
  });
});
