// Operations, webhooks, servers and security as the catalog holds them. Names are left blank
// here; name-catalog.ts decides them all at once.

import { methodsOf32, resolve } from "../document/openapi.ts";
import { locate, type TracedDocument } from "../document/traced.ts";
import {
  byCodeUnit,
  isObject,
  type Json,
  type JsonObject,
  own,
  ownArray,
  ownObject,
  ownString,
} from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import { formBody, usualBody } from "./bodies.ts";
import { buildSchema, note, type SchemaContext } from "./build-schema.ts";
import type {
  Body,
  Content,
  Header,
  NamedExample,
  Operation,
  Parameter,
  PartEncoding,
  Response,
  SecurityScheme,
  Server,
  Webhook,
} from "./catalog.ts";
import { streamForm } from "./streams.ts";

/** An operation before names and facts: `billable`, `mark` and the names are set later. */
export interface BuildContext extends SchemaContext {
  readonly document: TracedDocument;
}

export function buildOperations(context: BuildContext): Operation[] {
  const paths = ownObject(context.document.root, "paths") ?? {};
  return Object.entries(paths).flatMap(([key, item]) => {
    if (!isObject(item)) return [];
    const path = ownString(item, "x-wire-path") ?? key;
    return operationsOf(item, childPointer("#/paths", key)).map(({ method, operation, pointer }) =>
      buildOperation(context, { method, path, operation, pointer }),
    );
  });
}

interface Found {
  readonly method: string;
  readonly operation: JsonObject;
  readonly pointer: string;
}

function operationsOf(item: JsonObject, pointer: string): Found[] {
  const standard = methodsOf32.flatMap((method): Found[] => {
    const operation = own(item, method);
    return isObject(operation)
      ? [{ method, operation, pointer: childPointer(pointer, method) }]
      : [];
  });
  const additional = Object.entries(ownObject(item, "additionalOperations") ?? {}).flatMap(
    ([method, operation]): Found[] =>
      isObject(operation)
        ? [
            {
              method: method.toLowerCase(),
              operation,
              pointer: childPointer(pointer, "additionalOperations", method),
            },
          ]
        : [],
  );
  return [...standard, ...additional];
}

/** Links are read where the facts speak of jobs; elsewhere they are only counted. */
export const linkKeyword = "a link";

function buildOperation(
  context: BuildContext,
  { method, path, operation, pointer }: Found & { readonly path: string },
): Operation {
  const root = context.document.root;
  const id = ownString(operation, "operationId") ?? "";
  return {
    id,
    identifier: "",
    typeName: "",
    moduleName: "",
    method,
    path,
    tags: ownArray(operation, "tags").filter((tag): tag is string => typeof tag === "string"),
    summary: textOf(operation, "summary"),
    description: textOf(operation, "description"),
    deprecated: operation["deprecated"] === true,
    ...sunsetOf(operation),
    mark: "published",
    servers: buildServers(own(operation, "servers")),
    security: buildSecurity(own(operation, "security") ?? own(root, "security")),
    billable: false,
    parameters: buildParameters(context, operation, pointer),
    body: buildBody(context, own(operation, "requestBody"), childPointer(pointer, "requestBody")),
    responses: buildResponses(context, operation, pointer),
    callbacks: buildCallbacks(context, operation, pointer),
    source: locate(context.document, pointer),
  };
}

/** Pages name them; nobody who calls an operation meets their types. */
function buildCallbacks(context: BuildContext, operation: JsonObject, pointer: string): string[] {
  const names = sortedEntries(ownObject(operation, "callbacks")).map(([name]) => name);
  if (names.length > 0) note(context, "a callback", childPointer(pointer, "callbacks"));
  return names;
}

function sunsetOf(operation: JsonObject): { readonly sunset?: string } {
  const sunset = ownString(operation, "x-sunset");
  return sunset === null ? {} : { sunset };
}

function buildParameters(
  context: BuildContext,
  operation: JsonObject,
  pointer: string,
): Parameter[] {
  return ownArray(operation, "parameters").flatMap((item, i): Parameter[] => {
    const found = resolve(context.document.root, item, childPointer(pointer, "parameters", i));
    if (!found) return [];
    const { node, pointer: at } = found;
    const wireName = ownString(node, "name");
    const place = ownString(node, "in");
    if (!isPlace(place)) note(context, `a parameter in ${JSON.stringify(place)}`, found.pointer);
    if (wireName === null || !isPlace(place)) return [];
    const [mediaType, media] = Object.entries(ownObject(node, "content") ?? {})[0] ?? [null, null];
    const schema = isObject(media) ? own(media, "schema") : own(node, "schema");
    const style =
      ownString(node, "style") ?? (place === "path" || place === "header" ? "simple" : "form");
    if (!styles.has(style)) note(context, `style ${JSON.stringify(style)} of a parameter`, at);
    return [
      {
        wireName,
        propertyName: "",
        in: place,
        required: place === "path" || node["required"] === true,
        schema: buildSchema(schema, childPointer(at, "schema"), context),
        style,
        explode: typeof node["explode"] === "boolean" ? node["explode"] : style === "form",
        allowReserved: node["allowReserved"] === true,
        mediaType,
        description: textOf(node, "description"),
        deprecated: node["deprecated"] === true,
        source: locate(context.document, at),
      },
    ];
  });
}

const styles = new Set(
  "simple label matrix form spaceDelimited pipeDelimited deepObject".split(" "),
);

function isPlace(place: string | null): place is Parameter["in"] {
  return place === "path" || place === "query" || place === "header" || place === "cookie";
}

function buildBody(context: BuildContext, value: Json | undefined, pointer: string): Body | null {
  const found = resolve(context.document.root, value, pointer);
  if (!found) return null;
  const content = buildContent(context, found.node, found.pointer);
  const followed = [usualBody(content), formBody(content)];
  if (content.some((one) => !isFollowed(one, followed)))
    note(context, "another media type of a body", childPointer(found.pointer, "content"));
  return {
    required: found.node["required"] === true,
    description: textOf(found.node, "description"),
    content,
  };
}

/** Calls send JSON or a form, whichever is asked for; two of one kind are as good as one. */
function isFollowed({ mediaType }: Content, followed: readonly (Content | undefined)[]): boolean {
  const kinds = followed.map((one) => one && kindOf(one.mediaType));
  return streamForm(mediaType) !== null || kinds.includes(kindOf(mediaType));
}

/** A call expects one kind of answer; others that the document offers are left to `headers`. */
function noteOthers(context: BuildContext, content: readonly Content[], pointer: string): void {
  const whole = content.filter(({ mediaType }) => streamForm(mediaType) === null);
  const kinds = new Set(whole.map(({ mediaType }) => kindOf(mediaType)));
  if (kinds.size > 1)
    note(context, "another media type of an answer", childPointer(pointer, "content"));
}

function kindOf(mediaType: string): string {
  const [type = ""] = mediaType.toLowerCase().split(";");
  return /[/+]json$/.test(type.trim()) ? "json" : type.trim();
}

function buildContent(context: BuildContext, holder: JsonObject, pointer: string): Content[] {
  return Object.entries(ownObject(holder, "content") ?? {}).flatMap(
    ([mediaType, media]): Content[] => {
      if (!isObject(media)) return [];
      const at = childPointer(pointer, "content", mediaType);
      const item = own(media, "itemSchema");
      return [
        {
          mediaType,
          schema: buildSchema(own(media, "schema"), childPointer(at, "schema"), context),
          itemSchema:
            item === undefined ? null : buildSchema(item, childPointer(at, "itemSchema"), context),
          examples: buildExamples(context, media),
          ...encodingOf(context, media, at),
        },
      ];
    },
  );
}

/** Headers of parts are not sent, since no form of the platform can; `diff` still compares them. */
function encodingOf(
  context: BuildContext,
  media: JsonObject,
  pointer: string,
): { readonly encoding?: readonly PartEncoding[] } {
  const encoding = Object.entries(ownObject(media, "encoding") ?? {}).flatMap(
    ([name, said]): PartEncoding[] => {
      if (!isObject(said)) return [];
      const at = childPointer(pointer, "encoding", name);
      const headers = buildHeaders(context, said, at);
      if (headers.length > 0) note(context, "a header of a part", at);
      const text = (key: string) => {
        const value = ownString(said, key);
        return value === null ? {} : { [key]: value };
      };
      const part = {
        ...text("contentType"),
        ...text("style"),
        ...(typeof said["explode"] === "boolean" && { explode: said["explode"] }),
        ...(said["allowReserved"] === true && { allowReserved: true }),
        ...(headers.length > 0 && { headers }),
      };
      return Object.keys(part).length === 0 ? [] : [{ name, ...part }];
    },
  );
  return encoding.length === 0 ? {} : { encoding };
}

function buildExamples(context: BuildContext, media: JsonObject): NamedExample[] {
  const single = own(media, "example");
  if (single !== undefined) return [{ name: "example", value: single }];
  return Object.entries(ownObject(media, "examples") ?? {}).flatMap(
    ([name, item]): NamedExample[] => {
      const found = resolve(context.document.root, item, "#");
      const value = found ? own(found.node, "value") : undefined;
      return value === undefined ? [] : [{ name, value }];
    },
  );
}

function buildResponses(context: BuildContext, operation: JsonObject, pointer: string): Response[] {
  return Object.entries(ownObject(operation, "responses") ?? {}).flatMap(
    ([status, item]): Response[] => {
      const found = resolve(
        context.document.root,
        item,
        childPointer(pointer, "responses", status),
      );
      if (!found || status.startsWith("x-")) return [];
      if ("links" in found.node) note(context, linkKeyword, childPointer(found.pointer, "links"));
      const content = buildContent(context, found.node, found.pointer);
      if (/^2/.test(status)) noteOthers(context, content, found.pointer);
      return [
        {
          status,
          description: textOf(found.node, "description"),
          headers: buildHeaders(context, found.node, found.pointer),
          content,
          source: locate(context.document, found.pointer),
        },
      ];
    },
  );
}

function buildHeaders(context: BuildContext, response: JsonObject, pointer: string): Header[] {
  return Object.entries(ownObject(response, "headers") ?? {}).flatMap(([name, item]): Header[] => {
    const found = resolve(context.document.root, item, childPointer(pointer, "headers", name));
    if (!found) return [];
    return [
      {
        name,
        required: found.node["required"] === true,
        schema: buildSchema(
          own(found.node, "schema"),
          childPointer(found.pointer, "schema"),
          context,
        ),
        description: textOf(found.node, "description"),
      },
    ];
  });
}

export function buildServers(value: Json | undefined): Server[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((server): Server[] => {
    const url = isObject(server) ? ownString(server, "url") : null;
    return url === null
      ? []
      : [{ url: withDefaults(url, server), description: textOf(server, "description") }];
  });
}

/** Server variables take their defaults: the client's base address can be set by its user. */
function withDefaults(url: string, server: JsonObject): string {
  const variables = ownObject(server, "variables") ?? {};
  return url.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const variable = own(variables, name);
    return (isObject(variable) ? ownString(variable, "default") : null) ?? whole;
  });
}

function buildSecurity(value: Json | undefined): string[][] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map((requirement) => Object.keys(requirement).sort());
}

export function buildSecuritySchemes(context: BuildContext): SecurityScheme[] {
  const components = ownObject(context.document.root, "components") ?? {};
  return sortedEntries(ownObject(components, "securitySchemes")).flatMap(([name, item]) => {
    const found = resolve(
      context.document.root,
      item,
      childPointer("#/components/securitySchemes", name),
    );
    return found ? [securityScheme(name, found.node)] : [];
  });
}

function securityScheme(name: string, node: JsonObject): SecurityScheme {
  const type = ownString(node, "type");
  const place = ownString(node, "in");
  const scheme = ownString(node, "scheme")?.toLowerCase();
  const kind = ((): SecurityScheme["kind"] => {
    if (type === "http")
      return scheme === "bearer" ? "bearer" : scheme === "basic" ? "basic" : "other";
    if (type === "apiKey") return "api-key";
    if (type === "oauth2") return "oauth2";
    if (type === "openIdConnect") return "open-id";
    return type === "mutualTLS" ? "mutual-tls" : "other";
  })();
  return {
    name,
    kind,
    in: place === "header" || place === "query" || place === "cookie" ? place : null,
    parameter: ownString(node, "name"),
    description: textOf(node, "description"),
  };
}

export function buildWebhooks(context: BuildContext): Webhook[] {
  return sortedEntries(ownObject(context.document.root, "webhooks")).flatMap(([name, item]) => {
    if (!isObject(item)) return [];
    return operationsOf(item, childPointer("#/webhooks", name)).map(
      ({ method, operation, pointer }) => ({
        name,
        method,
        summary: textOf(operation, "summary"),
        description: textOf(operation, "description"),
        body: buildBody(
          context,
          own(operation, "requestBody"),
          childPointer(pointer, "requestBody"),
        ),
        source: locate(context.document, pointer),
      }),
    );
  });
}

/** By name: what a document lists under names has no order of its own. */
function sortedEntries(map: JsonObject | null): [string, Json][] {
  return Object.entries(map ?? {}).sort(([a], [b]) => byCodeUnit(a, b));
}

/** Text with content, or null. */
export function textOf(node: JsonObject, key: string): string | null {
  return ownString(node, key)?.trim() || null;
}
