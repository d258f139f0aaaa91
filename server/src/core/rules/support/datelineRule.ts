import type { Dateline, Dispatch } from '../../format/model.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

interface DatelineRule extends Omit<Rule, 'check'> {
  readonly check: (dateline: Dateline, dispatch: Dispatch, context: RuleContext) => readonly Finding[];
}

/** A rule about the dateline; a dispatch without one has no such fault. */
export function datelineRule({ check, ...rule }: DatelineRule): Rule {
  return {
    ...rule,
    check: (dispatch, context) => (dispatch.dateline ? check(dispatch.dateline, dispatch, context) : []),
  };
}
