import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { aPainter, aQuery, theModels, theProvider } from "./acme-api.ts";
import { credits } from "./acme-cases.ts";
import type { Change } from "./change.ts";
import { diffCatalogs } from "./diff-catalogs.ts";
import { githubReport } from "./report-github.ts";
import { jsonReport, reportSchema } from "./report-json.ts";
import { markdownReport } from "./report-markdown.ts";
import { textReport } from "./report-text.ts";
import type { Judged } from "./waivers.ts";

const changes = [
  ...diffCatalogs(
    theModels(aPainter({ price: credits(1) })),
    theModels(aPainter({ price: credits(2), summary: "Draws." })),
  ),
  ...diffCatalogs(aQuery({ enum: ["new", "old"] }), aQuery({ enum: ["new"] })),
].map((change): Change => ({ ...change, fingerprint: "0123456789ab" }));
const judged: Judged = { changes, waived: [] };

const same = (text: string) => text;
const paint = { bold: same, dim: same, green: same, yellow: same, red: same };

describe("the report", () => {
  it("for terminals", () => {
    expect(textReport(judged, paint)).toBe(
      [
        "acme  1 breaking, 2 notes",
        "",
        "  painter-2  model",
        "    · summary of the model changed",
        "      docs-changed  0123456789ab",
        "    · the price rose from 1 to 2 credits  other price",
        "      model-price-raised  0123456789ab",
        "",
        "  paintPicture  operation",
        '    ✗ limit no longer takes "old"',
        "      parameter-enum-removed  0123456789ab",
        '      before  await paintPicture(client, { ...params, limit: "old" });',
        '      after   await paintPicture(client, { ...params, limit: "new" });',
        "",
        "This asks for a major version.  1 breaking, 2 notes  1 change of result or price deserves a heading.",
        "",
      ].join("\n"),
    );
  });

  it("for pull requests", () => {
    expect(markdownReport(judged)).toBe(
      [
        "**major version** (1 breaking, 2 notes)",
        "",
        "## Other results, other prices",
        "",
        "- `painter-2`: the price rose from 1 to 2 credits",
        "",
        "## acme",
        "",
        "### `painter-2`",
        "",
        "- summary of the model changed <sub>`docs-changed` `0123456789ab`</sub>",
        "- the price rose from 1 to 2 credits <sub>`model-price-raised` `0123456789ab`</sub>",
        "",
        "### `paintPicture`",
        "",
        '- [ ] **breaking** limit no longer takes "old" <sub>`parameter-enum-removed` `0123456789ab`</sub>',
        "",
        "  ```ts",
        "  // before",
        '  await paintPicture(client, { ...params, limit: "old" });',
        "",
        "  // after",
        '  await paintPicture(client, { ...params, limit: "new" });',
        "  ```",
        "",
        "",
      ].join("\n"),
    );
  });

  it("for machines, in the published shape", () => {
    const report = jsonReport({
      changes,
      waived: [{ change: changes[0]!, reason: "agreed" }],
    });
    const valid = new Ajv2020({ strict: false }).compile(reportSchema);
    expect(valid(report)).toBe(true);
    expect(report).toMatchObject({
      level: "major",
      axes: { wire: "major", source: "major", behaviour: false, cost: true, docs: true },
    });
    expect(valid({ ...report, level: "huge" })).toBe(false);
  });

  it("for annotations", () => {
    expect(githubReport(judged, "spec/a,b.json").split("\n")).toEqual([
      "::notice file=spec/a%2Cb.json,title=patch%3A docs-changed::painter-2: summary of the model changed [docs-changed 0123456789ab] at #",
      "::warning file=spec/a%2Cb.json,title=patch%3A model-price-raised::painter-2: the price rose from 1 to 2 credits [model-price-raised 0123456789ab] at #",
      '::error file=spec/a%2Cb.json,title=major%3A parameter-enum-removed::paintPicture: limit no longer takes "old" [parameter-enum-removed 0123456789ab] at #/paths/~1v1~1pictures/post/parameters/0',
      "",
    ]);
  });

  it("says so when there is nothing to say", () => {
    const none = { changes: [], waived: [] };
    expect(textReport(none, paint)).toBe("No difference.\n");
    expect(markdownReport(none)).toBe("No difference.\n");
    expect(githubReport(none, "a.json")).toBe("");
    expect(jsonReport(none).level).toBe("none");
  });

  it("lets no text of a document act on a terminal, a page or an annotation", () => {
    const url = "https://x.example/\u001b[2J<img src=x>`*_[a](b)\n::error::x";
    const found = diffCatalogs(
      theProvider({}),
      theProvider({ servers: [{ url, description: null }] }),
    );
    const hostile: Judged = { changes: found, waived: [] };
    expect(found).toHaveLength(1);
    expect(textReport(hostile, paint)).not.toContain("\u001b");
    const markdown = markdownReport(hostile);
    // Inside a fenced block, text is shown as it is.
    expect(markdown.replace(/```[\s\S]*?```/g, "")).not.toContain("<img");
    expect(markdown).toContain("&lt;img src=x&gt;\\`\\*\\_\\[a\\]\\(b\\)\\\\n");
    expect(githubReport(hostile, "a.json").trimEnd().split("\n")).toHaveLength(1);
  });
});
