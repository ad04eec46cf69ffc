import { describe, expect, test } from "vitest";
import { readModel } from "../../../src/model/read-model.js";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";
import { foldText } from "../../../src/reading/finding/words/fold-text.js";
import { planProposal } from "../../../src/reading/proposing/plan-proposal.js";
import type { Proposal } from "../../../src/reading/proposal.js";

const NOTHING = listKnownNames([]);
const model = readModel();

function propose(text: string): Proposal {
  return planProposal(text, findAll(text, NOTHING), { sourceId: "source", title: undefined, model, ids: NOTHING.ids });
}

/** "A TYPE B", with the names and titles as the text prints them. */
function listLinks({ entities, links }: Proposal): string[] {
  const names = new Map(entities.map(({ id, names: [name] }) => [id, name?.value]));
  return links.map(({ type, from, to, details: { titleZh, titleEn }, modality }) =>
    [names.get(from), type, titleZh ?? titleEn, names.get(to), modality].filter((one) => one !== undefined).join(" "),
  );
}

const widen = (text: string, space: string): string =>
  text.replace(/[!-~]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).replaceAll(" ", space);

describe("letters and marks of full width are read as those of half width, and quoted as they are printed", () => {
  const PLAIN =
    "Jinhai University and Beichen Steel Co., Ltd. signed a strategic cooperation agreement on May 12, 2024. Li Ping, Vice President of Jinhai University, attended the signing ceremony.";

  test.each(["　", " "])("with spaces as %j", (space) => {
    const wide = widen(PLAIN, space);
    const proposal = propose(wide);
    const links = listLinks(propose(PLAIN));
    expect(links).toContain("Li Ping HOLDS_POSITION Vice President Jinhai University");
    expect(listLinks(proposal).map((one) => foldText(one))).toEqual(links);
    for (const { value } of proposal.entities.flatMap(({ names }) => names)) expect(wide).toContain(value);
    for (const { exact } of proposal.quotes.values()) expect(wide).toContain(exact);
  });

  test("beside Chinese its own marks stay", () => {
    const text = "５月１２日，江海大学（Ｊｉｎｈａｉ　Ｕｎｉｖｅｒｓｉｔｙ）与北辰集团签署战略合作协议。";
    expect(foldText(text)).toBe("5月12日，江海大学（Jinhai University）与北辰集团签署战略合作协议。");
    expect(propose(text).entities[0]?.names.map(({ value }) => value)).toEqual([
      "江海大学",
      "Ｊｉｎｈａｉ　Ｕｎｉｖｅｒｓｉｔｙ",
    ]);
  });
});

describe("traditional Chinese is read as simplified, and quoted as it is printed", () => {
  test.each<[string, string[]]>([
    [
      "江海大學與北辰鋼鐵集團有限公司簽署戰略合作協議。江海大學副校長張偉、北辰鋼鐵集團有限公司董事長劉建國出席簽約儀式並致辭。",
      [
        "江海大學 SIGNED 戰略合作協議",
        "北辰鋼鐵集團有限公司 SIGNED 戰略合作協議",
        "張偉 HOLDS_POSITION 副校長 江海大學",
        "劉建國 HOLDS_POSITION 董事長 北辰鋼鐵集團有限公司",
        "張偉 SPOKE_AT 簽約儀式",
        "劉建國 ATTENDED 簽約儀式",
      ],
    ],
    [
      "全國智慧製造產教融合聯盟由北辰鋼鐵集團有限公司牽頭，於6月成立。聯盟成員單位包括濱河理工大學和金山電機有限公司。",
      [
        "北辰鋼鐵集團有限公司 LEADS 全國智慧製造產教融合聯盟",
        "濱河理工大學 MEMBER_OF 全國智慧製造產教融合聯盟",
        "金山電機有限公司 MEMBER_OF 全國智慧製造產教融合聯盟",
      ],
    ],
    [
      "江海大學計畫與北辰鋼鐵集團有限公司簽署合作備忘錄。",
      ["江海大學 SIGNED 合作備忘錄 PLANNED", "北辰鋼鐵集團有限公司 SIGNED 合作備忘錄 PLANNED"],
    ],
    [
      "國立江海大學設有實驗室。江海大學與北辰鋼鐵集團有限公司簽署備忘錄。該校機械工程學院院長陳國榮出席。",
      ["國立江海大學 SIGNED 備忘錄", "陳國榮 HOLDS_POSITION 院長 機械工程學院", "機械工程學院 PART_OF 國立江海大學"],
    ],
    [
      "江海大學與北辰精密股份有限公司簽訂產學合作備忘錄。簽約典禮於5月3日在該校舉行，校長林明德主持。",
      ["江海大學 SIGNED 產學合作備忘錄", "林明德 CHAIRED 簽約典禮", "江海大學 ORGANIZED 簽約典禮"],
    ],
    ["江海大學並無與北辰鋼鐵集團有限公司簽署合作備忘錄。", []],
    ["江海大學並未與北辰鋼鐵集團有限公司簽署合作備忘錄。", []],
  ])("%s", (text, said) => {
    const proposal = propose(text);
    expect(listLinks(proposal)).toEqual(expect.arrayContaining(said));
    if (said.length === 0) expect(proposal.links).toEqual([]);
    for (const { value, language } of proposal.entities.flatMap(({ names }) => names)) {
      expect(text).toContain(value);
      expect(language).toBe("zh-Hant");
    }
    expect(proposal.languages).toEqual(["zh-Hant"]);
  });

  test("a name in both scripts is one, and every character keeps its place", () => {
    const text = "臺北市於2024年。𠀀瞭解乾縣。\n江海大學與江海大学是一所。";
    expect(foldText(text)).toHaveLength(text.length);
    expect(propose(text).entities.map(({ names }) => names.map(({ value }) => value))).toEqual([
      ["江海大學", "江海大学"],
    ]);
  });
});
