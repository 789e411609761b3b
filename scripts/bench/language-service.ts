// An editor's side of TypeScript's language service: one tsserver, one open file.

import { spawn } from "node:child_process";

interface Message {
  readonly type: "response" | "event";
  readonly event?: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

export interface Diagnosis {
  readonly errors: readonly string[];
  readonly milliseconds: number;
}

export interface Completion {
  readonly names: readonly string[];
  readonly milliseconds: number;
}

export interface Editor {
  /** Replaces the text between two offsets, then waits for the errors of the whole file. */
  readonly edit: (start: number, end: number, text: string) => Promise<Diagnosis>;
  readonly diagnose: () => Promise<Diagnosis>;
  readonly complete: (offset: number) => Promise<Completion>;
  readonly close: () => void;
}

export function openEditor(server: string, file: string, given: string): Editor {
  let text = given;
  let sequence = 0;
  const child = spawn(process.execPath, [server, "--disableAutomaticTypingAcquisition"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const waiting = new Set<(message: Message) => void>();
  let pending = Buffer.alloc(0);
  child.stdout.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const head = pending.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(pending.toString("latin1", 0, head))?.[1]);
      if (pending.length < head + 4 + length) return;
      const body = pending.toString("utf8", head + 4, head + 4 + length);
      pending = pending.subarray(head + 4 + length);
      const message = JSON.parse(body) as Message;
      for (const listen of [...waiting]) listen(message);
    }
  });
  const send = (command: string, args: object): number => {
    sequence += 1;
    const request = { seq: sequence, type: "request", command, arguments: args };
    child.stdin.write(`${JSON.stringify(request)}\n`);
    return sequence;
  };
  const ended = new Promise<never>((_, reject) => {
    child.once("exit", () => reject(new Error("the language service ended")));
  });
  // Closing ends it too, with nobody waiting.
  ended.catch(() => undefined);
  const next = (isIt: (message: Message) => boolean): Promise<Message> => {
    const found = new Promise<Message>((resolve) => {
      const listen = (message: Message) => {
        if (!isIt(message)) return;
        waiting.delete(listen);
        resolve(message);
      };
      waiting.add(listen);
    });
    return Promise.race([found, ended]);
  };
  const placeOf = (offset: number) => {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length, offset: before.at(-1)!.length + 1 };
  };
  const diagnose = async (): Promise<Diagnosis> => {
    const begun = performance.now();
    send("geterr", { files: [file], delay: 0 });
    const { body } = await next(({ event }) => event === "semanticDiag");
    const { diagnostics } = body as { diagnostics: { text: string }[] };
    return {
      errors: diagnostics.map((diagnostic) => diagnostic.text),
      milliseconds: performance.now() - begun,
    };
  };
  send("open", { file, fileContent: text });
  return {
    diagnose,
    edit: (start, end, insertString) => {
      const { line, offset } = placeOf(start);
      const { line: endLine, offset: endOffset } = placeOf(end);
      send("change", { file, line, offset, endLine, endOffset, insertString });
      text = text.slice(0, start) + insertString + text.slice(end);
      return diagnose();
    },
    complete: async (at) => {
      const begun = performance.now();
      const seq = send("completionInfo", { file, ...placeOf(at) });
      const { body } = await next((message) => message.request_seq === seq);
      const entries = (body as { entries?: { name: string }[] } | undefined)?.entries ?? [];
      return { names: entries.map(({ name }) => name), milliseconds: performance.now() - begun };
    },
    close: () => child.kill(),
  };
}
