import { amount } from '../kernel/amount';

/** The doctor's hours with one type of contact, notes and follow-up included. */
export const pasienttid = amount({
  id: 'pasienttid',
  label: 'Arbeidstid med kontaktene',
  unit: 'timer',
  yearUnit: 'timer',
  year: 'sum',
  parts: ['kontakter', 'minutter per kontakt'],
  formula: 'kontakter × minutter per kontakt ÷ 60',
  source: 'Minuttene er planleggingstall; ingen publisert tidsstudie per kontakttype er funnet.',
  compute: (kontakter, minutter) => (kontakter * minutter) / 60,
});

/** Hours apart from contacts: running the practice, municipal work, meetings. */
export const annenTid = amount({
  id: 'annenTid',
  label: 'Annen arbeidstid',
  unit: 'timer',
  yearUnit: 'timer',
  year: 'sum',
  parts: ['timer per uke utenom pasientkontakt', 'arbeidsuker per år'],
  formula: 'timer per uke utenom pasientkontakt × arbeidsuker per år ÷ 12',
  compute: (timer, uker) => (timer * uker) / 12,
});

/** Patient hours that working-time law leaves an employed doctor in a month, beside other work and supervision. */
export const tillattPasienttid = amount({
  id: 'tillattPasienttid',
  label: 'Pasienttid arbeidsmiljøloven har rom for',
  unit: 'timer',
  yearUnit: 'timer',
  year: 'sum',
  role: 'detail',
  parts: ['tillatte timer per uke', 'annen tid per uke', 'arbeidsuker per år', 'veiledningstid'],
  formula: '(tillatte timer − annen tid) × arbeidsuker ÷ 12 − veiledningstid, ikke under null',
  source: 'Arbeidsmiljøloven, alminnelig arbeidstid 40 timer; gjelder ikke næringsdrivende.',
  compute: (timer, annen, uker, veiledning) => Math.max(0, ((timer - annen) * uker) / 12 - veiledning),
});

/**
 * The share of the asked-for patient hours that an employed doctor may work.
 *
 * @param timer lawful hours a week
 * @param annen hours a week apart from contacts
 * @param uker working weeks a year
 * @param veiledning hours in the month that supervision takes
 * @param etterspurt patient hours the month's demand would take
 * @source arbeidsmiljøloven, alminnelig arbeidstid; not for næringsdrivende
 */
export const tillattAndel = amount({
  id: 'tillattAndel',
  label: 'Andel av pasienttiden arbeidsmiljøloven tillater',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  parts: [
    'tillatte timer per uke',
    'annen tid per uke',
    'arbeidsuker per år',
    'veiledningstid',
    'etterspurt pasienttid',
  ],
  formula: '((tillatte timer − annen tid) × arbeidsuker ÷ 12 − veiledningstid) ÷ etterspurt pasienttid, mellom 0 og 1',
  source: 'Arbeidsmiljøloven, alminnelig arbeidstid 40 timer; gjelder ikke næringsdrivende.',
  compute: (timer, annen, uker, veiledning, etterspurt) =>
    etterspurt > 0 ? Math.min(1, Math.max(0, (((timer - annen) * uker) / 12 - veiledning) / etterspurt)) : 1,
});

/**
 * Hours of the post that a fixed salary pays for.
 *
 * @param avtalt agreed hours a week
 * @param tillatt lawful hours a week: a plan that sets them lower has a smaller post
 * @param uker working weeks a year
 * @returns hours a month
 * @example 37.5 hours, 46 weeks → 143.75
 */
export const tidIStillingen = amount({
  id: 'tidIStillingen',
  label: 'Arbeidstid i stillingen',
  unit: 'timer',
  yearUnit: 'timer',
  year: 'sum',
  role: 'detail',
  parts: ['avtalte timer per uke', 'tillatte timer per uke', 'arbeidsuker per år'],
  formula: 'det laveste av avtalte og tillatte timer × arbeidsuker per år ÷ 12',
  compute: (avtalt, tillatt, uker) => (Math.min(avtalt, tillatt) * uker) / 12,
});

/**
 * An employed doctor's hours: what the list asks for, and never under the post that the salary pays for.
 *
 * @param arbeid hours of the contacts and of other work
 * @param stilling hours of the post
 * @param borte share of the month away
 * @returns hours a month
 */
export const ansattesTimer = amount({
  id: 'arbeidstimer',
  label: 'Arbeidstimer',
  unit: 'timer',
  yearUnit: 'timer',
  year: 'sum',
  role: 'volume',
  parts: ['tid arbeidet tar', 'arbeidstid i stillingen', 'borte fra arbeidet'],
  formula: 'det høyeste av tid arbeidet tar og arbeidstid i stillingen × (1 − borte fra arbeidet)',
  simplified: 'Fast lønn er for hele stillingen: en kort liste gir ledig tid i den, ikke kortere arbeidstid.',
  compute: (arbeid, stilling, borte) => Math.max(arbeid, stilling * Math.max(0, 1 - borte)),
});
