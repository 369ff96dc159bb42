import type { SourceFault } from '../faults/faulty-source.ts';

const fault = (find: string, replace: string): SourceFault[] => [{ file: 'impact.ts', find, replace }];

/** Mistakes made in the source of impacts. */
export const FAULTS_IN_IMPACT_SOURCE: Record<string, SourceFault[]> = {
  'the first day does not count': fault('validFrom <= day', 'validFrom < day'),
  'the last day does not count': fault('day <= validTo', 'day < validTo'),
  'an unknown first day is never reached': fault('validFrom === null ||', 'validFrom !== null &&'),
  'supplies that are over count': fault('supplies.filter((one) => isInForce(one, day))', 'supplies'),
  'what is not suspended stops, too': fault('if (stopped.length === 0) return [];', ''),
  'merged suppliers are several sources': fault(
    'grouped(supplies, ({ supplierId }) => knownAs(supplierId))',
    'grouped(supplies, ({ supplierId }) => supplierId)',
  ),
  'shares of merged suppliers do not stop': fault(
    'suppliers.has(knownAs(supplierId))',
    'suppliers.has(supplierId)',
  ),
  'suppliers in qualification are sources': fault(
    'left.filter(({ qualified }) => qualified)',
    'left.filter(() => true)',
  ),
  'whoever stops was a source': fault('stopped.filter(({ qualified }) => qualified)', 'stopped'),
  'every supply of a source must be qualified': fault(
    'qualified: qualified.length > 0,',
    'qualified: qualified.length === own.length,',
  ),
  'one source left is enough': fault(
    "remaining === 1 ? 'ONE_SOURCE_LEFT' : 'SOURCES_LEFT'",
    "'SOURCES_LEFT'",
  ),
  'a part without a source has one': fault("return 'NO_SOURCE_LEFT'", "return 'ONE_SOURCE_LEFT'"),
  'a qualification that stops is a source lost': fault(
    "return 'QUALIFICATION_ONLY'",
    "return 'NO_SOURCE_LEFT'",
  ),
  'two sources that stop were one': fault('lost.length === 1 && remaining', 'remaining'),
  'a source beside others was the only one': fault('&& remaining.length === 0,', ','),
  'an unknown share is none': fault('const most = lost.isWhole ?', 'const most = true ?'),
  'all that is unknown is lost': fault('1 - Math.min(1, kept.known)', '1'),
  'shares of suppliers in qualification are lost': fault(
    'qualified.filter(isStopped)',
    'ofPart.filter(isStopped)',
  ),
  'more than all is lost': fault('rounded(Math.min(1, lost.known))', 'rounded(lost.known)'),
  'contradicting shares are not told': fault(
    'rounded(lost.known + kept.known) > 1',
    'rounded(lost.known) > 1',
  ),
  'sums are told as the machine has them': fault('rounded(known) : null', 'known : null'),
  'a share is told of which part is unknown': fault(
    'qualified.length > 0 && isWhole ?',
    'qualified.length > 0 ?',
  ),
  'parts come by id alone': fault(
    'compareOutcomes(a.outcome, b.outcome) || (a.partId < b.partId ? -1 : 1)',
    'a.partId < b.partId ? -1 : 1',
  ),
  'products come by id alone': fault(
    'compareOutcomes(a.worst, b.worst) || (a.productId < b.productId ? -1 : 1)',
    'a.productId < b.productId ? -1 : 1',
  ),
  'customers come by id alone': fault(
    'compareOutcomes(a.worst, b.worst) || (a.customerId < b.customerId ? -1 : 1)',
    'a.customerId < b.customerId ? -1 : 1',
  ),
  'the best of a product is told': fault(
    'return PART_OUTCOMES.indexOf(a) - PART_OUTCOMES.indexOf(b)',
    'return PART_OUTCOMES.indexOf(b) - PART_OUTCOMES.indexOf(a)',
  ),
  'a part that two products share is told twice': fault('[...new Set(partIds)]', '[...partIds]'),
  'untouched products are told': fault(
    'if (first === undefined) return [];',
    "if (first === undefined) return { productId: id, worst: 'SOURCES_LEFT', partIds: [] };",
  ),
  'supplies are told as they come': fault('own.map(({ id }) => id).sort()', 'own.map(({ id }) => id)'),
  'sources are told as they come': fault('sources.sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1))', 'sources'),
};
