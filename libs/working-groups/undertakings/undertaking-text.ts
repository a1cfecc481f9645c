import type { EntityManager } from 'typeorm';
import type { Transaction } from '#platform/database';
import { UndertakingText } from './undertaking.entity.js';

/** The first text of every procurement. Written for the product; to be looked through by the host's lawyer before it is used in earnest. */
export const FIRST_TEXT = `Förbindelse om sekretess och jäv

Jag deltar i arbetet med upphandlingen och får därför ta del av uppgifter som inte är offentliga.

1. Sekretess
Utkast till upphandlingsdokument, krav, kommentarer och mötesanteckningar är sekretessbelagda tills upphandlingen har annonserats. Jag lämnar inte ut dem, berättar inte om dem och använder dem inte för något annat än arbetet med upphandlingen. Jag vet att anbud omfattas av absolut sekretess till dess att tilldelningsbeslut har meddelats (19 kap. 3 § offentlighets- och sekretesslagen).

2. Så hanterar jag handlingarna
Jag läser utkasten i Samköp med mitt eget konto. Jag delar inte kontot med någon. Om jag laddar ner något förvarar jag det så att ingen obehörig kommer åt det och raderar det när det inte behövs längre.

3. Jäv
Jag är inte anställd av, ägare i eller uppdragstagare hos ett företag som kan komma att lämna anbud, och ingen närstående till mig är det. Om det inte stämmer anger jag det här nedanför, och vilka delområden det gäller. Jag deltar då inte i frågor om de delområdena.

4. Ändringar
Jag säger genast till om något av detta ändras. Förbindelsen gäller i ett år. Sekretessen gäller även efter att jag har lämnat uppdraget.
`;

export interface CurrentText {
  readonly version: number;
  readonly text: string;
}

/** The text that is signed now. Before anybody has signed or changed it, the first one. */
export async function currentText(manager: Pick<EntityManager, 'query'>, procurementId: string): Promise<CurrentText> {
  const rows: CurrentText[] = await manager.query('select version, text from undertaking_text where procurement_id = $1 order by version desc limit 1', [procurementId]);
  return rows[0] ?? { version: 1, text: FIRST_TEXT };
}

/** Makes sure that the procurement has a text that can be signed. */
export async function keepFirstText(tx: Transaction, procurementId: string): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(UndertakingText)
    .values({ procurementId, version: 1, text: FIRST_TEXT, createdAt: tx.now, createdBy: null }).orIgnore().execute();
}
