// Copied from templates/contract/runtime/ending.ts. Do not edit.

// How something ended against how it should have: with a value, or with an error of one kind.

import { type Json, pointerPart } from "./json.js";
import { firstDifference, type Numbered } from "./replay-fetch.js";
import type { Trouble } from "./round-trip.js";
import { quoted, shown, spoken } from "./wording.js";

/** How something ended: with a value, or with an error of this code. */
export type Ending =
  | { readonly kind: "value"; readonly value: Json | undefined; readonly pointer: string }
  | { readonly kind: "error"; readonly code: string; readonly message: string };

/** `ended` stops what would wait for ever. */
export async function endingOf(work: () => Promise<unknown>, ended: AbortSignal): Promise<Ending> {
  try {
    const value = await Promise.race([work(), ending(ended)]);
    // What a program gets is JSON again, or text, or nothing.
    return { kind: "value", value: value as Json | undefined, pointer: "" };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return { kind: "error", code, message: error instanceof Error ? error.message : String(error) };
  }
}

/** A client that does not watch the signal is stopped all the same. */
function ending(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () =>
      setTimeout(
        () =>
          reject(Object.assign(new Error("asked for more than is recorded"), { code: "aborted" })),
        1,
      );
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

export function compare(
  { number, exchange }: Numbered,
  got: Ending,
  expected: Ending | null,
): Trouble[] {
  const trouble = (place: string, says: string): Trouble[] => [
    { code: "contract/other-result", number, place, says },
  ];
  const status = exchange.response?.status ?? 0;
  if (expected === null)
    return trouble("response/body", `the answer names no status, so nothing can be made of it`);
  if (got.kind === "error") {
    const told = got.code === "" ? got.message : `${quoted(got.code)} (${got.message})`;
    if (expected.kind === "value")
      return trouble(
        "response/body",
        `the client fails with ${told}; ${status} should give a result`,
      );
    return got.code === expected.code
      ? []
      : trouble(
          "response/status",
          `the client fails with ${told}; ${status} should be ${quoted(expected.code)}`,
        );
  }
  if (expected.kind === "error")
    return trouble(
      "response/status",
      `the client gives ${shown(got.value ?? null)}; ${status} should be ${quoted(expected.code)}`,
    );
  if (expected.value === undefined && (got.value === undefined || got.value === null)) return [];
  const difference = firstDifference(got.value, expected.value, []);
  if (!difference) return [];
  const { at, left, right } = difference;
  const text = (value: Json | undefined) => (value === undefined ? "nothing" : shown(value));
  return trouble(
    `${expected.pointer}${at.map((part) => `/${pointerPart(part)}`).join("")}`,
    `the client gives ${text(left)} as ${at.length === 0 ? "the result" : spoken(at)}, recorded is ${text(right)}`,
  );
}
