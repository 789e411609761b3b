// The validators of facts. Run from source they are compiled when first needed; the build puts
// them in compiled (scripts/compile-checks.mjs), since compiling takes longer than everything that
// they then check.

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { options, schemas } from "./facts-schema.ts";
import type { ModelFacts, ProviderFacts } from "./provider-facts.ts";

export interface FactsChecks {
  readonly provider: () => ValidateFunction<ProviderFacts>;
  readonly model: () => ValidateFunction<ModelFacts>;
}

export function createChecks(): FactsChecks {
  const ajv = new Ajv2020(options);
  let provider: ValidateFunction<ProviderFacts> | null = null;
  let model: ValidateFunction<ModelFacts> | null = null;
  return {
    provider: () => (provider ??= ajv.compile<ProviderFacts>(schemas.provider)),
    model: () => (model ??= ajv.compile<ModelFacts>(schemas.model)),
  };
}
