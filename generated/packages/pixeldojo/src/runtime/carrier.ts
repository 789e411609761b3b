// Copied from templates/client/runtime/carrier.ts. Do not edit.

// The only file that knows openapi-fetch. It is the `raw` client, whole; model runs and operations,
// whose parameters are text already, do without it, for even its two smallest functions weigh 0.2 kB.

export { type Client as RawClient, default as createClient } from "openapi-fetch";
