// What a page gains when it is published: its address, and a picture for those who share it. The
// pages in `generated/` know no address, so that they are the same wherever they will stand.

/** Where a site is served: always with a slash at its end. */
export type SiteUrl = string;

/** An http or https address as a folder's; null for anything else. */
export function parseSiteUrl(text: string): SiteUrl | null {
  try {
    const url = new URL(text);
    if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return null;
    if (url.search !== "" || url.hash !== "") return null;
    return url.href.endsWith("/") ? url.href : `${url.href}/`;
  } catch {
    return null;
  }
}

/** The address of a page; a folder's index goes by the folder's name. */
export function pageAddress(url: SiteUrl, path: string): string {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return `${url}${encoded.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** `picture`: below the site, or null where none was drawn. */
export function publishPage(
  html: string,
  {
    path,
    url,
    picture,
  }: { readonly path: string; readonly url: SiteUrl; readonly picture: string | null },
): string {
  if (path === "404.html") {
    // Served at any depth, so its links start from the root of the server.
    return html.replaceAll(' href="/', ` href="${attribute(new URL(url).pathname)}`);
  }
  const address = attribute(pageAddress(url, path));
  const tags = [
    `<link rel="canonical" href="${address}">`,
    `<meta property="og:url" content="${address}">`,
    ...(picture === null
      ? []
      : [
          `<meta property="og:image" content="${attribute(pageAddress(url, picture))}">`,
          '<meta property="og:image:width" content="1200">',
          '<meta property="og:image:height" content="630">',
          '<meta name="twitter:card" content="summary_large_image">',
        ]),
  ];
  // A template of a user's own may lack the end tag; then there is no place to add anything.
  return html.replace("</head>", () => `${tags.join("\n")}\n</head>`);
}

/** Without dates: nothing here knows when a page last changed, and a wrong date is worse than none. */
export function sitemap(url: SiteUrl, paths: readonly string[]): string {
  const entries = paths
    .filter((path) => path !== "404.html")
    .map((path) => `<url><loc>${attribute(pageAddress(url, path))}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
}

function attribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
