import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listKnownFiles } from "../../src/importing/around/list-known-files.js";
import { readSeeds } from "../../src/statements/read-seeds.js";
import { isError, validate } from "../../src/validation/validate.js";
import { temporaryFolder } from "../support/folder.js";
import { mapping, MODEL } from "./fixtures.js";
import { planFixture } from "./plan.js";

describe("tables are held to what check holds the graph to", () => {
  const UNITS =
    "register: example-units\nsource: { title: Units, licence: made up }\nkind: OrganizationalUnit\ncolumns:\n  id: { identifier: id }\n  name: { name: LABEL, language: en }\n  of: { link: PART_OF, to: id, optional: true }\n  to: { link: SUCCEEDED_BY, to: id, optional: true }\n  from: { time: validFrom, optional: true }\n  until: { time: validTo, optional: true }\n";
  const LABORATORIES =
    "register: example-laboratories\nsource: { title: Laboratories, licence: made up }\nkind: Laboratory\ncolumns:\n  id: { identifier: id }\n  name: { name: LABEL, language: en }\n  kind: { property: laboratoryKind }\n";
  const AGREEMENTS =
    "register: example-agreements\nsource: { title: Agreements, licence: made up }\nkind: Agreement\ncolumns:\n  id: { identifier: id }\n  name: { name: LABEL, language: en }\n  kind: { property: agreementKind }\n  party: { link: SIGNED, incoming: true, to: id }\n";
  test.each<[string, string, string, readonly (readonly [number, string])[]]>([
    [
      "a circle",
      UNITS,
      "id,name,of\nunit-a,A,unit-b\nunit-b,B,unit-c\nunit-c,C,unit-a\nunit-d,D,unit-a\n",
      [[4, "one of these is the wrong way round: unit-c → unit-a → unit-b → unit-c"]],
    ],
    [
      "a circle of another type, in one row",
      UNITS,
      "id,name,to\nunit-a,A,unit-b\nunit-b,B,unit-a\n",
      [[3, "one of these is the wrong way round: unit-b → unit-a → unit-b"]],
    ],
    [
      "two at a time of which there is one",
      UNITS,
      "id,name,of\nunit-a,A,university-pku\nunit-a,A,university-hrbust\n",
      [[3, "see row 2; say until when the one held and from when the other"]],
    ],
    [
      "one after the other",
      UNITS,
      "id,name,of,from,until\nunit-a,A,university-pku,2001,2005-01-01\nunit-a,A,university-hrbust,2005-01-01,\n",
      [],
    ],
    [
      "dates the wrong way round",
      UNITS,
      "id,name,of,from,until\nunit-a,A,university-pku,2005,2001\n",
      [[2, "DatesInOrder"]],
    ],
    [
      "an identifier of full width",
      "register: example-firms\nsource: { title: Firms, licence: made up }\nkind: Enterprise\ncolumns:\n  id: { identifier: USCC }\n  name: { name: OFFICIAL }\n",
      "id,name\n９１１１０１０８６３３６１２３４９Ｔ,北京乙公司\n",
      [],
    ],
    [
      "what the graph has of it already",
      "register: example-events\nsource: { title: Events, licence: made up }\nkind: Event\ncolumns:\n  id: { identifier: id }\n  name: { name: LABEL, language: en }\n",
      "id,name\nevent-hrbust-cybersecurity-signing-2023,Signing\n",
      [],
    ],
    [
      "what a row before has of it",
      LABORATORIES,
      "id,name,kind\nlaboratory-a,A,JOINT\nlaboratory-a,Alpha,\nlaboratory-b,B,\nlaboratory-b,B,JOINT\n",
      [[4, "RequiredPropertiesPresent"]],
    ],
    [
      "a place that is none",
      UNITS.replace("PART_OF", "LOCATED_IN"),
      "id,name,of\nunit-a,A,place-nowhere\nunit-b,B,place-heilongjiang\n",
      [[2, "NoDanglingReference"]],
    ],
    [
      "somebody whom a link names besides",
      "register: example-guests\nsource: { title: Guests, licence: made up }\nkind: University\ncolumns:\n  id: { identifier: id }\n  name: { name: LABEL, language: en }\n  for: { link: REPRESENTED, to: id, with: { event: event-nowhere } }\n",
      "id,name,for\nuniversity-a,A,university-pku\nuniversity-b,B,\n",
      [[2, "NoDanglingReference"]],
    ],
    [
      "a signatory for a party, and for none",
      "register: example-signatories\nsource: { title: Signatories, licence: made up }\nkind: Person\ncolumns:\n  id: { identifier: id }\n  name: { name: LABEL, language: en }\n  signed: { link: SIGNATORY_OF, to: id, with: { onBehalfOf: university-hrbust } }\n",
      "id,name,signed\nperson-a,A,agreement-hrbust-cybersecurity-2023\n",
      [],
    ],
    [
      "an agreement of one party",
      AGREEMENTS,
      "id,name,kind,party\nagreement-a,A,OTHER,university-pku\nagreement-b,B,OTHER,university-pku\nagreement-b,B,OTHER,university-hrbust\n",
      [[2, "AgreementHasTwoParties"]],
    ],
  ])("what check would refuse is refused, and what is not, check accepts: %s", async (_title, map, rows, expected) => {
    const path = join(await temporaryFolder(), "rows.csv");
    writeFileSync(path, rows);
    const plan = await planFixture(path, { read: mapping(map).mapping! });
    const found = plan.problems.map(
      ({ line, rule, suggestion = "" }) =>
        `${line} ${expected.some(([, said]) => said === suggestion) ? suggestion : rule}`,
    );
    expect([...new Set(found)]).toEqual(expected.map(([line, said]) => `${line} ${said}`));
    if (plan.whole) return;
    const files = listKnownFiles(plan.statements, []);
    const documents = files.map(({ name, path: at }) => [name, at] as const);
    const seeds = readSeeds(MODEL);
    expect(
      validate(
        { files: [...seeds.files, ...files], documents: new Map([...seeds.documents, ...documents]), problems: [] },
        MODEL,
      ).filter(isError),
    ).toEqual([]);
  });
});
