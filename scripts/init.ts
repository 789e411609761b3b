// modelsmith init

import { relative } from "node:path";
import { plural } from "../generator/ground/plural.ts";
import { visibleText } from "../generator/ground/visible-text.ts";
import { type InitOptions, type InitReport, init } from "../generator/verbs/init.ts";
import { paintFor, printDiagnostics, printJson, table, today, wrongUse } from "./terminal.ts";

export async function run(
  input: string,
  options: InitOptions & { readonly json?: boolean },
): Promise<number> {
  if (options.id !== undefined && !/^[a-z][a-z0-9-]{0,39}$/.test(options.id)) {
    return wrongUse("--id takes lower-case letters, digits and dashes, a letter first, 40 at most");
  }
  const report = await init(input, options, process.cwd(), today());
  if (options.json) {
    const { diagnostics: _, exitCode: __, ...details } = report;
    printJson(report, details);
    return report.exitCode;
  }
  printDiagnostics(report.diagnostics);
  process.stdout.write(summary(report));
  return report.exitCode;
}

function summary({ detected, models, operations, written, kept, folder }: InitReport): string {
  const { bold, dim, green, yellow, red } = paintFor(process.stdout);
  if (!detected) return red("Nothing was written.\n");
  const { jobs, authentication, conventions, name } = detected;
  // Routes and headers come from the document: they are made visible before our colours are added.
  const unsure = (text: string) => `${visibleText(text)} ${dim("(inferred)")}`;
  const rows = [
    ["operations", String(operations)],
    [
      "key",
      authentication ? visibleText(`${authentication.kind} ${authentication.name}`) : "none found",
    ],
    [
      "jobs",
      jobs
        ? unsure(
            `${jobs.facts.submit.map(({ route }) => route).join(", ")}, watched at ${jobs.facts.poll.route}`,
          )
        : "none found: every operation becomes a function",
    ],
    ...(jobs
      ? [
          [
            "models",
            models > 0 ? unsure(String(models)) : yellow("none listed: name yours in the facts"),
          ],
        ]
      : []),
    ...(conventions.paging.length > 0
      ? [["pages", unsure(plural(conventions.paging.length, "list"))]]
      : []),
    ...(conventions.limitHeaders.length > 0
      ? [["limits", visibleText(conventions.limitHeaders.join(", "))]]
      : []),
  ];
  const files = [
    ...written.map((path) => `  ${green("+")} ${path}\n`),
    ...kept.map((path) => `  ${dim("=")} ${path} ${dim("was there and is left as it is")}\n`),
  ];
  const facts = written.find((path) => path.includes("/providers/")) ?? "";
  const below = relative(process.cwd(), folder);
  const away = below.startsWith("..") && folder.length < below.length ? folder : below;
  const step = away === "" ? "" : `cd ${away} && `;
  return [
    `${bold(visibleText(name))}\n${table(rows)}\n`,
    ...files,
    `\nRead ${bold(facts)}: what is marked inferred wants confirming. Then: ${bold(`${step}modelsmith generate`)}\n`,
  ].join("");
}
