import { count, day, exactly, flag, kroner, number, orNull, orStandard, share } from '../fields';

/** 8.2-avtale. */
export const refundSchema = exactly('Refusjon av kommunens utlegg i 8.2-avtale', {
  share: share('Del som refunderes'),
  until: orNull(day('Siste dag med redusert refusjon'), 'hele planen'),
  shareAfter: share('Del som refunderes etter den dagen'),
});

export const otherPostSchema = exactly('Annen stilling, til sammenlikning', {
  salary: orStandard(kroner('Lønn', 'kr per år')),
  extraPay: kroner('Vakt og overtid', 'kr per år'),
  weeklyHours: orStandard(number('Arbeidstid', 'timer per uke', 0, 100)),
  pensionRate: orStandard(share('Arbeidsgivers pensjon av lønn')),
});

export const newAgreementSchema = exactly('Nullhjemmel', {
  start: count('Listeinnbyggere første dag', 'personer', 0, 2_500),
  growthPerYear: number('Netto nye listeinnbyggere', 'personer per år', 0, 2_500),
  entryFee: kroner('Inngangspenger til kontoret', 'kr per lege'),
  startCost: kroner('Oppstart: utstyr og inventar', 'kr per lege'),
});

export const companySchema = exactly('Fastlegeselskapets eiere', {
  sharedCap: orNull(count('Selskapets listetak', 'personer', 0, 100_000), 'legenes til sammen'),
  shareCapital: kroner('Aksjekapital', 'kr'),
  reserveShare: share('Del av takstene som settes av til avviste krav'),
  dividendLimit: orNull(share('Høyeste del av overskuddet som deles ut'), 'ingen grense'),
  hasCommercialOwner: flag('Sant = en eier som ikke er lege i selskapet, ideell, stiftelse eller kommune'),
  vacancyMonths: count('Måneder fra en lege slutter til en ny har begynt', 'måneder', 0, 24),
  vacancyActivity: share('Del av arbeidet en vikar utfører i de månedene'),
  vacancyCost: number('Hva vikaren koster i forhold til stillingen', 'faktor', 0, 5),
});

export const conversionSchema = exactly('Overgang fra driftsformen i dag', {
  oneOffCost: kroner('Engangskostnader', 'kr'),
  transitionMonths: count('Måneder med lavere aktivitet', 'måneder', 0, 24),
  lostActivity: share('Del av aktiviteten som går tapt i de månedene'),
});
