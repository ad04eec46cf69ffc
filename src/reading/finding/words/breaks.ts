/**
 * Words after which a name begins, as a news item puts them before one: verbs, prepositions, times, sorts. They break a
 * name where they stand as words of their own; a few do so only where none of the words in brackets follows.
 */
const WORDS: readonly string[] =
  "现任 曾任 前任 历任 拟任 图为 并非 退出 原由 改由 年起 月起 日起 受到 遭到 得到 受(聘|邀|理|益|众|惠|到|训|托|让|控) 来自 网传(媒|播|输|感|统) 传闻 竞争对手 合作伙伴 的有 还有 主要有 成员有 会员有 单位有 企业有 高校有 院校有 学校有 公司有 成员 子公司 母公司 前身 时任 下设 下辖 旗下 下属 参股 主持 会议 谈到 谈及 提到 牵手 结缘 共谋 共商 共话 聘 受邀 应邀 走出 此次 本次 本届 日常 联合(网络|实验|会|体|大学|国|研究|创新|重|总会|学院|舰|利华|资产|证券) 会同 以及 包括 包含 其中 分别是 分别 授予 聘请 聘任 免去 卸任 升任 调任 转任 辞去 更名为 改名为 由原 牵头 主办 承办 协办 举办 举行 召开 召集 支持(中心) 组织(部|委) 参加 加入 增补 增选 新增 吸纳 出席 打造 构建 搭建 走进 走访 访问 来访 到访 造访 回访 拜访 参访 依托 围绕 面向 成立(暨|大会|仪式|会议|预备会|筹备会) 共建 共同(体|富裕) 入选 获批 认定为 认定 确定(性) 评选 遴选 选举 年度 作为 成为 介绍 展示(中心) 利用 吸引 设置 探索 助力 助推 赋能 促进(会|中心) 推动 推进(会|中心) 服务(产业|中心|集团|有限|公司|外包|学院|协会|业|平台|站|局|大厅) 支撑 联手 携手 携 拓展 与会 领导(小组|干部|力|班子|层|者) 用于 主要 一起 打造成 经(济|开|贸|管|信|纬|典|营|纪|理|络|销|略) 报(社|业|刊|告|国|名|关|道|恩) 培育 激励 签约(暨|仪式|活动|大会) 签署(暨|仪式) 签订 缔结 落户 落地 入驻 创建(大学) 创办 设立 组建 筹建 新建 建成 建立 建设(集团|银行|工程|大学|职业|厅|局|委|有限|股份|投资|发展|控股|学院|管理|开发|科技|兵团|协会) 开设 启动(暨|仪式|大会|会|活动) 发起 倡议 邀请 特邀 感谢 祝贺 欢迎 希望 表示 指出 强调 认为 宣布 宣读 比如 例如 先后 代表(大会|队|团|处) 率领 率队 带领 带队 陪同 一行 前往 来到 抵达 考察 调研 参观 深入 对接 毕业于 任职于 就职于 隶属 隶属于 属于 位于 坐落于 挂牌 揭牌(暨|仪式|活动) 授牌(暨|仪式) 颁发 指导下 指导(委员|中心|司|服务) 领导下 见证下 通过 凭借 根据 按照 依照 关于 针对 除了 对于 如何 发挥 实现 部分 由于 没有与 没有同 没有和 没有 经过 随着 接受 担任 兼任 当选为 当选 聘为 命名为 命名 升格为 合并 并入 划归 转入 考入 录取 就读于 推荐 选派 派出 输送 引进 引入 引领 收购 投资(集团|股份|有限|控股|公司|管理|促进|发展|银行|促) 注资 捐赠 资助 赞助 委托 批准 经教育部 同意 备案 公布 设在 设于 作 进行 标志着 标志 从此 拉开 深化 加强 加快 开启 完成 实施 落实 制定 提升 提高 增强 完善 优化 健全 做好 抓好 坚持 践行 贯彻 学习 借鉴 观摩 察看 查看 视察 慰问 洽谈 商讨 讨论 汇报 解读 讲解 阐述 总结 回顾 展望 期待 宣读了 以下简称 简称 地处 会上 会后 会前 仪式上 现场 今后 将来 目前 如今 同时 当前 正在 签约后 仪式后 近年来 五年 三年 以 印发 发布(会) 下发 转发 报送 获得 荣获 获 拥有 具有 设有 现有 建有 涵盖 覆盖 辐射 带动 聚焦 立足 扎根 瞄准 结合 汇聚 汇集 整合 协同(创新|中心|育人|产学研) 依靠 今年 去年 今天 昨天 今日 昨日 近日 日前 开展 当天 当日 上午 下午 晚上 期间 年来 以来 首个 首家 首批 多家 多所 全国首个 我国 我省 我市 我县 我区 我校 我院 我司 本校 本院 该校 该院 该公司 双方 三方 各方 与 及 暨(南) 由 在 的 了 是 向(阳|日葵) 到 赴 为 被 将 拟(定|人|态|合|声|议|录) 打算 有望 有意 准备(金) 把 对(外) 让 使 跟 同(济|方|仁|文|花|兴|德) 据 因 并 而 且 或 但 也 都 还 就(业) 已 曾 等(级|离) 之 所(属) 于 即 其 该 此 各 这 那 要 须 需 可 可以 能够 会见 会谈 致 请 称 另 又 再 不 均 皆 处于 共 总共 累计 有关 相关 知名 著名 优秀 国内 国外 省内 市内 校内 省外 当地 本地 多个 几个 两大 三大 四大 五大 六大 七大 八大 一批 一所 一家 两家 三家 两所 三所 校长(办公|论坛|会议|联席) 院长(论坛) 书记(论坛) 主任 处长 部长 厅长 局长 司长 市长 省长 县长 区长 董事长 总经理 总裁 经理 会长 理事长 秘书长 院士 专家(委员|组|库|指导) 记者(站|协会) 通讯员 作者 编辑(部) 校企(合作|联盟|协同) 学校(产教|发展|办公室|管理) 院校(联盟|校长|院长|书记) 高校(联盟|联合|教育|创新|毕业生|产教|校企) 企业(家|联合|集团|管理|发展|服务|协会|局|研究|创新|合作|学院|技术) 单位 机构(编制) 公司与 嘉宾 代表们 师生 学生(处|会|工作|资助|就业|发展|事务) 教师(发展|教育|工作|进修) 党委(组织|宣传|统战|办公|教师|学生|学工|保卫) 党组 主席 名 位 所 个 项 次 届 场 批 第一 第二 第三 第四 第五".split(
    " ",
  );

/** Names that have such a word in them. */
const WHOLE = /^(?:华为|大为|有为|同方|和田|和平|与众)$/u;

/** 中国高校校办产业协会: behind a country or a division a sort of body begins nothing. */
const SORT = /^(?:高校|企业|院校|学生|教师|专家|机构|单位|记者|学校|校企)$/u;
const OF_ALL = /(?:中国|全国|国家|地方|[省市区县])$/u;

interface Break {
  readonly word: string;
  readonly unless: RegExp | undefined;
}

const BY_LAST = new Map<string, Break[]>();
for (const entry of WORDS) {
  const [, word = "", unless] = /^([^(]+)(?:\((.*)\))?$/u.exec(entry)!;
  const last = word.at(-1)!;
  BY_LAST.set(last, [
    ...(BY_LAST.get(last) ?? []),
    { word, unless: unless === undefined ? undefined : new RegExp(`^(?:${unless})`, "u") },
  ]);
}

/** The word that ends at a place of a text and breaks a name there; undefined where none does. */
export function findBreak(text: string, at: number, isEdge: (at: number) => boolean): string | undefined {
  if (WHOLE.test(text.slice(Math.max(0, at - 2), at)) || WHOLE.test(text.slice(Math.max(0, at - 1), at + 1)))
    return undefined;
  return BY_LAST.get(text[at - 1] ?? "")?.find(
    ({ word, unless }) =>
      !(SORT.test(word) && OF_ALL.test(text.slice(Math.max(0, at - word.length - 2), at - word.length))) &&
      text.startsWith(word, at - word.length) &&
      isEdge(at - word.length) &&
      !unless?.test(text.slice(at, at + 4)),
  )?.word;
}
