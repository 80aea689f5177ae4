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

/**
 * The part of planned hours an employed doctor may work: lawful weekly hours over the hours the list would take.
 * @param ansatt 1 when working-time law binds (employed), else 0
 */
export const tillattAndel = amount({
  id: 'tillattAndel',
  label: 'Andel av arbeidstiden som er tillatt',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  parts: ['ansatt (1 = ja)', 'tillatte timer per uke', 'annen tid per uke', 'pasienttid per uke ved full kapasitet'],
  formula: '(tillatte timer − annen tid) ÷ pasienttid per uke ved full kapasitet, mellom 0 og 1; 1 for næringsdrivende',
  source: 'Arbeidsmiljøloven, alminnelig arbeidstid 40 timer; gjelder ikke næringsdrivende.',
  compute: (ansatt, tillatt, annen, pasient) =>
    ansatt === 1 && pasient > 0 ? Math.min(1, Math.max(0, (tillatt - annen) / pasient)) : 1,
});

/** Patient hours a week when every curative day is full, with the digital and simple contacts that go with it. */
export const pasienttidVedFullKapasitet = amount({
  id: 'pasienttidVedFullKapasitet',
  label: 'Pasienttid per uke ved full kapasitet',
  unit: 'timer',
  yearUnit: 'timer',
  year: 'mean',
  parts: [
    'kurative dager per år',
    'konsultasjoner per dag',
    'minutter per kontorkonsultasjon med følgekontakter',
    'arbeidsuker per år',
  ],
  formula:
    'kurative dager × konsultasjoner per dag × minutter per kontorkonsultasjon med følgekontakter ÷ 60 ÷ arbeidsuker',
  compute: (dager, perDag, minutter, uker) => (uker > 0 ? (dager * perDag * minutter) / 60 / uker : 0),
});

/** Minutes that one office consultation draws with it, when digital and simple contacts follow in their usual number. */
export const minutterMedFolgekontakter = amount({
  id: 'minutterMedFolgekontakter',
  label: 'Minutter per kontorkonsultasjon med følgekontakter',
  unit: 'minutter',
  yearUnit: 'minutter',
  year: 'mean',
  parts: [
    'kontorkonsultasjoner',
    'digitale konsultasjoner',
    'enkle kontakter',
    'sykebesøk',
    'min per kontorkonsultasjon',
    'min per digital konsultasjon',
    'min per enkel kontakt',
    'min per sykebesøk',
  ],
  formula:
    'min per kontorkonsultasjon + (digitale × min + enkle × min + sykebesøk × min) ÷ kontorkonsultasjoner, per listeinnbygger',
  compute: (kontor, digitale, enkle, besok, minKontor, minDigital, minEnkel, minBesok) =>
    minKontor + (kontor > 0 ? (digitale * minDigital + enkle * minEnkel + besok * minBesok) / kontor : 0),
});
