/** A word in both languages. */
export type Word = readonly [zh: string, en: string];

const split = (text: string): readonly Word[] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((pair) => {
      const [zh = "", ...en] = pair.split(" ");
      return [zh, en.join(" ")] as const;
    });

/** The first two digits of their GB/T 2260 codes, official and short names. */
export const PROVINCES: readonly (readonly [code: string, zh: string, short: string, en: string])[] = `
11 北京市 北京 Beijing, 12 天津市 天津 Tianjin, 13 河北省 河北 Hebei, 14 山西省 山西 Shanxi, 15 内蒙古自治区 内蒙古 Inner Mongolia,
21 辽宁省 辽宁 Liaoning, 22 吉林省 吉林 Jilin, 23 黑龙江省 黑龙江 Heilongjiang, 31 上海市 上海 Shanghai, 32 江苏省 江苏 Jiangsu,
33 浙江省 浙江 Zhejiang, 34 安徽省 安徽 Anhui, 35 福建省 福建 Fujian, 36 江西省 江西 Jiangxi, 37 山东省 山东 Shandong,
41 河南省 河南 Henan, 42 湖北省 湖北 Hubei, 43 湖南省 湖南 Hunan, 44 广东省 广东 Guangdong, 45 广西壮族自治区 广西 Guangxi,
46 海南省 海南 Hainan, 50 重庆市 重庆 Chongqing, 51 四川省 四川 Sichuan, 52 贵州省 贵州 Guizhou, 53 云南省 云南 Yunnan,
54 西藏自治区 西藏 Tibet, 61 陕西省 陕西 Shaanxi, 62 甘肃省 甘肃 Gansu, 63 青海省 青海 Qinghai, 64 宁夏回族自治区 宁夏 Ningxia,
65 新疆维吾尔自治区 新疆 Xinjiang, 71 台湾省 台湾 Taiwan, 81 香港特别行政区 香港 Hong Kong, 82 澳门特别行政区 澳门 Macao
`
  .trim()
  .split(/\s*,\s*/)
  .map((line) => {
    const [code = "", zh = "", short = "", ...en] = line.split(" ");
    return [code, zh, short, en.join(" ")] as const;
  });

/**
 * First and second syllables of made-up prefectures: 20 times 17 of them. No two of one list sound alike, so that names
 * differ in English too.
 */
export const PLACE_FIRST = split(
  "临 lin,安 an,宁 ning,清 qing,云 yun,永 yong,东 dong,西 xi,南 nan,长 chang,新 xin,平 ping,嘉 jia,金 jin,石 shi,德 de,汉 han,洛 luo,武 wu,泰 tai",
);
export const PLACE_SECOND = split(
  "江 jiang,阳 yang,州 zhou,城 cheng,山 shan,海 hai,河 he,川 chuan,原 yuan,陵 ling,港 gang,口 kou,泉 quan,昌 chang,林 lin,湖 hu,门 men",
);

export const BRAND_FIRST = split(
  "宏 hong,华 hua,中 zhong,国 guo,盛 sheng,天 tian,瑞 rui,恒 heng,鼎 ding,海 hai,博 bo,科 ke,智 zhi,远 yuan,金 jin,新 xin,长 chang,龙 long,腾 teng,启 qi,凯 kai,正 zheng,美 mei,兴 xing,润 run,银 yin,百 bai,蓝 lan,优 you,绿 lü",
);
export const BRAND_SECOND = split(
  "远 yuan,达 da,泰 tai,通 tong,茂 mao,锋 feng,翔 xiang,创 chuang,鑫 xin,联 lian,晟 sheng,辉 hui,力 li,诚 cheng,和 he,宇 yu,图 tu,邦 bang,旺 wang,普 pu,捷 jie,诺 nuo,宝 bao,康 kang,世 shi,迪 di,高 gao,飞 fei,赛 sai,曼 man",
);

/** Industries, as companies have them in their names. */
export const INDUSTRIES =
  split(`钢铁 Steel,机械制造 Machinery,电子信息 Electronics,汽车 Automotive,生物医药 Biopharmaceutical,化工 Chemicals,新材料 New Materials,新能源 New Energy,
集成电路 Integrated Circuits,人工智能 Artificial Intelligence,网络安全 Cybersecurity,软件 Software,轨道交通 Rail Transit,船舶 Shipbuilding,航空航天 Aerospace,建筑 Construction,纺织 Textiles,食品 Food,
现代农业 Modern Agriculture,物流 Logistics,旅游 Tourism,养老服务 Elderly Care,金融科技 Financial Technology,智能装备 Intelligent Equipment,机器人 Robotics,大数据 Big Data,云计算 Cloud Computing,通信 Communications,
电力 Electric Power,石油化工 Petrochemicals,煤炭 Coal,环保 Environmental Protection,水利 Water Conservancy,家具 Furniture,陶瓷 Ceramics,文化创意 Creative Industries,数字媒体 Digital Media,跨境电商 Cross-border E-commerce,护理 Nursing,测绘 Surveying`);

export const UNIVERSITY_FIELDS = split(
  "理工 Technology,师范 Teacher Education,医科 Medical Sciences,农业 Agriculture,财经 Finance and Economics,工业 Industry,交通 Transportation,科技 Science and Technology,政法 Political Science and Law,电力 Electric Power,石油 Petroleum,邮电 Posts and Telecommunications,建筑 Architecture,海洋 Ocean Studies,体育 Sport,艺术 Arts",
);
export const UNIT_NAMES = split(
  "机械工程学院 School of Mechanical Engineering,计算机学院 School of Computer Science,材料学院 School of Materials,经济管理学院 School of Economics and Management,外国语学院 School of Foreign Languages,教务处 Office of Academic Affairs,科技处 Office of Research,就业指导中心 Career Centre,人力资源部 Human Resources Department,研发中心 Research and Development Centre,培训学院 Training College,智能制造事业部 Smart Manufacturing Division",
);
export const SURNAMES = split(
  "王 Wang,李 Li,张 Zhang,刘 Liu,陈 Chen,杨 Yang,赵 Zhao,黄 Huang,周 Zhou,吴 Wu,徐 Xu,孙 Sun,胡 Hu,朱 Zhu,高 Gao,林 Lin,何 He,郭 Guo,马 Ma,罗 Luo,梁 Liang,宋 Song,郑 Zheng,谢 Xie,韩 Han,唐 Tang,冯 Feng,于 Yu,董 Dong,萧 Xiao,程 Cheng,曹 Cao,袁 Yuan,邓 Deng,许 Xu,傅 Fu,沈 Shen,曾 Zeng,彭 Peng,吕 Lü,单 Shan,仇 Qiu,解 Xie,查 Zha,欧阳 Ouyang,司马 Sima",
);
export const GIVEN = split(
  "建 jian,国 guo,志 zhi,强 qiang,文 wen,明 ming,丽 li,芳 fang,伟 wei,军 jun,海 hai,燕 yan,晓 xiao,东 dong,平 ping,华 hua,玉 yu,兰 lan,春 chun,红 hong,永 yong,刚 gang,静 jing,敏 min,秀 xiu,英 ying,学 xue,峰 feng,宏 hong,斌 bin,雪 xue,梅 mei,俊 jun,杰 jie,思 si,远 yuan,子 zi,涵 han,雨 yu,欣 xin,嘉 jia,怡 yi,浩 hao,然 ran,天 tian,宇 yu,佳 jia,琪 qi,㐂 xi,𬭎 hong",
);
export const POSTS: readonly string[] = [
  "校长",
  "副校长",
  "党委书记",
  "院长",
  "副院长",
  "教授",
  "副教授",
  "董事长",
  "总经理",
  "副总经理",
  "总工程师",
  "人力资源总监",
  "处长",
  "副处长",
  "主任",
  "秘书长",
  "理事长",
  "研究员",
  "项目经理",
  "技术总监",
];
export const MAJOR_WORDS = split(
  "智能 Intelligent,数字 Digital,绿色 Green,现代 Modern,工业 Industrial,应用 Applied,国际 International,城市 Urban,海洋 Marine,医学 Medical,农业 Agricultural,金融 Financial,网络 Network,材料 Materials,能源 Energy,交通 Transport,食品 Food,环境 Environmental,教育 Educational,艺术 Artistic",
);
export const MAJOR_KINDS = split(
  "工程 Engineering,管理 Management,设计 Design,技术 Technology,科学 Science,服务 Services,分析 Analytics,装备 Equipment,营销 Marketing,安全 Safety",
);
