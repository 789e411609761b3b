// Copied from templates/client/runtime/record-scan.ts. Do not edit.

// The second of two layers between the wire and the disk: looks at what is about to be written and
// refuses it when anything in it looks like a key. It shares no pattern with the scrubber, so that
// a gap in one is not a gap in both, and it mends nothing.

import { isObject, type Json, pointerPart } from "./record-exchange.js";

export interface ScanRules {
  /** Secrets that are known for certain, such as the key that was used. */
  readonly secrets: readonly string[];
  /** What keys of the providers begin with: `ak_`. */
  readonly keyPrefixes: readonly string[];
  /** Texts that may stand as they are: documented values such as the ids of voices. */
  readonly listed?: ReadonlySet<string>;
}

export interface Suspicion {
  readonly pointer: string;
  /** What it looks like, as words that follow "holds": `a JSON web token`. */
  readonly what: string;
}

/** Everything in the value, member names included, that must not be published. */
export function findSecrets(value: Json, rules: ScanRules): Suspicion[] {
  const tests = [...knownTests(rules), ...shapeTests];
  const found: Suspicion[] = [];
  const look = (text: string, pointer: string, name: string): void => {
    const secretName = secretMember.test(name.replace(/[^A-Za-z]/g, "")) && isVaried(text);
    const what = secretName
      ? `what ${JSON.stringify(name)} should not tell`
      : tests.find(({ finds }) => finds(text))?.what;
    if (what !== undefined) found.push({ pointer, what });
  };
  const visit = (item: Json, pointer: string, name: string): void => {
    if (typeof item === "string") {
      if (!rules.listed?.has(item)) look(item, pointer, name);
    } else if (Array.isArray(item)) {
      item.forEach((inner: Json, i) => {
        visit(inner, pointer + pointerPart(i), name);
      });
    } else if (isObject(item)) {
      for (const [key, inner] of Object.entries(item)) {
        look(key, pointer + pointerPart(key), "");
        visit(inner, pointer + pointerPart(key), key);
      }
    }
  };
  visit(value, "#", "");
  return found;
}

interface Test {
  readonly what: string;
  readonly finds: (text: string) => boolean;
}

function knownTests({ secrets, keyPrefixes }: ScanRules): Test[] {
  const known = secrets
    .filter(({ length }) => length >= 6)
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      base64(secret),
      base64(`:${secret}`),
    ]);
  const compact = keyPrefixes.filter((prefix) => prefix !== "");
  return [
    {
      what: "a secret of this run",
      finds: (text) => known.some((secret) => text.includes(secret)),
    },
    {
      what: "a key of the provider",
      finds: (text) =>
        compact.some((prefix) =>
          text
            .split(prefix)
            .slice(1)
            .some((rest) => isVaried(/^[\w-]*/.exec(rest)![0], 4)),
        ),
    },
  ];
}

const shapeTests: readonly Test[] = [
  {
    what: "a private key",
    finds: (text) =>
      /PRIVATE KEY-{2,}\s*[A-Za-z0-9+/=]*(?!x)[\w+/]/.test(text) &&
      isVaried(text.replace(/-[A-Z ]+-/g, "")),
  },
  matches("an Authorization value", /(?:bearer|basic|token|digest)\s+(\S{8,})/gi),
  matches("a JSON web token", /(eyJ[\w-]{5,}\.[\w.-]*)/g),
  matches("a number of 32 or more hexadecimal digits", /([0-9a-f]{32,})/gi),
  matches("a key of Amazon's form", /((?:AK|AS|AR|AI|AB|AC)[A-Z]{2}[A-Z0-9]{16})/g),
  matches(
    "a key of a well-known form",
    /((?:sk|pk|rk|gh[a-z]|github_pat|glpat|xox[a-z]|npm|hf|r8|whsec|SG|AIza)[-_.]?(?=[\w.-]{0,200}\d)[\w.-]{16,})/g,
    looksDrawn,
  ),
  {
    what: "a name and password in an address",
    finds: (text) => /:\/\/[^/?#\s:@]*:[^/?#\s@]*@/.test(text),
  },
  matches(
    "a signed address",
    /[?&](?:x-[a-z]+-(?:signature|credential|security-token)|sig(?:nature)?|(?:access_?|auth_?|id_?)?token|api_?key|key|key-pair-id|policy|hmac|password|secret)=([^&#\s]{4,})/gi,
  ),
  { what: "an e-mail address", finds: hasForeignEmail },
  { what: "an address of the network", finds: hasForeignIp },
  {
    what: "what was drawn by chance, by its letters",
    finds: (text) => (text.match(/[A-Za-z0-9+/_-]+/g) ?? []).some(isDrawn),
  },
];

/** Reports a match whose first group is not a placeholder. */
function matches(
  what: string,
  pattern: RegExp,
  isReal: (text: string) => boolean = isVaried,
): Test {
  return {
    what,
    finds: (text) => [...text.matchAll(pattern)].some(([, group]) => isReal(group ?? "")),
  };
}

/** Placeholders repeat one character, with a number at the end. */
function isVaried(text: string, least = 2): boolean {
  const rest = text.replace(/[^A-Za-z0-9]/g, "").replace(/0+\d{1,4}$/, "");
  return new Set(rest).size >= least && !/^(.)\1*$/.test(rest);
}

function looksDrawn(text: string): boolean {
  return isVaried(text, 8);
}

/** Bits per character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/**
 * More than four bits a character, with digits among the letters, is more than words and names
 * have; a shorter one, of digits and few letters, needs less.
 */
function isDrawn(token: string): boolean {
  if (uuid.test(token)) return false;
  const digits = token.replace(/\D/g, "").length;
  const cases = Number(/[a-z]/.test(token)) + Number(/[A-Z]/.test(token));
  const longest = token
    .split(/[^A-Za-z0-9]/)
    .reduce((most, { length }) => Math.max(most, length), 0);
  if (longest < 10 && !(cases === 2 && token.length >= 28 && digits >= 3)) return false;
  if (token.length >= 20 && cases === 2 && digits >= 2 && longest >= 10) {
    return entropyOf(token) > 4 && !isSpelled(token);
  }
  const runs = token.split(/[^A-Za-z0-9]/);
  const mixed = runs.some((run) => {
    const own = run.replace(/\D/g, "").length;
    return (
      run.length >= 16 && own >= 4 && own < run.length && entropyOf(run) >= 2.9 && !isSpelled(run)
    );
  });
  return mixed || (longest < 10 && entropyOf(token) > 4.2);
}

/** Words with a number between them or at their end: `klingVideoV3ProTextParams`, `preview20260115`. */
function isSpelled(token: string): boolean {
  const pieces = token.match(/[A-Za-z]+|\d+/g) ?? [];
  const breaks = pieces.length - 1;
  return (
    breaks <= 3 &&
    /[a-z]{4,}/i.test(token) &&
    !/[A-Z]{2}[a-z]+[A-Z]{2}/.test(token) &&
    (token.match(/[a-z][A-Z]|[A-Z]{2}/g) ?? []).length <= token.length / 4
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function hasForeignEmail(text: string): boolean {
  return [...text.matchAll(/[^\s"'<>@:/]@([A-Za-z0-9.-]+\.[A-Za-z]{2,})/g)].some(
    ([, host = ""]) => !/(^|\.)(example(\.[a-z]+)?|test|invalid)$/i.test(host),
  );
}

function hasForeignIp(text: string): boolean {
  const v4 = [...text.matchAll(/(?<![\w.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\w.])/g)];
  const foreign = v4.some(([, ...parts]) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.map(Number);
    if ([a, b, c, d].some((part) => part > 255)) return false;
    const documentation =
      (a === 192 && b === 0 && c === 2) ||
      (a === 198 && b === 51) ||
      (a === 203 && b === 0 && c === 113);
    return !documentation && a !== 127 && a + b + c + d > 0;
  });
  const v6 = [...text.matchAll(/(?<![\w:])[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi)];
  return foreign || v6.some(([found]) => isIpV6(found) && !/^2001:0?db8:/i.test(found));
}

function isIpV6(text: string): boolean {
  const groups = text.split(":");
  return text.includes("::") ? groups.length > 2 && !/^::?1?$/.test(text) : groups.length === 8;
}

/** Of members whose very name promises a secret. */
const secretMember =
  /(?:api|secret|access|private|signing|encryption)key$|secret$|token$|passw(?:or)?d$|passphrase$|authorization$|credentials?$|cookie$/i;

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/=+$/, "");
}
