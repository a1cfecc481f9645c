import { parseCookie, stringifySetCookie } from 'cookie';

/** Over HTTPS the name binds the cookie to this host; a plain http://localhost cannot have that prefix. */
const cookieName = (secure: boolean): string => (secure ? '__Host-samkop' : 'samkop');

export function readSessionCookie(header: string | undefined, secure: boolean): string | undefined {
  return header === undefined ? undefined : parseCookie(header)[cookieName(secure)];
}

export function sessionCookie(token: string, expires: Date, secure: boolean): string {
  return stringifySetCookie({ name: cookieName(secure), value: token, expires, path: '/', httpOnly: true, sameSite: 'lax', secure });
}

export function endedSessionCookie(secure: boolean): string {
  return sessionCookie('', new Date(0), secure);
}
