// The form of an operation that takes JSON or a form: a function of its own, so that whoever sends
// JSON carries nothing of it.

import type { Content, Operation } from "../../catalog/catalog.ts";
import { docComment, quote } from "../code-text.ts";
import type { ModulePart, OperationFunction } from "./operation-stream.ts";
import { encoderOf, printTool, toolImport } from "./operation-tools.ts";

interface FormParts {
  /** Of its body. */
  readonly type: string;
  readonly typeNamed: (role: string) => string;
  /** The same call with the usual body. */
  readonly main: OperationFunction;
}

export function formCall(
  operation: Operation,
  content: Content,
  { type, typeNamed, main }: FormParts,
): ModulePart {
  const input = typeNamed("FormInput");
  const encoder = encoderOf(content);
  const optional = operation.body?.required === true ? "" : "?";
  const members = [`body: ${quote(content.mediaType)}`, ...(encoder ? [printTool(encoder)] : [])];
  return {
    imports: encoder ? [toolImport(encoder)] : [],
    declarations: [
      `export type ${input} = Omit<${main.inputType}, "body"> & { body${optional}: ${type} };\n`,
    ],
    function: {
      ...main,
      docComment: docComment([
        `As \`${main.identifier}\`, with a body that travels as ${content.mediaType}.`,
        ...(operation.deprecated ? ["", "@deprecated"] : []),
      ]),
      identifier: `${operation.identifier}Form`,
      inputType: input,
      operation: withMembers(main.operation, members),
    },
  };
}

/** `operation`, or that with something, with more. */
function withMembers(operation: string, members: readonly string[]): string {
  const begun = operation.endsWith(" }") ? operation.slice(0, -2) : `{ ...${operation}`;
  return `${begun}, ${members.join(", ")} }`;
}
