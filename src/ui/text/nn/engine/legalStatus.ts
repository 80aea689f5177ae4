/** The state of the law. Nynorsk by the bokmål text. */
export const legalStatus: Readonly<Record<string, string>> = {
  'Avtale med hver lege kreves; fellesliste tillatt, tak 2 500.':
    'Avtale med kvar lege krevst; fellesliste tillaten, tak 2 500.',
  'Kommunalt ansatt fastlege': 'Kommunalt tilsett fastlege',
  'Lest ut av reglene for kommunalt ansatte fastleger; startdatoen er fastlegeordningens.':
    'Lese ut av reglane for kommunalt tilsette fastlegar; startdatoen er den fastlegeordninga har.',
  'Næringsdrift som hovedmodell': 'Næringsdrift som hovudmodell',
  'Videreføres som hovedmodell.': 'Blir ført vidare som hovudmodell.',
  'Gruppeavtale (avtale med kontoret ved siden av individuelle avtaler)':
    'Gruppeavtale (avtale med kontoret ved sida av individuelle avtalar)',
  ekspertutvalget: 'ekspertutvalet',
  'individuelle avtaler består': 'individuelle avtalar består',
  'flere forhold flyttes til avtale med kontoret': 'fleire forhold blir flytta til avtale med kontoret',
  'Fastlegeselskap som holder avtalen og listen': 'Fastlegeselskap som held avtalen og lista',
  'krav til eiere': 'krav til eigarar',
  'hver lege beholder ansvar for en liste': 'kvar lege beheld ansvar for ei liste',
  'eget, høyere listetak i forskrift': 'eige, høgare listetak i forskrift',
  'Ikke innført: forskriften krever fortsatt individuell avtale.':
    'Ikkje innført: forskrifta krev framleis individuell avtale.',
  'Profesjonsnøytrale takster': 'Profesjonsnøytrale takstar',
  'forbeholdt fastlegeselskap': 'halde av til fastlegeselskap',
  'forbeholdt kommunale fastlegekontor med definert ledelse':
    'halde av til kommunale fastlegekontor med definert leiing',
  'Ikke innført: egne, lavere sykepleiertakster i stedet.': 'Ikkje innført: eigne, lågare sjukepleiartakstar i staden.',
  'Pasienttilpasset basistilskudd': 'Pasienttilpassa basistilskot',
  'Mindretallet: ingen økning utover 1. mai 2023.': 'Mindretalet: ingen auke ut over 1. mai 2023.',
  'ekspertutvalgets flertall': 'fleirtalet i ekspertutvalet',
  'Dato for meldingen er satt til behandlingen i Stortinget; gjennomføringstidspunkt er ikke funnet.':
    'Dato for meldinga er sett til behandlinga i Stortinget; gjennomføringstidspunkt er ikkje funne.',
  regjeringen: 'regjeringa',
  'Delegering til sykepleier med egne takster': 'Delegering til sjukepleiar med eigne takstar',
  'Egne takster for sykepleier, kapittel II H.': 'Eigne takstar for sjukepleiar, kapittel II H.',
  'Plikt til å tilby digitale tjenester': 'Plikt til å tilby digitale tenester',
  'Kveldstakst for tekstkonsultasjon fjernet': 'Kveldstakst for tekstkonsultasjon fjerna',
  'Fulgt opp 1. juli 2026 for tekst.': 'Følgt opp 1. juli 2026 for tekst.',
  'Tidstakst per 5 minutter etter 20 minutter': 'Tidstakst per 5 minutt etter 20 minutt',
  'Før per 15 minutter.': 'Før per 15 minutt.',
  'Forsøket sluttet 30. juni 2024.': 'Forsøket slutta 30. juni 2024.',
  'Vederlagsfritt hjemfall av usolgt praksis (KS-området)': 'Vederlagsfritt heimfall av useld praksis (KS-området)',
  'Alle tre må være oppfylt. Gjelder KS-området; Oslo har egen avtale. Fratredende leges eierskap til selve praksisen består og må løses i interne avtaler.':
    'Alle tre må vere oppfylte. Gjeld KS-området; Oslo har eigen avtale. Eigarskapen den fråtredande legen har til sjølve praksisen, består og må løysast i interne avtalar.',
  'ingen kvalifisert søker på vanlige vilkår': 'ingen kvalifisert søkar på vanlege vilkår',
  'minst 12 måneder siden oppsigelsen': 'minst 12 månader sidan oppseiinga',
  'minst tre korrekte utlysninger': 'minst tre korrekte utlysingar',
  'Ingen betaling for opparbeidet praksis': 'Inga betaling for opparbeidd praksis',
  'Anslått prisendring mot nemndas praksis.': 'Anslått prisendring mot praksisen til nemnda.',
};
