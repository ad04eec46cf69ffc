/** A part of a body whose name begins with that of the body. */
export interface HanUnit {
  /** What it may be a part of, the nearest first: 遵义医科大学医学与科技学院, 遵义医科大学. */
  readonly wholes: readonly string[];
  /** It is in no register by itself: a department. An institute or a hospital may be. */
  readonly plain: boolean;
}

const WHOLE = /(?:大学|学院|科学院|专科学校|分校|校区)(?:[（(]\p{Script=Han}{2,5}[）)])?/gu;
const UNIT = /^(?!出版社)[^,，]{1,30}?(?:学院|学部|系|部|所|中心|实验室|研究院|研究生院|医院|书院|校区|分校|院)$/u;
const PLAIN = /(?:系|部|中心|实验室|研究生院)$/u;

/** 浙江大学材料学院 → 浙江大学; undefined where a name is of one body alone: 中国科学院大学, 城市职业技术学院. */
export function splitHanUnit(name: string): HanUnit | undefined {
  const text = name.normalize("NFKC");
  const wholes = [...text.matchAll(WHOLE)]
    .map(({ index, 0: end }) => text.slice(0, index + end.length))
    .filter((whole) => [...whole].length > 3 && UNIT.test(text.slice(whole.length)) && text.length - whole.length > 1);
  return wholes.length === 0 ? undefined : { wholes: wholes.reverse(), plain: PLAIN.test(text) };
}
