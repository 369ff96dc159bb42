import type { FactLoader } from '../../chain/fact-loader.ts';
import type { SupplyLink } from '../../chain/types.ts';
import { categoryInfo } from '../../policy/category-info.ts';
import { clauseOf } from '../../policy/clauses.ts';
import { policyOn } from '../../policy/current-policy.ts';
import { mineral } from '../../policy/minerals.ts';
import type { Document } from '../../risk/types.ts';
import { ACTOR_KINDS, CHAIN_NODE_KINDS, PLACE_KINDS } from '../../store/kinds/links.ts';
import type { MineralExposure, WalkStep } from '../answers.ts';
import { earliest } from '../arrivals.ts';
import type { Share } from '../sharing/answers.ts';
import { ASSUMPTION_TEXTS } from '../sharing/kinds.ts';
import type { ExposureExplanation } from './answers.ts';
import { isTakenForGranted, schemeInWords, takenForGranted } from './assurance-in-words.ts';
import { USUAL_BOUNDS } from './explanation.ts';
import type { DocumentPart, ExposureParts, InBothLanguages, LinkPart, StepPart } from './exposure-parts.ts';
import { inWords } from './in-words.ts';
import { STATUS_TERMS } from './status-terms.ts';

const NAMED_KINDS = [...CHAIN_NODE_KINDS, ...PLACE_KINDS, ...ACTOR_KINDS] as const;

/**
 * An explanation as a text that a person reads.
 *
 * @param loader of the explanation's revision
 */
export async function explanationText(
  explanation: ExposureExplanation,
  loader: FactLoader,
): Promise<InBothLanguages> {
  return inWords(await partsOf(explanation, new Naming(loader)));
}

async function partsOf(explanation: ExposureExplanation, naming: Naming): Promise<ExposureParts> {
  const { flag, minerals, bestWalk, cut, assumptions, passed, strength, traced } = explanation;
  const { category, status, subject, from = null, to = null } = flag.properties;
  const linksOfBest = bestWalk.steps.map(({ linkId }) => linkId).join(' ');
  const others = explanation.walks.nodes.filter(
    ({ steps }) => steps.map(({ linkId }) => linkId).join(' ') !== linksOfBest,
  );
  const { name, nameZh } = categoryInfo(category);
  const isMadeThere = minerals.every(({ produced }) => produced);
  const [node, subjectNamed, steps, cutLinks, assumed, controlPoints, massesAssumed] = await Promise.all([
    naming.ofNode(explanation.nodeId),
    naming.ofSubject(subject),
    Promise.all(bestWalk.steps.map((step) => naming.step(step))),
    Promise.all(cut.linkIds.map((id) => naming.link(id))),
    Promise.all(assumptions.map(async (one) => ({ ...one, ...(await naming.link(one.linkId)) }))),
    Promise.all(passed.map(async (one) => ({ ...one, node: await naming.ofNode(one.nodeId) }))),
    Promise.all(explanation.shares.map(assumedOfMasses)),
  ]);
  return {
    node,
    mineral: listed(minerals.map((one) => mineralTold(one, !isMadeThere))),
    produced: isMadeThere,
    flag: {
      id: flag.id,
      category: { en: lowerFirst(name), zh: nameZh },
      clause: clauseOf(category, policyOn(explanation.asOf))?.id ?? null,
      status: STATUS_TERMS[status],
      subject: subjectNamed,
      from,
      to,
      strength: explanation.flagStrength,
    },
    firstPossibleOn: earliest(minerals.map(({ firstPossibleOn }) => firstPossibleOn)),
    current: minerals.some((one) => one.status === 'CURRENT'),
    strength,
    traced,
    bestWalk: steps,
    otherWalks: {
      count: others.length,
      // As many as are told at most leave it open whether there are more.
      complete: explanation.walks.complete && explanation.walks.nodes.length < USUAL_BOUNDS.walks,
    },
    control: {
      verdict: explanation.controlPoints,
      passed: controlPoints.flatMap(({ node: at, assurances }) =>
        assurances.map((assurance) => ({ node: at, scheme: schemeInWords(assurance) })),
      ),
    },
    shares: explanation.shares.map(({ mineral: code, from, to, tainted }) => ({
      mineral: mineralNamed(code),
      from,
      to,
      tainted,
    })),
    cut: { links: cutLinks, kind: cut.kind },
    assumptions: assumed,
    otherAssumptions: [
      ...controlPoints.flatMap((one) =>
        one.assurances
          .filter((assurance) => isTakenForGranted(assurance, one.arrivesOn))
          .map((assurance) => takenForGranted(assurance, one.node)),
      ),
      ...massesAssumed.flat(),
    ],
  };
}

/** Names of what facts stand for, and facts as the text tells them. */
class Naming {
  readonly #loader: FactLoader;

  constructor(loader: FactLoader) {
    this.#loader = loader;
  }

  async ofNode(id: string): Promise<InBothLanguages> {
    return named(await this.#loader.asStated(CHAIN_NODE_KINDS, id));
  }

  /** What a flag is raised on; a link, which has no name, is told by its ends. */
  async ofSubject(id: string): Promise<InBothLanguages> {
    const fact = await this.#loader.foundation([...NAMED_KINDS, 'SupplyLink'], id);
    if (fact.kind !== 'SupplyLink') return named(fact);
    const { from, to } = await this.#ends(fact);
    return { en: `the link ${from.en} → ${to.en}`, zh: `“${from.zh} → ${to.zh}”供应关系` };
  }

  async link(id: string): Promise<LinkPart> {
    return { id, ...(await this.#ends(await this.#loader.asStated(['SupplyLink'], id))) };
  }

  async step({ linkId, strength, companyScope, arrivesOn, mineral: code }: WalkStep): Promise<StepPart> {
    const link = await this.#loader.asStated(['SupplyLink'], linkId);
    const { validFrom = null, validTo = null, evidence = [] } = link.properties;
    const [ends, documents] = await Promise.all([
      this.#ends(link),
      this.#loader.allOfKind(['Document'], evidence),
    ]);
    return {
      id: linkId,
      ...ends,
      mineral: mineralNamed(code),
      validFrom,
      validTo,
      usedOn: arrivesOn,
      strength,
      companyScope,
      documents: documents.map(documentTold),
    };
  }

  async #ends({ properties: { from, to } }: SupplyLink): Promise<Omit<LinkPart, 'id'>> {
    const end = async (id: string) => named(await this.#loader.foundation(CHAIN_NODE_KINDS, id));
    const [fromNamed, toNamed] = await Promise.all([end(from), end(to)]);
    return { from: fromNamed, to: toNamed };
  }
}

/** What a share takes for granted, each as a clause. */
async function assumedOfMasses({ mineral: code, grounds }: Share): Promise<readonly InBothLanguages[]> {
  const { en, zh } = mineralNamed(code);
  const { assumptions } = await grounds();
  return assumptions.map(({ kind, count }) => ({
    en: `for the share of ${en}: ${ASSUMPTION_TEXTS[kind].en} (${count})`,
    zh: `就${zh}的份额：${ASSUMPTION_TEXTS[kind].zh}（${count} 项）`,
  }));
}

interface Named {
  readonly properties: { readonly name: string; readonly nameZh?: string | undefined };
}

function named({ properties: { name, nameZh } }: Named): InBothLanguages {
  return { en: name, zh: nameZh ?? name };
}

function documentTold(document: Document): DocumentPart {
  const { reliability, credibility } = document.properties;
  return { title: named(document), grade: `${reliability}${credibility}` };
}

function mineralNamed(code: string): InBothLanguages {
  const { name, nameZh } = mineral(code);
  return { en: lowerFirst(name), zh: nameZh };
}

/** @param says whether it says of what was made at the node that it was */
function mineralTold({ mineral: code, produced }: MineralExposure, says: boolean): InBothLanguages {
  const { en, zh } = mineralNamed(code);
  return produced && says ? { en: `${en} (made there)`, zh: `${zh}（在该处转化而成）` } : { en, zh };
}

function listed(several: readonly InBothLanguages[]): InBothLanguages {
  return { en: several.map(({ en }) => en).join(', '), zh: several.map(({ zh }) => zh).join('、') };
}

function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
