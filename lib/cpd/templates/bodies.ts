import type { CpdBody } from '../cpd-template.ts';

/** The bodies and groups whose forms are known, by id. */
export const BODIES = {
  gphc: {
    id: 'gphc',
    shortName: 'GPhC',
    name: 'General Pharmaceutical Council',
    people: 'Pharmacists and pharmacy technicians in Great Britain',
  },
  nmc: {
    id: 'nmc',
    shortName: 'NMC',
    name: 'Nursing and Midwifery Council',
    people: 'Nurses, midwives and nursing associates in the UK',
  },
  psni: {
    id: 'psni',
    shortName: 'PSNI',
    name: 'Pharmaceutical Society of Northern Ireland',
    people: 'Pharmacists in Northern Ireland',
  },
  hcpc: {
    id: 'hcpc',
    shortName: 'HCPC',
    name: 'Health and Care Professions Council',
    people: 'Allied health professionals in the UK',
  },
  gmc: {
    id: 'gmc',
    shortName: 'GMC',
    name: 'General Medical Council, and the medical colleges',
    people: 'Doctors, physician associates and anaesthesia associates in the UK',
  },
  gdc: {
    id: 'gdc',
    shortName: 'GDC',
    name: 'General Dental Council',
    people: 'Dental professionals in the UK',
    warning:
      'A tweet chat is not verifiable CPD. It counts towards no GDC hours unless a provider gives you evidence that ' +
      'meets the GDC’s rules; leave it out of the record you send when the GDC asks for it.',
  },
  coru: {
    id: 'coru',
    shortName: 'CORU',
    name: 'CORU, the regulator of health and social care professionals',
    people: 'Health and social care professionals in Ireland',
  },
  nmba: {
    id: 'nmba',
    shortName: 'NMBA',
    name: 'Nursing and Midwifery Board of Australia',
    people: 'Nurses and midwives in Australia',
  },
  pharmba: {
    id: 'pharmba',
    shortName: 'Pharmacy Board of Australia',
    name: 'Pharmacy Board of Australia',
    people: 'Pharmacists in Australia',
  },
  rcvs: {
    id: 'rcvs',
    shortName: 'RCVS',
    name: 'Royal College of Veterinary Surgeons',
    people: 'Veterinary surgeons and veterinary nurses in the UK',
    warning: 'The RCVS counts an activity only once you have written your reflection on it.',
  },
  sra: {
    id: 'sra',
    shortName: 'SRA',
    name: 'Solicitors Regulation Authority',
    people: 'Solicitors in England and Wales',
    warning: 'A list of what you attended is not enough for the SRA: say what you needed, and how this met it.',
  },
  engc: {
    id: 'engc',
    shortName: 'Engineers',
    name: 'Engineering Council and the engineering institutions',
    people: 'Registered engineers in the UK',
  },
  gtcs: {
    id: 'gtcs',
    shortName: 'GTC Scotland',
    name: 'General Teaching Council for Scotland',
    people: 'Teachers in Scotland',
  },
  acpe: {
    id: 'acpe',
    shortName: 'ACPE',
    name: 'Accreditation Council for Pharmacy Education and the state boards',
    people: 'Pharmacists and pharmacy technicians in the United States',
    warning:
      'A tweet chat gives no continuing pharmacy education credit unless an ACPE-accredited provider runs it and ' +
      'reports it to CPE Monitor. You can still keep a reflection for yourself: choose a general form.',
  },
  any: {
    id: 'any',
    shortName: 'General',
    name: 'No body',
    people: 'Anyone: models of reflection',
  },
} as const satisfies Record<string, CpdBody>;
