/** Notes of our own on sources. Nynorsk by the bokmål text. */
export const sources: Readonly<Record<string, string>> = {
  'Linjenumre i stedshenvisningene gjelder tekstuttrekket av rapporten, ikke sidetallene.':
    'Linjenummer i stadtilvisingane gjeld tekstuttrekket av rapporten, ikkje sidetala.',
  'Konsolidert tekst med siste endring i kraft 1. januar 2026. Teksten viser ikke hvilken av de to forskriftene som gjorde hva.':
    'Konsolidert tekst med siste endring i kraft 1. januar 2026. Teksten viser ikkje kva for ei av dei to forskriftene som gjorde kva.',
  'Endringsforskriften er kunngjort i Norsk Lovtidend avd. I 29. juni 2026 (2026-0835) og i kraft 1. juli 2026; den setter hele kapittel II på nytt. Alle beløp er tatt fra kunngjøringsteksten og sammenholdt med konsolidert tekst som har endringene til og med forskrift 3. juli 2026 nr. 1510 (i kraft 1. august 2026). Lest i åpne kopier av Lovdatas data, ikke på lovdata.no. Den konsoliderte kopien er fra 1. august 2026 eller senere; eventuelle endringer etter forskrift 3. juli 2026 nr. 1510 er ikke fanget opp. Takstene er satt til å gjelde ut 30. juni 2027 fordi takstene endres hvert år 1. juli; forskriften selv har ingen sluttdato.':
    'Endringsforskrifta er kunngjord i Norsk Lovtidend avd. I 29. juni 2026 (2026-0835) og i kraft 1. juli 2026; ho set heile kapittel II på nytt. Alle beløp er tekne frå kunngjeringsteksten og haldne saman med konsolidert tekst som har endringane til og med forskrift 3. juli 2026 nr. 1510 (i kraft 1. august 2026). Lese i opne kopiar av dataa til Lovdata, ikkje på lovdata.no. Den konsoliderte kopien er frå 1. august 2026 eller seinare; eventuelle endringar etter forskrift 3. juli 2026 nr. 1510 er ikkje fanga opp. Takstane er sette til å gjelde ut 30. juni 2027 fordi takstane blir endra kvart år 1. juli; forskrifta sjølv har ingen sluttdato.',
  'Linjenumre i stedshenvisningene gjelder tekstuttrekket av brevet.':
    'Linjenummer i stadtilvisingane gjeld tekstuttrekket av brevet.',
  'Planforutsetning uten publisert kilde': 'Planføresetnad utan publisert kjelde',
  'Planforutsetning etter innskuddspensjonsloven': 'Planføresetnad etter innskotspensjonslova',
  'Planleggingsantakelser i Praksisplan': 'Planleggingsføresetnader i Praksisplan',
};
