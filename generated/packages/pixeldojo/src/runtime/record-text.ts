// Copied from templates/client/runtime/record-text.ts. Do not edit.

// What a text may hold that must not be kept, and how it is replaced. Order matters: what is
// certain (known secrets) goes before what is guessed at (letters and digits in disorder).

import type { Placeholders } from "./record-placeholders.js";

export interface TextRules {
  /** Secrets that are known: replaced wherever they stand, in any of their forms. */
  readonly secrets: readonly string[];
  /** What the provider's keys begin with (`ak_`), or null when not known. */
  readonly keyPrefix: string | null;
  /** Addresses to replace at the beginning of a URL: that of a proxy by the provider's own. */
  readonly addresses: readonly (readonly [from: string, to: string])[];
  /** Values that look made up and are not, such as model ids. */
  readonly keep: ReadonlySet<string>;
}

export interface TextScrubber {
  /** Ids that were seen where ids stand; from then on they are replaced in every text. */
  learn(id: string): void;
  text(text: string): string;
  /** As `text`, for a value that names a thing: a made-up one is replaced whole. */
  id(text: string): string;
  /** A value that is secret by its name. */
  secret(text: string): string;
}

export function createTextScrubber(rules: TextRules, placeholders: Placeholders): TextScrubber {
  const ids = new Set<string>();
  const secrets = [...new Set(rules.secrets.flatMap(formsOf))]
    .filter((secret) => secret.length >= 6)
    .sort((a, b) => b.length - a.length);
  const key = rules.keyPrefix
    ? new RegExp(`${rules.keyPrefix.replace(/\W/g, "\\$&")}([\\w-]{4,})`, "g")
    : null;

  const hide = (text: string): string => placeholders.secret(text);
  const learned = (text: string): string => {
    let rest = text;
    for (const id of ids) if (rest.includes(id)) rest = rest.replaceAll(id, placeholders.id(id));
    return rest;
  };

  const text = (given: string): string => {
    if (rules.keep.has(given)) return given;
    let rest = given;
    for (const secret of secrets) rest = rest.replaceAll(secret, hide);
    rest = rest.replace(privateKey, (block) => block.replace(/[^\s-]/g, "x"));
    rest = rest.replace(dataUrl, (_, head: string) => `${head}AAAA`);
    rest = rest.replace(address, (url) => scrubUrl(url));
    rest = rest.replace(signed, (_, head: string, value: string) => head + hide(value));
    if (key)
      rest = rest.replace(key, (whole, tail: string) => whole.slice(0, -tail.length) + hide(tail));
    rest = rest.replace(scheme, (_, word: string, token: string) => word + hide(token));
    for (const shape of tokens) rest = rest.replace(shape, hide);
    rest = learned(rest);
    rest = rest.replace(uuid, (found) => placeholders.uuid(found));
    rest = rest.replace(email, (found) =>
      ownEmail.test(found) ? found : placeholders.email(found),
    );
    rest = rest.replace(ipv4, (found) =>
      harmlessIp.test(found) ? found : placeholders.ipv4(found),
    );
    rest = rest.replace(ipv6, (found) =>
      /^(2001:db8|::1?$)/i.test(found) ? found : placeholders.ipv6(found),
    );
    rest = rest.replace(hexadecimal, (found) => placeholders.id(found));
    rest = rest.replace(longRun, (run) =>
      isMadeUp(run) && !rules.keep.has(run) ? placeholders.id(run) : run,
    );
    return rest.replace(mixedRun, (token) => (isMixed(token) ? placeholders.secret(token) : token));
  };

  const scrubUrl = (given: string): string => {
    const url = rebased(given, rules.addresses);
    const [, before = "", rest = ""] = /^(\w+:\/\/)(?:[^/?#\s]*@)?(.*)$/s.exec(url) ?? [];
    const [beforeHash = "", ...hashes] = rest.split("#");
    const [path = "", ...queries] = beforeHash.split("?");
    const query = queries.join("?");
    const scrubbed = [
      // Name and password before the host are dropped.
      before,
      path.split("/").map(segment).join("/"),
      query === "" ? "" : `?${query.split("&").map(parameter).join("&")}`,
      hashes.length === 0 ? "" : `#${hide(hashes.join("#"))}`,
    ];
    return scrubbed.join("");
  };
  const segment = (part: string, position: number): string => {
    if (position === 0 || rules.keep.has(part)) return part;
    return /[A-Za-z0-9]{8}/.test(part) ? replaceRuns(learned(part)) : learned(part);
  };
  const replaceRuns = (part: string): string =>
    part
      .replace(uuid, (found) => placeholders.uuid(found))
      .replace(/[A-Za-z0-9]{8,}/g, (run) => (isMadeUp(run) ? placeholders.id(run) : run));
  const parameter = (pair: string): string => {
    const equals = pair.indexOf("=");
    if (equals < 0) return pair;
    const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
    if (signing.test(name)) return `${name}=${hide(value)}`;
    return `${name}=${replaceRuns(learned(value))}`;
  };

  return {
    learn: (id) => {
      if (id.length >= 6 && !rules.keep.has(id) && !uuidOnly.test(id)) ids.add(id);
    },
    text,
    id: (given) => {
      const rest = text(given);
      if (rules.keep.has(given) || rest !== given) return rest;
      return rest.replace(/[A-Za-z0-9]{6,}/g, (run) =>
        isMadeUp(run) || isLongAndMixed(run) ? placeholders.id(run) : run,
      );
    },
    secret: hide,
  };
}

/** Letters and digits in an order that nobody would write. */
export function isMadeUp(run: string): boolean {
  if (/^0*\d{1,4}$/.test(run)) return false;
  const digits = run.replace(/\D/g, "").length;
  if (digits === run.length) return digits >= 9;
  if (/^[0-9a-f]{12,}$/i.test(run)) return digits >= 2;
  if (digits >= 3 && turnsIn(run) >= 3) return true;
  return run.length >= 16 && changesIn(run) / run.length >= 0.45;
}

/** For members whose name says that they are ids, less disorder is enough. */
function isLongAndMixed(run: string): boolean {
  return run.length >= 12 && run.replace(/\D/g, "").length >= 2 && turnsIn(run) >= 2;
}

/** How often digits and letters take turns. */
function turnsIn(run: string): number {
  return (run.match(/\d(?=\D)|\D(?=\d)/g) ?? []).length;
}

/** A long token with separators in it, as in base64url. */
function isMixed(token: string): boolean {
  if (token.length < 28 || !/[a-z]/.test(token) || !/[A-Z]/.test(token)) return false;
  const digits = token.replace(/\D/g, "").length;
  return digits >= 2 && changesIn(token) / token.length >= 0.4;
}

/** How often a text goes from one kind of character to another. */
function changesIn(text: string): number {
  return [...text].filter((one, i) => i > 0 && classOf(one) !== classOf(text[i - 1]!)).length;
}

function classOf(character: string): number {
  if (/\d/.test(character)) return 0;
  if (/[a-z]/.test(character)) return 1;
  return /[A-Z]/.test(character) ? 2 : 3;
}

/** The address with its beginning replaced, where it is one of those to replace. */
export function rebased(url: string, addresses: TextRules["addresses"]): string {
  const found = addresses.find(
    ([from]) => url.startsWith(from) && /^([/?#]|$)/.test(url.slice(from.length)),
  );
  return found ? found[1] + url.slice(found[0].length) : url;
}

/** As it is, in an address, in a Basic header, and as some servers write a slash in JSON. */
function formsOf(secret: string): string[] {
  if (secret === "") return [];
  const bytes = new TextEncoder().encode(secret);
  const base64 = btoa(String.fromCharCode(...bytes));
  return [secret, encodeURIComponent(secret), secret.replaceAll("/", "\\/"), base64];
}

const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const uuidOnly = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const address = /\b(?:https?|wss?|ftp|s3|gs):\/\/[^\s"'<>`\\]+/gi;
/** A query without its address. */
const signed =
  /([?&](?:[\w-]*(?:signature|token|secret|credential|password|key)|sig|auth)=)([^&#\s"'<>]+)/gi;
const dataUrl = /(data:[\w.+-]+\/[\w.+-]+(?:;[\w=-]+)*;base64,)[A-Za-z0-9+/=_-]{8,}/g;
const privateKey =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
const scheme = /\b((?:Bearer|Basic|Token|Digest)\s+)([A-Za-z0-9._~+/=-]{8,})/gi;
/** Keys of well-known services, and tokens that tell by their form what they are. */
const tokens = [
  /\beyJ[\w-]{6,}(?:\.[\w-]*){1,4}/g,
  /\b(?:sk|pk|rk)[-_](?:live|test|proj|ant)?[-_]?[\w-]{10,}/g,
  /\b(?:gh[opsur]|github_pat|glpat|xox[abeoprs]|npm|hf|r8|whsec|SG|dop_v1)[-_.][\w.-]{8,}/g,
  /\b(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{12,}/g,
  /\bAIza[\w-]{20,}/g,
  /(?<![\w/+])(?=[\w/+]*[a-z])(?=[\w/+]*[A-Z])(?=[\w/+]*\d)[A-Za-z0-9/+]{40}(?![\w/+])/g,
];
/** So long is what stands before the `@` at most; without a limit, long texts would take minutes. */
const email = /[\w.%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;
const ownEmail = /@(?:[\w.-]+\.)?example(?:\.(?:com|net|org))?$|\.(?:test|invalid|example)$/i;
const ipv4 =
  /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g;
const harmlessIp = /^(?:127\.|0\.0\.0\.0|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/;
/** Eight groups, or fewer around `::`; a time of day (`10:00:00`) is neither. */
const ipv6 =
  /(?<![\w:])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![\w:])/gi;
const hexadecimal = /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{24,}\b/gi;
const longRun = /[A-Za-z0-9]{16,}/g;
const mixedRun = /[A-Za-z0-9_-]{28,}/g;
/** Query parameters that sign an address or open it. */
const signing =
  /^(?:x-(?:amz|goog|oss|ms)-[\w-]+|signature|sig|sign|hmac|hash|token|auth|key|api[_-]?key|access[_-]?(?:key|token)\w*|\w*accesskeyid|policy|key-pair-id|expires|expiry|exp|se|st|sp|sv|sr|skoid|sktid|ske|skt|sks|skv|verify|secret|password|code)$/i;
