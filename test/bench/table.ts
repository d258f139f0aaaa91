/** One promise of the project about speed or memory, and what came of it in this run. */
export interface Row {
  readonly promise: string;
  readonly figure: number;
  readonly unit: string;
  readonly limit: number;
  /** Whether the figure has to stay below its limit or to reach it. */
  readonly wanted: 'at most' | 'at least';
  /** What the figure was computed from. */
  readonly basis: string;
}

export function isReached({ figure, limit, wanted }: Row): boolean {
  return wanted === 'at most' ? figure <= limit : figure >= limit;
}

/** The rows as a Markdown table. */
export function printTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const { promise, figure, unit, wanted, limit, basis } = row;
    return [promise, `${rounded(figure)}${unit}`, `${wanted} ${limit}${unit}`, isReached(row) ? 'yes' : 'NO', basis];
  });
  return [['promise', 'figure', 'limit', 'reached', 'from'], Array<string>(5).fill('---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

export function rounded(figure: number): string {
  return figure.toPrecision(3).includes('e') ? figure.toFixed(0) : String(Number(figure.toPrecision(3)));
}
