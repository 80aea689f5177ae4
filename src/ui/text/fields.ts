/** Label, unit and kind of every number and text in a plan, by its path with `*` for ids; `nn/fields.ts` has their twins. */
import type { NumberKind } from '../../app/format';
import type { ContactType } from '../../engine/practice/plan';
import { CONTACT_NAMES } from './choices';
import { translated } from './language';

export interface FieldWords {
  readonly label: string;
  /** Shown after the number. */
  readonly unit?: string;
  readonly kind?: NumberKind;
  /** A sentence under the field. */
  readonly help?: string;
}

const number = (kind: NumberKind, label: string, unit: string, help?: string): FieldWords =>
  help === undefined ? { kind, label, unit } : { kind, label, unit, help };
const other = (label: string, help?: string): FieldWords => (help === undefined ? { label } : { label, help });

const contactFields = Object.fromEntries(
  Object.entries(CONTACT_NAMES).map(([type, label]) => [
    `baseline.activity.contacts.${type}`,
    number('desimal', label, 'per år'),
  ]),
) as Record<`baseline.activity.contacts.${ContactType}`, FieldWords>;

/** Income that takes hours of its own. */
const HOURS_TOO = 'Timene skrives under Arbeidstid, så kroner per time blir riktig.';
const NATIONAL_USE = 'Per konsultasjon: alle kroner fra taksten delt på alle konsultasjoner. Tomt felt: landets bruk.';

export const FIELDS = translated('FIELDS', {
  title: other('Planens navn'),
  note: other('Merknad'),
  'horizon.start': other('Planen begynner', 'Første dag i en måned.'),
  'horizon.years': number('antall', 'Antall år', 'år'),
  'carryForward.method.basistilskudd': other('Basistilskudd'),
  'carryForward.method.takst': other('Takster'),
  'carryForward.method.lonn': other('Lønn'),
  'carryForward.method.kostnad': other('Andre kostnader'),
  'carryForward.method.none': other('Mengder, andeler og dager', 'For eksempel konsultasjoner per innbygger.'),
  'carryForward.index.basistilskudd': other('Basistilskudd følger'),
  'carryForward.index.takst': other('Takster følger'),
  'carryForward.index.lonn': other('Lønn følger'),
  'carryForward.index.kostnad': other('Andre kostnader følger'),
  'carryForward.growth.basistilskudd': number('prosent', 'Basistilskudd', '% per år'),
  'carryForward.growth.takst': number('prosent', 'Takster', '% per år'),
  'carryForward.growth.lonn': number('prosent', 'Lønn', '% per år'),
  'carryForward.growth.kostnad': number('prosent', 'Andre kostnader', '% per år'),
  'ownRates.*.value': other('Egen sats'),

  'baseline.form': other('Driftsform i dag'),
  'baseline.kommune': other('Kommune'),
  'baseline.agaZone': other('Sone for arbeidsgiveravgift'),
  'baseline.municipalAverageList': number(
    'antall',
    'Kommunens snittliste',
    'innbyggere',
    'Brukes til utjamningstilskudd. Tomt felt: innbyggere delt på hjemler.',
  ),

  'baseline.doctors': other('Leger'),
  'baseline.doctors.*.name': other('Navn'),
  'baseline.doctors.*.specialistFrom': other('Spesialist fra', 'Tomt felt: ikke spesialist i planens tid.'),
  'baseline.doctors.*.agreementFrom': other('Fastlegeavtale fra'),
  'baseline.doctors.*.list.start': number('antall', 'Listeinnbyggere ved start', 'innbyggere'),
  'baseline.doctors.*.list.cap': number('antall', 'Listetak', 'innbyggere', '0: ikke satt.'),
  'baseline.doctors.*.list.growthPerYear': number('desimal', 'Netto nye innbyggere', 'per år'),
  'baseline.doctors.*.listWeight': number(
    'desimal',
    'Listevekt',
    '1 = landssnittet',
    'Sammensetningen av lista. Eget utbetalt basistilskudd delt på landssnittet for samme listelengde er det sikreste.',
  ),
  'baseline.doctors.*.listWeightBasis': other('Listevekten er'),
  'baseline.doctors.*.curativeDays': number('desimal', 'Dager med pasienter', 'dager per år'),
  'baseline.doctors.*.consultationsPerDay': number('desimal', 'Konsultasjoner per dag', 'i kontoret'),
  'baseline.doctors.*.otherHoursPerWeek': number(
    'desimal',
    'Annen arbeidstid, samlet',
    'timer per uke',
    'I stedet for delene. Tomt felt: summen av dem.',
  ),
  'baseline.doctors.*.otherHours.administration': number('desimal', 'Drift og administrasjon', 'timer per uke'),
  'baseline.doctors.*.otherHours.municipalWork': number(
    'desimal',
    'Timer til kommunal bistilling',
    'timer per uke',
    'Kommunen kan pålegge inntil 7,5 i en full praksis. Skriv 0 uten bistilling.',
  ),
  'baseline.doctors.*.otherHours.outOfHours': number('desimal', 'Timer til legevakt', 'timer per uke'),
  'baseline.doctors.*.otherHours.meetings': number('desimal', 'Møter og kurs', 'timer per uke'),
  'baseline.doctors.*.daysAway.holidays': number(
    'desimal',
    'Ferie og helligdager',
    'ukedager per år',
    'Tomt felt: standard, 46 arbeidsuker i året (30 dager).',
  ),
  'baseline.doctors.*.daysAway.courses': number('desimal', 'Kursdager', 'ukedager per år'),
  'baseline.doctors.*.daysAway.illness': number(
    'desimal',
    'Kort sykefravær',
    'ukedager per år',
    'Lengre fravær skrives med dato under Fravær.',
  ),
  'baseline.doctors.*.overCapacity': other('Når etterspørselen er større enn kapasiteten'),
  'baseline.doctors.*.ownerShare': number('desimal', 'Eierandel i selskapet', 'deler'),

  'baseline.doctors.*.sharedList': other(
    'Fellesliste',
    'Leger med samme navn her deler én liste og ett listetak. Listeinnbyggerne ved start er legens avtalte del. Tomt felt: egen liste.',
  ),
  'baseline.doctors.*.movement.growthModel': other('Lista vokser'),
  'baseline.doctors.*.movement.level': number('antall', 'Nivået lista går mot', 'innbyggere', 'Tomt felt: listetaket.'),
  'baseline.doctors.*.movement.closingShare': number('prosent', 'Del av avstanden som lukkes', '% per år'),
  'baseline.doctors.*.movement.attritionShare': number(
    'prosent',
    'Slutter det første året',
    '% av lista',
    'Innbyggere som bytter lege når praksisen skifter eier.',
  ),
  'baseline.doctors.*.movement.attritionFrom': other('Praksisen overtas', 'Tomt felt: ved planens start.'),
  'baseline.doctors.*.movement.reductionNotice': other(
    'Lavere listetak varslet',
    'Det lavere listetaket gjelder seks måneder etter varselet. Tomt felt: ingen reduksjon.',
  ),
  'baseline.doctors.*.movement.reducedCap': number('antall', 'Lavere listetak', 'innbyggere'),
  'baseline.doctors.*.composition': other('Listas sammensetning'),
  'baseline.doctors.*.composition.womenShare': number('prosent', 'Kvinner', '%'),
  'baseline.doctors.*.composition.ageShares': other('Aldersfordeling'),
  'baseline.doctors.*.composition.ageShares.*': number('prosent', 'Andel', '%'),
  'baseline.doctors.*.composition.centrality': number(
    'antall',
    'Sentralitetsklasse',
    'klasse 1–6',
    'Tomt felt: kommunens.',
  ),
  'baseline.doctors.*.composition.lowEducation': other('Kommune eller bydel med lavt utdanningsnivå'),
  'baseline.doctors.*.otherIncome.certificates': number('kroner', 'Attester og erklæringer', 'kr per år'),
  'baseline.doctors.*.otherIncome.municipalWork': number('kroner', 'Kommunal bistilling', 'kr per år', HOURS_TOO),
  'baseline.doctors.*.otherIncome.outOfHours': number('kroner', 'Legevakt', 'kr per år', HOURS_TOO),
  'baseline.doctors.*.otherIncome.teaching': number('kroner', 'Undervisning og veiledning', 'kr per år'),
  'baseline.doctors.*.otherIncome.other': number('kroner', 'Andre inntekter', 'kr per år'),
  'baseline.doctors.*.person.company': other('Praksisen drives i'),
  'baseline.doctors.*.person.companySalary': number('kroner', 'Lønn fra eget AS', 'kr per år'),
  'baseline.doctors.*.person.dividendShare': number('prosent', 'Utbytte av resten i eget AS', '%'),
  'baseline.doctors.*.person.pensionSaving': number('kroner', 'Egen pensjonssparing', 'kr per år', 'Tomt felt: ingen.'),
  'baseline.doctors.*.person.hasNavInsurance': other('Tilleggsforsikring i Nav for sykepenger'),
  'baseline.doctors.*.person.deductions': number('kroner', 'Private renter og andre fradrag', 'kr per år'),
  'baseline.doctors.*.person.rooms': number('desimal', 'Rom legen bruker', 'rom'),
  'baseline.doctors.*.person.costShare': number('desimal', 'Del i egen fordelingsnøkkel', 'deler'),
  'baseline.doctors.*.person.leavesOn': other('Siste dag i praksisen', 'Tomt felt: blir i hele planen.'),
  'baseline.doctors.*.person.joinsCompany': other('Blir med i selskap eller kommunal drift'),
  'baseline.doctors.*.person.absences': other('Fravær'),
  'baseline.doctors.*.person.absences.*.kind': other('Fravær på grunn av'),
  'baseline.doctors.*.person.absences.*.from': other('Fravær fra'),
  'baseline.doctors.*.person.absences.*.months': number('antall', 'Varighet', 'måneder'),
  'baseline.doctors.*.person.absences.*.share': number('prosent', 'Borte fra arbeidet', '%'),
  'baseline.doctors.*.person.absences.*.substituteShare': number('prosent', 'Vikaren utfører', '% av arbeidet'),
  'baseline.doctors.*.person.absences.*.substitutePay': number('prosent', 'Vikaren beholder', '% av takstene'),

  'baseline.activity.payment.exemptShare': number(
    'prosent',
    'Egenandeler Helfo betaler',
    '%',
    'Frikort, barn og fritak.',
  ),
  'baseline.activity.payment.unpaidShare': number('prosent', 'Tap på egenandeler', '% av det pasientene skal betale'),
  'baseline.activity.freedTime': other('Frigjort tid brukes til'),
  'baseline.activity.feeGroups.talkTherapy': number('kroner', 'Samtaleterapi (615)', 'kr', NATIONAL_USE),
  'baseline.activity.feeGroups.meetings': number('kroner', 'Flerfaglige møter (14)', 'kr', NATIONAL_USE),
  'baseline.activity.feeGroups.declarations': number(
    'kroner',
    'Erklæringer til Nav og Helfo (L-takster)',
    'kr',
    NATIONAL_USE,
  ),
  'baseline.grants': other('Tilskudd'),
  'baseline.grants.*.name': other('Navn på tilskuddet'),
  'baseline.grants.*.kind': other('Type tilskudd'),
  'baseline.grants.*.doctor': other('Tilskuddet går til'),
  'baseline.grants.*.amount': number('kroner', 'Beløp', 'kr'),
  'baseline.grants.*.per': other('Utbetales'),
  'baseline.grants.*.from': other('Fra'),
  'baseline.grants.*.until': other('Til og med', 'Tomt felt: ingen slutt.'),
  'baseline.grants.*.bindingMonths': number('antall', 'Bindingstid', 'måneder'),
  'baseline.grants.*.repaymentShare': number('prosent', 'Betales tilbake ved brudd', '%'),
  'baseline.limits.doctorsPerNurse': number(
    'desimal',
    'Leger per sykepleier med takster',
    'leger',
    'Tomt felt: ikke slått på.',
  ),
  'baseline.limits.oneFeePerDay': other('Én konsultasjonstakst per pasient og dag'),
  'baseline.limits.sameDayShare': number('prosent', 'Delegerte på samme dag som legens', '%'),
  'baseline.limits.staffFeeShare': number(
    'prosent',
    'Tak for medarbeideres takster',
    '% av legenes',
    'Tomt felt: ikke slått på.',
  ),
  'baseline.limits.feeCeilingPerDoctor': number(
    'kroner',
    'Tak for takster per lege',
    'kr per år',
    'Tomt felt: ikke slått på.',
  ),
  'baseline.limits.collectiveCeiling': number(
    'kroner',
    'Felles tak for takster',
    'kr per år',
    'Tomt felt: ikke slått på.',
  ),
  'baseline.limits.grantPerInhabitant': number('kroner', 'Ekstra tilskudd', 'kr per innbygger og år'),

  'baseline.activity.feeModel': other('Takstinntekten regnes fra'),
  'baseline.activity.averageFee': number('kroner', 'Snitt per konsultasjon', 'kr'),
  'baseline.activity.otherFeesPerConsultation': number(
    'kroner',
    'Øvrige takster',
    'kr per konsultasjon',
    'Prosedyrer, laboratorium og andre takster.',
  ),
  'baseline.activity.lengthProfile': other('Konsultasjonenes lengde'),
  'baseline.activity.lengthProfile.*': number('prosent', 'Andel', '%'),
  ...contactFields,

  'baseline.staff.*.name': other('Navn eller stilling'),
  'baseline.staff.*.role': other('Yrke'),
  'baseline.staff.*.from': other('Arbeider fra', 'Tomt felt: fra planens start.'),
  'baseline.staff.*.fte': number('desimal', 'Stilling', 'årsverk'),
  'baseline.staff.*.per': other('Årsverkene gjelder'),
  'baseline.staff.*.sizing': other('Stillingens størrelse'),
  'baseline.staff.*.annualCost': number(
    'kroner',
    'Hele kostnaden per årsverk',
    'kr per år',
    'Tomt felt: bygges opp av lønn, pensjon og arbeidsgiveravgift.',
  ),
  'baseline.staff.*.pay': number('kroner', 'Årslønn med feriepenger', 'kr'),
  'baseline.staff.*.pensionRate': number('prosent', 'Pensjonspremie', '% av lønn'),
  'baseline.staff.*.delegation': other('Har egne konsultasjoner på delegasjon'),
  'baseline.staff.*.delegation.consultationsPerInhabitant': number(
    'desimal',
    'Delegerte konsultasjoner',
    'per innbygger og år',
  ),
  'baseline.staff.*.delegation.replacingShare': number('prosent', 'Erstatter legens', '%', 'Resten er ny aktivitet.'),
  'baseline.staff.*.delegation.consultationsPerDay': number('desimal', 'Konsultasjoner per dag', 'per dag'),
  'baseline.staff.*.delegation.daysPerYear': number('desimal', 'Dager i året', 'dager'),
  'baseline.staff.*.delegation.feeRule': other('Arbeidet utløser'),
  'baseline.staff.*.delegation.fee': number(
    'kroner',
    'Honorar ved egne takster',
    'kr per konsultasjon',
    'Må fylles ut for driftstilskudd; tomt felt i honorarmodellen: legens 2ad.',
  ),
  'baseline.staff.*.delegation.grantShare': number('prosent', 'Tilskudd til stillingen', '% av kostnaden'),
  'baseline.staff.*.delegation.supervisionMinutes': number('desimal', 'Legens veiledning', 'minutter per konsultasjon'),

  'baseline.staff.*.course.until': other('Arbeider til', 'Tomt felt: blir.'),
  'baseline.staff.*.course.rampUpMonths': number('antall', 'Opplæring før full produksjon', 'måneder'),
  'baseline.staff.*.course.turnover': number('prosent', 'Skifter person', '% per år'),
  'baseline.staff.*.course.replacementCost': number('kroner', 'Kostnad ved å erstatte én', 'kr'),
  'baseline.staff.*.course.support': number('kroner', 'Andre betaler av stillingen', 'kr per år'),

  'baseline.office.fixedPerOffice': number('kroner', 'Faste kostnader per kontor', 'kr per år'),
  'baseline.office.perDoctor': number('kroner', 'Per lege', 'kr per år'),
  'baseline.office.perStaffFte': number('kroner', 'Per årsverk ansatte', 'kr per år'),
  'baseline.office.perConsultation': number('kroner', 'Per konsultasjon', 'kr'),
  'baseline.office.costKey': other('Kostnadene deles'),

  'baseline.office.premises.rooms': number('desimal', 'Rom', 'rom'),
  'baseline.office.premises.perRoom': number('kroner', 'Kostnad per rom', 'kr per år'),
  'baseline.office.premises.perInhabitant': number('kroner', 'Kostnad per listeinnbygger', 'kr per år'),
  'baseline.office.premises.vatShare': number(
    'prosent',
    'Mva. som blir kostnad',
    '% av felleskostnadene',
    'Der et selskap fakturerer legene.',
  ),
  'baseline.office.investments': other('Investeringer'),
  'baseline.office.investments.*.name': other('Investering'),
  'baseline.office.investments.*.amount': number('kroner', 'Beløp', 'kr'),
  'baseline.office.investments.*.from': other('Kjøpt'),
  'baseline.office.investments.*.group': other('Avskrives'),
  'baseline.office.investments.*.replacedAfterYears': number(
    'antall',
    'Kjøpes på nytt etter',
    'år',
    '0: kjøpes én gang.',
  ),

  'baseline.organisation.leaderFte': number('desimal', 'Daglig leder', 'årsverk'),
  'baseline.organisation.leaderPay': number('kroner', 'Lønn for full lederstilling', 'kr per år'),
  'baseline.organisation.contract': other('Legene i fastlegeselskapet er'),
  'baseline.organisation.doctorSalary': number('kroner', 'Fast lønn, full stilling', 'kr per år'),
  'baseline.organisation.bonusShare': number('prosent', 'Bonus av egne takster', '%'),
  'baseline.organisation.doctorPensionRate': number('prosent', 'Pensjon for ansatte leger', '% av lønn'),
  'baseline.organisation.contractorShare': number('prosent', 'Kontraktlegens andel', '% av egne inntekter'),
  'baseline.organisation.weeklyHours': number(
    'desimal',
    'Høyeste arbeidstid for ansatte leger',
    'timer per uke',
    'Tomt felt: lovens grense.',
  ),
  'baseline.organisation.refund.share': number('prosent', 'Refunderer av kommunens utlegg', '%'),
  'baseline.organisation.refund.until': other('Siste dag med avtalt refusjon', 'Tomt felt: hele planen.'),
  'baseline.organisation.refund.shareAfter': number('prosent', 'Refunderer etterpå', '%'),
  'baseline.organisation.otherPost.salary': number('kroner', 'Lønn i annen stilling', 'kr per år'),
  'baseline.organisation.otherPost.extraPay': number('kroner', 'Vakt og overtid', 'kr per år'),
  'baseline.organisation.otherPost.weeklyHours': number('desimal', 'Arbeidstid i annen stilling', 'timer per uke'),
  'baseline.organisation.otherPost.pensionRate': number('prosent', 'Arbeidsgivers pensjon', '% av lønn'),
  'baseline.organisation.newAgreement.start': number('antall', 'Liste første dag', 'innbyggere'),
  'baseline.organisation.newAgreement.growthPerYear': number('desimal', 'Netto nye innbyggere', 'per år'),
  'baseline.organisation.newAgreement.entryFee': number('kroner', 'Inngangspenger til kontoret', 'kr per lege'),
  'baseline.organisation.newAgreement.startCost': number('kroner', 'Oppstart', 'kr per lege', 'Utstyr og inventar.'),
  'baseline.organisation.company.sharedCap': number(
    'antall',
    'Selskapets listetak',
    'innbyggere',
    'Tomt felt: legenes til sammen.',
  ),
  'baseline.organisation.company.shareCapital': number('kroner', 'Aksjekapital', 'kr'),
  'baseline.organisation.company.reserveShare': number('prosent', 'Avsatt til avviste krav', '% av takstene'),
  'baseline.organisation.company.dividendLimit': number(
    'prosent',
    'Høyeste utbytte',
    '% av overskuddet',
    'Tomt felt: ingen grense.',
  ),
  'baseline.organisation.company.hasCommercialOwner': other('Kommersiell eier'),
  'baseline.organisation.company.vacancyMonths': number(
    'antall',
    'Til en ny lege har begynt',
    'måneder',
    'Når en lege slutter og listen blir i selskapet eller kommunen.',
  ),
  'baseline.organisation.company.vacancyActivity': number('prosent', 'Vikaren utfører', '% av arbeidet'),
  'baseline.organisation.company.vacancyCost': number(
    'desimal',
    'Vikaren koster',
    'ganger stillingen',
    '1 = det samme som legen som sluttet.',
  ),
  'baseline.organisation.conversion.oneOffCost': number('kroner', 'Engangskostnader ved overgangen', 'kr'),
  'baseline.organisation.conversion.transitionMonths': number('antall', 'Måneder med lavere aktivitet', 'måneder'),
  'baseline.organisation.conversion.lostActivity': number('prosent', 'Aktivitet som går tapt', '%'),
  'purchase.seller.form': other('Driftsform'),
  'purchase.seller.listLength': number('antall', 'Listelengde', 'innbyggere'),
  'purchase.seller.staffFte': number('desimal', 'Ansatt personell', 'årsverk', 'Legens egen del i en gruppe.'),
  'purchase.seller.operatingCosts': number('kroner', 'Driftskostnader siste år', 'kr per år', 'Legens egen del.'),
  'purchase.seller.refusjon': number('kroner', 'Refusjoner siste år', 'kr per år', 'Uten basistilskudd.'),
  'purchase.seller.egenandel': number('kroner', 'Egenandeler siste år', 'kr per år'),
  'purchase.seller.askingInventory': number('kroner', 'Prisantydning, inventar og utstyr', 'kr'),
  'purchase.seller.askingGoodwill': number('kroner', 'Prisantydning, opparbeidet praksis', 'kr'),
  'purchase.buyer': other('Legen som kjøper'),
  'purchase.checks.*.amount': number('desimal', 'Svar', 'punktets enhet'),
  'purchase.checks.*.choice': other('Svar'),
  'purchase.checks.*.from': other('Gjelder fra', 'Tomt felt: fra overtakelsen.'),
  'purchase.assumptions.requiredReturn': number('prosent', 'Avkastningskrav etter skatt', '% per år'),
  'purchase.assumptions.yearsHeld': number('antall', 'Selger igjen etter', 'år'),
  'purchase.assumptions.resaleShare': number('prosent', 'Videresalg, opparbeidet praksis', '% av kjøpesummen'),
  'purchase.assumptions.inventoryResaleShare': number('prosent', 'Videresalg, inventar', '% av kjøpesummen'),
  'purchase.assumptions.hjemfallProbability': number('prosent', 'Risiko for at ingen kjøper', '%'),
  'purchase.assumptions.patternKept': number('prosent', 'Selgerens takstmønster som følger listen', '%'),
  'purchase.assumptions.boardPosition': number(
    'prosent',
    'Hvor nemnda lander',
    '%',
    '0 % er budet, 100 % er prisantydningen.',
  ),
  'purchase.assumptions.badYearLoss': number('prosent', 'Tapt takstinntekt i et dårlig år', '%'),
  'purchase.alternative': other('Ellers ville jeg hatt'),
  'purchase.hours': other('Sammenlign ved'),
  'purchase.financing.equity': number('kroner', 'Egne penger', 'kr'),
  'purchase.financing.loanKind': other('Lånetype'),
  'purchase.financing.rate': number('prosent', 'Rente', '% per år'),
  'purchase.financing.years': number('antall', 'Løpetid', 'år'),
  'purchase.financing.instalmentFreeYears': number('antall', 'Avdragsfrihet', 'år'),
  'purchase.financing.privateDraw': number(
    'kroner',
    'Privat uttak',
    'kr per måned',
    'Tomt felt: det alternativet gir etter skatt.',
  ),
  'purchase.grant.amount': number('kroner', 'Engangstilskudd', 'kr'),
  'purchase.grant.bindingMonths': number('antall', 'Bindingstid', 'måneder'),
  'purchase.grant.repaymentShare': number('prosent', 'Tilbakebetales ved brudd', '%'),
  'purchase.grant.proRata': other('Tilbakebetalingen faller måned for måned'),
  'purchase.ownObservations.*.year': number('antall', 'År', 'årstall'),
  'purchase.ownObservations.*.place': other('Sted'),
  'purchase.ownObservations.*.listLength': number('antall', 'Listelengde', 'innbyggere'),
  'purchase.ownObservations.*.total': number('kroner', 'Pris i alt', 'kr'),
  'purchase.bid': number('kroner', 'Mitt bud', 'kr'),
  'purchase.offeredOn': other('Tilbudt av kommunen'),
  'scenarios.*.name': other('Navn på alternativet'),
  'scenarios.*.reforms.*.id': other('Endret regel'),
  'scenarios.*.reforms.*.from': other('Endret regel, gjelder fra'),
  'scenarios.*.reforms.*.amount': other('Endret regel, valgt tall'),
} as const satisfies Readonly<Record<string, FieldWords>>);

export type FieldKey = keyof typeof FIELDS;

/** The field's words, as the wide type. */
export function fieldWords(key: FieldKey): FieldWords {
  return FIELDS[key];
}

const LISTS = new Set([
  'doctors',
  'staff',
  'scenarios',
  'ownRates',
  'reforms',
  'lengthProfile',
  'grants',
  'investments',
  'absences',
  'ageShares',
  'checks',
  'ownObservations',
]);

/** The field a problem's path is about; null for a path that is no field of its own. */
export function fieldKeyOf(path: string): FieldKey | null {
  const segments = path.split('.');
  const changes = segments.indexOf('changes');
  const own = segments[0] === 'scenarios' && changes >= 0 ? ['baseline', ...segments.slice(changes + 1)] : segments;
  const key = own.map((segment, index) => (LISTS.has(own[index - 1] ?? '') ? '*' : segment)).join('.');
  return Object.hasOwn(FIELDS, key) ? (key as FieldKey) : null;
}
