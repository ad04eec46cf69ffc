/** A province-level division of China (GB/T 2260), and the tile of the grid that stands for it. */
export interface Province {
  /** GB/T 2260, six digits. */
  readonly code: string;
  readonly zh: string;
  /** As a number plate has it. */
  readonly zhShort: string;
  readonly en: string;
  /** ISO 3166-2:CN without the country. */
  readonly enShort: string;
  readonly column: number;
  /** From the north. */
  readonly row: number;
}

function province(
  code: string,
  zh: string,
  zhShort: string,
  en: string,
  enShort: string,
  column: number,
  row: number,
): Province {
  return { code: `${code}0000`, zh, zhShort, en, enShort, column, row };
}

/**
 * All 34, in the order of their codes; neighbours are neighbours where a grid can have it so. No boundary is drawn and
 * none is meant.
 */
export const PROVINCES: readonly Province[] = [
  province("11", "北京", "京", "Beijing", "BJ", 4, 1),
  province("12", "天津", "津", "Tianjin", "TJ", 5, 2),
  province("13", "河北", "冀", "Hebei", "HE", 4, 2),
  province("14", "山西", "晋", "Shanxi", "SX", 3, 2),
  province("15", "内蒙古", "蒙", "Inner Mongolia", "NM", 3, 1),
  province("21", "辽宁", "辽", "Liaoning", "LN", 6, 2),
  province("22", "吉林", "吉", "Jilin", "JL", 6, 1),
  province("23", "黑龙江", "黑", "Heilongjiang", "HL", 6, 0),
  province("31", "上海", "沪", "Shanghai", "SH", 6, 4),
  province("32", "江苏", "苏", "Jiangsu", "JS", 5, 4),
  province("33", "浙江", "浙", "Zhejiang", "ZJ", 5, 5),
  province("34", "安徽", "皖", "Anhui", "AH", 4, 4),
  province("35", "福建", "闽", "Fujian", "FJ", 4, 6),
  province("36", "江西", "赣", "Jiangxi", "JX", 4, 5),
  province("37", "山东", "鲁", "Shandong", "SD", 4, 3),
  province("41", "河南", "豫", "Henan", "HA", 3, 3),
  province("42", "湖北", "鄂", "Hubei", "HB", 3, 4),
  province("43", "湖南", "湘", "Hunan", "HN", 3, 5),
  province("44", "广东", "粤", "Guangdong", "GD", 3, 6),
  province("45", "广西", "桂", "Guangxi", "GX", 2, 6),
  province("46", "海南", "琼", "Hainan", "HI", 2, 7),
  province("50", "重庆", "渝", "Chongqing", "CQ", 2, 4),
  province("51", "四川", "川", "Sichuan", "SC", 1, 4),
  province("52", "贵州", "贵", "Guizhou", "GZ", 2, 5),
  province("53", "云南", "云", "Yunnan", "YN", 1, 5),
  province("54", "西藏", "藏", "Tibet", "XZ", 0, 3),
  province("61", "陕西", "陕", "Shaanxi", "SN", 2, 3),
  province("62", "甘肃", "甘", "Gansu", "GS", 1, 2),
  province("63", "青海", "青", "Qinghai", "QH", 1, 3),
  province("64", "宁夏", "宁", "Ningxia", "NX", 2, 2),
  province("65", "新疆", "新", "Xinjiang", "XJ", 0, 2),
  province("71", "台湾", "台", "Taiwan", "TW", 5, 6),
  province("81", "香港", "港", "Hong Kong", "HK", 4, 7),
  province("82", "澳门", "澳", "Macao", "MO", 3, 7),
];

export const COLUMNS = 7;
export const ROWS = 8;
