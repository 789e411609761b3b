// What the emitted modules hand to the runtime: as little as says it, and nothing lost.

import { describe, expect, it } from "vitest";
import {
  aModel,
  aModelParameter,
  aNamedSchema,
  anObject,
  anOperation,
  aParameter,
  aProvider,
  aString,
} from "../../catalog/makers.ts";
import { acme, bolt } from "../../simulate/acme.ts";
import { planCheckModule } from "./check-module.ts";
import { planModelModule } from "./model-module.ts";
import { planOperationModule } from "./operation-module.ts";
import { planProtocol } from "./protocol.ts";

const none = new Map();

describe("planProtocol", () => {
  it("names only the words for ends, and no pointer twice", () => {
    for (const provider of [acme, bolt]) {
      const { jobs } = planProtocol(provider) as {
        jobs: { statuses: object; submit?: object; poll: { path: string } };
      };
      expect(Object.values(jobs.statuses)).not.toContain("pending");
      expect(jobs.poll.path).toContain("{id}");
      expect(JSON.stringify(jobs)).not.toContain("null");
    }
  });
});

describe("planOperationModule", () => {
  const plan = (changes: Parameters<typeof aParameter>[0]) =>
    planOperationModule(anOperation({ parameters: [aParameter(changes)] }), aProvider(), none);

  it("leaves the styles out where parameters are plain", () => {
    const { descriptor, imports } = plan({});
    expect(descriptor).toContain('{ name: "limit", in: "query" }');
    expect(imports.join()).not.toContain("placeStyled");
  });

  it.each([
    { style: "deepObject" },
    { explode: false, schema: { kind: "array", nullable: false, prefix: [], items: aString() } },
    { schema: anObject() },
    { in: "cookie" },
    { allowReserved: true },
    { mediaType: "application/json" },
  ] as const)("brings them for %j", (changes) => {
    const { descriptor, imports } = plan(changes);
    expect(descriptor).toContain("place: placeStyled");
    expect(imports).toContain('import { placeStyled } from "../runtime/parameters.js";');
  });
});

describe("planModelModule", () => {
  it("warns of what is deprecated, and names what replaces it where that is known", () => {
    const note = { about: "replacement", mark: "published", text: "look", source: null } as const;
    const old = aModelParameter({ deprecated: true, notes: [note] });
    const model = aModel({ id: "painter-1", deprecated: true, parameters: [old] });
    const { descriptor } = planModelModule(model, aProvider(), none);
    expect(descriptor).toContain('noticeOf("painter-1", [');
    expect(descriptor).toContain(`path: [${old.path.map((key) => `"${key}"`).join(", ")}]`);
    expect(descriptor).toContain('instead: "look"');
    expect(planModelModule(aModel(), aProvider(), none).descriptor).not.toContain("noticeOf");
  });
});

describe("planCheckModule", () => {
  const style = (changes: object) => {
    const parameter = aModelParameter({
      name: "style",
      path: ["style"],
      schema: aString({ enum: ["a", "b"], maxLength: 1 }),
      notes: [],
      media: null,
      ...changes,
    });
    const model = aModel({ parameters: [parameter], groups: [], openParameters: false });
    return planCheckModule(model, aProvider(), none).shapes;
  };

  it("holds parameters to what is published", () => {
    expect(style({})).toContain('enum: ["a", "b"], maxLength: 1');
    expect(style({})).toContain("additionalProperties: false");
    expect(style({ schema: aString({ enum: ["a"], open: true }) })).not.toContain("enum");
  });

  it("refuses nothing for a limit that is only inferred, and no file", () => {
    const guess = { about: "range", mark: "inferred", text: "as others", source: null };
    expect(style({ notes: [guess] })).not.toMatch(/enum|maxLength/);
    expect(style({ media: "image" })).toContain("style: {}");
  });

  it("holds outputs to their structure alone", () => {
    const schema = anObject({
      properties: [{ name: "kind", required: true, schema: aString({ enum: ["a"] }) }],
    });
    const schemas = new Map([["Picture", aNamedSchema({ schema })]]);
    const model = aModel({ output: { schema: "Picture", mark: "published" } });
    const { shapes } = planCheckModule(model, aProvider(), schemas);
    expect(shapes).toContain('properties: { kind: { type: "string" } }, required: ["kind"]');
  });
});
