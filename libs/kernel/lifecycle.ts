/** One permitted move: the states it may start from and the single state it ends in. */
export interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
}

/** Every action of a lifecycle. The table is the specification; nothing else may encode it. */
export type Lifecycle<Action extends string, State extends string> = Readonly<
  Record<Action, Transition<State>>
>;

/** The states from which `Table` permits `Action`, as a type: guards cannot disagree with the table. */
export type StateBefore<
  Table extends Readonly<Record<string, Transition<string>>>,
  Action extends keyof Table,
> = Table[Action]['from'][number];

/** Actions whose `from` contains `state`, in table order. Empty for a terminal state. */
export function actionsFrom<Action extends string, State extends string>(
  lifecycle: Lifecycle<Action, State>,
  state: State,
): Action[] {
  return actionsOf(lifecycle).filter((action) => lifecycle[action].from.includes(state));
}

/** Whether the table permits `action` in `state`; narrows `state` to the permitted ones. */
export function permitsFrom<
  Table extends Readonly<Record<string, Transition<string>>>,
  Action extends keyof Table,
>(lifecycle: Table, action: Action, state: string): state is StateBefore<Table, Action> {
  return lifecycle[action]?.from.includes(state) ?? false;
}

/** Every action of the table, in table order. */
export function actionsOf<Action extends string, State extends string>(
  lifecycle: Lifecycle<Action, State>,
): Action[] {
  return Object.keys(lifecycle) as Action[];
}

/** Every state the table names, in the order in which it first names them. */
export function statesOf<Action extends string, State extends string>(
  lifecycle: Lifecycle<Action, State>,
): State[] {
  const transitions = actionsOf(lifecycle).map((action) => lifecycle[action]);
  return [...new Set(transitions.flatMap(({ from, to }) => [...from, to]))];
}

/**
 * The table as a Mermaid `stateDiagram-v2`, one arrow for each state and action.
 * States that no action leads to are drawn as starts, states that no action leaves as ends.
 */
export function lifecycleDiagram<Action extends string, State extends string>(
  lifecycle: Lifecycle<Action, State>,
): string {
  const actions = actionsOf(lifecycle);
  const states = statesOf(lifecycle);
  const reached = new Set(actions.map((action) => lifecycle[action].to));
  const starts = states.filter((state) => !reached.has(state));
  const ends = states.filter((state) => actionsFrom(lifecycle, state).length === 0);
  const arrows = actions.flatMap((action) =>
    lifecycle[action].from.map((from) => `${from} --> ${lifecycle[action].to}: ${action}`),
  );
  const lines = [
    ...starts.map((state) => `[*] --> ${state}`),
    ...arrows,
    ...ends.map((state) => `${state} --> [*]`),
  ];
  return ['stateDiagram-v2', ...lines.map((line) => `  ${line}`), ''].join('\n');
}
