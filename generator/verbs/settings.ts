// Where things are: `modelsmith.yaml` where there is one, flags before it, defaults behind it.
// The config is data and is never executed.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readSource } from "../document/read.ts";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { isObject, type Json } from "../ground/json.ts";

export interface Settings {
  /** The folder that relative paths and names in messages start from. */
  readonly root: string;
  readonly spec: string;
  readonly out: string;
  /** A folder of templates that replace ours, file by file; or null. */
  readonly templates: string | null;
}

const defaultConfig = "modelsmith.yaml";
const keys = ["spec", "out", "templates"] as const;

export async function readSettings(
  root: string,
  flags: { readonly config?: string; readonly out?: string },
): Promise<Checked<Settings | null>> {
  const file = flags.config ?? defaultConfig;
  const path = resolve(root, file);
  const given: Partial<Record<(typeof keys)[number], string>> = {};
  const diagnostics: Diagnostic[] = [];
  if (flags.config !== undefined || existsSync(path)) {
    const { value, diagnostics: found } = await readSource(path, { as: file });
    diagnostics.push(...found);
    if (!value) return { value: null, diagnostics };
    const wrong = wrongKey(value.value);
    if (wrong)
      return {
        value: null,
        diagnostics: [...diagnostics, { ...wrong, at: { file, pointer: wrong.pointer } }],
      };
    Object.assign(given, value.value);
  }
  return {
    value: {
      root,
      spec: resolve(root, given.spec ?? "spec"),
      out: resolve(root, flags.out ?? given.out ?? "generated"),
      templates: given.templates === undefined ? null : resolve(root, given.templates),
    },
    diagnostics,
  };
}

function wrongKey(value: Json): (Omit<Diagnostic, "at"> & { readonly pointer: string }) | null {
  const fix = `a config may hold ${keys.join(", ")}, each a path`;
  if (!isObject(value))
    return { code: "config/invalid", message: "the config must be a mapping", pointer: "#", fix };
  for (const [key, path] of Object.entries(value)) {
    const known = (keys as readonly string[]).includes(key);
    if (known && typeof path === "string" && path !== "") continue;
    const message = known ? `"${key}" must be a path` : `unknown key "${key}" in the config`;
    return { code: "config/invalid", message, pointer: `#/${key}`, fix };
  }
  return null;
}
