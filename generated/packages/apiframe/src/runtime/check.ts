// Copied from templates/client/runtime/check.ts. Do not edit.

/** @see check-value.ts */
export type Check = (
  part: "params" | "output",
  value: unknown,
) => Readonly<Record<string, readonly string[]>> | null;
