// Copied from templates/client/runtime/reason.ts. Do not edit.

// What the platform's own errors say.

/** The most telling message of a failure: `fetch failed` hides its reason one level down. */
export function reasonOf(thrown: unknown): string {
  const { message = thrown, cause } = Object(thrown);
  return cause?.message ? `${message}: ${cause.message}` : String(message);
}

/** The system's code of a network failure (`ECONNREFUSED`), or null. */
export function codeOf(thrown: unknown): string | null {
  const { code, cause } = Object(thrown);
  const found = cause?.code ?? code;
  return typeof found === "string" ? found : null;
}
