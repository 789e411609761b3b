// Runs compiled examples beside each other and says which came to an end. An example that exports
// `start` and `POST` is given what is delivered to its own address.

import { createServer } from "node:http";

const [, , ...files] = process.argv;
const outcomes = await Promise.all(files.map(runExample));
process.stdout.write(`\n${JSON.stringify(outcomes)}\n`);

async function runExample(file) {
  try {
    const example = await import(`${process.cwd()}/${file}`);
    return example.POST ? await deliverTo(example, file) : { file, outcome: "done" };
  } catch (error) {
    return { file, outcome: String(error?.stack ?? error) };
  }
}

async function deliverTo({ start, POST }, file) {
  let answered;
  const delivered = new Promise((resolve) => {
    answered = resolve;
  });
  const server = createServer(async (incoming, outgoing) => {
    const parts = [];
    for await (const part of incoming) parts.push(part);
    const request = new Request("http://127.0.0.1/hooks", {
      method: "POST",
      headers: incoming.headers,
      body: Buffer.concat(parts),
    });
    const { status } = await POST(request);
    outgoing.writeHead(status).end();
    answered(status);
  });
  await new Promise((resolve) =>
    server.listen(Number(process.env.HOOKS_PORT), "127.0.0.1", resolve),
  );
  await start();
  const status = await delivered;
  const forged = await POST(new Request("http://127.0.0.1/hooks", { method: "POST", body: "{}" }));
  server.close();
  return { file, outcome: status === 204 && forged.status === 400 ? "done" : `answered ${status}` };
}
