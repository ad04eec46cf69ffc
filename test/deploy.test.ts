import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { readDatabaseConfig } from "../src/database/config.js";
import { PROJECT_FOLDER } from "../src/machine/project.js";
import { prepared } from "./support/prepared.js";

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly user: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly deploy?: { readonly replicas: number };
  readonly healthcheck?: { readonly test: readonly string[]; readonly start_period: string };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly read_only?: boolean;
  readonly restart: string;
  readonly security_opt: readonly string[];
  readonly cap_drop: readonly string[];
}

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

/** The port that the image listens on. */
const port = Number(/^ENV .*PORT=(\d+)/m.exec(read("Dockerfile"))?.[1]);

describe("docker-compose.yml", () => {
  const { services, volumes } = parse(read("docker-compose.yml"), { merge: true }) as {
    services: Record<string, Service>;
    volumes: Record<string, unknown>;
  };
  const { neo4j, api, serve, proxy } = services as Readonly<Record<"neo4j" | "api" | "serve" | "proxy", Service>>;

  test("brings up the database, then the seeds, then three servers, then the proxy", () => {
    expect(Object.keys(services).sort()).toEqual(["api", "neo4j", "proxy", "serve"]);
    expect(api.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
    expect(serve.depends_on).toEqual({
      neo4j: { condition: "service_healthy" },
      api: { condition: "service_completed_successfully" },
    });
    expect(proxy.depends_on).toEqual({ serve: { condition: "service_healthy" } });
    expect(api.build).toBe(".");
    expect(serve.image).toBe(api.image);
    expect([api.command, api.restart]).toEqual([["seed"], "no"]);
    expect([serve.command, serve.deploy?.replicas]).toEqual([["serve"], 3]);
    expect(serve.healthcheck?.test.join(" ")).toContain("/readyz");
    expect(neo4j.healthcheck?.test.join(" ")).toContain("cypher-shell");
  });

  test("what is downloaded is one image for ever, whose version can be read", () => {
    const from = [...read("Dockerfile").matchAll(/^(?:ARG NODE=|FROM )(\S+)/gm)].map(([, image]) => image);
    const images = [...from.filter((image) => image !== "${NODE}"), neo4j.image, proxy.image];
    expect(images).toHaveLength(3);
    for (const image of images) expect(image).toMatch(/^[\w/.-]+:\d[\w.-]+@sha256:[0-9a-f]{64}$/);
  });

  test("the proxy asks the port that the servers have, and its own is the one that is published", () => {
    const config = read("deploy/nginx.conf");
    expect(proxy.volumes).toEqual(["./deploy/nginx.conf:/etc/nginx/conf.d/default.conf:ro"]);
    expect(config).toContain(`server serve:${serve.environment?.PORT} resolve`);
    expect(config).toContain(`listen ${proxy.ports?.[0]?.split(":").at(-1)};`);
  });

  test("runs the Neo4j that the embedded default runs", () => {
    const embedded = /<artifactId>neo4j<\/artifactId>\s*<version>(\d+\.\d+)\.\d+<\/version>/.exec(
      read("graph/neo4j/pom.xml"),
    )?.[1];
    expect(neo4j.image).toMatch(new RegExp(String.raw`^neo4j:${embedded}\.\d+-community@`));
  });

  test.each(["neo4j", "api", "serve", "proxy"])("%s: no root, no capability, ports for this machine alone", (name) => {
    const service = services[name]!;
    expect(service.user).toMatch(/^(7474:7474|101:101|node)$/);
    expect(service.cap_drop).toEqual(["ALL"]);
    expect(service.security_opt).toEqual(["no-new-privileges:true"]);
    for (const published of service.ports ?? []) expect(published).toMatch(/^127\.0\.0\.1:/);
  });

  test("what the database writes is in volumes, and nobody else writes anything", () => {
    for (const volume of neo4j.volumes ?? []) expect(volumes).toHaveProperty(volume.split(":")[0]!);
    expect(neo4j.volumes?.map((volume) => volume.split(":")[1])).toContain("/data");
    for (const service of [api, serve, proxy]) {
      expect(service.read_only).toBe(true);
      for (const volume of service.volumes ?? []) expect(volume).toMatch(/:ro$/);
    }
  });

  test("all are told how to reach the database, by one password", () => {
    for (const service of [api, serve])
      expect(readDatabaseConfig(service.environment ?? {})).toMatchObject({
        kind: "server",
        uri: "bolt://neo4j:7687",
        user: "neo4j",
      });
    expect(neo4j.environment?.NEO4J_AUTH).toBe(`neo4j/${serve.environment?.NEO4J_PASSWORD}`);
  });
});

interface Container {
  readonly image: string;
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string }[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly livenessProbe?: { readonly httpGet: { readonly path: string; readonly port: string } };
  readonly readinessProbe?: { readonly httpGet: { readonly path: string; readonly port: string } };
  readonly securityContext: Readonly<Record<string, unknown>>;
}

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly selector?: Readonly<Record<string, unknown>>;
    readonly ports?: readonly { readonly targetPort: string }[];
    readonly template?: {
      readonly metadata: { readonly labels: Readonly<Record<string, string>> };
      readonly spec: { readonly containers: readonly [Container] };
    };
  };
}

describe("deploy/kubernetes.yaml", () => {
  const documents = parseAllDocuments(read("deploy/kubernetes.yaml"));
  const [job, deployment, service] = documents.map((document) => document.toJS() as Manifest);
  const containers = [job, deployment].map((manifest) => manifest!.spec.template!.spec.containers[0]);
  const [seed, serve] = containers as [Container, Container];

  test("is a job for the seeds, servers, and a service that finds them", () => {
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    expect([job, deployment, service].map((manifest) => manifest?.kind)).toEqual(["Job", "Deployment", "Service"]);
    expect(service?.spec.selector).toEqual(deployment?.spec.template?.metadata.labels);
    expect(deployment?.spec.selector).toEqual({ matchLabels: deployment?.spec.template?.metadata.labels });
    expect(service?.spec.ports?.[0]?.targetPort).toBe(serve.ports?.[0]?.name);
  });

  test("runs commands that there are, on the image's port, with the probes that are answered there", () => {
    prepared(); // the command line is compiled
    const help = execFileSync(process.execPath, [`${PROJECT_FOLDER}dist/cli.js`, "--help"], { encoding: "utf8" });
    for (const { args } of containers) expect(help).toMatch(new RegExp(`^ {2}${args[0]}\\b`, "m"));
    expect([seed.args, serve.args]).toEqual([["seed"], ["serve"]]);
    expect(serve.ports?.[0]?.containerPort).toBe(port);
    expect(serve.livenessProbe?.httpGet).toEqual({ path: "/healthz", port: "http" });
    expect(serve.readinessProbe?.httpGet).toEqual({ path: "/readyz", port: "http" });
  });

  test("gives no more rights than compose does, and what the database wants", () => {
    for (const { securityContext, env } of containers) {
      expect(securityContext).toMatchObject({
        runAsNonRoot: true,
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ["ALL"] },
      });
      expect(env.map(({ name }) => name)).toEqual(["NEO4J_URI", "NEO4J_USER", "NEO4J_PASSWORD"]);
    }
  });
});
