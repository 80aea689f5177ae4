/** Definitions of the totals shown as lines; every total is the plain sum of its parts. */
import type { TotalDef } from '../kernel/amount';
import type { LineRole } from './results';

function kroner(id: string, label: string, role: LineRole): TotalDef {
  return { id, label, unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum', role };
}
function flow(id: string, label: string, unit: 'konsultasjoner' | 'timer'): TotalDef {
  return { id, label, unit, yearUnit: unit, year: 'sum', role: 'volume' };
}

/** Income lines by source, in the order they are shown. */
export const INCOME_LINES = {
  basistilskudd: kroner('basistilskudd', 'Basistilskudd', 'income'),
  grunntilskudd: kroner('grunntilskudd', 'Grunntilskudd utover basistilskudd', 'income'),
  utjamningstilskudd: kroner('utjamningstilskudd', 'Utjamningstilskudd', 'income'),
  konsultasjonstakster: kroner('konsultasjonstakster', 'Konsultasjoner og sykebesøk', 'income'),
  tidstakster: kroner('tidstakster', 'Tidstakster', 'income'),
  spesialisttillegg: kroner('spesialisttillegg', 'Spesialisttillegg', 'income'),
  enkleKontakter: kroner('enkleKontakter', 'Enkle kontakter', 'income'),
  ovrigeTakster: kroner('ovrigeTakster', 'Prosedyrer, laboratorium og andre takster', 'income'),
  delegerteTakster: kroner('delegerteTakster', 'Delegerte konsultasjoner', 'income'),
  takstgrenser: kroner('takstgrenser', 'Over grenser for takster', 'income'),
  medarbeidertilskudd: kroner('medarbeidertilskudd', 'Tilskudd for delegerte konsultasjoner', 'income'),
  tapEgenandeler: kroner('tapEgenandeler', 'Tap på egenandeler', 'income'),
  vikarhonorar: kroner('vikarhonorar', 'Vikar ved fravær', 'income'),
  basistilskuddTrekk: kroner('basistilskuddTrekk', 'Basistilskudd trukket ved fravær', 'income'),
  navYtelser: kroner('navYtelser', 'Sykepenger og foreldrepenger fra Nav', 'income'),
  sopStonad: kroner('sopStonad', 'Stønad fra SOP', 'income'),
  lonnAnnenStilling: kroner('lonnAnnenStilling', 'Lønn i annen stilling', 'income'),
  attester: kroner('attester', 'Attester og erklæringer', 'income'),
  kommunaltArbeid: kroner('kommunaltArbeid', 'Kommunal bistilling', 'income'),
  legevakt: kroner('legevakt', 'Legevakt', 'income'),
  undervisning: kroner('undervisning', 'Undervisning og veiledning', 'income'),
  andreInntekter: kroner('andreInntekter', 'Andre inntekter', 'income'),
  tilskudd: kroner('tilskudd', 'Andre tilskudd', 'income'),
} as const;
export type IncomeLine = keyof typeof INCOME_LINES;

/** Cost lines by kind, in the order they are shown. */
export const COST_LINES = {
  fasteKostnader: kroner('fasteKostnader', 'Faste kostnader for kontoret', 'cost'),
  kostnaderPerLege: kroner('kostnaderPerLege', 'Kostnader som følger antall leger', 'cost'),
  kostnaderPerArsverk: kroner('kostnaderPerArsverk', 'Kostnader som følger årsverk', 'cost'),
  kostnaderPerKonsultasjon: kroner('kostnaderPerKonsultasjon', 'Kostnader som følger konsultasjonene', 'cost'),
  kostnaderPerRom: kroner('kostnaderPerRom', 'Kostnader som følger rommene', 'cost'),
  kostnaderPerInnbygger: kroner('kostnaderPerInnbygger', 'Kostnader som følger listen', 'cost'),
  avskrivninger: kroner('avskrivninger', 'Avskrivninger', 'cost'),
  lonnskostnader: kroner('lonnskostnader', 'Ansatte medarbeidere', 'cost'),
  mvaFelleskostnader: kroner('mvaFelleskostnader', 'Mva. på felleskostnader', 'cost'),
  stillingstilskudd: kroner('stillingstilskudd', 'Betalt av andre for stillinger', 'cost'),
  lederkostnad: kroner('lederkostnad', 'Daglig leder', 'cost'),
  arbeidsgiverkostnaderLeger: kroner('arbeidsgiverkostnaderLeger', 'Avgift og pensjon for ansatte leger', 'cost'),
  omstillingskostnader: kroner('omstillingskostnader', 'Engangskostnader ved overgang', 'cost'),
  erstattereForLeger: kroner('erstattereForLeger', 'Vikar og ny lege etter en som sluttet', 'cost'),
  avsetningAvvisteKrav: kroner('avsetningAvvisteKrav', 'Avsetning til avviste krav', 'cost'),
  oppstartskostnader: kroner('oppstartskostnader', 'Inngangspenger og oppstart', 'cost'),
} as const;
export type CostLine = keyof typeof COST_LINES;

export const TOTALS = {
  inntekter: kroner('inntekter', 'Inntekter', 'result'),
  kostnader: kroner('kostnader', 'Kostnader', 'result'),
  takster: kroner('takster', 'Takstinntekter', 'detail'),
  resultat: kroner('resultat', 'Resultat', 'result'),
  inntektForSkatt: kroner('inntektForSkatt', 'Inntekt før skatt', 'result'),
  legenesInntekt: kroner('legenesInntekt', 'Legenes inntekt før skatt', 'result'),
  legenesInntektEtterSkatt: kroner('legenesInntektEtterSkatt', 'Legenes inntekt etter skatt', 'result'),
  legenesSkatt: kroner('legenesSkatt', 'Legenes skatt, med selskapsskatt', 'result'),
  selskapetsResultat: kroner('selskapetsResultat', 'Selskapets resultat etter lønn', 'result'),
  kommunensResultat: kroner('kommunensResultat', 'Kommunens resultat', 'result'),
  arbeidstimer: flow('arbeidstimer', 'Legenes arbeidstimer', 'timer'),
  konsultasjoner: flow('konsultasjoner', 'Konsultasjoner', 'konsultasjoner'),
  ventende: flow('ventende', 'Konsultasjoner som venter', 'konsultasjoner'),
  listelengde: {
    id: 'listelengde',
    label: 'Listeinnbyggere',
    unit: 'listeinnbyggere',
    yearUnit: 'listeinnbyggere',
    year: 'mean',
    role: 'volume',
  },
} as const satisfies Record<string, TotalDef>;
