/** Nouns that name a text or speech which speaks with its author's voice: `the message said`. */
export const DOCUMENT_NOUNS = `
  statement message letter telegram cable note memo memorandum email e-mail report article editorial commentary communique
  communiqué declaration resolution announcement address speech release notice white-paper paper document declaration
  appeal petition manifesto book memoir treaty pact agreement charter verdict ruling judgement judgment sentence
  bulletin post posting tweet study survey poll review analysis findings results data statistics filing complaint lawsuit
  indictment testimony affidavit brief briefing interview guidelines guideline advisory warning column op-ed piece story
  dispatch essay treatise pamphlet leaflet brochure handbook textbook thesis dissertation foreword preface obituary
  questionnaire greetings greeting reply remarks comments advertisement ad poster ribbon inscription plaque label
  transcript recording video footage broadcast website blog forecast estimate assessment investigation inquiry audit
  examination autopsy inspection inquest appraisal simulation modelling modeling post-mortem
  readout toll tally count census dossier prospectus preprint circular decree subpoena obituary diary newsletter
  leaflet flyer projection projections tabulation yearbook minutes surveys polls studies memos
  speeches editorials commentaries announcements declarations resolutions telegrams notices appeals petitions essays
  memoirs treaties verdicts rulings bulletins tweets studies surveys polls reviews filings complaints lawsuits indictments
  notification notifications circular directive decree edict gazette handout
  recordings transcripts forecasts estimates assessments investigations audits
  history section text conclusions posts messages letters statements reports articles documents records papers`;

/** Nouns that make a light verb speech: `made a pledge`, `extended thanks`, `gave instructions`. */
export const CONTENT_NOUNS = `
  thanks gratitude appreciation congratulations greetings greeting wishes wish condolences condolence sympathy sympathies
  regards compliments regret regrets apology apologies tribute praise encouragement support solidarity
  pledge pledges promise promises vow oath commitment assurance assurances guarantee determination resolve
  call calls appeal appeals demand demands request requests proposal proposals suggestion suggestions offer recommendation
  recommendations instruction instructions order orders directive directives guidance guideline guidelines advice warning
  warnings ultimatum threat threats protest protests objection objections complaint complaints accusation accusations
  allegation allegations charge charges criticism denunciation condemnation concern concerns doubt doubts question
  questions issue statement statements message messages letter letters telegram declaration announcement speech address report
  comment comments remark remarks reply answer response explanation testimony view views opinion belief hope
  conviction confidence expectation expectations opposition task tasks policy policies orientation
  cheers applause shouts slogan slogans salute speeches addresses reports toast verdict ruling will resolution communique
  communiqué editorial article commentary white-paper invitation invitations appeal memorandum note petition ways orientation
  blame goal goals direction directions principles`;

/** Nouns of what somebody said: with `that` behind them they give its content. */
export const SAYINGS = `
  claim claims assertion allegation allegations announcement statement warning argument contention suggestion declaration
  admission denial insistence complaint pledge promise vow assurance assurances prediction accusation accusations remark
  remarks comment comments demand testimony confirmation conclusion`;

/** Nouns that attribute behind `in`: `in the words of the mayor`, `in her view`. */
export const WORDINGS =
  'words phrase phrasing telling opinion view views estimation assessment judgment judgement count reckoning account admission';
