import { originFault } from '../site';
import { buildDay } from './day';

/**
 * Reads what the environment sets, `SITE_URL` and the day, before anything is done with it.
 * @returns what is wrong with it in one line; undefined where it can be read
 */
export function settingsFault(): string | undefined {
  if (originFault) return originFault;
  try {
    buildDay();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
