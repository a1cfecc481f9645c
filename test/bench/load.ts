import autocannon, { type Result } from 'autocannon';

export interface Target {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent by POST where there is one. */
  readonly body?: string;
}

export interface Round {
  readonly perSecond: number;
  readonly milliseconds: readonly number[];
  readonly bytesEach: number;
}

/** Asks as fast as the answers come, on a number of connections at once, for some seconds. Any answer but a good one ends the run. */
export async function round(target: Target, connections: number, seconds: number): Promise<Round> {
  const milliseconds: number[] = [];
  const result = await new Promise<Result>((resolve, reject) => {
    const instance = autocannon(
      { url: target.url, connections, duration: seconds, ...(target.headers && { headers: target.headers }), ...(target.body === undefined ? {} : { method: 'POST', body: target.body }) },
      (error, answer) => (error ? reject(error) : resolve(answer)),
    );
    instance.on('response', (_client: unknown, _status: number, _bytes: number, took: number) => milliseconds.push(took));
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${target.url}: ${result.non2xx} answers were refusals and ${result.errors} did not come.`);
  return { perSecond: result['2xx'] / result.duration, milliseconds, bytesEach: Math.round(result.throughput.total / result['2xx']) };
}

/**
 * Rounds of each target in turn (a, b, a, b …), so that what else the machine does meets them alike. One short round of each
 * goes before and is not counted.
 */
export async function inTurn<Name extends string>(
  targets: Readonly<Record<Name, Target>>, { connections, seconds, rounds }: { connections: number; seconds: number; rounds: number },
): Promise<Record<Name, Round[]>> {
  const names = Object.keys(targets) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as Round[]])) as Record<Name, Round[]>;
  for (const name of names) await round(targets[name], connections, 3);
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const name of names) found[name].push(await round(targets[name], connections, seconds));
  }
  return found;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const perSecond = (rounds: readonly Round[]): number => median(rounds.map((round) => round.perSecond));
export const listed = (rounds: readonly Round[]): string => rounds.map((round) => Math.round(round.perSecond)).join(' ');
/** Of rounds that stood beside each other: what else the machine did met both. */
export const medianRatio = (of: readonly Round[], to: readonly Round[]): number => median(of.map((round, index) => round.perSecond / (to[index]?.perSecond ?? Number.NaN)));
