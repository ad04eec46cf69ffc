const HEAD = "(?:理事长|会长|主席|主任(?:委员)?)";
const OF_WHOM = "(?:单位|企业|高校|院校|学校|公司|机构|方)?$";
/** In order: 常务副理事长单位 is a deputy, 常务理事单位 sits in the committee. */
const ROLES: readonly (readonly [title: RegExp, memberRole: string])[] = [
  [new RegExp(`^(?:常务|执行|轮值|联席|第一)*副${HEAD}${OF_WHOM}`, "u"), "DEPUTY_DIRECTOR_UNIT"],
  [new RegExp(`^(?:执行|轮值|联席|联合|共同)?${HEAD}${OF_WHOM}`, "u"), "DIRECTOR_UNIT"],
  [new RegExp(`^(?:联合|共同|总)?牵头${OF_WHOM}`, "u"), "LEADING_UNIT"],
  [new RegExp(`^秘书[处长]${OF_WHOM}`, "u"), "SECRETARIAT"],
  [new RegExp(`^观察员?${OF_WHOM}`, "u"), "OBSERVER"],
  [new RegExp(`^常务(?:理事|委员)${OF_WHOM}`, "u"), "EXECUTIVE"],
  [new RegExp(`^(?:普通|一般|团体|单位|首批)*(?:理事|会员|成员|委员)${OF_WHOM}`, "u"), "MEMBER"],
];

/**
 * The MemberRole that a printed title is: 秘书长单位 is SECRETARIAT. Undefined where there is none for it, as for 监事长单位,
 * 名誉理事长单位 and 发起单位. Pure.
 */
export function findMemberRole(title: string): string | undefined {
  return ROLES.find(([pattern]) => pattern.test(title.trim()))?.[1];
}
