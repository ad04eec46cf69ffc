import { describe, test } from "vitest";
import { expectSaid } from "../../expect-said.js";

describe("bodies that English and its neighbours name by other words", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    [
      "The Universidad Carlos III de Madrid took part, as did Virginia Tech.",
      ["University Universidad Carlos III de Madrid", "University Virginia Tech"],
    ],
    [
      "Rosen Hospital, the Rosen Development Agency and the Rosen Research Hub came.",
      ["OrganizationalUnit Rosen Hospital", "GovernmentBody Rosen Development Agency", "Platform Rosen Research Hub"],
    ],
    [
      "The University of Birmingham and Rolls-Royce opened it.",
      ["University University of Birmingham", "Enterprise Rolls-Royce"],
    ],
    ["Drawing on the University of Rosen, it grows.", ["University University of Rosen"], /Drawing/u],
    ["The Governing Council of the University of Rosen met.", ["University University of Rosen"], /Association/u],
    [
      "Ann Moe, a Professor of Arabic Linguistics in the Department of Arabic, spoke.",
      ["Ann Moe HOLDS_POSITION Department of Arabic"],
    ],
    [
      "It signed with Kestrel Company Limited on 12th November, 2018, with Rosen University.",
      [],
      /Enterprise (?:2018|.*November)/u,
    ],
    [
      "The Department for Education and the Maryland Department of Commerce came.",
      ["GovernmentBody Department for Education", "GovernmentBody Maryland Department of Commerce"],
    ],
    ["Low Moe is CEO of the Institute of Technical Education.", ["University Institute of Technical Education"]],
    ["He met the President of Kazakhstan.", [], /Enterprise/u],
    [
      "The Rosen Skills Consortium was launched by Rosen University.",
      ["Rosen University LEADS Rosen Skills Consortium"],
    ],
    ["The Huawei ICT Academy opened.", [], /University/u],
    ["The Universitas Scholarship and the Google Scholarship were given.", [], /Enterprise Google$/u],
    [
      "The Rosen Workshop Hub was unveiled. Jointly established by Rosen University and Beier Polytechnic, it is large.",
      ["Rosen University HOSTS Rosen Workshop Hub", "Beier Polytechnic HOSTS Rosen Workshop Hub"],
    ],
    ["University of Rosen and Music Academy students came.", [], /Enterprise/u],
  ])("%s", expectSaid);
});
