// Copied from templates/contract/runtime/format.ts. Do not edit.

// Findings as text: what is wrong, where, what to do.

import type { Finding } from "./recording.js";
import { visible } from "./wording.js";

/** Empty when there is nothing to say. */
export function formatFindings(findings: readonly Finding[]): string {
  return findings.map(formatFinding).join("\n\n");
}

function formatFinding({ code, message, file, pointer, fix }: Finding): string {
  return [
    `error[${code}] ${message}`,
    `  ${visible(file)}  ${visible(pointer)}`,
    `  fix  ${fix}`,
  ].join("\n");
}
