import type { Term } from '../policy/vocabulary.ts';
import type { Bilingual } from '../store/errors.ts';

/** What people are to the process; one person may be several. */
export const ROLES = {
  VIEWER: { name: 'Viewer', nameZh: '查看者' },
  ANALYST: { name: 'Analyst', nameZh: '分析员' },
  DATA_STEWARD: { name: 'Data steward', nameZh: '数据管理员' },
  RISK_OFFICER: { name: 'Risk officer', nameZh: '风险专员' },
  APPROVER: { name: 'Approver', nameZh: '审批人' },
  GRIEVANCE_OFFICER: { name: 'Grievance officer', nameZh: '申诉专员' },
  AUDITOR: { name: 'Auditor', nameZh: '审计员' },
  SUPPLIER: { name: 'Supplier', nameZh: '供应商' },
  ADMINISTRATOR: { name: 'Administrator', nameZh: '系统管理员' },
} as const satisfies Record<string, Term>;
export type Role = keyof typeof ROLES;

/** Every role, in order. */
export const ROLE_NAMES = Object.keys(ROLES) as readonly Role[];

/** Whether a text is the code of one. */
export function isRole(text: unknown): text is Role {
  return typeof text === 'string' && Object.hasOwn(ROLES, text);
}

/** Roles in words, in both languages. */
export function rolesInWords(roles: Iterable<Role>): Bilingual {
  const held = new Set(roles);
  const terms = ROLE_NAMES.filter((role) => held.has(role)).map((role) => ROLES[role]);
  return {
    en: terms.map(({ name }) => name.toLowerCase()).join(', '),
    zh: terms.map(({ nameZh }) => nameZh).join('、'),
  };
}
