// The files that make the shared models a package. Its clients come from packages of their own,
// which are optional: a program installs those that it has keys for.

import type { Provider } from "../../catalog/catalog.ts";
import type { Json } from "../../ground/json.ts";

export const portableId = "portable";

/** In the scope of the providers' packages: `@modelsmith/portable`. */
export function portablePackageName(providers: readonly Provider[]): string {
  const [scope] = /^@[^/]+\//.exec(providers[0]?.packageName ?? "") ?? [""];
  return `${scope}${portableId}`;
}

export function portablePackageJson(name: string, providers: readonly Provider[]): string {
  const entry = (path: string) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
  const peers = providers.map(({ packageName }) => packageName);
  const manifest: Json = {
    name,
    version: "0.1.0",
    description: "The same call against any of several providers of one generative model",
    license: "Apache-2.0",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    exports: {
      ".": entry("index"),
      "./models/*": entry("models/*"),
      "./package.json": "./package.json",
    },
    files: ["dist"],
    scripts: { build: "tsc -p tsconfig.json" },
    peerDependencies: Object.fromEntries(peers.map((peer) => [peer, ">=0.1.0"])),
    peerDependenciesMeta: Object.fromEntries(peers.map((peer) => [peer, { optional: true }])),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
