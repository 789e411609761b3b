// Addresses of documents: which may be asked for, and how one is shown.

/** An address without user name, password, query and fragment: none of them may reach a log. */
export function shownUrl(url: string): string {
  if (!URL.canParse(url)) return "an address that cannot be read";
  const { protocol, host, pathname, search } = new URL(url);
  return `${protocol}//${host}${pathname}${search === "" ? "" : "?…"}`;
}

/** Why no document may be asked for at an address, in words that follow it; null when one may. */
export function refusedUrlReason(url: URL): string | null {
  if (url.protocol !== "http:" && url.protocol !== "https:") return "is neither http nor https";
  if (url.username !== "" || url.password !== "") return "holds a user name or a password";
  return null;
}
