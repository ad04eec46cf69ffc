import type { Model } from "../../../model/model.js";
import { JOINS_BOTH_ENDING } from "../../../model/values/alliance.js";
import { printSimplified } from "../../../text/traditional.js";
import { hasHan } from "../../../text/print-search-text.js";
import { pattern } from "../../../text/patterns/pattern.js";
import { findLatinKind } from "./guess-english.js";

/** Kinds by how names of them end, in order: a college of a university is no university. */
const ENDINGS: readonly (readonly [kind: string, ending: RegExp])[] = [
  ["Community", new RegExp(`共同体$|产教联合体$|${JOINS_BOTH_ENDING}`, "u")],
  ["Platform", /产业学院$|(?:实训|实践|实习|培训)基地$/u],
  [
    "OrganizationalUnit",
    /大学.+(?:学院|系|部|处|中心)$|(?:公司|集团).+(?:研究院|研究所|部|处|中心|办公室)$|[厅局部委].{1,8}(?:处|科|(?<!公)司)$|(?:指导|专家|学术|咨询|顾问|工作|评审|评议)委员会$|教指委$|(?:医院|卫生院)$/u,
  ],
  ["Laboratory", /实验室$|laboratory$/iu],
  [
    "Association",
    pattern("iu")`
      (?:协会|学会|联合会|商会|促进会|基金会|研究会|联盟|理事会|分会|专业委员会|职业教育集团|职教集团|中国工程院|^中国科学院|科协|文联|作协|侨联|社科联|工商联)$
      |\b(?:association|society|federation|foundation|alliance)$
    `,
  ],
  [
    "EducationalOrganization",
    /(?:[小中]学|附[小中]|幼儿园|中等(?:职业|专业|技术)学校|技工学校|技师学院|职业高中|中专|职教中心|职业教育中心)$/u,
  ],
  [
    "University",
    pattern("iu")`
      (?:大学|学院|学校|专科学校|研究院|研究所|科学院|[农社林医]科院)$|\b(?:university|college|polytechnic)$
      |\b(?:university|college|institute) of\b(?!.*\b(?:ltd|limited|inc|corp|gmbh|press)\b)|^(?:imperial|king.s) college\b
      |^(?:universit(?:ät|é|à|at|eit|et)|universi(?:dade|dad|tas)|politecnico|polit[ée]cnica|hochschule|technische)\b
    `,
  ],
  [
    "Enterprise",
    pattern("iu")`
      (?:公司|集团|厂|银行|事务所|企业|中心（有限合伙）)$
      |\b(?:ltd|limited|inc|corp|corporation|gmbh|company|group|plc|llc)\.?$
      |\s(?:ag|se|kg|nv|oy|ab|spa|sas|s\.a\.|b\.v\.|s\.p\.a\.)$
    `,
  ],
  [
    "GovernmentBody",
    pattern("iu")`
      (?:人民政府|管委会|委员会|[厅局]|政协|[省市区县]委|[省市区县国]人大)$|(?:教育|科技|科学技术|工业和信息化|财政|人力资源和社会保障|商务)部$
      |^ministry of\b
    `,
  ],
];

/**
 * What something is whose name is all that is known: one of some kinds, as its ending tells; undefined where it does
 * not. Pure.
 */
export function guessKind(name: string, kinds: readonly string[]): string | undefined {
  return kinds.length === 1 ? kinds[0] : findByEnding(name, kinds);
}

/** The one of some kinds that names end so of; undefined where this one does not. Pure. */
export function findByEnding(name: string, kinds: readonly string[]): string | undefined {
  const found = findEnding(name);
  return found !== undefined && kinds.includes(found) ? found : undefined;
}

/** 中铁十二局, 中交二航局, 矿务局: companies whose names are older than they are. */
const COMPANY_BUREAU = "[一二三四五六七八九十航]|工程|铁路|石油管理|勘探|勘察|勘查|地质|矿务|农垦";
/** Endings that nothing else has, of what a heading says wrongly of some below it: 研究院 may be a company, 局 may not. */
const SURE: readonly (readonly [kind: string, ending: RegExp])[] = [
  ["Enterprise", /(?:公司|银行|事务所)$/u],
  ["Association", /(?:协会|学会|联合会|商会|促进会|基金会|研究会)$/u],
  ["EducationalOrganization", /(?:[小中]学|幼儿园|技工学校|技师学院|职业高中|中专)$/u],
  ["University", /(?:大学|(?:职业技术|职业|师范|医学|理工|工程|工业|商|技术)学院|高等专科学校)$/u],
  ["GovernmentBody", new RegExp(`(?:人民政府|管(?:理委员|委)会|厅|(?<!${COMPANY_BUREAU})局)$`, "u")],
];
const SURE_IN_LATIN: ReadonlySet<string> = new Set(["Enterprise", "Association", "University", "GovernmentBody"]);

/**
 * What a name surely is besides what it is said to be: 临溪市民政局 below 参与企业 is an office. Undefined where it may
 * be what is said, or the one is the wider kind of the other. Pure.
 */
export function findOtherSurely(name: string, said: string, { kinds }: Pick<Model, "kinds">): string | undefined {
  if (!SURE.some(([kind]) => kind === said)) return undefined;
  const found = findEnding(name);
  if (found === undefined || found === said || kinds.get(found)?.general === said) return undefined;
  const bare = printSimplified(name).replace(BEHIND, "").trim();
  const isSure = hasHan(bare)
    ? SURE.some(([kind, ending]) => kind === found && ending.test(bare))
    : SURE_IN_LATIN.has(found);
  return isSure ? found : undefined;
}

const BEHIND = /\s*[（(【[][^（(【[]*[)）\]】]$/u;

/** Characters of a name, with an aside: what has more is none that its ending could tell of. */
const LONGEST = 400;

/** What names that end so are of, whichever kind; undefined where this one does not tell. Pure. */
export function findEnding(name: string): string | undefined {
  if (name.length > LONGEST) return undefined;
  const bare = printSimplified(name).replace(BEHIND, "").trim();
  return hasHan(bare) ? ENDINGS.find(([, ending]) => ending.test(bare))?.[0] : findLatinKind(bare);
}
