/** What the user can put right: shown as it stands, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
