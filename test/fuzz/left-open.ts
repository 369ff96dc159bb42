import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds in which a server is to have let go of what its clients have left. */
const PATIENCE = 20_000;
const GAUGES = ['oretrace_live_connections', 'oretrace_live_subscriptions', 'oretrace_requests_in_hand'];

/** What a server still holds of clients that are gone; empty where it holds nothing. */
export async function leftOpen(url: string): Promise<readonly string[]> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const figures = (await (await fetch(`${url}/metrics`)).text()).split('\n');
    const held = figures.filter((line) =>
      GAUGES.some((name) => line.startsWith(`${name} `) && line !== `${name} 0`),
    );
    if (held.length === 0 || Date.now() >= deadline)
      return held.map((line) => `nobody is there, and ${line}`);
    await pause(50);
  }
}
