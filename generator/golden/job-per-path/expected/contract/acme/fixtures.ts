// Generated from spec/cassettes/acme/painter-2 with templates/contract/recordings.ts.hbs. Do not edit.
// Change the cassettes or the template, then run `modelsmith generate`.

import type { Recording } from "../runtime/recording.js";
import { recordings as painter2 } from "./fixtures/models/painter-2.js";

/** Every recorded exchange of Acme: what its control plane answers first, then each model. */
export const recordings: readonly Recording[] = [...painter2];
