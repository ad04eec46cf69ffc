import { expect, test } from "vitest";
import { applyEdit, type EditContext } from "../../src/desk/drafts/apply-edit.js";
import type { Draft, DraftItem, EntityItem } from "../../src/desk/drafts/draft.js";
import { type Edit, parseEdit } from "../../src/desk/drafts/edit.js";
import { openDraft } from "../../src/desk/drafts/open-draft.js";
import { placeProblem } from "../../src/desk/drafts/place-problem.js";
import { printDraft } from "../../src/desk/drafts/print-draft.js";
import { undoEdit } from "../../src/desk/drafts/undo-edit.js";
import { BoundError, FILE_BOUNDS } from "../../src/machine/bounded/run-bounded.js";
import { DeskError } from "../../src/desk/desk-error.js";
import { refuseBound } from "../../src/desk/recording/put-in.js";
import { readModel } from "../../src/model/read-model.js";
import { findAll } from "../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../src/reading/finding/find-known.js";
import { planProposal } from "../../src/reading/proposing/plan-proposal.js";

const MODEL = readModel();
/** A rare character, of two UTF-16 units, before everything: positions are code points. */
const TEXT = "𠮷：常州青龙大学与江苏白虎科技有限公司签署战略合作协议。常州青龙大学校长李明出席签约仪式。";

function open(): Draft {
  const known = listKnownNames([]);
  const proposal = planProposal(TEXT, findAll(TEXT, known), { sourceId: "text-a", model: MODEL, ids: known.ids });
  return openDraft(proposal, "2026-03-06T00:00:00.000Z");
}

const context = (by: string): EditContext => ({
  by,
  text: TEXT,
  model: MODEL,
  taken: new Set(["university-changzhouqinglongdaxue-2"]),
});
const edit = (draft: Draft, one: Edit, by = "Li"): Draft => applyEdit(draft, parseEdit(one), context(by));
const named = ({ items }: Draft, name: string): EntityItem =>
  items.find((item): item is EntityItem => item.sort === "entity" && item.names.some(({ value }) => value === name))!;
const linksAt = ({ items }: Draft, id: string): readonly DraftItem[] =>
  items.filter((item) => item.sort === "link" && (item.from === id || item.to === id));
const seen = ({ key, version }: DraftItem) => ({ key, version });

test("a text that says too much, or takes too much to be read, is refused by name", () => {
  const known = listKnownNames([]);
  const proposal = planProposal(TEXT, findAll(TEXT, known), { sourceId: "text-a", model: MODEL, ids: known.ids });
  const entities = Array.from({ length: 2_001 }, () => proposal.entities[0]!);
  expect(() => openDraft({ ...proposal, entities }, "2026-03-06T00:00:00.000Z")).toThrow(/at most 2000/);
  const refusal = new DeskError("INVALID", "It took longer than 60 s. Divide the text.");
  expect(() => refuseBound(new BoundError("time", FILE_BOUNDS))).toThrow(refusal);
});

test("what is decided carries along what hangs on it", () => {
  const draft = open();
  const university = named(draft, "常州青龙大学");
  const [link] = linksAt(draft, university.id);
  const accepted = edit(draft, { do: "decide", items: [seen(link!)], state: "ACCEPTED" });
  expect(named(accepted, "常州青龙大学").state).toBe("ACCEPTED");
  const rejected = edit(draft, { do: "decide", items: [seen(university)], state: "REJECTED" });
  expect(linksAt(rejected, university.id).map(({ state }) => state)).toEqual(
    linksAt(draft, university.id).map(() => "REJECTED"),
  );
  expect(undoEdit(rejected, "Li").items.map(({ state }) => state)).toEqual(draft.items.map(({ state }) => state));
});

test("what is one with another becomes that one, and what only shares its name is new", () => {
  const draft = open();
  const university = named(draft, "常州青龙大学");
  const merged = edit(draft, {
    do: "merge",
    ...seen(university),
    into: { id: "university-known", kind: "University" },
  });
  expect(named(merged, "常州青龙大学")).toMatchObject({ id: "university-known", known: true, state: "ACCEPTED" });
  expect(linksAt(merged, university.id)).toEqual([]);
  expect(linksAt(merged, "university-known").length).toBe(linksAt(draft, university.id).length);
  const apart = edit(merged, { do: "separate", ...seen(named(merged, "常州青龙大学")) });
  expect(named(apart, "常州青龙大学")).toMatchObject({ id: "university-changzhouqinglongdaxue", known: false });
  const enterprise = named(draft, "江苏白虎科技有限公司");
  const within = edit(draft, { do: "merge", ...seen(enterprise), into: { id: university.id, kind: "University" } });
  expect(named(within, "常州青龙大学").names.map(({ value }) => value)).toContain("江苏白虎科技有限公司");
  expect(within.items.find(({ key }) => key === enterprise.key)?.state).toBe("REJECTED");
});

test("what is only to be set up stays so when it is accepted, until somebody says otherwise or it is one that is there", () => {
  const text = "常州青龙大学将与江苏白虎科技有限公司共建青龙白虎联合实验室。";
  const known = listKnownNames([]);
  const proposal = planProposal(text, findAll(text, known), { sourceId: "text-a", model: MODEL, ids: known.ids });
  const draft = openDraft(proposal, "2026-03-06T00:00:00.000Z");
  const laboratory = draft.items.find(
    (item): item is EntityItem => item.sort === "entity" && item.kind === "Laboratory",
  )!;
  const kindOf = (one: Draft): unknown => {
    const line = printDraft(one, text, false)
      .text.split("\n")
      .find((row) => row.startsWith("  - ") && row.includes('"Laboratory"'));
    return line === undefined ? undefined : JSON.parse(line.slice(4));
  };
  const accepted = edit(draft, { do: "decide", items: [seen(laboratory)], state: "ACCEPTED" });
  expect(kindOf(accepted)).toMatchObject({ modality: "PLANNED" });
  const there = edit(draft, { do: "change", ...seen(laboratory), set: { modality: null } });
  expect(kindOf(there)).not.toHaveProperty("modality");
  const planned = edit(there, {
    do: "change",
    ...seen(there.items.find(({ key }) => key === laboratory.key)!),
    set: { modality: "PLANNED" },
  });
  expect(kindOf(planned)).toMatchObject({ modality: "PLANNED" });
  const merged = edit(draft, {
    do: "merge",
    ...seen(laboratory),
    into: { id: "laboratory-known", kind: "Laboratory" },
  });
  expect(kindOf(merged)).not.toHaveProperty("modality");
});

test("selected words are named and quoted by code points", () => {
  const draft = open();
  const start = [...TEXT].join("").indexOf("签约仪式") - 1; // the rare character is one code point
  const added = edit(draft, { do: "add-entity", start, end: start + 4, kind: "Event" });
  const event = added.items.at(-1) as EntityItem;
  expect(event).toMatchObject({ kind: "Event", state: "ACCEPTED", names: [{ value: "签约仪式" }] });
  const [passage = { start: 0, end: 0 }] = event.quotes.map((key) => added.passages[key]!);
  expect([...TEXT].slice(passage.start, passage.end).join("")).toBe("常州青龙大学校长李明出席签约仪式。");
  const printed = printDraft(added, TEXT, false);
  const line =
    printed.text.split("\n").findIndex((row) => row.includes("签约仪式") && row.includes('"kind":"Event"')) + 1;
  expect(placeProblem({ rule: "R", file: "f", line, column: 1, message: "m" }, printed)).toEqual({
    at: event.key,
    rule: "R",
    severity: "error",
    message: "m",
  });
  expect(printed.text).not.toContain('江苏白虎科技有限公司","language');
  expect(undoEdit(added, "Li").items.map(({ key }) => key)).toEqual(draft.items.map(({ key }) => key));
});

test("undo goes back one's own edits one by one, and stops where another went on", () => {
  const draft = open();
  const university = named(draft, "常州青龙大学");
  const one = edit(draft, { do: "decide", items: [seen(university)], state: "ACCEPTED" });
  const two = edit(one, {
    do: "change",
    ...seen(named(one, "常州青龙大学")),
    set: { kind: "EducationalOrganization" },
  });
  const back = undoEdit(two, "Li");
  expect(named(back, "常州青龙大学")).toMatchObject({ kind: "University", state: "ACCEPTED" });
  expect(named(undoEdit(back, "Li"), "常州青龙大学")).toMatchObject({ kind: "University", state: "OPEN" });
  const other = edit(two, { do: "decide", items: [seen(named(two, "常州青龙大学"))], state: "REJECTED" }, "Wang");
  expect(() => undoEdit(other, "Li")).toThrow("Wang has gone on from there");
  expect(() => edit(other, { do: "decide", items: [seen(university)], state: "ACCEPTED" })).toThrow(
    "Wang has changed this",
  );
  const said = edit(draft, { do: "source", version: 1, set: { licence: "CC BY 4.0" } });
  expect(() => edit(said, { do: "source", version: 1, set: { title: "x" } }, "Wang")).toThrow(
    "changed what is said of the document",
  );
  expect(undoEdit(said, "Li").source.licence).toBe("");
});
