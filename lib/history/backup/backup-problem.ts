/** Why a file could not be read as a backup. */
export type BackupProblemCode =
  | 'empty'
  | 'not-backup'
  | 'newer'
  | 'damaged'
  | 'truncated'
  | 'needs-passphrase'
  | 'wrong-passphrase';

/** A file that cannot be restored; the history is untouched. */
export class BackupProblem extends Error {
  readonly code: BackupProblemCode;

  constructor(code: BackupProblemCode) {
    super(`The backup cannot be read: ${code}.`);
    this.code = code;
  }
}
