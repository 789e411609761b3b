// Generated from spec/cassettes/pixeldojo with templates/contract/contract.test.ts.hbs. Do not edit.
// Change the cassettes, the spec or the template, then run `modelsmith generate`.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { missedFaults } from "../runtime/canary.js";
import { createCheck } from "../runtime/check.js";
import { createConformer } from "../runtime/conform.js";
import { formatFindings } from "../runtime/format.js";
import type { Json } from "../runtime/json.js";
import { questionsFor } from "../runtime/questions.js";
import { missedReplays } from "../runtime/replay-canary.js";
import { createRoundTrips } from "../runtime/round-trip.js";
import { client, facts } from "./client.js";
import { recordings } from "./fixtures.js";

const file = new URL("../../packages/pixeldojo/openapi.json", import.meta.url);
const document = JSON.parse(readFileSync(file, "utf8")) as Json;
const check = createCheck({ document, client, facts });
const today = new Date().toISOString().slice(0, 10);

describe("PixelDojo", () => {
  it("is tested by checks that can fail", async () => {
    expect(missedFaults(createConformer)).toEqual([]);
    expect(await missedReplays(createRoundTrips)).toEqual([]);
  });

  it("has its 66 recordings", () => {
    expect(recordings).toHaveLength(66);
  });

  for (const recording of recordings) {
    for (const { title, layers } of questionsFor(recording)) {
      it(`${recording.title} (${recording.origin}): ${title}`, async () => {
        const findings = await check(recording, today);
        const told = findings.filter(({ layer }) => layers.includes(layer));
        if (told.length > 0) expect.fail(`\n\n${formatFindings(told)}\n`);
      });
    }
  }
});
