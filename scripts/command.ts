// The command. Each verb's own module loads when it is called, so that `--help` costs nothing.

import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { addAllowedRef, allowRefsUsage } from "./allow-refs-flag.ts";
import { limitUsage, parseLimitFlag } from "./limit-flag.ts";
import { version } from "./version.ts";

const program = new Command("modelsmith")
  .description(
    "Turns generative-model HTTP APIs into typed packages, model pages and contract tests.",
  )
  .version(version)
  .exitOverride()
  .showHelpAfterError("--help says what there is")
  .addHelpText("after", "\nExit codes: 0 fine, 1 problems in the material, 2 wrong use.")
  .configureHelp({ showGlobalOptions: true });

program
  .command("generate")
  .description("read spec/ (or any OpenAPI document) and write packages, docs and contract tests")
  .option("--config <file>", "settings (default: modelsmith.yaml, where there is one)")
  .option("--input <file-or-url>", "generate from this OpenAPI document instead, without a config")
  .option("--out <folder>", "where to write (default: generated)")
  .option("--check", "write nothing; exit 1 when the output would differ")
  .option("--force", "overwrite files that were changed by hand")
  .option("--watch", "stay, and run again whenever an input changes; Ctrl-C ends it")
  .option("--no-raw", "leave schema.ts and the raw client out")
  .option("--no-site", "leave the HTML pages out")
  .addOption(limitFlag())
  .addOption(allowRefsFlag())
  .option("--json", "report as JSON")
  .action(async (options) => exit(await (await import("./generate.ts")).run(options)));

program
  .command("init")
  .description(
    "begin with a new API: detect jobs, models and keys, and write config, facts, overlay",
  )
  .argument("<url-or-file>", "its OpenAPI document")
  .option("--out <folder>", "where to begin (default: here)")
  .option("--id <word>", "the provider's id (default: from the document's name)")
  .addOption(limitFlag())
  .addOption(allowRefsFlag())
  .option("--json", "report as JSON")
  .action(async (input, options) => exit(await (await import("./init.ts")).run(input, options)));

program
  .command("pull")
  .description("fetch upstream documents into spec/upstream, checked before anything is replaced")
  .argument("[source...]", "providers (default: all that have a URL)")
  .option("--config <file>", "settings (default: modelsmith.yaml, where there is one)")
  .option("--accept-shrink", "accept a document that lost a third or more")
  .option("--accept-other-api", "accept a document that describes another API")
  .option("--allow-private", "let addresses of this machine and of private networks be asked")
  .addOption(limitFlag())
  .addOption(allowRefsFlag())
  .option("--json", "report as JSON")
  .action(async (sources, options) =>
    exit(await (await import("./pull.ts")).run(sources, options)),
  );

program
  .command("lint")
  .description("Redocly's rules over the merged document, ours over the catalog")
  .option("--config <file>", "settings (default: modelsmith.yaml, where there is one)")
  .option("--input <file-or-url>", "lint this OpenAPI document instead")
  .addOption(limitFlag())
  .addOption(allowRefsFlag())
  .option("--json", "report as JSON")
  .action(async (options) => exit(await (await import("./lint.ts")).run(options)));

program
  .command("contract")
  .description("check recorded exchanges against the types and schemas")
  .option("--config <file>", "settings (default: modelsmith.yaml, where there is one)")
  .option("--cassettes <folder>", "recordings of your own instead of spec/cassettes")
  .option("--raise", "write the coverage reached to spec/coverage.json; figures there only rise")
  .option("--har <file>", "write the recorded exchanges as a HAR file, for other tools")
  .option("--json", "report as JSON")
  .action(async (options) => exit(await (await import("./contract.ts")).run(options)));

program
  .command("record")
  .description("run models, real or simulated, and keep what went over the wire as recordings")
  .argument("<provider>", "whose models")
  .argument("[model...]", "which of them; with --rehash, which recordings")
  .option("--config <file>", "settings (default: modelsmith.yaml, where there is one)")
  .option("--all", "every model")
  .option("--missing", "every model and readable operation of which nothing is recorded")
  .option("--simulate", "ask a simulation instead of the API: free, and the same every time")
  .option("--base-url <url>", "ask this address instead of the provider's own")
  .option("--max-credits <number>", "refuse beforehand, and stop, beyond so many credits")
  .option("--assume-credits <number>", "what to count for a model whose price nobody knows")
  .option("--yes", "run without asking")
  .option("--out <folder>", "where recordings go (default: spec/cassettes)")
  .option("--replace", "let new recordings take the place of old ones")
  .option("--dry-run", "show what would be run and what it would cost")
  .option("--rehash", "renew the hashes of recordings that were read against a change")
  .option("--json", "report as JSON")
  .action(async (provider, models, options) =>
    exit(await (await import("./record.ts")).run([provider, ...models], options)),
  );

program
  .command("diff")
  .description(
    "say what changed between two documents or catalogs, for whom it breaks, and the version it asks for",
  )
  .argument("[old]", "OpenAPI document or catalog.json")
  .argument("[new]", "the same, later")
  .option("--format <kind>", "text, json, markdown or github (default: text)")
  .option("--fail-on <level>", "exit 1 from this level on: major, minor or patch")
  .option("--waivers <file>", "changes that are accepted, by fingerprint, with reasons")
  .option("--schema", "print the JSON Schema of the JSON report")
  .addOption(limitFlag())
  .addOption(allowRefsFlag())
  .option("--json", "report as JSON")
  .action(async (old, next, options) =>
    exit(await (await import("./diff.ts")).run(old, next, options)),
  );

program
  .command("release")
  .description(
    "decide versions from what changed since the last release, write changelogs, pack and check; rehearses unless told otherwise",
  )
  .option("--config <file>", "settings (default: modelsmith.yaml, where there is one)")
  .option("--dry-run", "rehearse: write nothing (the default)")
  .option("--write", "write versions, changelogs and snapshots to spec/releases, and generate")
  .option("--tag", "tag the versions that a commit holds and no tag names")
  .option("--publish", "tag them, and publish to npm what it does not have")
  .option("--pack <folder>", "put the tarballs there, to try them before they are out")
  .option("--provenance", "have npm say where the packages were built (in CI)")
  .option("--date <day>", "the day that changelogs name (default: today, in UTC)")
  .option("--json", "report as JSON")
  .action(async (options) => exit(await (await import("./release.ts")).run(options)));

program
  .command("simulate")
  .description(
    "serve every provider on this machine: jobs, credits, webhooks, and faults on demand",
  )
  .option("--config <file>", "settings (default: modelsmith.yaml, where there is one)")
  .option("--input <file>", "serve this OpenAPI document instead, without a config")
  .option("--port <number>", "where to listen (default: 4010; 0 takes a free one)")
  .option("--seed <number>", "makes ids, durations and faults repeatable")
  .option("--speed <factor>", "how many times faster jobs run (default: 1)")
  .option("--credits <number>", "on each account at the start (default: 1000)")
  .option("--key <key>", "the only API key that is let in")
  .option(
    "--fault <fault>",
    "what goes wrong, and how often: drop-after, drop-after:0.1, drop-after:every=5, only at drop-after@submit, @poll or @other; GET / lists all; may be repeated",
    (one: string, all: string[] = []) => [...all, one],
  )
  .option("--no-rate-limit", "leave the published rate limits out")
  .option("--verbose", "one line per request, also when nobody watches")
  .addOption(limitFlag())
  .addOption(allowRefsFlag())
  .option("--json", "one JSON value per line")
  .action(async (options) => exit(await (await import("./simulate.ts")).run(options)));

program
  .command("docs")
  .description("serve the site that generate made, with search, or build it for publishing")
  .option("--config <file>", "settings (default: modelsmith.yaml, where there is one)")
  .option("--out <folder>", "where generate wrote (default: generated)")
  .option("--port <number>", "where to listen (default: 4000; 0 takes a free one)")
  .option("--build <folder>", "write the site for publishing into this folder instead")
  .option("--url <address>", "where it will be served: canonical links, sitemap, pictures")
  .option("--no-pictures", "draw no pictures for previews")
  .option("--json", "report as JSON")
  .action(async (options) => exit(await (await import("./docs.ts")).run(options)));

function limitFlag(): Option {
  return new Option("--limit <name=number>", limitUsage).argParser((text, before?: object) => {
    const limits = parseLimitFlag(text, before);
    if (typeof limits === "string") throw new InvalidArgumentError(limits);
    return limits;
  });
}

function allowRefsFlag(): Option {
  return new Option("--allow-refs <address>", allowRefsUsage).argParser((text, before?: string[]) =>
    addAllowedRef(text, before ?? [], (message) => new InvalidArgumentError(message)),
  );
}

function exit(code: number): void {
  process.exitCode = code;
}

program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  // Help and version are no mistakes; everything else that commander refuses is wrong use.
  exit(error.exitCode === 0 ? 0 : 2);
});
