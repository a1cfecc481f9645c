import { Fragment } from 'react';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Dialog } from '../../ui/dialog.js';
import { KEYS, type KeyAct } from './keys.js';
import styles from './keys-dialog.module.css';
import { useRequirementKeys } from './requirement-keys.js';

const m = defineMessages('requirement-keys', {
  title: { sv: 'Tangenter', en: 'Keys' },
  next: { sv: 'Nästa krav', en: 'Next requirement' },
  previous: { sv: 'Förra kravet', en: 'Previous requirement' },
  read: { sv: 'Markera som läst eller oläst', en: 'Mark as read or unread' },
  readAndNext: { sv: 'Markera som läst och gå till nästa', en: 'Mark as read and go to the next' },
  enter: { sv: 'Gå in i kravet och läs', en: 'Go into the requirement and read' },
  list: { sv: 'Tillbaka till listan', en: 'Back to the list' },
  comment: { sv: 'Skriv en kommentar', en: 'Write a comment' },
  search: { sv: 'Sök i kraven', en: 'Search the requirements' },
  help: { sv: 'Visa tangenterna', en: 'Show the keys' },
  key: { sv: 'Tangent', en: 'Key' },
  act: { sv: 'Vad den gör', en: 'What it does' },
  or: { sv: 'eller', en: 'or' },
  inList: { sv: '{name} (i listan)', en: '{name} (in the list)' },
  on: { sv: 'Använd tangenterna', en: 'Use the keys' },
  why: { sv: 'Stäng av dem om du styr datorn med rösten eller råkar trycka på dem. Valet gäller på den här datorn. Medan du skriver i ett fält gör de ingenting.', en: 'Turn them off if you steer the computer by voice, or press them by accident. The choice is for this computer. While you write in a field they do nothing.' },
});

const ORDER: readonly KeyAct[] = ['next', 'previous', 'enter', 'list', 'read', 'readAndNext', 'comment', 'search', 'help'];
const SHOWN: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };

/** What each key does, and the choice to have none of them. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const { on, setOn } = useRequirementKeys();
  return (
    <Dialog title={t(m.title)} onClose={onClose}>
      <label className={styles['on']}>
        <input type="checkbox" checked={on} onChange={(event) => setOn(event.currentTarget.checked)} />
        {t(m.on)}
      </label>
      <p className="sk-soft">{t(m.why)}</p>
      <table className={styles['keys']}>
        <thead>
          <tr>
            <th scope="col">{t(m.key)}</th>
            <th scope="col">{t(m.act)}</th>
          </tr>
        </thead>
        <tbody>
          {ORDER.map((act) => (
            <tr key={act}>
              <td>
                <KeysOf act={act} />
              </td>
              <td>{t(m[act])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

function KeysOf({ act }: { act: KeyAct }) {
  const { t } = useI18n();
  return KEYS.filter((key) => key.act === act).map(({ keys: [key = ''], inList }, at) => {
    const name = SHOWN[key] ?? key;
    return (
      <Fragment key={key}>
        {at > 0 && ` ${t(m.or)} `}
        {inList ? <InListKey name={name} /> : <kbd>{name}</kbd>}
      </Fragment>
    );
  });
}

function InListKey({ name }: { name: string }) {
  const { t } = useI18n();
  const [before = '', after = ''] = t(m.inList, { name: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <kbd>{name}</kbd>
      {after}
    </>
  );
}
