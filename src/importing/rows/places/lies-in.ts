import { isCountyName } from "./county-names.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** What ends the name of something that is a place: 高新区, 花桥镇, 独墅湖科教城; not 江苏城市, 上海超市, 苏州幼儿园. */
const AREA = pattern("u")`
  (?:[区县旗镇乡村岛]|海域|(?<![城都超股楼门夜])市|(?<![路])街道|(?<!幼儿|动物|植物|公|乐)园
  |(?:科教|大学|新|老|主|古)城|街区|[省市区县]?内|境内|本级)$
`;
/** A road that has a name of its own, or a number in one: 汉口路22号. */
const STREET = pattern("u")`
  \p{Script=Han}{2,}?(?:路|街|大道|巷|弄|胡同)(?:[东西南北中]|\p{Script=Han}{1,2}段)?
  (?:\s*[\d一二三四五六七八九十]|$)
`;
/** 南京路, 北京西路: behind the name of a place it is a road that bears it, wherever that is; not 唐山路南区. */
const ROAD_OF_THAT_NAME = /^[东西南北中]?[一二三四五]?(?:路|街|大道|大街|道|巷|弄)(?!\p{Script=Han}{0,2}[区县])/u;
/** 苏州（总部）. */
const SEAT = /^(?:总部|本部|主校区|省会|直辖市|首都)$/u;

/**
 * Whether words behind the name of a place say where in it: 海淀, （昆山）, 鼓楼区汉口路22号. Not 高校, 省外, 西路: then the whole is
 * something else. `codes`: of that place. Pure.
 */
export function liesIn(rest: string, code: string): boolean {
  const text = rest.trim().replace(/^地区(?=.)/u, "");
  const bracket = /^[（(]([^（）()]+)[)）]$/u.exec(text)?.[1];
  if (bracket !== undefined) return SEAT.test(bracket) || (!/[除非外]/u.test(bracket) && liesIn(bracket, code));
  if (ROAD_OF_THAT_NAME.test(text)) return false;
  return isCountyName(text.replace(/[区县市旗]$/u, ""), code.slice(0, 2)) || AREA.test(text) || STREET.test(text);
}

/** What ends the English or romanised name of a place: Nanjing City, Suzhou Industrial Park, Dalian Shi. */
const ENGLISH_AREA = pattern("u")`
  ^(?:city|province|municipality|prefecture|county|district|region|area|zone|park|town|township|village|sar|china
  |prc|shi|sheng|qu|diqu)$
`;

/** Whether words that name a place somewhere are the name of a place: not Nanjing University, nor Nanjing Road. Pure. */
export function isEnglishPlace(words: string, rest: readonly string[]): boolean {
  return (
    rest.length === 0 ||
    ENGLISH_AREA.test(
      words
        .split(/[^a-z]+/u)
        .filter((word) => word !== "")
        .at(-1) ?? "",
    )
  );
}
