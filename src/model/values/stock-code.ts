import type { Fault } from "../../problem.js";

/**
 * What is wrong with a stock code: six digits (Shanghai, Shenzhen, Beijing), five (Hong Kong) or letters (New York),
 * with or without its exchange.
 */
export function checkStockCode(value: string): Fault | undefined {
  if (/^(\d{6}(\.(SH|SZ|BJ))?|\d{5}(\.HK)?|[A-Z]{1,5}(\.(N|O))?)$/.test(value)) return undefined;
  return { message: `"${value}" is not a stock code`, suggestion: "such as 002075, 002075.SZ or 00700.HK" };
}
