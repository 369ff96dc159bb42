import { type FlagStatus, LIVE_FLAG_STATUSES } from '../store/kinds/codes.ts';
import type { RiskFlag } from './types.ts';

/** Whether a flag that stands so is screened; others are traced only when asked for by id. */
export function isLiveStatus(status: FlagStatus): boolean {
  return (LIVE_FLAG_STATUSES as readonly FlagStatus[]).includes(status);
}

export function isLive({ properties }: RiskFlag): boolean {
  return isLiveStatus(properties.status);
}
