import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');
const nginx = [...readFileSync(join(ROOT, 'docs/running.md'), 'utf8').matchAll(/```nginx\n([\s\S]*?)```/g)].map(([, block]) => block).join('\n');

/** What the map of the log makes of an address, as nginx does: the first pattern that fits, else the address itself. */
function logged(address: string): string {
  const [, rules = ''] = /map \$request_uri \$uri_to_log \{([\s\S]*?)\n\}/.exec(nginx) ?? [];
  for (const [, pattern = ''] of rules.matchAll(/^\s*"~(.+)"\s+\$kept\*\*\*;/gm)) {
    const found = new RegExp(pattern).exec(address);
    if (found) return `${found.groups?.['kept'] ?? ''}***`;
  }
  return address;
}

describe('nginx, as docs/running.md sets it up', () => {
  it.each(['/i/', '/s/', '/h/', '/konto/', '/digests/refuse?token=', '//h/', '/%68/', '/x/../h/', '/digests/refuse?a=b&token='])('logs no token of %s', (before) => {
    for (let turn = 0; turn < 50; turn += 1) {
      const token = randomBytes(16).toString('base64url');
      for (const after of ['', '/', '?lang=en']) expect([token, logged(`${before}${token}${after}`)]).toEqual([token, `${before}***`]);
    }
  });

  it('logs everything else as it was asked for', () => {
    for (const address of ['/', '/graphql', '/publications/0198c3b0-0000-7000-8000-000000000000/files/0198c3b0-0000-7000-8000-000000000001?inline=1', '/publicerat/telekommunikation-run-109-2025']) expect(logged(address)).toBe(address);
  });

  it('logs in that format alone, which names no other address', () => {
    const [, format = ''] = /log_format samkop '(.*)';/.exec(nginx) ?? [];
    expect(format).toContain('$uri_to_log');
    expect(format).not.toMatch(/\$(request|request_uri|uri|http_referer|args|query_string)\b/);
    expect(nginx.match(/^access_log .*$/gm)).toEqual([expect.stringMatching(/ samkop;$/)]);
    expect(nginx).toMatch(/^error_log \S+ crit;$/m);
  });
});
