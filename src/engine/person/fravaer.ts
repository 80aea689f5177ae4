/** What an absence does to work and money, month by month. */
import { amount } from '../kernel/amount';

const MONTHLY = { unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum' } as const;
const SHARE = { unit: 'andel', yearUnit: 'andel', year: 'mean' } as const;
const YEAR_LEVEL = { unit: 'kr/år', yearUnit: 'kr/år', year: 'mean' } as const;

/** Part of full work the doctor is away in a month. @param siden months since the absence began, negative before */
export const borteFraArbeid = amount({
  id: 'borte',
  label: 'Borte fra arbeidet',
  ...SHARE,
  parts: ['måneder siden fraværet begynte', 'varighet', 'del av fullt arbeid'],
  formula: 'del av fullt arbeid så lenge fraværet varer, ellers 0',
  compute: (siden, varighet, del) => (siden >= 0 && siden < varighet ? del : 0),
});

/** The part of the doctor's work that a vikar does. */
export const vikarensDel = amount({
  id: 'vikarensDel',
  label: 'Del av legens arbeid som en vikar gjør',
  ...SHARE,
  parts: ['borte fra arbeidet', 'del av det vikaren gjør'],
  formula: 'borte fra arbeidet × del av det vikaren gjør',
  compute: (borte, del) => borte * del,
});

/** What is carried out of the doctor's work, by doctor and vikar. @returns 0–1 */
export const utfortVedFravaer = amount({
  id: 'utfortVedFravaer',
  label: 'Del av legens arbeid som blir gjort',
  ...SHARE,
  parts: ['borte fra arbeidet', 'del av legens arbeid som en vikar gjør'],
  formula: '1 − borte fra arbeidet + det vikaren gjør, mellom 0 og 1',
  compute: (borte, vikar) => Math.max(0, Math.min(1, 1 - borte + vikar)),
});

/** Met demand when the doctor is away for a while. */
export const dekningVedFravaer = amount({
  id: 'dekningVedFravaer',
  label: 'Del av etterspørselen som blir dekket ved fravær',
  ...SHARE,
  parts: ['dekningsgrad', 'del av legens arbeid som blir gjort'],
  formula: 'dekningsgrad × del av legens arbeid som blir gjort',
  compute: (dekning, utfort) => dekning * utfort,
});

/** The doctor's own hours. @param kontakter hours of contacts, the vikar's too  @param annet hours besides contacts */
export const timerVedFravaer = amount({
  id: 'arbeidstimer',
  label: 'Arbeidstimer',
  unit: 'timer',
  yearUnit: 'timer',
  year: 'sum',
  role: 'volume',
  parts: ['tid til kontakter', 'annen tid', 'borte fra arbeidet', 'del av legens arbeid som blir gjort'],
  formula:
    'tid til kontakter × legens del av det som blir gjort + annen tid × (1 − borte fra arbeidet); vikarens timer er ikke med',
  compute: (kontakter, annet, borte, utfort) => {
    const present = Math.max(0, 1 - borte);
    return (utfort > 0 ? (kontakter * present) / utfort : 0) + annet * present;
  },
});

/** What the takster would have been; the month before's where nothing at all is done. */
export const taksterUtenFravaer = amount({
  id: 'taksterUtenFravaer',
  label: 'Takster uten fravær',
  ...MONTHLY,
  parts: ['takster av arbeidet', 'del av legens arbeid som blir gjort', 'måneden før'],
  formula: 'takster ÷ del av legens arbeid som blir gjort; måneden før når ingenting blir gjort',
  simplified: 'Begynner planen med et helt fravær uten vikar, er takstene før det ikke kjent og regnes som null.',
  compute: (takster, utfort, before) => (utfort > 0 ? takster / utfort : before),
});

/** Takster that fall away; shown beside the lines, not part of any sum. */
export const tapteTakster = amount({
  id: 'tapteTakster',
  label: 'Takster tapt ved fravær',
  ...MONTHLY,
  role: 'detail',
  parts: ['takster uten fravær', 'takster av arbeidet'],
  formula: 'takster uten fravær − takster av arbeidet',
  compute: (without, takster) => without - takster,
});

/** Takster of what the vikar does. @param utfort what is done of the doctor's work */
export const vikarensTakster = amount({
  id: 'vikarensTakster',
  label: 'Takster av vikarens arbeid',
  ...MONTHLY,
  parts: ['takster av arbeidet', 'del av legens arbeid som en vikar gjør', 'del av legens arbeid som blir gjort'],
  formula: 'takster av arbeidet × vikarens del av det som blir gjort',
  compute: (takster, vikar, utfort) => (utfort > 0 ? (takster * vikar) / utfort : 0),
});

/** What a vikar is paid, as a deduction. @returns kr, not positive */
export const vikarhonorar = amount({
  id: 'vikarhonorar',
  label: 'Vikarens honorar',
  ...MONTHLY,
  parts: ['takster av vikarens arbeid', 'vikarens del av takstene'],
  formula: '−(takster av vikarens arbeid × vikarens del av takstene)',
  compute: (takster, del) => -(takster * del) + 0,
});

/** Days of the month after the first days without a right, as a part of the month. @returns 0–1 */
export const dekketDel = amount({
  id: 'dekketDel',
  label: 'Del av måneden etter de første dagene',
  ...SHARE,
  parts: ['måneder siden fraværet begynte', 'varighet', 'dager uten dekning', 'dager i måneden'],
  formula:
    '(dager i måneden − dager uten dekning) ÷ dager i måneden i den første måneden, 1 i de neste, 0 etter 12 måneder',
  source: 'Folketrygdloven kapittel 8: sykepenger fra dag 17 og inntil 52 uker.',
  compute: (siden, varighet, karens, dager) => {
    if (siden < 0 || siden >= varighet || siden >= 12) return 0;
    return siden === 0 ? Math.max(0, dager - karens) / dager : 1;
  },
});

/** Basistilskudd taken away for work nobody does, after the first 16 days of illness. @returns kr, not positive */
export const basistilskuddTrekk = amount({
  id: 'basistilskuddTrekk',
  label: 'Basistilskudd trukket ved fravær',
  ...MONTHLY,
  parts: [
    'basistilskudd',
    'borte fra arbeidet',
    'del av legens arbeid som en vikar gjør',
    'del av måneden etter de første dagene',
  ],
  formula: '−(basistilskudd × (borte fra arbeidet − det vikaren gjør) × del av måneden etter de første dagene)',
  source: 'Rammeavtalen, gjengitt i ekspertutvalgets kapittel 5.4.2: uten trekk ved inntil 16 dagers egen sykdom.',
  simplified:
    'Kilden sier ikke hva som skjer etter 16 dager. Planen regner at basistilskuddet følger arbeidet: beholdt for det en ' +
    'vikar gjør, trukket for det ingen gjør.',
  compute: (basis, borte, vikar, del) => -(basis * Math.max(0, borte - vikar) * del) + 0,
});

/** Yearly income that Nav pays of, estimated as SOP does. @param tak 6 G */
export const ytelsesgrunnlag = amount({
  id: 'ytelsesgrunnlag',
  label: 'Grunnlag for ytelser fra Nav',
  ...YEAR_LEVEL,
  parts: ['takster uten fravær', 'basistilskudd', 'inntektens andel av brutto', '6 G'],
  formula: '12 × (takster uten fravær + basistilskudd) × inntektens andel av brutto, høyst 6 G',
  simplified:
    'Nav bruker snittet av de tre siste ferdiglignede årenes inntekt, som planen ikke kjenner. Inntekten er anslått som ' +
    'SOP gjør: 45 % av brutto praksisinntekt. Fra om lag 1,8 mill. kr brutto er det 6 G uansett.',
  compute: (takster, basis, andel, tak) => Math.max(0, Math.min(12 * (takster + basis) * andel, tak)),
});

/** Sykepenger or foreldrepenger for a month. @param dekket part of the month with a right @returns kr */
export const navYtelse = amount({
  id: 'navYtelse',
  label: 'Ytelse fra Nav ved fravær',
  ...MONTHLY,
  parts: ['grunnlag per år', 'dekning', 'borte fra arbeidet', 'del av måneden med rett'],
  formula: 'grunnlag per år ÷ 12 × dekning × borte fra arbeidet × del av måneden med rett',
  source: 'Folketrygdloven kapittel 8 og 14.',
  simplified: 'Rett til ytelsen og hvordan permisjonen deles mellom foreldre, prøves ikke.',
  compute: (grunnlag, dekning, borte, dekket) => (grunnlag / 12) * dekning * borte * dekket,
});

/** SOP inntektskompensasjon for a month of illness, on top of Nav. @param nav what Nav would pay for a year */
export const sopInntekt = amount({
  id: 'sopInntekt',
  label: 'SOP inntektskompensasjon',
  ...MONTHLY,
  parts: [
    'takster uten fravær',
    'basistilskudd',
    'andel',
    '12 G',
    'Nav-grunnlag per år',
    'Nav-dekning',
    'borte fra arbeidet',
    'del av måneden med rett',
  ],
  formula:
    '(det laveste av 12 × brutto × andel og 12 G − grunnlag × dekning, ikke under null) ÷ 12 × borte fra arbeidet × del av måneden med rett',
  source: 'SOP, Inntekts- og utgiftskompensasjon; sykehjelp etter 16 dager.',
  simplified: 'Gis ved minst 50 % sykmelding; lavere fravær regnes i planen som uten stønad fra SOP.',
  compute: (takster, basis, andel, tak, grunnlag, dekning, borte, dekket) =>
    borte < 0.5
      ? 0
      : (Math.max(0, Math.min(12 * (takster + basis) * andel, tak) - grunnlag * dekning) / 12) * borte * dekket,
});

/** What comes in towards the costs while the doctor is away: basistilskudd kept, and the vikar's takster less the fee. */
export const beholdtVedFravaer = amount({
  id: 'beholdt',
  label: 'Beholdt basistilskudd og vikarens del til praksisen',
  ...MONTHLY,
  parts: [
    'basistilskudd',
    'borte fra arbeidet',
    'del av legens arbeid som en vikar gjør',
    'takster av vikarens arbeid',
    'vikarens honorar',
  ],
  formula:
    'basistilskudd × (1 − borte fra arbeidet + det vikaren gjør) + takster av vikarens arbeid + vikarens honorar (negativt)',
  compute: (basis, borte, vikar, takster, honorar) => basis * (1 - Math.max(0, borte - vikar)) + takster + honorar,
});

/** SOP utgiftskompensasjon for a month of illness. @param beholdt basistilskudd kept, and what the vikar leaves */
export const sopUtgift = amount({
  id: 'sopUtgift',
  label: 'SOP utgiftskompensasjon',
  ...MONTHLY,
  parts: [
    'takster uten fravær',
    'basistilskudd',
    'andel',
    'største årsbeløp',
    'beholdt basistilskudd og vikarens del til praksisen',
    'borte fra arbeidet',
    'del av måneden med rett',
  ],
  formula:
    '(det laveste av 12 × brutto × andel og største årsbeløp, delt på 12, − beholdt basistilskudd og vikarens del til praksisen, ikke under null) × borte fra arbeidet × del av måneden med rett',
  source: 'SOP, Inntekts- og utgiftskompensasjon.',
  simplified: 'Grensen på 90 % av dokumenterte driftsutgifter er ikke prøvd.',
  compute: (takster, basis, andel, tak, beholdt, borte, dekket) =>
    borte < 0.5 ? 0 : Math.max(0, Math.min(12 * (takster + basis) * andel, tak) / 12 - beholdt) * borte * dekket,
});
