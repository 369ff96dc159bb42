import { type FactOf, fact } from '../../store/facts.ts';
import { documentId } from './ids.ts';
import type { Visit } from './visits.ts';

/** Who surveys by a method of their own that IPIS answers for. */
const SURVEYED_BY_IPIS = new Set(['IPIS', 'IPIS - Ministère des Mines']);

/**
 * The document that a visit is. Seen on site by IPIS, alone or with the ministry of mines: B2 (usually reliable,
 * probably true); anything else, reported from elsewhere or by others: C3 (fairly reliable, possibly true).
 */
export function documentOf(visit: Visit): FactOf<'Document'> {
  const firstHand = visit.onSite === 'yes' && SURVEYED_BY_IPIS.has(visit.source);
  return fact('Document', documentId(visit.vid), {
    name: `Visit ${visit.vid} of ${visit.siteName}, ${visit.date}`,
    nameZh: `${visit.siteName} 第 ${visit.vid} 号走访，${visit.date}`,
    documentType: 'SITE_VISIT',
    ...(visit.source === '' ? {} : { publisher: visit.source }),
    date: visit.date,
    reliability: firstHand ? 'B' : 'C',
    credibility: firstHand ? '2' : '3',
    reference: `IPIS open data, vid ${visit.vid}`,
    statements: visit.statements,
    ...notesOf(visit),
  });
}

function notesOf({ onSite, notOnSiteBecause }: Visit): { readonly note?: string; readonly noteZh?: string } {
  if (onSite === 'yes') return {};
  const [en, zh] =
    onSite === 'no'
      ? ['The site itself was not visited', '未到达矿址']
      : ['Whether the site itself was visited is not known', '未说明是否到达矿址'];
  return notOnSiteBecause === ''
    ? { note: `${en}.`, noteZh: `${zh}。` }
    : { note: `${en}: ${notOnSiteBecause}.`, noteZh: `${zh}：${notOnSiteBecause}。` };
}
