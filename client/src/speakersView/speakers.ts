import type {
  ListedDispatch,
  ListedSpeaker,
  ListedStatement,
  SpeakersList,
} from '../../../server/src/features/speakersList.ts';

/** A row of the view: whoever speaks in the document, in one dispatch or in several. */
export interface SpeakerRow {
  readonly type: 'speaker';
  /** The same as long as the speaker is: an edit elsewhere neither closes nor deselects the row. */
  readonly id: string;
  readonly name: string;
  readonly kind: ListedSpeaker['kind'];
  /** Each once, in the order of the text. */
  readonly roles: readonly string[];
  /** In the order of the text. */
  readonly statements: readonly StatementRow[];
}

/** A row below a speaker. */
export interface StatementRow extends ListedStatement {
  readonly type: 'statement';
  readonly id: string;
  readonly speakerId: string;
  readonly dispatch: ListedDispatch;
}

export type Row = SpeakerRow | StatementRow;

/**
 * The speakers of a document in the order of their first statements. Who has the same full name in several dispatches
 * is one row; descriptions ("the spokesman", "residents") and single names may mean another in each dispatch and stay
 * apart.
 */
export function speakerRows({ dispatches }: SpeakersList): SpeakerRow[] {
  const found = new Map<string, { speaker: ListedSpeaker; roles: Set<string>; statements: StatementRow[] }>();
  dispatches.forEach((dispatch, index) => {
    for (const speaker of dispatch.speakers) {
      const speakerId = JSON.stringify([speaker.kind, speaker.name, ...(isKnownByName(speaker) ? [] : [index])]);
      const row = found.get(speakerId) ?? { speaker, roles: new Set(), statements: [] };
      found.set(speakerId, row);
      speaker.roles.forEach((role) => row.roles.add(role));
      for (const statement of speaker.statements) {
        const id = `${speakerId}/${row.statements.length}`;
        row.statements.push({ ...statement, type: 'statement', id, speakerId, dispatch });
      }
    }
  });
  return [...found].map(
    ([
      id,
      {
        speaker: { name, kind },
        roles,
        statements,
      },
    ]) => ({
      type: 'speaker',
      id,
      name,
      kind,
      roles: [...roles],
      statements,
    }),
  );
}

function isKnownByName({ kind, name }: ListedSpeaker): boolean {
  if (kind === 'person') return name.includes(' ');
  return kind !== 'group' && kind !== 'unnamed';
}
