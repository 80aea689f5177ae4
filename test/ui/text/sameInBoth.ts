/** Words that are spelt alike in bokmål and nynorsk, for texts that are the same in both; others show it by their use. */
export const SAME_IN_BOTH: ReadonlySet<string> = new Set(
  `
  metode mål vi organisering årsverk standard langt sentralitetsklasse rad spesialist ja nei hjelp driftsformene ordliste vare
  ansvar versjon lisens fri endring deling personvern slag aktivitet kapasitet rammer fastlegeavtalen kostnader rente
  lov forskrift statistikk middels tilstand nullstill søket utvikling grunnlag tidsregel vilkår tid døgnet kveld
  gruppe unntatt del sha pakken borte merknaden refusjonen tittelen lisensen tabell inntekter aldersfordeling mill
  avstemming linje sum kontormaskiner praksisverdi utstyr straks investering foreldrepermisjon ii stønadsforskriften
  helsedirektoratet introduksjonsavtaler allmennmedisin grunnbeløpet deretter faktoren gruppepraksis kommunalt
  fastlønn ia iii iv iva psykolog fysioterapeut lis student kontrakt størst selskapet utgangen annuitetslån serielån
  finansiering inntektsverdi forhandlingsrommet avdrag restgjeld dekningsgrad drift administrasjon fellesliste nivået
  kvinner klasse slutt bindingstid yrke pensjonspremie opplæring produksjon mva avtalt vakt oppstart aksjekapital
  rekruttering sluttkostnader flyttedag kjøper kjøpesummen lånetype løpetid avbryt kopiert feilrapport merke minus venstre diagram
  adresse kjøpekontrakten overføring aksjonær samarbeidsavtalen tilbakebetalingstid garantere prøvd forklar steg
  årsaker likviditet søke omfordeling gjennomført regelendring arbeidstime garanti utlandet nedbetaling forspranget
  språk meg rundt takk neste ferdig faktor uttak delete
  `
    .trim()
    .split(/\s+/u),
);
