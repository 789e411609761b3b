// npm run synthetic -- --models N --out DIR
//
// Writes a workspace of a made-up provider with as many models as wanted: `modelsmith generate` in
// that folder does the rest. The same number gives the same bytes.

import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { dump } from "js-yaml";
import { syntheticDocument, syntheticFacts } from "./synthetic.ts";

const { values } = parseArgs({
  options: { models: { type: "string" }, out: { type: "string" } },
});
const models = Number(values.models);
if (!Number.isInteger(models) || models < 1 || values.out === undefined) {
  process.stderr.write("error: say how many models and where: --models 1000 --out DIR\n");
  process.exitCode = 2;
} else {
  const spec = join(resolve(values.out), "spec");
  for (const folder of ["upstream", "providers"])
    mkdirSync(join(spec, folder), { recursive: true });
  const document = `${JSON.stringify(syntheticDocument(models), null, 2)}\n`;
  writeFileSync(join(spec, "upstream", "acme.json"), document);
  writeFileSync(join(spec, "providers", "acme.yaml"), dump(syntheticFacts(models)));
}
