/** First words of questions: interrogatives and verbs that turn round (English, German, French, Dutch, Spanish, Welsh). */
const INTERROGATIVE =
  /^¿|^(?:(?:in|at|on|for|to|with|by|from|of|through|mit|für|auf|an|bei|nach|op|met|voor|van|aan|con|de|en|para|por|a|à|dans|avec|pour|sur)\s(?:what|which|whom|whose|welche[rsnm]?|welke?|wat|quel(?:le)?s?|quoi|qui|qué|cuál(?:es)?|quién(?:es)?)|what|which|who|whom|whose|when|where|why|how|is|are|am|was|were|do|does|did|have|has|had|can|could|should|would|will|shall|may|might|must|if|given|apart from|beyond|other than|was|wie|warum|wieso|weshalb|welche[rsnm]?|wer|wo|wann|woran|wozu|inwie(?:fern|weit)|sind|ist|haben|hat|kann|können|sollte[n]?|wat|wie|waarom|welke?|hoe|waar|wanneer|heb(?:ben|t)?|kun(?:nen|t)?|zijn|ben|bent|quel(?:le)?s?|que|qu['’]|comment|pourquoi|où|quand|combien|est-ce|avez|êtes|pensez|qui|qué|cuál(?:es)?|cómo|por qué|dónde|cuándo|quién(?:es)?|cuánt[oa]s?|beth|pa|pwy|sut|pam|pryd|ble|faint|sawl|ydych|ydy|oes|all(?:wch|ech)|hoffech)(?![\p{L}])/iu;

const IMPERATIVE =
  /^(?:please|pls|let['’]?s|now|so|and|ok|okay)?[\s,:-]*(?:please |pls )?(?:share|tell|describe|name|list|give|discuss|define|explain|write|think|pick|choose|consider|sum|finish|complete|imagine|suggest|vote|rate|rank|draw|post|show|reflect|identify|outline|comment|agree|true or false|fill|recommend|compare|suppose|gift|offer|summari[sz]e|talk|introduce|tweet|find|select|link|add|advise|propose|debate|respond|react|convince|picture|teil(?:e|t|en)|nenn(?:e|t|en)|beschreib\w*|erzähl\w*|deel|noem|vertel|beschrijf|partage[zr]|cite[zr]|décri\w+|donne[zr]|nomme[zr]|comparte|cuéntanos|describe|nombra|rhannwch|disgrifiwch|enwch|dywedwch)(?![\p{L}])/iu;

/** Hosts' remarks about a question ("Q2 answers are brilliant"), which ask nothing. */
const REMARK =
  /^(?:(?:is|was|were|are|has|have|got|gets?|seems?|looks?)\s+(?:a |an |the |some |really |very |so |such |now |still |up|out|live|here|done|tough|hard|great|a tough|about|on)|great|good|lovely|brilliant|fantastic|amazing|excellent|superb|some (?:great|good|super|lovely|brilliant|fantastic|really)|lots? of|loads of|loving|love (?:the|these|this|your)|thanks?|thank you|wow|answers?|respon(?:se|ses|ding)|replies|[QTFVP]\d|so many|see (?:the|our|my|above|below|pinned|here|link|blog|post|website)|results?|earnings|revenue|sales|time(?:['’]s| is)? up|still|keep|went|and (?:Q|A)\d|was|were|already|now live|is live|live now|again[.!]|sorry)(?![\p{L}])/iu;

/** Whether a wording begins as a question does. */
export function isInterrogative(wording: string): boolean {
  return INTERROGATIVE.test(wording);
}

const AUXILIARY =
  /^(?:is|are|am|was|were|do|does|did|have|has|had|can|could|should|would|will|shall|may|might|must|if|given|apart|beyond)(?![\p{L}])/iu;
const ADDRESSED =
  /^\p{L}+\s(?:you|your|we|our|they|people|anyone|students|patients|staff|teams|teachers|pharmacists|nurses|doctors)(?![\p{L}])/iu;

/** Whether a wording is a question even without its mark: an interrogative, or a verb turned round with its person. */
export function isUnmarkedQuestion(wording: string): boolean {
  return isInterrogative(wording) && (!AUXILIARY.test(wording) || ADDRESSED.test(wording));
}

/** Whether one of the clauses of a wording is a question of its own ("Great leaders listen. Who do you listen to?"). */
export function hasQuestionClause(wording: string): boolean {
  return wording
    .split(/(?<=[.!:;?…])\s+|\s[-–—]\s|\n/u)
    .some((clause) => /[?？؟]["”)]*$/u.test(clause) && isInterrogative(clause) && wordsOf(clause).length >= 3);
}

/** Whether a wording begins by telling people what to do ("Share a tip for ..."). */
export function isImperative(wording: string): boolean {
  return IMPERATIVE.test(wording);
}

/** Whether a wording talks about a question instead of asking it. */
export function isRemark(wording: string): boolean {
  // "Q3 was ..." goes on with a verb; "Was wünscht ihr ...?" begins a sentence.
  return REMARK.test(wording) && !/^(?:Is|Was|Were|Are|Has|Have)\s/u.test(wording);
}

/** The words of a wording, for counting and comparing: lower case, no links, handles or signs. */
export function wordsOf(wording: string): string[] {
  return (
    wording
      .normalize('NFKC')
      .toLowerCase()
      .replace(/https?:\/\/\S+|\b(?:pic\.twitter\.com|pic\.x\.com|t\.co)\/\S+/gu, ' ')
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** How much of two wordings is the same, 0 to 1: words in common by words in the longer one. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      common += 1;
      counts.set(word, left - 1);
    }
  }
  return common / Math.max(a.length, b.length);
}

/** The share of the words of `part` that `whole` contains too, 0 to 1. */
export function containment(part: readonly string[], whole: readonly string[]): number {
  if (part.length === 0) return 0;
  const known = new Set(whole);
  return part.filter((word) => known.has(word)).length / part.length;
}
