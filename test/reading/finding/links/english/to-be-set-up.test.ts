import { describe, test } from "vitest";
import { expectSaid } from "../../../expect-said.js";

describe("what is set up, where and by what, in English", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    [
      "Rosen University and Binhe University will set up a Joint Institute of Marine Science, to be based in Jinhai.",
      [
        "Rosen University HOSTS Joint Institute of Marine Science CO_HOST",
        "Joint Institute of Marine Science LOCATED_IN Jinhai",
      ],
    ],
    [
      "Under the agreement, a Centre for Steel Research will be created on the campus of Rosen University.",
      ["Rosen University HOSTS Centre for Steel Research HOST"],
    ],
    [
      "Rosen University plans to open a Centre for Advanced Welding.",
      ["Rosen University HOSTS Centre for Advanced Welding HOST"],
    ],
    [
      "Kestrel Systems Ltd is building a Battery Innovation Centre together with Rosen University.",
      [
        "Kestrel Systems Ltd HOSTS Battery Innovation Centre CO_HOST",
        "Rosen University HOSTS Battery Innovation Centre CO_HOST",
      ],
    ],
    [
      "The Centre for Steel Research, a joint venture of Rosen University and Kestrel Systems Ltd, will be located in Jinhai.",
      ["Kestrel Systems Ltd HOSTS Centre for Steel Research CO_HOST", "Centre for Steel Research LOCATED_IN Jinhai"],
      /Systems Ltd LOCATED_IN/u,
    ],
    [
      "A joint laboratory, the Kestrel Battery Laboratory, is to be established by Rosen University and Kestrel Systems Ltd.",
      ["Rosen University HOSTS Kestrel Battery Laboratory CO_HOST"],
    ],
    [
      "Rosen University and Kestrel Systems Ltd signed an agreement. It provides for the establishment of the Kestrel Battery Laboratory on the Rosen campus.",
      ["agreement ESTABLISHES Kestrel Battery Laboratory"],
    ],
    [
      "Rosen University and Kestrel Systems Ltd signed an agreement. Under the agreement, a Centre for Steel Research will be set up.",
      ["agreement ESTABLISHES Centre for Steel Research"],
    ],
    // Nobody sets it up, or it is of whoever lies there.
    ["Rosen University has no plans to open a Centre for Advanced Welding.", [], /HOSTS/u],
    ["Tom Hill came to Rosen University to open the Kestrel Laboratory.", [], /HOSTS/u],
    [
      "The Kestrel Laboratory, run by Rosen University, is located in Jinhai.",
      ["Kestrel Laboratory LOCATED_IN Jinhai"],
      /University LOCATED_IN/u,
    ],
  ])("%s", expectSaid);
});
