import type { Fix } from '../rule.ts';

/**
 * Decides which fixes of a dispatch can be applied at once, asked for one after another in the order of the text: of
 * two that change the same characters, or that touch, the first one.
 */
export function compatibleFixes(): (fix: Fix) => boolean {
  let mendedTo = -1;
  return ({ edits }) => {
    if (!edits.every(({ span }) => span.start > mendedTo)) return false;
    mendedTo = Math.max(mendedTo, ...edits.map(({ span }) => span.end));
    return true;
  };
}
