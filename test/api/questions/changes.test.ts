import { beforeAll, describe, expect, test } from "vitest";
import { entity, link, source } from "../../loading/statements.js";
import { type Ask, askOf, dataOf, type Paged, readPages } from "../../support/api.js";

let ask: Ask;

beforeAll(async () => {
  const early = [
    ...entity("community-x", "Community", "Steel Community"),
    ...entity("enterprise-a", "Enterprise", "A Works"),
  ];
  const late = { ...link("enterprise-a", "LEADS", "community-x"), recordedAt: "2026-02-01T08:00:00Z" };
  const retracted = {
    ...link("enterprise-a", "MEMBER_OF", "community-x"),
    recordedAt: "2026-02-01T08:00:00Z",
    retraction: { reason: "another company", recordedAt: "2026-03-01T00:00:00Z" },
  };
  const undone = [
    {
      reason: "misread",
      recordedAt: "2025-02-01T00:00:00Z",
      undoneAt: "2025-03-01T00:00:00Z",
      undoneBecause: "it was right",
    },
  ];
  const restored = { ...link("enterprise-a", "SIGNED", "community-x"), recordedAt: "2025-01-01T00:00:00Z", undone };
  ask = await askOf([source("a")], [...early, late, retracted, restored]);
});

const CHANGES = "total changes { kind recordedAt reason statement { predicate subject { id } } }";

interface Change {
  readonly kind: string;
  readonly recordedAt: string;
  readonly statement: { readonly id: string };
}

interface Data {
  readonly changes: Paged & { readonly total: number; readonly changes: readonly Change[] };
}

describe("changes", () => {
  test("are counted by day, by what happened and by source, the last day first, and come to all of them", async () => {
    const asked = `{ changes(since: "2025-01-01T00:00:00Z") { total kinds { kind count } groupsCount
      groups { day kind source { id } count things links names identifiers } page: groups(first: 1, offset: 1) { day } } }`;
    interface Groups {
      readonly total: number;
      readonly kinds: readonly { readonly kind: string; readonly count: number }[];
      readonly groupsCount: number;
      readonly groups: readonly { readonly day: string; readonly kind: string; readonly count: number }[];
      readonly page: readonly { readonly day: string }[];
    }
    const { changes } = await dataOf<{ changes: Groups }>(ask(asked));
    const { groups } = changes;
    expect(groups.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      "2026-03-01 RETRACTED",
      "2026-02-01 ADDED",
      "2026-01-01 ADDED",
      "2025-03-01 RESTORED",
      "2025-02-01 RETRACTED",
      "2025-01-01 ADDED",
    ]);
    expect(groups[0]).toEqual({
      day: "2026-03-01",
      kind: "RETRACTED",
      source: { id: "a" },
      count: 1,
      things: 1,
      links: 1,
      names: 0,
      identifiers: 0,
    });
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(changes.total);
    for (const { kind, count } of changes.kinds)
      expect(groups.reduce((sum, group) => (group.kind === kind ? sum + group.count : sum), 0)).toBe(count);
    expect([changes.groupsCount, changes.page[0]!.day]).toEqual([6, "2026-02-01"]);
  });

  test("newest first, page by page, is the same the other way round", async () => {
    const read = async (more: string): Promise<readonly string[]> => {
      const pages = await readPages(async (after) => {
        const page = `first: 2, after: ${JSON.stringify(after)}${more}`;
        const asked = `{ changes(since: "2025-01-01T00:00:00Z", ${page}) { total changes { kind recordedAt reason statement { id } } pageInfo { hasNextPage endCursor } } }`;
        return (await dataOf<Data>(ask(asked))).changes;
      });
      return pages.flatMap(({ changes }) =>
        changes.map(({ recordedAt, kind, statement }) => `${recordedAt} ${kind} ${statement.id}`),
      );
    };
    const [oldest, newest] = [await read(""), await read(", newestFirst: true")];
    expect(newest.map((each) => each.slice(0, 24))).toEqual(oldest.map((each) => each.slice(0, 24)).toReversed());
    expect(new Set(newest)).toEqual(new Set(oldest));
    expect(newest.length).toBeGreaterThan(7);
    expect(await read(', source: "a"')).toEqual(oldest);
    expect(await read(', source: "b"')).toEqual([]);
  });

  test("tells what was learnt and what was taken back, oldest first, with the reason", async () => {
    const { changes } = await dataOf<Data>(ask(`{ changes(since: "2026-02-01T00:00:00Z") { ${CHANGES} } }`));
    expect(changes.total).toBe(3);
    expect(changes.changes.map(({ kind, recordedAt }) => `${recordedAt} ${kind}`)).toEqual([
      "2026-02-01T08:00:00.000Z ADDED",
      "2026-02-01T08:00:00.000Z ADDED",
      "2026-03-01T00:00:00.000Z RETRACTED",
    ]);
    expect(changes.changes[2]).toMatchObject({
      reason: "another company",
      statement: { predicate: "MEMBER_OF", subject: { id: "enterprise-a" } },
    });
  });

  test("tells the same from its end, page by page", async () => {
    const [forth, back] = await Promise.all(
      [false, true].map(async (newestFirst) => {
        const pages = await readPages(async (after) => {
          const { changes } = await dataOf<Data>(
            ask(
              `query ($after: String) { changes(since: "2025-01-01T00:00:00Z", newestFirst: ${newestFirst}, first: 2, after: $after) { total changes { kind recordedAt statement { id } } pageInfo { hasNextPage endCursor } } }`,
              { after },
            ),
          );
          return changes;
        });
        return pages.flatMap(({ changes }) => changes);
      }),
    );
    expect(forth?.length).toBeGreaterThan(5);
    expect(back).toEqual([...(forth ?? [])].reverse());
  });

  test("tells what was taken back and restored, with both reasons, though it holds", async () => {
    const { changes } = await dataOf(
      ask(
        `{ changes(since: "2025-01-01T00:00:00Z", until: "2026-01-01T00:00:00Z", of: "enterprise-a") { total changes { kind reason statement { status predicate } } } }`,
      ),
    );
    const statement = { status: "LIVE", predicate: "SIGNED" };
    expect(changes).toEqual({
      total: 3,
      changes: [
        { kind: "ADDED", reason: null, statement },
        { kind: "RETRACTED", reason: "misread", statement },
        { kind: "RESTORED", reason: "it was right", statement },
      ],
    });
  });

  test.each<[string, string, number]>([
    ["from `since` on", `(since: "2026-02-01T08:00:00Z")`, 3],
    ["before `until`", `(since: "2026-01-01T00:00:00Z", until: "2026-02-01T08:00:00Z")`, 4],
    ["of one node", `(since: "2026-01-01T00:00:00Z", of: "community-x")`, 2 + 3],
    ["in any offset", `(since: "2026-02-01T16:00:00+08:00")`, 3],
  ])("counts %s", async (_, args, total) => {
    expect((await dataOf<Data>(ask(`{ changes${args} { ${CHANGES} } }`))).changes.total).toBe(total);
  });

  test("pages add up", async () => {
    const pages = await readPages(async (after) => {
      const query = `query ($after: String) { changes(since: "2026-01-01T00:00:00Z", first: 2, after: $after) { changes { kind statement { id } } pageInfo { hasNextPage endCursor } } }`;
      return (await dataOf<Data>(ask(query, { after }))).changes;
    });
    const ids = pages.flatMap(({ changes }) => changes.map(({ kind, statement }) => `${kind} ${statement.id}`));
    expect(new Set(ids).size).toBe(7);
    expect(ids).toHaveLength(7);
  });

  test("a moment that is none is refused", async () => {
    const { errors } = await ask(`{ changes(since: "last week") { total } }`);
    expect(errors[0]!.message).toContain("last week");
  });
});

describe("changes of some sorts", () => {
  test.each<[string, string, number]>([
    ["of a kind", "kinds: [RETRACTED, RESTORED]", 3],
    ["of a predicate", "predicates: [LEADS, MEMBER_OF]", 3],
    ["of both", "kinds: [ADDED], predicates: [MEMBER_OF]", 1],
    ["of a predicate and a thing", `predicates: [kind], of: "community-x"`, 1],
    ["of a predicate and a source", `predicates: [name], source: "a"`, 2],
    ["of none", "kinds: []", 0],
  ])("%s", async (_, args, total) => {
    const named = args.replace(/predicates: \[([^\]]*)\]/, (_whole, names: string) => {
      const quoted = names.split(", ").map((name) => JSON.stringify(name));
      return `predicates: [${quoted.join(", ")}]`;
    });
    const asked = `{ changes(since: "2025-01-01T00:00:00Z", ${named}) { total days { count } kinds { kind count } changes { kind } } }`;
    const { changes } = await dataOf<{
      changes: Data["changes"] & {
        readonly days: readonly { count: number }[];
        readonly kinds: readonly { count: number }[];
      };
    }>(ask(asked));
    const sum = (counts: readonly { readonly count: number }[]): number =>
      counts.reduce((all, { count }) => all + count, 0);
    expect([changes.total, changes.changes.length, sum(changes.days), sum(changes.kinds)]).toEqual([
      total,
      total,
      total,
      total,
    ]);
  });

  test("a predicate that there is not is refused, an id that nothing has is told", async () => {
    const { errors } = await ask(
      `{ changes(since: "2025", predicates: ["LEDS"]) { total } }`.replace("2025", "2025-01-01"),
    );
    expect(errors[0]?.message).toBe('No statement is of "LEDS": did you mean "LEADS"?');
    const { extensions } = await ask(`{ changes(since: "2025-01-01", of: "nix", source: "b") { total } }`);
    expect(extensions.warnings?.filter(({ code }) => code === "UNKNOWN_ID")).toHaveLength(2);
  });

  test("what they come to, thing by thing", async () => {
    const read = async (args: string): Promise<unknown> =>
      (
        await dataOf<{ changes: { summary: unknown } }>(
          ask(
            `{ changes(${args}) { summary { text zh: text(language: "zh") new gone renamed changed confirmed things { thingId what changes entity { name } } } } }`,
          ),
        )
      ).changes.summary;
    expect(await read(`since: "2025-01-01"`)).toMatchObject({ text: "2 new", zh: "新增 2", new: 2, confirmed: 0 });
    expect(await read(`since: "2026-02-01T00:00:00Z"`)).toEqual({
      text: "1 changed",
      zh: "其他变化 1",
      new: 0,
      gone: 0,
      renamed: 0,
      changed: 1,
      confirmed: 0,
      things: [{ thingId: "enterprise-a", what: "CHANGED", changes: 3, entity: { name: "A Works" } }],
    });
    expect(await read(`since: "2026-04-01"`)).toMatchObject({ text: "nothing new", things: [] });
  });
});
