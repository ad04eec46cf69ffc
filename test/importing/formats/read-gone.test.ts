import { expect, test } from "vitest";
import { readGone } from "../../../src/importing/formats/tables/states/read-gone.js";

test.each<[remark: string, how: string | undefined, more?: string]>([
  ["已撤销", "HISTORICAL"],
  ["注销", "HISTORICAL"],
  ["2023年5月注销", "HISTORICAL", "2023年5月"],
  ["该校已于2019年撤销建制", "HISTORICAL", "2019年"],
  ["民办，2021年停办", "HISTORICAL", "2021年"],
  ["经教育部批准撤销", "HISTORICAL"],
  ["吊销营业执照", "HISTORICAL"],
  ["企业已破产", "HISTORICAL"],
  ["closed in 2019", "HISTORICAL", "2019"],
  ["已更名为丁大学", "UNCLEAR", "丁大学"],
  ["2023年更名为丁大学", "UNCLEAR", "丁大学"],
  ["已并入庚大学", "UNCLEAR", "庚大学"],
  ["2020年与辛学院合并", "UNCLEAR", ""],
  ["已更名", "UNCLEAR", ""],
  ["2018年重组为辛集团", "UNCLEAR", "辛集团"],
  ["更名登记办理完毕", undefined],
  ["renamed as Ding University", "UNCLEAR", "Ding University"],
  ["merged into Geng University in 2019", "UNCLEAR", "Geng University in 2019"],
  ["停止招生", "UNCLEAR"],
  ["2022年起停招", "UNCLEAR"],
  ["暂停招生", "UNCLEAR"],
  // The row has the name that it has now.
  ["2015年更名为丙学院", undefined],
  ["由甲学院更名", undefined],
  ["2010年由甲学院、乙学院合并组建", undefined],
  ["原名甲学院", undefined],
  // What is none of that.
  ["拟更名为丁大学", undefined],
  ["民办", undefined],
  ["存续", undefined],
  ["正常招生", undefined],
  ["处分已撤销", undefined],
  ["未注销", undefined],
  ["合并报表企业", undefined],
  ["", undefined],
])("%s says of 丙学院 that it is %s", (remark, how, more) => {
  const gone = readGone(remark, ["丙学院"]);
  expect([gone?.how, gone?.became ?? gone?.to]).toEqual([how, more]);
});
