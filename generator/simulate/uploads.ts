// Uploads: the file is taken from the form, weighed, kept, and served back.

import type { UploadProtocol } from "../catalog/catalog.ts";
import type { Json } from "../ground/json.ts";
import { type Answer, type Call, jsonAnswer } from "./answer.ts";
import { partsOf, withValueAt } from "./at-pointer.ts";
import { successOf } from "./documented.ts";
import { parseMultipart } from "./multipart.ts";
import { refuse } from "./refusal.ts";
import { sampleOf } from "./sample.ts";
import type { Site } from "./site.ts";
import { sniffMedia } from "./sniff.ts";

/** Providers keep uploads for an hour or two. */
const keptMilliseconds = 2 * 3600 * 1000;

export function answerUpload(site: Site, call: Call, rules: UploadProtocol): Answer {
  const refused = (message: string) => {
    const fields = { [rules.field]: [message] };
    return refuse(site, { class: "validation", operation: call.operation, message, fields });
  };
  const parts = parseMultipart(call.headers.get("content-type") ?? "", call.body);
  if (parts === null) return refused("the body is no complete multipart/form-data");
  const part = parts.find(({ name }) => name === rules.field);
  if (!part) return refused(`the form has no field "${rules.field}"`);
  const file = sniffMedia(part.bytes);
  if (file === null) return refused("the file is no picture, clip or sound that is taken here");
  const limit = rules.maxBytes[file.kind];
  if (part.bytes.length > limit) {
    return refused(
      `the file has ${part.bytes.length} bytes; at most ${limit} of this kind are taken`,
    );
  }
  const { clock, assets, random } = site.world;
  const expiresAt = clock.now() + keptMilliseconds;
  const facts = new Map<string, Json>([
    ["kind", file.kind],
    ["contenttype", file.contentType],
    ["bytesize", part.bytes.length],
    ["size", part.bytes.length],
    ["filename", part.filename ?? "file"],
    ["name", part.filename ?? "file"],
    ["id", random.uuid(`upload ${site.provider.id}`)],
    ["expiresat", new Date(expiresAt).toISOString()],
  ]);
  const { status, schema } = successOf(call.operation);
  const depth = partsOf(rules.url).length;
  const body = schema
    ? sampleOf(schema, {
        ...site.samples(),
        full: false,
        known: (name, _, path) =>
          path.length === depth
            ? facts.get(name.toLowerCase().replace(/[^a-z0-9]/g, ""))
            : undefined,
      })
    : {};
  return jsonAnswer(
    status,
    withValueAt(body, rules.url, call.origin + assets.keep(file, expiresAt)),
  );
}
