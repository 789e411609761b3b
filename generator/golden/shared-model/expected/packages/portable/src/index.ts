// Generated from the equivalents in spec/ with templates/portable/index.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import type { PainterParams, PainterProvider } from "./models/painter.js";
import { PortableError } from "./runtime/errors.js";
import type { Mapping } from "./runtime/mapping.js";
import { createPortable, type Portable, type PortableClients } from "./runtime/portable.js";

/** Every model that several providers run, with its parameters and those providers. */
export interface PortableModels {
  painter: { readonly params: PainterParams; readonly provider: PainterProvider };
}

const mappings: { readonly [Id in keyof PortableModels]: () => Promise<Mapping> } = {
  painter: () => import("./models/painter.js").then((module) => module.painterMapping),
};

/**
 * One model at several providers: the first of the clients that takes the job runs it.
 *
 * The mapping is loaded at the first call. A program that knows its model can import it from
 * `@modelsmith/portable/models/…` and carry nothing else.
 */
export function portable<Id extends keyof PortableModels>(
  id: Id,
  clients: PortableClients<PortableModels[Id]["provider"]>,
): Portable<PortableModels[Id]["params"], PortableModels[Id]["provider"]> {
  // JavaScript may ask for anything.
  if (!Object.hasOwn(mappings, id)) {
    throw new PortableError("invalid-request", `no portable model is called "${id}"`);
  }
  return createPortable<PortableModels[Id]["params"], PortableModels[Id]["provider"]>(
    mappings[id],
    clients,
  );
}

export type {
  PortableClient,
  PortableEstimate,
  PortableHandle,
  PortableSavedJob,
  PortableState,
  PortableWaitOptions,
} from "./runtime/clients.js";
export { type PassedOver, PortableError, type ProviderError } from "./runtime/errors.js";
export type { MediaAddress, MediaFile } from "./runtime/media.js";
export type {
  Portable,
  PortableClients,
  PortableJob,
  PortableOutput,
  PortableResult,
  PortableRunOptions,
  PortableSubmitOptions,
} from "./runtime/portable.js";
