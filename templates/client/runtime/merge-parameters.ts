// Parameters this package does not know, put beside those it does.

type Parameters = Readonly<Record<string, unknown>>;

/** Both as one object; a group that both hold is merged; else `extra` wins. */
export function mergeParameters(params: object, extra: Parameters = {}): Parameters {
  const groups = Object.entries(extra).map(([key, value]) => {
    const group = Object.hasOwn(params, key) && (params as Parameters)[key];
    return [key, isPlain(group) && isPlain(value) ? { ...group, ...value } : value];
  });
  return { ...params, ...Object.fromEntries(groups) };
}

function isPlain(value: unknown): value is Parameters {
  return Object.prototype.toString.call(value) === "[object Object]";
}
