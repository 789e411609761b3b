// `release --write`, killed while it writes: running it again gives the release of an undisturbed
// run, decided once and written whole.

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { countSteps, interruptedAt } from "../generator/ground/interrupted.ts";
import type * as packages from "../generator/release/make-packages.ts";
import { generate } from "../generator/verbs/generate.ts";
import { release } from "../generator/verbs/release.ts";
import { acmeDocument, providerFacts } from "./rehearsal-material.ts";
import { type KilledPlace, openKilledPlace, sampleSteps } from "./testing/killed-place.ts";

// Compiling and packing take seconds, touch nothing in the project, and give the same for the same
// drafts: each is made once, or the kills would take ten minutes.
vi.mock("../generator/release/make-packages.ts", async (original) => {
  const { makePackages } = await original<typeof packages>();
  const made = new Map<string, ReturnType<typeof makePackages>>();
  return {
    makePackages(request: packages.MakeRequest) {
      const key = JSON.stringify(request.drafts);
      const known = made.get(key) ?? makePackages(request);
      made.set(key, known);
      return known;
    },
  };
});

const today = "2026-03-09";
let base = "";
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "modelsmith-killed-release-"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A project whose last release is behind its document, with a person's word on the next version. */
async function begin(): Promise<KilledPlace> {
  const place = openKilledPlace(join(base, "release"));
  const upstream = (changed: boolean) =>
    place.put("spec/upstream/acme.json", JSON.stringify(acmeDocument({ changed })));
  const facts = providerFacts("acme", "Acme", { kind: "given" });
  place.put("spec/providers/acme.yaml", JSON.stringify(facts));
  place.put("theirs.txt", "theirs");
  upstream(false);
  expect((await release({ write: true }, place.root, today)).release).toBe("1");
  upstream(true);
  place.put(
    "spec/release.override.yaml",
    'overrides: [{ package: "@modelsmith/acme", level: major, reason: We want it so. }]\n',
  );
  place.keep();
  return place;
}

const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  diagnostics.map(({ code }) => code).filter((code) => !code.startsWith("lint/"));

it("release that is killed while it writes", { timeout: 300_000 }, async () => {
  const place = await begin();
  const write = () => release({ write: true }, place.root, today);
  expect(codes(await write())).toEqual([]);
  const after = place.tree();
  expect(after.has("/spec/releases/0002.json")).toBe(true);
  place.reset();
  const steps = await countSteps(write, { within: place.root });
  const said = new Set<string>();
  for (const [i, step] of sampleSteps(7, steps, 2).entries()) {
    place.reset();
    expect(await interruptedAt(step, write, { within: place.root })).toBe(true);
    // Whoever comes next may be another verb: it sees a release whole or not at all.
    if (i % 2 === 0) {
      await generate({}, place.root, today);
      const isDecided = existsSync(join(place.root, "spec/releases/0002.json"));
      const hasWord = existsSync(join(place.root, "spec/release.override.yaml"));
      expect(isDecided, `decided after a kill at step ${step}`).toBe(!hasWord);
    }
    const again = await write();
    for (const code of codes(again)) said.add(code);
    expect(again.exitCode, `after a kill at step ${step} of ${steps}`).toBe(0);
    expect(place.tree(), `after a kill at step ${step} of ${steps}`).toEqual(after);
    expect(place.leftovers(), `left after a kill at step ${step}`).toEqual([]);
  }
  // Kills before and after the decision were among them.
  expect([...said].sort()).toEqual(["release/finished", "write/recovered"]);
});
