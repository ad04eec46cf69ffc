/** Characters that foreign names are written in, and hardly any other word that follows one. */
const SOUND =
  "阿埃艾安奥巴白班贝本比宾波伯博布查达戴丹德登蒂丁杜多恩尔法菲费芬夫弗福盖戈格古哈海汉赫亨霍基吉加贾杰卡凯坎康科克肯库奎拉莱赖兰朗劳勒雷李里利莉林琳卢鲁路伦罗洛马麦迈曼梅门蒙米密莫姆穆纳娜南内尼妮宁纽诺欧帕潘佩彭皮珀普奇乔切琼荣瑞若萨赛桑森沙莎什史斯丝松苏索塔泰坦汤特提图托瓦威维温沃乌伍西希锡夏谢辛雪雅亚扬耶伊尤约泽詹兹佐茨娅顿逊翰玛丽珍娃柯倪保尚让昂";
const NAME = `[${SOUND}山大历]{1,6}(?:·[${SOUND}]{1,8}){1,3}`;
const AT = new RegExp(`^${NAME}`, "u");
const BEFORE = new RegExp(`(?<![${SOUND}·])${NAME}$`, "u");

/** 约翰·史密斯, where it begins at a place. */
export function findForeignAt(text: string, start: number): string | undefined {
  return AT.exec(text.slice(start, start + 32))?.[0];
}

/** 约翰·史密斯｜教授: how long the name is that ends at a place. */
export function findForeignBefore(text: string, end: number): number | undefined {
  return BEFORE.exec(text.slice(Math.max(0, end - 32), end))?.[0].length;
}
