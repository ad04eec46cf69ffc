import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);

/** "A TYPE B" and what it says more, of bodies and people. */
function listLinks(text: string): string[] {
  return findAll(text, NOTHING).links.map(({ type, from, to, details: { role } }) =>
    [from.text, type, to === "source" ? to : to.text, ...(role === undefined ? [] : [role])].join(" "),
  );
}

const RUN = ["江海大学 HOSTS 智能制造产业学院 SUPERVISOR", "北辰集团 HOSTS 智能制造产业学院 PARTNER"];

describe("each verb says its own role, of events and of facilities", () => {
  test.each<[text: string, said: string[]]>([
    ["第九届钢铁论坛由江海大学承办。", ["江海大学 ORGANIZED 第九届钢铁论坛 UNDERTAKER"]],
    [
      "第九届钢铁论坛由江海大学主办，北辰集团承办，滨州大学协办。",
      [
        "江海大学 ORGANIZED 第九届钢铁论坛 SPONSOR",
        "北辰集团 ORGANIZED 第九届钢铁论坛 UNDERTAKER",
        "滨州大学 ORGANIZED 第九届钢铁论坛 CO_ORGANIZER",
      ],
    ],
    [
      "第九届钢铁论坛，主办单位：江海大学；承办单位：北辰集团；协办单位：滨州大学。",
      [
        "江海大学 ORGANIZED 第九届钢铁论坛 SPONSOR",
        "北辰集团 ORGANIZED 第九届钢铁论坛 UNDERTAKER",
        "滨州大学 ORGANIZED 第九届钢铁论坛 CO_ORGANIZER",
      ],
    ],
    ["智能制造产业学院由江海大学承办。", ["江海大学 HOSTS 智能制造产业学院 HOST"]],
    ["由江海大学承建的智能制造产业学院揭牌。", ["江海大学 HOSTS 智能制造产业学院 HOST"]],
    [
      "智能制造产业学院由江海大学承办，北辰集团协办。",
      ["江海大学 HOSTS 智能制造产业学院 HOST", "北辰集团 HOSTS 智能制造产业学院 PARTNER"],
    ],
    [
      "智能制造产业学院由江海大学、北辰集团承办。",
      ["江海大学 HOSTS 智能制造产业学院 CO_HOST", "北辰集团 HOSTS 智能制造产业学院 CO_HOST"],
    ],
    [
      "江海大学与北辰集团共建智能制造产业学院，由江海大学承办。",
      ["江海大学 HOSTS 智能制造产业学院 CO_HOST", "北辰集团 HOSTS 智能制造产业学院 CO_HOST"],
    ],
    ["智能制造产业学院由江海大学主管，北辰集团支持。", RUN],
    ["智能制造产业学院由江海大学主管、北辰集团协办。", RUN],
    ["江海大学主管、北辰集团参与建设的智能制造产业学院揭牌。", RUN],
    ["智能制造产业学院（由江海大学主管，北辰集团协办）揭牌。", RUN],
    ["智能制造产业学院，主管单位：江海大学，支持单位：北辰集团。", RUN],
    // Each has its own word, whatever verb comes last.
    ["由江海大学主管，北辰集团协办，共建智能制造产业学院。", RUN],
    ["智能制造产业学院在滨州揭牌，由江海大学主管，北辰集团协办。", RUN],
    // 学院 is the one facility that was told of.
    ["智能制造产业学院揭牌。学院由江海大学主管，北辰集团协办。", RUN],
    ["智能制造产业学院揭牌。智慧交通产业学院揭牌。该学院由江海大学主管，北辰集团协办。", []],
    [
      "智能制造产业学院由江海大学牵头，北辰集团参与。",
      ["江海大学 HOSTS 智能制造产业学院 HOST", "北辰集团 HOSTS 智能制造产业学院 PARTNER"],
    ],
    [
      "江海大学牵头建设智能制造实训基地，北辰集团参与。",
      ["江海大学 HOSTS 智能制造实训基地 HOST", "北辰集团 HOSTS 智能制造实训基地 PARTNER"],
    ],
    ["智能制造产业学院由江海大学指导，北辰集团承办。", ["北辰集团 HOSTS 智能制造产业学院 HOST"]],
    ["在北辰集团支持下，江海大学成立智能制造产业学院。", ["江海大学 HOSTS 智能制造产业学院 HOST"]],
    ["智能制造产业学院没有由江海大学主管。", []],
    // The model has no such word for a facility, nor for an event.
    ["智能制造产业学院由江海大学主办。", []],
    ["智能制造产业学院由江海大学、北辰集团联合主办。", []],
    [
      "第九届钢铁论坛由教育部指导，江海大学和北辰集团联合主办，滨州大学支持。",
      ["江海大学 ORGANIZED 第九届钢铁论坛 SPONSOR", "北辰集团 ORGANIZED 第九届钢铁论坛 SPONSOR"],
    ],
  ])("%s", (text, said) => {
    expect(listLinks(text).sort()).toEqual([...said].sort());
  });
});
