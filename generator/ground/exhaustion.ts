// Documents that use up what a program cannot ask for beforehand: the stack, where schemas hold
// each other thousands deep, and the length of a string, where one text stands in too many places.

import type { Diagnostic } from "./diagnostic.ts";
import { type Limits, raiseLimit } from "./limits.ts";

/** The problem as a diagnostic. Throws again what says that modelsmith is wrong. */
export function exhaustion(error: unknown): Diagnostic {
  if (error instanceof OutputTooLarge) return error.diagnostic;
  if (error instanceof Exhausted) {
    const message = `the document cannot be understood in time: ${error.message}`;
    return { code: "read/limit", message, at: null, fix: "divide the schemas" };
  }
  if (!(error instanceof RangeError)) throw error;
  if (/call stack/i.test(error.message)) {
    return {
      code: "read/limit",
      message: "the document's schemas hold each other more deeply than the stack reaches",
      at: null,
      fix: "if it can be trusted, run node with a larger --stack-size, or divide the schemas",
    };
  }
  if (/string length|array (?:buffer )?length/i.test(error.message)) {
    return {
      code: "read/limit",
      message: "a file of the output would be longer than a string can be",
      at: null,
      fix: "shorten what stands in many places: titles, addresses, lists of values",
    };
  }
  throw error;
}

/** To be thrown where a search among a document's parts has become hopeless. */
export class Exhausted extends Error {}

class OutputTooLarge extends Error {
  readonly diagnostic: Diagnostic;
  constructor(limits: Limits) {
    super("the output is too large");
    const allowed = limits.output.toLocaleString("en-US");
    this.diagnostic = {
      code: "read/limit",
      message: `the output is larger than the limit of ${allowed} characters`,
      at: null,
      fix: raiseLimit("output"),
    };
  }
}

/** Counts what is rendered; throws beyond the limit, before memory is full. */
export function createOutputMeter(limits: Limits): (text: string) => void {
  let total = 0;
  return (text) => {
    total += text.length;
    if (total > limits.output) throw new OutputTooLarge(limits);
  };
}
