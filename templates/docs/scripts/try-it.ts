// The form on a model's page: fields from its schema, the code that follows from them, and, where
// the reader asks for it, one real request to an address that the reader has entered. The key lives
// in its field and nowhere else; nothing is stored, and nothing goes through anybody else.

import { joinPieces } from "../../../generator/emit/docs/sample-code.ts";
import { writeSamples } from "../../../generator/emit/docs/sample-writers.ts";
import type { SampleRequest } from "../../../generator/emit/docs/samples.ts";
import { readFields, type TryReading } from "../../../generator/emit/docs/try-fields.ts";
import type { TryData } from "../../../generator/emit/docs/try-it.ts";
import type { JsonObject } from "../../../generator/ground/json.ts";
import { copyButton } from "./copy.ts";
import { codeNodes, make } from "./elements.ts";
import { rememberedLanguage, rememberLanguage } from "./languages.ts";
import { fieldRow } from "./try-field.ts";
import { sendPanel } from "./try-panel.ts";

function start(data: TryData): void {
  const block = document.querySelector<HTMLElement>(".try");
  if (!block) return;
  const rows = data.fields.map(fieldRow);
  const problems = make("p", { class: "problems", role: "status" });
  const code = codeView();
  const read = (): TryReading =>
    readFields(
      data.fields,
      rows.map(({ text }) => text()),
    );
  const panel = sendPanel(data, () => {
    const reading = read();
    return reading.problems.length > 0 ? null : requestFor(data, reading.params);
  });
  const needed = rows.filter((_, i) => data.fields[i]?.required || data.fields[i]?.text !== "");
  const others = rows.filter((row) => !needed.includes(row));
  const update = () => {
    const reading = read();
    problems.textContent = reading.problems
      .map(([label, problem]) => `${label} ${problem}`)
      .join("; ");
    code.show(requestFor(data, reading.params));
  };
  const form = make(
    "div",
    { class: "try-form", role: "group", "aria-label": "Parameters" },
    ...needed.map(({ element }) => element),
    ...(others.length === 0
      ? []
      : [
          make(
            "details",
            {},
            make("summary", {}, `${others.length} more parameters`),
            ...others.map(({ element }) => element),
          ),
        ]),
  );
  form.addEventListener("input", update);
  code.element.addEventListener("change", update);
  update();
  block.replaceChildren(
    make("h3", { id: "try-it" }, "Try it"),
    form,
    problems,
    code.element,
    panel,
  );
  // The button that was pressed is gone; the reader goes on in the first field.
  block.querySelector<HTMLElement>("input, select, textarea")?.focus();
}

/** The canonical request with other parameters. */
function requestFor({ request, selector }: TryData, params: JsonObject): SampleRequest {
  const value = selector === null ? params : { [selector[0]]: selector[1], ...params };
  return {
    ...request,
    body: { kind: "json", mediaType: "application/json", value },
    client: { ...request.client, input: params },
  };
}

interface CodeView {
  readonly element: HTMLElement;
  show(request: SampleRequest): void;
}

/** One block of code and the choice of its language. */
function codeView(): CodeView {
  const content = make("code");
  const block = make("pre", { tabindex: "0", "aria-label": "The code for these values" }, content);
  const choice = make("select", { "aria-label": "Language of the code" });
  const whole = make("input", { type: "checkbox", checked: "" });
  const element = make(
    "div",
    { class: "try-code" },
    make("p", {}, choice, make("label", {}, whole, " with the whole job")),
    make(
      "div",
      { class: "copyable" },
      block,
      copyButton(() => content.textContent ?? ""),
    ),
  );
  choice.addEventListener("change", () => rememberLanguage(choice.value));
  return {
    element,
    show(request) {
      const samples = writeSamples(request);
      if (choice.options.length === 0) {
        choice.append(
          ...samples.map(({ language, label }) => make("option", { value: language }, label)),
        );
        choice.value = rememberedLanguage() ?? "bash";
        if (choice.selectedIndex < 0) choice.selectedIndex = 0;
      }
      const sample = samples.find(({ language }) => language === choice.value);
      const shown = whole.checked ? sample?.code : (sample?.submit?.code ?? sample?.code);
      content.replaceChildren(...codeNodes(joinPieces(shown ?? [])));
    },
  };
}

Object.assign(globalThis, { modelsmithTry: start });
