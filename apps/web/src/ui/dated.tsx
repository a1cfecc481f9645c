import { Fragment } from 'react';

/** An ISO date, with the time where it follows: what `dayOf` and `formatInstant` write. */
const DATE = /(\d{4}-\d{2}-\d{2}(?:\u00a0\d{2}:\d{2})?)/;

/**
 * A sentence whose dates are kept whole: a browser may break a line at their hyphens. It is the style that holds them together and
 * no other mark, so that what is copied, searched for and read aloud is the date as it was written. One element, as a sentence is: the
 * places of a grid or a row would else be given to its parts.
 */
export function Dated({ children }: { children: string }) {
  return (
    <span>
      {children.split(DATE).map((part, at) => (DATE.test(part) ? <time key={at} className="sk-nowrap" dateTime={part.replace('\u00a0', ' ')}>{part}</time> : <Fragment key={at}>{part}</Fragment>))}
    </span>
  );
}
