import type { Body } from './body.ts';
import { beginsWithCapital } from './characters.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './drafts.ts';
import { type Entity, membersOf } from './entity.ts';
import { is, isWord, kindAt, lexemeAt, lowerAt, means } from './grammar.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { readReference } from './references.ts';
import type { Sentence } from './sentences.ts';
import type { Site } from './site.ts';
import { Kind } from './tokens.ts';

/** Verbs that print a whole text behind their colon: it runs to the end of the dispatch. */
const PRINTING = new Set(['issue', 'release', 'publish', 'make']);

/**
 * A text in one voice, printed behind a colon: a statement to the end of the dispatch, or a passage of a message or
 * speech up to the sentence that speaks of its author again.
 */
export class Voice {
  private entity: Entity | null = null;
  private whole = false;
  private report = false;
  /** The paragraph in which a text that began within a sentence ends; -1 for other texts. */
  private paragraph = -1;
  private readonly body: Body;
  private readonly discourse: Discourse;

  constructor(body: Body, discourse: Discourse) {
    this.body = body;
    this.discourse = discourse;
  }

  /** A news report quotes others by name; in a speech or statement they are part of what is said. */
  get admitsOthers(): boolean {
    return this.report;
  }

  /** Begins where a statement ends in a colon. */
  listen(sentence: Sentence, index: number, sites: readonly Site[], drafts: readonly Draft[]): void {
    const { tokens, sentences, quotations } = this.body;
    const last = drafts[drafts.length - 1];
    if (!last) return;
    if (this.turns(sentence, last)) return;
    const printed = this.startsInside(sentence, sites);
    const next = sentences[index + 1];
    const following = next?.paragraph !== sentence.paragraph && this.announcesText(sentence, last);
    if (kindAt(tokens, sentence.to - 1) !== Kind.colon && !printed && !following) return;
    if (
      !next ||
      (kindAt(tokens, next.from) === Kind.quote &&
        quotations.some(({ open, close }) => open === next.from && close >= next.to - 1))
    )
      return;
    this.entity = this.discourse.entities.jointly(
      drafts.filter(({ cue }) => cue?.start === last.cue?.start).map(({ entity }) => entity),
    );
    const cue = lexemeAt(tokens, last.cue?.start ?? -1).cue ?? '';
    this.whole = (PRINTING.has(cue) || this.isWhole(sites)) && !printed;
    this.paragraph = printed && !this.answersQuestions(index - 1) ? sentence.paragraph : -1;
    this.report = last.mention !== null && lowerAt(tokens, last.mention.end - 1) === 'report';
  }

  /** `The paper printed a verse, but it is about boats:`: the colon belongs to another clause. */
  private turns({ to }: Sentence, { cue }: Draft): boolean {
    const { tokens } = this.body;
    for (let index = cue?.end ?? to; index < to - 1 && kindAt(tokens, index) !== Kind.colon; index++)
      if (kindAt(tokens, index) === Kind.comma && isWord(tokens, index + 1, 'but')) return true;
    return false;
  }

  /** `issued the following statement on Monday.`: no colon is needed where it says that the text follows. */
  private announcesText(sentence: Sentence, { cue }: Draft): boolean {
    const { tokens } = this.body;
    if (!cue || !PRINTING.has(lexemeAt(tokens, cue.start).cue ?? '')) return false;
    const limit = Math.min(sentence.to, cue.end + 12);
    for (let index = cue.end; index < limit; index++) {
      if (!isWord(tokens, index, 'following')) continue;
      for (let noun = index + 1; noun < Math.min(sentence.to, index + 5); noun++)
        if (means(tokens, noun, Means.document)) return true;
      return false;
    }
    return false;
  }

  /** `The full text of the speech is as follows:`: the rest of the dispatch is the text. */
  private isWhole(sites: readonly Site[]): boolean {
    const { tokens } = this.body;
    const site = sites[sites.length - 1];
    if (!site) return false;
    const { cueStart, subject } = site;
    const isAnnounced = site.rule === 'colon' && lexemeAt(tokens, cueStart).cue === null;
    return isAnnounced || isWord(tokens, subject.headEnd - 1, 'text');
  }

  /** `He said in his speech: The time has come ...`: the text begins in the same sentence, without quotation marks. */
  private startsInside(sentence: Sentence, sites: readonly Site[]): boolean {
    const { tokens } = this.body;
    const site = sites[sites.length - 1];
    if (!site) return false;
    for (let index = site.cueEnd; index < Math.min(sentence.to - 1, site.cueEnd + 8); index++) {
      if (kindAt(tokens, index) === Kind.colon) return kindAt(tokens, index + 1) === Kind.name;
    }
    return false;
  }

  /** The statements that a sentence of the text makes; none outside such a text, and where the text has ended. */
  carriedBy(sentence: Sentence, index: number, sites: readonly Site[]): Draft[] {
    if (!this.entity) return [];
    const isOver = this.paragraph >= 0 && sentence.paragraph !== this.paragraph;
    if (isOver || (!this.whole && this.ends(sentence, index, sites))) {
      this.entity = null;
      this.report = false;
      return [];
    }
    return membersOf(this.entity).map((entity) => ({
      entity,
      sentence,
      index,
      mention: null,
      cue: null,
      rule: 'one-voice',
      span: sentence.span,
    }));
  }

  /** Whether a sentence speaks of the author in the third person. */
  private ends(sentence: Sentence, index: number, sites: readonly Site[]): boolean {
    const opensParagraph = this.body.sentences[index - 1]?.paragraph !== sentence.paragraph;
    return (
      sites.some(
        (site) =>
          this.isAuthor(site, sentence) ||
          (opensParagraph && (this.isNextSpeaker(site, sentence) || this.isNextPaper(site, sentence))),
      ) ||
      this.namesAuthor(sentence) ||
      this.pointsBack(sentence)
    );
  }

  /**
   * `Speakers at the meeting expressed their determination`: the report of speeches goes on with the next who spoke.
   */
  private isNextSpeaker(site: Site, sentence: Sentence): boolean {
    const { tokens } = this.body;
    if (this.entity?.kind === 'document' || !is(tokens, site.cueStart, Is.cuePast) || site.place === 'after')
      return false;
    if (!this.opens(sentence, site.subject.start)) return false;
    const { sort, definite } = readReference(tokens, site.subject);
    return sort === 'group' || (sort === 'role' && definite);
  }

  /**
   * `Alma Gazette in an editorial says that ...` behind another paper's words: the review goes on with the next paper.
   */
  private isNextPaper(site: Site, sentence: Sentence): boolean {
    const { tokens } = this.body;
    const isPaper = this.entity?.kind === 'document' && beginsWithCapital(this.entity.name);
    if (!isPaper || !is(tokens, site.cueStart, Is.cueThird)) return false;
    if (site.place === 'after' || !this.opens(sentence, site.subject.start)) return false;
    const { sort, titleEnd, titleStart, head } = readReference(tokens, site.subject);
    if (sort === 'body') return means(tokens, head, Means.media);
    return sort === 'name' && titleEnd === titleStart;
  }

  private isAuthor(site: Site, sentence: Sentence): boolean {
    const { tokens } = this.body;
    const reference = readReference(tokens, site.subject);
    if (reference.sort === 'pronoun') {
      if (reference.pronoun === null || reference.pronoun === 'first') return false;
      // `It confirms that`: what a person's text speaks of; the report on it goes on in the past.
      if (reference.pronoun === 'it' && this.entity?.kind === 'person' && !is(tokens, site.cueStart, Is.cuePast))
        return false;
      const author = this.entity;
      const fits = author !== null && this.discourse.antecedent(reference.pronoun) === author;
      return (
        fits &&
        (site.rule === 'trailing' || this.opens(sentence, site.subject.start) || site.rule === 'fronted-participle')
      );
    }
    if (reference.sort === 'document') return reference.owner === null && reference.definite;
    if (reference.sort === 'role' || reference.sort === 'name')
      return this.discourse.resolve(reference) === this.entity;
    return false;
  }

  /** `when his speech was over`: words of the narrator, who speaks of the text itself. */
  private pointsBack(sentence: Sentence): boolean {
    const { tokens } = this.body;
    if (this.entity?.kind === 'person' && this.opensWithHis(sentence)) return true;
    for (let index = sentence.from; index < sentence.to - 1; index++) {
      const { pronoun } = lexemeAt(tokens, index);
      if (
        (pronoun === 'he' || pronoun === 'she') &&
        is(tokens, index, Is.possessive) &&
        means(tokens, index + 1, Means.document)
      )
        return true;
    }
    return false;
  }

  /** `A spokesman gave answers to questions put by the paper.`: what follows is the answer, paragraph by paragraph. */
  private answersQuestions(index: number): boolean {
    const { tokens, sentences } = this.body;
    const sentence = sentences[index];
    if (!sentence) return false;
    let answers = false;
    for (let token = sentence.from; token < sentence.to; token++) {
      if (isWord(tokens, token, 'answer') || isWord(tokens, token, 'answers')) answers = true;
      if (answers && (isWord(tokens, token, 'question') || isWord(tokens, token, 'questions'))) return true;
    }
    return false;
  }

  /** `His words moved the crew.`: a paragraph that begins so is about whoever spoke. */
  private opensWithHis({ from }: Sentence): boolean {
    const { tokens } = this.body;
    const { pronoun } = lexemeAt(tokens, from);
    return (pronoun === 'he' || pronoun === 'she') && is(tokens, from, Is.possessive);
  }

  private opens(sentence: Sentence, token: number): boolean {
    for (let index = sentence.from; index < token; index++)
      if (!is(this.body.tokens, index, Is.connective | Is.adverb)) return false;
    return true;
  }

  private namesAuthor(sentence: Sentence): boolean {
    return this.entity?.kind === 'person' && this.discourse.isNamedIn(this.entity, sentence.from, sentence.to);
  }
}
