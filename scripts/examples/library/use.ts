// modelsmith from a program, typed.
import { type CatalogReport, catalogOf, diff, type Emitter, generate } from "modelsmith";

const names: Emitter = {
  id: "names",
  plan: ({ catalog }) => ({
    views: [],
    files: catalog.providers.map(({ id, name }) => ({ path: `${id}.txt`, text: name })),
  }),
};

const input = "acme.json";
const report: CatalogReport = await catalogOf({ input });
const models: readonly string[] =
  report.catalog?.providers.flatMap((provider) => provider.models.map(({ id }) => id)) ?? [];
const operations = report.catalog?.providers[0]?.operations.length ?? 0;
const written = await generate({ input, out: "out", raw: false, site: true });
const changes = await diff(input, input);
console.log(
  JSON.stringify({
    emitter: names.id,
    models,
    operations,
    exitCode: written.exitCode,
    written: written.written.length,
    changes: changes.judged?.changes.length,
  }),
);
