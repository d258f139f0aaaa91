/** The rules that find statements, the most precise first. Stable: settings, outlines and bug reports name them. */
export const RULES = {
  inversion: 'the speaker stands behind the cue: "...", said the minister',
  trailing: 'speaker and cue stand behind what is said: ..., the minister said',
  'quoted-as-saying': 'the speaker is quoted by another: the minister was quoted as saying',
  'that-clause': 'a clause behind the cue says what is said: the minister said that ...',
  quotation: 'a quotation behind the cue: the minister said, "..."',
  colon: 'a colon behind the cue: the minister said: ...',
  'speech-act': 'the act is the content: the minister thanked the workers, called for calm',
  signature: 'a name behind a quotation and a dash, before a colon and a quotation, or alone below a paragraph',
  'according-to': 'according to the minister, in the words of the minister',
  'fronted-participle': 'a participle before the clause: Noting that ..., he left',
  absolute: 'a participle with a subject of its own: ..., with the minister saying that ...',
  'document-cue':
    "a text or a saying that is named in passing: a report alleging that ..., the minister's claim that ...",
  'participle-behind': 'a participle behind the clause: they marched, calling for peace',
  'quotation-continued': 'a sentence of a quotation whose speaker another sentence names',
  'one-voice': 'a text that is printed behind a colon: released the following statement:',
  'document-continued': 'a sentence between two others that one document says',
} as const;

/** The name of a rule. */
export type Rule = keyof typeof RULES;
