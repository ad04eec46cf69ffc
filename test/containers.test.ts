import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { PROJECT_FOLDER } from "../src/machine/project.js";
import { readUrl, runCommand, type Running } from "./cli/command.js";
import { checkMounts, inOwnMounts } from "./cli/mounts.js";
import { emptyDatabase } from "./support/database.js";
import { printGraph } from "./loading/print-graph.js";
import { testServerSettings } from "./support/server.js";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

describe("the image, started with a read-only root and as nobody", () => {
  beforeAll(checkMounts);

  test("seed brings the seeds in; serve waits for them, answers, and changes nothing", {
    timeout: 240_000,
  }, async () => {
    const database = await emptyDatabase();
    const serve = startImage("serve");
    await serve.prints("No graph has been loaded yet.");
    const early = /http:\/\/\S+/.exec(serve.printed.stderr)?.[0] ?? "";
    const refused = await fetch(`${early}/graphql?query={__typename}`);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("Retry-After")).toBe("2");
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "STARTING" } }] });
    expect((await fetch(`${early}/readyz`)).status).toBe(503);
    expect(await printGraph(database)).toBe("");

    const seed = startImage("seed");
    expect({ status: await seed.ended, ...seed.printed }).toMatchObject({ status: 0 });

    await serve.prints("Stop     Ctrl-C");
    const url = readUrl(serve);
    expect(url).toBe(early);
    const before = await printGraph(database);
    expect(await ask(url, '{ entity(id: "enterprise-shagang") { id } }')).toEqual({
      data: { entity: { id: "enterprise-shagang" } },
    });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(`${url}/schema.graphql`)).status).toBe(200);
    expect(await printGraph(database)).toBe(before);
    serve.interrupt("SIGTERM");
    expect(await serve.ended).toBe(0);
    expect(serve.printed.stderr).not.toMatch(/EROFS|EACCES|EPERM/);
  });

  test("start brings the seeds in and answers", { timeout: 240_000 }, async () => {
    const start = startImage("start");
    await start.prints("Stop     Ctrl-C");
    expect(await ask(readUrl(start), "{ __typename }")).toEqual({ data: { __typename: "Query" } });
    start.interrupt("SIGTERM");
    expect(await start.ended).toBe(0);
  });

  test("nothing of it can be written, and nobody is root", async () => {
    const looking = runCommand([], {
      program: inOwnMounts(
        IMAGE,
        "$UNPRIVILEGED sh -c 'id -u; touch /opt/app/x; grep -c \"CapEff:.0*$\" /proc/self/status; exit 0'",
      ),
    });
    expect(await looking.ended).toBe(0);
    expect(looking.printed.stderr).toContain("Read-only file system");
    expect(looking.printed.stdout.trim().split("\n").at(-1)).toBe("1");
  });
});

/**
 * The files that the Dockerfile copies into the image, and no others, in a place of their own; then everything is
 * read-only but for a new /tmp, as compose and Kubernetes have it.
 */
const IMAGE = `
cd '${PROJECT_FOLDER}'
mount -t tmpfs tmpfs /opt
mkdir -p /opt/app/node_modules
cp -r dist package.json LICENSE graph seeds /opt/app/
mount --bind node_modules /opt/app/node_modules
mount -o remount,ro /opt
mount --bind / /
mount -o remount,bind,ro /
mount -t tmpfs -o mode=1777 tmpfs /tmp
cd /opt/app`;

/** Its entry, as Dockerfile has it, and what compose has it do. Where it keeps a database of its own nothing could be kept. */
function startImage(command: string): Running {
  const entry = JSON.parse(/^ENTRYPOINT (\[.*\])$/m.exec(read("Dockerfile"))?.[1] ?? "[]") as readonly string[];
  return runCommand([command], {
    env: { ...testServerSettings(), HOST: "127.0.0.1", PORT: "0", NODE_ENV: "production", CHANJIAO_DATA: "/tmp/data" },
    program: inOwnMounts(IMAGE, `$UNPRIVILEGED ${entry.join(" ")}`),
  });
}

async function ask(url: string, query: string): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

describe("Dockerfile", () => {
  const lines = read("Dockerfile").split("\n");
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM ")));

  test("copies only what is there and what .dockerignore lets through", () => {
    const allowed = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    const copied = lines
      .flatMap((line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(" ") ?? [])
      .filter((name) => name !== ".");
    for (const name of [...allowed, ...copied])
      expect(existsSync(new URL(`../${name}`, import.meta.url)), name).toBe(true);
    for (const name of copied) expect(allowed).toContain(name);
  });

  test("runs without root, without what the build needed, and gets its signals itself", () => {
    expect(last).toContain("USER node");
    expect(last).toContain("COPY --from=packages /app/node_modules node_modules");
    expect(last).toContain('ENTRYPOINT ["node", "dist/cli.js"]');
    expect(lines.join("\n")).toContain("npm ci --omit=dev --ignore-scripts");
  });
});
