export {
  actorKey, holds, organisationsWhere, ownOrganisations, procurementsWhere, PUBLIC, ROLES, SYSTEM,
  type Actor, type HeldRole, type LinkActor, type LinkPurpose, type PersonActor, type Role,
} from './actor.js';
export { isPermitted, PERMISSIONS, type Permission } from './permissions.js';
export { ACCESS, Can, Public, type AccessRule } from './can.js';
export { AccessGuard } from './access.guard.js';
export { CurrentActor } from './current-actor.js';
export { hashPassword, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH, passwordMatches } from './password.js';
export { hashToken, looksLikeToken, mintToken } from './token.js';
export { Sessions } from './sessions.js';
export { SignInAttempts } from './sign-in-attempts.js';
export { endedSessionCookie, readSessionCookie, sessionCookie } from './session-cookie.js';
export { SameOriginGuard } from './same-origin.guard.js';
export { AccessModule } from './access.module.js';
