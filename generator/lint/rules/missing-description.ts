import type { Body, Model, ModelParameter, Operation, Provider } from "../../catalog/catalog.ts";
import { childPointer } from "../../ground/location.ts";
import { words } from "../../ground/names.ts";
import {
  aboutModel,
  aboutParameter,
  dottedPath,
  type ModelPlace,
  modelsOf,
  type Schemas,
  schemasOf,
  shapesOf,
} from "../models.ts";
import type { Found, Rule, Subject } from "../rule.ts";

const fix = "describe it in the document, in an overlay or in the provider's facts";

export const missingDescription: Rule = {
  code: "lint/missing-description",
  *check({ catalog }) {
    for (const place of modelsOf(catalog)) yield* checkModel(place);
    for (const provider of catalog.providers) {
      const schemas = schemasOf(provider);
      const submits = new Set(provider.models.map((model: Model) => model.operation));
      for (const operation of provider.operations) {
        // The body of a submit is its models' parameters, which were seen above.
        const body = submits.has(operation.id) ? null : operation.body;
        yield* checkOperation({ provider, operation, body, schemas });
      }
    }
  },
};

function* checkModel(place: ModelPlace): Iterable<Found> {
  const { model, label } = place;
  if (isBlank(model.summary)) {
    yield { message: `${label} has no summary`, at: model.source, fix, subject: aboutModel(place) };
  }
  for (const parameter of model.parameters) {
    const problem = problemWith(parameter.name, parameter.description);
    if (problem === null) continue;
    yield {
      message: `parameter "${dottedPath(parameter)}" of ${label} ${problem}`,
      at: parameter.source,
      fix,
      subject: aboutParameter(place, parameter),
    };
  }
}

interface OperationPlace {
  readonly provider: Provider;
  readonly operation: Operation;
  readonly body: Body | null;
  readonly schemas: Schemas;
}

function* checkOperation({ provider, operation, body, schemas }: OperationPlace): Iterable<Found> {
  const label = `${provider.id}/${operation.id}`;
  const subject = (parameter: string | null): Subject => ({
    provider: provider.id,
    model: null,
    operation: operation.id,
    parameter,
  });
  if (isBlank(operation.summary) && isBlank(operation.description)) {
    const message = `operation ${label} has neither summary nor description`;
    yield { message, at: operation.source, fix, subject: subject(null) };
  }
  for (const { wireName, description, source } of operation.parameters) {
    const problem = problemWith(wireName, description);
    if (problem === null) continue;
    const message = `parameter "${wireName}" of ${label} ${problem}`;
    yield { message, at: source, fix, subject: subject(wireName) };
  }
  for (const { name, description } of bodyMembers(body, schemas)) {
    const problem = problemWith(name, description);
    if (problem === null) continue;
    const { file, pointer } = operation.source;
    yield {
      message: `body member "${name}" of ${label} ${problem}`,
      at: { file, pointer: childPointer(pointer, "requestBody") },
      fix,
      subject: subject(name),
    };
  }
}

type Described = Pick<ModelParameter, "name" | "description">;

/** The members of all shapes of a body, each name once. */
function bodyMembers(body: Body | null, schemas: Schemas): Described[] {
  const members = new Map<string, Described>();
  for (const { schema } of body?.content ?? []) {
    for (const shape of shapesOf(schema, schemas)) {
      if (shape.kind !== "object") continue;
      for (const { name, schema: member } of shape.properties) {
        const texts = [member, ...shapesOf(member, schemas)].map(({ description }) => description);
        const described = texts.find((text) => !isBlank(text ?? null)) ?? null;
        if (members.get(name)?.description == null)
          members.set(name, { name, description: described });
      }
    }
  }
  return [...members.values()];
}

function problemWith(name: string, description: string | null): string | null {
  if (isBlank(description)) return "has no description";
  // What is much longer than the name says more, whatever its words.
  const mayRepeat = description!.length <= 2 * name.length + 20;
  return mayRepeat && spoken(description!) === spoken(name)
    ? "has a description that only repeats its name"
    : null;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === "";
}

function spoken(text: string): string {
  return words(text)
    .filter((word) => !/^(the|a|an)$/i.test(word))
    .join(" ")
    .toLowerCase();
}
