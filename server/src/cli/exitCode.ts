/**
 * What the command tells its caller: nothing to report, findings at error level, or it could not do (all of) its work.
 */
export const EXIT = { ok: 0, findings: 1, failed: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
