import { IMPORT_STATES } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';

export const importRun = {
  kind: 'ImportRun',
  idPrefix: 'import-run',
  family: 'record',
  description:
    'One file being brought in. While it is RUNNING what it brings is unfinished, and says so by name.',
  properties: {
    name: { type: 'text', required: true, search: true, description: 'Format and file name.' },
    format: { type: 'text', required: true, filter: true, description: 'Format of the file: bundle, ipis.' },
    fileDigest: { type: 'text', required: true, filter: true, description: 'SHA-256 of the file, in hex.' },
    state: {
      type: 'enum',
      values: IMPORT_STATES,
      required: true,
      filter: true,
      description: 'RUNNING until its last changeset is in.',
    },
    rowCount: { type: 'number', minimum: 0, integer: true, description: 'Rows read.' },
    rejectedCount: { type: 'number', minimum: 0, integer: true, description: 'Rows refused and reported.' },
    factCount: { type: 'number', minimum: 0, integer: true, description: 'Facts that the rows amount to.' },
    conflictCount: {
      type: 'number',
      minimum: 0,
      integer: true,
      description: 'Changed rows that met a human edit and were left for a person.',
    },
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;
