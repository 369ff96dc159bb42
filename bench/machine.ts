import { cpus, loadavg, totalmem } from 'node:os';
import { mebibytes } from './report.ts';

/** The machine in one line; how busy it is matters as much as what it is. */
export function machineText(): string {
  const processors = cpus();
  const [minute] = loadavg();
  return (
    `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${mebibytes(totalmem())} memory, ` +
    `${process.platform} ${process.arch}, Node ${process.version}; load at the start ${minute?.toFixed(2)}`
  );
}
