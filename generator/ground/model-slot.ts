// Where a route's path takes a model's id. Most routes have one segment for it (`{id}`); some have
// several that belong together (`{owner}/{name}`, spoken of as `owner/name`).

/** `{id}` for `id`; `{owner}/{name}` for `owner/name`. */
export function modelSlot(name: string): string {
  return name
    .split("/")
    .map((part) => `{${part}}`)
    .join("/");
}

/**
 * What stands in a path where the route has its slot, as written, or null when the path is another
 * one. `{owner}/{name}` gives itself back for the route's own path.
 */
export function segmentsAt(route: string, name: string, path: string): string | null {
  const slot = modelSlot(name);
  const [before = "", after] = splitOnce(route, slot);
  if (after === undefined) return null;
  const middle = path.slice(before.length, path.length - after.length);
  if (middle === "" || path !== before + middle + after) return null;
  const segments = middle.split("/");
  const fits = segments.length === slot.split("/").length && !segments.includes("");
  return fits ? middle : null;
}

/** The id that segments of a path spell. */
export function decodeSegments(segments: string): string {
  try {
    return segments.split("/").map(decodeURIComponent).join("/");
  } catch {
    return segments;
  }
}

/** The path of a call to one model. */
export function fillSlot(route: string, name: string, id: string): string {
  const parts = name.includes("/") ? id.split("/") : [id];
  return route.replace(modelSlot(name), () => parts.map(encodeURIComponent).join("/"));
}

/** Whether an id has as many segments as the route takes. */
export function fitsSlot(name: string, id: string): boolean {
  return !name.includes("/") || id.split("/").length === name.split("/").length;
}

function splitOnce(text: string, by: string): [string, string?] {
  const at = text.indexOf(by);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + by.length)];
}
