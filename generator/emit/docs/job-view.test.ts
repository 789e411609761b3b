import { describe, expect, it } from "vitest";
import type { JobProtocol } from "../../catalog/catalog.ts";
import { aCatalog, aProvider } from "../../catalog/makers.ts";
import { acme, acmeInput } from "./acme-for-tests.ts";
import { createContext } from "./context.ts";
import { planErrors } from "./error-view.ts";
import { planJobs } from "./job-view.ts";
import { spokenText } from "./prose.ts";

const plan = (changes: Partial<JobProtocol> = {}) => {
  const provider = { ...acme, jobs: { ...acme.jobs!, ...changes } };
  const input = { ...acmeInput, catalog: aCatalog({ providers: [provider] }) };
  return planJobs(createContext(provider, input), null)!;
};
const factOf = (title: string, changes: Partial<JobProtocol> = {}) => {
  const fact = plan(changes).facts.find((item) => item.title === title);
  return fact && spokenText(fact.text);
};

it("tells the steps with the very fields, address and pauses of the protocol", () => {
  const [submit, wait, collect, fails, keep] = plan().steps;
  expect(spokenText(submit!.text)).toBe(
    "Send the model's parameters to its endpoint, POST /v1/models/{id}/run. Status 202 says that the job was accepted.",
  );
  expect(submit!.fields.map(({ path }) => path)).toEqual([
    "jobId",
    "status",
    "statusUrl",
    "creditCost",
    "creditsRemaining",
    "expiresAt",
  ]);
  expect(spokenText(wait!.text)).toContain(
    "Ask GET https://api.acme.example/v1/jobs/{jobId}, with the job's id as jobId. Wait 3 seconds, then 1.5 times longer each time, up to 10 seconds.",
  );
  expect(wait!.mark?.word).toBe("inferred");
  expect(spokenText(collect!.text)).toContain("At completed the output is at output.");
  expect(spokenText(fails!.text)).toContain(
    "At failed there is no output; the reason is at error.",
  );
  expect(spokenText(keep!.text)).toBe(
    "Outputs stay for about 1 hour. One hour is what a catalogue says.",
  );
});

it("has no such section for an API without jobs", () => {
  const provider = aProvider();
  expect(planJobs(createContext(provider, acmeInput), null)).toBeNull();
});

describe("what else is known", () => {
  it("warns where a submit cannot be repeated safely", () => {
    expect(factOf("Repeating a submit", { idempotency: null })).toContain(
      "may be billed a second time",
    );
    expect(factOf("Repeating a submit")).toBe(
      "Send Idempotency-Key with a value of your own of at most 255 characters. The same value within 24 hours gives the first job again instead of a second one. Taken by runPainter2.",
    );
  });

  it("tells of refunds and lists, where anything is known", () => {
    expect(factOf("Refunds")).toBe("A job that fails gives its credits back.");
    expect(factOf("Refunds", { refund: { onFailure: false, mark: "published" } })).toBe(
      "A job that fails keeps its credits.",
    );
    expect(factOf("Refunds", { refund: null })).toBeUndefined();
    expect(factOf("Listing jobs")).toContain("send nextCursor back as cursor");
    expect(factOf("Listing jobs", { list: null })).toBeUndefined();
  });
});

describe("webhooks", () => {
  it("explains the signature, and shows how to check it", () => {
    const { webhook } = plan();
    expect(spokenText(webhook!.verify)).toContain(
      "sha256= followed by the HMAC-SHA256 of the raw body",
    );
    expect(spokenText(webhook!.verify)).toContain("a verifier tries each");
    expect(webhook!.sample).toContain('from "@modelsmith/acme/webhooks"');
  });

  it("says what to do where none is known", () => {
    const { webhook } = plan({ webhook: { url: "webhook_url", events: null, signature: null } });
    expect(spokenText(webhook!.verify)).toContain("No signature is known");
    expect(webhook!.sample).toBeNull();
    expect(plan({ webhook: null }).webhook).toBeNull();
  });
});

it("joins errors with the classes of the package", () => {
  const view = planErrors(createContext(acme, acmeInput))!;
  expect(view.rows).toMatchObject([
    {
      status: "402 Payment Required",
      className: "InsufficientCreditsError",
      retry: "no",
      charged: "no",
      mark: { word: "inferred" },
    },
  ]);
  expect(view.shape.map(({ title, text }) => [title, spokenText(text)])[0]).toEqual([
    "Message",
    "at error.message, error, the first that is there",
  ]);
  expect(planErrors(createContext(aProvider(), acmeInput))).toBeNull();
});
