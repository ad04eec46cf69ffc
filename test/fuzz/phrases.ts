/**
 * What news is made of. Said again and again without an end, a few of them are what a pattern goes through in the most ways.
 */
export const PHRASES: readonly string[] = [
  ..."江海大学 明远科技有限公司 校长李明 王芳 副校长 党委书记 教授 院士 教师 负责人 处长 理事长 校友 代表 我校 双方 教育部 南京市 省 市 企业 公司 集团 学院 产业学院".split(
    " ",
  ),
  ..."实验室 研究所 委员会 中心 处 室 部 联盟 成员单位 专业 产教 融合 签署 战略合作协议 共建 出席 主持 表示 牵头 获 一等奖 任 及任 拟 将 旗下 仪式 上 在 由 与 和 及 等 的 为 或 分别".split(
    " ",
  ),
  ..."1200人 余名 万元 首批 2023年5月 、 ， ； ： （ ） 《 》 “ ”".split(" "),
  "Anna Wells",
  "Li Ping",
  "President ",
  "dean of ",
  "the University of Xen ",
  "Acme Corp. ",
  "School of Law ",
  "an agreement ",
  "laboratory ",
  "members include ",
  "was appointed ",
  "led by ",
  "representing ",
  "a subsidiary of ",
  "signed ",
  "and ",
  "with ",
  "who ",
  "said ",
  "’s ",
  ", ",
  "; ",
  " – ",
  "$5 million ",
];
