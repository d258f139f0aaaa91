import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again every tenth of a second until there is an answer; undefined where there is none within the milliseconds.
 */
export async function poll<Answer>(
  patience: number,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await delay(100);
  }
  return undefined;
}
