import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readDatabaseConfig } from "../src/database/config.js";

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly user: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck: { readonly test: readonly string[]; readonly start_period: string };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly read_only?: boolean;
  readonly security_opt: readonly string[];
  readonly cap_drop: readonly string[];
}

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

describe("docker-compose.yml", () => {
  const { services, volumes } = parse(read("docker-compose.yml")) as {
    services: Record<string, Service>;
    volumes: Record<string, unknown>;
  };
  const { neo4j, api } = services as { readonly neo4j: Service; readonly api: Service };

  test("brings up the database and, once it is healthy, the API", () => {
    expect(Object.keys(services).sort()).toEqual(["api", "neo4j"]);
    expect(api.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
    expect(api.build).toBe(".");
    expect(api.healthcheck.test.join(" ")).toContain("/readyz");
    expect(neo4j.healthcheck.test.join(" ")).toContain("cypher-shell");
  });

  test("runs the Neo4j that the embedded default runs", () => {
    const embedded = /<artifactId>neo4j<\/artifactId>\s*<version>(\d+\.\d+)\.\d+<\/version>/.exec(
      read("graph/neo4j/pom.xml"),
    )?.[1];
    expect(neo4j.image).toBe(`neo4j:${embedded}-community`);
  });

  test.each(["neo4j", "api"])("%s: no root, no capability, one port for this machine alone", (name) => {
    const service = services[name]!;
    expect(service.user).toMatch(/^(7474:7474|node)$/);
    expect(service.cap_drop).toEqual(["ALL"]);
    expect(service.security_opt).toEqual(["no-new-privileges:true"]);
    expect(service.ports).toHaveLength(1);
    expect(service.ports[0]).toMatch(/^127\.0\.0\.1:/);
  });

  test("what the database writes is in volumes, and the API writes nothing", () => {
    for (const volume of neo4j.volumes ?? []) expect(volumes).toHaveProperty(volume.split(":")[0]!);
    expect(neo4j.volumes?.map((volume) => volume.split(":")[1])).toContain("/data");
    expect(api.read_only).toBe(true);
    expect(api.volumes).toBeUndefined();
  });

  test("the API is told how to reach the database, by one password", () => {
    expect(readDatabaseConfig(api.environment)).toMatchObject({
      kind: "server",
      uri: "bolt://neo4j:7687",
      user: "neo4j",
    });
    expect(neo4j.environment.NEO4J_AUTH).toBe(`neo4j/${api.environment.NEO4J_PASSWORD}`);
  });
});

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
