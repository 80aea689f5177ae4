import { AGE_BANDS, GROWTH_MODELS } from '../../engine/practice/plan';
import * as v from 'valibot';
import { choice, count, day, exactly, flag, number, orNull, orStandard, share } from '../fields';

/** How a list moves beyond steady growth. */
export const listMovementSchema = exactly('Hvordan lista endrer seg', {
  growthModel: choice(
    'linear = like mange nye hvert år; asymptote = en fast del av avstanden til nivået',
    GROWTH_MODELS,
  ),
  level: orNull(number('Nivået lista går mot', 'personer', 0, 5_000), 'listetaket'),
  closingShare: share('Del av avstanden til nivået som lukkes i året'),
  attritionShare: share('Del av lista som slutter de tolv første månedene etter overtakelsen'),
  attritionFrom: orNull(day('Overtakelsens måned'), 'planens start'),
  reductionNotice: orNull(
    day('Dagen et lavere listetak ble varslet; det gjelder seks måneder etter'),
    'ingen reduksjon',
  ),
  reducedCap: count('Det lavere listetaket', 'personer', 0, 2_500),
});

/** What a list is made of. */
export const compositionSchema = exactly('Listas sammensetning', {
  womenShare: orStandard(share('Andel kvinner')),
  ageShares: v.pipe(
    v.array(share('Andel i aldersgruppen')),
    v.minLength(AGE_BANDS.length, 'missing-field'),
    v.maxLength(AGE_BANDS.length),
    v.description(`Andel av lista i hver aldersgruppe (${AGE_BANDS.join(', ')}); summen er 1.`),
  ),
  centrality: orNull(count('Sentralitetsklasse', 'klasse', 1, 6), 'kommunens'),
  lowEducation: flag('Sant = kommune eller bydel med lavt utdanningsnivå'),
});
