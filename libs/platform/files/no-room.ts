/** The disk is full, or would be. Not a refusal of what was sent: the same can be sent again once there is room. */
export class NoRoom extends Error {
  constructor() {
    super('No room on the disk');
    this.name = 'NoRoom';
  }
}

/** The disk is full, or the owner's part of it. */
export const isNoRoom = (error: unknown): boolean =>
  error instanceof NoRoom || (typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT'));
