import type { ClueForm } from './clue.ts';

const illnesses = [
  'asthma|rsv|bronchiolitis|croup|copd|emphysema|bronchitis|pneumonia|(?:pleural )?effusion|asbestos\\w*|tb|tuberculosis|covid(?:-19)?|flu|chest infection|cystic fibrosis|sarcoidosis|pe|dvt|clot|af|atrial fibrillation|angina|mi|stemi|nstemi|heart attack|heart failure|hf|hypertension|stroke|tia|cardiac arrest|aneurysm',
  "diabet(?:es|ic)|t1dm|t2dm|type [12]|new diagnosis of \\w+|hypo|dka|thyroid\\w*|addison'?s|cushing'?s|gout|anaemia|obesity|osteoporosis|arthritis|ra|lupus|sle|fibromyalgia|psoriasis|eczema|rash|cellulitis|shingles|measles|mumps|chicken ?pox|scabies|impetigo|meningitis|sepsis|mrsa|c\\.? ?diff|uti|kidney (?:failure|stones?|disease)|ckd|aki|dialysis|(?:on |home )oxygen|oxygen at home|diphtheria|typhoid|malaria|polio|whooping cough|gangrene|necrosis|nec|transplant|cirrhosis|jaundice|hepatitis(?: [abc])?",
  "crohn'?s|colitis|ibd|ibs|coeliac|gord|ulcer|reflux|constipation|bowel (?:cancer|obstruction)|stoma|bleed|cancer|tumou?r|leuk(?:a)?emia|lymphoma|myeloma|melanoma|chemo(?:therapy)?|radiotherapy|palliative|terminal|end of life",
  "epilep\\w+|seizures?|fit|migraine|ms|multiple sclerosis|mnd|parkinson'?s|dementia|alzheimer'?s|delirium|autis\\w+|adhd|down'?s syndrome|learning disabilit\\w+|cerebral palsy|brain injury|depress\\w+|anxiety|panic attacks?|ptsd|anorexia|bulimia|eating disorder|glaucoma|cataracts?|blind|deaf|fracture|hip replacement|broken (?:hip|arm|leg|wrist)|amputation|burns?|allerg\\w+|anaphylaxis|pregnan\\w+|miscarriage|ivf|menopause|hrt|endometriosis|pre-?eclampsia|fall|fell|collapsed|overdos\\w+",
].join('|');

const sensitive =
  "hiv|aids|prep|pep|syphilis|gonorrh\\w+|chlamydia|herpes|sti|std|abortion|termination|ehc|morning[- ]after pill|emergency contracept\\w+|schizophreni\\w+|psycho(?:sis|tic)|bipolar|sectioned|suicid\\w+|self[- ]harm\\w*|rape\\w*|(?:sexual )?assault\\w*|domestic (?:abuse|violence)|addict\\w*|naltrexone|acamprosate|disulfiram|antabuse|alcoholi\\w+|heroin|cocaine|ket|ketamine|mdma|spice|crack|methadone|buvidal|substance misuse|gender (?:dysphoria|clinic)|huntington'?s|wilson'?s disease|cjd|porphyria|(?:very |extremely )?rare (?:disease|condition|disorder|cancer|syndrome|form)";

const medicines =
  'warfarin|digoxin|lithium|insulin|methotrexate|valproate|epilim|keppra|levetiracetam|lamotrigine|carbamazepine|phenytoin|clozapine|olanzapine|quetiapine|risperidone|sertraline|citalopram|fluoxetine|mirtazapine|amitriptyline|gabapentin|pregabalin|morphine|oramorph|fentanyl|oxycodone|tramadol|codeine|dihydrocodeine|diazepam|zopiclone|metformin|gliclazide|ozempic|semaglutide|mounjaro|wegovy|amiodarone|furosemide|bumetanide|spironolactone|prednisolone|steroids?|dexamethasone|hydrocortisone|azathioprine|mercaptopurine|ciclosporin|tacrolimus|tamoxifen|letrozole|antibiotics?|gentamicin|vancomycin|trimethoprim|nitrofurantoin|levothyroxine|clopidogrel|aspirin|doac|apixaban|edoxaban|rivaroxaban|dabigatran|inhalers?|salbutamol|fostair|seretide|nebulisers?|epipen|adrenaline|naloxone|anti-?(?:psychotics?|depressants?|biotics?|coagulants?|virals?|hypertensives?)|depot|painkillers?|blood thinners?|opioids?|opiates?|sleeping (?:tablets?|pills?)|eye drops|potassium|phosphate|laxido|creon|\\w{3,}(?:statin|pril|sartan|olol|dipine|azole|cillin|mycin|cycline|floxacin|gliptin|gliflozin|zumab|limumab|ximab|tinib|triptan|setron|azepam|parin)s?';

/** "Flu jab", "diabetes clinic", "asthma review" name a service, "pregnancy test" an article. */
function isService(found: string, text: string, start: number): boolean {
  const after = text.slice(start + found.length, start + found.length + 24);
  return /^ (?:jabs?|vaccin\w+|awareness|day|week|month|uk|team|nurses?|pharmacists?|guidelines?|guidance|chat|talk|training|course|study|research|conference|services?|specialist|charity|prevention)\b/i.test(
    after,
  );
}

/** What ails a person, or what they take for it. */
export const conditionForms: readonly ClueForm[] = [
  { kind: 'condition', weight: 1, form: new RegExp(`\\b(?:${illnesses}|${medicines})\\b`, 'gi'), isNot: isService },
  {
    kind: 'condition',
    weight: 1,
    form: /\b(?!arthritis)\w{4,}(?:itis|osis|oma|aemia|opathy|ectomy|algia)\b/gi,
    isNot: isNoIllness,
  },
  { kind: 'condition', weight: 2, form: new RegExp(`\\b(?:${sensitive})\\b`, 'gi'), isNot: isService },
];

function isNoIllness(found: string): boolean {
  return /^(?:diploma|diagnosis|prognosis|aroma|hypnosis|osmosis|metamorphosis|symbiosis|oklahoma|sonoma|tacoma|roma|coma)$/i.test(
    found,
  );
}
