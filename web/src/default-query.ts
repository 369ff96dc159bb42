/** What a first visitor finds in the editor: it can be run as it stands, whatever chain is loaded. */
export const DEFAULT_QUERY = `# Which suppliers does a flagged mine reach?
# Press ▶ (or Ctrl-Enter) to run.
# 被标记的矿址波及哪些供应商？
# 点击 ▶（或按 Ctrl-Enter）执行。
#
# Every field is explained: book icon, top left.
# 每个字段都有说明：点击左上角的书本图标。
query FlaggedMines {
  # Live flags under clause 2: armed groups.
  # 第二条（非国家武装团体）下有效的风险标记。
  riskFlags(clauses: ["2"], live: true, first: 3) {
    totalCount
    nodes {
      name
      nameZh
      clause {
        id
        title
        titleZh
      }
      subject {
        ... on MineSite {
          id
          name
          nameZh
        }
      }
      # Whom its material possibly reached.
      # 可能受其物料波及的企业。
      exposures(kinds: [SUPPLIER, COMPANY], first: 5) {
        asOf
        totalCount
        nodes {
          node {
            name
            nameZh
          }
          firstPossibleOn
          hops
          status
        }
      }
    }
  }
}
`;
