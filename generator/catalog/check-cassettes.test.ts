import { describe, expect, it } from "vitest";
import { aCassette, acmeCassettes, acmeCatalog, delivery, poll, submit } from "./acme.ts";
import type { Cassette, Exchange } from "./cassette.ts";
import type { Catalog, Model } from "./catalog.ts";
import { checkCassettes, matchesPath } from "./check-cassettes.ts";

const told = (changes: Partial<Cassette>, catalog: Catalog = acmeCatalog) =>
  checkCassettes([aCassette(changes)], catalog).map(({ code, at, message, fix }) => [
    `${code} ${at?.pointer}`,
    message,
    fix,
  ]);
const toldOf = (exchange: Exchange, catalog?: Catalog) => told({ exchanges: [exchange] }, catalog);
const sending = (exchange: Exchange, changes: Partial<Exchange["request"]>): Exchange => ({
  ...exchange,
  request: { ...exchange.request, ...changes },
});
const withModel = (changes: Partial<Model>): Catalog => {
  const [provider] = acmeCatalog.providers;
  const servers = [{ url: "https://api.acme.example/base/", description: null }];
  return {
    ...acmeCatalog,
    providers: [{ ...provider!, servers, models: [{ ...provider!.models[0]!, ...changes }] }],
  };
};

describe("checkCassettes", () => {
  it("is silent about recordings that name what we know", () => {
    expect(checkCassettes(acmeCassettes, acmeCatalog)).toEqual([]);
  });

  it("lets a path begin with that of the server", () => {
    expect(toldOf(sending(poll, { path: "/base/v1/jobs/7?wait=1" }), withModel({}))).toEqual([]);
    expect(
      toldOf(sending(submit, { path: "/base/v1/models/painter-2/run" }), withModel({})),
    ).toEqual([]);
  });

  it("reports an unknown provider", () => {
    expect(told({ provider: "acmé" })).toEqual([
      [
        "cassette/unknown-operation #/provider",
        'acme/painter-2/completed records "acmé", a provider we do not have',
        'name one of "acme"',
      ],
    ]);
  });

  it("reports an unknown model, and the one that was meant", () => {
    expect(told({ model: "Painter_2" })).toEqual([
      [
        "cassette/unknown-operation #/model",
        'acme/painter-2/completed records "Painter_2", a model Acme does not have',
        'did you mean "painter-2"?',
      ],
    ]);
  });

  it("reports an unknown operation and an unknown webhook", () => {
    expect(toldOf({ ...poll, operation: "toString" })).toEqual([
      [
        "cassette/unknown-operation #/exchanges/0/operation",
        'acme/painter-2/completed calls "toString", an operation Acme does not have',
        'name one of "getJob", "listJobs", "runPainter2"',
      ],
    ]);
    expect(toldOf({ ...delivery, webhook: "jobDone" })).toEqual([
      [
        "cassette/unknown-operation #/exchanges/0/webhook",
        'acme/painter-2/completed delivers "jobDone", a webhook Acme does not have',
        'did you mean "job.done"?',
      ],
    ]);
  });

  it("reports another method and another path", () => {
    expect(toldOf(sending(poll, { method: "POST", path: "/v1/job/7" }))).toEqual([
      [
        "cassette/wrong-request #/exchanges/0/request/method",
        "acme/painter-2/completed sends POST to getJob, which is GET",
        "write GET",
      ],
      [
        "cassette/wrong-request #/exchanges/0/request/path",
        'acme/painter-2/completed sends "/v1/job/7" to getJob, whose path is /v1/jobs/{id}',
        "correct the path, or name the operation that has it",
      ],
    ]);
  });

  it("reports a recording of another model, by path or by body", () => {
    const shared = (catalog: Catalog): Catalog => {
      const [provider] = catalog.providers;
      const operations = provider!.operations.map((operation) =>
        operation.id === "runPainter2"
          ? { ...operation, path: "/v1/models/{model}/run" }
          : operation,
      );
      return { ...catalog, providers: [{ ...provider!, operations }] };
    };
    expect(
      toldOf(sending(submit, { path: "/v1/models/painter-3/run" }), shared(withModel({})))[0]?.[1],
    ).toBe(
      'acme/painter-2/completed sends "/v1/models/painter-3/run", but painter-2 is called at /v1/models/painter-2/run',
    );
    const byBody = withModel({ select: { in: "body", name: "model", value: "painter-2" } });
    expect(toldOf(sending(submit, { body: { model: "painter-3" } }), byBody)[0]?.[1]).toBe(
      'acme/painter-2/completed asks for "painter-3" where painter-2 is recorded',
    );
    expect(toldOf(sending(submit, { body: { model: "painter-2" } }), byBody)).toEqual([]);
    expect(toldOf(sending(submit, { body: {} }), byBody)).toEqual([]);
  });
});

it.each([
  ["/v1/jobs/1", "/v1/jobs/{id}", true],
  ["/v1/jobs/1?x=1", "/v1/jobs/{id}", true],
  ["/v1/jobs/", "/v1/jobs/{id}", false],
  ["/v1/jobs/1/2", "/v1/jobs/{id}", false],
  ["/v1/jobs", "/v1/jobs?beta=true", true],
  ["/v1/a.b:run", "/v1/{name}:run", true],
  ["/v1/axb", "/v1/a.b", false],
  ["/@cf/x", "/@cf/{model}", true],
])("matchesPath(%s, %s) is %s", (path, template, want) => {
  expect(matchesPath(path, template)).toBe(want);
});
