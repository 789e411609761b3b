// Whether a value has a shape, for files that only we write: they may have been cloned from anywhere,
// or merged by hand, and nothing in them is believed before it was looked at.

import { isObject, type Json } from "../ground/json.ts";

export type Check = (value: Json | undefined) => boolean;

export const isText: Check = (value) => typeof value === "string";
export const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
export const isBoolean: Check = (value) => typeof value === "boolean";
export const isScalar: Check = (value) => isText(value) || isNumber(value) || isBoolean(value);
export const isNull: Check = (value) => value === null;
export const isAnything: Check = (value) => value !== undefined;

export const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

export const orNull = (check: Check): Check => either(isNull, check);

/** May be left out. */
export const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const isOneOf = (...words: readonly string[]): Check => {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value) => known.has(value);
};

export const isMatch =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value);

export const isList =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);

/** Further members are let pass: a later version may write more. */
export const hasMembers =
  (members: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(members).every(([key, check]) =>
      check(Object.hasOwn(value, key) ? value[key] : undefined),
    );
