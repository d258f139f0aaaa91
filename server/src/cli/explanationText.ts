import type { ReportedExplanation, ReportedSentence } from './explanationReport.ts';

const NOT_READ = {
  'other-language': 'not read: speakers are read in English only',
  'outside-body': 'not read: the line is no part of the body of a dispatch',
} as const;

/** An explanation for people: each sentence with its place (one-based), and below it why it was attributed or not. */
export function explanationText({ path, line, reading, sentences }: ReportedExplanation): string {
  const lines =
    reading === 'read'
      ? sentences.flatMap((sentence) => sentenceLines(path, sentence))
      : [`${path}:${line + 1}: ${NOT_READ[reading]}`];
  return lines.map((text) => `${text}\n`).join('');
}

function sentenceLines(path: string, { text, range, statements, rejected }: ReportedSentence): string[] {
  const { line, character } = range.start;
  const attributed = statements.map(({ speaker, mention, cue, rule, description }) => {
    const stands = mention && mention.text !== speaker ? ` ("${mention.text}")` : '';
    return `  attributed to ${speaker}${stands}${cue ? `, cue "${cue.text}"` : ''}\n    ${rule}: ${description}`;
  });
  if (statements.length === 0)
    attributed.push(rejected.length > 0 ? '  not attributed' : '  not attributed: there is no cue in it');
  return [
    `${path}:${line + 1}:${character + 1}: ${text}`,
    ...attributed,
    ...rejected.map((word) => `    "${word.text}" is no cue: ${word.reason}`),
  ];
}
