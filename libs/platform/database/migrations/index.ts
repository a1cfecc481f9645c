import { Ground1763600000001 } from './1763600000001-ground.js';
import { Organisations1763600000002 } from './1763600000002-organisations.js';
import { Procurements1763600000003 } from './1763600000003-procurements.js';
import { Participation1763600000004 } from './1763600000004-participation.js';
import { Mandates1763600000005 } from './1763600000005-mandates.js';
import { WorkingGroups1763600000006 } from './1763600000006-working-groups.js';
import { Requirements1763600000007 } from './1763600000007-requirements.js';
import { TenderFiles1763600000008 } from './1763600000008-tender-files.js';
import { Documents1763600000009 } from './1763600000009-documents.js';
import { Fetches1763600000010 } from './1763600000010-fetches.js';
import { TakeOuts1763600000011 } from './1763600000011-take-outs.js';
import { ReceiptBoard1763600000012 } from './1763600000012-receipt-board.js';
import { FetchTimes1763600000013 } from './1763600000013-fetch-times.js';
import { LinkUse1763600000014 } from './1763600000014-link-use.js';
import { UsedFiles1763600000015 } from './1763600000015-used-files.js';
import { HandledInParts1763600000016 } from './1763600000016-handled-in-parts.js';
import { FetchedWhole1763600000017 } from './1763600000017-fetched-whole.js';
import { CountingOrder1763600000018 } from './1763600000018-counting-order.js';

export const MIGRATIONS = [
  Ground1763600000001,
  Organisations1763600000002,
  Procurements1763600000003,
  Participation1763600000004,
  Mandates1763600000005,
  WorkingGroups1763600000006,
  Requirements1763600000007,
  TenderFiles1763600000008,
  Documents1763600000009,
  Fetches1763600000010,
  TakeOuts1763600000011,
  ReceiptBoard1763600000012,
  FetchTimes1763600000013,
  LinkUse1763600000014,
  UsedFiles1763600000015,
  HandledInParts1763600000016,
  FetchedWhole1763600000017,
  CountingOrder1763600000018,
];
