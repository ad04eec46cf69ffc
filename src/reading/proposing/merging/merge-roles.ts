import type { ProposedLink } from "../../proposal.js";

const keyOf = ({ type, from, to, modality }: ProposedLink): string => [type, from, to, modality].join(" ");

/** What somebody is to a facility once: who has it with others has it by no name alone. */
export function mergeRoles<T extends ProposedLink>(links: readonly T[]): T[] {
  const shared = new Set(
    links.filter(({ type, details }) => type === "HOSTS" && details["role"] === "CO_HOST").map(keyOf),
  );
  return links.filter((one) => !(one.type === "HOSTS" && one.details["role"] === "HOST" && shared.has(keyOf(one))));
}

/** Whether a member's role that is told later says more than that he is one: 理事长单位, of who was named among the members. */
export function tellsMore(type: string, told: unknown, before: unknown): boolean {
  return type === "MEMBER_OF" && told !== undefined && (before ?? "MEMBER") === "MEMBER" && told !== "MEMBER";
}
