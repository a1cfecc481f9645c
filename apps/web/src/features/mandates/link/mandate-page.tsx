import type { ReactNode } from 'react';
import { useRequest } from '../../../api/use-request.js';
import { Letterhead } from '../../../ui/letter.js';
import { Loaded } from '../../../ui/states.js';
import styles from './link.module.css';
import { OWN_MANDATE, type OwnMandate } from './mandate-documents.js';
import { MandateFlow } from './mandate-flow.js';
import { Standing } from './standing.js';
import { answersOpen } from './use-answer.js';

interface MandatePageProps {
  mandateId: string;
  participationId: string;
  /** Called before files or the answer are sent: opens the personal link once more, where one came by a link. */
  beforeSend?: () => Promise<void>;
  /** What else can be done with a mandate that stands, by those who may. */
  acts?: (mandate: OwnMandate) => ReactNode;
}

/** One organisation's own mandate: to be answered where it can be, else what has become of it. */
export function MandatePage({ mandateId, participationId, beforeSend, acts }: MandatePageProps) {
  const own = useRequest(OWN_MANDATE, { mandateId, participationId });
  return (
    <div className={styles['narrow']}>
      <Loaded query={own} height={600} page>
        {({ mandate, participation }) => (
          <>
            <Letterhead>{mandate.procurement.host.name}</Letterhead>
            {mandate.lateAt === null && answersOpen(mandate.availableActions).length > 0 ? (
              <MandateFlow mandate={mandate} participation={participation} beforeSend={beforeSend} />
            ) : (
              <Standing mandate={mandate} acts={acts?.(mandate)} />
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}
