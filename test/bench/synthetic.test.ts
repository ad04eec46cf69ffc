import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { writeGraph } from "../../bench/import/write-graph.js";
import type { Chapter } from "../../bench/synthetic/source-draft.js";
import { listChapters } from "../../bench/synthetic/list-chapters.js";
import { planSizes } from "../../bench/synthetic/sizes.js";
import { createWorld } from "../../bench/synthetic/world.js";
import { plan } from "../../src/loading/plan/plan.js";
import { parsePartialDate } from "../../src/model/values/partial-date.js";
import { readModel } from "../../src/model/read-model.js";
import { temporaryFolder } from "../support/folder.js";

const model = readModel();
const SCALE = 0.002;
const chapters: readonly Chapter[] = [...listChapters(createWorld(1, SCALE))];
const sources = chapters.flatMap((chapter) => chapter.sources);
const statements = chapters.flatMap((chapter) => chapter.statements);
const projection = plan(sources, statements, model);

async function hashOf(seed: number): Promise<string> {
  const folder = await temporaryFolder();
  writeGraph(listChapters(createWorld(seed, 0.0001)), model, folder, "2026-01-01T00:00:00.000Z");
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(`${folder}/${name}`));
  return hash.digest("hex");
}

describe("the synthetic graph", () => {
  test("is the same, byte for byte, for the same seed, and another for another", async () => {
    const first = await hashOf(7);
    expect(await hashOf(7)).toBe(first);
    expect(await hashOf(8)).not.toBe(first);
  });

  test("has at scale 1 what performance is promised for", () => {
    const sizes = planSizes(1);
    expect(
      sizes.universities + sizes.enterprises + sizes.units + sizes.governmentBodies + sizes.associations + sizes.media,
    ).toBeGreaterThanOrEqual(100_000);
    expect(sizes).toMatchObject({
      universities: 3_000,
      enterprises: 85_000,
      communities: 2_000,
      projects: 100_000,
      people: 300_000,
      prefectures: 340,
    });
  });

  test("quotes every source verbatim, in code points", () => {
    const points = new Map(sources.map(({ id, text }) => [id, Array.from(text)]));
    for (const { sourceId, basis, evidence } of statements) {
      expect(evidence.length).toBe(basis === "PRINTED" ? 1 : 0);
      for (const { start, end, exact } of evidence) {
        if (points.get(sourceId)!.slice(start, end).join("") !== exact) expect.fail(`${sourceId} ${start} ${exact}`);
      }
    }
    // Characters outside the basic plane are what makes positions hard.
    expect(sources.some(({ text }) => Array.from(text).length < text.length)).toBe(true);
  });

  test("prints in the quote what it says is printed", () => {
    for (const { predicate, value, details, basis, evidence } of statements) {
      if (basis !== "PRINTED") continue;
      const printed = [
        ...(predicate === "name" || predicate === "identifier" ? [value] : []),
        ...["titleZh", "role"].flatMap((name) =>
          model.links.get(predicate)?.properties.get(name)?.printed ? [details[name]] : [],
        ),
      ].filter((words) => words !== undefined);
      for (const words of printed)
        if (!evidence.some(({ exact }) => exact.includes(String(words))))
          expect.fail(`${String(words)} in ${evidence[0]?.exact}`);
    }
  });

  test("keeps to the model: every link joins kinds that it may join, every value is of its enumeration", () => {
    const kindOf = new Map(projection.nodes.map(({ id, labels }) => [id, labels.at(-1)!]));
    for (const { type, from, to } of projection.links) {
      const link = model.links.get(type)!;
      if (!link.from.includes(kindOf.get(from)!) || !link.to.includes(kindOf.get(to)!))
        expect.fail(`${from} ${type} ${to}`);
    }
    const linked = new Set(projection.links.map(({ type }) => type));
    expect(linked.size).toBeGreaterThan(24);
    for (const { subjectId, predicate, objectId, value, details } of statements) {
      const properties = objectId === undefined ? [] : [...model.links.get(predicate)!.properties.values()];
      for (const { name, type } of properties) {
        if (details[name] !== undefined && model.enums.has(type))
          expect(model.enums.get(type)).toContain(details[name]);
      }
      if (objectId !== undefined || ["kind", "name", "identifier"].includes(predicate)) continue;
      const property = model.kinds.get(kindOf.get(subjectId)!)!.properties.get(predicate);
      if (property === undefined) expect.fail(`${subjectId} ${predicate}`);
      if (model.enums.has(property.type)) expect(model.enums.get(property.type)).toContain(value);
    }
  });

  test("leaves no link without its ends", () => {
    const live = statements.filter(({ objectId, retraction }) => objectId !== undefined && retraction === undefined);
    const ids = new Set(projection.nodes.map(({ id }) => id));
    expect(live.filter(({ subjectId, objectId }) => !ids.has(subjectId) || !ids.has(objectId!))).toEqual([]);
  });

  test("has hubs: the largest partner has far more projects than most", () => {
    const projects = projection.links.filter(
      ({ type, from }) => type === "PARTICIPATES_IN" && from.startsWith("enterprise-"),
    );
    const degrees = new Map<string, number>();
    for (const { from } of projects) degrees.set(from, (degrees.get(from) ?? 0) + 1);
    const sorted = [...degrees.values()].sort((a, b) => b - a);
    expect(sorted[0]! / projects.length).toBeGreaterThan(0.15);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(2);
  });

  test("has what a real one has: dates of each precision, plans and the past, several sources, things taken back and disputed", () => {
    const dates = projection.links
      .flatMap(({ properties }) => [properties.validFrom, properties.validTo, properties.asOf])
      .filter((date) => date !== undefined)
      .map(String);
    expect(new Set(dates.map((date) => date.length))).toEqual(new Set([4, 7, 10]));
    for (const date of dates) parsePartialDate(date);
    expect(new Set(projection.links.map(({ properties }) => properties.modality))).toEqual(
      new Set(["ASSERTED", "PLANNED", "HISTORICAL", "INFERRED"]),
    );
    const several =
      projection.links.filter(({ properties }) => Number(properties.sources) > 1).length / projection.links.length;
    expect(several).toBeGreaterThan(0.05);
    expect(several).toBeLessThan(0.2);
    expect(statements.some(({ retraction }) => retraction !== undefined)).toBe(true);
    expect(projection.disagreements.length).toBeGreaterThan(0);
    expect(statements.some(({ basis }) => basis === "SUPPLIED")).toBe(true);
  });
});
