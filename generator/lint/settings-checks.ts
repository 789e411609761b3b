// The validators of `spec/lint.yaml`. Run from source they are compiled when first needed; the build
// puts them in compiled (scripts/compile-checks.mjs).

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import {
  type FileShape,
  options,
  type RedoclyWaiverShape,
  schemas,
  type WaiverShape,
} from "./settings-schema.ts";

export interface SettingsChecks {
  readonly file: () => ValidateFunction<FileShape>;
  readonly waiver: () => ValidateFunction<WaiverShape>;
  readonly redoclyWaiver: () => ValidateFunction<RedoclyWaiverShape>;
}

export function createChecks(): SettingsChecks {
  const ajv = new Ajv2020(options);
  return {
    file: () => ajv.compile<FileShape>(schemas.file),
    waiver: () => ajv.compile<WaiverShape>(schemas.waiver),
    redoclyWaiver: () => ajv.compile<RedoclyWaiverShape>(schemas.redoclyWaiver),
  };
}
