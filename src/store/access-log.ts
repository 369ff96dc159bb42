import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import { CHAIN_BEGINNING, type ChainPosition, faultOfLink, instantAfter } from './digest-chain.ts';
import type { Bilingual } from './errors.ts';
import { checking, issue, NOT_ACCEPTED, tooMany } from './query-checking.ts';
import { readRevisionNumber } from './revision-queries.ts';

/** A read of protected data, as it is noted. */
export interface AccessNote {
  /** Id of whoever read: 1–200 characters. */
  readonly who: string;
  /** What was read: a kind of fact such as `Case`, a list such as `Query.cases`, or a file written; 1–200 characters. */
  readonly what: string;
  /** Ids of the facts that it was read of; at most 1,000, each of 1–500 characters. None where it is of no one fact. */
  readonly about: readonly string[];
  /** What all notes of one request share: 1–200 characters. */
  readonly requestId: string;
  /** Within which it was read, such as `query Cases`, or a command: at most 200 characters; null where it has no name. */
  readonly operation: string | null;
}

/** One entry of the access log. */
export interface AccessEntry extends AccessNote {
  /** 1, 2, 3 … without gaps. */
  readonly number: number;
  /** ISO 8601 UTC with milliseconds, strictly increasing. */
  readonly at: string;
  /** Digest of the entry before; 64 zeros before the first. */
  readonly previousDigest: string;
  /** SHA-256 over `previousDigest` and the canonical JSON of all fields above but itself. */
  readonly digest: string;
}

/** Where an access log stands: its last entry, kept apart from the entries so that one cut off shows. */
export interface AccessHead {
  /** 0 where nothing has been noted. */
  readonly number: number;
  /** Null at 0. */
  readonly at: string | null;
  /** 64 zeros at 0. */
  readonly digest: string;
}

/** Which entries are wanted; all that is stated holds. */
export interface AccessFilter {
  /** Noted of this identity. */
  readonly who?: string;
  /** Noted of a read of this fact. */
  readonly about?: string;
  /** Noted then or later: ISO 8601 in UTC with milliseconds, as `at` has it. */
  readonly since?: string;
  /** Noted then or earlier, in the same form. */
  readonly until?: string;
  /** Exactly this was read, as `what` has it. */
  readonly what?: string;
}

/** Notes reads of protected data, apart from what is recorded. */
export interface AccessLog {
  /**
   * Notes reads, in order and in one transaction. Acknowledged means durable; where the acknowledgement was lost on the
   * way, and noting was tried again, they may stand there twice.
   *
   * @returns the head that they leave behind; as it is where there are none
   */
  noteAccess(notes: readonly AccessNote[]): Promise<AccessHead>;
  /**
   * Entries after a number, in order.
   *
   * @param after 0 or a positive whole number; else BAD_USER_INPUT
   */
  accesses(after: number, filter?: AccessFilter): AsyncIterable<AccessEntry>;
  accessHead(): Promise<AccessHead>;
}

/** Most ids that one entry holds. */
export const MAX_ABOUT = 1_000;
/** Most entries noted in one call. */
export const MAX_NOTES = 5_000;

const LIMITS = { who: 200, what: 200, requestId: 200, operation: 200, id: 500 } as const;

/** Checks notes. @throws OretraceError BAD_USER_INPUT, LIMIT_EXCEEDED for too many */
export function readNotes(notes: readonly AccessNote[]): readonly AccessNote[] {
  if (notes.length > MAX_NOTES) throw tooMany('notes', notes.length, MAX_NOTES);
  return checking((issues) => {
    const check = (field: string, value: unknown, least: number, most: number) => {
      if (typeof value === 'string' && value.length >= least && value.length <= most && value.isWellFormed())
        return;
      issue(issues, field, value, NOT_ACCEPTED, {
        en: `text of ${least} to ${most} characters`,
        zh: `${least} 至 ${most} 个字符的文本`,
      });
    };
    return notes.map(({ who, what, about, requestId, operation }, index) => {
      const field = (name: string) => `notes[${index}].${name}`;
      check(field('who'), who, 1, LIMITS.who);
      check(field('what'), what, 1, LIMITS.what);
      check(field('requestId'), requestId, 1, LIMITS.requestId);
      if (operation !== null) check(field('operation'), operation, 0, LIMITS.operation);
      if (about.length > MAX_ABOUT) throw tooMany(field('about'), about.length, MAX_ABOUT);
      for (const [at, id] of about.entries()) check(field(`about[${at}]`), id, 1, LIMITS.id);
      return { who, what, about, requestId, operation };
    });
  });
}

/** The entries that notes become after the head of a log, in order. */
export function entriesOf(notes: readonly AccessNote[], head: AccessHead, now: Date): readonly AccessEntry[] {
  let last = head;
  return notes.map((note) => {
    const content = {
      ...note,
      number: last.number + 1,
      at: instantAfter(last.at, now),
      previousDigest: last.digest,
    };
    const entry = { ...content, digest: accessDigest(content) };
    last = entry;
    return entry;
  });
}

/** Entries that a store reads at a time: somewhat more than the largest page of a list, so that one call fills it. */
export const ACCESS_PAGE = 250;

/**
 * Reads a log page by page.
 *
 * @param page the next entries after a number, in order, at most {@link ACCESS_PAGE}
 */
export async function* pagedAccesses(
  after: number,
  page: (after: number) => Promise<readonly AccessEntry[]>,
): AsyncIterable<AccessEntry> {
  let last = readRevisionNumber(after);
  for (;;) {
    const entries = await page(last);
    yield* entries;
    if (entries.length < ACCESS_PAGE) return;
    last = entries.at(-1)?.number ?? last;
  }
}

/** The head that an entry leaves behind. */
export function headAt({ number, at, digest }: AccessEntry): AccessHead {
  return { number, at, digest };
}

/** The digest that chains an entry to the one before: any later change to either shows. */
export function accessDigest(entry: Omit<AccessEntry, 'digest'>): string {
  const { previousDigest, ...content } = entry;
  return createHash('sha256').update(previousDigest).update(canonicalJson(content), 'utf8').digest('hex');
}

/** The first place where an access log is not what was noted. */
export interface BrokenAccess {
  readonly number: number;
  readonly problem: Bilingual;
}

/** What {@link verifyAccesses} found. */
export interface AccessFinding {
  /** How many entries hold, from the first on. */
  readonly verified: number;
  /** Digest of the last that holds. */
  readonly digest: string;
  readonly broken: BrokenAccess | null;
}

/**
 * Follows the chain of an access log from its beginning, and holds it against the head that is kept apart, before and
 * after: what is noted meanwhile may be read or not.
 */
export async function verifyAccesses(log: AccessLog): Promise<AccessFinding> {
  const head = await log.accessHead();
  let position: ChainPosition = CHAIN_BEGINNING;
  const brokenAfter = ({ number, digest }: ChainPosition, problem: Bilingual): AccessFinding => ({
    verified: number,
    digest,
    broken: { number: number + 1, problem },
  });
  for await (const entry of log.accesses(0)) {
    const { digest, ...content } = entry;
    const problem =
      faultOfLink({ ...entry, digestNow: () => accessDigest(content) }, position, nameOf) ??
      otherThanHead(entry, head);
    if (problem) return brokenAfter(position, problem);
    position = { number: entry.number, at: entry.at, digest };
  }
  if (position.number < head.number) {
    const [next, last] = [nameOf(position.number + 1), nameOf(head.number)];
    return brokenAfter(position, {
      en: `${next.en} is missing: the log ends before ${last.en}, where it stood last`,
      zh: `缺少${next.zh}：日志曾至${last.zh}，现已提前终止`,
    });
  }
  const after = await log.accessHead();
  if (position.number > after.number) {
    const name = nameOf(after.number + 1);
    return {
      verified: after.number,
      digest: after.digest,
      broken: {
        number: after.number + 1,
        problem: {
          en: `${name.en} stands beyond the one that was noted last`,
          zh: `${name.zh}位于最后记下的那一条之后`,
        },
      },
    };
  }
  return { verified: position.number, digest: position.digest, broken: null };
}

/** A log written anew from some entry on is a chain, too, but does not come out where the old one did. */
function otherThanHead(entry: AccessEntry, head: AccessHead): Bilingual | null {
  if (entry.number !== head.number || (entry.digest === head.digest && entry.at === head.at)) return null;
  const { en, zh } = nameOf(entry.number);
  return { en: `${en} is not the one that was noted last`, zh: `${zh}并非最后记下的那一条` };
}

function nameOf(number: number): Bilingual {
  return { en: `access ${number}`, zh: `第 ${number} 条查阅记录` };
}
