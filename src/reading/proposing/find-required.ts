import { foldText } from "../finding/words/fold-text.js";
import type { Details } from "../proposal.js";
import type { EntityDraft } from "./entity-draft.js";

const COMMUNITIES: readonly (readonly [words: RegExp, communityKind: string])[] = [
  [/共同体|integration community/i, "INDUSTRY_COMMUNITY"],
  [/联合体|(?:city|municipal|urban)\b.*consortium/i, "CITY_CONSORTIUM"],
  [/联盟|alliance|consortium/i, "ALLIANCE"],
];

/** What a kind cannot do without, as far as the words tell, and which sort of its kind it is. */
export function findRequired({
  kind,
  names,
}: Pick<EntityDraft, "kind"> & { readonly names: ReadonlyMap<string, unknown> }): Details {
  const all = foldText([...names.keys()].join("\n"));
  const pick = (field: string, rules: readonly (readonly [RegExp, string])[]): Details => ({
    [field]: rules.find(([words]) => words.test(all))?.[1] ?? "OTHER",
  });
  switch (kind) {
    case "Community": {
      const sort = COMMUNITIES.find(([words]) => words.test(all))?.[1];
      return sort === undefined ? {} : { communityKind: sort };
    }
    case "Laboratory":
      return pick("laboratoryKind", [
        [/国家重点|State Key|National Key/i, "NATIONAL_KEY"],
        [/省重点|Provincial Key/i, "PROVINCIAL_KEY"],
        [/联合|joint/i, "JOINT"],
      ]);
    case "Platform":
      return pick("platformKind", [
        [/研究生工作站|Postgraduate Workstation|Graduate Workstation/i, "POSTGRADUATE_WORKSTATION"],
        [/产业学院|Industrial College/i, "MODERN_INDUSTRIAL_COLLEGE"],
        [/实训|Training/i, "TRAINING_BASE"],
        [/实践基地|Practice Base/i, "PRACTICE_BASE"],
        [/创新中心|Innovation Cent/i, "INNOVATION_CENTER"],
        [/创新平台|Innovation Platform/i, "INNOVATION_PLATFORM"],
        [/虚拟教研室|Teaching Room/i, "VIRTUAL_TEACHING_ROOM"],
      ]);
    case "Event":
      return pick("eventKind", [
        [/对接会|Matchmaking|Matching/i, "MATCHMAKING_MEETING"],
        [/论坛|Forum/i, "FORUM"],
        [/签约/, "SIGNING"],
        [/大赛|Competition/i, "COMPETITION"],
        [/会|Conference|Meeting|Summit/i, "CONFERENCE"],
      ]);
    case "Agreement":
      return pick("agreementKind", [
        [/备忘录|Memorand|\bMoU\b/i, "MEMORANDUM"],
        [/框架|Framework|战略|Strategic/i, "STRATEGIC_FRAMEWORK"],
        [/共建/, "JOINT_BUILD"],
      ]);
    default:
      return {};
  }
}
