import { SemanticTokensBuilder, type SemanticTokens, type SemanticTokensLegend } from 'vscode-languageserver';
import { TOKEN_TYPES, type SemanticToken } from '../features/semanticTokens.ts';

export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] };

/** Tokens as the protocol sends them: numbers, each place relative to the one before. */
export function encodeTokens(tokens: readonly SemanticToken[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { start, length, type } of tokens) {
    builder.push(start.line, start.character, length, TOKEN_TYPES.indexOf(type), 0);
  }
  return { data: builder.build().data };
}
