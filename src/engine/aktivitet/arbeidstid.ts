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
