import type { ReactNode } from 'react';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from './icons.js';
import styles from './table.module.css';

const m = defineMessages('table', {
  selectAll: { sv: 'Markera alla som visas', en: 'Select everything shown' },
  select: { sv: 'Markera {name}', en: 'Select {name}' },
});

export interface Column<Row, Order extends string = string> {
  readonly key: string;
  readonly title: string;
  cell(row: Row): ReactNode;
  readonly numeric?: boolean;
  /** The order that a press on the heading asks for. */
  readonly order?: Order;
}
export interface Ordering<Order extends string> {
  readonly by: Order;
  readonly descending: boolean;
  change(by: Order, descending: boolean): void;
}
export interface Selection<Row> {
  readonly chosen: ReadonlySet<string>;
  change(chosen: ReadonlySet<string>): void;
  nameOf(row: Row): string;
}

interface TableProps<Row, Order extends string> {
  /** What the table holds, for those who do not see it. */
  caption: string;
  columns: readonly Column<Row, Order>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  ordering?: Ordering<Order>;
  selection?: Selection<Row> | undefined;
}

/**
 * A dense table with a heading that stays in sight. Every row is in the page, for find-in-page, print and screen
 * readers. On a phone each row becomes a small block of label and value; explicit roles keep it a table to those who listen.
 */
export function Table<Row, Order extends string = string>({ caption, columns, rows, keyOf, ordering, selection }: TableProps<Row, Order>) {
  return (
    <table className={styles['table']} role="table">
      <caption className="sk-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {selection && <SelectAll rows={rows} keyOf={keyOf} selection={selection} />}
          {columns.map((column) => (
            <Heading key={column.key} column={column} {...(ordering ? { ordering } : {})} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <TableRow key={keyOf(row)} row={row} rowKey={keyOf(row)} columns={columns} selection={selection} />
        ))}
      </tbody>
    </table>
  );
}

function SelectAll<Row>({ rows, keyOf, selection }: { rows: readonly Row[]; keyOf: (row: Row) => string; selection: Selection<Row> }) {
  const { t } = useI18n();
  const chosen = rows.filter((row) => selection.chosen.has(keyOf(row))).length;
  return (
    <th role="columnheader" scope="col" className={`${styles['select']} sk-no-print`}>
      <label>
        <input
          type="checkbox"
          checked={rows.length > 0 && chosen === rows.length}
          ref={(input) => {
            if (input) input.indeterminate = chosen > 0 && chosen < rows.length;
          }}
          onChange={(event) => selection.change(new Set(event.currentTarget.checked ? rows.map(keyOf) : []))}
        />
        <span className={styles['selectAllWords']}>{t(m.selectAll)}</span>
      </label>
    </th>
  );
}

function Heading<Row, Order extends string>({ column, ordering }: { column: Column<Row, Order>; ordering?: Ordering<Order> }) {
  const { order, title, numeric } = column;
  const className = numeric ? styles['numeric'] : undefined;
  if (ordering === undefined || order === undefined) {
    return (
      <th role="columnheader" scope="col" className={className}>
        {title}
      </th>
    );
  }
  const current = ordering.by === order;
  const Icon = !current ? IconArrowsSort : ordering.descending ? IconArrowDown : IconArrowUp;
  return (
    <th role="columnheader" scope="col" className={className} aria-sort={current ? (ordering.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className={styles['order']} onClick={() => ordering.change(order, current && !ordering.descending)}>
        {title}
        <Icon size={15} aria-hidden />
      </button>
    </th>
  );
}

interface RowProps<Row, Order extends string> {
  row: Row;
  rowKey: string;
  columns: readonly Column<Row, Order>[];
  selection: Selection<Row> | undefined;
}

function TableRow<Row, Order extends string>({ row, rowKey, columns, selection }: RowProps<Row, Order>) {
  const { t } = useI18n();
  const chosen = selection?.chosen.has(rowKey) ?? false;
  const toggle = (on: boolean) => {
    const next = new Set(selection?.chosen);
    if (on) next.add(rowKey);
    else next.delete(rowKey);
    selection?.change(next);
  };
  return (
    <tr role="row" data-chosen={chosen}>
      {selection && (
        <td role="cell" className={`${styles['select']} sk-no-print`}>
          <label>
            <input type="checkbox" checked={chosen} aria-label={t(m.select, { name: selection.nameOf(row) })} onChange={(event) => toggle(event.currentTarget.checked)} />
          </label>
        </td>
      )}
      {columns.map((column, at) => (
        <td key={column.key} role={at === 0 ? 'rowheader' : 'cell'} data-label={column.title} className={column.numeric ? styles['numeric'] : undefined}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
