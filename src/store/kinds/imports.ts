import { IMPORT_STATES } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';

export const importRun = {
  kind: 'ImportRun',
  idPrefix: 'import-run',
  family: 'record',
  description:
    'One file being brought in. While it is RUNNING what it brings is unfinished, and says so by name.',
  descriptionZh: '一个文件的一次导入。状态为 RUNNING 期间，导入的内容尚不完整，并以其名称标明。',
  properties: {
    name: {
      type: 'text',
      required: true,
      search: true,
      description: 'Format and file name.',
      descriptionZh: '格式与文件名。',
    },
    format: {
      type: 'text',
      required: true,
      filter: true,
      description: 'Format of the file: bundle, ipis.',
      descriptionZh: '文件格式：bundle、ipis。',
    },
    fileDigest: {
      type: 'text',
      required: true,
      filter: true,
      description: 'SHA-256 of the file, in hex.',
      descriptionZh: '文件的 SHA-256 摘要，十六进制。',
    },
    state: {
      type: 'enum',
      values: IMPORT_STATES,
      required: true,
      filter: true,
      description: 'RUNNING until its last changeset is in.',
      descriptionZh: '最后一个变更集写入之前为 RUNNING。',
    },
    rowCount: {
      type: 'number',
      minimum: 0,
      integer: true,
      description: 'Rows read.',
      descriptionZh: '读取的行数。',
    },
    rejectedCount: {
      type: 'number',
      minimum: 0,
      integer: true,
      description: 'Rows refused and reported.',
      descriptionZh: '拒绝并报告的行数。',
    },
    factCount: {
      type: 'number',
      minimum: 0,
      integer: true,
      description: 'Facts that the rows amount to.',
      descriptionZh: '各行所得的事实数。',
    },
    conflictCount: {
      type: 'number',
      minimum: 0,
      integer: true,
      description: 'Changed rows that met a human edit and were left for a person.',
      descriptionZh: '有变化、但因事实已经人工修改而留待人工处理的行数。',
    },
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;
