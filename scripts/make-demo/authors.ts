/** Who records: parts that people play, never a person. */
export const AUTHORS = {
  desk: 'Responsible minerals desk · 责任矿产组',
  field: 'Field liaison · 产地联络',
  analyst: 'Supply-chain analyst · 供应链分析岗',
  reviewer: 'Risk reviewer · 风险复核岗',
  purchasing: 'Purchasing · 采购部',
  quality: 'Records keeper · 档案管理岗',
} as const;

export function isAuthor(word: string): word is keyof typeof AUTHORS {
  return Object.hasOwn(AUTHORS, word);
}
