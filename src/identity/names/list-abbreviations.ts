import { foldHanNumerals } from "./parts/fold-numerals.js";
import { takeHanPlaces } from "./parts/take-places.js";
import { printSearchText } from "../../text/print-search-text.js";

/** Words of what a university teaches, as names have them, and by what characters each is called for short. */
const FIELDS: readonly (readonly [word: string, short: readonly string[]])[] = [
  ["航空航天", ["航"]],
  ["理工", ["理工", "工"]],
  ["工程", ["工程"]],
  ["工业", ["工"]],
  ["科技", ["科", "科技"]],
  ["科学技术", ["科"]],
  ["师范", ["师"]],
  ["农业", ["农"]],
  ["林业", ["林"]],
  ["医科", ["医"]],
  ["中医药", ["中医", "中医药"]],
  ["财经", ["财"]],
  ["交通", ["交"]],
  ["邮电", ["邮"]],
  ["石油", ["石"]],
  ["地质", ["地"]],
  ["矿业", ["矿"]],
  ["外国语", ["外"]],
  ["政法", ["政法", "法"]],
  ["民族", ["民"]],
  ["海事", ["海事"]],
  ["海洋", ["海洋"]],
  ["电力", ["电"]],
  ["化工", ["化"]],
  ["建筑", ["建"]],
  ["体育", ["体"]],
  ["工商", ["工商"]],
  ["信息", ["信"]],
  ["语言", ["语"]],
  ["电子科技", ["电子科", "电"]],
  ["传媒", ["传"]],
];
/** Parts of the country that begin names as places do. */
const REGION = /^(?:华东|华南|华中|华北|西北|西南|东北|中南|东南|中国|中央|首都)/u;

/**
 * What a Chinese university is called for short, by the words that its name is of: 北大 of 北京大学, 哈工大 of 哈尔滨工业大学, 北师大 and 北京师大 of
 * 北京师范大学. What nobody says is among it; what is of another (北大 of 河北大学) is not.
 */
export function listAbbreviations(name: string): readonly string[] {
  const text = foldHanNumerals(printSearchText(name));
  const university = /^(\p{Script=Han}{3,12}?)大学$/u.exec(text)?.[1];
  const college = /^(\p{Script=Han}{2,10}?)(?:职业技术|职业)(学院|大学)$/u.exec(text);
  if (college) {
    const [, stem = "", end] = college;
    const last = end === "学院" ? "职院" : "职大";
    const { places, rest } = takeHanPlaces(stem);
    const place = places.at(-1)?.text ?? "";
    return rest === "" && place !== "" ? [`${place}${last}`, `${place[0]}${last}`] : [`${stem}${last}`];
  }
  if (university === undefined) {
    const city = /^(\p{Script=Han}{2,5})大学$/u.exec(text)?.[1];
    const place = city === undefined ? undefined : takeHanPlaces(city);
    return place && place.rest === "" && place.places.length === 1 ? [`${city![0]}大`] : [];
  }
  const { places, rest: afterPlaces } = takeHanPlaces(university);
  const region = places.length === 0 ? REGION.exec(university)?.[0] : undefined;
  const place = places.at(-1)?.text ?? region;
  const rest = places.length > 0 ? afterPlaces : university.slice(region?.length ?? 0);
  if (place === undefined) return [];
  if (rest === "") return places.length === 1 ? [`${place[0]}大`] : [];
  const field = FIELDS.find(([word]) => word === rest);
  if (!field) return [];
  return [
    ...new Set(
      field[1].flatMap((short) => {
        // 理工 is not 工大: that is 工业.
        const ends = rest === "理工" && short === "工" ? [""] : ["大", ""];
        return [place[0]!, place].flatMap((front) => ends.map((end) => `${front}${short}${end}`));
      }),
    ),
  ].filter((short) => short.length > 1);
}
