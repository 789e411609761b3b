import { painter } from "../models/painter.js";
import type { Client } from "../runtime/client.js";

/** Two pictures of one prompt, side by side. */
export function paintTwice(client: Client, prompt: string) {
  return Promise.all([client.run(painter, { prompt }), client.run(painter, { prompt })]);
}
