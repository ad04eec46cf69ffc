import { describe, test } from "vitest";
import { expectSaid } from "../../../expect-said.js";

const SIGNED = [
  "Rosen University SIGNED memorandum of understanding",
  "Kestrel Systems Ltd SIGNED memorandum of understanding",
];

describe("agreements whose parties another sentence names, in English", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    [
      "Rosen University and Kestrel Systems Ltd will train engineers. A memorandum of understanding was signed on Monday.",
      SIGNED,
    ],
    [
      "Rosen University and Kestrel Systems Ltd join forces\nA memorandum of understanding was signed on Monday.",
      SIGNED,
    ],
    ["Rosen University and Kestrel Systems Ltd met. Both signed a memorandum of understanding.", SIGNED],
    ["Rosen University and Kestrel Systems Ltd met. The partners signed a memorandum of understanding.", SIGNED],
    [
      "Rosen University and Kestrel Systems Ltd met. The company and the university signed a memorandum of understanding.",
      SIGNED,
    ],
    [
      "Under a memorandum of understanding signed on Monday, Rosen University and Kestrel Systems Ltd will meet.",
      SIGNED,
    ],
    [
      "Rosen University, Binhe College, Kestrel Systems Ltd and the Beier Chamber of Commerce met. The four partners signed a cooperation agreement.",
      ["Rosen University SIGNED cooperation agreement", "Beier Chamber of Commerce SIGNED cooperation agreement"],
    ],
    [
      "The rectors of Rosen University and Binhe University put their signatures to two memoranda.",
      ["Rosen University SIGNED memoranda", "Binhe University SIGNED memoranda"],
    ],
    [
      "The agreement, signed by Joan Reed for Rosen University and Omar Aziz for Kestrel Systems Ltd, runs for five years.",
      [
        "Rosen University SIGNED agreement",
        "Kestrel Systems Ltd SIGNED agreement",
        "Joan Reed SIGNATORY_OF agreement",
        "Omar Aziz SIGNATORY_OF agreement",
      ],
    ],
    [
      "The agreement was signed by the rector of Rosen University, Joan Reed, and the chief executive of Kestrel Systems, Omar Aziz.",
      [
        "Rosen University SIGNED agreement",
        "Kestrel Systems SIGNED agreement",
        "Joan Reed SIGNATORY_OF agreement",
        "Omar Aziz SIGNATORY_OF agreement",
      ],
    ],
    [
      "Rosen University, Binhe University and Kestrel Systems Ltd met. The two universities signed a cooperation agreement.",
      ["Rosen University SIGNED cooperation agreement", "Binhe University SIGNED cooperation agreement"],
      /Kestrel Systems Ltd SIGNED/u,
    ],
    [
      "Rosen College principal Joan Reed and Binhe College principal Tom Hill signed a partnership agreement.",
      ["Joan Reed SIGNATORY_OF partnership agreement", "Rosen College SIGNED partnership agreement"],
    ],
    // Who signed is open, or nobody did.
    [
      "Rosen University visited Binhe University, Kestrel Systems Ltd and Beier College. A memorandum of understanding was signed.",
      [],
      / SIGNED /u,
    ],
    [
      "Rosen University and Kestrel Systems Ltd met. A memorandum of understanding was signed with Beier College.",
      [],
      /Rosen University SIGNED|Kestrel Systems Ltd SIGNED/u,
    ],
    [
      "Rosen University and Kestrel Systems Ltd met. Neither has signed a memorandum of understanding.",
      [],
      / SIGNED /u,
    ],
    [
      "Rosen University and Kestrel Systems Ltd met. A memorandum of understanding has not been signed.",
      [],
      / SIGNED /u,
    ],
    [
      "Rosen University, Binhe University and Kestrel Systems Ltd met. Both signed a memorandum of understanding.",
      [],
      / SIGNED /u,
    ],
    [
      "Kestrel Systems Ltd supplies machines to Rosen University. A contract was signed by the ministry.",
      [],
      / SIGNED /u,
    ],
    ["Rosen University hosted Kestrel Systems Ltd. A petition against the deal was signed.", [], / SIGNED /u],
    [
      "Rosen University signed an agreement with Kestrel Systems Ltd. The deal was signed by rector Anna Wells and by Tom Hill, chief executive of Kestrel Systems Ltd.",
      ["Anna Wells SIGNATORY_OF agreement", "Tom Hill SIGNATORY_OF agreement"],
      /deal/u,
    ],
  ])("%s", expectSaid);
});
