/** Surnames of one character, most frequent first. */
export const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝栗习封谌覃揭扈逄卿练占阎肖萧闻植郜茅鄢幸匡郗强乐郦宿逯厉丘楚廉原衡步都耿满弘匡国寻阚那权益桓公仉督晋法帕海南呼延归墨哈谯笪年爱阳佟言福揣昝钮祖付丑亓粟尧元湛庹花计伏宦皮茹胥冀浦荆鞠巢蒯竺帅亢况濮郦雍糜井富乌巴牧仰秋伊戎印怀邰索籍赖蔺屠阴郁贡劳扶宰莘钦商苍咸银战谈蹇宛衣勾尕阿丰冼仝芮佴郄支璩暴展訾茆粱由綦雒晁矫衷厍隗常傅楼居虢位奚官燕畅扬沿洪漕薄稽嵺辜邸暨僧台宇保盖木代蔚稽";
/** Surnames that are more often words of their own: a name of theirs needs a post right before it. */
export const RARE_AS_SURNAMES = new Set(
  "成时和于向全应方党明农车单司连国南公都那法海益满强乐由过相元计花权归年言福师安文关管路项季原幸石金江河水高万白马牛武",
);
/** Surnames that few have and that are in no list above: only right behind a post, or right before a verb of office. */
export const FEW_HAVE = "云昌凤酆平禹狄贝危裘宣贲杭嵇羿储汲邴宓蓬班钭束韶蓟鄂郤寿郏慕鱼容慎庾阙殳沃夔隆毋乜缑琴";
/** What begins with one of these and names nobody. */
export const NONE_OF_FEW =
  /^(?:云[南计端平上集服网]|昌[平吉黎]|凤[凰阳]|平[台均时等安行凡稳顶度湖凉衡]|危[机险急害]|宣[布读传讲誓告示称言扬介发]|杭[州锦]|储[备能存蓄]|班[子主级组车长次会]|束手|韶关|鄂[尔州]|寿[光险]|慕名|容[易量]|慎重|隆重)/u;
/** What most people are called, without those that companies' names begin with as often (华, 方, 金, 万). */
export const COMMON_SURNAMES =
  "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚文";
