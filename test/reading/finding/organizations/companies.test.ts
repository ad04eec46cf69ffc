import { describe, test } from "vitest";
import { expectSaid } from "../../expect-said.js";

describe("companies whose names say nothing, by what stands around them", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    [
      "The Rosen Tech Consortium is led by Rosen State University, TechTown Rosen and NextPower.",
      [
        "Enterprise TechTown Rosen",
        "Enterprise NextPower",
        "Rosen State University LEADS Rosen Tech Consortium",
        "NextPower LEADS Rosen Tech Consortium",
      ],
    ],
    [
      "The Rosen Tech Consortium was founded in May. Additional partners in the consortium are the city of Rosen, Rosen Growth Corp., consulting firm Kybba Inc. and the New Rosen Initiative.",
      ["Rosen Growth Corp. MEMBER_OF Rosen Tech Consortium", "Kybba Inc. MEMBER_OF Rosen Tech Consortium"],
      /city of Rosen MEMBER/u,
    ],
    [
      "The alliance has industry partners such as Kestrel, Rosen Air and 3M.",
      ["Enterprise Kestrel", "Enterprise Rosen Air"],
    ],
    ["Rosen University signed the agreement with the chipmaker Kestrel on Monday.", ["Enterprise Kestrel"]],
    ["Kestrel’s chief executive, Tom Hill, spoke.", ["Enterprise Kestrel"]],
    ["Anna Wells, owner of Rosen Complex, a design firm in Binhe, came.", ["Anna Wells HOLDS_POSITION Rosen Complex"]],
    // Somebody, and where a firm is.
    ["Partners of Rosen University, Professor Olga Moe of Beier University and others came.", [], /Enterprise .*Olga/u],
    ["Members are Rosen University and Farmington Hills-based Kybba Inc.", [], /Enterprise Farmington/u],
  ])("%s", expectSaid);
});
