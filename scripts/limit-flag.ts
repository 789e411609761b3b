// `--limit bytes=…`, the same for every verb that reads documents of others.

import { InvalidArgumentError, Option } from "commander";
import { defaultLimits, isLimit, type Limits } from "../generator/ground/limits.ts";

export function limitFlag(): Option {
  return new Option(
    "--limit <name=number>",
    `hold more of a document, or less: ${Object.keys(defaultLimits).join(", ")}; may be repeated`,
  ).argParser(readLimit);
}

function readLimit(text: string, before: Partial<Limits> = {}): Partial<Limits> {
  const [name = "", number = ""] = text.split("=");
  const value = Number(number);
  if (!isLimit(name))
    throw new InvalidArgumentError(`The limits are ${Object.keys(defaultLimits).join(", ")}.`);
  if (!/^\d+$/.test(number) || !Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError("A limit is a whole number above zero.");
  return { ...before, [name]: value };
}
