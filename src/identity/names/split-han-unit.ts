/** A part of a body whose name begins with that of the body. */
export interface HanUnit {
  readonly whole: string;
  readonly unit: string;
  /** It stands in registers by itself: a hospital, an institute, a laboratory. */
  readonly standing: boolean;
}

const UNIT =
  /^(?<whole>\p{Script=Han}{2,}?(?:大学|学院|科学院|学校)(?:[（(]\p{Script=Han}{2,5}[）)])?)(?<unit>(?!出版社)[^,，]{1,30}?(?:学院|学部|系|部|所|中心|实验室|研究院|研究生院|医院|书院|校区|分校|院))$/u;
const STANDING = /(?:医院|研究院|研究所|实验室|校区|分校|研究生院)$/u;

/** 浙江大学材料学院 → 浙江大学 and 材料学院; undefined where a name is of one body alone: 中国科学院大学, 城市职业技术学院. */
export function splitHanUnit(name: string): HanUnit | undefined {
  const { whole, unit } = UNIT.exec(name.normalize("NFKC"))?.groups ?? {};
  if (whole === undefined || unit === undefined || unit.length < 2) return undefined;
  return { whole, unit, standing: STANDING.test(unit) };
}
