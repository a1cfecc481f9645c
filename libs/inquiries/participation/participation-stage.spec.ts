import { describe, expect, it } from '@jest/globals';
import { participationStage, reminderFor, PARTICIPATION_STAGES, type ParticipationFacts } from './participation-stage.js';

const mandate = (state: NonNullable<ParticipationFacts['mandate']>['state'], more = {}) => ({
  mandate: { state, returned: false, onCurrentList: false, ...more },
});

describe('the stage of a participation', () => {
  it.each([
    ['asked', { opened: false }, 'INVITED'],
    ['opened the link', { opened: true }, 'OPENED'],
    ['answered without opening', { opened: false, answer: 'YES' }, 'INTERESTED'],
    ['not yet decided', { opened: true, answer: 'MAYBE' }, 'INTERESTED'],
    ['said no', { opened: true, answer: 'NO' }, 'DECLINED'],
    ['issued', { opened: true, answer: 'YES', ...mandate('ISSUED') }, 'MANDATE_SENT'],
    ['returned', { opened: true, answer: 'YES', ...mandate('ISSUED', { returned: true }) }, 'MANDATE_RETURNED'],
    ['submitted', { opened: true, ...mandate('SUBMITTED') }, 'MANDATE_SUBMITTED'],
    ['submitted again after a return', { opened: true, ...mandate('SUBMITTED', { returned: true }) }, 'MANDATE_SUBMITTED'],
    ['approved', { opened: true, ...mandate('APPROVED') }, 'MANDATE_APPROVED'],
    ['approved and on the locked list', { opened: true, ...mandate('APPROVED', { onCurrentList: true }) }, 'ENTITLED'],
    ['withdrawn though on the list', { opened: true, ...mandate('WITHDRAWN', { onCurrentList: true }) }, 'WITHDRAWN'],
    ['lapsed', { opened: true, answer: 'YES', ...mandate('LAPSED') }, 'LAPSED'],
    ['declined the mandate after saying maybe', { opened: true, answer: 'MAYBE', ...mandate('DECLINED') }, 'DECLINED'],
    ['cancelled: back to the answer', { opened: true, answer: 'YES', ...mandate('CANCELLED') }, 'INTERESTED'],
    ['a draft is not sent', { opened: true, ...mandate('DRAFT') }, 'OPENED'],
  ] as const)('%s', (_, facts, stage) => {
    expect(participationStage(facts as ParticipationFacts)).toBe(stage);
  });

  it('reminds only those whose answer is waited for', () => {
    const reminded = PARTICIPATION_STAGES.filter((stage) => reminderFor(stage) !== undefined);
    expect(reminded).toEqual(['INVITED', 'OPENED', 'MANDATE_SENT', 'MANDATE_RETURNED']);
  });
});
