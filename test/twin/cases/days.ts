/** Days and periods, counted one day at a time. */

const following = new Map<string, string>();

export function next(day: string): string {
  const known = following.get(day);
  if (known !== undefined) return known;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  const found = date.toISOString().slice(0, 10);
  following.set(day, found);
  return found;
}

export function plusDays(day: string, count: number): string {
  let reached = day;
  for (let left = count; left > 0; left -= 1) reached = next(reached);
  return reached;
}

/** The day of the same number so many months on or, where that month has none, its last. */
export function plusMonths(day: string, months: number): string {
  const number = day.slice(8);
  let reached = day;
  for (let left = months; left > 0; left -= 1) {
    // To the first of the next month, then on to the day of that number, and no further than its end.
    do reached = next(reached);
    while (!reached.endsWith('-01'));
  }
  if (months === 0) return day;
  while (reached.slice(8) < number && next(reached).slice(5, 7) === reached.slice(5, 7))
    reached = next(reached);
  return reached;
}

/** So many working days on, by a calendar that says which days are worked. */
export function plusWorkingDays(day: string, count: number, isWorked: (day: string) => boolean): string {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = next(reached);
    if (isWorked(reached)) left -= 1;
  }
  return reached;
}
