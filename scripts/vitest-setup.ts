// Random tests take the same values in every run, so that a failure is never a matter of luck.
// `FUZZ_SEED=$RANDOM npm test` looks elsewhere; what it finds becomes a case of its own.

import fc from "fast-check";

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env["FUZZ_SEED"] ?? 20261121),
});
