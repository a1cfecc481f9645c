import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const api = `http://127.0.0.1:${process.env['API_PORT'] ?? '4000'}`;
const fromApi = [
  '^/(graphql|auth|files|demo/mail\\.json|organisations\\.xlsx)(/|\\?|$)',
  '^/(mandates|entitled-lists|procurements|baselines|meetings|digests|documents|publications|take-outs)/',
];

/** Personal links have a page of their own, far smaller than the app; the API serves it the same way when built. */
function officerPage(): Plugin {
  return {
    name: 'samkop:officer-page',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (/^\/([ish]\/[^/?]+|publicerat(\/[^/?]+)?)\/?(\?|$)/.test(request.url ?? '')) request.url = '/officer.html';
        next();
      });
    },
  };
}

export default defineConfig({
  root,
  plugins: [officerPage(), react()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: `${root}index.html`, officer: `${root}officer.html` },
    },
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env['WEB_PORT'] ?? 5173),
    strictPort: true,
    proxy: Object.fromEntries(fromApi.map((path) => [path, { target: api, ws: true }])),
  },
});
