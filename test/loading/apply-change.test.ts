import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/connection.js";
import { createJudgement } from "../../src/identity/judgements/judgement.js";
import { applyChange } from "../../src/loading/apply-change.js";
import { plan } from "../../src/loading/plan/plan.js";
import { type ApplySteps, applySteps, type ChangeStep } from "../../src/loading/steps/apply-steps.js";
import { planSchema } from "../../src/loading/write/plan-schema.js";
import { type Change, NO_CHANGE } from "../../src/store/change.js";
import { readVersion } from "../../src/store/read-graph.js";
import type { Statement } from "../../src/statements/statement.js";
import { importOf } from "../support/load.js";
import { add, after, apply, before, clear, model, prepareDatabase, readFresh, readGraph, sources } from "./changes.js";
import { printGraph } from "./print-graph.js";
import { planSequence, SEQUENCE_SOURCES, shuffle } from "./sequences/random-sequences.js";
import { entity, link } from "./statements.js";

let database: Database;

beforeAll(async () => {
  database = await prepareDatabase();
});

beforeEach(clear);

describe("constraints and indexes", () => {
  test("are all there, each under its planned name", async () => {
    const [row] = await database.read(
      "SHOW INDEXES YIELD name, state RETURN collect(name) AS names, collect(DISTINCT state) AS states",
    );
    expect(row!.names).toEqual(expect.arrayContaining(planSchema(model).map(({ name }) => name)));
    expect(row!.states).toEqual(["ONLINE"]);
  });

  test("refuse a second node or link of the same id", async () => {
    await add(before);
    await expect(database.write((run) => run("CREATE (:Entity { id: 'enterprise-steel' })"))).rejects.toThrow();
    await expect(
      database.write((run) => run("MATCH (a)-[r:LEADS]->(b) CREATE (a)-[:LEADS { id: r.id }]->(b)")),
    ).rejects.toThrow();
  });
});

describe("a change", () => {
  test("is written once, and the second time nothing is", async () => {
    expect((await add(before)).written).toEqual({ created: 3 + 1 + 3 + 5 + 1, changed: 0, deleted: 0 });
    const graph = await readGraph(database);
    expect((await add(before)).written).toEqual({ created: 0, changed: 0, deleted: 0 });
    expect(await readGraph(database)).toEqual(graph);
  });

  test("writes only what differs, and ends in the graph that a fresh one makes", async () => {
    const fresh = await readFresh(after);
    await add(before);
    const { written, counts } = await add(after);
    expect(written).toEqual({ created: 1 + 1 + 1 + 3, changed: 0, deleted: 0 });
    expect(await readGraph(database)).toEqual(fresh);
    expect(counts).toEqual(plan(sources, after, model).counts);
  });

  test("reads and plans what it touches, however much else is there", async () => {
    const many = Array.from({ length: 300 }, (_, index) => [
      ...entity(`enterprise-${index}`, "Enterprise", `Works ${index}`),
      link(`enterprise-${index}`, "LEADS", "community-steel"),
    ]).flat();
    await add([...before, ...many]);
    let rows = 0;
    const counting: Database = {
      ...database,
      write: (work, options) =>
        database.write(
          (run) =>
            work(async (cypher, parameters) => {
              const found = await run(cypher, parameters);
              rows += found.length;
              return found;
            }),
          options,
        ),
    };
    await applyChange(counting, model, { ...NO_CHANGE, imports: [importOf(sources, after)] }, { software: "test" });
    expect(rows).toBeLessThan(60);
    expect(await readVersion(database)).toBe(plan(sources, [...after, ...many], model).version);
  });

  test("takes back, restores, and remembers both", async () => {
    await add(after);
    const [kind] = after;
    const at = (day: number): string => `2026-05-0${day}T00:00:00.000Z`;
    await apply({ retractions: [{ statements: [kind!.id], reason: "misread", recordedAt: at(1) }] });
    expect(await database.read("MATCH (n:Enterprise) RETURN n.id AS id")).toEqual([]);
    expect(await database.read("MATCH (s:Statement { status: 'RETRACTED' }) RETURN s.reason AS reason")).toEqual([
      { reason: "misread" },
    ]);
    await apply({ retractions: [{ restores: [kind!.id], reason: "it was right", recordedAt: at(2) }] });
    expect(await database.read("MATCH (n:Enterprise)-[:LEADS]->(c) RETURN n.id AS id, c.id AS leads")).toEqual([
      { id: "enterprise-steel", leads: "community-steel" },
    ]);
    expect(
      await database.read("MATCH (u:UndoneRetraction) RETURN u.reason AS reason, u.undoneBecause AS because"),
    ).toEqual([{ reason: "misread", because: "it was right" }]);
  });

  test("that is the whole of what a source says takes the place of what it said", async () => {
    const whole = (statements: readonly Statement[]): Partial<Change> => ({
      imports: [{ ...importOf(sources, statements), id: "seeds-a", insteadOf: "not in it any more" }],
    });
    await apply(whole(after));
    await apply(whole(before));
    expect(
      await database.read(
        "MATCH (s:Statement { status: 'RETRACTED' }) RETURN DISTINCT s.subjectId AS id, s.reason AS reason",
      ),
    ).toEqual([{ id: "university-mine", reason: "not in it any more" }]);
    await apply(whole(after));
    expect(await database.read("MATCH (s:Statement { status: 'RETRACTED' }) RETURN s.id")).toEqual([]);
    expect(await database.read("MATCH (u:University) RETURN u.id AS id")).toEqual([{ id: "university-mine" }]);
  });

  test("leaves what others brought where a source is renewed", async () => {
    await apply({ imports: [{ ...importOf(sources, before), id: "seeds-a", insteadOf: "gone" }] });
    await add(after);
    await apply({ imports: [{ ...importOf(sources, before.slice(0, 4)), id: "seeds-a", insteadOf: "gone" }] });
    expect(await database.read("MATCH (u:University) RETURN u.id AS id")).toEqual([{ id: "university-mine" }]);
    expect(await database.read("MATCH (s:Statement { reason: 'gone' }) RETURN s.predicate AS predicate")).toEqual([
      { predicate: "LEADS" },
    ]);
  });

  test("tells how far it is", async () => {
    const steps: number[] = [];
    await add(before, { onStep: ({ done, total }) => steps.push(done / total) });
    expect(steps.at(-1)).toBe(1);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test("that was planned beside another graph than there is by now is refused", async () => {
    const { version } = await add(before);
    await add(after);
    const graph = await readGraph(database);
    const late = add([...entity("enterprise-late", "Enterprise", "Late Works")], { beside: version });
    await expect(late).rejects.toMatchObject({ code: "LOAD_FAILED" });
    expect(await readGraph(database)).toEqual(graph);
  });
});

describe("steps, each planned while the one before is written", () => {
  test.each([3, 7, 11])("%i: leave what one change leaves, whatever they have to do with one another", async (seed) => {
    const { statements, entries } = planSequence(seed).at(-1)!;
    const apart = Array.from({ length: 24 }, (_, at) => [
      ...entity(`enterprise-${at}`, "Enterprise", `Works ${at}`),
      link(`enterprise-${at}`, "LEADS", "community-steel"),
    ]).flat();
    const options = { software: "test", at: "2026-01-01T00:00:00.000Z" };
    const pieces = [shuffle(statements, seed), apart].flatMap((list) =>
      Array.from({ length: Math.ceil(list.length / 12) }, (_, at) => list.slice(at * 12, at * 12 + 12)),
    );
    const all = pieces.flat();
    const whole = { ...NO_CHANGE, imports: [importOf(SEQUENCE_SOURCES, all)], judgements: entries };
    await applyChange(database, model, whole, options);
    const fresh = await printGraph(database);
    await clear();
    await applyChange(database, model, { ...NO_CHANGE, judgements: entries }, options);
    let ahead = 0;
    const steps = async function* (): AsyncGenerator<ChangeStep> {
      for (const [at, piece] of pieces.entries())
        yield {
          printChange: (id) => ({
            ...NO_CHANGE,
            imports: [{ ...importOf(SEQUENCE_SOURCES, piece), ...(id !== undefined && { id }) }],
          }),
          isLast: at === pieces.length - 1,
        };
    };
    const takeIn: ApplySteps["apply"] = (change, how) => {
      if (how.ahead) ahead++;
      return applyChange(database, model, change, { ...options, ...how });
    };
    const ids: (readonly string[])[] = [];
    for await (const { imports } of applySteps(steps(), { database, model, apply: takeIn })) ids.push(imports);
    expect(ids).toEqual(pieces.map(() => ["1"]));
    expect(await printGraph(database)).toBe(fresh);
    // Of the firms that have nothing to do with one another all but the first few; of the others not all.
    expect(ahead).toBeGreaterThanOrEqual(3);
    expect(ahead).toBeLessThan(pieces.length - 1);
  });
});

describe("a merge", () => {
  const two = [
    ...before,
    ...entity("enterprise-works", "Enterprise", "The Steel Works"),
    link("enterprise-works", "LEADS", "community-steel"),
  ];
  const merge = createJudgement({
    left: "enterprise-steel",
    right: "enterprise-works",
    decision: "POSITIVE",
    decidedBy: "Li",
    why: "one address",
    recordedAt: "2026-05-01T00:00:00Z",
  });
  const undo = { revokes: merge.id, decidedBy: "Wang", why: "two firms", recordedAt: "2026-05-02T00:00:00Z" };

  test("and its undoing leave the graph as it was, and both are remembered", async () => {
    await add(two);
    const apart = await readGraph(database);
    await apply({ judgements: [merge] });
    expect(await database.read("MATCH (r:Redirect) RETURN r.id AS id, r.entityId AS entityId")).toEqual([
      { id: "enterprise-works", entityId: "enterprise-steel" },
    ]);
    expect(
      await database.read("MATCH (e:Enterprise)-[r:LEADS]->() RETURN e.id AS id, size(r.statementIds) AS statements"),
    ).toEqual([{ id: "enterprise-steel", statements: 2 }]);
    await apply({ judgements: [undo] });
    expect(await readGraph(database)).toEqual(apart);
    expect(await database.read("MATCH (j:Judgement) RETURN j.status AS status, j.revokedBy AS by")).toEqual([
      { status: "REVOKED", by: "Wang" },
    ]);
  });
});
