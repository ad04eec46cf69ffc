/** Words that begin with 原 and mean no former name: 原子能 (atomic energy), 原平 (a city). */
const NOT_FORMER = /^原(子|平|阳|州|创|生|产|力|料|野|位|始|动|真|研|本|油|理|点|初|色|木)/;

/** Takes 原, former, formerly and the like from the front of a name. */
export function takeFormer(name: string): { readonly name: string; readonly former: boolean } {
  if (NOT_FORMER.test(name)) return { name, former: false };
  const rest = name.replace(
    /^(原名|原称|原|前身(为|是)?|曾用名|formerly(\s+known\s+as)?|former(\s+name)?|previously|ex-)[\s:：]*/i,
    "",
  );
  return rest === name || rest === "" ? { name, former: false } : { name: rest, former: true };
}
