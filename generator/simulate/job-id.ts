// Ids that look like the provider's own: UUIDs where its schema says so, else the prefix that its
// recordings show (`job_`) with something random behind it.

import { valueAt } from "./at-pointer.ts";
import { lettersAndDigits } from "./random.ts";
import { schemaUnder } from "./schema-under.ts";
import type { Site } from "./site.ts";

export function newJobId(site: Site): string {
  const { random } = site.world;
  const stream = `job ${site.provider.id}`;
  const { prefix, isUuid } = styleOf(site);
  return isUuid ? random.uuid(stream) : prefix + random.text(stream, 16, lettersAndDigits);
}

interface IdStyle {
  readonly prefix: string;
  readonly isUuid: boolean;
}

const styles = new WeakMap<Site, IdStyle>();

function styleOf(site: Site): IdStyle {
  const known = styles.get(site) ?? findStyle(site);
  styles.set(site, known);
  return known;
}

function findStyle({ provider, schemas, recordings }: Site): IdStyle {
  const { jobs } = provider;
  if (jobs === null) return { prefix: "job_", isUuid: false };
  const poll = provider.operations.find(({ id }) => id === jobs.poll.operation);
  const answer = poll?.responses.find(({ status }) => status === "200")?.content[0]?.schema;
  const stated = answer ? schemaUnder(answer, jobs.job.id, schemas) : null;
  if (stated?.kind === "string" && stated.format === "uuid") return { prefix: "", isUuid: true };
  for (const { body } of recordings.of(jobs.poll.operation)) {
    const id = valueAt(body, jobs.job.id);
    const found = typeof id === "string" ? /^[A-Za-z]+[_-]/.exec(id) : null;
    if (found) return { prefix: found[0], isUuid: false };
  }
  return { prefix: "job_", isUuid: false };
}
