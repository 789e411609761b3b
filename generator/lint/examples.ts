// Every request that is shown to readers as one that works: the models' examples and the
// requests of cassettes. A recorded refusal is no such example.

import type { Cassette } from "../catalog/cassette.ts";
import { isObject, type JsonObject } from "../ground/json.ts";
import { childPointer, type SourceLocation } from "../ground/location.ts";
import { type ModelPlace, modelsOf } from "./models.ts";
import type { Excuse, LintInput } from "./rule.ts";

export interface ShownRequest {
  readonly place: ModelPlace;
  /** As it begins a message: `the example of acme/painter-2`. */
  readonly label: string;
  readonly body: JsonObject;
  /** Whether the body has to name the model: an example is printed without its selector. */
  readonly withSelector: boolean;
  readonly at: SourceLocation;
  readonly excuse: Excuse | null;
}

export function shownRequests({ catalog, cassettes }: LintInput): ShownRequest[] {
  const places = new Map(modelsOf(catalog).map((place) => [place.label, place]));
  const examples = [...places.values()].flatMap(exampleOf);
  return [...examples, ...cassettes.flatMap((cassette) => recordedRequests(cassette, places))];
}

function exampleOf(place: ModelPlace): ShownRequest[] {
  const params = place.model.example?.params;
  if (!isObject(params)) return [];
  const label = `the example of ${place.label}`;
  const at = place.model.source;
  return [{ place, label, body: params, withSelector: false, at, excuse: null }];
}

function recordedRequests(
  cassette: Cassette,
  places: ReadonlyMap<string, ModelPlace>,
): ShownRequest[] {
  const place = places.get(`${cassette.provider}/${cassette.model ?? ""}`);
  if (place === undefined) return [];
  const { waiver, source } = cassette;
  return cassette.exchanges.flatMap(({ operation, request, response }, i) => {
    if (operation !== place.model.operation || !isObject(request.body)) return [];
    if (response !== null && response.status >= 400) return [];
    return [
      {
        place,
        label: `the ${cassette.origin} request in ${cassette.id}`,
        body: request.body,
        withSelector: place.model.select.in === "body",
        at: {
          file: source.file,
          pointer: childPointer(source.pointer, "exchanges", i, "request", "body"),
        },
        excuse: waiver === null ? null : { ...waiver, at: source },
      },
    ];
  });
}
