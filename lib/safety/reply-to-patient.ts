import { medicineWords } from './medicine-words.ts';
import type { Finder, Finding } from './risk.ts';

const complaint =
  'cough|rash|pain|painful|sore|itch\\w*|headaches?|migraine|dizzy|sick|nausea|vomit\\w*|diarrhoea|bleeding|swollen|swelling|fever|temperature|infection|thrush|discharge|cramps?|tired|awful|side effects?|symptoms?|pregnant|period|bp|blood pressure|blood sugar|asthma|diabet\\w+|depress\\w+|anxiety|panic|period|eczema|heartburn|constipat\\w+|palpitations|chest|insomnia|withdrawal|doctor|gp|prescri\\w+|diagnos\\w+';
const ofOwnHealth = new RegExp(`\\b(?:${complaint}|${medicineWords})\\b`, 'i');
const firstPerson =
  /\b(?:i|i'm|i've|i'd|im|ive|my|me|myself)\b|^(?:been on|started on|just started|is it (?:ok|safe|normal)|can you take)\b/i;
const asking =
  /\?|\b(?:help|advice|advise|any ideas|anyone know|should i|can i|do i|what do i|is it (?:ok|safe|normal)|worried|desperate|please)\b/i;
const ofColleague =
  /\b(?:my|our) (?:patients?|pts?|pharmacy|team|students?|ward|practice|clinic|staff|colleagues?|trust)\b|\b(?:as a|i'm a|i am a|we) (?:\w+ )?(?:pharmacist|nurse|gp|doctor|technician|prescriber|dietitian|physio\w*)\b|^\W{0,3}q\d/i;

const verbs =
  'take|taking|stop|stopping|skip|double|halve|increase|reduce|cut|start|try|use|apply|switch|change|go up|go down|wean|come off|put|swap|drop|ditch|avoid|keep|carry on|finish|space|add|leave|hold|pause|stick|split|crush|miss|wait|restart|rub|rinse|gargle|drink';
const told = new RegExp(
  `\\b(?:you (?:should|can|could|must|need to|may|might|shouldn't|can't|have to|ought to|don't need to)|you'd be (?:fine|ok) to|i'd|i would|just|you'll need to|better to|best to|safe to|it's (?:fine|ok|safe) to|no need to|don't|do not) (?:\\w+ ){0,2}?(?:${verbs})\\b[^.!?\\n]{0,80}`,
  'gi',
);
const ordered = new RegExp(
  `(?:^|[.!?,;:\\n\uFFFC] {0,2}|\\band |\\bthen |\\bso |\\bplease )(?:${verbs})\\b[^.!?\\n]{0,80}`,
  'gi',
);
const diagnosed =
  /\b(?:sounds? like|looks? like|that'?s (?:probably|likely|just|definitely)|it'?s (?:probably|likely|just|definitely)|you(?:'ve| have) (?:probably |likely )?got|probably (?:just )?(?:a|an|the|your))\b[^.!?\n]{0,60}/gi;
const treatment = new RegExp(`\\b(?:${medicineWords}|it|them|one|two|half|${complaint})\\b`, 'i');
const ownTreatment = new RegExp(`\\b(?:your|the) (?:\\w+ ){0,2}?${medicineWords}\\b`, 'i');

/**
 * Finds advice on treatment to one person who asks, in public, about their own health: nobody knows their history there.
 * Where the post answered is known it must be such a question; where not, only "@name you can stop your tablets" counts.
 * Pointing to a pharmacist, a GP or 111 is what the guidance asks for and is let be.
 */
export const findRepliesToPatients: Finder = ({ plain, masked, context }) => {
  if (context.kind !== 'post') return [];
  const asked = context.replyingTo;
  if (asked) return !asked.isHost && isOwnQuery(asked.text) ? advice(masked, treatment) : [];
  return /^\s*(?:\.?@\w+\s+)+/.test(plain) ? advice(masked, ownTreatment) : [];
};

/** A person's question about their own health, not a colleague's about their work. */
export function isOwnQuery(text: string): boolean {
  return firstPerson.test(text) && ofOwnHealth.test(text) && asking.test(text) && !ofColleague.test(text);
}

function advice(masked: string, about: RegExp): Finding[] {
  const match = [told, ordered, diagnosed]
    .flatMap((form) => Array.from(masked.matchAll(form)))
    .filter((one) => about.test(one[0]) && !isPointer(one[0]))
    .toSorted((a, b) => a.index - b.index)[0];
  if (!match) return [];
  const lead = /^[\s.!?,;:]*/.exec(match[0])?.[0].length ?? 0;
  return [{ kind: 'reply-to-patient', start: match.index + lead, end: match.index + match[0].length, strength: 2 }];
}

/** "Try your pharmacist", "keep calling 111". */
function isPointer(found: string): boolean {
  return /\b(?:your (?:own )?(?:gp|doctor|pharmacist|nurse|prescriber|surgery|midwife)|a pharmacist|local pharmacy|111|999|a&e|to (?:see|speak|talk|call|ask|ring)|in touch|appointment)\b/i.test(
    found,
  );
}
