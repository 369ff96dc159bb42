/** What a survey cell says of a yes-or-no question. A blank cell, or one that says "don't know", is unknown: never no. */
export type Said = 'yes' | 'no' | 'unknown';

/** Two cells about one thing as one observation: yes beats no (the disagreement is told elsewhere), both beat blank. */
export function merged(a: Said, b: Said): Said {
  if (a === 'yes' || b === 'yes') return 'yes';
  return a === 'no' || b === 'no' ? 'no' : 'unknown';
}
