// Files that are kept are those that would be made again as they are: whatever is edited in the
// material, a run that remembers the last one ends with the very bytes of a run from nothing.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it, describe as suite } from "vitest";
import type { PartNotes } from "./emit/keeper.ts";
import { isObject, type Json } from "./ground/json.ts";
import { emitEach } from "./make-output.ts";
import { describe } from "./pipeline.ts";
import { type Material, readMaterial } from "./read-material.ts";
import { readInputs } from "./verbs/input-document.ts";
import { readProgramTexts } from "./verbs/program-files.ts";
import { readSettings } from "./verbs/settings.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const golden = `${root}generator/golden`;
const cases = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** A document with everything that OpenAPI can say. */
const constructs = "constructs";
const texts = readProgramTexts(null);
const today = "2026-01-01";

/** What a run leaves: its files, and its notes. */
interface Output {
  readonly files: ReadonlyMap<string, string>;
  readonly notes: PartNotes | null;
  /** How many files were kept. */
  readonly kept: number;
}

const nothing: Output = { files: new Map(), notes: null, kept: 0 };

/** Null where the material gives no catalog. */
async function run(material: Material, last: Output): Promise<Output | null> {
  const described = describe(material, today);
  if (!described.value) return null;
  const files = new Map<string, string>();
  let notes: PartNotes | null = null;
  let kept = 0;
  const memory = {
    before: last.notes,
    isIntact: (path: string) => (last.files.has(path) ? true : null),
    note: (made: PartNotes) => {
      // As a note on the disk comes back.
      notes = JSON.parse(JSON.stringify(made)) as PartNotes;
    },
  };
  const options = { raw: false, site: true, today };
  for await (const made of emitEach(described.value, texts, options, { memory })) {
    if ("text" in made) files.set(made.path, made.text);
    else if ("kept" in made) {
      kept += made.kept.length;
      for (const path of made.kept) files.set(path, last.files.get(path)!);
    }
  }
  return { files, notes, kept };
}

interface Edit {
  readonly place: string;
  readonly material: Material;
}

/** Every value in facts and documents changed, and every member left out, one at a time. */
function* editsOf(material: Material): Generator<Edit> {
  for (const [i, provider] of material.providers.entries()) {
    const put = (part: Partial<Material["providers"][number]>): Material => ({
      ...material,
      providers: material.providers.map((one, at) => (at === i ? { ...one, ...part } : one)),
    });
    for (const { place, value } of changesOf(provider.facts as unknown as Json, "facts")) {
      yield { place, material: put({ facts: value as unknown as typeof provider.facts }) };
    }
    const { upstream, additions } = provider;
    if (upstream) {
      for (const { place, value } of changesOf(upstream.root, "upstream")) {
        if (isObject(value))
          yield { place, material: put({ upstream: { ...upstream, root: value } }) };
      }
    }
    for (const [at, source] of additions.entries()) {
      for (const { place, value } of changesOf(source.value, source.file)) {
        if (!isObject(value)) continue;
        const changed = additions.map((one, n) => (n === at ? { ...one, value } : one));
        yield { place, material: put({ additions: changed }) };
      }
    }
  }
}

interface Change {
  readonly place: string;
  readonly value: Json;
}

function* changesOf(value: Json, place: string): Generator<Change> {
  if (typeof value !== "object" || value === null) {
    for (const other of othersOf(value)) yield { place, value: other };
    return;
  }
  const keys = Object.keys(value);
  for (const key of keys) {
    const member = (value as Record<string, Json>)[key]!;
    const put = (entries: [string, Json][]): Json =>
      Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
    const entries = Object.entries(value) as [string, Json][];
    yield { place: `${place}/${key} left out`, value: put(entries.filter(([k]) => k !== key)) };
    for (const change of changesOf(member, `${place}/${key}`)) {
      yield { ...change, value: put(entries.map(([k, v]) => [k, k === key ? change.value : v])) };
    }
  }
}

function othersOf(value: Json): Json[] {
  if (typeof value === "string") return [`${value} edited`, `${value}x`];
  if (typeof value === "number") return [value + 1];
  if (typeof value === "boolean") return [!value];
  return ["something"];
}

/** Of so many edits one is tried, each time another; with 1, all of them. */
const stride = Number(process.env["EDIT_STRIDE"] ?? 9);

async function materialOf(name: string): Promise<Material> {
  if (name !== constructs) {
    return (await readMaterial(`${golden}/${name}/spec`, `${golden}/${name}`)).value;
  }
  const settings = await readSettings(root, {});
  const input = "scripts/testing/constructs/api.yaml";
  return (await readInputs({ input }, settings.value!)).value!;
}

suite.each([...cases, constructs])("%s", (name) => {
  // Of a larger material fewer edits are tried.
  const step = name === constructs ? stride * 8 : stride;

  it("ends with the bytes of a run from nothing, whatever is edited", async () => {
    const material = await materialOf(name);
    let last = (await run(material, nothing))!;
    const first = last;
    let tried = 0;
    let sparing = 0;
    for (const [i, edit] of [...editsOf(material)].entries()) {
      if (i % step !== 0) continue;
      // Unusable material is refused or found wrong, here as there.
      const attempt = async (before: Output) => {
        try {
          return await run(edit.material, before);
        } catch {
          return null;
        }
      };
      const cold = await attempt(nothing);
      if (cold === null) continue;
      tried += 1;
      for (const before of [first, last]) {
        const next = (await attempt(before))!;
        const wrong = [...cold.files].filter(([path, text]) => next.files.get(path) !== text);
        expect(
          wrong.map(([path]) => path),
          edit.place,
        ).toEqual([]);
        expect([...next.files.keys()].sort(), edit.place).toEqual([...cold.files.keys()].sort());
        if (before === first && next.kept > 0) sparing += 1;
        if (before === last) last = next;
      }
    }
    expect(tried).toBeGreaterThan(5);
    expect(sparing).toBeGreaterThan(0);
  }, 300_000);
});
