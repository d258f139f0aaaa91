import type { Analysis } from '../analysis.ts';
import type { Archive } from '../core/format/archive.ts';
import type { Position } from '../core/format/position.ts';
import { touches } from '../core/format/span.ts';
import type { Mention, Speaker } from '../core/speakers/model.ts';
import { placeAt, type Place } from './place.ts';

/** A speaker whom the words under the cursor stand for. */
export interface SpeakerHere {
  readonly place: Place;
  readonly speaker: Speaker;
  readonly mention: Mention;
}

/** The speaker mentioned at a position; where mentions lie in one another, the innermost. Null where nobody is. */
export function speakerAt(analysis: Analysis, archive: Archive, position: Position): SpeakerHere | null {
  const place = placeAt(archive, position);
  if (!place) return null;
  let here: SpeakerHere | null = null;
  for (const speaker of analysis.attribution(place.entry).speakers) {
    for (const mention of speaker.mentions) {
      if (touches(mention.span, place.offset) && (!here || length(mention) < length(here.mention))) {
        here = { place, speaker, mention };
      }
    }
  }
  return here;
}

function length({ span }: Mention): number {
  return span.end - span.start;
}
