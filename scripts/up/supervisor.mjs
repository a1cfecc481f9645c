/** @typedef {import('./children.mjs').Service} Service */

const GLANCE = 250;
const MINUTE = 60_000;
const PATIENCE = 5;

/**
 * Keeps services running: one that dies is started again, later each time, until it has died six times within a minute.
 * @param {{ say: (sentence: string) => void, onHopeless: (name: string, reason: unknown) => void }} how
 */
export function supervisor({ say, onHopeless }) {
  /** @type {Map<string, Service>} in the order they were started */
  const services = new Map();
  let ending = false;

  /** @param {string} name @param {() => Service | Promise<Service>} start @param {number[]} deaths */
  async function restart(name, start, deaths) {
    const recent = deaths.filter((at) => Date.now() - at < MINUTE);
    if (recent.length > PATIENCE) return onHopeless(name, undefined);
    await new Promise((done) => setTimeout(done, 200 * 2 ** (recent.length - 1)));
    if (ending) return;
    try {
      services.set(name, await start());
    } catch (reason) {
      return onHopeless(name, reason);
    }
    watch(name, start, recent);
  }

  /** @param {string} name @param {() => Service | Promise<Service>} start @param {number[]} deaths */
  function watch(name, start, deaths) {
    const timer = setInterval(() => {
      if (ending) return clearInterval(timer);
      if (services.get(name)?.isRunning()) return;
      clearInterval(timer);
      say(`${name} ended unexpectedly; starting it again.`);
      void restart(name, start, [...deaths, Date.now()]);
    }, GLANCE);
  }

  return {
    /** @param {string} name @param {() => Service | Promise<Service>} start */
    async keep(name, start) {
      services.set(name, await start());
      watch(name, start, []);
    },
    /** Ends all, the last started first. */
    async endAll() {
      ending = true;
      for (const service of [...services.values()].reverse()) await service.stop();
    },
  };
}
