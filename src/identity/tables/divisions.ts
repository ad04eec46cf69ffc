/**
 * Provinces and prefectures of GB/T 2260 by their short names: two digits of code, then per prefecture two more. Facts,
 * taken from modood/Administrative-divisions-of-China (WTFPL); Taiwan's cities have no code there and have made-up ones
 * from 71a on.
 */
export const PROVINCES: readonly (readonly [code: string, short: string, full: string, english: readonly string[]])[] =
  [
    ["11", "北京", "北京市", ["beijing", "peking"]],
    ["12", "天津", "天津市", ["tianjin", "tientsin"]],
    ["13", "河北", "河北省", ["hebei"]],
    ["14", "山西", "山西省", ["shanxi"]],
    ["15", "内蒙古", "内蒙古自治区", ["inner mongolia", "nei mongol", "neimenggu"]],
    ["21", "辽宁", "辽宁省", ["liaoning"]],
    ["22", "吉林", "吉林省", ["jilin"]],
    ["23", "黑龙江", "黑龙江省", ["heilongjiang"]],
    ["31", "上海", "上海市", ["shanghai"]],
    ["32", "江苏", "江苏省", ["jiangsu"]],
    ["33", "浙江", "浙江省", ["zhejiang"]],
    ["34", "安徽", "安徽省", ["anhui"]],
    ["35", "福建", "福建省", ["fujian"]],
    ["36", "江西", "江西省", ["jiangxi"]],
    ["37", "山东", "山东省", ["shandong"]],
    ["41", "河南", "河南省", ["henan"]],
    ["42", "湖北", "湖北省", ["hubei"]],
    ["43", "湖南", "湖南省", ["hunan"]],
    ["44", "广东", "广东省", ["guangdong"]],
    ["45", "广西", "广西壮族自治区", ["guangxi"]],
    ["46", "海南", "海南省", ["hainan"]],
    ["50", "重庆", "重庆市", ["chongqing", "chungking"]],
    ["51", "四川", "四川省", ["sichuan", "szechuan"]],
    ["52", "贵州", "贵州省", ["guizhou"]],
    ["53", "云南", "云南省", ["yunnan"]],
    ["54", "西藏", "西藏自治区", ["tibet", "xizang"]],
    ["61", "陕西", "陕西省", ["shaanxi"]],
    ["62", "甘肃", "甘肃省", ["gansu"]],
    ["63", "青海", "青海省", ["qinghai"]],
    ["64", "宁夏", "宁夏回族自治区", ["ningxia"]],
    ["65", "新疆", "新疆维吾尔自治区", ["xinjiang"]],
    ["71", "台湾", "台湾省", ["taiwan"]],
    ["81", "香港", "香港特别行政区", ["hong kong", "hongkong"]],
    ["82", "澳门", "澳门特别行政区", ["macau", "macao"]],
  ];

export const PREFECTURES = `
13 01石家庄 02唐山 03秦皇岛 04邯郸 05邢台 06保定 07张家口 08承德 09沧州 10廊坊 11衡水
14 01太原 02大同 03阳泉 04长治 05晋城 06朔州 07晋中 08运城 09忻州 10临汾 11吕梁
15 01呼和浩特 02包头 03乌海 04赤峰 05通辽 06鄂尔多斯 07呼伦贝尔 08巴彦淖尔 09乌兰察布 22兴安 25锡林郭勒 29阿拉善
21 01沈阳 02大连 03鞍山 04抚顺 05本溪 06丹东 07锦州 08营口 09阜新 10辽阳 11盘锦 12铁岭 13朝阳 14葫芦岛
22 01长春 02吉林 03四平 04辽源 05通化 06白山 07松原 08白城 24延边
23 01哈尔滨 02齐齐哈尔 03鸡西 04鹤岗 05双鸭山 06大庆 07伊春 08佳木斯 09七台河 10牡丹江 11黑河 12绥化 27大兴安岭
32 01南京 02无锡 03徐州 04常州 05苏州 06南通 07连云港 08淮安 09盐城 10扬州 11镇江 12泰州 13宿迁
33 01杭州 02宁波 03温州 04嘉兴 05湖州 06绍兴 07金华 08衢州 09舟山 10台州 11丽水
34 01合肥 02芜湖 03蚌埠 04淮南 05马鞍山 06淮北 07铜陵 08安庆 10黄山 11滁州 12阜阳 13宿州 15六安 16亳州 17池州 18宣城
35 01福州 02厦门 03莆田 04三明 05泉州 06漳州 07南平 08龙岩 09宁德
36 01南昌 02景德镇 03萍乡 04九江 05新余 06鹰潭 07赣州 08吉安 09宜春 10抚州 11上饶
37 01济南 02青岛 03淄博 04枣庄 05东营 06烟台 07潍坊 08济宁 09泰安 10威海 11日照 13临沂 14德州 15聊城 16滨州 17菏泽
41 01郑州 02开封 03洛阳 04平顶山 05安阳 06鹤壁 07新乡 08焦作 09濮阳 10许昌 11漯河 12三门峡 13南阳 14商丘 15信阳 16周口 17驻马店
42 01武汉 02黄石 03十堰 05宜昌 06襄阳 07鄂州 08荆门 09孝感 10荆州 11黄冈 12咸宁 13随州 28恩施
43 01长沙 02株洲 03湘潭 04衡阳 05邵阳 06岳阳 07常德 08张家界 09益阳 10郴州 11永州 12怀化 13娄底 31湘西
44 01广州 02韶关 03深圳 04珠海 05汕头 06佛山 07江门 08湛江 09茂名 12肇庆 13惠州 14梅州 15汕尾 16河源 17阳江 18清远 19东莞 20中山 51潮州 52揭阳 53云浮
45 01南宁 02柳州 03桂林 04梧州 05北海 06防城港 07钦州 08贵港 09玉林 10百色 11贺州 12河池 13来宾 14崇左
46 01海口 02三亚 03三沙 04儋州
51 01成都 03自贡 04攀枝花 05泸州 06德阳 07绵阳 08广元 09遂宁 10内江 11乐山 13南充 14眉山 15宜宾 16广安 17达州 18雅安 19巴中 20资阳 32阿坝 33甘孜 34凉山
52 01贵阳 02六盘水 03遵义 04安顺 05毕节 06铜仁 23黔西南 26黔东南 27黔南
53 01昆明 03曲靖 04玉溪 05保山 06昭通 07丽江 08普洱 09临沧 23楚雄 25红河 26文山 28西双版纳 29大理 31德宏 33怒江 34迪庆
54 01拉萨 02日喀则 03昌都 04林芝 05山南 06那曲 25阿里
61 01西安 02铜川 03宝鸡 04咸阳 05渭南 06延安 07汉中 08榆林 09安康 10商洛
62 01兰州 02嘉峪关 03金昌 04白银 05天水 06武威 07张掖 08平凉 09酒泉 10庆阳 11定西 12陇南 29临夏 30甘南
63 01西宁 02海东 22海北 23黄南 26果洛 27玉树 28海西
64 01银川 02石嘴山 03吴忠 04固原 05中卫
65 01乌鲁木齐 02克拉玛依 04吐鲁番 05哈密 23昌吉 27博尔塔拉 28巴音郭楞 29阿克苏 30克孜勒苏 31喀什 32和田 40伊犁 42塔城 43阿勒泰
71 a1台北 a2高雄 a3台中 a4台南 a5新竹 a6基隆 a7嘉义 a8桃园 a9新北 b1花莲 b2屏东 b3宜兰 b4彰化`;

/**
 * Prefectures whose short names also are other things (中山 is Sun Yat-sen, 海南 a province): read as places only with 市
 * behind them.
 */
export const ONLY_WITH_SUFFIX: ReadonlySet<string> = new Set([
  "中山",
  "朝阳",
  "白银",
  "吉林",
  "兴安",
  "阿里",
  "海东",
  "海西",
  "海北",
  "和田",
  "大同",
  "山南",
  "新北",
  "桃园",
]);

/** Where English does not write the pinyin. */
export const ENGLISH_PREFECTURES: Readonly<Record<string, readonly string[]>> = {
  哈尔滨: ["harbin"],
  呼和浩特: ["hohhot", "huhehot"],
  乌鲁木齐: ["urumqi"],
  齐齐哈尔: ["qiqihar"],
  南京: ["nanjing", "nanking"],
  广州: ["guangzhou", "canton"],
  拉萨: ["lhasa"],
  喀什: ["kashgar", "kashi"],
  鄂尔多斯: ["ordos"],
  厦门: ["xiamen", "amoy"],
  克拉玛依: ["karamay"],
  吐鲁番: ["turpan"],
  阿克苏: ["aksu"],
  伊犁: ["ili", "yili"],
  呼伦贝尔: ["hulunbuir", "hulunbeier"],
  佳木斯: ["jiamusi"],
  日喀则: ["shigatse", "xigaze"],
  苏州: ["suzhou", "soochow"],
  延边: ["yanbian"],
  台北: ["taipei"],
  高雄: ["kaohsiung"],
  台中: ["taichung"],
  台南: ["tainan"],
  新竹: ["hsinchu"],
  基隆: ["keelung"],
  嘉义: ["chiayi"],
  桃园: ["taoyuan"],
  新北: ["new taipei"],
  花莲: ["hualien"],
  屏东: ["pingtung"],
  宜兰: ["yilan", "ilan"],
  彰化: ["changhua"],
  昌吉: ["changji"],
  包头: ["baotou"],
  大理: ["dali"],
  林芝: ["nyingchi", "linzhi"],
  昌都: ["qamdo", "chamdo"],
  山南: ["lhoka", "shannan"],
  那曲: ["nagqu", "naqu"],
  阿里: ["ngari"],
  哈密: ["hami", "kumul"],
  博尔塔拉: ["bortala"],
  巴音郭楞: ["bayingolin", "bayingol"],
  克孜勒苏: ["kizilsu"],
  和田: ["hotan", "khotan"],
  塔城: ["tacheng", "tarbagatay"],
  阿勒泰: ["altay"],
  巴彦淖尔: ["bayannur", "bayan nur"],
  乌兰察布: ["ulanqab", "wulanchabu"],
  锡林郭勒: ["xilingol", "xilin gol"],
  兴安: ["hinggan"],
  阿拉善: ["alxa"],
  甘孜: ["garze", "ganzi"],
  阿坝: ["ngawa", "aba"],
  迪庆: ["diqing", "deqen"],
  福州: ["fuzhou", "foochow"],
  汕头: ["shantou", "swatow"],
};
