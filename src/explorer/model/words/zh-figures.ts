import type { FIGURES_EN } from "./en-figures.js";

const UNITS: Readonly<Record<string, string>> = {
  person: "人",
  university: "所高校",
  enterprise: "家企业",
  project: "个项目",
  CNY: "元",
  EUR: "欧元",
  percent: "%",
  year: "年",
  week: "周",
  course: "门课程",
  workstation: "个工作站",
  case: "个案例",
  textbook: "种教材",
  viewing: "人次",
  party: "方",
  platform: "个平台",
  prize: "个奖项",
  forum: "个论坛",
  department: "个部门",
  initiative: "项举措",
};

export const FIGURES_ZH: typeof FIGURES_EN = {
  counted: (figure, unit) => `${figure}${UNITS[unit] ?? ` ${unit}`}`,
  unit: (unit) => UNITS[unit] ?? unit,
  qualified: (qualifier, figure) => {
    switch (qualifier) {
      case "APPROXIMATE":
        return `约${figure}`;
      case "NEARLY":
        return `近${figure}`;
      case "MORE_THAN":
        return `超过${figure}`;
      case "AT_LEAST":
        return `至少${figure}`;
      case "PLANNED":
        return `${figure}（计划）`;
      default:
        return figure;
    }
  },
};
