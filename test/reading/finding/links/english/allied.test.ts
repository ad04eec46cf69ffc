import { describe, test } from "vitest";
import { expectSaid } from "../../../expect-said.js";

const ALLIANCE = "Rosen Alliance of Technical Universities";

describe("who is in an alliance beside others, and whose a company is, in English", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    [
      `Rosen University is a founding member of the ${ALLIANCE}, as are Binhe University and Beier College.`,
      [`Binhe University MEMBER_OF ${ALLIANCE}`, `Beier College MEMBER_OF ${ALLIANCE}`],
    ],
    [
      `Rosen University joins Binhe University, Beier College and Palm University in the ${ALLIANCE}.`,
      [`Rosen University MEMBER_OF ${ALLIANCE}`, `Palm University MEMBER_OF ${ALLIANCE}`],
    ],
    [
      `The ${ALLIANCE} has three members: Rosen University, Binhe University and Beier College.`,
      [`Rosen University MEMBER_OF ${ALLIANCE}`, `Beier College MEMBER_OF ${ALLIANCE}`],
    ],
    [`The ${ALLIANCE} met. Its secretariat is run by Binhe University.`, [`Binhe University MEMBER_OF ${ALLIANCE}`]],
    [
      "Kestrel Systems Ltd, which the group Palm Holdings has owned since 2011, makes batteries.",
      ["Kestrel Systems Ltd SUBSIDIARY_OF Palm Holdings"],
    ],
    ["Kestrel Systems Ltd, owned by Palm Group, came.", ["Kestrel Systems Ltd SUBSIDIARY_OF Palm Group"]],
    ["Kestrel Systems Ltd was bought by Palm Group.", ["Kestrel Systems Ltd SUBSIDIARY_OF Palm Group"]],
    [
      `Rosen University has joined the ${ALLIANCE}. Other members include Binhe University and Beier College.`,
      [`Binhe University MEMBER_OF ${ALLIANCE}`, `Beier College MEMBER_OF ${ALLIANCE}`],
    ],
    // Whose it was once, and who is no member.
    ["Kestrel Systems Ltd, which Palm Group sold in 2011, makes batteries.", [], /SUBSIDIARY_OF/u],
    ["Kestrel Systems Ltd, which Palm Group supplies, makes batteries.", [], /SUBSIDIARY_OF/u],
    [
      `Rosen University is not a member of the ${ALLIANCE}, as are Binhe University and Beier College.`,
      [],
      /MEMBER_OF/u,
    ],
    [`Rosen University joined celebrations of Binhe University in the ${ALLIANCE}.`, [], /MEMBER_OF/u],
  ])("%s", expectSaid);
});
