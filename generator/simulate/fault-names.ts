// Everything that can be made to go wrong, with what it does. `stage` says when it strikes:
// `before` the request is looked at, `after` it was dealt with (a job is then accepted and charged),
// or in the life of the `job` that a submit makes.

export type FaultStage = "before" | "after" | "job";

export interface FaultEntry {
  readonly stage: FaultStage;
  readonly what: string;
}

export const faultCatalog = {
  latency: { stage: "before", what: "the answer comes late (1.5 s)" },
  "rate-limit": { stage: "before", what: "429 with Retry-After in seconds" },
  "rate-limit-date": { stage: "before", what: "429 with Retry-After as a date" },
  "rate-limit-bare": { stage: "before", what: "429 without Retry-After" },
  "error-before": { stage: "before", what: "500; nothing was accepted" },
  "error-after": { stage: "after", what: "500, though the request was accepted" },
  "drop-before": { stage: "before", what: "the connection breaks; nothing was accepted" },
  "drop-after": { stage: "after", what: "the connection breaks after the request was accepted" },
  truncated: { stage: "after", what: "the body ends before its content-length" },
  html: { stage: "after", what: "200 with a web page in place of the answer" },
  "empty-500": { stage: "before", what: "500 without a body" },
  "wrong-content-type": { stage: "after", what: "the right body, announced as text/plain" },
  "slow-body": { stage: "after", what: "the body arrives in drops (over 2 s)" },
  "redirect-other-origin": { stage: "before", what: "307 to another origin" },
  "unknown-status": { stage: "job", what: "some polls show a status nobody documents" },
  "never-ends": { stage: "job", what: "the job stays pending" },
  lost: { stage: "job", what: "after its first half, the job is not found any more" },
  fail: { stage: "job", what: "the job fails" },
  cancel: { stage: "job", what: "the job is cancelled; it fails where there is no such status" },
} as const satisfies Record<string, FaultEntry>;

export type FaultName = keyof typeof faultCatalog;

export const faultNames = Object.keys(faultCatalog) as readonly FaultName[];

export function isFaultName(text: string): text is FaultName {
  return Object.hasOwn(faultCatalog, text);
}
