import type { notices as english } from '../en/notices.ts';
import type { Words } from '../language-words.ts';

/** Quiet one-line notices at the top of a view. */
export const notices: Words<typeof english> = {
  'page-eye-blind': () =>
    'Mae X wedi newid ei dudalen. Mae Chatside nawr yn darllen y postiadau o ymatebion gweinydd X yn unig; gwiriwch yr hashnod cyn i chi bostio.',
  'wire-eye-blind': () =>
    'Ni all Chatside ddarllen ymatebion gweinydd X ar hyn o bryd. Mae’n darllen y dudalen yn lle hynny, felly dim ond yr hyn rydych yn sgrolio heibio iddo y mae’n ei weld.',
  'both-eyes-blind': () =>
    'Ni all Chatside ddarllen y dudalen hon. Efallai fod X wedi newid; ychwanegwch yr hashnod eich hun. Mae’r hyn rydych wedi’i gadw yn ddiogel.',
  'settings-damaged': () =>
    'Roedd gosodiad wedi’i ddifrodi ac fe’i rhoddwyd yn ôl i’w werth diofyn. Gwiriwch eich gosodiadau.',
  'storage-full': () =>
    'Mae disg y cyfrifiadur hwn yn llawn, felly ni ellir cadw dim byd newydd. Rhyddhewch ychydig o le; mae Chatside yn ceisio eto ohono’i hun.',
  'storage-failed': () =>
    'Ni allodd Chatside gadw gynnau ac mae’n ceisio eto ohono’i hun. Os bydd hyn yn parhau, ailgychwynnwch y porwr.',
  'nothing-kept': ({ tag }) => `Ni chedwir dim o #${tag}, yn ôl eich dewis. Gallwch newid hynny yn newisiadau’r sgwrs.`,
  'other-account': ({ now, began }) =>
    `Rydych yn postio fel @${now}, ond dechreuoch y sgwrs hon fel @${began}. Mae Chatside yn gofyn cyn ychwanegu’r hashnod.`,
};
