import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const { compilerOptions } = JSON.parse(
  readFileSync(new URL("generated/tsconfig.paths.json", import.meta.url), "utf8"),
) as { compilerOptions: { paths: Record<string, [string]> } };

/** `@modelsmith/*` resolves to the generated sources, as the compiler sees them. */
const alias = Object.entries(compilerOptions.paths).map(([name, [target]]) => ({
  find: new RegExp(`^${name.replace(/[.]/g, "\\.").replace("*", "(.+)")}$`),
  replacement: root + target.replace("./", "generated/").replace("*", "$1"),
}));

export default defineConfig({
  resolve: { alias },
  test: {
    setupFiles: ["scripts/vitest-setup.ts"],
    include: [
      "generator/**/*.test.ts",
      "templates/**/*.test.ts",
      "scripts/**/*.test.ts",
      "generated/contract/**/*.test.ts",
    ],
    exclude: ["generator/golden/*/**", "**/node_modules/**"],
    testTimeout: 30_000,
    // The runner itself has little to do; by default it would keep a core to itself.
    maxWorkers: "100%",
  },
});
