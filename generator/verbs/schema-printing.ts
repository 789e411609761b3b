// The printing of schema.ts by a thread of its own, begun as soon as there are documents: it takes
// longest, and the catalog is made meanwhile.

import { type PrintedSchemas, printSchemas } from "../emit/types.ts";
import type { JsonObject } from "../ground/json.ts";
import type { Limits } from "../ground/limits.ts";
import { schemaJobs } from "../make-output.ts";

export interface Printing {
  readonly begin: (documents: ReadonlyMap<string, JsonObject>) => void;
  /** Null where it has not begun; the line then sees to it. */
  readonly begun: () => Promise<PrintedSchemas> | null;
  readonly stop: () => void;
}

export function createPrinting(isWanted: boolean, limits: Limits): Printing {
  const ending = new AbortController();
  let schemas: Promise<PrintedSchemas> | null = null;
  return {
    begin(documents) {
      if (isWanted) schemas = printSchemas(schemaJobs(documents), limits, ending.signal);
    },
    begun: () => schemas,
    stop: () => ending.abort(),
  };
}
