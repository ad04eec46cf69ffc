import { describe, test } from "vitest";
import { expectSaid } from "../../../expect-said.js";

describe("who succeeds whom, and whose post a text tells without its body", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    [
      "The scientist Paddy Moe has been named the next vice-chancellor of the University of Rosen, succeeding the biologist Deep Saxena. Professor Moe, who currently heads Binhe University in Wales, will come in June. Rosen chancellor Tom Hill was glad. Professor Moe served at the University of Beier between 2010 and 2015, as pro vice-chancellor.",
      [
        "Deep Saxena HOLDS_POSITION University of Rosen",
        "Paddy Moe HOLDS_POSITION Binhe University",
        "Tom Hill HOLDS_POSITION University of Rosen",
        "Paddy Moe HOLDS_POSITION University of Beier",
      ],
    ],
    [
      "Rosen University (RU) in Binhe has appointed Prof. Uche Moe as its new Vice-Chancellor. He replaces Prof. Carol Reed.\nThe Pro-Chancellor and Chairman of the Governing Council, Mr Ola Hill, confirmed it. His previous roles include serving as Deputy Provost of the College of Medicine, University of Beier.",
      ["Uche Moe HOLDS_POSITION Rosen University", "Carol Reed HOLDS_POSITION Rosen University"],
    ],
    [
      "Lucian Moe, a professor of Biology, specialising in Ecosystem Health and Pollution Management, has been appointed as the substantive vice-chancellor of Rosen University. Before his appointment, Moe was the deputy vice-chancellor in charge of services at the University of Beier.",
      ["Lucian Moe HOLDS_POSITION Rosen University", "Lucian Moe HOLDS_POSITION University of Beier"],
      /Person Pollution/u,
    ],
    [
      "Ann Moe, a dean, came. Prof. Moe joined in 1995. She has previously served as Director of the Rosen Studies Unit and Deputy Director of the Centre for Distance Learning.",
      [],
      /Person Prof/u,
    ],
    [
      "Rosen University announced it. Prof. Ann Moe was appointed Deputy Vice-Chancellor (Academic), while Prof. Tom Hill will serve as Registrar.",
      ["Ann Moe HOLDS_POSITION Rosen University"],
    ],
    [
      "Hassan Moe, a professor at Beier University, will assume the deanship of the Rosen College of Engineering on April 1.",
      ["Hassan Moe HOLDS_POSITION Rosen College of Engineering"],
    ],
    ["Dr. Hamid Moe, Kestrel Group, Executive Vice President, said so.", ["Hamid Moe HOLDS_POSITION Kestrel Group"]],
    ["Su Moe, Kestrel Group’s training and certification manager, spoke.", ["Su Moe HOLDS_POSITION Kestrel Group"]],
    [
      "The Rosen Steel Hub will be led by Professor Ann Moe at The University of Rosen.",
      ["Ann Moe HOLDS_POSITION Rosen Steel Hub", "Ann Moe HOLDS_POSITION University of Rosen"],
    ],
    [
      "Tom Hill has been named president of Rosen College.\nPrior to this, he was Dean of the School of Law at Beier University.",
      ["Tom Hill HOLDS_POSITION School of Law"],
    ],
    [
      "Dr Ann Moe, who was principal of Rosen College from 1986 to 1996 and Beier Regional College from 1996 to 2001, spoke.",
      ["Ann Moe HOLDS_POSITION Rosen College", "Ann Moe HOLDS_POSITION Beier Regional College"],
    ],
    [
      "Mr Gao Moe, the Public Relations Director for Kestrel Company Limited, said so.",
      ["Gao Moe HOLDS_POSITION Kestrel Company Limited"],
    ],
    ["Ms. Ann Moe, a former Kestrel Group partner, gave it.", ["Ann Moe HOLDS_POSITION Kestrel Group"]],
    ["Ann Moe also chairs the Rosen Ambassadors Network.", ["Ann Moe HOLDS_POSITION Rosen Ambassadors Network"]],
    ["Ann Moe leads the Rosen University team.", [], /HOLDS_POSITION/u],
    [
      "MIT provost L. Rafael Moe was named MIT’s 17th president on Wednesday. The 61-year-old Moe takes over as president July 2, succeeding Susan Hill.",
      ["L. Rafael Moe HOLDS_POSITION MIT", "Susan Hill HOLDS_POSITION MIT"],
    ],
    [
      "Rosen University (RU) and the Rosen Chamber of Commerce (RCC) signed. RCC President Tom Hill came. Ann Moe, vice president RCC, was there.",
      ["Ann Moe HOLDS_POSITION Rosen Chamber of Commerce"],
      /Ann Moe HOLDS_POSITION Rosen University/u,
    ],
    // Not by whoever is only named beside him.
    [
      "Byron Moe, dean of the Rosen College, spoke. The new dean of another school will replace Richard Hill.",
      [],
      /Richard Hill HOLDS_POSITION Rosen/u,
    ],
    ["Dr. Anna Wells met Dr. Mary Hill. She is president of Rosen University.", [], /HOLDS_POSITION/u],
  ])("%s", expectSaid);
});
