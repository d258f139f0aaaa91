/** Bodies of invented dispatches, long enough to be told apart. */
export const STORM =
  'The ferry to the islands left the harbour of Moss two hours late on Thursday, after the storm of the night had torn two of its ropes and the captain had asked for new ones. Nobody was hurt, and all passengers reached the islands before noon.';

export const LIGHTHOUSE =
  'The old lighthouse on the northern cape will be open to visitors from next summer on, the council of Moss decided on Friday. It was built by fishermen and has stood empty for thirty years, but its lamp still burns.';

/** A dispatch with its trailer. */
export function dispatchOf(date: string, title: string, body: string, trailer = 'KCNA\n2025-01-01'): string {
  return `date ${date} ${title}\n${body}\n${trailer}\n`;
}
