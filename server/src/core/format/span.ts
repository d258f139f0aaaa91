/**
 * Half-open stretch of a dispatch's text: UTF-16 offsets counted from the first character of the dispatch, so that a
 * dispatch that moves within its archive keeps its spans.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether the offset stands in the span or touches its end, as a text cursor does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
