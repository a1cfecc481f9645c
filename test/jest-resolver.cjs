const { existsSync } = require('node:fs');
const { resolve, sep } = require('node:path');

/**
 * Sources import each other as `./x.js`, the name the compiled file will have. Under jest nothing is compiled
 * beforehand, so such an import is looked up as `./x.ts` or `./x.tsx`. Installed packages are left alone.
 * @param {string} request
 * @param {{ basedir: string, defaultResolver: (request: string, options: object) => string }} options
 */
module.exports = (request, options) => {
  if (request.startsWith('.') && request.endsWith('.js') && !options.basedir.includes(`${sep}node_modules`)) {
    for (const extension of ['.ts', '.tsx']) {
      const source = resolve(options.basedir, request.replace(/\.js$/, extension));
      if (existsSync(source)) return source;
    }
  }
  return options.defaultResolver(request, options);
};
