import { dayAfter } from '../engine/calendar.ts';
import type { DigestLine } from './digest.ts';

/** Most octets of a line, its end aside (RFC 5545, 3.1). */
const LINE = 75;

/**
 * What has a last day as an iCalendar file (RFC 5545): an event on that whole day, under a UID that stays the same from
 * one file to the next, so that a calendar that takes it again moves what it has.
 *
 * @param made when it is made
 */
export function calendarFile(lines: readonly DigestLine[], made: Date): string {
  const stamp = `${made.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const events = lines.flatMap((line) => (line.dueOn === null ? [] : eventOf(line, line.dueOn, stamp)));
  const all = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//oretrace//due actions//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return all
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('');
}

function eventOf({ key, what, about }: DigestLine, dueOn: string, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(key)}@oretrace`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateOf(dueOn)}`,
    `DTEND;VALUE=DATE:${dateOf(dayAfter(dueOn))}`,
    `SUMMARY:${escaped(`${what.zh} · ${what.en}`)}`,
    `DESCRIPTION:${escaped(`${about.zh}\n${about.en}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function dateOf(day: string): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (one) => `\\${one}`).replaceAll('\n', '\\n');
}

/** A line in pieces of at most {@link LINE} octets, no character broken; each further one begins with a space. */
function folded(line: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    if (Buffer.byteLength(piece + character) > LINE) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += character;
  }
  return [...pieces, piece];
}
