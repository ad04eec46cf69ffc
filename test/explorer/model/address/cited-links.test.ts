import { describe, expect, test } from "vitest";
import { parseState, type State } from "../../../../src/explorer/model/address/url-state.js";
import { listCitedLinks, planDossier } from "../../../../src/explorer/model/files/cited-links.js";

const list = (search: string) => listCitedLinks(parseState(search).state, "zh");

describe("where what is shown is cited, filed and followed", () => {
  test("a card is its thing", () => {
    expect(list("?view=card&id=university-hrbust&pages=2")).toEqual({
      references: {
        gbt7714: "/id/university-hrbust.gbt7714.txt?language=zh",
        apa: "/id/university-hrbust.apa.txt?language=zh",
        bibtex: "/id/university-hrbust.bib?language=zh",
        csl: "/id/university-hrbust.csl.json?language=zh",
      },
      dossier: {
        html: "/dossier.html?ids=university-hrbust&lang=zh",
        docx: "/dossier.docx?ids=university-hrbust&lang=zh",
        md: "/dossier.md?ids=university-hrbust&lang=zh",
      },
      feeds: {
        atom: "/feeds/thing/university-hrbust.atom?lang=zh",
        json: "/feeds/thing/university-hrbust.json?lang=zh",
      },
    });
  });

  test("a path keeps its conditions", () => {
    const { references, dossier } = list(
      "?view=path&id=place-a&to=place-b&length=4&links=LEADS&avoid=place-c&as=table",
    );
    expect(dossier?.docx).toBe("/dossier.docx?from=place-a&to=place-b&length=4&links=LEADS&avoid=place-c&lang=zh");
    expect(references.bibtex).toContain("/view.bib?view=path&id=place-a&to=place-b");
  });

  test.each([
    [
      "?view=search&q=%E6%B2%99%E9%92%A2&kinds=ENTERPRISE",
      "/feeds/search.atom?text=%E6%B2%99%E9%92%A2&kinds=ENTERPRISE&lang=zh",
    ],
    ["?view=source&id=place-a", "/feeds/source/place-a.atom?lang=zh"],
    ["?view=changes", "/feeds/graph.atom?lang=zh"],
    ["", "/feeds/graph.atom?lang=zh"],
  ])("%s is followed", (search, atom) => {
    expect(list(search).feeds?.atom).toBe(atom);
  });

  test.each([
    ["compare", ["place-a", "place-b"], { compare: "place-a,place-b" }],
    ["compare", ["place-a"], { ids: "place-a" }],
    ["list", ["place-a", "place-b"], { ids: "place-a,place-b" }],
    ["list", Array.from({ length: 11 }, (_, at) => `place-${at}`), undefined],
    ["list", [], undefined],
  ])("what is chosen in the view %s (%j) is filed", (view, ids, of) => {
    const state = { view, ids } as unknown as State;
    expect(planDossier(state)).toEqual(of);
  });

  test("half a path is no dossier, and a search for nothing no feed", () => {
    expect([list("?view=path&id=place-a").dossier, list("?view=search").feeds]).toEqual([undefined, undefined]);
  });
});
