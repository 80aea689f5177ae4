import { amount, type AmountDef } from '../kernel/amount';

type Parts = readonly ['kroner per år', 'legen er i praksisen'];

function yearly(id: string, label: string): AmountDef<Parts> {
  return amount<Parts>({
    id,
    label,
    unit: 'kr/måned',
    yearUnit: 'kr/år',
    year: 'sum',
    role: 'income',
    parts: ['kroner per år', 'legen er i praksisen'],
    formula: 'kroner per år ÷ 12, fra fastlegeavtalen begynner til legen slutter',
    simplified:
      'Inntekter utenom basistilskudd og takster er planens egne tall, like i alle måneder og uten prisvekst. I en form der legen er ansatt, tilfaller de den som har inntektene fra listen.',
    compute: (kroner, iPraksisen) => (kroner / 12) * iPraksisen,
  });
}

/** Attester and forsikringserklæringer. */
export const attester = yearly('attester', 'Attester og erklæringer');
/** Kommunal bistilling and other municipal work. */
export const kommunaltArbeid = yearly('kommunaltArbeid', 'Kommunal bistilling');
/** Legevakt. */
export const legevakt = yearly('legevakt', 'Legevakt');
/** Teaching, veiledning, students. */
export const undervisning = yearly('undervisning', 'Undervisning og veiledning');
/** Anything else. */
export const andreInntekter = yearly('andreInntekter', 'Andre inntekter');
