import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly deploy?: { readonly replicas: number };
}

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const text = read('docker/compose.yaml');
const compose = parse(text, { merge: true }) as { services: Record<string, Service>; volumes: Record<string, unknown> };
const services = Object.entries(compose.services);
const started = [...services.map(([, { command }]) => command?.at(-1)), /dist\/apps\/api\/src\/main\.js/.exec(read('docker/Dockerfile'))?.[0]];

describe('docker/compose.yaml', () => {
  it('runs a proxy, two API replicas, a worker and PostgreSQL 18', () => {
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(['proxy', 'api', 'worker', 'database']));
    expect(compose.services['api']?.deploy?.replicas).toBe(2);
    expect(compose.services['database']?.image).toBe('postgres:18');
  });

  it('lets only the proxy be reached from outside', () => {
    expect(services.filter(([, service]) => service.ports).map(([name]) => name)).toEqual(['proxy']);
  });

  it('waits for services and mounts volumes and files that exist', () => {
    for (const [, { depends_on, volumes }] of services) {
      for (const name of Object.keys(depends_on ?? {})) expect(compose.services).toHaveProperty(name);
      for (const source of (volumes ?? []).map((volume) => volume.split(':')[0] ?? '')) {
        if (source.startsWith('.')) expect(existsSync(join(ROOT, 'docker', source))).toBe(true);
        else expect(compose.volumes).toHaveProperty(source);
      }
    }
  });

  it('starts programs that the build makes', () => {
    const programs = started.filter((program) => program?.startsWith('dist/'));
    expect(programs).toHaveLength(3);
    for (const program of programs) {
      const source = program?.replace(/^dist\//, '').replace(/\.js$/, '.ts') ?? '';
      expect([source, existsSync(join(ROOT, source))]).toEqual([source, true]);
    }
  });

  it('sets what the configuration reads, and asks for nothing that the example does not name', () => {
    const configuration = read('libs/platform/config/config.ts');
    for (const name of Object.keys(compose.services['api']?.environment ?? {})) expect(configuration).toContain(`env.${name}`);
    const asked = [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
    for (const name of asked) expect(read('docker/example.env')).toContain(`${name}=`);
  });
});
