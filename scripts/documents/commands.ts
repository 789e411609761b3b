// The built program and the compilers, as processes of their own: what one document takes is given
// back before the next begins.

import { spawn } from "node:child_process";

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
}

export function runNode(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const env = { ...process.env, NO_COLOR: "1", ...options.env };
    const child = spawn(process.execPath, args, { cwd: options.cwd, env });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code: code ?? 1, out, err, seconds: (performance.now() - begun) / 1000 }),
    );
  });
}

/** The first lines of what a process said, for a report. */
export function said({ out, err }: Ended, lines = 12): string[] {
  return `${out}\n${err}`
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, lines);
}
