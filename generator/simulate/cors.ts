// Pages that `visitors.ts` has let in may read everything: a documentation page opened from a file, a
// bundle on another port.

export const corsHeaders: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "*",
};

/** The answer to a preflight: whatever it asks for is allowed. */
export function preflightHeaders(headers: ReadonlyMap<string, string>): Record<string, string> {
  const asked = headers.get("access-control-request-headers");
  return {
    ...corsHeaders,
    "access-control-allow-methods":
      headers.get("access-control-request-method") ?? "GET, POST, PUT, PATCH, DELETE",
    // A wildcard would not cover Authorization.
    "access-control-allow-headers": asked ?? "*",
    "access-control-allow-private-network": "true",
    "access-control-max-age": "600",
  };
}
