import type { Dispatch } from '../format/model.ts';
import { readBody } from './body.ts';
import { isEnglish } from './language.ts';
import type { Attribution } from './model.ts';
import { quotationSpans } from './quotations.ts';
import { readStatements } from './reading.ts';
import { readTitleRoles } from './titleRoles.ts';
import { gatherSpeakers } from './speakers.ts';

/**
 * Says who says what in a dispatch. Pure, linear in the text, and never throws: what is not understood is not
 * attributed. What counts as a statement and as a speaker follows the guide of the gold annotation.
 */
export function attribute(dispatch: Dispatch): Attribution {
  const body = readBody(dispatch);
  const quotations = quotationSpans(body.tokens, body.quotations);
  if (!isEnglish(body.tokens)) return { language: 'other', speakers: [], quotations };
  const reading = readStatements(body);
  if (!reading) return { language: 'english', speakers: [], quotations };
  const { drafts, discourse, pronouns } = reading;
  readTitleRoles(dispatch, discourse);
  return { language: 'english', speakers: gatherSpeakers(body, drafts, discourse, pronouns), quotations };
}
