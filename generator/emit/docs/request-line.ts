// An operation as one line, and the link to its page from the folder of its provider.

import type { Operation } from "../../catalog/catalog.ts";
import type { DocsContext } from "./context.ts";
import { linkPath, operationFile, type PageLink } from "./links.ts";
import { shownAddress } from "./sample-request.ts";
import { cleanLine } from "./text.ts";

export function requestLine(operation: Operation, context: DocsContext): string {
  return cleanLine(
    `${operation.method.toUpperCase()} ${shownAddress(operation, context)}${operation.path}`,
  );
}

export function operationLink(operation: Operation): PageLink {
  return { label: cleanLine(operation.id), path: linkPath(operationFile(operation)) };
}
