// Text from documents as identifiers and file names. Everything here is total: any string gives
// a usable name, and the same string always the same one.

import { unsafePathReason } from "./safe-path.ts";

/** Words that cannot name a binding in an ES module, or would shadow something needed there. */
const reserved = new Set(
  (
    "abstract any arguments as async await bigint boolean break case catch class const constructor continue debugger " +
    "declare default delete do else enum eval export extends false finally for from function get if implements import in " +
    "infer instanceof interface is keyof let module namespace never new null number object of package private protected " +
    "public readonly require return satisfies set static string super switch symbol this throw true try type typeof undefined " +
    "unique unknown using var void while with yield globalThis NaN Infinity " +
    "call operation model pricedModel removedModel noticeOf uploadsOf readEvents readJsonLines Operation Model Client CallOptions " +
    "MediaInput ServerSentEvent " +
    "Array ArrayBuffer Blob Boolean Date Error File FormData Function Headers Map Math Number Object Omit Partial Pick Promise " +
    "Readonly ReadonlyArray Record Request Required Response Set String Symbol Uint8Array URL AbortSignal ReadableStream JSON"
  ).split(" "),
);

/**
 * The words of a name: split at everything that is no letter or digit, and at case changes
 * (`fluxParams` has two, `GPTImage` has two). Letters of every script count.
 */
export function words(text: string): string[] {
  return text
    .normalize("NFC")
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
}

/** `flux-2-dev` → `flux2Dev`; `flux-1.1-pro` → `flux1_1Pro`; `851-bg-remove` → `model851BgRemove`. */
export function camelCase(text: string, prefix = "value"): string {
  const pascal = joinWords(text);
  if (pascal === "") return prefix;
  const [first = "", ...rest] = [...pascal];
  const leading = words(text)[0] ?? "";
  // An acronym at the start goes down whole: `URLList` is `urlList`, not `uRLList`.
  const name = isAcronym(leading)
    ? leading.toLowerCase() + pascal.slice(leading.length)
    : first.toLowerCase() + rest.join("");
  return /^\p{N}/u.test(name) ? `${prefix}${name}` : name;
}

/** `flux-2-dev` → `Flux2Dev`. */
export function pascalCase(text: string, prefix = "Value"): string {
  const name = joinWords(text);
  if (name === "") return prefix;
  return /^\p{N}/u.test(name) ? `${prefix}${name}` : name;
}

/** Joined in Pascal case; two numbers that meet keep an underscore, so `1.1` and `11` differ. */
function joinWords(text: string): string {
  let joined = "";
  for (const word of words(text)) {
    const [first = "", ...rest] = [...word];
    const glue = /\p{N}$/u.test(joined) && /^\p{N}/u.test(word) ? "_" : "";
    joined += glue + first.toUpperCase() + rest.join("");
  }
  return joined;
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);
}

/** `GPT Image 2` → `gpt-image-2`; keeps dots and underscores (`flux-1.1-pro`), which ids use. */
export function kebabCase(text: string, fallback = "unnamed"): string {
  const name = text
    .normalize("NFC")
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1-$2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1-$2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}._]+/gu, "-")
    .replace(/^[-._]+|(?<![-._])[-._]+$/g, "");
  return name === "" ? fallback : name;
}

const deviceNames = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A module's file name, without extension, that every system can hold: kebab case, at most 100
 * characters and 200 bytes, never a device name of Windows, and never ending as a source file would.
 */
export function fileName(text: string, fallback = "unnamed"): string {
  const name = atMostBytes([...kebabCase(text, fallback)].slice(0, 100), 200).replace(/[-.]+$/, "");
  const base = name.split(".")[0] ?? "";
  if (deviceNames.test(base)) return `${name}-`.replace(base, `${base}-`).replace(/-$/, "");
  return /\.(d|js|ts|test|json)$/.test(name) ? name.replace(/\.(?=[^.]*$)/, "-") : name;
}

/** As many of the characters as fit: systems count bytes, and a character may take four. */
function atMostBytes(characters: readonly string[], most: number): string {
  let bytes = 0;
  const kept = characters.findIndex((character) => {
    bytes += new TextEncoder().encode(character).length;
    return bytes > most;
  });
  return (kept === -1 ? characters : characters.slice(0, kept)).join("");
}

/** An identifier that is no reserved word; `_` is added where it is. */
export function safeIdentifier(name: string): string {
  return reserved.has(name) ? `${name}_` : name;
}

/** Whether a name that was given before may stand in code as it is. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

/** The same of a module's name, which stands in paths as well. */
export function isModuleName(name: string): boolean {
  return /^[\p{L}\p{N}\p{M}._-]+$/u.test(name) && unsafePathReason(name) === null;
}

/** `POST /v2/images/{id}/crop` → `postV2ImagesByIdCrop`. */
export function operationIdFor(method: string, path: string): string {
  const spoken = path.replace(/\{([^}]*)\}/g, " by $1 ");
  return camelCase(`${method} ${spoken}`, method);
}

const afterName = /^(?:api|apis|http|rest|restful|openapi|reference|specification|spec)$/i;

/** `Acme` of `Acme HTTP API`: a title says what the document is, a name only whose. */
export function nameInTitle(title: string): string {
  const all = title.trim().split(/\s+/);
  const last = all.findLastIndex((word) => !afterName.test(word));
  const isNameAlone = last < 0 || last === all.length - 1;
  return isNameAlone ? title.trim() : all.slice(0, last + 1).join(" ");
}

/**
 * Gives every entry a distinct identifier, in the order given.
 *
 * The first claimant keeps the plain name; later ones get `2`, `3`, …. Callers sort by id first,
 * so the order of keys in a document never matters. `compare` folds names that may not stand
 * side by side, such as file names that differ only in case.
 */
export function distinctNames(
  wanted: readonly string[],
  taken: Iterable<string> = [],
  compare: (name: string) => string = (name) => name,
): string[] {
  const used = new Set([...taken].map(compare));
  const next = new Map<string, number>();
  return wanted.map((name) => {
    let candidate = name;
    let n = next.get(compare(name)) ?? 2;
    for (; used.has(compare(candidate)); n += 1) {
      candidate = /\p{N}$/u.test(name) ? `${name}_${n}` : `${name}${n}`;
    }
    next.set(compare(name), n);
    used.add(compare(candidate));
    return candidate;
  });
}
