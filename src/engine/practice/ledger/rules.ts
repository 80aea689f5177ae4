/**
 * Who stands on the other side of each amount. The one table of payers and receivers: an amount that is missing here goes
 * to the general party of its side, and a test demands that no computed form has such an amount.
 */
import type { GrantKind } from '../planIncome';
import type { PartyKind } from './parties';

/** 'keeper': whoever has the practice's income, or the office its costs. */
export type Counterpart = Exclude<PartyKind, 'leger'> | 'keeper';

/** By amount id; of `lonn.nora` the part before the point counts. */
export const COUNTERPARTS: Readonly<Record<string, Counterpart>> = {
  // Basisfinansieringen ligger i kommunens rammetilskudd: kommunen betaler, også grunntilskudd og utjamning.
  basistilskudd: 'kommune',
  basistilskuddForListen: 'kommune',
  spesialisttilleggIBasis: 'kommune',
  grunntilskudd: 'kommune',
  utjamningstilskudd: 'kommune',
  attester: 'andre',
  kommunaltArbeid: 'kommune',
  legevakt: 'andre',
  undervisning: 'andre',
  andreInntekter: 'andre',
  stillingslonn: 'arbeidsgiver',
  vaktlonn: 'arbeidsgiver',

  legelonn: 'keeper',
  betalingTilStede: 'keeper',
  legepensjonTilStede: 'pensjon',
  legeavgiftTilStede: 'skatt',
  erstatterlonn: 'ansatte',
  erstatterpensjon: 'pensjon',
  erstatteravgift: 'skatt',
  omstillingskostnader: 'leverandorer',
  avsetningAvvisteKrav: 'stat',
  bonus: 'keeper',
  kontraktshonorar: 'keeper',
  overskuddsandel: 'keeper',
  kostnader: 'keeper',
  fordelteKostnader: 'keeper',

  fasteKostnader: 'leverandorer',
  kostnaderPerLege: 'leverandorer',
  kostnaderPerArsverk: 'leverandorer',
  kostnaderPerKonsultasjon: 'leverandorer',
  kostnaderPerRom: 'leverandorer',
  kostnaderPerInnbygger: 'leverandorer',
  kjopesum: 'leverandorer',
  avskrivning: 'utstyr',
  mvaFelleskostnader: 'skatt',
  oppstart: 'leverandorer',
  inngangspenger: 'andre',
  vikarhonorar: 'leverandorer',
  basistilskuddTrekk: 'kommune',
  navYtelse: 'stat',
  sopInntekt: 'andre',
  sopUtgift: 'andre',
  lonn: 'ansatte',
  lonnskostnad: 'ansatte',
  pensjon: 'pensjon',
  arbeidsgiveravgift: 'skatt',
  lederlonn: 'ansatte',
  lederpensjon: 'pensjon',
  lederavgift: 'skatt',
  legepensjon: 'pensjon',
  legeavgift: 'skatt',
  legeekstraavgift: 'skatt',
  utskiftingskostnad: 'leverandorer',
  betaltAvAndre: 'kommune',
  tilskuddTilStilling: 'stat',
  medarbeidertilskudd: 'stat',
  overMedarbeidertak: 'stat',
  overHoyestegrense: 'stat',
  tilbakebetalingLoft: 'stat',
};

/** Who pays a grant, by its kind. */
export const GRANT_PAYERS: Readonly<Record<GrantKind, Counterpart>> = {
  rekruttering: 'stat',
  kommunal: 'kommune',
  annet: 'andre',
};
