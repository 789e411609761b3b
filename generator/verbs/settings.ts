// Where things are and how much is read: `modelsmith.yaml` where there is one, flags before it,
// defaults behind it. The config is data and is never executed.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { isObject, type Json, type JsonObject, own, ownArray, ownString } from "../ground/json.ts";
import { defaultLimits, type Limits, parseLimits } from "../ground/limits.ts";
import {
  type AllowedAddress,
  allowedAddressForm,
  parseAllowedAddress,
} from "../pull/allowed-addresses.ts";
import { parseSiteUrl, type SiteUrl } from "./publish-page.ts";

export interface Settings {
  /** The folder that relative paths and names in messages start from. */
  readonly root: string;
  readonly spec: string;
  readonly out: string;
  /** A folder of templates that replace ours, file by file; or null. */
  readonly templates: string | null;
  /** A folder of code that packages take in, `<provider>/<name>.ts`; or null. */
  readonly extensions: string | null;
  /** Modules of the user's own that add files to the output. */
  readonly emitters: readonly string[];
  readonly limits: Limits;
  /** Where references of documents may lead, beside their own folders. */
  readonly allowRefs: readonly AllowedAddress[];
  /** Where the published site is served, with a slash at its end; or null. */
  readonly site: SiteUrl | null;
}

/** `--limit`: what goes before the limits of the config. */
export type GivenLimits = Partial<Limits>;

/** What flags say, before the config. */
export interface GivenSettings {
  readonly config?: string;
  readonly out?: string;
  readonly limit?: GivenLimits;
  /** Beside those of the config. */
  readonly allowRefs?: readonly string[];
}

const defaultConfig = "modelsmith.yaml";
const paths = ["spec", "out", "templates", "extensions"];

export async function readSettings(
  root: string,
  flags: GivenSettings,
): Promise<Checked<Settings | null>> {
  const file = flags.config ?? defaultConfig;
  const path = resolve(root, file);
  const there = flags.config !== undefined || existsSync(path);
  const read = there ? await readConfig(path, file) : { value: null, diagnostics: [] };
  if (there && !read.value) return { value: null, diagnostics: read.diagnostics };
  const given = parseConfig(read.value?.value ?? {}, file);
  const flagged = parseAllowRefs(flags.allowRefs ?? [], null);
  const wrong = [...given.diagnostics, ...flagged.diagnostics];
  const diagnostics = [...read.diagnostics, ...wrong];
  if (wrong.length > 0) return { value: null, diagnostics };
  const { config, limits } = given.value;
  const folderOf = (key: string) => {
    const folder = ownString(config, key);
    return folder === null ? null : resolve(root, folder);
  };
  return {
    value: {
      root,
      spec: resolve(root, ownString(config, "spec") ?? "spec"),
      out: resolve(root, flags.out ?? ownString(config, "out") ?? "generated"),
      templates: folderOf("templates"),
      extensions: folderOf("extensions"),
      emitters: ownArray(config, "emitters").map((path) => resolve(root, String(path))),
      limits: { ...limits, ...flags.limit },
      allowRefs: [...given.value.allowRefs, ...flagged.value],
      site: given.value.site,
    },
    diagnostics,
  };
}

/** Parsers load where there is a config to parse: most runs have none, and many have nothing to do. */
async function readConfig(path: string, file: string) {
  const { readSource } = await import("../document/read.ts");
  return readSource(path, { as: file });
}

/** What a run of `generate` depends on, for watching: inputs and config, never the output. */
export async function watchedPaths(
  flags: { readonly config?: string; readonly input?: string },
  root: string,
): Promise<readonly string[]> {
  const { value } = await readSettings(root, flags);
  const config = resolve(root, flags.config ?? defaultConfig);
  const isFile = flags.input !== undefined && !/^[a-z][a-z0-9+.-]+:\/\//i.test(flags.input);
  return [
    config,
    ...(flags.input === undefined ? [value?.spec ?? resolve(root, "spec")] : []),
    ...(isFile ? [resolve(root, flags.input!)] : []),
    ...(value?.templates ? [value.templates] : []),
    ...(value?.extensions ? [value.extensions] : []),
    ...(value?.emitters ?? []),
  ];
}

function parseConfig(
  value: Json,
  file: string,
): Checked<{
  readonly config: JsonObject;
  readonly limits: Limits;
  readonly allowRefs: readonly AllowedAddress[];
  readonly site: SiteUrl | null;
}> {
  const diagnostics: Diagnostic[] = [];
  const report = (pointer: string, message: string) =>
    diagnostics.push({
      code: "config/invalid",
      message,
      at: { file, pointer },
      fix: `a config may hold ${paths.join(", ")}, each a path, emitters, a list of paths, limits, allowRefs, a list of addresses, and site: { url }`,
    });
  if (!isObject(value)) report("#", "the config must be a mapping");
  const config = isObject(value) ? value : {};
  for (const [key, entry] of Object.entries(config)) {
    if (key === "limits" || key === "site" || key === "allowRefs") continue;
    if (key === "emitters") {
      const isList = Array.isArray(entry) && entry.every((path) => typeof path === "string");
      if (!isList) report("#/emitters", '"emitters" must be a list of paths');
      continue;
    }
    if (!paths.includes(key)) report(`#/${key}`, `unknown key "${key}" in the config`);
    else if (typeof entry !== "string" || entry === "")
      report(`#/${key}`, `"${key}" must be a path`);
  }
  const address = siteAddress(config);
  const site = address === null ? null : parseSiteUrl(address);
  if (address !== null && site === null)
    report("#/site", `"site" must be { url } with an http or https address`);
  const stated = own(config, "limits");
  const limits = stated === undefined ? null : parseLimits(stated, { file, pointer: "#/limits" });
  const allowed = own(config, "allowRefs") ?? [];
  const allowRefs = parseAllowRefs(Array.isArray(allowed) ? allowed : [allowed], file);
  return {
    value: { config, limits: limits?.value ?? defaultLimits, allowRefs: allowRefs.value, site },
    diagnostics: [...diagnostics, ...(limits?.diagnostics ?? []), ...allowRefs.diagnostics],
  };
}

/** Addresses of a config, or of flags, which have no file. */
function parseAllowRefs(
  stated: readonly Json[],
  file: string | null,
): Checked<readonly AllowedAddress[]> {
  const value: AllowedAddress[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [i, one] of stated.entries()) {
    const parsed = typeof one === "string" ? parseAllowedAddress(one) : "is no address";
    if (typeof parsed !== "string") {
      value.push(parsed);
      continue;
    }
    diagnostics.push({
      code: "config/invalid",
      message: `${JSON.stringify(one)} in allowRefs ${parsed}`,
      at: file === null ? null : { file, pointer: `#/allowRefs/${i}` },
      fix: `write it as ${allowedAddressForm}`,
    });
  }
  return { value, diagnostics };
}

/** What `site` states as its address: empty, which is none, when it says something else. */
function siteAddress(config: JsonObject): string | null {
  const stated = own(config, "site");
  if (stated === undefined) return null;
  const sound = isObject(stated) && Object.keys(stated).every((key) => key === "url");
  return (sound ? ownString(stated, "url") : null) ?? "";
}
