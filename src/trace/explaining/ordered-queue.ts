/** A queue that gives what comes first in an order; a binary heap. No two things in it are equal in that order. */
export class OrderedQueue<Item> {
  private readonly items: Item[] = [];
  private readonly compare: (a: Item, b: Item) => number;

  /** @param compare negative when `a` comes before `b` */
  constructor(compare: (a: Item, b: Item) => number) {
    this.compare = compare;
  }

  push(item: Item): void {
    const { items } = this;
    let at = items.length;
    while (at > 0) {
      const above = (at - 1) >>> 1;
      const other = items[above] as Item;
      if (this.compare(item, other) >= 0) break;
      items[at] = other;
      at = above;
    }
    items[at] = item;
  }

  /** Takes the first; undefined when there is none. */
  pop(): Item | undefined {
    const { items } = this;
    const first = items[0];
    const moved = items.pop();
    if (moved === undefined || items.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && this.compare(items[below + 1] as Item, items[below] as Item) < 0)
        below += 1;
      const other = items[below] as Item;
      if (this.compare(moved, other) <= 0) break;
      items[at] = other;
      at = below;
    }
    items[at] = moved;
    return first;
  }
}
