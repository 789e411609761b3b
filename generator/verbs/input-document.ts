// The one document named on the command line: a file, or an address to be fetched under the same
// rules as a pull.

import { basename, dirname, relative, resolve, sep } from "node:path";
import { parseBytes, readReferenced, readSource, type SourceDocument } from "../document/read.ts";
import type { TracedDocument } from "../document/traced.ts";
import type { Checked } from "../ground/diagnostic.ts";
import { type JsonObject, ownObject, ownString } from "../ground/json.ts";
import { kebabCase, nameInTitle } from "../ground/names.ts";
import { isLoopbackHost } from "../pull/address-rules.ts";
import { defaultPullLimits, fetchDocument, pullLimitsOf } from "../pull/fetch-document.ts";
import { nodeSend } from "../pull/send.ts";
import { refusedUrlReason, shownUrl } from "../pull/source-url.ts";
import { type Material, materialFromDocument, readMaterial } from "../read-material.ts";
import {
  bundleFetched,
  createReferenceFetcher,
  type ReferenceFetcher,
} from "./fetch-references.ts";
import { isAddress } from "./generate.ts";
import type { Settings } from "./settings.ts";

/** Everything below `spec/`, or the one document named on the command line. */
export function readInputs(
  options: { readonly input?: string },
  settings: Settings,
): Promise<Checked<Material | null>> {
  return options.input === undefined
    ? readMaterial(settings.spec, settings.root, settings.limits)
    : readInputDocument(options.input, settings);
}

interface Input {
  readonly source: SourceDocument;
  /** Every file that was read or looked for. */
  readonly files: readonly string[];
  readonly document: TracedDocument;
}

export async function readInputDocument(
  input: string,
  settings: Settings,
  id?: string,
): Promise<Checked<Material | null>> {
  const fetcher = createReferenceFetcher(settings);
  const read = isAddress(input)
    ? await fetchInput(input, settings, fetcher)
    : await readInput(input, settings, fetcher);
  if (!read.value) return { value: null, diagnostics: read.diagnostics };
  const { source, document, files } = read.value;
  const provider = id ?? providerName(input, document.root);
  const alone = materialFromDocument(provider, source, document);
  const material = {
    ...alone,
    inputs: files,
    isFetched: fetcher.texts.size > 0,
    files: new Map([...alone.files, ...fetcher.texts]),
    limits: settings.limits,
  };
  return { value: material, diagnostics: read.diagnostics };
}

/** `https://acme.example/v2/openapi.json` says less than its host does, a bare `api.json` less than its title. */
function providerName(input: string, root: JsonObject): string {
  const file = basename(input.replace(/[?#].*$/, "")).replace(/\.(ya?ml|json)$/i, "");
  const isGeneral = /^(open-?api|swagger|schema|spec|api|index|)$/i.test(file);
  const host = /^[a-z+.-]+:\/\/([^/:?#]+)/i.exec(input)?.[1];
  const title = nameInTitle(ownString(ownObject(root, "info") ?? {}, "title") ?? "");
  const names = isGeneral ? [host, title, file] : [file, title];
  // What has no Latin letter names no package: the next may.
  const usable = names.map((name) => providerId(name ?? "")).find((id) => id !== "");
  return usable ?? "api";
}

const longestId = 40;

/** As a provider's id must be: lower-case letters, digits and dashes, a letter first. */
export function providerId(name: string): string {
  const id = kebabCase(name, "")
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+/, "");
  return id.slice(0, longestId).replace(/-+$/, "");
}

async function readInput(
  input: string,
  { root, limits }: Settings,
  addresses: ReferenceFetcher,
): Promise<Checked<Input | null>> {
  const path = resolve(root, input);
  const file = relative(root, path).split(sep).join("/") || path;
  const source = await readSource(path, { as: file, limits });
  if (!source.value) return { value: null, diagnostics: source.diagnostics };
  const files = [path];
  const bundled = await bundleFetched(source.value, {
    folder: dirname(path),
    addresses,
    read: (name, { as }) => {
      files.push(name);
      return readReferenced(name, { as, limits });
    },
  });
  return {
    value: bundled.value && { source: source.value, document: bundled.value, files },
    diagnostics: [...source.diagnostics, ...bundled.diagnostics],
  };
}

async function fetchInput(
  input: string,
  { limits }: Settings,
  addresses: ReferenceFetcher,
): Promise<Checked<Input | null>> {
  const shown = shownUrl(input);
  const url = URL.canParse(input) ? new URL(input) : null;
  const reason = url === null ? "is no address" : refusedUrlReason(url);
  if (url === null || reason !== null) {
    const message = `${shown} ${reason}`;
    const fix = "give an http or https address without credentials, or a file";
    return { value: null, diagnostics: [{ code: "pull/refused", message, at: null, fix }] };
  }
  const rules = { allowPrivate: false, allowLoopback: isLoopbackHost(url.hostname) };
  const pullLimits = { ...defaultPullLimits, ...pullLimitsOf(limits) };
  const privateFix = "download the document yourself, and give the file";
  const fetched = await fetchDocument(
    { url, conditions: {}, send: nodeSend(rules), privateFix },
    pullLimits,
  );
  if (fetched.kind !== "document") {
    const problem =
      fetched.kind === "problem"
        ? fetched
        : { code: "pull/refused" as const, message: "it sent no document", fix: "try again" };
    const message = `${shown}: ${problem.message}`;
    return {
      value: null,
      diagnostics: [{ code: problem.code, message, at: null, fix: problem.fix }],
    };
  }
  const source = parseBytes(shown, fetched.bytes, limits);
  if (!source.value) return { value: null, diagnostics: source.diagnostics };
  // Its relative references are addresses, too, and no more allowed than others.
  const bundled = await bundleFetched(source.value, {
    folder: null,
    read: async () => null,
    addresses,
    address: fetched.url.href,
  });
  return {
    value: bundled.value && { source: source.value, document: bundled.value, files: [] },
    diagnostics: [...source.diagnostics, ...bundled.diagnostics],
  };
}
