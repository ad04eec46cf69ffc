import type { Mention } from "../../proposal.js";
import { listNear } from "../../spans.js";
import { pattern } from "../../../text/patterns/pattern.js";

/**
 * Bodies of many states, by what they are called. What governs (欧盟委员会) is a body of government; the others are associations,
 * of states, and no companies: 世界银行 is no bank of a trade.
 */
const HAN = pattern("gu")`
  联合国教育、科学及文化组织
  |联合国(?!大学)(?:(?!总部|秘书|大会|代表|成员|可持续|该|在|的|与|和|等|向|为|宣|各|日|官|对|从|将|发布|发表|举行)\p{Script=Han}){1,10}?
  (?:署|组织|基金会?(?!会)|委员会(?!委员|成员))
  |(?:世界(?:卫生|贸易|知识产权|气象|海关|旅游|技能|动物卫生|数字教育)|国际(?:劳工|标准化|海事|民用?航空?|移民|货币基金|刑警|可再生能源)
  |上海合作|亚太经合|亚太经济合作|经济合作与发展|北大西洋公约|石油输出国)组织(?!成员|国家|部|者)
  |世界银行(?!行长)|(?:亚洲(?:基础设施投资|开发)|欧洲投资|非洲开发|新开发)银行|国际货币基金组织|国际奥委会|世界经济论坛组织
`;
const GOVERNS = /(?:欧盟|欧洲|非洲联盟|非盟)委员会/gu;
const LATIN = pattern("gu")`
  \bUnited Nations (?:(?:Educational, Scientific and Cultural|[A-Z]\w+|and|for) ){0,5}(?:Organi[sz]ation|Programme|Program|Fund|Commission|Agency)\b
  |\b(?:World (?:Health|Trade|Intellectual Property|Meteorological|Customs|Tourism)|International (?:Labou?r|Maritime|Civil Aviation)
  |Shanghai Cooperation|Food and Agriculture) Organi[sz]ation\b
  |\bInternational Organi[sz]ation for (?:Standardi[sz]ation|Migration)\b|\bInternational Monetary Fund\b|\bWorld Bank\b
  |\bOrgani[sz]ation for Economic Co-?operation and Development\b|\b(?:Asian|African) Development Bank\b
  |\b(?:UNESCO|UNICEF|UNDP|UNEP|UNIDO|UNHCR|OECD|ASEAN|APEC)(?![\w-]|’s [A-Z])
`;
const LATIN_GOVERNS = /\bEuropean Commission\b/gu;

export function findInternational(text: string): Mention[] {
  const list = (words: RegExp, kind: string): Mention[] =>
    [...text.matchAll(words)].map(({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
      text: name,
      kind,
    }));
  return [
    ...list(HAN, "Association"),
    ...list(LATIN, "Association"),
    ...list(GOVERNS, "GovernmentBody"),
    ...list(LATIN_GOVERNS, "GovernmentBody"),
  ];
}

const JOINED = /, | and | & |、/u;

/** Without names that are such a body under another kind, or it and somebody beside it: "UNESCO and the University of X". */
export function dropAround(mentions: readonly Mention[], international: readonly Mention[]): Mention[] {
  if (international.length === 0) return [...mentions];
  return mentions.filter((one) =>
    listNear(international, one).every(
      (body) =>
        one.start <= body.start &&
        one.end >= body.end &&
        one.end - one.start > body.end - body.start &&
        !JOINED.test(one.text.replace(body.text, "")),
    ),
  );
}
