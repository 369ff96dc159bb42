/** The risks that the policy knows, in the order of its text (preamble, then clauses 1 to 6). */
export const POLICY_RISKS = [
  'CONFLICT_FINANCING',
  'SANCTIONS_BREACH',
  'TORTURE_OR_CRUEL_TREATMENT',
  'FORCED_LABOUR',
  'WORST_CHILD_LABOUR',
  'GROSS_ABUSE',
  'WAR_CRIME',
  'SERIOUS_IHL_VIOLATION',
  'CRIME_AGAINST_HUMANITY',
  'GENOCIDE',
  'NSAG_SUPPORT',
  'NSAG_CONTROL',
  'NSAG_SITE_ROUTE_EXTORTION',
  'NSAG_TRADER_EXTORTION',
  'SECURITY_SUPPORT',
  'SECURITY_ILLEGAL_CONTROL',
  'SECURITY_SITE_ROUTE_EXTORTION',
  'SECURITY_TRADER_EXTORTION',
  'BRIBERY',
  'ORIGIN_FRAUD',
  'MONEY_LAUNDERING',
  'GOV_PAYMENT_UNPAID',
  'GOV_PAYMENT_UNDISCLOSED',
  'LIFE_THREATENING_OHS',
  'ENV_SEVERE_BREACH',
  'ENV_IMPACT_TO_REDUCE',
] as const;

/** Signals that call for a closer look. They belong to no clause and are never a breach of one. */
export const RED_FLAG_SIGNALS = [
  'CAHRA_ORIGIN_OR_TRANSIT',
  'IMPLAUSIBLE_VOLUME',
  'KNOWN_TRANSIT',
  'OWNERSHIP_CHANGE',
] as const;

/** Every category that a flag can have. */
export const RISK_CATEGORIES = [...POLICY_RISKS, ...RED_FLAG_SIGNALS] as const;
export type RiskCategory = (typeof RISK_CATEGORIES)[number];
