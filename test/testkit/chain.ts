import type { RelationKind } from '../../src/chain/types.ts';
import type { Changeset, Operation } from '../../src/store/changesets.ts';
import { type Fact, fact } from '../../src/store/facts.ts';
import type { RiskCategory } from '../../src/store/kinds/codes.ts';
import { type KindName, kindOf, type PropertiesOf } from '../../src/store/kinds/index.ts';
import type { Store } from '../../src/store/port.ts';

type MoreOf<K extends KindName> = Partial<PropertiesOf<K>>;

/** What may be said of a link beyond its ends and minerals; places and documents by name. */
interface LinkDetails extends Omit<MoreOf<'SupplyLink'>, 'from' | 'to' | 'minerals' | 'via' | 'evidence'> {
  readonly via?: readonly string[];
  readonly evidence?: readonly string[];
}

/** What may be said of a relation; documents by name. */
interface RelationDetails extends Omit<MoreOf<'Controls'>, 'from' | 'to' | 'evidence'> {
  readonly evidence?: readonly string[];
}

/** What may be said of a fact beyond some of its properties; documents by name. */
type WithEvidence<K extends KindName, Said extends string> = Omit<MoreOf<K>, Said | 'evidence'> & {
  readonly evidence?: readonly string[];
};

/** What is said of a flag; subject, perpetrator and documents by name. */
interface FlagDetails extends Omit<MoreOf<'RiskFlag'>, 'subject' | 'perpetrator' | 'evidence' | 'category'> {
  readonly on: string;
  readonly category?: RiskCategory;
  readonly by?: string;
  readonly evidence?: readonly string[];
}

/** The interval of a link, relation or flag: `first..last`, either of which may be left out. */
type Interval = `${string}..${string}`;

/**
 * A small chain told name by name; what is referred to must have been told before.
 *
 * @example
 * aChain()
 *   .mine('Rubaya', { country: 'CD' })
 *   .trader('Négociant')
 *   .link('first sale', 'Rubaya', 'Négociant', ['tin'], '2023-01-01..')
 *   .flag('armed control', { on: 'Rubaya', category: 'NSAG_CONTROL' }, '2023-02-01..2023-06-30')
 */
export function aChain(scheme = 'test'): ChainStory {
  return new ChainStory(scheme);
}

export class ChainStory {
  readonly facts: Fact[] = [];
  readonly #scheme: string;
  readonly #ids = new Map<string, string>();

  constructor(scheme: string) {
    this.#scheme = scheme;
  }

  mine(name: string, more: MoreOf<'MineSite'> = {}): this {
    return this.#add('MineSite', name, { name, ...more });
  }

  trader(name: string, more: MoreOf<'Trader'> = {}): this {
    return this.#add('Trader', name, { name, ...more });
  }

  smelter(name: string, more: MoreOf<'Smelter'> = {}): this {
    return this.#add('Smelter', name, { name, ...more });
  }

  supplier(name: string, more: MoreOf<'Supplier'> = {}): this {
    return this.#add('Supplier', name, { name, ...more });
  }

  company(name: string, more: MoreOf<'Company'> = {}): this {
    return this.#add('Company', name, { name, ...more });
  }

  tradingPoint(name: string, more: MoreOf<'TradingPoint'> = {}): this {
    return this.#add('TradingPoint', name, { name, ...more });
  }

  route(name: string, more: MoreOf<'TransportRoute'> = {}): this {
    return this.#add('TransportRoute', name, { name, ...more });
  }

  armedGroup(name: string, more: MoreOf<'ArmedGroup'> = {}): this {
    return this.#add('ArmedGroup', name, { name, ...more });
  }

  securityForce(name: string, more: MoreOf<'SecurityForce'> = {}): this {
    return this.#add('SecurityForce', name, { name, ...more });
  }

  organisation(name: string, more: MoreOf<'Organisation'> = {}): this {
    return this.#add('Organisation', name, { name, ...more });
  }

  person(name: string, more: MoreOf<'Person'> = {}): this {
    return this.#add('Person', name, { name, ...more });
  }

  document(name: string, more: MoreOf<'Document'> = {}): this {
    return this.#add('Document', name, { name, reliability: 'B', credibility: '2', ...more });
  }

  link(
    name: string,
    from: string,
    to: string,
    minerals: readonly string[],
    interval: Interval = '..',
    { via, evidence, ...more }: LinkDetails = {},
  ): this {
    return this.#add('SupplyLink', name, {
      from: this.id(from),
      to: this.id(to),
      minerals,
      ...days(interval, 'validFrom', 'validTo'),
      ...(via ? { via: via.map((place) => this.id(place)) } : {}),
      ...this.#evidence(evidence),
      ...more,
    });
  }

  controls(
    name: string,
    actor: string,
    what: string,
    interval: Interval = '..',
    more: RelationDetails = {},
  ): this {
    return this.#relate('Controls', name, actor, what, interval, more);
  }

  operates(
    name: string,
    actor: string,
    what: string,
    interval: Interval = '..',
    more: RelationDetails = {},
  ): this {
    return this.#relate('Operates', name, actor, what, interval, more);
  }

  owns(
    name: string,
    owner: string,
    what: string,
    interval: Interval = '..',
    more: RelationDetails = {},
  ): this {
    return this.#relate('Owns', name, owner, what, interval, more);
  }

  /** A relation of any kind, from one to another. */
  relates(
    kind: RelationKind,
    name: string,
    from: string,
    to: string,
    interval: Interval = '..',
    more: RelationDetails = {},
  ): this {
    return this.#relate(kind, name, from, to, interval, more);
  }

  /** At a node, one mineral yields another. */
  conversion(name: string, node: string, input: string, output: string, recovery?: number): this {
    return this.#add('Conversion', name, {
      node: this.id(node),
      input,
      output,
      ...(recovery === undefined ? {} : { recovery }),
    });
  }

  /** Two nodes are one, known as the kept one. */
  merge(name: string, dropped: string, kept: string): this {
    return this.#add('Merge', name, { dropped: this.id(dropped), kept: this.id(kept) });
  }

  /** Material that a node has from elsewhere than links. */
  source(
    name: string,
    node: string,
    sourceType: PropertiesOf<'MaterialSource'>['sourceType'],
    minerals: readonly string[],
    interval: Interval = '..',
    { evidence, ...more }: WithEvidence<'MaterialSource', 'node' | 'sourceType' | 'minerals'> = {},
  ): this {
    return this.#add('MaterialSource', name, {
      node: this.id(node),
      sourceType,
      minerals,
      ...days(interval, 'validFrom', 'validTo'),
      ...this.#evidence(evidence),
      ...more,
    });
  }

  /** That a node was assessed. */
  assurance(
    name: string,
    node: string,
    interval: Interval = '..',
    { evidence, ...more }: Partial<WithEvidence<'Assurance', 'node'>> = {},
  ): this {
    return this.#add('Assurance', name, {
      node: this.id(node),
      scheme: 'RMAP',
      status: 'CONFORMANT',
      ...days(interval, 'validFrom', 'validTo'),
      ...this.#evidence(evidence),
      ...more,
    });
  }

  /** What the company buys. */
  part(name: string, more: MoreOf<'Part'> = {}): this {
    return this.#add('Part', name, { name, partNumber: `P-${name}`, ...more });
  }

  customer(name: string, more: MoreOf<'Customer'> = {}): this {
    return this.#add('Customer', name, { name, ...more });
  }

  /** What the company makes: of parts and for customers, by name. */
  product(name: string, parts: readonly string[], customers: readonly string[]): this {
    return this.#add('Product', name, {
      name,
      productNumber: `N-${name}`,
      parts: parts.map((one) => this.id(one)),
      customers: customers.map((one) => this.id(one)),
    });
  }

  /** A supplier supplies a part. */
  partSupply(
    name: string,
    part: string,
    supplier: string,
    interval: Interval = '..',
    { evidence, ...more }: WithEvidence<'PartSupply', 'part' | 'supplier'> = {},
  ): this {
    return this.#add('PartSupply', name, {
      part: this.id(part),
      supplier: this.id(supplier),
      ...days(interval, 'validFrom', 'validTo'),
      ...this.#evidence(evidence),
      ...more,
    });
  }

  /** A case that was opened, and no more. */
  riskCase(name: string, supplier: string, subject: string): this {
    return this.#add('Case', name, {
      supplier: this.id(supplier),
      subject: this.id(subject),
      clause: '1',
      openedOn: '2023-01-01',
      closed: false,
      decisionCount: 1,
    });
  }

  contradiction(name: string, subject: string): this {
    return this.#add('Contradiction', name, {
      name,
      subject: this.id(subject),
      topic: 'armed presence',
      statements: ['present: 1', 'present: 0'],
    });
  }

  flag(name: string, { on, by, evidence, ...more }: FlagDetails, interval: Interval = '..'): this {
    return this.#add('RiskFlag', name, {
      name,
      category: 'NSAG_CONTROL',
      status: 'SIGNAL',
      ...more,
      subject: this.id(on),
      ...(by ? { perpetrator: this.id(by) } : {}),
      ...days(interval, 'from', 'to'),
      ...this.#evidence(evidence),
    });
  }

  /** What was told under a name. */
  fact(name: string): Fact {
    return this.facts.find(({ id }) => id === this.id(name)) as Fact;
  }

  /** The id of what was told under a name. */
  id(name: string): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`nothing was told under the name ${name}`);
    return id;
  }

  operations(): readonly Operation[] {
    return this.facts.map((stated) => ({ op: 'put', fact: stated }));
  }

  /** All of it as one changeset. */
  changeset(id = `chain ${this.#scheme}`): Changeset {
    return { id, author: 'testkit', reason: 'a chain for a test', operations: this.operations() };
  }

  /** Records all of it. */
  async into(store: Store): Promise<this> {
    await store.apply(this.changeset());
    return this;
  }

  #relate(
    kind: RelationKind,
    name: string,
    from: string,
    to: string,
    interval: Interval,
    { evidence, ...more }: RelationDetails,
  ): this {
    return this.#add(kind, name, {
      from: this.id(from),
      to: this.id(to),
      ...days(interval, 'validFrom', 'validTo'),
      ...this.#evidence(evidence),
      ...more,
    });
  }

  #evidence(names: readonly string[] | undefined) {
    return names ? { evidence: names.map((name) => this.id(name)) } : {};
  }

  #add<K extends KindName>(kind: K, name: string, properties: PropertiesOf<K>): this {
    const key = name.toLowerCase().replace(/[\s:]+/g, '-');
    const id = `${kindOf(kind).idPrefix}:${this.#scheme}:${key}`;
    if (this.#ids.has(name)) throw new Error(`${name} was told twice`);
    this.#ids.set(name, id);
    this.facts.push(fact(kind, id, properties));
    return this;
  }
}

function days<F extends string, T extends string>(interval: Interval, from: F, to: T) {
  const [first, last] = interval.split('..');
  return { ...(first ? { [from]: first } : {}), ...(last ? { [to]: last } : {}) } as Partial<
    Record<F | T, string>
  >;
}
