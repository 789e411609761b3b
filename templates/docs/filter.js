// Filters a list that stands complete in the page: lines that do not fit are hidden. What is
// chosen stands in the address after `#`, so that it can be linked to and survives a reload.
(() => {
  for (const box of document.querySelectorAll("[data-filterable]")) {
    const form = box.querySelector("[data-filter]");
    const empty = box.querySelector(".empty");
    const lines = [...box.querySelectorAll("[data-item]")].map((element) => ({
      element,
      text: element.textContent.toLowerCase(),
    }));
    const groups = [...box.querySelectorAll("[data-group]")];
    const fields = [...form.elements].filter(
      ({ name, type }) => name && type !== "fieldset" && name !== "count",
    );

    const costs = (price, { credits, unit }) => {
      if (price === "known") return unit !== "unknown";
      if (price === "unknown" || price === "second") return unit === price;
      return (
        (unit === "call" || unit === "output") && credits !== "" && Number(credits) <= Number(price)
      );
    };
    const fits = ({ element, text }, chosen) =>
      [...chosen].every(([name, value]) => {
        if (name === "q")
          return value
            .toLowerCase()
            .split(/\s+/)
            .every((word) => text.includes(word));
        if (name === "price") return costs(value, element.dataset);
        return (element.dataset[name] ?? "").split(" ").includes(value);
      });

    const apply = () => {
      const chosen = new Map(
        fields.map(({ name, value }) => [name, value.trim()]).filter(([, value]) => value !== ""),
      );
      let count = 0;
      for (const line of lines) {
        const fit = fits(line, chosen);
        line.element.hidden = !fit;
        if (fit) count += 1;
      }
      for (const group of groups) {
        const shown = group.querySelectorAll("[data-item]:not([hidden])").length;
        group.hidden = shown === 0;
        group.querySelector(".count").textContent = shown;
      }
      form.elements.count.value = `${count} of ${lines.length}`;
      empty.hidden = count > 0;
      return chosen;
    };
    const remember = () => {
      const hash = new URLSearchParams([...apply()]).toString();
      history.replaceState(
        null,
        "",
        hash === "" ? location.pathname + location.search : `#${hash}`,
      );
    };
    const recall = () => {
      const hash = location.hash.slice(1);
      // A heading's own address is no choice of filters.
      if (hash !== "" && !hash.includes("=")) return;
      const chosen = new URLSearchParams(hash);
      for (const field of fields) {
        field.value = chosen.get(field.name) ?? "";
        // An unknown value leaves a list without any choice.
        if (field.selectedIndex === -1) field.value = "";
      }
      apply();
    };
    const clear = () => {
      for (const field of fields) field.value = "";
      remember();
      fields[0].focus();
    };
    form.addEventListener("input", remember);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      clear();
    });
    box.querySelector("[data-clear]").addEventListener("click", clear);
    window.addEventListener("hashchange", recall);
    form.hidden = false;
    recall();
  }
})();
