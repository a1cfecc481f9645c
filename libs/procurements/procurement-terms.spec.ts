import { describe, expect, it } from '@jest/globals';
import { isLongPeriod, readTerms, readWorkingTerms, type TermsInput, type WorkingTermsInput } from './procurement-terms.js';
import { InputReading } from './reading-input.js';

const TERMS: TermsInput = {
  caseNumber: 'RUN 109-2025',
  title: 'Samordnad upphandling av telekommunikationstjänster',
  awardModel: 'HOST_CONCLUDES',
  lots: ['Fast telefoni', 'Mobil telefoni och mobildata'],
  cpvCodes: ['64200000-8'],
  ceilingAmount: '520000000.00',
  estimatedYearlyAmount: '70000000',
  periodFrom: '2025-07-01',
  periodTo: '2027-06-30',
};

function faultsOf(input: Partial<TermsInput>): string[] {
  const reading = new InputReading();
  readTerms({ ...TERMS, ...input }, reading);
  return reading.faults.map(({ path, text }) => `${path} ${text}`);
}

describe('the terms of a procurement', () => {
  it('are kept cleaned, amounts in öre', () => {
    const reading = new InputReading();
    const terms = readTerms({ ...TERMS, title: '  Samordnad\u00a0\u200b upphandling ', longPeriodReason: 'behövs inte' }, reading);
    expect(reading.faults).toEqual([]);
    expect(terms).toMatchObject({
      title: 'Samordnad upphandling', ceilingOre: '52000000000', estimatedYearlyOre: '7000000000', supportId: null,
      lots: ['Fast telefoni', 'Mobil telefoni och mobildata'], cpvCodes: ['64200000-8'], longPeriodReason: null,
    });
  });

  it.each<[string, Partial<TermsInput>, string[]]>([
    ['an empty title', { title: ' \u200b ' }, ['title field.required']],
    ['a title over 200 characters', { title: 'x'.repeat(201) }, ['title field.too_long']],
    ['a line break in a title', { title: 'Tele\nfoni' }, ['title field.control_character']],
    ['a formula', { title: '=HYPERLINK("x")' }, ['title field.formula']],
    ['a case number over 60 characters', { caseNumber: '1'.repeat(61) }, ['caseNumber field.too_long']],
    ['an award model that is none', { awardModel: 'NOBODY' as 'HOST_CONCLUDES' }, ['awardModel field.choice']],
    ['no lots', { lots: [] }, ['lots field.required']],
    ['too many lots', { lots: Array.from({ length: 51 }, (_, index) => `Delområde ${index}`) }, ['lots field.too_many']],
    ['an empty lot and a repeated one', { lots: ['Växel', '', 'VÄXEL'] }, ['lots.1 field.required', 'lots.2 field.duplicate']],
    ['a CPV code without its check digit', { cpvCodes: ['64200000', '64210000-1'] }, ['cpvCodes.0 field.cpv_code']],
    ['a CPV code twice', { cpvCodes: ['64200000-8', '64200000-8'] }, ['cpvCodes.1 field.duplicate']],
    ['an amount with three decimals', { ceilingAmount: '1.005' }, ['ceilingAmount field.amount']],
    ['an amount of nothing', { ceilingAmount: '0.00' }, ['ceilingAmount field.positive']],
    ['a negative amount', { estimatedYearlyAmount: '-1' }, ['estimatedYearlyAmount field.positive']],
    ['an amount larger than can be kept', { ceilingAmount: '9999999999999999999' }, ['ceilingAmount field.amount']],
    ['a day that does not exist', { periodTo: '2027-02-29' }, ['periodTo field.date']],
    ['an end without a beginning', { periodFrom: null }, ['periodFrom field.required']],
    ['an end before the beginning', { periodTo: '2025-06-30' }, ['periodTo field.date.before']],
    ['over four years without a reason', { periodTo: '2029-07-01' }, ['longPeriodReason field.long_period_reason']],
    ['a reason with a bell in it', { periodTo: '2029-07-01', longPeriodReason: 'Skäl\u0007' }, ['longPeriodReason field.control_character']],
  ])('refuse %s', (_, input, faults) => {
    expect(faultsOf(input)).toEqual(faults);
  });

  it('say all that is wrong at once', () => {
    expect(faultsOf({ title: '', caseNumber: '', lots: [] })).toHaveLength(3);
  });

  it('run four years, both days included, without a reason, and longer with one', () => {
    expect(isLongPeriod('2025-07-01', '2029-06-30')).toBe(false);
    expect(isLongPeriod('2025-07-01', '2029-07-01')).toBe(true);
    expect(isLongPeriod('2024-02-29', '2028-02-28')).toBe(false);
    expect(isLongPeriod('2024-02-29', '2028-02-29')).toBe(true);
    const reading = new InputReading();
    expect(readTerms({ ...TERMS, periodTo: '2031-06-30', longPeriodReason: ' Lång\r\navskrivning ' }, reading).longPeriodReason).toBe('Lång\navskrivning');
    expect(reading.faults).toEqual([]);
  });
});

describe('how the work is done', () => {
  const read = (input: WorkingTermsInput) => {
    const reading = new InputReading();
    return { terms: readWorkingTerms(input, reading), faults: reading.faults.map(({ path, text }) => `${path} ${text}`) };
  };

  it('leaves alone what is not given and clears what is null', () => {
    expect(read({}).terms).toEqual({});
    expect(read({ contactEmail: null, contactPhone: '', quietPeriodDays: null }).terms).toEqual({ contactEmail: null, contactPhone: null });
  });

  it('keeps an address and a number as people write them', () => {
    expect(read({ contactEmail: ' Upphandling@Region.example ', contactPhone: '+46 90-785 00 00', quietPeriodDays: 0 })).toEqual({
      terms: { contactEmail: 'upphandling@region.example', contactPhone: '+46 90-785 00 00', quietPeriodDays: 0 }, faults: [],
    });
  });

  it.each<[WorkingTermsInput, string]>([
    [{ contactEmail: 'inte en adress' }, 'contactEmail field.email'],
    [{ contactPhone: 'ring mig' }, 'contactPhone field.telephone'],
    [{ quietPeriodDays: 61 }, 'quietPeriodDays field.out_of_range'],
    [{ quietPeriodDays: -1 }, 'quietPeriodDays field.out_of_range'],
    [{ quietPeriodDays: 1.5 }, 'quietPeriodDays field.out_of_range'],
    [{ inquiryRespondBy: 'i morgon' }, 'inquiryRespondBy field.date'],
  ])('refuses %j', (input, fault) => {
    expect(read(input).faults).toEqual([fault]);
  });
});
