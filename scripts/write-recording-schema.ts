import { writeFileSync } from 'node:fs';
import { schemaTexts } from '../src/server/schema-text.ts';
import { enumNamesIn, recordingSchema } from './recording-schema.ts';

/** Where what is generated stands, beside what is written by hand. */
export const RECORDING_SCHEMA = 'schema/recording-by-kind.graphql';

/** The text that the declarations of the kinds call for. */
export function currentRecordingSchema(): string {
  return recordingSchema(enumNamesIn(schemaTexts()));
}

if (process.argv[1] === import.meta.filename) writeFileSync(RECORDING_SCHEMA, currentRecordingSchema());
