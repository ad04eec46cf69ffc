import { beforeAll, describe, expect, test } from "vitest";
import { entity, source } from "../../loading/statements.js";
import { askOf } from "../../support/api.js";
import { servePatiently } from "./serve-patiently.js";

beforeAll(async () => {
  await askOf([source("a")], entity("place-z", "Place", "Z"));
});

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${await servePatiently()}${path}`, { headers, redirect: "manual" });
}

describe("a view", () => {
  test("stays at its address, and leads to the page", async () => {
    const answer = await get("/view?view=path&id=a&to=%E6%B2%99", { Accept: "text/html" });
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/?view=path&id=a&to=%E6%B2%99"]);
  });

  test("is cited with the version that it was seen in", async () => {
    const answer = await get("/view.apa.txt?view=path&id=a&to=b&lang=zh");
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringMatching(
        / path \(id=a, to=b\) \(Version \w{12}\) \[Data set entry\]\. .*\/view\?view=path&id=a&to=b&lang=zh\n$/,
      ),
    ]);
    const [entry] = JSON.parse(await (await get("/view.csl.json?view=home")).text()) as readonly object[];
    expect(entry).toMatchObject({ type: "dataset", URL: expect.stringContaining("/view?view=home") });
  });

  test("puts no other link beside its own, whatever its address holds", async () => {
    const answer = await get('/view.bib?view=path&a=>;rel="x",<http://other.example/>;rel="canonical"');
    expect(answer.headers.get("Link")?.match(/<[^>]*>/g)).toHaveLength(2);
    expect(answer.headers.get("Link")).not.toContain("<http://other.example");
  });

  test.each([
    ["/view.ttl", 404, /\.ttl.*bib/],
    ["/view.apa.txt?view=path&lang=fr", 400, /zh or en/],
    [`/view?q=${"x".repeat(5_000)}`, 400, /at most 4000/],
  ])("%.20s is refused with what there is", async (path, status, words) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(words);
  });
});
