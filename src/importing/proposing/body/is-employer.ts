/** 工作单位; not 单位职务, 单位性质, 单位地址. */
export function isEmployer(word: string): boolean {
  return (
    /单位|学校|院校|公司|企业|机构|affiliation|organi[sz]ation|employer/.test(word) &&
    !/职[务称位]|实践|实习|合作|推荐|捐赠|服务|培训|访学|结对|聘|性质|类[型别]|地址|电话|代码|编号|人数|联系|负责|主管|推荐|意见/.test(
      word,
    )
  );
}
