// PostGraphile as its documentation has it for production: library mode over node:http, its recommended preset, no
// GraphiQL, no watching of the schema, no explaining, a pool of a fixed size. Runs with a Node of its own, with the
// packages of PEER_FOLDER. Prints one line of JSON when it answers, and stops when its input ends.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";

const { PEER_FOLDER, PEER_CONNECTION, PEER_POOL } = process.env;
const load = createRequire(join(PEER_FOLDER, "package.json"));
const { postgraphile } = load("postgraphile");
const { makePgService } = load("postgraphile/adaptors/pg");
const { grafserv } = load("postgraphile/grafserv/node");
const { PostGraphileAmberPreset } = load("postgraphile/presets/amber");

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: PEER_CONNECTION, poolConfig: { max: Number(PEER_POOL) } })],
  gather: { installWatchFixtures: false },
  // Nothing is written, and lists are asked for as lists where a connection's page is not what is asked.
  schema: { defaultBehavior: "-insert -update -delete +list +connection" },
  grafast: { explain: false },
  grafserv: { graphiql: false, watch: false, websockets: false },
});
const serv = pgl.createServ(grafserv);
const server = createServer();
await serv.addTo(server);
await serv.ready();
server.listen(0, "127.0.0.1", () => {
  const url = `http://127.0.0.1:${server.address().port}/graphql`;
  process.stdout.write(`${JSON.stringify({ url, node: process.versions.node })}\n`);
});
process.stdin.resume().on("end", async () => {
  server.closeAllConnections();
  server.close();
  await pgl.release();
});
