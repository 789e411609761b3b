// Every check: one pair of documents in which it reports, read both ways with whole messages, and
// one beside it in which it stays silent.

import { describe, expect, it } from "vitest";
import type { Catalog } from "../catalog/catalog.ts";
import type { Json, JsonObject } from "../ground/json.ts";
import {
  anAnswer,
  anAnswerWith,
  anApi,
  anOperationApi,
  aPainter,
  aQuery,
  aRequest,
  aRequestWith,
  theModels,
} from "./acme-api.ts";
import {
  aBody,
  aForm,
  aFormHeader,
  answers,
  answerTypes,
  aStreamOf,
  atPath,
  bodyTypes,
  bySizeAndStyle,
  credits,
  delivering,
  forms,
  images,
  jobSchema,
  named,
  onServers,
  perSecond,
  reporting,
  resolution,
  secured,
  signedIn,
  toldBy,
  withHeaders,
} from "./acme-cases.ts";
import type { Change } from "./change.ts";
import { type CheckId, checks } from "./checks.ts";
import { diffCatalogs } from "./diff-catalogs.ts";

const options = { responseEnums: "open", today: "2026-06-01" } as const;
const compare = (old: Catalog, next: Catalog) => diffCatalogs(old, next, options);

const lineOf = ({ level, id, message, axes }: Change) =>
  `${level} ${id}: ${message}${axes.behaviour ? " (behaviour)" : ""}${axes.cost ? " (cost)" : ""}`;

interface Case {
  readonly row: number;
  readonly what: string;
  readonly old: Catalog;
  readonly new: Catalog;
  readonly there: readonly string[];
  readonly back: readonly string[];
}

const urlencoded = "application/x-www-form-urlencoded";
const jsonText = (at: Json): Json => ({
  type: "string",
  contentSchema: { type: "object", properties: { at } },
});

const reports: readonly Case[] = [
  {
    row: 1,
    what: "a model goes",
    old: theModels(aPainter(), aPainter({ id: "painter-3", parameters: [] })),
    new: theModels(aPainter({ id: "painter-3", parameters: [] })),
    there: ["major model-removed: the model is gone"],
    back: ['minor model-added: new image model "Painter 2"; it needs prompt'],
  },
  {
    row: 3,
    what: "an id changes",
    old: theModels(aPainter()),
    new: theModels(aPainter({ id: "painter-2-pro" })),
    there: ['major model-renamed: the model was called "painter-2" and is now "painter-2-pro"'],
    back: ['major model-renamed: the model was called "painter-2-pro" and is now "painter-2"'],
  },
  {
    row: 4,
    what: "a model is deprecated",
    old: theModels(aPainter()),
    new: theModels(aPainter({ deprecated: true })),
    there: ["minor model-deprecated: the model is deprecated"],
    back: ["minor model-undeprecated: the model is no longer deprecated"],
  },
  {
    row: 61,
    what: "a provider is known to report another state",
    old: reporting("running"),
    new: reporting("running", "moderated"),
    there: ['minor job-status-added: jobs may now be "moderated" (behaviour)'],
    back: ['minor job-status-removed: jobs are no longer "moderated"'],
  },
  {
    row: 4,
    what: "an operation is deprecated",
    old: anOperationApi({}),
    new: anOperationApi({ deprecated: true, "x-sunset": "2027-01-01" }),
    there: [
      "minor operation-deprecated: the operation is deprecated and goes on 2027-01-01",
      "minor operation-sunset-set: it goes on 2027-01-01 (behaviour)",
    ],
    back: [
      "minor operation-sunset-deleted: it no longer says that it goes on 2027-01-01 (behaviour)",
      "minor operation-undeprecated: the operation is no longer deprecated",
    ],
  },
  {
    row: 5,
    what: "a capability goes",
    old: theModels(aPainter({ features: ["edit", "upscale"] })),
    new: theModels(aPainter({ features: ["upscale"] })),
    there: ['major model-capability-removed: the model no longer does "edit"'],
    back: ['minor model-capability-added: the model now does "edit"'],
  },
  {
    row: 6,
    what: "a price rises",
    old: theModels(aPainter({ price: credits(1) })),
    new: theModels(aPainter({ price: credits(1.5) })),
    there: ["patch model-price-raised: the price rose from 1 to 1.5 credits (cost)"],
    back: ["patch model-price-lowered: the price fell from 1.5 to 1 credit (cost)"],
  },
  {
    row: 6,
    what: "a price by several parameters rises",
    old: theModels(aPainter({ price: bySizeAndStyle(1) })),
    new: theModels(aPainter({ price: bySizeAndStyle(2) })),
    there: [
      "patch model-price-raised: the price rose (size large, style oil) from 1 to 2 credits (cost)",
    ],
    back: [
      "patch model-price-lowered: the price fell (size large, style oil) from 2 to 1 credit (cost)",
    ],
  },
  {
    row: 7,
    what: "a price is reckoned anew",
    old: theModels(aPainter({ price: credits(1) })),
    new: theModels(aPainter({ price: perSecond(1) })),
    there: [
      "minor model-price-scheme-changed: it had a fixed price and now has a price per second (cost)",
    ],
    back: [
      "minor model-price-scheme-changed: it had a price per second and now has a fixed price (cost)",
    ],
  },
  {
    row: 8,
    what: "a limit falls",
    old: theModels(aPainter({ limits: [images(10)] })),
    new: theModels(aPainter({ limits: [images(8)] })),
    there: ['major model-limit-lowered: the limit "reference images" fell from 10 to 8'],
    back: ['minor model-limit-raised: the limit "reference images" rose from 8 to 10'],
  },
  {
    row: 9,
    what: "a path goes",
    old: anApi({ paths: { "/v1/styles": { get: { operationId: "listStyles", responses: {} } } } }),
    new: anApi({}),
    there: ["major path-removed: GET /v1/styles is gone, with its path"],
    back: ["minor operation-added: new operation GET /v1/styles"],
  },
  {
    row: 9,
    what: "a method goes",
    old: anApi({
      paths: {
        "/v1/styles": {
          get: { operationId: "listStyles", responses: {} },
          post: { operationId: "addStyle", responses: {} },
        },
      },
    }),
    new: anApi({ paths: { "/v1/styles": { post: { operationId: "addStyle", responses: {} } } } }),
    there: ["major operation-removed: GET /v1/styles is gone"],
    back: ["minor operation-added: new operation GET /v1/styles"],
  },
  {
    row: 10,
    what: "an operation goes on its day",
    old: anApi({
      paths: {
        "/v1/styles": {
          get: { operationId: "listStyles", responses: {}, "x-sunset": "2026-03-01" },
        },
      },
    }),
    new: anApi({}),
    there: [
      "major operation-removed-after-sunset: GET /v1/styles is gone, as announced for 2026-03-01",
    ],
    back: ["minor operation-added: new operation GET /v1/styles"],
  },
  {
    row: 12,
    what: "an operation gets another id",
    old: anOperationApi({ operationId: "paintPicture" }),
    new: anOperationApi({ operationId: "drawPicture" }),
    there: [
      'major operation-id-changed: the operationId was "paintPicture" and is now "drawPicture"',
    ],
    back: [
      'major operation-id-changed: the operationId was "drawPicture" and is now "paintPicture"',
    ],
  },
  {
    row: 13,
    what: "a tag changes",
    old: anOperationApi({ tags: ["Pictures"] }),
    new: anOperationApi({ tags: ["Images"] }),
    there: ['patch operation-tag-changed: tags were "Pictures" and are now "Images"'],
    back: ['patch operation-tag-changed: tags were "Images" and are now "Pictures"'],
  },
  {
    row: 14,
    what: "a path parameter is renamed",
    old: atPath("/v1/jobs/{id}", "id"),
    new: atPath("/v1/jobs/{jobId}", "jobId"),
    there: ['major path-parameter-renamed: path parameter "id" is now called "jobId"'],
    back: ['major path-parameter-renamed: path parameter "jobId" is now called "id"'],
  },
  {
    row: 15,
    what: "a sunset comes nearer",
    old: anOperationApi({ "x-sunset": "2027-01-01" }),
    new: anOperationApi({ "x-sunset": "2026-06-01" }),
    there: [
      "minor operation-sunset-earlier: it goes on 2026-06-01, and no longer on 2027-01-01 (behaviour)",
    ],
    back: [
      "minor operation-sunset-later: it goes on 2027-01-01, and no longer on 2026-06-01 (behaviour)",
    ],
  },
  {
    row: 15,
    what: "a sunset is announced",
    old: anOperationApi({}),
    new: anOperationApi({ "x-sunset": "2026-06-01" }),
    there: ["minor operation-sunset-set: it goes on 2026-06-01 (behaviour)"],
    back: [
      "minor operation-sunset-deleted: it no longer says that it goes on 2026-06-01 (behaviour)",
    ],
  },
  {
    row: 16,
    what: "the server moves",
    old: onServers("https://api.acme.example/v1"),
    new: onServers("https://api.acme.example/v2"),
    there: [
      "major server-url-changed: the server was https://api.acme.example/v1 and is now https://api.acme.example/v2",
    ],
    back: [
      "major server-url-changed: the server was https://api.acme.example/v2 and is now https://api.acme.example/v1",
    ],
  },
  {
    row: 16,
    what: "an operation moves",
    old: anOperationApi({}),
    new: anOperationApi({ servers: [{ url: "https://files.acme.example" }] }),
    there: ["major server-url-changed: the operation moved to https://files.acme.example"],
    back: [
      "major server-url-changed: the operation no longer has a server of its own, https://files.acme.example",
    ],
  },
  {
    row: 17,
    what: "a server joins",
    old: onServers("https://api.acme.example"),
    new: onServers("https://api.acme.example", "https://eu.acme.example"),
    there: ["minor server-added: there is another server, https://eu.acme.example"],
    back: ["major server-removed: the server https://eu.acme.example is gone"],
  },
  {
    row: 17,
    what: "a server is described",
    old: anApi({ servers: [{ url: "https://api.acme.example" }] }),
    new: anApi({ servers: [{ url: "https://api.acme.example", description: "Production" }] }),
    there: [
      "patch server-description-changed: the server https://api.acme.example is described anew",
    ],
    back: [
      "patch server-description-changed: the server https://api.acme.example is described anew",
    ],
  },
  {
    row: 18,
    what: "a key is needed",
    old: secured([]),
    new: secured([{ key: [] }]),
    there: ["major security-added: the operation now needs key"],
    back: ["minor security-relaxed: the operation no longer needs key"],
  },
  {
    row: 19,
    what: "one of two ways goes",
    old: secured([{ key: [] }, { token: [] }]),
    new: secured([{ key: [] }]),
    there: ["major security-alternative-removed: token is no longer accepted"],
    back: ["minor security-alternative-added: token is accepted too"],
  },
  {
    row: 20,
    what: "a key travels elsewhere",
    old: secured([{ key: [] }]),
    new: secured([{ key: [] }], { key: { type: "http", scheme: "bearer" } }),
    there: ["major security-scheme-changed: key was a key in header X-Key and is now bearer"],
    back: ["major security-scheme-changed: key was bearer and is now a key in header X-Key"],
  },
  {
    row: 21,
    what: "a key becomes optional",
    old: secured([{ key: [] }]),
    new: secured([{}, { key: [] }]),
    there: ["minor security-relaxed: the operation no longer needs key"],
    back: ["major security-added: the operation now needs key"],
  },
  {
    row: 22,
    what: "a required parameter comes",
    old: anOperationApi({}),
    new: aQuery({ type: "integer" }, { required: true }),
    there: ['major parameter-added-required: query parameter "limit" is new and required'],
    back: ['major parameter-removed: query parameter "limit" is gone'],
  },
  {
    row: 23,
    what: "an optional parameter comes",
    old: anOperationApi({}),
    new: aQuery({ type: "integer" }),
    there: ['minor parameter-added-optional: query parameter "limit" is new'],
    back: ['major parameter-removed: query parameter "limit" is gone'],
  },
  {
    row: 25,
    what: "a parameter becomes required",
    old: aQuery({ type: "integer" }),
    new: aQuery({ type: "integer" }, { required: true }),
    there: ['major parameter-became-required: query parameter "limit" is now required'],
    back: ['minor parameter-became-optional: query parameter "limit" may now be left out'],
  },
  {
    row: 26,
    what: "a parameter takes fewer types",
    old: aQuery({ type: "number" }),
    new: aQuery({ type: "integer" }),
    there: ["major parameter-type-narrowed: limit took number and now takes integer"],
    back: ["minor parameter-type-widened: limit took integer and now takes number"],
  },
  {
    row: 26,
    what: "a parameter takes another type",
    old: aQuery({ type: "string" }),
    new: aQuery({ type: "integer" }),
    there: ["major parameter-type-changed: limit took string and now takes integer"],
    back: ["major parameter-type-changed: limit took integer and now takes string"],
  },
  {
    row: 27,
    what: "a parameter loses a value",
    old: aQuery({ enum: ["new", "old"] }),
    new: aQuery({ enum: ["new"] }),
    there: ['major parameter-enum-removed: limit no longer takes "old"'],
    back: ['minor parameter-enum-added: limit now takes "old"'],
  },
  {
    row: 28,
    what: "a parameter defaults to something else",
    old: aQuery({ type: "integer", default: 20 }),
    new: aQuery({ type: "integer", default: 50 }),
    there: ["minor parameter-default-changed: limit defaulted to 20 and now to 50 (behaviour)"],
    back: ["minor parameter-default-changed: limit defaulted to 50 and now to 20 (behaviour)"],
  },
  {
    row: 29,
    what: "a list is written in another way",
    old: aQuery({ type: "array", items: { type: "string" } }),
    new: aQuery({ type: "array", items: { type: "string" } }, { explode: false }),
    there: [
      "major parameter-style-changed: limit was sent as form, exploded and is now sent as form",
    ],
    back: [
      "major parameter-style-changed: limit was sent as form and is now sent as form, exploded",
    ],
  },
  {
    row: 30,
    what: "a body becomes required",
    old: aBody(false),
    new: aBody(true),
    there: ["major body-became-required: the body is now required"],
    back: ["minor body-became-optional: the body may now be left out"],
  },
  {
    row: 30,
    what: "a body is needed where none was",
    old: anOperationApi({}),
    new: aBody(true),
    there: ["major body-added-required: the operation now needs a body"],
    back: ["major body-removed: the operation no longer takes a body"],
  },
  {
    row: 30,
    what: "a body is taken where none was",
    old: anOperationApi({}),
    new: aBody(false),
    there: ["minor body-added-optional: the operation now takes a body"],
    back: ["major body-removed: the operation no longer takes a body"],
  },
  {
    row: 31,
    what: "a media type goes",
    old: bodyTypes("application/json", "multipart/form-data"),
    new: bodyTypes("application/json"),
    there: ["major body-media-type-removed: the body may no longer be multipart/form-data"],
    back: ["minor body-media-type-added: the body may now be multipart/form-data"],
  },
  {
    row: 32,
    what: "a required property comes",
    old: aRequest({ type: "object", properties: { style: {} } }),
    new: aRequest({
      type: "object",
      properties: { size: { type: "string" }, style: {} },
      required: ["size"],
    }),
    there: ["major property-added-required: size is new and required"],
    back: ["major property-removed: size is gone; the API may ignore it"],
  },
  {
    row: 34,
    what: "a property goes where types take any key",
    old: aRequestWith({ type: "string" }),
    new: aRequest({ type: "object" }),
    there: ["minor property-removed: size is gone; the API may ignore it (behaviour)"],
    back: ["minor property-added-optional: size is new"],
  },
  {
    row: 33,
    what: "an optional property comes",
    old: aRequest({ type: "object", properties: { style: {} } }),
    new: aRequest({ type: "object", properties: { size: { type: "string" }, style: {} } }),
    there: ["minor property-added-optional: size is new"],
    back: ["major property-removed: size is gone; the API may ignore it"],
  },
  {
    row: 34,
    what: "a property goes from a closed object",
    old: aRequest({
      type: "object",
      properties: { size: { type: "string" } },
      additionalProperties: false,
    }),
    new: aRequest({ type: "object", additionalProperties: false }),
    there: ["major property-removed: size is gone"],
    back: ["minor property-added-optional: size is new"],
  },
  {
    row: 35,
    what: "a property becomes required",
    old: aRequestWith({ type: "string" }),
    new: aRequestWith({ type: "string" }, ["size"]),
    there: ["major property-became-required: size is now required"],
    back: ["minor property-became-optional: size may now be left out"],
  },
  {
    row: 36,
    what: "a property takes fewer types",
    old: aRequestWith({ type: "number" }),
    new: aRequestWith({ type: "integer" }),
    there: ["major property-type-narrowed: size took number and now takes integer"],
    back: ["minor property-type-widened: size took integer and now takes number"],
  },
  {
    row: 36,
    what: "a property takes another type",
    old: aRequestWith({ type: "string" }),
    new: aRequestWith({ type: "boolean" }),
    there: ["major property-type-changed: size took string and now takes boolean"],
    back: ["major property-type-changed: size took boolean and now takes string"],
  },
  {
    row: 37,
    what: "a property takes more types",
    old: aRequestWith({ type: "string" }),
    new: aRequestWith({ type: ["string", "integer"] }),
    there: ["minor property-type-widened: size took string and now takes integer or string"],
    back: ["major property-type-narrowed: size took integer or string and now takes string"],
  },
  {
    row: 38,
    what: "a value goes",
    old: aRequestWith({ enum: ["16:9", "9:21"] }),
    new: aRequestWith({ enum: ["16:9"] }),
    there: ['major property-enum-value-removed: size no longer takes "9:21"'],
    back: ['minor property-enum-value-added: size now takes "9:21"'],
  },
  {
    row: 39,
    what: "a value comes",
    old: aRequestWith({ enum: ["1K", "2K"] }),
    new: aRequestWith({ enum: ["1K", "2K", "4K"] }),
    there: ['minor property-enum-value-added: size now takes "4K"'],
    back: ['major property-enum-value-removed: size no longer takes "4K"'],
  },
  {
    row: 40,
    what: "any text becomes a list",
    old: aRequestWith({ type: "string" }),
    new: aRequestWith({ enum: ["s", "m"] }),
    there: ['major property-became-enum: size took any value and now takes only "s" and "m"'],
    back: ['minor property-enum-lifted: size took only "s" and "m" and now takes others'],
  },
  {
    row: 41,
    what: "null is refused",
    old: aRequestWith({ type: ["string", "null"] }),
    new: aRequestWith({ type: "string" }),
    there: ["major property-became-not-nullable: size may no longer be null"],
    back: ["minor property-became-nullable: size may now be null"],
  },
  {
    row: 42,
    what: "a limit gets tighter",
    old: aRequestWith({ type: "integer", maximum: 10 }),
    new: aRequestWith({ type: "integer", maximum: 8 }),
    there: ["major constraint-tightened: size: the maximum was 10 and is now 8"],
    back: ["minor constraint-relaxed: size: the maximum was 8 and is now 10"],
  },
  {
    row: 43,
    what: "a limit comes",
    old: aRequestWith({ type: "string" }),
    new: aRequestWith({ type: "string", maxLength: 2000 }),
    there: ["major constraint-introduced: size: the greatest length is now 2000; there was none"],
    back: ["minor constraint-relaxed: size: the greatest length of 2000 is gone"],
  },
  {
    row: 44,
    what: "a limit goes",
    old: aRequestWith({ type: "array", items: {}, minItems: 2 }),
    new: aRequestWith({ type: "array", items: {} }),
    there: ["minor constraint-relaxed: size: the least number of items of 2 is gone"],
    back: ["major constraint-introduced: size: the least number of items is now 2; there was none"],
  },
  {
    row: 45,
    what: "a fixed value changes",
    old: aRequestWith({ const: "v1" }),
    new: aRequestWith({ const: "v2" }),
    there: ['major property-const-changed: size had to be "v1" and now has to be "v2"'],
    back: ['major property-const-changed: size had to be "v2" and now has to be "v1"'],
  },
  {
    row: 46,
    what: "a property defaults to something else",
    old: aRequestWith({ type: "boolean", default: true }),
    new: aRequestWith({ type: "boolean", default: false }),
    there: ["minor property-default-changed: size defaulted to true and now to false (behaviour)"],
    back: ["minor property-default-changed: size defaulted to false and now to true (behaviour)"],
  },
  {
    row: 46,
    what: "the bill follows a default",
    old: resolution("1 MP"),
    new: resolution("2 MP"),
    there: [
      'minor property-default-changed: resolution defaulted to "1 MP" and now to "2 MP" (behaviour) (cost)',
    ],
    back: [
      'minor property-default-changed: resolution defaulted to "2 MP" and now to "1 MP" (behaviour) (cost)',
    ],
  },
  {
    row: 47,
    what: "a form goes",
    old: aRequest(forms("photo", "drawing")),
    new: aRequest(forms("drawing")),
    there: ['major union-branch-removed: the body no longer takes the form kind "photo"'],
    back: ['minor union-branch-added: the body now takes the form kind "photo"'],
  },
  {
    row: 48,
    what: "an obligation comes",
    old: aRequestWith({ type: "string" }),
    new: aRequestWith({
      type: "string",
      allOf: [{ type: "string" }, { type: "array", items: { type: "string" } }],
    }),
    there: ["major all-of-added: size has to meet one more condition (allOf)"],
    back: ["minor all-of-removed: size has to meet one condition less (allOf)"],
  },
  {
    row: 49,
    what: "an object is closed",
    old: aRequest({ type: "object", additionalProperties: true }),
    new: aRequest({ type: "object", additionalProperties: false }),
    there: [
      "major additional-properties-closed: the body no longer takes keys that are not documented",
    ],
    back: ["minor additional-properties-opened: the body takes further keys"],
  },
  {
    row: 49,
    what: "an answer stops being a map",
    old: anAnswer({ type: "object", additionalProperties: { type: "string" } }),
    new: anAnswer({ type: "object", additionalProperties: false }),
    there: ["major additional-properties-closed: the answer no longer promises further keys"],
    back: ["minor additional-properties-opened: the answer may hold further keys"],
  },
  {
    row: 50,
    what: "another property tells forms apart",
    old: aRequest(toldBy("kind")),
    new: aRequest(toldBy("type")),
    there: [
      'major discriminator-changed: the forms of the body were told apart by "kind" and now by "type"',
    ],
    back: [
      'major discriminator-changed: the forms of the body were told apart by "type" and now by "kind"',
    ],
  },
  {
    row: 51,
    what: "a success has another status",
    old: answers("200"),
    new: answers("202"),
    there: ["major success-status-changed: success was 200 and is now 202"],
    back: ["major success-status-changed: success was 202 and is now 200"],
  },
  {
    row: 52,
    what: "a success comes beside another",
    old: answers("200"),
    new: answers("200", "202"),
    there: ["minor success-status-added: success may now also be 202 (behaviour)"],
    back: ["minor success-status-removed: success is no longer 202 (behaviour)"],
  },
  {
    row: 53,
    what: "a failure is documented",
    old: answers("200"),
    new: answers("200", "451"),
    there: ["minor error-status-added: it may now fail with 451"],
    back: ["patch error-status-removed: failing with 451 is no longer documented"],
  },
  {
    row: 54,
    what: "an answer has another format",
    old: answerTypes("application/json"),
    new: answerTypes("text/plain"),
    there: [
      "major response-media-type-changed: the answer was application/json and is now text/plain",
    ],
    back: [
      "major response-media-type-changed: the answer was text/plain and is now application/json",
    ],
  },
  {
    row: 54,
    what: "an answer has a format less",
    old: answerTypes("application/json", "text/csv"),
    new: answerTypes("application/json"),
    there: ["major response-media-type-removed: the answer is no longer text/csv"],
    back: ["minor response-media-type-added: the answer may now be text/csv"],
  },
  {
    row: 55,
    what: "a property goes from an answer",
    old: anAnswerWith({ type: "string" }, ["state"]),
    new: anAnswer({ type: "object" }),
    there: ["major response-property-removed: state is gone"],
    back: ["minor response-property-added: state is new"],
  },
  {
    row: 57,
    what: "a property may be missing",
    old: anAnswerWith({ type: "string" }, ["state"]),
    new: anAnswerWith({ type: "string" }),
    there: ["major response-became-optional: state may now be missing"],
    back: ["minor response-became-required: state is now always there"],
  },
  {
    row: 58,
    what: "an answer may be null",
    old: anAnswerWith({ type: "string" }),
    new: anAnswerWith({ type: ["string", "null"] }),
    there: ["major response-became-nullable: state may now be null"],
    back: ["minor response-became-not-nullable: state is no longer null"],
  },
  {
    row: 59,
    what: "an answer holds more types",
    old: anAnswerWith({ type: "number" }),
    new: anAnswerWith({ type: ["number", "string"] }),
    there: ["major response-type-widened: state held number and now holds number or string"],
    back: ["minor response-type-narrowed: state held number or string and now holds number"],
  },
  {
    row: 59,
    what: "an answer holds another type",
    old: anAnswerWith({ type: "number" }),
    new: anAnswerWith({ type: "string" }),
    there: ["major response-type-changed: state held number and now holds string"],
    back: ["major response-type-changed: state held string and now holds number"],
  },
  {
    row: 60,
    what: "a value comes in an answer",
    old: anAnswerWith({ enum: ["dog", "cat"] }),
    new: anAnswerWith({ enum: ["dog", "cat", "owl"] }),
    there: ['minor response-enum-value-added: state may now be "owl"'],
    back: ['minor response-enum-value-removed: state is no longer "owl"'],
  },
  {
    row: 60,
    what: "a list of values is lifted",
    old: anAnswerWith({ enum: ["dog", "cat"] }),
    new: anAnswerWith({ type: "string" }),
    there: [
      'minor response-enum-value-added: state was one of "dog" and "cat" and may now be others',
    ],
    back: [
      'minor response-enum-value-removed: state might be any value and is now one of "dog" and "cat"',
    ],
  },
  {
    row: 61,
    what: "a job gets another state",
    old: anAnswerWith({ enum: ["running", "completed", "failed"] }),
    new: anAnswerWith({ enum: ["running", "completed", "failed", "moderated"] }),
    there: ['minor job-status-added: jobs may now be "moderated" (behaviour)'],
    back: ['minor job-status-removed: jobs are no longer "moderated"'],
  },
  {
    row: 63,
    what: "an answer has another form",
    old: anAnswer(forms("photo", "drawing")),
    new: anAnswer(forms("photo", "drawing", "model")),
    there: ['major response-union-branch-added: the answer may now have the form kind "model"'],
    back: ['minor response-union-branch-removed: the answer no longer has the form kind "model"'],
  },
  {
    row: 64,
    what: "what was anything is something",
    old: anAnswerWith({}),
    new: anAnswerWith({ type: "object" }),
    there: [
      "minor response-untyped-became-typed: state could be anything and is now object (behaviour)",
    ],
    back: ["major response-typed-became-untyped: state was object and may now be anything"],
  },
  {
    row: 65,
    what: "text is written in another way",
    old: anAnswerWith({ type: "string", format: "uri" }),
    new: anAnswerWith({ type: "string" }),
    there: ["patch response-format-changed: state was uri and is now plain text"],
    back: ["patch response-format-changed: state was plain text and is now uri"],
  },
  {
    row: 66,
    what: "an answer has a wider limit",
    old: anAnswerWith({ type: "integer", maximum: 100 }),
    new: anAnswerWith({ type: "integer", maximum: 1000 }),
    there: ["patch response-constraint-widened: state: the maximum was 100 and is now 1000"],
    back: ["patch response-constraint-narrowed: state: the maximum was 1000 and is now 100"],
  },
  {
    row: 67,
    what: "a header that clients act on goes",
    old: withHeaders("Retry-After"),
    new: withHeaders(),
    there: ["major response-header-removed: header Retry-After is gone; the client acted on it"],
    back: ["patch response-header-added: header Retry-After is new"],
  },
  {
    row: 67,
    what: "any other header goes",
    old: withHeaders("X-Region"),
    new: withHeaders(),
    there: ["patch response-header-removed: header X-Region is gone"],
    back: ["patch response-header-added: header X-Region is new"],
  },
  {
    row: 68,
    what: "a webhook goes",
    old: delivering({ type: "object" }),
    new: anApi({}),
    there: ['major webhook-removed: webhook "jobCompleted" is gone'],
    back: ['minor webhook-added: new webhook "jobCompleted"'],
  },
  {
    row: 68,
    what: "a delivery holds something else",
    old: delivering({ type: "object", properties: { id: { type: "string" } } }),
    new: delivering({ type: "object", properties: { id: { type: "integer" } } }),
    there: [
      'major webhook-payload-changed: webhook "jobCompleted": id held string and now holds integer',
    ],
    back: [
      'major webhook-payload-changed: webhook "jobCompleted": id held integer and now holds string',
    ],
  },
  {
    row: 68,
    what: "deliveries are signed in another header",
    old: signedIn("X-Acme-Signature"),
    new: signedIn("X-Signature"),
    there: [
      "major webhook-signature-changed: deliveries were signed with hmac-sha256 in X-Acme-Signature (key: api-key) and are now signed with hmac-sha256 in X-Signature (key: api-key)",
    ],
    back: [
      "major webhook-signature-changed: deliveries were signed with hmac-sha256 in X-Signature (key: api-key) and are now signed with hmac-sha256 in X-Acme-Signature (key: api-key)",
    ],
  },
  {
    row: 69,
    what: "a property is only read",
    old: aRequestWith({ type: "string" }),
    new: aRequestWith({ type: "string", readOnly: true }),
    there: ["major read-only-changed: size is now only read: requests no longer have it"],
    back: ["minor read-only-changed: size may now be sent too"],
  },
  {
    row: 69,
    what: "a property is only written",
    old: anAnswerWith({ type: "string" }),
    new: anAnswerWith({ type: "string", writeOnly: true }),
    there: ["major write-only-changed: state is now only written: answers no longer have it"],
    back: ["minor write-only-changed: state is now read too"],
  },
  {
    row: 70,
    what: "a schema is renamed",
    old: named("Job"),
    new: named("GenerationJob"),
    there: ["major component-renamed: schema Job is now called GenerationJob"],
    back: ["major component-renamed: schema GenerationJob is now called Job"],
  },
  {
    row: 71,
    what: "a description is reworded",
    old: aRequestWith({ type: "string", description: "How large." }),
    new: aRequestWith({ type: "string", description: "How large it is." }),
    there: ["patch docs-changed: description of size changed"],
    back: ["patch docs-changed: description of size changed"],
  },
  {
    row: 73,
    what: "a list in a form is written in another way",
    old: aForm({}, urlencoded),
    new: aForm({ tags: { style: "spaceDelimited" } }, urlencoded),
    there: [
      "major body-part-style-changed: tags was sent in the usual way and is now sent as spaceDelimited",
    ],
    back: [
      "major body-part-style-changed: tags was sent as spaceDelimited and is now sent in the usual way",
    ],
  },
  {
    row: 74,
    what: "a file may be of fewer kinds",
    old: aForm({ picture: { contentType: "image/png, image/jpeg" } }),
    new: aForm({ picture: { contentType: "image/png" } }),
    there: ["major body-part-type-removed: picture may no longer be image/jpeg, only image/png"],
    back: ["minor body-part-type-added: picture may now be image/jpeg"],
  },
  {
    row: 74,
    what: "a file may be of fewer kinds than all",
    old: aForm({}),
    new: aForm({ picture: { contentType: "image/*" } }),
    there: ["major body-part-type-removed: picture may no longer be anything, only image/*"],
    back: ["minor body-part-type-added: picture may now be anything"],
  },
  {
    row: 75,
    what: "a file needs a header",
    old: aFormHeader("X-Rights", false),
    new: aFormHeader("X-Rights", true),
    there: ["major body-part-header-required: picture now needs the header x-rights"],
    back: ["minor body-part-header-lifted: picture no longer needs the header x-rights"],
  },
  {
    row: 43,
    what: "text that is sent has to be encoded",
    old: aRequestWith({ type: "string" }),
    new: aRequestWith({ type: "string", contentEncoding: "base64" }),
    there: [
      "major constraint-introduced: size: the content encoding is now base64; there was none",
    ],
    back: ["minor constraint-relaxed: size: the content encoding of base64 is gone"],
  },
  {
    row: 36,
    what: "text that is sent becomes a file",
    old: aRequestWith({ type: "string" }),
    new: aRequestWith({ type: "string", contentMediaType: "image/png" }),
    there: ["major property-type-changed: size took string and now takes bytes"],
    back: ["major property-type-changed: size took bytes and now takes string"],
  },
  {
    row: 76,
    what: "text in an answer is encoded in another way",
    old: anAnswerWith({ type: "string", contentEncoding: "base64" }),
    new: anAnswerWith({ type: "string", contentEncoding: "base64url" }),
    there: [
      "major response-content-changed: state held text as base64 and now holds text as base64url",
    ],
    back: [
      "major response-content-changed: state held text as base64url and now holds text as base64",
    ],
  },
  {
    row: 76,
    what: "an answer says what its text holds",
    old: anAnswerWith({ type: "string" }),
    new: anAnswerWith({ type: "string", contentSchema: { type: "object" } }),
    there: ["minor response-content-stated: state held any text and now holds application/json"],
    back: ["major response-content-lifted: state held application/json and now holds any text"],
  },
  {
    row: 76,
    what: "the text of events is decoded",
    old: aStreamOf({}),
    new: aStreamOf({ contentSchema: { type: "object" } }),
    there: ["major response-content-stated: data held any text and now holds application/json"],
    back: ["major response-content-lifted: data held application/json and now holds any text"],
  },
  {
    row: 59,
    what: "what the text of events holds is of another type",
    old: aStreamOf({ contentSchema: { type: "object", properties: { at: { type: "string" } } } }),
    new: aStreamOf({ contentSchema: { type: "object", properties: { at: { type: "integer" } } } }),
    there: ["major response-type-changed: content of data.at held string and now holds integer"],
    back: ["major response-type-changed: content of data.at held integer and now holds string"],
  },
  {
    row: 36,
    what: "what text holds that is sent is of another type",
    old: aRequestWith(jsonText({ type: "string" })),
    new: aRequestWith(jsonText({ type: "integer" })),
    there: ["major property-type-changed: content of size.at took string and now takes integer"],
    back: ["major property-type-changed: content of size.at took integer and now takes string"],
  },
];

const terminal = ["running", "completed"];
const lifted = compare(anAnswerWith({ enum: terminal }), anAnswerWith({ type: "string" }));

it("says so when the list of states of a job is lifted", () => {
  expect(lifted.map(lineOf)).toEqual([
    'minor response-enum-value-added: state was one of "running" and "completed" and may now be others',
  ]);
});

const silent: readonly (readonly [row: number, what: string, old: Catalog, next: Catalog])[] = [
  [
    1,
    "a model with other words",
    theModels(aPainter()),
    theModels(aPainter({ summary: "Draws." })),
  ],
  [
    2,
    "models in another order",
    theModels(aPainter(), aPainter({ id: "a", parameters: [] })),
    theModels(aPainter({ id: "a", parameters: [] }), aPainter()),
  ],
  [
    3,
    "an id that is new beside the old one",
    theModels(aPainter()),
    theModels(aPainter(), aPainter({ id: "painter-2-pro" })),
  ],
  [
    3,
    "one that went and one that came with other parameters",
    theModels(aPainter()),
    theModels(aPainter({ id: "singer", parameters: [] })),
  ],
  [
    4,
    "what was deprecated and stays so",
    theModels(aPainter({ deprecated: true })),
    theModels(aPainter({ deprecated: true, summary: null })),
  ],
  [
    5,
    "features in another order",
    theModels(aPainter({ features: ["edit", "upscale"] })),
    theModels(aPainter({ features: ["upscale", "edit"] })),
  ],
  [
    6,
    "a price that becomes known",
    theModels(aPainter()),
    theModels(aPainter({ price: credits(2) })),
  ],
  [
    7,
    "a price that rises",
    theModels(aPainter({ price: credits(1) })),
    theModels(aPainter({ price: credits(2) })),
  ],
  [8, "a limit that comes", theModels(aPainter()), theModels(aPainter({ limits: [images(8)] }))],
  [
    9,
    "an operation that goes on its day",
    anApi({
      paths: {
        "/v1/styles": {
          get: { operationId: "listStyles", responses: {}, "x-sunset": "2026-03-01" },
        },
      },
    }),
    anApi({}),
  ],
  [
    10,
    "one that goes before its day",
    anApi({
      paths: {
        "/v1/styles": {
          get: { operationId: "listStyles", responses: {}, "x-sunset": "2026-09-01" },
        },
      },
    }),
    anApi({}),
  ],
  [
    11,
    "a path whose parameter is called otherwise",
    atPath("/v1/jobs/{id}", "id"),
    atPath("/v1/jobs/{jobId}", "jobId"),
  ],
  [
    12,
    "an id that stays while the path moves",
    atPath("/v1/jobs/{id}", "id"),
    atPath("/v2/jobs/{id}", "id"),
  ],
  [
    13,
    "tags in another order",
    anOperationApi({ tags: ["a", "b"] }),
    anOperationApi({ tags: ["b", "a"] }),
  ],
  [
    14,
    "a query parameter by another name",
    anOperationApi({ parameters: [{ name: "a", in: "query", schema: {} }] }),
    anOperationApi({ parameters: [{ name: "b", in: "query", schema: {} }] }),
  ],
  [
    15,
    "a sunset that stays",
    anOperationApi({ "x-sunset": "2027-01-01" }),
    anOperationApi({ "x-sunset": "2027-01-01", summary: "Paints." }),
  ],
  [
    16,
    "a slash at the end of an address",
    onServers("https://api.acme.example"),
    onServers("https://api.acme.example/"),
  ],
  [
    17,
    "servers in another order",
    onServers("https://a.example", "https://b.example"),
    onServers("https://b.example", "https://a.example"),
  ],
  [18, "a key where one was needed", secured([{ key: [] }]), secured([{ token: [] }])],
  [
    19,
    "ways in another order",
    secured([{ key: [] }, { token: [] }]),
    secured([{ token: [] }, { key: [] }]),
  ],
  [
    20,
    "a scheme in other words",
    secured([{ key: [] }]),
    secured([{ key: [] }], {
      key: { type: "apiKey", in: "header", name: "X-Key", description: "Your key." },
    }),
  ],
  [21, "an operation that was open", secured([{}, { key: [] }]), secured([])],
  [
    22,
    "a parameter that comes and may be left out",
    anOperationApi({}),
    aQuery({ type: "integer" }),
  ],
  [
    23,
    "a parameter that comes and is required",
    anOperationApi({}),
    aQuery({ type: "integer" }, { required: true }),
  ],
  [
    24,
    "a header in other letters",
    anOperationApi({ parameters: [{ name: "X-Team", in: "header", schema: {} }] }),
    anOperationApi({ parameters: [{ name: "x-team", in: "header", schema: {} }] }),
  ],
  [
    25,
    "a parameter that stays required",
    aQuery({ type: "integer" }, { required: true }),
    aQuery({ type: "number" }, { required: true }),
  ],
  [
    26,
    "a parameter whose limits change",
    aQuery({ type: "integer", maximum: 10 }),
    aQuery({ type: "integer", maximum: 20 }),
  ],
  [
    27,
    "values in another order",
    aQuery({ enum: ["new", "old"] }),
    aQuery({ enum: ["old", "new"] }),
  ],
  [
    28,
    "a default in another order of keys",
    aQuery({ type: "object", default: { a: 1, b: 2 } }),
    aQuery({ type: "object", default: { b: 2, a: 1 } }),
  ],
  [
    29,
    "a style that is written out",
    aQuery({ type: "array", items: {} }),
    aQuery({ type: "array", items: {} }, { style: "form", explode: true }),
  ],
  [
    30,
    "a body in other words",
    aRequest({ type: "object" }),
    aRequest({ type: "object", description: "What to paint." }),
  ],
  [
    31,
    "a media type with a charset",
    bodyTypes("application/json"),
    bodyTypes("application/json; charset=utf-8"),
  ],
  [
    32,
    "a property that comes and may be left out",
    aRequest({ type: "object" }),
    aRequestWith({ type: "string" }),
  ],
  [
    33,
    "a property that comes and is required",
    aRequest({ type: "object" }),
    aRequestWith({ type: "string" }, ["size"]),
  ],
  [
    34,
    "properties in another order",
    aRequest({ type: "object", properties: { a: {}, b: {} } }),
    aRequest({ type: "object", properties: { b: {}, a: {} } }),
  ],
  [
    35,
    "a list of required names in another order",
    aRequest({ type: "object", properties: { a: {}, b: {} }, required: ["a", "b"] }),
    aRequest({ type: "object", properties: { a: {}, b: {} }, required: ["b", "a"] }),
  ],
  [
    36,
    "a type in a list of one",
    aRequestWith({ type: "string" }),
    aRequestWith({ type: ["string"] }),
  ],
  [
    37,
    "types in another order",
    aRequestWith({ type: ["string", "integer"] }),
    aRequestWith({ type: ["integer", "string"] }),
  ],
  [
    38,
    "a value that comes",
    aRequestWith({ enum: ["a"], type: "string" }),
    aRequestWith({ enum: ["a"] }),
  ],
  [
    39,
    "a value written twice",
    aRequestWith({ enum: ["a", "b"] }),
    aRequestWith({ enum: ["a", "b", "b"] }),
  ],
  [
    40,
    "a list written as fixed values",
    aRequestWith({ enum: ["a", "b"] }),
    aRequestWith({ oneOf: [{ const: "a" }, { const: "b" }] }),
  ],
  [
    41,
    "null in another spelling",
    aRequestWith({ type: ["string", "null"] }),
    aRequestWith({ anyOf: [{ type: "string" }, { type: "null" }] }),
  ],
  [
    42,
    "a limit in another spelling",
    aRequestWith({ type: "integer", minimum: 1 }),
    aRequestWith({ type: "integer", exclusiveMinimum: 0 }),
  ],
  [
    43,
    "a limit that limits nothing",
    aRequestWith({ type: "string" }),
    aRequestWith({ type: "string", minLength: 0 }),
  ],
  [
    44,
    "a limit that says nothing",
    aRequestWith({ type: "array", items: {}, minItems: 0 }),
    aRequestWith({ type: "array", items: {} }),
  ],
  [
    45,
    "a fixed value as a list of one",
    aRequestWith({ const: "v1" }),
    aRequestWith({ enum: ["v1"] }),
  ],
  [
    46,
    "a default in another order of keys",
    aRequestWith({ type: "object", default: { a: 1, b: 2 } }),
    aRequestWith({ type: "object", default: { b: 2, a: 1 } }),
  ],
  [
    47,
    "forms in another order",
    aRequest(forms("photo", "drawing")),
    aRequest(forms("drawing", "photo")),
  ],
  [
    48,
    "an obligation that can be merged",
    aRequest({ type: "object", properties: { a: { type: "string" } } }),
    aRequest({ allOf: [{ type: "object", properties: { a: { type: "string" } } }] }),
  ],
  [
    49,
    "openness that is written out",
    aRequest({ type: "object", properties: { a: {} } }),
    aRequest({ type: "object", properties: { a: {} }, additionalProperties: true }),
  ],
  [
    50,
    "a mapping beside the same property",
    aRequest(toldBy("kind")),
    aRequest({ ...(toldBy("kind") as object), description: "One of two." }),
  ],
  [
    51,
    "a success in other words",
    answers("200"),
    anOperationApi({ responses: { "200": { description: "Fine." } } }),
  ],
  [52, "a failure that comes", answers("200"), answers("200", "404")],
  [53, "a success that comes", answers("200"), answers("200", "202")],
  [
    54,
    "an answer with a charset",
    answerTypes("application/json"),
    answerTypes("application/json; charset=utf-8"),
  ],
  [
    55,
    "properties of an answer in another order",
    anAnswer({ type: "object", properties: { a: {}, b: {} } }),
    anAnswer({ type: "object", properties: { b: {}, a: {} } }),
  ],
  [
    56,
    "a property that was there",
    anAnswerWith({ type: "string" }),
    anAnswerWith({ type: "string", description: "Its state." }),
  ],
  [
    57,
    "required names in another order",
    anAnswer({ type: "object", properties: { a: {}, b: {} }, required: ["a", "b"] }),
    anAnswer({ type: "object", properties: { a: {}, b: {} }, required: ["b", "a"] }),
  ],
  [
    58,
    "null in another spelling",
    anAnswerWith({ type: ["string", "null"] }),
    anAnswerWith({ oneOf: [{ type: "null" }, { type: "string" }] }),
  ],
  [
    59,
    "types in another order",
    anAnswerWith({ type: ["string", "integer"] }),
    anAnswerWith({ type: ["integer", "string"] }),
  ],
  [
    60,
    "a value more that requests may have",
    aRequestWith({ enum: ["a", "b"] }),
    aRequestWith({ enum: ["a", "b", "c"] }),
  ],
  [
    61,
    "a value of something that is no job",
    anAnswerWith({ enum: ["dog", "cat"] }),
    anAnswerWith({ enum: ["dog", "cat", "owl"] }),
  ],
  [
    62,
    "values of an answer in another order",
    anAnswerWith({ enum: ["dog", "cat"] }),
    anAnswerWith({ enum: ["cat", "dog"] }),
  ],
  [
    63,
    "forms of an answer in another order",
    anAnswer(forms("photo", "drawing")),
    anAnswer(forms("drawing", "photo")),
  ],
  [
    64,
    "what was something and stays so",
    anAnswerWith({ type: "object" }),
    anAnswerWith({ type: "object", description: "Its result." }),
  ],
  [
    65,
    "a format that goes with the type",
    anAnswerWith({ type: "string", format: "date-time" }),
    anAnswerWith({ type: "integer" }),
  ],
  [
    66,
    "limits beside a list of values",
    anAnswerWith({ enum: ["a", "b"], maxLength: 3 }),
    anAnswerWith({ enum: ["a", "b"], maxLength: 4 }),
  ],
  [67, "a header in other letters", withHeaders("Retry-After"), withHeaders("retry-after")],
  [
    68,
    "a delivery in other words",
    delivering({ type: "object", properties: { id: { type: "string" } } }),
    delivering({ type: "object", properties: { id: { type: "string", description: "Which." } } }),
  ],
  [
    69,
    "what is only read in an answer",
    anAnswerWith({ type: "string" }),
    anAnswerWith({ type: "string", readOnly: true }),
  ],
  [
    70,
    "a schema that comes beside another",
    named("Job"),
    anAnswer(
      { $ref: "#/components/schemas/Job" },
      { components: { schemas: { Job: jobSchema, Other: jobSchema } } },
    ),
  ],
  [
    71,
    "blanks around a description",
    aRequestWith({ type: "string", description: "How large." }),
    aRequestWith({ type: "string", description: " How large. " }),
  ],
  [73, "a style that says what is usual", aForm({}), aForm({ title: { style: "form" } })],
  [
    74,
    "a type that says what is usual",
    aForm({}),
    aForm({
      title: { contentType: "text/plain; charset=utf-8" },
      facts: { contentType: "application/json" },
    }),
  ],
  [
    75,
    "a header that a member of a form may have",
    aForm({ picture: { contentType: "image/png" } }),
    aFormHeader("X-Rights", false),
  ],
  [
    76,
    "bytes in another spelling",
    anAnswerWith({ type: "string", format: "binary" }),
    anAnswerWith({ type: "string", contentMediaType: "application/octet-stream" }),
  ],
  [
    43,
    "bytes in another spelling",
    aRequestWith({ type: "string", format: "binary" }),
    aRequestWith({ type: "string", contentMediaType: "application/octet-stream" }),
  ],
];

describe("each check reports", () => {
  it.each(reports)("$row: $what", ({ old, new: next, there, back }) => {
    expect(compare(old, next).map(lineOf)).toEqual(there);
    expect(compare(next, old).map(lineOf)).toEqual(back);
  });

  it("in every row of the table, and under every id", () => {
    const ids = reports.flatMap((one) =>
      [...one.there, ...one.back].map((line) => line.split(/[ :]/)[1]),
    );
    const all = Object.keys(checks).filter((id) => id !== "structure-only");
    expect(all.filter((id) => !ids.includes(id))).toEqual([]);
    expect([...new Set(Object.values(checks).map(({ row }) => row))]).toHaveLength(76);
  });

  it("with both places, and what to write instead where it breaks", () => {
    for (const { old, new: next } of reports) {
      for (const change of [...compare(old, next), ...compare(next, old)]) {
        expect(change.old ?? change.new).not.toBeNull();
        if (change.level === "major") expect(change.migration).not.toBeNull();
        else expect(change.migration).toBeNull();
      }
    }
  });
});

it("shows how to get at what text holds", () => {
  const migrationOf = (old: Catalog, next: Catalog) => compare(old, next)[0]!.migration;
  const sent = migrationOf(
    aRequestWith(jsonText({ type: "string" })),
    aRequestWith(jsonText({ type: "integer" })),
  );
  expect(sent!.after).toContain("{ size: JSON.stringify({ at: 1 }) }");
  const read = migrationOf(
    anAnswerWith(jsonText({ type: "string" })),
    anAnswerWith(jsonText({ type: "integer" })),
  );
  expect(read!.after).toContain("JSON.parse(answer.state).at");
  const streamed = migrationOf(
    aStreamOf(jsonText({ type: "string" }) as JsonObject),
    aStreamOf(jsonText({ type: "integer" }) as JsonObject),
  );
  expect(streamed!.after).toContain("answer.data.at");
});

it("holds that what text holds is in no type, but in streams", () => {
  const sourceOf = (make: (data: JsonObject) => Catalog) => {
    const [old, next] = ["string", "integer"].map((type) => make(jsonText({ type }) as JsonObject));
    return compare(old!, next!)[0]!.axes.source;
  };
  expect(sourceOf((data) => aRequestWith(data))).toBe("minor");
  expect(sourceOf((data) => anAnswerWith(data))).toBe("minor");
  expect(sourceOf(aStreamOf)).toBe("major");
});

describe("each check stays silent", () => {
  it.each(silent)("%i: about %s", (row, _, old, next) => {
    const rows = [...compare(old, next), ...compare(next, old)].map(
      ({ id }) => checks[id as CheckId].row,
    );
    expect(rows).not.toContain(row);
  });

  it("in every row of the table", () => {
    const covered = new Set(silent.map(([row]) => row));
    // That of changes in structure alone is silent by its nature: laws.test.ts has it.
    const rows = new Set(Object.values(checks).map(({ row }) => row));
    expect([...rows].filter((row) => row !== 72 && !covered.has(row))).toEqual([]);
  });
});
