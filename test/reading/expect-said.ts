import { expect } from "vitest";
import { findAll } from "../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../src/reading/finding/find-known.js";
import { planProposal } from "../../src/reading/proposing/plan-proposal.js";
import { readModel } from "../../src/model/read-model.js";

const NOTHING = listKnownNames([]);
const model = readModel();

/** "Kind name" of each thing, "A TYPE B" of each link, and "A TYPE B title" where a post or a role is told. */
function listSaid(text: string): string[] {
  const { entities, links } = planProposal(text, findAll(text, NOTHING), {
    sourceId: "source",
    model,
    ids: NOTHING.ids,
  });
  const names = new Map(entities.map(({ id, names: [name] }) => [id, name?.value]));
  return [
    ...entities.map(({ kind, names: [name] }) => `${kind} ${name?.value}`),
    ...links.flatMap(({ type, from, to, details: { titleZh = "", role = "" } }) => {
      const said = `${names.get(from) ?? from} ${type} ${names.get(to) ?? to}`;
      return titleZh || role ? [said, `${said} ${titleZh}${role}`] : [said];
    }),
  ];
}

export function expectSaid(text: string, said: readonly string[], unsaid: RegExp | undefined): void {
  const all = listSaid(text);
  for (const one of said) expect(all).toContain(one);
  if (unsaid) expect(all.filter((one) => unsaid.test(one))).toEqual([]);
}
