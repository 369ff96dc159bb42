import { isCalendarDay } from '../../store/dates.ts';
import type { Bilingual } from '../../store/errors.ts';
import { MAX_TEXT } from '../../store/kinds/declaration.ts';
import { type ArmedActor, type Conduct, type Naming, namingOf } from './actors.ts';
import { type WorstForm, worstFormsIn } from './children.ts';
import {
  ACTS,
  type Act,
  actColumn,
  actorColumn,
  actorTypeColumn,
  BLOCKS,
  type Block,
  destinationsColumn,
  mineralColumn,
  OPTIONAL_COLUMNS,
  REQUIRED_COLUMNS,
  SITE_QUESTIONS,
  type SiteQuestion,
  sellingPointsColumn,
} from './columns.ts';
import { mineralCodesOf } from './minerals.ts';
import { type NamedPlace, placesIn, type Speaker } from './places.ts';
import type { Findings } from './problems.ts';
import { merged, type Said } from './said.ts';

/** One armed actor as one block of a visit describes it. */
export interface ArmedEntry {
  readonly block: Block;
  readonly actor: ArmedActor;
  readonly conduct: Conduct;
  readonly acts: Readonly<Record<Act, Said>>;
}

/** Where one mineral of a visit is sold and goes to. */
export interface Trade {
  readonly mineral: string;
  readonly sellingPoints: readonly NamedPlace[];
  readonly destinations: readonly NamedPlace[];
}

/** One accepted row, read. */
export interface Visit {
  readonly line: number;
  readonly vid: string;
  readonly pcode: string;
  readonly siteName: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly source: string;
  readonly onSite: Said;
  readonly notOnSiteBecause: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly province: string;
  readonly territory: string;
  readonly village: string;
  /** Mineral codes, each once. */
  readonly minerals: readonly string[];
  readonly trades: readonly Trade[];
  readonly answers: Readonly<Record<SiteQuestion, Said>>;
  readonly entries: readonly ArmedEntry[];
  /** Whether a block says `Aucun`. */
  readonly saysNobody: boolean;
  /** Whether somebody is there of whom it cannot be told who it is. */
  readonly saysSomebody: boolean;
  readonly worstForms: readonly WorstForm[];
  readonly childTasks: string;
  /** Every cell that is not blank, as it stands: `column: value`. */
  readonly statements: readonly string[];
}

/** The cells of one row by column; blank where the file has no such column. */
export type Cells = (column: string) => string;

const ZERO_OR_ONE: Bilingual = { en: '1, 0 or blank', zh: '1、0 或留空' };
const ZERO_ONE_OR_UNKNOWN: Bilingual = { en: '1, 0, dontknow or blank', zh: '1、0、dontknow 或留空' };
const KEY: Bilingual = {
  en: 'letters, digits, dots, hyphens and underscores, at most 40',
  zh: '字母、数字、点、连字符和下划线，最多 40 个字符',
};
const NOT_A_KEY: Bilingual = { en: 'does not identify a row', zh: '不能作为标识' };

/** Reads a row. Null when it is refused; every reason is then among the refusals. */
export function readVisit(cells: Cells, line: number, findings: Findings): Visit | null {
  const reader = new RowReader(cells, line, findings);
  const visit = reader.read();
  return reader.refused ? null : visit;
}

class RowReader {
  refused = false;
  readonly #cells: Cells;
  readonly #line: number;
  readonly #findings: Findings;

  constructor(cells: Cells, line: number, findings: Findings) {
    this.#cells = cells;
    this.#line = line;
    this.#findings = findings;
  }

  read(): Visit {
    const pcode = this.#key('pcode');
    const siteName = this.#text('name') || pcode;
    const province = this.#text('province');
    const territory = territoryOf(this.#text('territoire'));
    const site = { pcode, name: siteName, province, territory };
    const minerals = this.#minerals(site);
    const armed = this.#armed(site);
    const answers = Object.fromEntries(
      SITE_QUESTIONS.map((question) => [question, this.#said(question, false)]),
    ) as Record<SiteQuestion, Said>;
    const childTasks = this.#text('childunder15work');
    if (childTasks !== '' && answers.childunder15 === 'unknown') {
      this.#remark(
        'childunder15work',
        {
          en: 'is said though childunder15 is blank; no flag was raised',
          zh: '已填写，而 childunder15 为空；未据此提出标记',
        },
        { en: 'childunder15 as 1 where children work', zh: '有儿童劳动时 childunder15 为 1' },
      );
    }
    return {
      line: this.#line,
      vid: this.#key('vid'),
      pcode,
      siteName,
      date: this.#date('visit_date'),
      source: this.#text('source'),
      onSite: this.#said('visit_onsite', false),
      notOnSiteBecause: this.#text('visit_onsite_novisitreason'),
      ...this.#position(),
      province,
      territory,
      village: this.#text('village'),
      ...minerals,
      answers,
      ...armed,
      worstForms: worstFormsIn(childTasks),
      childTasks,
      statements: this.#statements(),
    };
  }

  #refuse(column: string, problem: Bilingual, accepted: Bilingual): void {
    this.refused = true;
    this.#findings.refuse(this.#line, column, this.#cells(column), problem, accepted);
  }

  #remark(column: string, problem: Bilingual, accepted: Bilingual): void {
    this.#findings.remark(this.#line, column, this.#cells(column), problem, accepted);
  }

  #text(column: string): string {
    return this.#cells(column).trim().replace(/\s+/g, ' ');
  }

  #key(column: string): string {
    const key = this.#text(column);
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(key)) {
      this.#refuse(column, key === '' ? { en: 'is blank', zh: '为空' } : NOT_A_KEY, KEY);
    }
    return key;
  }

  #date(column: string): string {
    const day = this.#text(column);
    if (!isCalendarDay(day)) {
      this.#refuse(
        column,
        day === ''
          ? { en: 'is blank', zh: '为空' }
          : { en: 'is not a day that exists', zh: '不是存在的日期' },
        { en: 'a day of the calendar, as YYYY-MM-DD', zh: '存在的日期，格式为 YYYY-MM-DD' },
      );
    }
    return day;
  }

  #said(column: string, mayBeUnknown: boolean): Said {
    const cell = this.#text(column);
    if (cell === '1') return 'yes';
    if (cell === '0') return 'no';
    if (cell !== '' && !(mayBeUnknown && cell === 'dontknow')) {
      this.#refuse(
        column,
        { en: 'is neither yes nor no', zh: '既非“是”亦非“否”' },
        mayBeUnknown ? ZERO_ONE_OR_UNKNOWN : ZERO_OR_ONE,
      );
    }
    return 'unknown';
  }

  #position(): Pick<Visit, 'longitude' | 'latitude'> {
    const longitude = this.#degrees('longitude', 180);
    const latitude = this.#degrees('latitude', 90);
    if ((longitude === null) === (latitude === null)) return { longitude, latitude };
    if (!this.refused) {
      const [missing, other] = longitude === null ? ['longitude', 'latitude'] : ['latitude', 'longitude'];
      this.#remark(
        missing,
        {
          en: `is blank though ${other} is given; the position was left out`,
          zh: `为空，而 ${other} 有值；未采用该位置`,
        },
        { en: 'both coordinates or neither', zh: '两个坐标同时填写或同时留空' },
      );
    }
    return { longitude: null, latitude: null };
  }

  #degrees(column: string, most: number): number | null {
    const cell = this.#text(column);
    if (cell === '') return null;
    const degrees = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(cell) ? Number(cell) : Number.NaN;
    if (!(Math.abs(degrees) <= most)) {
      this.#refuse(
        column,
        { en: 'is not a coordinate', zh: '不是有效坐标' },
        { en: `decimal degrees from -${most} to ${most}`, zh: `十进制度数，-${most} 至 ${most}` },
      );
      return null;
    }
    return degrees;
  }

  #minerals(site: Speaker): Pick<Visit, 'minerals' | 'trades'> {
    const trades = BLOCKS.flatMap((block): Trade[] => {
      const column = mineralColumn(block);
      const codes = mineralCodesOf(this.#cells(column));
      if (codes === null) {
        this.#remark(
          column,
          { en: 'is not a mineral known here; it was left out', zh: '不是已知矿产；未予采用' },
          { en: 'a mineral of the table in docs/ipis.md', zh: 'docs/ipis.md 所列矿产' },
        );
        return [];
      }
      const sellingPoints = placesIn(this.#cells(sellingPointsColumn(block)), 'sellingPoint', site);
      const destinations = placesIn(this.#cells(destinationsColumn(block)), 'destination', site);
      return codes.map((mineral) => ({ mineral, sellingPoints, destinations }));
    });
    return { minerals: [...new Set(trades.map(({ mineral }) => mineral))].sort(), trades };
  }

  #armed(site: { pcode: string; name: string }): Pick<Visit, 'entries' | 'saysNobody' | 'saysSomebody'> {
    let saysNobody = false;
    let saysSomebody = false;
    const entries: ArmedEntry[] = [];
    for (const block of BLOCKS) {
      const acts = this.#acts(block);
      const naming = namingOf(this.#cells(actorColumn(block)), this.#cells(actorTypeColumn(block)), site);
      if (naming.named === 'actors') {
        entries.push(...this.#entries(block, naming, acts));
      } else if (naming.named === 'unclassified') {
        saysSomebody = true;
        this.#remark(actorTypeColumn(block), naming.problem, naming.accepted);
      } else {
        saysNobody ||= naming.named === 'nobody';
        this.#remarkActsOfNobody(block, acts);
      }
    }
    return { entries: onePerActor(entries), saysNobody, saysSomebody };
  }

  #entries(
    block: Block,
    { actors, conduct, remark }: Extract<Naming, { named: 'actors' }>,
    acts: ArmedEntry['acts'],
  ): readonly ArmedEntry[] {
    if (remark !== undefined) {
      const column = remark.column === 'name' ? actorColumn(block) : actorTypeColumn(block);
      this.#remark(column, remark.problem, remark.accepted);
    }
    return actors.map((actor) => ({ block, actor, conduct, acts }));
  }

  #acts(block: Block): Record<Act, Said> {
    return Object.fromEntries(ACTS.map((act) => [act, this.#said(actColumn(act, block), true)])) as Record<
      Act,
      Said
    >;
  }

  #remarkActsOfNobody(block: Block, acts: Readonly<Record<Act, Said>>): void {
    for (const act of ACTS.filter((act) => acts[act] === 'yes')) {
      this.#remark(
        actColumn(act, block),
        {
          en: 'is an act of which nobody is named; no flag was raised',
          zh: '有行为而未写明行为方；未据此提出标记',
        },
        { en: `an actor in ${actorColumn(block)}`, zh: `在 ${actorColumn(block)} 中写明行为方` },
      );
    }
  }

  #statements(): readonly string[] {
    return [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS].flatMap((column) => {
      const cell = this.#cells(column);
      if (cell.trim() === '') return [];
      const statement = `${column}: ${cell}`;
      if (statement.includes('\0')) {
        this.#refuse(
          column,
          { en: 'holds a NUL character', zh: '含有 NUL 字符' },
          { en: 'text without NUL', zh: '不含 NUL 的文本' },
        );
        return [];
      }
      if (statement.length <= MAX_TEXT) return [statement];
      this.#remark(
        column,
        { en: `is too long to be kept whole; the document ends it with …`, zh: '过长，文档中以“…”截断' },
        {
          en: `at most ${MAX_TEXT - column.length - 2} characters`,
          zh: `最多 ${MAX_TEXT - column.length - 2} 个字符`,
        },
      );
      return [`${[...statement.slice(0, MAX_TEXT - 2)].join('').toWellFormed()}…`];
    });
  }
}

/**
 * A force that stands in two blocks is two units of it. Where they say the same of its conduct they are one entry;
 * an undisciplined unit does not make the other one contradict itself.
 */
function onePerActor(entries: readonly ArmedEntry[]): readonly ArmedEntry[] {
  const kept: ArmedEntry[] = [];
  for (const entry of entries) {
    const index = kept.findIndex(
      ({ actor, conduct }) => actor.id === entry.actor.id && conduct === entry.conduct,
    );
    const same = kept[index];
    if (same === undefined) kept.push(entry);
    else kept[index] = { ...same, acts: mergedActs(same.acts, entry.acts) };
  }
  return kept;
}

export function mergedActs(
  a: Readonly<Record<Act, Said>>,
  b: Readonly<Record<Act, Said>>,
): Readonly<Record<Act, Said>> {
  return Object.fromEntries(ACTS.map((act) => [act, merged(a[act], b[act])])) as Record<Act, Said>;
}

function territoryOf(cell: string): string {
  return cell === 'Malemba Nkulu' ? 'Malemba-Nkulu' : cell;
}
