/** What the run has found; `failed` is how many figures miss their limit. */
export class Report {
  failed = 0;

  /** A figure without a limit. */
  say(what: string, figure: string): void {
    console.log(`${what.padEnd(72)} ${figure}`);
  }

  /** A figure that must be at most (or at least) a limit; with a target, which is aimed at and not failed on. */
  judge(what: string, figure: number, limit: { atMost: number } | { atLeast: number; target?: number }, shown = (value: number) => value.toFixed(2)): void {
    const holds = 'atMost' in limit ? figure <= limit.atMost : figure >= limit.atLeast;
    if (!holds) this.failed += 1;
    const words = 'atMost' in limit ? `at most ${shown(limit.atMost)}` : `at least ${shown(limit.atLeast)}${limit.target === undefined ? '' : `, target ${shown(limit.target)}`}`;
    const verdict = !holds ? 'MISSED' : 'target' in limit && limit.target !== undefined && figure < limit.target ? 'below target' : 'ok';
    this.say(what, `${shown(figure)}  (${words}: ${verdict})`);
  }
}

export const asPercent = (share: number): string => `${Math.round(share * 100)} %`;
export const asMilliseconds = (value: number): string => `${value.toFixed(1)} ms`;
