// The generators that are measured beside ours, how each is called, and a program's call with it.

import { openapiTypescript, redocly } from "./place.ts";

export interface Peer {
  readonly name: string;
  /** Packages to install for it, pinned; none for what the project has anyway. */
  readonly packages: readonly string[];
  /** The command and what it is given. `modules` is where the packages were installed. */
  readonly command: (where: Where) => readonly string[];
  /** First lines of a program, then the call of model `n`, with a body. */
  readonly head: string | ((numbers: readonly number[]) => string);
  readonly call: (n: number, body: string) => string;
}

export interface Where {
  readonly root: string;
  readonly modules: string;
  readonly document: string;
  readonly out: string;
}

const bin = ({ modules }: Where, name: string): string => `${modules}/.bin/${name}`;
const imported = (numbers: readonly number[], name: (n: number) => string): string =>
  [...new Set(numbers)].map(name).join(", ");

export const peers: readonly Peer[] = [
  {
    name: "openapi-typescript, openapi-fetch",
    packages: [],
    command: ({ root, document, out }) => [
      openapiTypescript(root),
      document,
      "--default-non-nullable=false",
      "-o",
      `${out}/schema.ts`,
    ],
    head: `import createClient from "openapi-fetch";
import type { paths } from "./schema";
const acme = createClient<paths>({ baseUrl: "https://api.acme.example" });`,
    call: (n, body) => `await acme.POST("/v1/models/painter-${n}/run", { body: ${body} })`,
  },
  {
    name: "Redocly generate-client",
    packages: [],
    command: ({ root, document, out }) => [
      redocly(root),
      "generate-client",
      document,
      "-o",
      `${out}/client.ts`,
    ],
    head: (numbers) =>
      `import { ${imported(numbers, (n) => `run_painter_${n}`)} } from "./client";`,
    call: (n, body) => `await run_painter_${n}({ body: ${body} })`,
  },
  {
    name: "swagger-typescript-api 13.13.0",
    packages: ["swagger-typescript-api@13.13.0"],
    command: (where) => [
      bin(where, "swagger-typescript-api"),
      "generate",
      "-p",
      where.document,
      "-o",
      where.out,
      "-n",
      "api.ts",
    ],
    head: `import { Api } from "./api";\nconst acme = new Api();`,
    call: (n, body) => `await acme.v1.runPainter${n}(${body})`,
  },
  {
    name: "oazapfts 7.5.0",
    packages: ["oazapfts@7.5.0", "@oazapfts/runtime@1.2.0"],
    command: (where) => [bin(where, "oazapfts"), where.document, `${where.out}/api.ts`],
    head: (numbers) => `import { ${imported(numbers, (n) => `runPainter${n}`)} } from "./api";`,
    call: (n, body) => `await runPainter${n}(${body})`,
  },
  {
    name: "openapi-typescript-codegen 0.31.0",
    packages: ["openapi-typescript-codegen@0.31.0"],
    command: (where) => [bin(where, "openapi"), "--input", where.document, "--output", where.out],
    head: `import { DefaultService } from "./services/DefaultService";`,
    call: (n, body) => `await DefaultService.runPainter${n}(${body})`,
  },
  {
    name: "@hey-api/openapi-ts 0.95.0",
    packages: ["@hey-api/openapi-ts@0.95.0"],
    command: (where) => [bin(where, "openapi-ts"), "-i", where.document, "-o", where.out],
    head: (numbers) => `import { ${imported(numbers, (n) => `runPainter${n}`)} } from "./sdk.gen";`,
    call: (n, body) => `await runPainter${n}({ body: ${body} })`,
  },
  {
    name: "orval 7.13.2",
    packages: ["orval@7.13.2", "axios@1.13.2"],
    command: (where) => [
      bin(where, "orval"),
      "--input",
      where.document,
      "--output",
      `${where.out}/api.ts`,
    ],
    head: (numbers) => `import { ${imported(numbers, (n) => `runPainter${n}`)} } from "./api";`,
    call: (n, body) => `await runPainter${n}(${body})`,
  },
];
