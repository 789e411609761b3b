import { expect, it } from "vitest";
import type { Json } from "../ground/json.ts";
import { parseLintSettings } from "./parse-settings.ts";
import { noSettings } from "./settings.ts";

const at = { file: "spec/lint.yaml", pointer: "#" };
const waiver = {
  code: "lint/number-without-range",
  at: "acme/painter-2/steps",
  reason: "None published.",
};
const problems = (value: Json) =>
  parseLintSettings(value, at).diagnostics.map(({ code, message, at: place }) => {
    expect(code).toBe("lint/invalid-waivers");
    return `${place!.pointer} ${message}`;
  });

it("reads a whole file", () => {
  const { value, diagnostics } = parseLintSettings(
    {
      severities: { "lint/naming-style-mixed": "info" },
      waivers: [
        { ...waiver, at: ["acme/painter-2/steps", "acme/painter-2/width"], until: "2028-02-29" },
        { ...waiver, at: "acme/painter-2/*", saying: "range" },
      ],
      redocly: {
        rules: { "info-license": { severity: "off", reason: "Not ours to license." } },
        waivers: [{ rule: "struct", at: "openapi.json#/info", reason: "Known." }],
      },
    },
    at,
  );
  expect(diagnostics).toEqual([]);
  expect(value).toEqual({
    severities: new Map([["lint/naming-style-mixed", "info"]]),
    waivers: [
      {
        ...waiver,
        saying: null,
        until: "2028-02-29",
        source: { file: "spec/lint.yaml", pointer: "#/waivers/0/at/0" },
      },
      {
        ...waiver,
        at: "acme/painter-2/width",
        saying: null,
        until: "2028-02-29",
        source: { file: "spec/lint.yaml", pointer: "#/waivers/0/at/1" },
      },
      {
        ...waiver,
        at: "acme/painter-2/*",
        saying: "range",
        until: null,
        source: { file: "spec/lint.yaml", pointer: "#/waivers/1" },
      },
    ],
    redocly: {
      rules: new Map([["info-license", "off"]]),
      waivers: [
        {
          rule: "struct",
          file: "openapi.json",
          pointer: "#/info",
          reason: "Known.",
          until: null,
          source: { file: "spec/lint.yaml", pointer: "#/redocly/waivers/0" },
        },
      ],
    },
  });
});

it.each<[string, Json]>([
  ["an empty file", null],
  ["an empty mapping", {}],
])("sets nothing by %s", (_, value) => {
  expect(parseLintSettings(value, at)).toEqual({ value: noSettings, diagnostics: [] });
});

it.each<[string, Json, string]>([
  ["a list", [], "# the file is []; it has to be a mapping"],
  ["an unknown key", { waiver: [] }, '# the file has the unknown key "waiver"'],
  ["a mapping of waivers", { waivers: {} }, "#/waivers waivers is {}; it has to be a list"],
  [
    "an unknown severity",
    { severities: { "lint/naming-style-mixed": "fatal" } },
    '#/severities/lint~1naming-style-mixed severities/lint~1naming-style-mixed has "fatal" where one of these belongs: error, warning, info, off',
  ],
  [
    "a rule of Redocly's without a reason",
    { redocly: { rules: { struct: { severity: "off" } } } },
    '#/redocly/rules/struct redocly/rules/struct lacks "reason"',
  ],
])("refuses %s", (_, value, want) => {
  expect(problems(value)).toEqual([want]);
  expect(parseLintSettings(value, at).value).toEqual(noSettings);
});

it("names the codes that there are", () => {
  const [message] = problems({ severities: { "lint/no-such-rule": "off" } });
  expect(message).toMatch(
    /^#\/severities severities has "lint\/no-such-rule" where one of these belongs: lint\/capability-without-parameter, /,
  );
});

const placeWanted =
  "it has to be provider/model, provider/model/parameter or, for all of its parameters, provider/model/*";

it.each<[string, Json, string]>([
  ["text", "acme/painter-2", '#/waivers/1 waivers/1 is "acme/painter-2"; it has to be a mapping'],
  [
    "a blank reason",
    { ...waiver, reason: " " },
    '#/waivers/1/reason waivers/1/reason is " "; it has to be text',
  ],
  [
    "a provider as a whole",
    { ...waiver, at: "acme" },
    `#/waivers/1/at waivers/1/at is "acme"; ${placeWanted}`,
  ],
  [
    "a wildcard over models",
    { ...waiver, at: "acme/*" },
    `#/waivers/1/at waivers/1/at is "acme/*"; ${placeWanted}`,
  ],
  [
    "a wildcard within",
    { ...waiver, at: ["acme/painter-2/steps", "acme/*/steps"] },
    `#/waivers/1/at/1 waivers/1/at/1 is "acme/*/steps"; ${placeWanted}`,
  ],
  ["no place", { ...waiver, at: [] }, "#/waivers/1/at waivers/1/at names no place"],
  [
    "a day that is none",
    { ...waiver, until: "2027-02-30" },
    '#/waivers/1/until waivers/1/until is "2027-02-30"; it has to be a day such as 2027-01-31',
  ],
  [
    "a misspelt key",
    { ...waiver, untill: "2027-01-31" },
    '#/waivers/1 waivers/1 has the unknown key "untill"',
  ],
])("leaves out a waiver with %s, and keeps the others", (_, entry, want) => {
  const value = { waivers: [waiver, entry, waiver] };
  expect(problems(value)).toEqual([want]);
  expect(parseLintSettings(value, at).value.waivers).toHaveLength(2);
});
