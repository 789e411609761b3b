// Where to send it, with which key, and what came back.

import type { SampleRequest } from "../../../generator/emit/docs/samples.ts";
import type { TryData } from "../../../generator/emit/docs/try-it.ts";
import { make } from "./elements.ts";
import { isLocal, refuseAddress, type SendEvent, send } from "./try-send.ts";

/** @param request the form's request, or null while something is wrong with it. */
export function sendPanel(data: TryData, request: () => SampleRequest | null): HTMLElement {
  const address = make("input", {
    id: "try-address",
    type: "url",
    autocomplete: "off",
    spellcheck: "false",
    value: `http://127.0.0.1:4010/${data.folder}`,
  });
  const key = make("input", { id: "try-key", type: "password", autocomplete: "off" });
  const button = make("button", { type: "button" }, "Send");
  const stop = make("button", { type: "button" }, "Stop asking");
  const advice = make("p", { class: "note" });
  const log = make("div", { class: "try-log", role: "log", "aria-label": "What came back" });
  let underWay: AbortController | null = null;

  const advise = () => {
    const refused = refuseAddress(address.value);
    const here = isLocal(address.value);
    advice.textContent =
      refused ??
      (here
        ? "The simulator answers here: start it with modelsmith simulate. It takes any key, and none need be given."
        : `This is no simulator: the call may cost credits at ${data.providerName}. The key goes there and nowhere else.`);
    button.textContent = here ? "Send to the simulator" : "Send, and pay for it";
    button.disabled = refused !== null || underWay !== null;
    stop.hidden = underWay === null;
  };
  const tell = (event: SendEvent) => log.append(...nodesFor(event));
  const begin = async () => {
    const current = request();
    log.replaceChildren();
    if (current === null) {
      tell({ kind: "said", text: "Not sent: something in the form above is missing or wrong." });
      return;
    }
    const own = `${data.keyPrefix}simulated`;
    underWay = new AbortController();
    advise();
    tell({ kind: "said", text: "Sending…" });
    await send({
      request: current,
      address: address.value,
      key: key.value === "" && isLocal(address.value) ? own : key.value,
      signal: underWay.signal,
      report: tell,
    });
    underWay = null;
    advise();
  };
  address.addEventListener("input", advise);
  button.addEventListener("click", () => void begin());
  stop.addEventListener("click", () => underWay?.abort());
  // A page that comes back from the browser's memory shall not bring a key along.
  addEventListener("pagehide", () => {
    key.value = "";
  });
  advise();
  return make(
    "div",
    { class: "try-send", role: "group", "aria-label": "Send it" },
    field("Address", address),
    ...(data.request.authentication === null
      ? []
      : [field("API key, kept in this field only", key)]),
    advice,
    make("p", {}, button, " ", stop),
    log,
  );
}

function field(text: string, control: HTMLInputElement): HTMLElement {
  return make("div", { class: "try-field" }, make("label", { for: control.id }, text), control);
}

function nodesFor(event: SendEvent): Node[] {
  switch (event.kind) {
    case "said":
      return [make("p", {}, event.text)];
    case "answer":
      return [make("pre", { tabindex: "0", "aria-label": "Answer" }, make("code", {}, event.text))];
    case "output":
      return event.addresses.map((address) =>
        make(
          "p",
          {},
          make("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, address),
        ),
      );
  }
}
