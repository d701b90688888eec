/** Prescription-only medicines that are sold to the public most, and words used for them. */
export const promotedMedicines =
  'ozempic|wegovy|mounjaro|saxenda|semaglutide|tirzepatide|liraglutide|rybelsus|victoza|weight[- ]?loss (?:jabs?|injections?|pens?|medication|treatment)|skinny (?:jabs?|pens?)|fat jabs?|botox|botulinum toxin|dysport|azzalure|anti-?wrinkle (?:injections?|treatments?)|viagra|cialis|sildenafil|tadalafil|finasteride|propecia|tretinoin|accutane|roaccutane|modafinil|xanax|diazepam|zopiclone|tramadol|codeine|antibiotics|amoxicillin|doxycycline|melatonin|testosterone|hrt|norethisterone|period delay (?:pills?|tablets?)|circadin|valium|ketamine|kenalog|hay ?fever (?:injections?|jabs?)|b12 (?:injections?|jabs?|shots?)';

const general =
  'dose|doses|tablets?|pills?|capsules?|meds?|medicines?|medication|antibiotics?|inhalers?|insulin|painkillers?|ibuprofen|paracetamol|aspirin|co-codamol|naproxen|antihistamines?|cetirizine|loratadine|omeprazole|steroids?|cream|drops|patch(?:es)?|contraceptive|the pill|antidepressants?|statins?|blood thinners?|warfarin|ramipril|amlodipine|sertraline|citalopram|fluoxetine|metformin|levothyroxine|prednisolone|fluconazole|clotrimazole|canesten|\\d+ ?(?:mg|mcg|ml)|mg';
const endings =
  '\\w{3,}(?:statin|pril|sartan|olol|dipine|azole|cillin|mycin|cycline|floxacin|gliptin|gliflozin|triptan)s?';

/** Any word of a medicine, its form or amount, as a source of an expression. */
export const medicineWords = `(?:${general}|${promotedMedicines}|${endings})`;
