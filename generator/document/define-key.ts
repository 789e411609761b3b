// Sets a key of an object under construction, whatever the key is called.

import type { Json } from "../ground/json.ts";
import type { Mutable } from "./walk.ts";

/** Assignment would take `__proto__` for something else than a key. */
export function define(object: Mutable, key: string, value: Json | Mutable): void {
  Object.defineProperty(object, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
