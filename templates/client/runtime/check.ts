/** @see check-value.ts */
export type Check = (
  part: "params" | "output",
  value: unknown,
) => Readonly<Record<string, readonly string[]>> | null;
