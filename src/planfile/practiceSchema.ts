/** Schema of the practice itself, as in `engine/practice/plan.ts`. */
import * as v from 'valibot';
import { AGA_ZONES } from '../engine/rules/types';
import { CONTACT_TYPES, COST_KEYS, FEE_RULES, FORM_IDS, OVER_CAPACITY, STAFF_ROLES } from '../engine/practice/plan';
import type { ContactType } from '../engine/practice/plan';
import { LENGTH_CLASSES } from '../engine/takster/lengthClasses';
import { choice, count, day, exactly, id, kroner, name, number, orNull, orStandard, share } from './fields';
import { MAX_DOCTORS, MAX_STAFF } from './limits';
import {
  companySchema,
  conversionSchema,
  newAgreementSchema,
  otherPostSchema,
  refundSchema,
} from './schemas/formsSchema';
import { daysAwaySchema, otherHoursSchema } from './schemas/hoursSchema';
import {
  feeGroupsSchema,
  freedTimeSchema,
  grantsSchema,
  otherIncomeSchema,
  paymentSchema,
} from './schemas/incomeSchema';
import { compositionSchema, listMovementSchema } from './schemas/listSchema';
import { investmentsSchema, premisesSchema } from './schemas/officeSchema';
import { personSchema } from './schemas/personSchema';
import { feeLimitsSchema, staffCourseSchema } from './schemas/staffCourseSchema';

const listSchema = exactly('Lista til legen', {
  start: count('Listeinnbyggere når planen begynner', 'personer', 0, 5_000),
  cap: count('Listetak; 0 = ikke satt', 'personer', 0, 2_500),
  growthPerYear: number('Netto nye listeinnbyggere fram til listetaket', 'personer per år', 0, 2_500),
});

const doctorSchema = exactly('En lege', {
  id: id('Legens id i planen'),
  name: name('Navn'),
  specialistFrom: orNull(day('Spesialist i allmennmedisin fra'), 'ikke i planens tid'),
  agreementFrom: day('Fastlegeavtalens første dag; avgjør de 24 månedene med grunntilskudd'),
  list: listSchema,
  movement: listMovementSchema,
  sharedList: name('Felleslisten legen er med i; leger med samme navn deler liste og listetak; tom = egen liste'),
  listWeight: number('Listevekt; 1 = landsgjennomsnittet for basistilskudd', 'faktor', 0.3, 3),
  listWeightBasis: choice('Hvor listevekten kommer fra', ['average', 'calibrated', 'composed', 'own']),
  composition: orNull(compositionSchema, 'ikke oppgitt'),
  curativeDays: orStandard(number('Kurative dager', 'dager per år', 0, 260)),
  consultationsPerDay: orStandard(number('Konsultasjoner per kurativ dag', 'konsultasjoner per dag', 1, 60)),
  otherHoursPerWeek: orNull(
    number('Timer utenom pasientkontakter, samlet', 'timer per uke', 0, 60),
    'summen av delene',
  ),
  otherHours: otherHoursSchema,
  daysAway: daysAwaySchema,
  overCapacity: choice(
    'Etterspørsel over kapasiteten: waiting = venter; overtime = legen tar overtid; delegation = medarbeidere tar det de har ledig tid til, resten venter',
    OVER_CAPACITY,
  ),
  ownerShare: number('Del av selskapets overskudd, i forhold til de andres', 'deler', 0, 100),
  otherIncome: otherIncomeSchema,
  person: personSchema,
});

const CONTACT_LABELS: Readonly<Record<ContactType, string>> = {
  konsultasjonDag: 'Konsultasjoner på dagtid',
  konsultasjonKveld: 'Konsultasjoner på kveldstid',
  ekonsultasjonDag: 'E-konsultasjoner på dagtid',
  ekonsultasjonKveld: 'E-konsultasjoner på kveldstid',
  sykebesok: 'Sykebesøk',
  enkelKontaktOppmote: 'Enkle kontakter ved oppmøte',
  enkelKontaktSkriftlig: 'Enkle kontakter, skriftlig eller på telefon',
};

const contact = (type: ContactType) =>
  orStandard(number(CONTACT_LABELS[type], 'kontakter per listeinnbygger per år', 0, 100));

/** The last class also holds what is longer. */
const CLASS_WORDS = `til og med ${LENGTH_CLASSES.slice(0, -1).join(', ')} minutter, og lengre`;

const activitySchema = exactly('Aktivitet', {
  feeModel: choice('takster = hver kontakt prises fra takstene; average = egen gjennomsnittsinntekt', [
    'takster',
    'average',
  ]),
  averageFee: orNull(number('Inntekt per konsultasjon', 'kr per konsultasjon', 0, 5_000), 'ikke oppgitt'),
  contacts: exactly('Kontakter per listeinnbygger', {
    ...(Object.fromEntries(CONTACT_TYPES.map((type) => [type, contact(type)])) as Record<
      ContactType,
      ReturnType<typeof contact>
    >),
  }),
  lengthProfile: orStandard(
    v.pipe(
      v.array(share('Andel av konsultasjonene')),
      v.minLength(LENGTH_CLASSES.length, 'missing-field'),
      v.maxLength(LENGTH_CLASSES.length),
      v.description(`Andel av konsultasjonene i hver lengdeklasse (${CLASS_WORDS}); summen er 1.`),
    ),
  ),
  otherFeesPerConsultation: orStandard(number('Andre takster', 'kr per konsultasjon', 0, 5_000)),
  payment: paymentSchema,
  freedTime: freedTimeSchema,
  feeGroups: feeGroupsSchema,
});

const delegationSchema = exactly('Konsultasjoner på delegasjon', {
  consultationsPerInhabitant: number('Delegerte konsultasjoner', 'per listeinnbygger per år', 0, 10),
  replacingShare: share('Andel som erstatter legens egne konsultasjoner; resten er ny aktivitet'),
  consultationsPerDay: number('Konsultasjoner per dag', 'konsultasjoner per dag', 1, 60),
  daysPerYear: number('Dager med delegerte konsultasjoner', 'dager per år', 1, 260),
  feeRule: choice('Hvilke takster arbeidet utløser', FEE_RULES),
  fee: orNull(number('Honorar ved egne takster', 'kr per konsultasjon', 0, 5_000), 'regelens, der den har en sats'),
  grantShare: orStandard(share('Del av stillingens kostnad som tilskuddet dekker, ved egne takster')),
  supervisionMinutes: number('Legens tid per delegert konsultasjon', 'minutter', 0, 60),
});

const staffSchema = exactly('En ansatt', {
  id: id('Den ansattes id i planen'),
  name: name('Navn'),
  role: choice('Stilling', STAFF_ROLES),
  from: orNull(day('Første arbeidsdag'), 'fra planens start'),
  fte: number('Stillingens størrelse', 'årsverk', 0, 50),
  per: choice('Om årsverkene gjelder per lege (doctor) eller for kontoret (office)', ['doctor', 'office']),
  sizing: choice('fixed = stillingen som oppgitt; volume = så mye de delegerte konsultasjonene krever', [
    'fixed',
    'volume',
  ]),
  annualCost: orNull(
    kroner('Hele kostnaden for ett årsverk', 'kr per år'),
    'bygges opp av lønn og arbeidsgiverkostnader',
  ),
  pay: orStandard(kroner('Årslønn med feriepenger', 'kr per årsverk per år')),
  pensionRate: orStandard(share('Arbeidsgivers pensjonspremie av lønn')),
  delegation: orNull(delegationSchema, 'ingen delegerte konsultasjoner'),
  course: staffCourseSchema,
});

const officeSchema = exactly('Kontorets driftskostnader', {
  fixedPerOffice: orStandard(kroner('Faste kostnader for kontoret', 'kr per år')),
  perDoctor: orStandard(kroner('Kostnader per lege', 'kr per lege per år')),
  perStaffFte: orStandard(kroner('Kostnader per årsverk ansatte', 'kr per årsverk per år')),
  perConsultation: orStandard(kroner('Kostnader per konsultasjon, legenes og de delegerte', 'kr per konsultasjon')),
  costKey: choice('Hvordan kontorets kostnader deles mellom legene', COST_KEYS),
  premises: premisesSchema,
  investments: investmentsSchema,
});

const organisationSchema = exactly('Organisering', {
  leaderFte: orStandard(number('Del av en stilling som daglig leder', 'årsverk', 0, 10)),
  leaderPay: orStandard(kroner('Årslønn for full lederstilling', 'kr per år')),
  contract: choice('Legene i fastlegeselskapet: ansatt eller kontrakt', ['ansatt', 'kontrakt']),
  doctorSalary: orStandard(kroner('Lønn for full stilling som lege', 'kr per år')),
  bonusShare: orStandard(share('Bonus av legens egne takstinntekter')),
  doctorPensionRate: orStandard(share('Arbeidsgivers pensjon for ansatte leger, av lønn')),
  contractorShare: share('Kontraktlegens andel av eget basistilskudd og egne takstinntekter'),
  weeklyHours: orNull(number('Høyeste arbeidstid for ansatte leger', 'timer per uke', 1, 168), 'lovens grense'),
  refund: refundSchema,
  otherPost: otherPostSchema,
  newAgreement: newAgreementSchema,
  company: companySchema,
  conversion: conversionSchema,
});

/** The practice: checked alone for the baseline and once more with each scenario's changes. */
export const practiceSchema = exactly('Praksisen', {
  form: choice('Driftsform', FORM_IDS),
  kommune: orNull(v.pipe(v.string(), v.maxLength(4), v.description('Kommunenummer, fire sifre.')), 'ikke valgt'),
  agaZone: orNull(choice('Egen sone for arbeidsgiveravgift', AGA_ZONES), 'kommunens sone'),
  municipalAverageList: orNull(
    number('Kommunens gjennomsnittlige listelengde for utjamningstilskudd', 'personer', 0, 5_000),
    'beregnes fra kommunen',
  ),
  doctors: v.pipe(
    v.array(doctorSchema),
    v.minLength(1, 'no-doctors'),
    v.maxLength(MAX_DOCTORS),
    v.description('Legene, minst én.'),
  ),
  activity: activitySchema,
  grants: grantsSchema,
  staff: v.pipe(v.array(staffSchema), v.maxLength(MAX_STAFF), v.description('De ansatte.')),
  limits: feeLimitsSchema,
  office: officeSchema,
  organisation: organisationSchema,
});
