// What a model's page can do with a script: it is complete without one.

import { startCalculators } from "./calculator.ts";
import { startCopying } from "./copy.ts";
import { startLanguages } from "./languages.ts";

startLanguages();
startCalculators();
startCopying();

/** The form is some twenty kilobytes; it comes when it is asked for. */
for (const block of document.querySelectorAll<HTMLElement>(".try")) {
  const button = block.querySelector("button");
  const { root = "", file = "" } = block.dataset;
  block.hidden = false;
  const load = (source: string) =>
    new Promise<void>((resolve, reject) => {
      const script = document.createElement("script");
      script.src = source;
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => reject(new Error(source)));
      document.head.append(script);
    });
  button?.addEventListener("click", () => {
    button.disabled = true;
    load(`${root}try-it.js`)
      .then(() => load(`${file}.try.js`))
      .catch(() => {
        button.disabled = false;
        button.textContent = "The form could not be loaded; try again";
      });
  });
}
