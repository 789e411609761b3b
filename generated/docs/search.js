// Search as one types. Loaded at the first focus of the search field, with Pagefind's index.

/** Pagefind marks hits in otherwise plain text; nothing else of its markup is taken over. */
function excerpt(html, make) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return [...body.childNodes].map((node) =>
    node.nodeName === "MARK" ? make("mark", {}, node.textContent) : node.textContent,
  );
}

export async function attach({ form, input, panel, root, make }) {
  const pagefind = await import(new URL("pagefind/pagefind.js", root).href);
  await pagefind.options({ excerptLength: 16 });
  await pagefind.init();
  const status = make("p", { role: "status" });
  const items = make("ul", {});
  panel.replaceChildren(status, items);

  const close = () => {
    panel.hidden = true;
  };
  const show = async () => {
    const words = input.value.trim();
    if (words === "") return close();
    const search = await pagefind.debouncedSearch(words, {}, 120);
    // Null when more has been typed in the meantime.
    if (search === null) return;
    const found = await Promise.all(search.results.slice(0, 8).map((result) => result.data()));
    if (words !== input.value.trim()) return;
    items.replaceChildren(
      ...found.map(({ url, meta, excerpt: html }) => {
        const path = url.replace(/^.*?:\/\/[^/]*/, "").slice(root.pathname.length - 1);
        return make(
          "li",
          {},
          make(
            "a",
            { href: new URL(path.replace(/^\//, ""), root).href },
            make("b", {}, meta.title ?? path),
            make("i", {}, decodeURIComponent(path).replace(/^\/|\.html$/g, "")),
            make("span", {}, ...excerpt(html, make)),
          ),
        );
      }),
    );
    const count = search.results.length;
    status.textContent = count === 0 ? "Nothing found" : `${count} page${count === 1 ? "" : "s"}`;
    panel.hidden = false;
  };

  input.addEventListener("input", show);
  input.addEventListener("focus", show);
  form.addEventListener("keydown", (event) => {
    const links = [input, ...items.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape") {
      close();
      input.focus();
    } else if (
      !panel.hidden &&
      at !== -1 &&
      (event.key === "ArrowDown" || event.key === "ArrowUp")
    ) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : links.length - 1;
      links[(at + step) % links.length].focus();
    }
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!form.contains(target)) close();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget !== null && !form.contains(relatedTarget)) close();
  });
  await show();
}
