// An emitter of one's own: a table of models and prices, and one view for a template of one's own.
// It sees the catalog and plans files; rendering, checking of paths and writing are done for it.

/** @type {import("modelsmith").Emitter} */
export default {
  id: "price-list",
  plan({ catalog }) {
    const rows = catalog.providers.flatMap((provider) =>
      provider.models.map(({ id, price }) => [provider.id, id, price.kind, price.mark].join(",")),
    );
    return {
      files: [
        { path: "prices.csv", text: `${["provider,model,price,mark", ...rows].join("\n")}\n` },
      ],
      views: catalog.providers.map((provider) => ({
        path: `about/${provider.id}.md`,
        kind: "markdown",
        template: "about.md.hbs",
        provider: provider.id,
        data: { name: provider.name, models: provider.models.length },
      })),
    };
  },
};
