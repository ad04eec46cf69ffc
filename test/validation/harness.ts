import { expect } from "vitest";
import { readModel } from "../../src/model/read-model.js";
import type { Problem } from "../../src/problem.js";
import { anchorQuotes } from "../../src/statements/anchor-quotes.js";
import { parseStatementFile } from "../../src/statements/parsing/parse-statement-file.js";
import type { ParsedFile } from "../../src/statements/parsing/parsed-file.js";
import { type FileSet, openSet } from "../../src/validation/checked-set.js";
import type { Rule } from "../../src/validation/rule.js";
import { applyRule, validate } from "../../src/validation/validate.js";

/** What the sources of tests say. */
export const DOCUMENT = `Steel and schools
The community is led by Jiangsu Shagang Group and Laiwu College. 江苏沙钢集团 leads it.
Shagang and the college signed a framework agreement; the three parties will set up a joint laboratory.
Liu Xia, president of the college, signed for “Laiwu College”. Nearly 500 universities took part.
`;

export const MODEL = readModel();

/** Quotes for all of it. */
export const QUOTES = `quotes:
  led: { exact: "The community is led by Jiangsu Shagang Group and Laiwu College." }
  zh: { exact: "江苏沙钢集团 leads it." }
  signed: { exact: "Shagang and the college signed a framework agreement" }
  lab: { exact: "the three parties will set up a joint laboratory" }
  liu: { exact: "Liu Xia, president of the college, signed for “Laiwu College”." }
  figure: { exact: "Nearly 500 universities took part." }
`;

/** An entity in one line, with a name that needs no quote. */
export function entity(id: string, kind: string, more = ""): string {
  return `  - { id: ${id}, kind: ${kind}, quotes: [led], names: [{ value: ${id}, language: en, nameKind: LABEL, basis: SUPPLIED, suppliedBy: test }]${more && `, ${more}`} }\n`;
}

/** A link in one line. */
export function link(type: string, from: string, to: string, more = ""): string {
  return `  - { type: ${type}, from: ${from}, to: ${to}, quotes: [led]${more && `, ${more}`} }\n`;
}

/** An entity of each of some kinds. */
export const ORGANIZATIONS = `entities:\n${entity("university-a", "University")}${entity("enterprise-b", "Enterprise")}${entity("unit-c", "OrganizationalUnit")}${entity("agreement-d", "Agreement", "properties: { agreementKind: OTHER }")}${entity("person-e", "Person")}`;

/** A statement file: the snippet stands first, so that its lines count from 1; what every file needs comes after it. */
export function parse(snippet: string, name = "001_test", document: string | undefined = DOCUMENT): ParsedFile {
  const text = `${snippet.trimEnd()}
${snippet.includes("quotes:\n") ? "" : QUOTES}recordedAt: 2026-01-01T00:00:00Z
source: { id: ${name}, title: Steel and schools, languages: [en], licence: none, translation: ORIGINAL }
`;
  const path = `${name}.yaml`;
  return parseStatementFile({ path, text: anchorQuotes(text, document ?? "").text }, MODEL, document);
}

/** One file, or several by name. */
export function fileSet(snippets: string | Readonly<Record<string, string>>): FileSet {
  const named = typeof snippets === "string" ? { "001_test": snippets } : snippets;
  const files = Object.entries(named).map(([name, snippet]) => parse(snippet, name));
  return { files, documents: new Map(files.map(({ name }) => [name, `${name}.txt`])), problems: [] };
}

/** What one rule finds. Problems of form are mistakes in the test. */
export function find(rule: Rule, snippets: string | Readonly<Record<string, string>>): Problem[] {
  const set = fileSet(snippets);
  expect(set.files.flatMap((file) => file.problems)).toEqual([]);
  return applyRule(rule, openSet(set, MODEL));
}

/** Nothing to find for this rule. */
export function expectValid(rule: Rule, snippets: string | Readonly<Record<string, string>>): void {
  expect(find(rule, snippets)).toEqual([]);
}

/** Just these problems, in this order; what is left out of one may be anything. */
export function expectProblems(
  rule: Rule,
  snippets: string | Readonly<Record<string, string>>,
  expected: readonly Partial<Problem>[],
): void {
  const found = find(rule, snippets);
  expect(found).toHaveLength(expected.length);
  expected.forEach((problem, index) => expect(found[index]).toMatchObject(problem));
}

/** Every problem of every rule. */
export function validateAll(snippets: string | Readonly<Record<string, string>>): Problem[] {
  return validate(fileSet(snippets), MODEL);
}
