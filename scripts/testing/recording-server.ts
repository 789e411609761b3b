// A server that writes down what arrives, and answers as it is told.

import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Arrived {
  readonly method: string;
  /** With its query, as it came over the wire. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface RecordingServer {
  readonly url: string;
  readonly arrived: Arrived[];
  close(): void;
}

export async function recordingServer(
  answer: (request: Arrived, response: ServerResponse) => void,
): Promise<RecordingServer> {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("latin1")) body += chunk;
    const { method = "", url = "", headers } = request;
    arrived.push({ method, path: url, headers, body });
    answer(arrived.at(-1)!, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    arrived,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
