// Answers as they leave: as they should, or spoiled on the way.

import type { ServerResponse } from "node:http";
import type { Answer } from "./answer.ts";
import type { Clock } from "./clock.ts";
import type { ChosenFault } from "./faults.ts";

const slowSteps = 10;
const usualSlowness = 2000;

const page = `<!doctype html>
<html lang="en"><head><title>Please sign in</title></head>
<body><h1>Please sign in</h1><p>This network asks you to sign in before you go on.</p></body></html>
`;

/** Writes an answer, with what strikes after the request was dealt with. Gives the status sent. */
export async function sendAnswer(
  response: ServerResponse,
  answer: Answer,
  fault: ChosenFault | null,
  clock: Clock,
): Promise<number | null> {
  switch (fault?.name) {
    case "drop-after":
      return drop(response);
    case "error-after":
      return write(response, serverError);
    case "html":
      return write(response, {
        status: 200,
        headers: { "content-type": "text/html; charset=utf-8" },
        body: Buffer.from(page),
      });
    case "wrong-content-type": {
      const headers = { ...answer.headers, "content-type": "text/plain" };
      return write(response, { ...answer, headers });
    }
    case "truncated":
      return truncate(response, answer);
    case "slow-body":
      return drip(response, answer, fault.milliseconds ?? usualSlowness, clock);
    default:
      return write(response, answer);
  }
}

const serverError: Answer = {
  status: 500,
  headers: { "content-type": "application/json" },
  body: Buffer.from('{"error":"something went wrong on our side"}'),
};

/** Cuts the connection without a word. */
export function drop(response: ServerResponse): null {
  response.socket?.resetAndDestroy();
  return null;
}

export function write(response: ServerResponse, { status, headers, body }: Answer): number {
  const length = status === 204 || status === 304 ? {} : { "content-length": String(body.length) };
  response.writeHead(status, { ...headers, ...length });
  response.end(body);
  return status;
}

/** Promises more bytes than it sends, then hangs up. */
function truncate(response: ServerResponse, { status, headers, body }: Answer): number {
  response.writeHead(status, { ...headers, "content-length": String(body.length + 1) });
  response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.socket?.destroy());
  return status;
}

async function drip(
  response: ServerResponse,
  { status, headers, body }: Answer,
  milliseconds: number,
  clock: Clock,
): Promise<number> {
  response.writeHead(status, { ...headers, "content-length": String(body.length) });
  const step = Math.max(1, Math.ceil(body.length / slowSteps));
  for (let at = 0; at < body.length && !response.destroyed; at += step) {
    response.write(body.subarray(at, at + step));
    await clock.sleep(milliseconds / slowSteps);
  }
  response.end();
  return status;
}
