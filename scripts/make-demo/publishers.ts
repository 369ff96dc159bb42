/** Who issues documents. All of them are made up, and say so. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  watch: 'Example Field Watch (fictional)',
  ledger: 'Example Trade Ledger (fictional)',
  ministry: 'Example Ministry Inspection (fictional)',
  river: 'Example River Alliance (fictional)',
  assurance: 'Example Assurance Partners (fictional)',
  grievance: 'Example Grievance Desk (fictional)',
  courier: 'The Example Lake Courier (fictional)',
  strait: 'The Example Strait Gazette (fictional)',
  panel: 'Example Panel of Observers (fictional)',
  self: 'Supplier self-declaration (fictional)',
  yilian: '壹连科技',
};

/** @throws Error for a word that names no publisher */
export function publisherOf(word: string): string {
  const publisher = PUBLISHERS[word];
  if (publisher === undefined) throw new Error(`no publisher ${word}`);
  return publisher;
}
