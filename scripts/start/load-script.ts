// Loads a bundle together with what V8 made of it the last time: compiling it anew took a tenth of a
// run from nothing. Node 20 keeps such code for no module, so this is done here.

import { createHash } from "node:crypto";
import {
  accessSync,
  constants as fsConstants,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { constants, Script } from "node:vm";

export interface ScriptRequest {
  /** A CommonJS bundle in ASCII, as esbuild prints it. */
  readonly file: string;
  /** A folder for compiled code, or null. Whoever can write there can change the program. */
  readonly cache: string | null;
  /** Different uses of one script compile different parts of it. */
  readonly use: string;
  /** What the script requires beside modules: other parts of the program. */
  readonly parts: Readonly<Record<string, () => unknown>>;
}

/** What the script exports. Compiled code that cannot be read or written is done without. */
export function loadScript({ file, cache, use, parts }: ScriptRequest): unknown {
  const source = readFileSync(file, "latin1");
  // V8 compares no more of a source than its length.
  const edition = hashOf(source).toString("hex").slice(0, 32);
  const tag = cachedDataVersionTag();
  const path = cache && join(cache, basename(file, ".cjs"), edition, `${use}-${tag}.bin`);
  const known = path === null ? null : readCode(path);
  const script = new Script(`(function (exports, require, module, __filename) {${source}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(known && { cachedData: known }),
  });
  if (path !== null && (known === null || script.cachedDataRejected === true)) {
    process.once("exit", () => {
      // Flags that were set meanwhile would make it code that no other run accepts.
      if (cachedDataVersionTag() === tag) writeCode(path, () => script.createCachedData());
    });
  }
  const module = { exports: {} };
  const fromModules = createRequire(file);
  const require = (id: string) => (Object.hasOwn(parts, id) ? parts[id]!() : fromModules(id));
  script.runInThisContext()(module.exports, Object.assign(require, fromModules), module, file);
  return module.exports;
}

const hashLength = 32;

/** Half-written code would end the process: V8 checks none of it. */
function readCode(path: string): Buffer | null {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(hashLength);
    return hashOf(code).equals(bytes.subarray(0, hashLength)) ? code : null;
  } catch {
    return null;
  }
}

function writeCode(path: string, make: () => Buffer): void {
  const folder = dirname(path);
  const editions = dirname(folder);
  try {
    mkdirSync(folder, { recursive: true });
    // Making it takes longer than all else here.
    accessSync(folder, fsConstants.W_OK);
    const code = make();
    for (const name of readdirSync(editions)) {
      if (name !== basename(folder)) rmSync(join(editions, name), { recursive: true, force: true });
    }
    // Two that write at once may leave a mixture, which its hash tells.
    writeFileSync(`${path}.next`, Buffer.concat([hashOf(code), code]));
    renameSync(`${path}.next`, path);
  } catch {
    // A folder that is not ours to write to: the next run compiles again.
  }
}

function hashOf(data: string | Buffer): Buffer {
  return createHash("sha256").update(data).digest();
}
