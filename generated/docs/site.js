// The tools in the head of each page: search and theme. Pages are complete without them.
(() => {
  const tools = document.querySelector(".tools");
  if (!tools) return;
  const root = new URL(tools.dataset.root || ".", location.href);

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  const input = make("input", {
    type: "search",
    placeholder: "Search",
    "aria-label": "Search all pages",
    "aria-keyshortcuts": "/",
    autocomplete: "off",
    spellcheck: "false",
  });
  const panel = make("div", { class: "results", role: "region", "aria-label": "Search results" });
  panel.hidden = true;
  const form = make("form", { role: "search" }, input, panel);
  const list = () => {
    location.href = `${new URL("all.html", root)}#q=${encodeURIComponent(input.value.trim())}`;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = panel.hidden ? null : panel.querySelector("a");
    if (first) first.click();
    else list();
  });
  let loading = null;
  const load = () => {
    // From the disk no index can be read: Enter leads to the list of all pages.
    if (loading !== null || location.protocol === "file:") return;
    loading = import(new URL("search.js", root))
      .then(({ attach }) => attach({ form, input, panel, root, make }))
      .catch(() => {
        panel.replaceChildren(
          make(
            "p",
            { role: "status" },
            "No search index here. Enter looks through the list of all pages.",
          ),
        );
        panel.hidden = false;
      });
  };
  input.addEventListener("focus", load);
  document.addEventListener("keydown", (event) => {
    const busy = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || busy || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  });

  const themes = ["system", "light", "dark"];
  const page = document.documentElement;
  const button = make("button", { type: "button", class: "theme" });
  const show = () => {
    const theme = page.dataset.theme ?? "system";
    const next = themes[(themes.indexOf(theme) + 1) % themes.length];
    button.setAttribute("aria-label", `Theme: ${theme}. Change to ${next}`);
    button.title = `Theme: ${theme}`;
    return next;
  };
  button.addEventListener("click", () => {
    const next = show();
    if (next === "system") delete page.dataset.theme;
    else page.dataset.theme = next;
    try {
      if (next === "system") localStorage.removeItem("modelsmith-theme");
      else localStorage.setItem("modelsmith-theme", next);
    } catch {
      // Nothing is remembered, then.
    }
    show();
  });
  show();
  tools.append(form, button);

  // Where the reader is, in the list of the page's sections.
  const links = new Map();
  for (const link of document.querySelectorAll(".contents a")) links.set(link.hash.slice(1), link);
  const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  const seen = new IntersectionObserver(
    () => {
      const passed = headings.filter(
        (heading) => heading.getBoundingClientRect().top <= innerHeight / 5,
      );
      for (const link of links.values()) link.removeAttribute("aria-current");
      links.get(passed.at(-1)?.id)?.setAttribute("aria-current", "location");
    },
    { rootMargin: "0px 0px -80% 0px" },
  );
  for (const heading of headings) seen.observe(heading);
})();
