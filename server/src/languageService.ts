import { createAnalysis } from './analysis.ts';
import { isoDate, type CalendarDate } from './core/format/calendar.ts';
import { createCodeActionsProvider, type CodeActionsProvider } from './features/codeActions.ts';
import { createComparisons, type Comparer, type Comparisons } from './features/comparisons.ts';
import { createCompletionProvider, type CompletionProvider } from './features/completion.ts';
import { createDefinitionProvider, type DefinitionProvider } from './features/definition.ts';
import { createDiagnosticsProvider, type DiagnosticsProvider } from './features/diagnostics.ts';
import { createDocumentHighlightProvider, type DocumentHighlightProvider } from './features/documentHighlight.ts';
import { createOutlineProvider, type OutlineProvider } from './features/documentSymbols.ts';
import { createFoldingRangesProvider, type FoldingRangesProvider } from './features/foldingRanges.ts';
import { createFormattingProvider, type FormattingProvider } from './features/formatting.ts';
import { createHoverProvider, type HoverProvider } from './features/hover.ts';
import { createInlayHintsProvider, type InlayHintsProvider } from './features/inlayHints.ts';
import { createReferencesProvider, type ReferencesProvider } from './features/references.ts';
import { createSelectionRangesProvider, type SelectionRangesProvider } from './features/selectionRanges.ts';
import { createSemanticTokensProvider, type SemanticTokensProvider } from './features/semanticTokens.ts';
import { createSpeakersListProvider, type SpeakersListProvider } from './features/speakersList.ts';
import { createDailyLinters } from './linter.ts';

/**
 * Everything the language server can say about a document, one method a language feature. It knows no connection and no
 * file system. Positions are those of the Language Server Protocol: zero-based lines, UTF-16 characters.
 */
export interface LanguageService {
  readonly documentSymbols: OutlineProvider;
  readonly diagnostics: DiagnosticsProvider;
  readonly comparisons: Comparisons;
  readonly codeActions: CodeActionsProvider;
  readonly hover: HoverProvider;
  readonly foldingRanges: FoldingRangesProvider;
  readonly selectionRanges: SelectionRangesProvider;
  readonly semanticTokens: SemanticTokensProvider;
  readonly documentHighlight: DocumentHighlightProvider;
  readonly definition: DefinitionProvider;
  readonly references: ReferencesProvider;
  readonly inlayHints: InlayHintsProvider;
  readonly speakersList: SpeakersListProvider;
  readonly formatting: FormattingProvider;
  readonly completion: CompletionProvider;
  /** The day for which diagnostics are given, `YYYY-MM-DD`: another day may give others. */
  readonly day: () => string;
}

/** What the service has to be told of the world. */
export interface LanguageServiceHost {
  /** The day it is, for dates that lie in the future. */
  readonly today: () => CalendarDate;
  /** Who compares dispatches: more work than the service could do while somebody types. */
  readonly comparer: Comparer;
}

/** Wires the features: they share one reading of every dispatch. */
export function createLanguageService({ today, comparer }: LanguageServiceHost): LanguageService {
  const analysis = createAnalysis();
  const linters = createDailyLinters(today, analysis.attribution);
  const comparisons = createComparisons(comparer);
  return Object.freeze({
    documentSymbols: createOutlineProvider(analysis),
    diagnostics: createDiagnosticsProvider(linters),
    comparisons,
    codeActions: createCodeActionsProvider(linters, comparisons),
    hover: createHoverProvider(analysis),
    foldingRanges: createFoldingRangesProvider(analysis),
    selectionRanges: createSelectionRangesProvider(analysis),
    semanticTokens: createSemanticTokensProvider(analysis),
    documentHighlight: createDocumentHighlightProvider(analysis),
    definition: createDefinitionProvider(analysis),
    references: createReferencesProvider(analysis),
    inlayHints: createInlayHintsProvider(analysis),
    speakersList: createSpeakersListProvider(analysis),
    formatting: createFormattingProvider(),
    completion: createCompletionProvider(analysis, today),
    day: () => isoDate(today()),
  });
}
