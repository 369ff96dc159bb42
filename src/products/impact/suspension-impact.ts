import type { Optional } from '../../chain/arguments.ts';
import type { Connection } from '../../chain/connections.ts';
import type { ChainLoaders } from '../../chain/loaders.ts';
import type { ForwardPaging } from '../../chain/paging.ts';
import { badInput } from '../../store/errors.ts';
import type { OfRevision, TraceLimit } from '../../trace/answers.ts';
import { type Ground, groundOf, inTimeOrNot } from '../../trace/ground.ts';
import type { TracedRequest } from '../../trace/request.ts';
import { suppliersAsked } from '../../trace/suppliers-asked.ts';
import { inOrderOfStanding, type TracedSource, traceSources } from './alternatives.ts';
import { readCatalogue } from './catalogue.ts';
import { impactOf } from './impact.ts';
import { outcomePage } from './pages.ts';
import {
  type CustomerImpact,
  type Impact,
  PART_OUTCOMES,
  type PartImpact,
  type PartOutcome,
  type PartSource,
  type ProductImpact,
} from './types.ts';

export interface SuspensionArguments {
  /** YYYY-MM-DD; today unless given. */
  readonly asOf?: Optional<string>;
  /** ISO 8601 in UTC with milliseconds; now unless given. */
  readonly knownAt?: Optional<string>;
  readonly revision?: number | null;
}

/** Who supplies a part, as the API shows it. */
export type ShownSource = PartSource & OfRevision;
/** Who may supply a part instead. */
export type AlternativeSource = ShownSource & TracedSource;

export interface ImpactPart extends Omit<PartImpact, 'stopped' | 'remaining'>, OfRevision {
  readonly stopped: readonly ShownSource[];
  readonly remaining: readonly ShownSource[];
  /** Those that stand best first. */
  readonly alternatives: () => Promise<readonly AlternativeSource[]>;
}
export type ImpactProduct = ProductImpact & OfRevision;
export type ImpactCustomer = CustomerImpact & OfRevision;

/** How many there are of each outcome. */
export interface OutcomeCounts {
  readonly noSourceLeft: number;
  readonly oneSourceLeft: number;
  readonly sourcesLeft: number;
  readonly qualificationOnly: number;
}

/** What depends on suppliers, were they suspended. */
export interface SuspensionImpact extends OfRevision {
  readonly asOf: string;
  readonly supplierIds: readonly string[];
  /** Whether all alternatives were traced to the end. */
  readonly complete: () => Promise<boolean>;
  readonly limit: () => Promise<TraceLimit | null>;
  readonly partCounts: OutcomeCounts;
  readonly productCounts: OutcomeCounts;
  readonly customerCounts: OutcomeCounts;
  readonly parts: (
    args: ForwardPaging & { readonly outcomes?: Optional<readonly PartOutcome[]> },
  ) => Connection<ImpactPart>;
  readonly products: (args: ForwardPaging) => Connection<ImpactProduct>;
  readonly customers: (args: ForwardPaging) => Connection<ImpactCustomer>;
}

/**
 * What depends on suppliers, were all of them suspended at once. Parts, products and customers are read at the revision
 * that alternatives are traced on, which they are only where it is asked for.
 *
 * @throws OretraceError BAD_USER_INPUT, NOT_FOUND, LIMIT_EXCEEDED
 */
export async function suspensionImpact(
  request: TracedRequest,
  loaders: ChainLoaders,
  suppliers: readonly string[],
  args: SuspensionArguments,
): Promise<SuspensionImpact> {
  const { asOf, knownAt, revision } = args;
  const ground = await groundOf(request.ground, {
    asOf,
    knownAt,
    ...(revision === undefined ? {} : { revision }),
  });
  const { snapshot } = ground;
  if (suppliers.length === 0) throw nobodyNamed();
  const supplierIds = suppliersAsked(snapshot, suppliers, knownAt).map((node) => snapshot.idOfNode(node));
  const known = supplierIds.flatMap((id) => snapshot.idsKnownAs(id));
  const catalogue = await readCatalogue(loaders.at(snapshot.revision), known, ground.asOf);
  const impact = impactOf(catalogue.supplies, catalogue.products, {
    suppliers: new Set(supplierIds),
    day: ground.asOf,
    knownAs: (id) => snapshot.knownAs(id),
  });
  return shown(request, ground, supplierIds, impact);
}

function shown(
  request: TracedRequest,
  ground: Ground,
  supplierIds: readonly string[],
  { parts, products, customers }: Impact,
): SuspensionImpact {
  const { rows } = request;
  const { revision } = ground.snapshot;
  const scope = (field: string) => ({
    field: `suspensionImpact.${field}`,
    suppliers: supplierIds,
    asOf: ground.asOf,
    knownAt: ground.knownAt,
  });
  const left = (part: PartImpact) => [...part.remaining, ...part.inQualification];
  const traced = once(() =>
    traceSources(request, ground, [...new Set(parts.flatMap(left).map(({ nodeId }) => nodeId))].sort()),
  );
  const complete = async () => [...(await traced()).values()].every((source) => source.complete);
  const sources = (some: readonly PartSource[]) => some.map((source) => ({ ...source, revision }));
  const alternativesOf = async (part: PartImpact) => {
    const standings = await traced();
    const found = sources(left(part)).map((source) => ({
      ...source,
      // Every source that is left was traced.
      ...(standings.get(source.nodeId) as TracedSource),
    }));
    return inOrderOfStanding(found);
  };
  return {
    revision,
    asOf: ground.asOf,
    supplierIds,
    complete,
    limit: async () => inTimeOrNot(await complete()),
    partCounts: countsOf(parts.map(({ outcome }) => outcome)),
    productCounts: countsOf(products.map(({ worst }) => worst)),
    customerCounts: countsOf(customers.map(({ worst }) => worst)),
    parts: (args) => {
      const outcomes = args.outcomes ?? PART_OUTCOMES;
      const asked = parts
        .filter(({ outcome }) => outcomes.includes(outcome))
        .map((part) => ({
          ...part,
          revision,
          stopped: sources(part.stopped),
          remaining: sources(part.remaining),
          alternatives: () => alternativesOf(part),
        }));
      return outcomePage(
        asked,
        ({ outcome, partId }) => ({ outcome, id: partId }),
        { ...scope('parts'), outcomes: args.outcomes },
        args,
        rows,
      );
    },
    products: (args) =>
      outcomePage(
        products.map((product) => ({ ...product, revision })),
        ({ worst, productId }) => ({ outcome: worst, id: productId }),
        scope('products'),
        args,
        rows,
      ),
    customers: (args) =>
      outcomePage(
        customers.map((customer) => ({ ...customer, revision })),
        ({ worst, customerId }) => ({ outcome: worst, id: customerId }),
        scope('customers'),
        args,
        rows,
      ),
  };
}

function countsOf(outcomes: readonly PartOutcome[]): OutcomeCounts {
  const of = (outcome: PartOutcome) => outcomes.filter((one) => one === outcome).length;
  return {
    noSourceLeft: of('NO_SOURCE_LEFT'),
    oneSourceLeft: of('ONE_SOURCE_LEFT'),
    sourcesLeft: of('SOURCES_LEFT'),
    qualificationOnly: of('QUALIFICATION_ONLY'),
  };
}

function nobodyNamed() {
  return badInput([
    {
      field: 'suppliers',
      value: '[]',
      problem: { en: 'names nobody', zh: '未列出供应商' },
      accepted: { en: 'the id of at least one supplier', zh: '至少一家供应商的标识' },
    },
  ]);
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
