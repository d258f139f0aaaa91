import type { Dispatch, Header } from '../../format/model.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

interface HeaderRule extends Omit<Rule, 'check'> {
  readonly check: (header: Header, dispatch: Dispatch, context: RuleContext) => readonly Finding[];
}

/** A rule about the header line; a preamble has none, and so no such fault. */
export function headerRule({ check, ...rule }: HeaderRule): Rule {
  return {
    ...rule,
    check: (dispatch, context) => (dispatch.header ? check(dispatch.header, dispatch, context) : []),
  };
}
