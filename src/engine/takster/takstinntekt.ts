import { amount, type AmountDef } from '../kernel/amount';

type FeeParts = readonly ['antall', 'honorar'];

/** Income from one kind of contact: how many, times the honorar (refusjon and egenandel together). */
function takstinntekt(id: string, label: string): AmountDef<FeeParts> {
  return amount<FeeParts>({
    id,
    label,
    unit: 'kr/måned',
    yearUnit: 'kr/år',
    year: 'sum',
    parts: ['antall', 'honorar'],
    formula: 'antall × honorar',
    simplified:
      'Honorar er refusjon og egenandel samlet. Egenandeler som aldri blir betalt, trekkes bare fra når planen oppgir en andel.',
    compute: (antall, honorar) => antall * honorar,
  });
}

export const konsultasjonDagTakst = takstinntekt('konsultasjonDagTakst', 'Konsultasjoner, dag (2ad)');
export const konsultasjonKveldTakst = takstinntekt('konsultasjonKveldTakst', 'Konsultasjoner, kveld (2ak)');
export const ekonsultasjonDagTakst = takstinntekt('ekonsultasjonDagTakst', 'Digitale konsultasjoner, dag');
export const ekonsultasjonKveldTakst = takstinntekt('ekonsultasjonKveldTakst', 'Digitale konsultasjoner, kveld');
export const sykebesokTakst = takstinntekt('sykebesokTakst', 'Sykebesøk (11ad)');
export const enkelOppmoteTakst = takstinntekt('enkelOppmoteTakst', 'Enkle kontakter ved oppmøte (1ad)');
export const enkelSkriftligTakst = amount<FeeParts>({
  ...takstinntekt('enkelSkriftligTakst', 'Enkle kontakter, skriftlig og telefon (1bd)'),
  simplified:
    'Alle prises som 1bd. Nesten halvparten var e-resepter (1i) i 2017 (SSB, tabell 355472), 64 kr mot 74 kr i 2025; landssnittet ' +
    'holdes likevel, for det som regnes for mye her, mangler i øvrige takster.',
});
export const ovrigeTakster = takstinntekt('ovrigeTakster', 'Prosedyrer, laboratorium og andre takster');
export const konsultasjonsinntektSnitt = takstinntekt('konsultasjonstakster', 'Takstinntekt etter eget snitt');

/** Honorar for a digital consultation: text and telephone or video are paid differently from 1 July 2026. */
export const digitaltHonorar = amount({
  id: 'digitaltHonorar',
  label: 'Honorar per digital konsultasjon',
  unit: 'kr/konsultasjon',
  yearUnit: 'kr/konsultasjon',
  year: 'mean',
  parts: ['andel tekst', 'honorar tekst', 'honorar telefon og video'],
  formula: 'andel tekst × honorar tekst + (1 − andel tekst) × honorar telefon og video',
  compute: (tekst, honorarTekst, honorarTale) => tekst * honorarTekst + (1 - tekst) * honorarTale,
});
