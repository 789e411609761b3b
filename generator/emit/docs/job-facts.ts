// What else is known of jobs: repeating, refunds, lists.

import type { JobProtocol } from "../../catalog/catalog.ts";
import type { DocsContext } from "./context.ts";
import { type MarkView, markView } from "./marks.ts";
import { code, plain, type Span, say } from "./prose.ts";
import { requestLine } from "./request-line.ts";
import { counted, duration, pointerPath } from "./text.ts";

export interface JobFact {
  readonly title: string;
  readonly text: readonly Span[];
  readonly mark: MarkView | null;
}

export function factsOf(jobs: JobProtocol, context: DocsContext): JobFact[] {
  const { idempotency, refund, list } = jobs;
  const listing = list === null ? undefined : context.operations.get(list.operation);
  return [
    ...(idempotency === null
      ? [
          {
            title: "Repeating a submit",
            text: say`No idempotency key is known for this API. When the outcome of a submit is unclear, look for the job before sending it again: a second submit may be billed a second time.`,
            mark: null,
          },
        ]
      : [
          {
            title: "Repeating a submit",
            text: [
              ...say`Send ${idempotency.header} with a value of your own`,
              plain(
                idempotency.maxLength === null
                  ? ""
                  : ` of at most ${counted(idempotency.maxLength, "character")}`,
              ),
              plain(
                `. The same value within ${duration(idempotency.seconds)} gives the first job again instead of a second one.`,
              ),
              ...(idempotency.operations.length === 0
                ? []
                : [plain(" Taken by "), ...codes(idempotency.operations), plain(".")]),
            ].filter(({ text }) => text !== ""),
            mark: null,
          },
        ]),
    ...(refund === null
      ? []
      : [
          {
            title: "Refunds",
            text: refund.onFailure
              ? say`A job that fails gives its credits back.`
              : say`A job that fails keeps its credits.`,
            mark: markView(refund.mark),
          },
        ]),
    ...(list === null
      ? []
      : [
          {
            title: "Listing jobs",
            text: [
              ...say`${listing ? requestLine(listing, context) : list.operation} answers with jobs at ${pointerPath(list.items)}`,
              ...(list.cursor === null
                ? say`.`
                : say`; for the next page send ${pointerPath(list.cursor.next)} back as ${list.cursor.parameter}.`),
            ],
            mark: markView(list.mark),
          },
        ]),
  ];
}

export function codes(values: readonly string[]): Span[] {
  return values.flatMap((value, i) => [...(i === 0 ? [] : [plain(", ")]), code(value)]);
}
