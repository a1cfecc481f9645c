import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../kit/free-port.js';

/** A server of one file, at any path. */
export interface FileServer {
  readonly url: string;
  end(): Promise<void>;
}

export async function startBareServer(path: string): Promise<FileServer> {
  const child = spawn(process.execPath, ['dist/test/bench/bare-file-server.js', path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { url: `http://127.0.0.1:${port}/package.zip`, end: async () => void (child.kill(), await once(child, 'exit')) };
}

/** nginx with two workers and sendfile, as it is installed; undefined where it is not. */
export async function startNginx(path: string): Promise<FileServer | undefined> {
  if (spawnSync('nginx', ['-v']).error) return undefined;
  const folder = join(dirname(path), 'nginx');
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(configuration, `daemon off; worker_processes 2; pid ${folder}/pid; error_log stderr error; ${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${port}; root ${dirname(path)}; } }`);
  const child = spawn('nginx', ['-c', configuration, '-p', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}/package.zip`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(url, { method: 'HEAD' }).then(({ ok }) => ok, () => false)) break;
    await pause(50);
  }
  return { url, end: async () => void (child.kill('SIGQUIT'), await once(child, 'exit')) };
}
