import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { listSyllables } from "../../../src/identity/names/list-syllables.js";
import { listSearchKeys } from "../../../src/text/list-search-keys.js";
import { spellPerson } from "../../../src/text/pinyin/spell-person.js";

/** As 现代汉语词典 and the places themselves have it. */
const READ =
  `乐清市 yueqingshi, 歙县 shexian, 单县 shanxian, 六安市 luanshi, 六合区 luhequ, 六枝特区 liuzhitequ, 蚌埠市 bengbushi, 蚌山区 bengshanqu,
亳州市 bozhoushi, 台州市 taizhoushi, 丽水市 lishuishi, 渑池县 mianchixian, 荥阳市 xingyangshi, 荥经县 yingjingxian, 井陉县 jingxingxian, 莘县 shenxian,
蔚县 yuxian, 涿州市 zhuozhoushi, 洪洞县 hongtongxian, 洞头区 dongtouqu, 枞阳县 zongyangxian, 黟县 yixian, 浒墅关 xushuguan, 勐腊县 menglaxian,
牟平区 mupingqu, 中牟县 zhongmuxian, 牟定县 moudingxian, 繁峙县 fanshixian, 尉犁县 yulixian, 尉氏县 weishixian, 大埔县 dabuxian, 黄埔区 huangpuqu,
番禺区 panyuqu, 吐鲁番市 tulufanshi, 长子县 zhangzixian, 子长市 zichangshi, 闽侯县 minhouxian, 铅山县 yanshanxian, 婺源县 wuyuanxian, 弋阳县 yiyangxian,
丰都县 fengduxian, 酆都 fengdu, 大城县 daichengxian, 大城市 dachengshi, 珲春市 hunchunshi, 调兵山市 diaobingshanshi, 穆棱市 mulingshi, 涡阳县 guoyangxian, 浚县 xunxian,
泌阳县 biyangxian, 召陵区 shaolingqu, 黄陂区 huangpiqu, 曾都区 zengduqu, 筠连县 junlianxian, 宕昌县 tanchangxian, 吴堡县 wubuxian,
红寺堡区 hongsibuqu, 闵行区 minhangqu, 行唐县 xingtangxian, 万柏林区 wanbailinqu, 柏乡县 baixiangxian, 民乐县 minlexian, 乐亭县 laotingxian,
乐陵市 laolingshi, 长乐区 changlequ, 乐山市 leshanshi, 喀什大学 kashidaxue, 什邡市 shifangshi, 克什克腾旗 keshiketengqi, 大箐山县 daqingshanxian,
东阿县 dongexian, 宝坻区 baodiqu, 盱眙县 xuyixian, 句容市 jurongshi, 郫都区 piduqu, 都匀市 duyunshi, 都江堰市 dujiangyanshi, 犍为县 qianweixian,
厦门市 xiamenshi, 东莞市 dongguanshi, 若羌县 ruoqiangxian, 莎车县 shachexian, 柞水县 zhashuixian, 百色市 baiseshi, 泊头市 botoushi, 临朐县 linquxian`
    .split(/,\s*/)
    .map((pair) => pair.split(" ") as [string, string]);

describe("Chinese names of places", () => {
  test.each(READ)("%s is %s", (name, spelt) => {
    expect(listSyllables(name).join("")).toBe(spelt);
  });

  test("of no division 都 is read as all, and 什 as what", () => {
    const text = gunzipSync(readFileSync("registers/divisions.csv.gz")).toString("utf8");
    const names = [...new Set(text.match(/\p{Script=Han}+/gu) ?? [])];
    expect(names.length).toBeGreaterThan(3_000);
    expect(
      names.filter((name) => listSyllables(name).some((one) => ["dou", "shen"].includes(one) && /[都什]/u.test(name))),
    ).toEqual([]);
  });

  test("words that have such characters stay words", () => {
    expect(listSyllables("简单县级音乐民乐团由于新希望六合股份").join(" ")).toBe(
      "jian dan xian ji yin yue min yue tuan you yu xin xi wang liu he gu fen",
    );
  });

  test("where many read a place otherwise, both find it; who is called as a place is, is found by both", () => {
    const keys = listSearchKeys({
      value: "乐陵市职业中等专业学校",
      kind: "UNIVERSITY",
      language: "zh-Hans",
      nameKind: "LABEL",
    });
    expect(keys).toEqual(expect.arrayContaining([expect.stringMatching(/^laoling/), expect.stringMatching(/^leling/)]));
    expect(spellPerson("王乐清").map((syllables) => syllables.join(" "))).toEqual(["wang yue qing", "wang le qing"]);
  });
});
