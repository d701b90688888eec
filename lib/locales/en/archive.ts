import type { ArchiveProblem, ProblemValues } from '../../archive/archive-error.ts';

/** Where X's archive comes from, for sentences that send people back to it. */
const ASK_X = 'On X, choose Settings, Your account, Download an archive of your data.';
const AGAIN = 'Download it from X once more and choose the new file.';

/** What is wrong with an archive, and what to do. Each begins with what happened. */
export const archiveProblems: Readonly<Record<ArchiveProblem, (values: ProblemValues) => string>> = {
  'file-empty': ({ file }) => `${file} is empty: it has no bytes at all. The download did not work. ${AGAIN}`,
  'file-unreadable': () =>
    'The file could not be read to its end: it was moved, changed or its drive was taken out meanwhile. Put it back and choose it again.',
  'file-blank': () =>
    `The file holds nothing but zeros, as happens when a disk was full or a download was cut off. ${AGAIN}`,
  'file-other': ({ file }) =>
    `${file} is not an archive of X. Choose the zip that X gave you, the folder you unpacked it to, or its file data/tweets.js.`,
  'file-page': ({ file }) =>
    `${file} is a web page, not an archive: X may have asked you to sign in instead of sending the file. Sign in to X, then download the archive again.`,
  'file-packed': ({ file, format }) =>
    `${file} is packed as ${format}, which Chatside cannot open. Unpack it and choose the folder.`,

  'zip-cut': () => `The end of the zip is missing: the download broke off. ${AGAIN}`,
  'zip-directory': () => `The zip’s list of contents is damaged, so that its files cannot be found. ${AGAIN}`,
  'zip-split': () =>
    'This is one piece of a zip that was cut into several files. Unpack all pieces together with the program that made them, then choose the folder.',
  'zip-encrypted': () =>
    'The zip is locked with a password. X’s own archives are not. Unpack it with its password, then choose the folder.',
  'zip-method': ({ file }) =>
    `${file} is packed in a way that Chatside cannot unpack. Unpack the zip with another program and choose the folder.`,
  'zip-entry': ({ file }) => `${file} in the zip is damaged. Nothing was taken from it. ${AGAIN}`,
  'zip-empty': ({ file }) => `${file} is a zip with nothing in it. ${AGAIN}`,
  'zip-in-zip': () => 'This zip only holds other zips. Unpack it, then choose the zip inside that came from X.',

  'folder-empty': () =>
    'There are no files in this folder. Choose the folder that holds “data” and “Your archive.html”.',
  'other-export': ({ service }) => `This is a download from ${service}, not from X. ${ASK_X}`,
  'csv-only': () =>
    'This old archive was chosen without its monthly files. Choose the whole zip, or the folder that holds “data/js/tweets”.',
  'page-only': () =>
    'Only the page of the archive is here, without its data. Choose the whole zip, or the folder that holds “data” as well.',
  'media-only': () =>
    'There are only pictures and films here, no posts. If X gave you several zips, choose the one with “data/tweets.js”.',
  'notes-only': () =>
    'These are only the long texts of posts, without the posts they belong to. Choose the whole archive, or tweets.js with it.',
  'no-posts-file': ({ count }) =>
    `There is no file of posts among the ${count === 1 ? 'one file' : `${count} files`} here. An archive of X has “data/tweets.js”. ${ASK_X}`,
  'part-missing': ({ file }) =>
    `The archive comes in several parts, and ${file} is missing. Choose all its zips together, or download the missing one.`,
  'two-accounts': ({ one, other }) =>
    `These files come from two accounts, @${one} and @${other}. Choose the archive of one account at a time.`,
  'manifest-broken': ({ file }) => `${file}, the archive’s own list of contents, is damaged. ${AGAIN}`,

  'posts-empty': ({ file }) => `${file} is empty, so there are no posts to read. ${AGAIN}`,
  'posts-page': ({ file }) =>
    `${file} holds a web page instead of posts, as when a page is saved under that name. Choose the file from X’s archive.`,
  'posts-encoding': ({ file }) =>
    `${file} was saved again in another encoding, so that its letters can no longer be told. Choose the file as X made it.`,
  'posts-variable': ({ file, name }) =>
    `${file} says that it holds “${name}”, which are not posts. Choose the file as X made it, under its own name.`,
  'posts-no-list': ({ file }) => `${file} does not begin with a list of posts. Choose the file as X made it.`,
  'posts-json': ({ file, number }) =>
    `${file} is damaged at post ${number}: from there it cannot be read. Nothing was taken from it. ${AGAIN}`,
  'posts-cut': ({ file, read }) =>
    `${file} breaks off after ${read === 1 ? '1 post' : `${read} posts`}: its end is missing. ${AGAIN}`,
  'posts-shape': ({ file, number }) =>
    `Number ${number} in ${file} is not a post as X writes it: its id, its text or its time is missing. Choose the file as X made it.`,
  'posts-trailing': ({ file }) =>
    `${file} goes on after the end of its posts: something was added to it, or two files were put together. Choose the file as X made it.`,
  'posts-none': () =>
    'The archive is whole, but there is no post in it. Was it made for another account? Choose the archive of the account you post with.',
  'posts-headers': () =>
    'Only the list of the posts’ numbers is here, not their texts. Choose the whole archive with “data/tweets.js”.',
};
