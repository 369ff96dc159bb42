/** A copy twice as long, the new half zero. */
export function doubled(column: Int32Array): Int32Array {
  return lengthened(column, 2 * column.length);
}

/** The column itself when it is long enough, else a longer copy. */
export function lengthened(column: Int32Array, length: number): Int32Array {
  if (column.length >= length) return column;
  const longer = new Int32Array(length);
  longer.set(column);
  return longer;
}
