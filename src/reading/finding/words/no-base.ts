import { pattern } from "../../../text/patterns/pattern.js";

/** What stands before "-based" and is no place: "evidence-based", "School-based". */
export const IS_NO_BASE = pattern("")`
  ^(?:Evidence|School|Community|Computer|Project|Land|Web|Work|Home|Water|Sea|Space|Plant|Carbon|Silicon|Data|Cloud
  |Knowledge|Problem|Competenc[ey]|Outcome|Faith|Industry|Process|Practice|Research|Campus|Hospital|Internet|Market
  |Standards?|Simulation|Values?)$
`;
