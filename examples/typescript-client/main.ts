import { ask } from './ask.ts';
import { followChanges } from './follow-changes.ts';
import { FlagsByTextDocument } from './generated/documents.ts';
import { reachedSuppliers } from './reached-suppliers.ts';

/** `main.ts [TEXT]`: suppliers reached by the live flags whose names hold the words. `main.ts --follow`: the change log. */
const url = process.env.ORETRACE_URL ?? 'http://127.0.0.1:4000';
const api = { url, trusted: process.env.ORETRACE_TRUSTED === 'true' };
const [text = 'Kasholo'] = process.argv.slice(2);

if (text === '--follow') {
  for await (const { revision, recordedAt, author, reason } of followChanges(api, 0)) {
    console.log(`${revision}  ${recordedAt}  ${author}: ${reason}`);
  }
} else {
  const { riskFlags } = await ask(api, FlagsByTextDocument, { text });
  for (const flag of riskFlags.nodes) {
    console.log(`${flag.name} · ${flag.nameZh} (${flag.category}, ${flag.status})`);
    for await (const { supplier, firstPossibleOn, hops, status } of reachedSuppliers(api, flag.id, 2)) {
      console.log(`  ${supplier.name} · ${supplier.nameZh}  ${firstPossibleOn}  ${hops}  ${status}`);
    }
  }
}
