import { describe, test } from "vitest";
import { expectSaid } from "../../expect-said.js";

describe("contests in English", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    [
      "The Rosen Robotics Challenge is organised by the Rosen Space Agency. A team from Binhe University won first prize.",
      [
        "Rosen Space Agency ORGANIZED Rosen Robotics Challenge UNDERTAKER",
        "Binhe University WON_PRIZE_AT Rosen Robotics Challenge",
      ],
    ],
    [
      "Binhe University won the first prize at the Rosen Robotics Challenge. The second prize went to Beier College.",
      ["Binhe University WON_PRIZE_AT Rosen Robotics Challenge", "Beier College WON_PRIZE_AT Rosen Robotics Challenge"],
    ],
    [
      "The final of the National Welding Contest was held at Rosen University. It was organised by the Beier Chamber of Commerce.",
      [
        "Rosen University ORGANIZED National Welding Contest VENUE",
        "Beier Chamber of Commerce ORGANIZED National Welding Contest UNDERTAKER",
      ],
    ],
    [
      "The Student Drone Competition, run by the Rosen Space Agency, took place at Binhe University.",
      ["Rosen Space Agency ORGANIZED Student Drone Competition UNDERTAKER"],
    ],
    [
      "Beier College took third place in the National Welding Contest.",
      ["Beier College WON_PRIZE_AT National Welding Contest"],
    ],
    [
      "The National Welding Contest ended on Friday. Binhe University took gold, and the bronze medal went to Beier College.",
      ["Binhe University WON_PRIZE_AT National Welding Contest"],
    ],
    // He won and it did not, and of two contests nobody knows which.
    ["Tom Hill of Binhe University won first prize at the Rosen Robotics Challenge.", [], /Binhe University WON/u],
    ["The Rosen Robotics Challenge ended. Beier College did not win second prize.", [], /WON/u],
    [
      "The Rosen Robotics Challenge and the National Welding Contest were held. Binhe University won first prize.",
      ["Event Rosen Robotics Challenge", "Event National Welding Contest"],
      /WON/u,
    ],
    ["Rosen University received the first prize for its library.", [], /WON/u],
  ])("%s", expectSaid);
});
