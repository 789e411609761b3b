// The package's README as a view.

import { camelCase, safeIdentifier } from "../../ground/names.ts";
import { codeCell, literal, onLines, plainLine, propertyKey, quote } from "../code-text.ts";
import { exampleOf } from "./example.ts";
import type { SharedModel, SharedModels } from "./share-model.ts";
import { listed } from "./shared-module.ts";

/** The view of `portable/README.md.hbs`. */
export interface PortableReadme {
  readonly packageName: string;
  readonly count: number;
  readonly packages: string;
  readonly clients: readonly {
    readonly packageName: string;
    readonly identifier: string;
    readonly variable: string;
    readonly name: string;
    readonly environment: string | null;
  }[];
  readonly variables: string;
  readonly example: { readonly id: string; readonly params: string; readonly short: string };
  readonly identifier: string;
  readonly moduleName: string;
  /** The provider asked first, as a property key. */
  readonly first: { readonly id: string };
  readonly models: readonly {
    readonly id: string;
    readonly members: string;
    readonly parameters: string;
    readonly mark: string;
  }[];
  readonly left: readonly { readonly id: string; readonly reason: string }[];
}

export function planPortableReadme(packageName: string, shared: SharedModels): PortableReadme {
  const model = exampleModel(shared.models);
  const clients = model.members.map(({ provider }) => ({
    packageName: provider.packageName,
    identifier: provider.identifier,
    variable: safeIdentifier(camelCase(provider.id, "client")),
    name: plainLine(provider.name),
    environment: provider.authentication?.environment ?? null,
  }));
  const [first] = model.members;
  return {
    packageName,
    count: shared.models.length,
    packages: [packageName, ...clients.map((client) => client.packageName)].join(" "),
    clients,
    variables: clients.map(({ variable }) => variable).join(", "),
    example: {
      id: quote(model.id),
      params: onLines(exampleOf(model)),
      short: literal(exampleOf(model, 0)),
    },
    identifier: model.identifier,
    moduleName: model.moduleName,
    first: { id: propertyKey(first!.provider.id) },
    models: shared.models.map((item) => ({
      id: codeCell(item.id),
      members: cell(listed(item)),
      parameters: item.parameters.map(({ name }) => codeCell(name)).join(", "),
      mark: item.mark === "published" ? "" : item.mark,
    })),
    left: shared.left.map(({ id, reason }) => ({ id: codeCell(id), reason: cell(reason) })),
  };
}

/** The one that shares most: it shows most. */
function exampleModel(models: readonly SharedModel[]): SharedModel {
  const published = models.filter(({ mark }) => mark === "published");
  const [best] = [...(published.length > 0 ? published : models)].sort(
    (a, b) => needs(a) - needs(b) || b.parameters.length - a.parameters.length,
  );
  return best!;
}

/** Files and the like make a long example. */
function needs({ parameters }: SharedModel): number {
  return parameters.filter(({ required }) => required).length;
}

function cell(text: string): string {
  return plainLine(text).replace(/[\\`*_{}[\]<>|#]/g, "\\$&");
}
