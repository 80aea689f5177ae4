import { count, day, exactly, flag, kroner, number, orNull, share } from '../fields';

/** A post over time. */
export const staffCourseSchema = exactly('Stillingen over tid', {
  until: orNull(day('Siste arbeidsdag'), 'blir'),
  rampUpMonths: count('Måneder før full produksjon', 'måneder', 0, 36),
  turnover: share('Del av stillingen som skifter person i året'),
  replacementCost: kroner('Kostnad ved å erstatte én', 'kr'),
  support: kroner('Det kommunen eller andre betaler av stillingen så lenge noen har den', 'kr per år for kontoret'),
});

/** Limits on delegated work and fees. */
export const feeLimitsSchema = exactly('Grenser for delegert arbeid; ingen av dem gjelder i dag', {
  doctorsPerNurse: orNull(number('Leger per sykepleier med egne takster', 'leger', 1, 30), 'ikke slått på'),
  oneFeePerDay: flag('Sant = én konsultasjonstakst per pasient og dag'),
  sameDayShare: share('Andel delegerte konsultasjoner på samme dag som en konsultasjon hos legen'),
  staffFeeShare: orNull(share('Høyeste takstinntekt for medarbeidere, som del av legenes'), 'ikke slått på'),
  feeCeilingPerDoctor: orNull(kroner('Høyeste takstinntekt per lege', 'kr per år'), 'ikke slått på'),
  collectiveCeiling: orNull(kroner('Felles tak for takstinntekt', 'kr per år for kontoret'), 'ikke slått på'),
  grantPerInhabitant: number(
    'Ekstra tilskudd til kontor med slike medarbeidere',
    'kr per listeinnbygger per år',
    0,
    10_000,
  ),
});
