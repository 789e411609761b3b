// What an operation looked like when it was recorded, in twelve characters. Everything that
// decides which bytes travel counts; words for readers, names of components and the order in
// which a document happens to list things do not.

import type { Json } from "../ground/json.ts";
import type { Body, Content, Model, Operation, Parameter, Provider, Response } from "./catalog.ts";
import { sentEncodings } from "./part-encodings.ts";
import {
  createDigester,
  createShortHashes,
  type Digest,
  type ShortHashes,
} from "./schema-digest.ts";

export interface OperationHasher {
  /**
   * Of an operation as `model` calls it: of a body that is a union of models, only this model's
   * part counts, so that a change to one model leaves the recordings of the others fresh.
   */
  readonly operation: (operation: Operation, model: Model | null) => string;
  readonly webhook: (name: string) => string | null;
}

export function createOperationHasher(provider: Provider): OperationHasher {
  const hashes = createShortHashes();
  const { short, unordered } = hashes;
  const schemas = new Map(provider.schemas.map(({ name, schema }) => [name, schema]));
  const tools: Tools = { digest: createDigester(schemas, hashes), unordered };
  const known = new Map<string, string>();
  const remembered = (key: string, make: () => Json): string => {
    const hash = known.get(key) ?? short(make());
    known.set(key, hash);
    return hash;
  };
  return {
    operation(operation, model) {
      const own = model?.operation === operation.id ? model : null;
      const key = JSON.stringify([operation.id, own?.id ?? null]);
      return remembered(key, () => shapeOfOperation(operation, own, tools));
    },
    webhook(name) {
      const webhook = provider.webhooks.find((one) => one.name === name);
      if (!webhook) return null;
      const { method, body } = webhook;
      return remembered(JSON.stringify([name]), () => ({
        method,
        body: body && shapeOfBody(body, tools),
      }));
    },
  };
}

interface Tools {
  readonly digest: Digest;
  readonly unordered: ShortHashes["unordered"];
}

function shapeOfOperation(operation: Operation, model: Model | null, tools: Tools): Json {
  const { digest, unordered } = tools;
  const { method, path, parameters, body, responses } = operation;
  return {
    method,
    path,
    select: model && { ...model.select },
    parameters: unordered(parameters.map((parameter) => shapeOfParameter(parameter, tools))),
    body: model
      ? digest({ kind: "ref", nullable: false, name: model.requestSchema })
      : body && shapeOfBody(body, tools),
    responses: unordered(responses.map((response) => shapeOfResponse(response, tools))),
  };
}

function shapeOfParameter(parameter: Parameter, { digest }: Tools): Json {
  const { wireName, required, schema, style, explode, allowReserved, mediaType } = parameter;
  const name = parameter.in === "header" ? wireName.toLowerCase() : wireName;
  const shape = digest(schema);
  return { name, in: parameter.in, required, style, explode, allowReserved, mediaType, shape };
}

function shapeOfBody({ required, content }: Body, tools: Tools): Json {
  return { required, content: shapeOfContent(content, tools) };
}

function shapeOfContent(content: readonly Content[], { digest, unordered }: Tools): Json {
  return unordered(
    content.map((one) => {
      const parts = sentEncodings(one);
      return {
        mediaType: one.mediaType,
        schema: digest(one.schema),
        item: one.itemSchema && digest(one.itemSchema),
        ...(parts.length > 0 && { encoding: unordered(parts.map((part) => ({ ...part }))) }),
      };
    }),
  );
}

function shapeOfResponse({ status, headers, content }: Response, tools: Tools): Json {
  const { digest, unordered } = tools;
  return {
    status,
    headers: unordered(
      headers.map(({ name, required, schema }) => ({
        name: name.toLowerCase(),
        required,
        schema: digest(schema),
      })),
    ),
    content: shapeOfContent(content, tools),
  };
}
