/** How names of alliances end that join industry and education: 产教融合联盟, 校企合作联盟. */
export const JOINS_BOTH_ENDING = "(?:产教|产学|校企)\\p{Script=Han}*联盟$";
