import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readModel } from "../../../src/model/read-model.js";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../src/reading/proposing/plan-proposal.js";

const NEWS = join(import.meta.dirname, "../../../bench/reading/news/seen");
const NAMES = "东西南北江河湖海山林泉石云雨雪风";

function readNews(): string[] {
  return readdirSync(NEWS).map((file) => (parse(readFileSync(join(NEWS, file), "utf8")) as { text: string }).text);
}

/** News with other names in each copy, as a year of it has. */
function makeNews(copies: number): string {
  const base = readNews().join("\n\n");
  return Array.from({ length: copies }, (_, copy) =>
    base.replace(/[江海北滨州华新明安](?=\p{Script=Han})/gu, (one) => NAMES[(one.codePointAt(0)! + copy * 7) % 16]!),
  ).join("\n\n");
}

const known = listKnownNames([]);
const model = readModel();

function time(text: string): number {
  const begin = performance.now();
  planProposal(text, findAll(text, known), { sourceId: "s", model, ids: known.ids });
  return performance.now() - begin;
}

test.each<[title: string, make: (copies: number) => string]>([
  ["with other names in each copy", makeNews],
  // What brackets add to a name, "(CEG)", stands in each copy again.
  ["with the same names in each", (copies) => readNews().join("\n\n").concat("\n\n").repeat(copies)],
])("a text six times as long takes some six times as long: %s", (_, make) => {
  time(make(1));
  const [short, long] = [make(2), make(12)];
  // Where each name is held against each other it is 36 times. A machine that is busy may be slow at either.
  const ratio = (): number => time(long) / time(short);
  const first = ratio();
  expect(first < 15 ? first : ratio()).toBeLessThan(15);
});

test("a name that is given again and again is found once wherever it stands", () => {
  const item = "中海工程集团（China Engineering Group）与江海大学签署协议。China Engineering Group很大。\n";
  const count = (copies: number): number => findAll(item.repeat(copies), known).mentions.length;
  expect(count(20)).toBe(2 * count(10));
});
