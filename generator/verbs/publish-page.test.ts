import { describe, expect, it } from "vitest";
import { pageAddress, parseSiteUrl, publishPage, sitemap } from "./publish-page.ts";

const url = "https://acme.example/docs/";

describe("the site's address", () => {
  it.each([
    ["https://acme.example/docs", "https://acme.example/docs/"],
    ["http://acme.example", "http://acme.example/"],
    ["ftp://acme.example", null],
    ["acme.example", null],
    ["https://user:secret@acme.example", null],
    ["https://acme.example/?a=1", null],
    ["https://acme.example/#a", null],
    ["", null],
  ])("%s", (given, want) => {
    expect(parseSiteUrl(given)).toBe(want);
  });
});

it.each([
  ["index.html", "https://acme.example/docs/"],
  ["acme/index.html", "https://acme.example/docs/acme/"],
  ["acme/a&b c.html", "https://acme.example/docs/acme/a%26b%20c.html"],
  ["acme/my-index.html", "https://acme.example/docs/acme/my-index.html"],
])("the address of %s", (path, want) => {
  expect(pageAddress(url, path)).toBe(want);
});

describe("a published page", () => {
  const page = "<html>\n<head>\n<title>x</title>\n</head>\n</html>";

  it("says where it stands, and which picture goes with it", () => {
    const given = { path: "acme/$&.html", url, picture: "pictures/acme/x.png" };
    expect(publishPage(page, given).split("\n").slice(2, -2)).toEqual([
      "<title>x</title>",
      '<link rel="canonical" href="https://acme.example/docs/acme/%24%26.html">',
      '<meta property="og:url" content="https://acme.example/docs/acme/%24%26.html">',
      '<meta property="og:image" content="https://acme.example/docs/pictures/acme/x.png">',
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="630">',
      '<meta name="twitter:card" content="summary_large_image">',
    ]);
  });

  it("names no picture where there is none, and is left alone where it has no head", () => {
    expect(publishPage(page, { path: "a.html", url, picture: null })).not.toContain("og:image");
    expect(publishPage("<p>", { path: "a.html", url, picture: null })).toBe("<p>");
  });

  it("for wrong addresses starts from the site's folder", () => {
    const text = '<a href="/index.html">a</a>';
    const published = publishPage(text, { path: "404.html", url, picture: null });
    expect(published).toBe('<a href="/docs/index.html">a</a>');
  });
});

it("lists every page but the one for wrong addresses", () => {
  expect(sitemap(url, ["404.html", "acme/a'b.html", "index.html"])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      "<url><loc>https://acme.example/docs/acme/a&#39;b.html</loc></url>\n" +
      "<url><loc>https://acme.example/docs/</loc></url>\n</urlset>\n",
  );
});
