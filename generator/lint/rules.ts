// Every claims rule. A new one is a file in `rules/` and a line here.

import type { Rule } from "./rule.ts";
import { capabilityWithoutParameter } from "./rules/capability-without-parameter.ts";
import { crossProviderLimitConflict } from "./rules/cross-provider-limit-conflict.ts";
import { defaultContradictsSchema } from "./rules/default-contradicts-schema.ts";
import { enumWithoutValues } from "./rules/enum-without-values.ts";
import { exampleMissingRequired } from "./rules/example-missing-required.ts";
import { exampleUndocumentedParameter } from "./rules/example-undocumented-parameter.ts";
import { missingDescription } from "./rules/missing-description.ts";
import { namingStyleMixed } from "./rules/naming-style-mixed.ts";
import { numberWithoutRange } from "./rules/number-without-range.ts";
import { priceDependsOnUndocumentedParameter } from "./rules/price-depends-on-undocumented-parameter.ts";

export const rules: readonly Rule[] = [
  capabilityWithoutParameter,
  crossProviderLimitConflict,
  defaultContradictsSchema,
  enumWithoutValues,
  exampleMissingRequired,
  exampleUndocumentedParameter,
  missingDescription,
  namingStyleMixed,
  numberWithoutRange,
  priceDependsOnUndocumentedParameter,
];
