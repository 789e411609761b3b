// Every code the generator can report, with its severity and the reason it matters.
// A code that is not listed here does not compile.

export type Severity = "error" | "warning" | "info";

export interface CodeEntry {
  readonly severity: Severity;
  /** Why it matters, or null where the message says so itself. */
  readonly why: string | null;
}

export const diagnosticCatalog = {
  "read/not-found": { severity: "error", why: null },
  "read/unreadable": { severity: "error", why: null },
  "read/not-utf8": {
    severity: "error",
    why: "a file in another encoding would be read as other text than its author wrote",
  },
  "read/syntax": { severity: "error", why: null },
  "read/duplicate-key": {
    severity: "error",
    why: "JSON and YAML readers keep one of the two and drop the other without a word",
  },
  "read/limit": {
    severity: "error",
    why: "documents come from strangers; a limit keeps a hostile one from using up the machine",
  },
  "read/not-openapi": { severity: "error", why: null },
  "read/swagger-2": {
    severity: "error",
    why: "Swagger 2.0 is another format; converting it by guesswork would produce wrong types",
  },
  "read/refused-reference": {
    severity: "error",
    why: "a document may only reach files in its own folder and addresses that were allowed",
  },
  "read/unresolved-reference": { severity: "error", why: null },
  "normalize/renamed-component": {
    severity: "info",
    why: "the published name cannot be used as a name in generated code",
  },
  "normalize/shortened-name": {
    severity: "warning",
    why: "a name is for reading, and stands in many places of the output",
  },
  "normalize/duplicate-operation-id": {
    severity: "warning",
    why: "an operationId names a function; two operations cannot share one",
  },
  "normalize/not-in-3.1": {
    severity: "warning",
    why: "OpenAPI 3.1, which the typed client is made from, cannot say this",
  },
  "unfold/unmatched-branch": {
    severity: "warning",
    why: "a model that is published would be missing from every output",
  },
  "overlay/invalid": { severity: "error", why: null },
  "overlay/stale-target": {
    severity: "error",
    why: "the Overlay specification lets it pass, but it means that upstream has moved",
  },
  "overlay/no-effect": {
    severity: "warning",
    why: "the document already says this: upstream has caught up, or another action did it first",
  },
  "merge/path-collision": {
    severity: "error",
    why: "an addition may add operations; only an overlay may change an upstream one",
  },
  "merge/component-collision": {
    severity: "error",
    why: "the second component would silently replace the first",
  },
  "merge/nothing-to-collect": {
    severity: "error",
    why: "the operation would accept any body, or none",
  },
  "merge/duplicate-provider": { severity: "error", why: null },
  "facts/invalid": { severity: "error", why: null },
  "facts/unknown-route": {
    severity: "error",
    why: "a route named in the provider facts is not in the provider's document",
  },
  "facts/unknown-schema": { severity: "error", why: null },
  "facts/unknown-model": {
    severity: "warning",
    why: "facts about a model that no document has cannot reach any output",
  },
  "facts/unknown-parameter": {
    severity: "warning",
    why: "facts about a parameter that the model does not have cannot reach any output",
  },
  "facts/contradicted": {
    severity: "warning",
    why: "the document now states something that the facts only inferred; the document wins",
  },
  "catalog/unmodelled": {
    severity: "warning",
    why: "the generated types are wider than the document",
  },
  "catalog/model-collision": {
    severity: "error",
    why: "one model id must name one shape",
  },
  "catalog/no-models": {
    severity: "warning",
    why: "the provider facts describe how models are found, and nothing was found",
  },
  "names/collision": {
    severity: "warning",
    why: "a later newcomer can take the plain name; a pinned name cannot be taken",
  },
  "names/unusable-lock": { severity: "error", why: null },
  "config/invalid": { severity: "error", why: null },
  "cassette/invalid": { severity: "error", why: null },
  "cassette/unknown-operation": { severity: "error", why: null },
  "cassette/wrong-request": {
    severity: "error",
    why: "a recording of another call would be held against the wrong schema",
  },
  "lint/redocly": { severity: "warning", why: null },
  "lint/redocly-failed": { severity: "error", why: null },
  "lint/missing-description": {
    severity: "warning",
    why: "the description becomes the parameter's row on the model page",
  },
  "lint/capability-without-parameter": {
    severity: "warning",
    why: "readers would look for an input that the API does not document",
  },
  "lint/example-missing-required": {
    severity: "warning",
    why: "the published example cannot work as printed",
  },
  "lint/example-undocumented-parameter": {
    severity: "warning",
    why: "an example that needs more than the documented parameters shows that some are missing",
  },
  "lint/default-contradicts-schema": {
    severity: "warning",
    why: "sending the documented default would be refused by the documented limits",
  },
  "lint/enum-without-values": {
    severity: "warning",
    why: "the provider says that only certain values are allowed and does not name them",
  },
  "lint/number-without-range": {
    severity: "warning",
    why: "callers learn the limits only by being refused",
  },
  "lint/price-depends-on-undocumented-parameter": {
    severity: "warning",
    why: "the cost of a call cannot be told from its parameters",
  },
  "lint/cross-provider-limit-conflict": {
    severity: "warning",
    why: "two providers state different limits for the same model",
  },
  "lint/naming-style-mixed": {
    severity: "warning",
    why: "mixed spellings are a common source of silent mistakes",
  },
  "lint/stale-waiver": {
    severity: "warning",
    why: "a waiver that excuses nothing hides the next finding",
  },
  "lint/expired-waiver": { severity: "error", why: null },
  "lint/invalid-waivers": { severity: "error", why: null },
  "diff/not-comparable": { severity: "error", why: null },
  "diff/invalid-waivers": {
    severity: "error",
    why: "a breaking change that nobody gave a reason for would be let through",
  },
  "diff/stale-waiver": {
    severity: "warning",
    why: "a waiver that excuses nothing hides the next change",
  },
  "release/unusable-file": {
    severity: "error",
    why: "versions that nobody can tell would be given out twice",
  },
  "release/invalid-override": {
    severity: "error",
    why: "a version that nobody gave a reason for cannot be believed",
  },
  "release/not-committed": {
    severity: "error",
    why: "a tag names a commit, and what is published must be in it",
  },
  "release/build-failed": { severity: "error", why: null },
  "release/pack-failed": { severity: "error", why: null },
  "release/publint": { severity: "error", why: null },
  "release/attw": { severity: "error", why: null },
  "release/too-large": { severity: "error", why: null },
  "release/missing-tool": { severity: "error", why: null },
  "release/tag-failed": { severity: "error", why: null },
  "release/publish-failed": { severity: "error", why: null },
  "release/unprepared": {
    severity: "error",
    why: "what is published under a version must be what was prepared for it",
  },
  "release/interrupted": { severity: "warning", why: null },
  "release/finished": { severity: "info", why: null },
  "render/missing-field": { severity: "error", why: null },
  "render/missing-template": { severity: "error", why: null },
  "render/schema-failed": { severity: "error", why: null },
  "emit/unsafe-path": {
    severity: "error",
    why: "an output outside the output folder could overwrite anything",
  },
  "write/edited": {
    severity: "error",
    why: "a file under the output folder was changed by hand; overwriting would lose the change",
  },
  "write/failed": { severity: "error", why: null },
  "write/busy": {
    severity: "error",
    why: "two commands that change one folder at once would mix their output",
  },
  "write/recovered": { severity: "info", why: null },
  "check/differs": { severity: "error", why: null },
  "pull/refused": {
    severity: "error",
    why: "the document on disk is kept until a sound one replaces it",
  },
  "pull/edited": {
    severity: "warning",
    why: "upstream documents are kept verbatim; a change of ours belongs into an overlay",
  },
  "emit/idle-extension": { severity: "warning", why: null },
  "emit/unusable-emitter": {
    severity: "error",
    why: "the files that it adds would be missing, and be removed from the output",
  },
  "init/exists": {
    severity: "error",
    why: "what somebody wrote is never replaced by what a program guesses",
  },
  "pull/invalid-source": { severity: "error", why: null },
  "pull/unreachable": { severity: "error", why: null },
  "pull/nothing-to-pull": { severity: "error", why: null },
  "contract/wrong-shape": { severity: "error", why: null },
  "contract/undocumented-field": {
    severity: "error",
    why: "the API sends more than its schema says",
  },
  "contract/wrong-branch": {
    severity: "error",
    why: "a field of one form stands in another: no form of the schema has them together",
  },
  "contract/undocumented-header": { severity: "error", why: null },
  "contract/wrong-header": { severity: "error", why: null },
  "contract/bad-retry-after": {
    severity: "error",
    why: "a client that cannot read how long to wait asks too soon, or too late",
  },
  "contract/broken-link": {
    severity: "error",
    why: "clients follow links and status addresses to find the job again",
  },
  "contract/not-json": { severity: "error", why: null },
  "contract/unknown-parameter": {
    severity: "error",
    why: "APIs mostly drop what they do not know, and charge all the same",
  },
  "contract/missing-parameter": { severity: "error", why: null },
  "contract/wrong-parameter": { severity: "error", why: null },
  "contract/missing-model": { severity: "error", why: null },
  "contract/other-request": {
    severity: "error",
    why: "the emitted client must be able to make every call that is recorded",
  },
  "contract/other-result": {
    severity: "error",
    why: "the emitted client must make of each answer what the answer says",
  },
  "contract/wrong-output": {
    severity: "error",
    why: "programs are compiled against the model's output type",
  },
  "contract/unreplayed": {
    severity: "error",
    why: "what the client never asks for is not tested by replaying it",
  },
  "contract/coverage-fell": { severity: "error", why: "coverage may only rise" },
  "contract/bad-coverage": { severity: "error", why: null },
  "contract/blind": {
    severity: "error",
    why: "a check that cannot fail does not count as one that passed",
  },
  "contract/unusable-schema": {
    severity: "error",
    why: "what cannot be checked would otherwise count as right",
  },
  "contract/unknown-operation": { severity: "error", why: null },
  "contract/undocumented-status": { severity: "error", why: null },
  "contract/undocumented-content-type": { severity: "error", why: null },
  "contract/missing-body": { severity: "error", why: null },
  "contract/undocumented-body": { severity: "error", why: null },
  "contract/missing-header": { severity: "error", why: null },
  "contract/stale-waiver": {
    severity: "error",
    why: "a waiver that excuses nothing hides the next finding",
  },
  "contract/expired-waiver": { severity: "error", why: null },
  "contract/survivor": {
    severity: "error",
    why: "a check that lets a certain fault pass proves nothing",
  },
  "contract/invalid-waivers": { severity: "error", why: null },
  "contract/unused-waiver": {
    severity: "error",
    why: "a waiver that excuses nothing hides the next finding",
  },
  "contract/stale-recording": {
    severity: "error",
    why: "a recording of what an operation used to be proves nothing about what it is",
  },
  "contract/unhashed-recording": {
    severity: "error",
    why: "without the hash nobody can tell when the recording has become stale",
  },
  "contract/unrecorded": {
    severity: "error",
    why: "what was never recorded is held against nothing",
  },
  "contract/secret-in-recording": {
    severity: "error",
    why: "recordings are published with everything else in the repository",
  },
  "record/secret": {
    severity: "error",
    why: "recordings are published; what looks like a key is never written",
  },
  "record/unknown-price": {
    severity: "error",
    why: "a cap means nothing beside a cost that nobody knows",
  },
  "record/over-cap": { severity: "error", why: null },
  "record/cap-reached": { severity: "error", why: null },
  "record/no-example": { severity: "error", why: null },
  "record/unreachable": { severity: "error", why: null },
  "record/refused": {
    severity: "error",
    why: "a request made from our own schema should be one that the API takes",
  },
  "record/not-succeeded": { severity: "warning", why: null },
  "record/unfinished": {
    severity: "error",
    why: "the job goes on, and may have been charged; its id is kept",
  },
  "record/unclear-submit": {
    severity: "error",
    why: "sent a second time, the call could be charged a second time",
  },
  "record/exists": {
    severity: "error",
    why: "a recording is evidence; another one takes its place only when asked to",
  },
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof diagnosticCatalog;
