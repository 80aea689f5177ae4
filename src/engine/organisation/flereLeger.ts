import { amount } from '../kernel/amount';

/**
 * Doctors beyond those employed that the lists would need, so that everything they ask for is done within lawful hours.
 *
 * @param etterspurt patient hours the lists ask for
 * @param rom patient hours the law leaves the employed doctors together
 * @param leger employed doctors
 * @returns full posts, not negative; 0 where the doctors have no lawful patient hours to measure by
 * @source EU23 kapittel 4.7.3: ansatte leger krever flere leger for samme liste
 */
export const flereLegerForListen = amount({
  id: 'flereLegerForListen',
  label: 'Flere leger listene ville trenge',
  unit: 'leger',
  yearUnit: 'leger',
  year: 'recompute',
  role: 'volume',
  parts: ['etterspurt pasienttid', 'pasienttid loven har rom for', 'ansatte leger'],
  formula: 'ansatte leger × (etterspurt pasienttid ÷ pasienttid loven har rom for − 1), ikke under null',
  source: 'EU23 kapittel 4.7.3: med arbeidsmiljølovens arbeidstid trengs flere leger for samme liste.',
  simplified:
    'Legene regnes under ett: den som har tid igjen, tar imot andres pasienter. Kostnaden ved flere leger er ikke med.',
  compute: (etterspurt, rom, leger) => (rom > 0 ? Math.max(0, leger * (etterspurt / rom - 1)) : 0),
});
