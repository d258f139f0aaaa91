import { usuallyPresentRule } from '../support/usuallyPresent.ts';

/** No source line, where nearly all other dispatches of the archive have one. */
export const sourceMissing = usuallyPresentRule({
  code: 'trailer.source-missing',
  description: "A dispatch has no source line, where nearly all of the archive's other dispatches have one.",
  has: ({ source }) => source !== null,
  message: "The source line is missing: the archive's other dispatches name their agency on a line behind the body.",
});
