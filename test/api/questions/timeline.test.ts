import { beforeAll, describe, expect, test } from "vitest";
import { entity, link, source, statement } from "../../loading/statements.js";
import { type Ask, askOf, dataOf, type Paged, readPages } from "../../support/api.js";

const retraction = { reason: "misread", recordedAt: "2026-03-01T00:00:00Z" };
let ask: Ask;

beforeAll(async () => {
  ask = await askOf(
    [source("a")],
    [
      ...entity("community-x", "Community", "Steel Community"),
      ...entity("enterprise-a", "Enterprise", "A Works"),
      ...entity("university-b", "University", "University B"),
      statement({ subjectId: "community-x", predicate: "established", value: "2023" }),
      link("enterprise-a", "LEADS", "community-x", { validFrom: "2023-04" }),
      link("university-b", "LEADS", "community-x", { asOf: "2024-05-22" }),
      link("university-b", "MEMBER_OF", "community-x"),
      link("enterprise-a", "MEMBER_OF", "community-x", { validFrom: "2026-01", modality: "PLANNED" }),
      statement({ subjectId: "university-b", predicate: "established", value: "1950" }, { retraction }),
    ],
  );
});

const ITEMS =
  "total undated items { date entity { id } link { kind from { id } to { id } } statement { predicate evidence { exact source { title } } } } pageInfo { hasNextPage endCursor }";

interface Timeline extends Paged {
  readonly total: number;
  readonly undated: number;
  readonly items: readonly { readonly date: string }[];
}

const readTimeline = async (args: string): Promise<Timeline> =>
  (await dataOf<{ timeline: Timeline }>(ask(`{ timeline${args} { ${ITEMS} } }`))).timeline;
const dates = ({ items }: Timeline): string[] => items.map(({ date }) => date);

describe("timeline", () => {
  test("orders dates by the days that they can mean, counts what has none, and leaves out what was retracted", async () => {
    const timeline = await readTimeline("");
    expect(dates(timeline)).toEqual(["2023", "2023-04", "2024-05-22", "2026-01"]);
    expect(timeline).toMatchObject({ total: 4, undated: 1 });
    expect(timeline.items[1]).toMatchObject({
      entity: { id: "enterprise-a" },
      link: { kind: "LEADS", from: { id: "enterprise-a" }, to: { id: "community-x" } },
      statement: { predicate: "LEADS", evidence: [{ exact: "Steel", source: { title: "a" } }] },
    });
    expect(timeline.items[0]).toMatchObject({
      entity: { id: "community-x" },
      link: null,
      statement: { predicate: "established" },
    });
  });

  test.each<[string, string, string[]]>([
    ["a year reaches into a range that begins in it", `(from: "2023-06")`, ["2023", "2024-05-22", "2026-01"]],
    ["a range ends with the last day of its end", `(to: "2023-04")`, ["2023", "2023-04"]],
    ["a range of one day", `(from: "2024-05-22", to: "2024-05-22")`, ["2024-05-22"]],
    ["what only was so on a day can be left out", `(happened: true)`, ["2023", "2023-04", "2026-01"]],
    ["so can it of one node", `(of: "university-b", happened: true)`, []],
    ["what is planned can be left out", `(modalities: [ASSERTED])`, ["2023", "2023-04", "2024-05-22"]],
    ["of one node, as subject or as the other end", `(of: "university-b")`, ["2024-05-22"]],
    ["of a node that others link to", `(of: "community-x", from: "2024")`, ["2024-05-22", "2026-01"]],
  ])("%s", async (_, args, expected) => {
    expect(dates(await readTimeline(args))).toEqual(expected);
  });

  test("pages add up to the whole, and take one statement each", async () => {
    const pages = await readPages(async (after) => {
      const answer = await ask<{ timeline: Timeline }>(
        `query ($after: String) { timeline(first: 1, after: $after) { total items { date } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(answer.cypher).toHaveLength(1);
      return answer.data.timeline;
    });
    expect(pages.map(dates)).toEqual([["2023"], ["2023-04"], ["2024-05-22"], ["2026-01"]]);
  });

  test("the newest first is the same from its end, in pages too, and all are counted by year", async () => {
    const pages = await readPages((after) =>
      readTimeline(`(newestFirst: true, first: 1${after === null ? "" : `, after: "${after}"`})`),
    );
    expect(pages.map(dates)).toEqual([["2026-01"], ["2024-05-22"], ["2023-04"], ["2023"]]);
    const { data } = await ask("{ timeline(first: 1, newestFirst: true) { total years { year count } } }");
    expect(data.timeline).toEqual({
      total: 4,
      years: [
        { year: "2023", count: 2 },
        { year: "2024", count: 1 },
        { year: "2026", count: 1 },
      ],
    });
  });

  test("a cursor of another question or another version is refused with the reason", async () => {
    const after = (await readTimeline("(first: 1)")).pageInfo.endCursor!;
    const other = await ask(`query ($after: String) { timeline(of: "community-x", after: $after) { total } }`, {
      after,
    });
    expect(other.errors[0]).toMatchObject({
      message: expect.stringMatching(/another query/),
      extensions: { code: "BAD_CURSOR" },
    });
    const [mark, , ...values] = JSON.parse(Buffer.from(after, "base64url").toString()) as unknown[];
    const old = Buffer.from(JSON.stringify([mark, "0123456789abcdef", ...values])).toString("base64url");
    const stale = await ask(`query ($after: String) { timeline(after: $after) { total } }`, { after: old });
    expect(stale.errors[0]).toMatchObject({
      message: expect.stringMatching(/version 0123456789abcdef of the graph/),
      extensions: { code: "BAD_CURSOR" },
    });
  });

  test("nothing found is said to be no evidence", async () => {
    const { data, extensions } = await ask(`{ timeline(of: "nobody") { total items { date } } }`);
    expect(data.timeline).toEqual({ total: 0, items: [] });
    expect(extensions.warnings).toMatchObject([
      {
        code: "NOTHING_FOUND",
        path: ["timeline"],
        message: expect.stringMatching(/no evidence that there is nothing/),
      },
    ]);
  });

  test("a range that ends before it begins is refused", async () => {
    const { errors } = await ask(`{ timeline(from: "2024-05", to: "2023") { total } }`);
    expect(errors[0]).toMatchObject({
      message: 'timeline from "2024-05" (`from`) to "2023" (`to`) ends before it begins: nothing can be in it.',
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test.each(["2023-13", "2023-02-30", "yesterday"])(
    "an impossible date is refused where it stands: %s",
    async (date) => {
      const { errors } = await ask(`{ timeline(from: "${date}") { total } }`);
      expect(errors[0]).toMatchObject({ message: expect.stringContaining(date), locations: [{ line: 1, column: 18 }] });
    },
  );
});
