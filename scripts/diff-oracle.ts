// For people who work on the classifiers: holds them against the oracle on a real document.
//
//   node scripts/build.mjs diff-oracle && node dist/diff-oracle.js <document> [edits]
//
// Edits component schemas in one place each, judges every edit twice, prints how often the two
// agree and where they do not.

import { createCompile, judgeEdit, oracleCatalog } from "../generator/diff/oracle-judge.ts";
import { mutate } from "../generator/diff/oracle-mutations.ts";
import { createRandom } from "../generator/diff/oracle-random.ts";
import type { OracleDocument } from "../generator/diff/oracle-schemas.ts";
import { normalizeDocument } from "../generator/document/normalize.ts";
import { readSource } from "../generator/document/read.ts";
import { traced } from "../generator/document/traced.ts";
import { isObject, type JsonObject, ownObject } from "../generator/ground/json.ts";

const [path, count = "500"] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write("error: give a document\n");
  process.exit(2);
}

/** In characters; what is larger would take minutes to vary. */
const largest = 6000;

const { value: source } = await readSource(path);
const normal = source && normalizeDocument(traced(source)).value;
const schemas = ownObject(ownObject(normal?.root ?? {}, "components") ?? {}, "schemas") ?? {};
const documents = Object.values(schemas).flatMap((schema): OracleDocument[] =>
  isObject(schema) ? withComponents(schema) : [],
);

/** A schema with all it refers to; none when that is too much to vary. */
function withComponents(root: JsonObject): OracleDocument[] {
  const reached = new Map<string, JsonObject>();
  const waiting: JsonObject[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const [, name = ""] of JSON.stringify(node).matchAll(
      /"#\/components\/schemas\/([^"/]+)"/g,
    )) {
      const target = ownObject(schemas, name);
      if (!target || reached.has(name)) continue;
      reached.set(name, target);
      waiting.push(target);
    }
    if (reached.size > 12) return [];
  }
  const document = { root, components: Object.fromEntries(reached) };
  return JSON.stringify(document).length > largest ? [] : [document];
}

const random = createRandom(1);
const tally = { edits: 0, agree: 0, waived: 0, breaks: 0 };
const kinds = new Map<string, number>();
const each = 10;
while (documents.length > 0 && tally.edits < Number(count)) {
  const old = random.pick(documents);
  const compile = createCompile();
  for (let i = 0; i < each; i += 1) {
    const { operator, document: next } = mutate(old, random);
    const direction = random.pick(["request", "response"] as const);
    const catalog = oracleCatalog(old, direction);
    const verdict = judgeEdit({ old, next, direction, catalog, compile });
    tally.edits += 1;
    if (verdict.breaks) tally.breaks += 1;
    if (verdict.agree) tally.agree += 1;
    else if (verdict.waiver !== null) tally.waived += 1;
    else {
      const ids = [...new Set(verdict.classifier.map((line) => line.split(":")[0]))].join(", ");
      const who = verdict.breaks ? "the oracle alone" : "the classifiers alone";
      const kind = `${direction}, ${operator}: ${who} (${ids})`;
      if (!kinds.has(kind) && kinds.size < 5) {
        process.stdout.write(`${JSON.stringify({ kind, value: verdict.value, old, next })}\n`);
      }
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
}
for (const [kind, times] of [...kinds].sort((a, b) => b[1] - a[1])) {
  process.stdout.write(`${String(times).padStart(5)}  ${kind}\n`);
}
process.stdout.write(
  `${tally.agree} of ${tally.edits} agree, ${tally.waived} waived, ${tally.breaks} break\n`,
);
