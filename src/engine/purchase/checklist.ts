/**
 * The due-diligence list as data: what is asked, in which unit, and what the answer moves. Words are Norwegian because
 * they are the content; the interface adds none of its own. An open item is stretched between two assumptions.
 */
import { word } from '../kernel/words';
import type { CheckItem } from './types';

/** The disclosure form (EU23 4.8.4.4) and what the value rests on (4.8.3). */
const EU23 = 'ekspertutvalget-2023';
const ASA_4310 = 'ks-ny-rammeavtale-for-fastlegeordningen-asa-4310-fra-1-4';
const SHARES = 'den-norske-legeforen-skatt-ved-salg-av-legepraksis-dreve';

type Amount = Pick<CheckItem, 'id' | 'question' | 'help' | 'unit' | 'min' | 'max' | 'moves'> & Partial<CheckItem>;
const amountItem = (item: Amount): CheckItem => ({
  kind: 'amount',
  choices: [],
  isDated: false,
  spread: null,
  risk: null,
  source: EU23,
  ...item,
});

type Choice = Pick<CheckItem, 'id' | 'question' | 'help' | 'choices' | 'moves'> & Partial<CheckItem>;
const choiceItem = (item: Choice): CheckItem => ({
  kind: 'choice',
  unit: null,
  min: 0,
  max: 0,
  isDated: false,
  spread: null,
  risk: null,
  source: EU23,
  ...item,
});

const MOST = 10_000_000;
const YES_NO = [
  { id: 'ja', label: 'Ja' },
  { id: 'nei', label: 'Nei' },
] as const;

const ITEMS: readonly CheckItem[] = [
  amountItem({
    id: 'regnskap',
    question: 'Hvor mye avviker snittet av de tre siste årenes resultat fra siste år?',
    help: 'Be om tre års regnskap. Skriv snittet minus siste år: et negativt tall betyr at siste år var uvanlig godt.',
    unit: 'kr/år',
    min: -MOST,
    max: MOST,
    moves: 'yearlyIncome',
    spread: { low: 'kjop.regnskap.gulv', high: 'kjop.regnskap.tak' },
    risk: 'accounts-unread',
  }),
  choiceItem({
    id: 'selger-spesialist',
    question: 'Er selgeren spesialist i allmennmedisin?',
    help: 'Spesialisten har egne takster. Er du ikke spesialist, faller de bort for deg til du blir det.',
    choices: YES_NO,
    moves: 'sellerSpecialist',
  }),
  amountItem({
    id: 'listebevegelse',
    question: 'Hvor mange netto har listen vokst (+) eller krympet (−) per år de siste tre årene?',
    help: 'Står i listerapportene fra Helfo.',
    unit: 'listeinnbyggere',
    min: -1_000,
    max: 1_000,
    moves: 'listGrowth',
    spread: { low: 'kjop.listebevegelse.gulv', high: 'kjop.listebevegelse.tak' },
    risk: 'list-shrinks',
  }),
  amountItem({
    id: 'listefrafall',
    question: 'Hvor stor del av listen venter du bytter lege det første året?',
    help: 'Noen følger selgeren eller søker seg bort ved legeskifte. Spør kommunen om ledige lister i nærheten.',
    unit: 'andel',
    min: 0,
    max: 1,
    moves: 'listLoss',
    spread: { low: 'kjop.listefrafall.gulv', high: 'kjop.listefrafall.tak' },
  }),
  amountItem({
    id: 'listevekt',
    question: 'Hva er listens vekt: utbetalt basistilskudd delt på landssnittet for en like lang liste?',
    help: 'Fra selgerens utbetalingsmelding. 1 er landssnittet; en eldre liste har mer.',
    unit: 'faktor',
    min: 0.3,
    max: 3,
    moves: 'listWeight',
    spread: { low: 'kjop.listevekt.gulv', high: 'kjop.listevekt.tak' },
  }),
  amountItem({
    id: 'kommunalt-tillegg',
    question: 'Hvor mye av selgerens resultat er kommunale tillegg som faller bort?',
    help: 'Ytelser ut over basistilskuddet de tre siste årene skal telle i prisen. Spør kommunen, og se på avtalens varighet.',
    unit: 'kr/år',
    min: 0,
    max: MOST,
    isDated: true,
    moves: 'yearlyCost',
    spread: { low: 'kjop.kommunaltTillegg.gulv', high: 'kjop.kommunaltTillegg.tak' },
    risk: 'top-ups-lapse',
    source: ASA_4310,
  }),
  amountItem({
    id: 'kostnadsnokkel',
    question: 'Hvor mye øker (+) eller synker (−) din del av de felles kostnadene?',
    help: 'Les kostnadsnøkkelen i gruppens avtale. Lik deling rammer den med kort liste.',
    unit: 'kr/år',
    min: -MOST,
    max: MOST,
    isDated: true,
    moves: 'yearlyCost',
    spread: { low: 'kjop.kostnadsnokkel.gulv', high: 'kjop.kostnadsnokkel.tak' },
    risk: 'cost-key',
  }),
  amountItem({
    id: 'husleie',
    question: 'Hvor mye øker husleien?',
    help: 'Les leieavtalen: regulering, ny avtale ved eierskifte, varighet.',
    unit: 'kr/år',
    min: -MOST,
    max: MOST,
    isDated: true,
    moves: 'yearlyCost',
    spread: { low: 'kjop.husleie.gulv', high: 'kjop.husleie.tak' },
    risk: 'lease-ends',
  }),
  amountItem({
    id: 'ansatt-vilkar',
    question: 'Hvor mye mer koster de ansatte deg enn selgeren?',
    help: 'Du overtar avtalene ved virksomhetsoverdragelse. Se på lønn, pensjon, ferie og langtidsfravær.',
    unit: 'kr/år',
    min: -MOST,
    max: MOST,
    isDated: true,
    moves: 'yearlyCost',
    spread: { low: 'kjop.ansattVilkar.gulv', high: 'kjop.ansattVilkar.tak' },
    risk: 'staff-terms',
  }),
  amountItem({
    id: 'selskapsgjeld',
    question: 'Hvor mye gjeld i driftsselskapet svarer du for?',
    help: 'Din del av gjelden som følger med andelen.',
    unit: 'kr',
    min: 0,
    max: MOST,
    moves: 'oneOff',
    spread: { low: 'kjop.selskapsgjeld.gulv', high: 'kjop.selskapsgjeld.tak' },
    risk: 'debt-in-company',
  }),
  amountItem({
    id: 'selskapsaksjer',
    question: 'Hva skal du betale for aksjer i driftsselskapet, utenom prisen?',
    help: 'Vanligvis det selgeren selv betalte. Aksjer avskrives ikke. Regnet som solgt til samme pris når praksisen selges.',
    unit: 'kr',
    min: 0,
    max: MOST,
    moves: 'shares',
    spread: { low: 'kjop.selskapsaksjer.gulv', high: 'kjop.selskapsaksjer.tak' },
    source: SHARES,
  }),
  amountItem({
    id: 'utstyr',
    question: 'Hvor mye utstyr må du kjøpe de tre første årene?',
    help: 'Se på alderen på undersøkelsesbenker, laboratorium, sterilisering og IKT.',
    unit: 'kr',
    min: 0,
    max: MOST,
    moves: 'investment',
    spread: { low: 'kjop.utstyr.gulv', high: 'kjop.utstyr.tak' },
    risk: 'old-equipment',
  }),
  amountItem({
    id: 'inventar-takst',
    question: 'Hva er inventar og utstyr taksert til?',
    help: 'En uavhengig takst, ikke selgerens anslag.',
    unit: 'kr',
    min: 0,
    max: MOST,
    moves: 'inventoryValue',
    risk: 'old-equipment',
  }),
  choiceItem({
    id: 'sokere',
    question: 'Hvor mange kvalifiserte søkere hadde de siste utlysningene i kommunen?',
    help: 'Uten kvalifisert søker, etter tolv måneder og tre utlysninger faller praksisen til kommunen uten betaling.',
    choices: [
      { id: 'flere', label: 'Flere' },
      { id: 'en', label: 'Én' },
      { id: 'ingen', label: 'Ingen' },
    ],
    moves: 'hjemfall',
    risk: 'hjemfall',
    source: ASA_4310,
  }),
  choiceItem({
    id: 'nullhjemmel',
    question: 'Kan du få en nullhjemmel i kommunen?',
    help: 'Spør kommunen. Kan du det, er prisen på å bygge opp selv en øvre grense.',
    choices: YES_NO,
    moves: 'obtainable',
  }),
  choiceItem({
    id: 'leieavtale',
    question: 'Hvor lenge varer leieavtalen?',
    help: 'Kortere enn lånet betyr at du kan måtte flytte en praksis du har betalt for.',
    choices: [
      { id: 'lang', label: 'Minst så lenge som lånet' },
      { id: 'kort', label: 'Kortere enn lånet' },
      { id: 'muntlig', label: 'Ingen skriftlig avtale' },
    ],
    moves: 'risk',
    risk: 'lease-ends',
  }),
  choiceItem({
    id: 'takstbruk',
    question: 'Skiller selgerens takstbruk seg klart fra andres?',
    help: 'Be om takststatistikken. Et uvanlig mønster kan være legens, ikke listens, og kan gi kontroll.',
    choices: YES_NO,
    moves: 'risk',
    risk: 'fee-pattern',
  }),
  choiceItem({
    id: 'systemer',
    question: 'Følger journalsystem, avtaler og arkiv med uten nye kostnader?',
    help: 'Spør om lisenser, overføring av journaler og bindingstid.',
    choices: YES_NO,
    moves: 'risk',
    risk: 'systems',
  }),
];

/** @returns null when no item has the id */
export function checkItem(id: string): CheckItem | null {
  return CHECKLIST.find((item) => item.id === id) ?? null;
}

function inWords(item: CheckItem): CheckItem {
  return {
    ...item,
    question: word(item.question),
    help: word(item.help),
    choices: item.choices.map((choice) => ({ ...choice, label: word(choice.label) })),
  };
}

/** In the order they are asked. */
export const CHECKLIST: readonly CheckItem[] = ITEMS.map(inWords);
