import { expect, it } from 'vitest';
import { inOrder } from '../../server/src/files/inOrder.ts';

it('tasks are done side by side, no more at a time than they may, and their results come in order', async () => {
  let running = 0;
  let most = 0;
  const tasks = [30, 1, 20, 1, 1, 10].map((milliseconds, at) => async () => {
    most = Math.max(most, ++running);
    await new Promise((resume) => setTimeout(resume, milliseconds));
    running--;
    return at;
  });
  const results: number[] = [];
  for await (const result of inOrder(tasks, 3)) results.push(result);
  expect([results, most]).toEqual([[0, 1, 2, 3, 4, 5], 3]);
});

it('what fails is told when its turn comes', async () => {
  const results: string[] = [];
  const tasks = [() => Promise.resolve('first'), () => Promise.reject(new Error('second'))];
  const all = async () => {
    for await (const result of inOrder(tasks, 9)) results.push(result);
  };
  await expect(all()).rejects.toThrow('second');
  expect(results).toEqual(['first']);
});
