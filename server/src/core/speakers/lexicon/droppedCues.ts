import { inflect } from './inflection.ts';

/** Verbs that were tried as cues and dropped, with the reason. */
const DROPPED_CUES: Readonly<Record<string, string>> = {
  plan: "a plan in the narrator's voice is not a statement unless somebody voices it",
  expect: "an expectation in the narrator's voice",
  decide: 'a decision is an act; what is said about it has a cue of its own',
  prove: 'facts prove; nobody speaks',
  want: "a wish that nobody voices is the narrator's reading of a mind",
  intend: "an intent that nobody voices is the narrator's reading of a mind",
  discuss: 'says that there was talk, not what was said',
  realize: 'an insight, not a statement',
  name: 'naming gives no content',
  title: 'the title of a text is not its content',
  learn: 'what somebody learns is said by another, if at all',
  launch: 'launching a product or a rocket is no speech; only campaigns speak, too rarely to be worth it',
  visit: 'no content',
  sign: 'the act of signing says nothing',
  meet: 'says that there was talk, not what was said',
};

/** Every form of the verbs that were dropped, with the reason: `dispatch explain` answers with these. */
export const DROPPED_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(DROPPED_CUES).flatMap(([base, reason]) =>
    (Object.values(inflect(base)) as string[]).map((form): [string, string] => [form, reason]),
  ),
);
