// One field of the form, as its kind asks for it.

import type { TryField } from "../../../generator/emit/docs/try-fields.ts";
import { make } from "./elements.ts";

export interface FieldElement {
  readonly element: HTMLElement;
  readonly text: () => string;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function fieldRow(field: TryField, position: number): FieldElement {
  const id = `try-${position}`;
  const control = controlFor(field);
  control.id = id;
  control.value = field.text;
  if (field.required) control.required = true;
  const label = make("label", { for: id }, make("code", {}, field.label));
  if (field.required) label.append(" ", make("span", { class: "required" }, "required"));
  const element = make("div", { class: `try-field ${field.kind}` }, label, control);
  const offered = suggestions(field, control, `${id}-values`);
  if (offered) element.append(offered);
  if (field.hint !== "") {
    control.setAttribute("aria-describedby", `${id}-hint`);
    element.append(make("small", { id: `${id}-hint` }, field.hint));
  }
  return { element, text: () => control.value };
}

function controlFor({ kind, values }: TryField): Control {
  switch (kind) {
    case "text":
      return make("textarea", { rows: "3" });
    case "list":
    case "json":
      return make("textarea", { rows: "2", spellcheck: "false" });
    case "boolean":
      return choice(["true", "false"]);
    case "choice":
      return choice(values.map(String));
    case "number":
      return make("input", { inputmode: "decimal", autocomplete: "off" });
    case "line":
      return make("input", { autocomplete: "off" });
  }
}

/** The first option leaves the parameter out. */
function choice(values: readonly string[]): HTMLSelectElement {
  const options = values.map((value) => make("option", { value }, value));
  return make("select", {}, make("option", { value: "" }, "not sent"), ...options);
}

/** Values that are known where others may be accepted too. */
function suggestions({ kind, values }: TryField, control: Control, id: string): Node | null {
  if (values.length === 0 || kind === "choice") return null;
  control.setAttribute("list", id);
  return make("datalist", { id }, ...values.map((value) => make("option", { value: `${value}` })));
}
