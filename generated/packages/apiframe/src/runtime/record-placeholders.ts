// Copied from templates/client/runtime/record-placeholders.ts. Do not edit.

// What stands in a recording for values that are nobody's business. A placeholder has the form of
// what it replaces, so that schemas still fit, and the same value always gets the same one, so
// that an id in one exchange still leads to the next.

export interface Placeholders {
  uuid(text: string): string;
  /** Keeps words and separators: `job_8f3k2j1h0p` becomes `job_0000000001`. */
  id(text: string): string;
  /** Of the same length, without meaning. */
  secret(text: string): string;
  email(text: string): string;
  ipv4(text: string): string;
  ipv6(text: string): string;
  /** Moments keep their distances. */
  moment(text: string): string;
  /** Unix time, in seconds or milliseconds, on the same scale. */
  unixTime(value: number): number;
}

const start = Date.UTC(2026, 0, 1);

/**
 * @param since the moment (milliseconds since 1970) that becomes the start of 2026; null takes the
 * first that is seen.
 */
export function createPlaceholders(since: number | null): Placeholders {
  const known = new Map<string, string>();
  /** Texts are looked at in several ways, one after the other: what was put in is left alone. */
  const ours = new Set<string>();
  const counts = new Map<string, number>();
  let shift = since === null ? null : start - since;

  const once = (kind: string, text: string, make: (count: number) => string): string => {
    if (ours.has(text)) return text;
    const key = `${kind} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const made = make(count);
    known.set(key, made);
    ours.add(made);
    return made;
  };
  const shifted = (time: number): number => {
    shift ??= start - time;
    return time + shift;
  };

  return {
    uuid: (text) =>
      once("uuid", text.toLowerCase(), (count) => {
        const [version, variant] = [text[14] ?? "4", text[19] ?? "8"];
        return `00000000-0000-${version}000-${variant}000-${String(count).padStart(12, "0")}`;
      }),
    id: (text) =>
      text.replace(madeUpRuns, (run) =>
        once("id", run, (count) => String(count).padStart(run.length, "0").slice(-run.length)),
      ),
    secret: (text) => text.replace(/[A-Za-z0-9]/g, "x"),
    email: (text) => once("email", text.toLowerCase(), (count) => `person${count}@example.com`),
    ipv4: (text) => once("ipv4", text, (count) => `192.0.2.${1 + ((count - 1) % 254)}`),
    ipv6: (text) => once("ipv6", text.toLowerCase(), (count) => `2001:db8::${count.toString(16)}`),
    moment: (text) => printLike(text, shifted(Date.parse(text))),
    unixTime: (value) => (value > 1e11 ? shifted(value) : Math.floor(shifted(value * 1000) / 1000)),
  };
}

/** Runs of letters and digits long enough to have been made up. */
const madeUpRuns = /[A-Za-z0-9]{6,}/g;

/** `text` is an RFC 3339 moment; the result has its fraction and its offset. */
function printLike(text: string, time: number): string {
  const [, fraction = "", zone = "Z"] = /:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/i.exec(text) ?? [];
  const local = new Date(time + offsetOf(zone)).toISOString();
  const digits = fraction === "" ? "" : `.${local.slice(20, 23).padEnd(fraction.length - 1, "0")}`;
  const separator = text[10] ?? "T";
  const cut = fraction === "" ? "" : digits.slice(0, fraction.length);
  return `${local.slice(0, 10)}${separator}${local.slice(11, 19)}${cut}${zone === "Z" && !/z$/i.test(text) ? "" : zone}`;
}

function offsetOf(zone: string): number {
  const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === "-" ? -size : size;
}
