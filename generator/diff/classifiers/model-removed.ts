// 1. A model that callers name is gone.

import type { Model, Provider } from "../../catalog/catalog.ts";
import { callCode, importModel } from "../migration.ts";
import { classifier } from "../site.ts";

export const modelRemoved = classifier<"model">({
  id: "model-removed",
  on: "model",
  *check({ old, new: next, place }) {
    if (next) return;
    yield {
      id: "model-removed",
      message: "the model is gone",
      migration: {
        before: `${importModel(old, place.owner.provider.old.packageName)}\n\n${callCode(place, "old", "params")}`,
        after: substitute(place.owner.provider.new, old),
      },
    };
  },
});

function substitute({ models, packageName }: Provider, gone: Model): string {
  const best = closestModel(models, gone);
  if (!best) return "// no other model of this provider makes the same kind of thing";
  return `${importModel(best, packageName)}\n\nawait client.run(${best.identifier}, params); // look at its parameters first`;
}

/** Another model of the same kind, for want of a better proposal: the one with the most in common. */
export function closestModel(models: readonly Model[], gone: Model): Model | null {
  const names = new Set(gone.parameters.map(({ name }) => name));
  const common = (model: Model) => model.parameters.filter(({ name }) => names.has(name)).length;
  const [best] = models
    .filter(({ modality, deprecated }) => modality === gone.modality && !deprecated)
    .sort((a, b) => common(b) - common(a));
  return best ?? null;
}
