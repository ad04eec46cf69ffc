import { describe, expect, test } from "vitest";
import { readModel } from "../../../../src/model/read-model.js";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../../src/reading/proposing/plan-proposal.js";

const NOTHING = listKnownNames([]);
const model = readModel();

/** "甲 DIRECTOR_UNIT 联盟": who is what to whom. */
function listRoles(text: string, sort: string): string[] {
  const { entities, links } = planProposal(text, findAll(text, NOTHING), { sourceId: "s", model, ids: NOTHING.ids });
  const names = new Map(entities.map(({ id, names: [name] }) => [id, name?.value]));
  return links
    .filter(({ type }) => type === sort)
    .map(({ from, to, details: { memberRole = "", role = "" } }) =>
      `${names.get(from)} ${memberRole}${role} ${names.get(to)}`.replace(/  /u, " "),
    )
    .sort();
}

describe("the role that is told is kept", () => {
  test.each<[text: string, roles: string[]]>([
    [
      "江海大学牵头组建云岭产教联合体，担任理事长单位，北山公司担任副理事长单位。",
      ["北山公司 DEPUTY_DIRECTOR_UNIT 云岭产教联合体", "江海大学 DIRECTOR_UNIT 云岭产教联合体"],
    ],
    [
      "云岭产教联合体由江海大学、北山公司共同牵头组建。江海大学当选为理事长单位，北山公司当选为副理事长单位。",
      ["北山公司 DEPUTY_DIRECTOR_UNIT 云岭产教联合体", "江海大学 DIRECTOR_UNIT 云岭产教联合体"],
    ],
    [
      "云岭产教联合体成立，由江海大学、北山公司组成。江海大学任理事长单位。",
      ["北山公司 MEMBER 云岭产教联合体", "江海大学 DIRECTOR_UNIT 云岭产教联合体"],
    ],
    [
      "云岭产教联合体成立。江海大学为联合体的指导单位，江海市低空产业协会、北山公司等作为成员单位加入联合体。",
      ["北山公司 MEMBER 云岭产教联合体", "江海市低空产业协会 MEMBER 云岭产教联合体"],
    ],
    ["云岭产教联合体成立。北山公司以副理事长单位身份加入联合体。", ["北山公司 DEPUTY_DIRECTOR_UNIT 云岭产教联合体"]],
    ["云岭产教联合体成立，江海市低空产业协会到会。秘书处设在江海大学。", ["江海大学 SECRETARIAT 云岭产教联合体"]],
    ["云岭产教联合体成立。北山公司没有作为成员单位加入联合体。", []],
    ["云岭产教联合体成立。北山公司作为成员单位加入学会。", []],
    ["江海大学参加云岭产教联合体，担任重要角色。", []],
  ])("of a member: %s", (text, roles) => expect(listRoles(text, "MEMBER_OF")).toEqual(roles));

  test.each<[text: string, roles: string[]]>([
    [
      "我校共建人工智能产业学院揭牌\n江海大学云岭人工智能产业学院揭牌。产业学院由江海大学和北山公司联合设立。",
      ["北山公司 CO_HOST 江海大学云岭人工智能产业学院", "江海大学 CO_HOST 江海大学云岭人工智能产业学院"],
    ],
    ["江海大学云岭人工智能产业学院揭牌。", ["江海大学 HOST 江海大学云岭人工智能产业学院"]],
    [
      "江海大学与云岭公司签署《战略合作协议》，江海大学与北山公司签署《共建量子实验室协议》。",
      ["北山公司 CO_HOST 量子实验室", "江海大学 CO_HOST 量子实验室"],
    ],
  ])("of who has a facility: %s", (text, roles) => expect(listRoles(text, "HOSTS")).toEqual(roles));
});
