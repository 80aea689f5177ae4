/** Records: purchase. Nynorsk by the bokmål text. */
export const rulesPurchase: Readonly<Record<string, string>> = {
  'Avkastningskrav etter skatt ved kjøp av praksis': 'Avkastingskrav etter skatt ved kjøp av praksis',
  'Det pengene ellers kunne gitt ved samme risiko. Ingen kilde; sett inn ditt eget krav.':
    'Det pengane elles kunne gitt ved same risiko. Inga kjelde; set inn ditt eige krav.',
  'Avkastningskrav, laveste i følsomheten': 'Avkastingskrav, lågaste i følsemda',
  'Ingen kilde; sett inn ditt eget tall.': 'Inga kjelde; set inn ditt eige tal.',
  'Avkastningskrav, høyeste i følsomheten': 'Avkastingskrav, høgaste i følsemda',
  'År til praksisen selges igjen': 'År til praksisen blir seld igjen',
  'År til videresalg, korteste i følsomheten': 'År til vidaresal, kortaste i følsemda',
  'År til videresalg, lengste i følsomheten': 'År til vidaresal, lengste i følsemda',
  'Pris ved videresalg som del av det som ble betalt for opparbeidet praksis':
    'Pris ved vidaresal som del av det som vart betalt for opparbeidd praksis',
  'Prisene spriker, og ingen kilde følger samme praksis gjennom to salg. Sett inn ditt eget tall.':
    'Prisane sprikjer, og inga kjelde følgjer same praksis gjennom to sal. Set inn ditt eige tal.',
  'Videresalg, laveste i følsomheten': 'Vidaresal, lågaste i følsemda',
  'Videresalg, høyeste i følsomheten': 'Vidaresal, høgaste i følsemda',
  'Pris ved videresalg som del av det som ble betalt for inventar og utstyr':
    'Pris ved vidaresal som del av det som vart betalt for inventar og utstyr',
  'Utstyr er som regel utslitt etter eiertiden. Sett inn ditt eget tall.':
    'Utstyr er som regel utslite etter eigartida. Set inn ditt eige tal.',
  'Sannsynlighet for at ingen kjøper praksisen når den skal selges':
    'Sannsyn for at ingen kjøper praksisen når han skal seljast',
  'Ingen statistikk over hjemfall er funnet. Sett inn ditt eget tall.':
    'Ingen statistikk over heimfall er funnen. Set inn ditt eige tal.',
  'Risiko for at ingen kjøper, laveste i følsomheten': 'Risiko for at ingen kjøper, lågaste i følsemda',
  'Risiko for at ingen kjøper, høyeste i følsomheten': 'Risiko for at ingen kjøper, høgaste i følsemda',
  'Risiko for at ingen kjøper der siste utlysning hadde flere kvalifiserte søkere':
    'Risiko for at ingen kjøper der siste utlysing hadde fleire kvalifiserte søkarar',
  'Risiko for at ingen kjøper der siste utlysning hadde én kvalifisert søker':
    'Risiko for at ingen kjøper der siste utlysing hadde éin kvalifisert søkar',
  'Risiko for at ingen kjøper der siste utlysning ikke hadde kvalifiserte søkere':
    'Risiko for at ingen kjøper der siste utlysing ikkje hadde kvalifiserte søkarar',
  'Hvor mye av selgerens takstmønster som følger listen til kjøperen':
    'Kor mykje av takstmønsteret til seljaren som følgjer lista til kjøparen',
  '0 = landets mønster, 1 = selgerens. Noe av mønsteret er pasientenes behov, noe er legens måte å arbeide på; ingen kilde skiller dem.':
    '0 = mønsteret i landet, 1 = mønsteret til seljaren. Noko av mønsteret er behovet til pasientane, noko er måten legen arbeider på; inga kjelde skil dei.',
  'Takstmønster som følger listen, laveste i følsomheten': 'Takstmønster som følgjer lista, lågaste i følsemda',
  'Takstmønster som følger listen, høyeste i følsomheten': 'Takstmønster som følgjer lista, høgaste i følsemda',
  'Hvor nemnda ventes å lande mellom bud (0) og prisantydning (1)':
    'Kvar ein ventar at nemnda landar mellom bod (0) og prisantyding (1)',
  'Beløpene i nemndas avgjørelser er ikke sett.': 'Beløpa i avgjerdene til nemnda er ikkje sett.',
  'Takstinntekt som faller bort i et dårlig år': 'Takstinntekt som fell bort i eit dårleg år',
  'Antall dårlige år på rad': 'Talet på dårlege år på rad',
  'Valgt for å vise et tilbakeslag som varer.': 'Valt for å vise eit tilbakeslag som varer.',
  'Utslag i følsomheten for liste, takster, kostnader og alternativets lønn':
    'Utslag i følsemda for liste, takstar, kostnader og lønna i alternativet',
  'Samme utslag for alle fire, så de kan sammenlignes.': 'Same utslag for alle fire, så dei kan samanliknast.',
  'Snittet av tre års resultat minus siste år, lavest der det ikke er undersøkt':
    'Snittet av tre års resultat minus siste år, lågast der det ikkje er undersøkt',
  'Hvor langt spennet strekkes så lenge punktet er ubesvart. Ingen kilde; svaret tar dets plass.':
    'Kor langt spennet blir strekt så lenge punktet er utan svar. Inga kjelde; svaret kjem i staden.',
  'Snittet av tre års resultat minus siste år, høyest der det ikke er undersøkt':
    'Snittet av tre års resultat minus siste år, høgast der det ikkje er undersøkt',
  'Netto endring av listen per år, lavest der det ikke er undersøkt':
    'Netto endring av lista per år, lågast der det ikkje er undersøkt',
  'Netto endring av listen per år, høyest der det ikke er undersøkt':
    'Netto endring av lista per år, høgast der det ikkje er undersøkt',
  'Del av listen som bytter lege ved overtakelsen, lavest der det ikke er undersøkt':
    'Del av lista som byter lege ved overtakinga, lågast der det ikkje er undersøkt',
  'Del av listen som bytter lege ved overtakelsen, høyest der det ikke er undersøkt':
    'Del av lista som byter lege ved overtakinga, høgast der det ikkje er undersøkt',
  'Listevekt, lavest der det ikke er undersøkt': 'Listevekt, lågast der det ikkje er undersøkt',
  'Listevekt, høyest der det ikke er undersøkt': 'Listevekt, høgast der det ikkje er undersøkt',
  'Kommunale tillegg som faller bort, lavest der det ikke er undersøkt':
    'Kommunale tillegg som fell bort, lågast der det ikkje er undersøkt',
  'Kommunale tillegg som faller bort, høyest der det ikke er undersøkt':
    'Kommunale tillegg som fell bort, høgast der det ikkje er undersøkt',
  'Endret andel av felles kostnader, lavest der det ikke er undersøkt':
    'Endra del av felles kostnader, lågast der det ikkje er undersøkt',
  'Endret andel av felles kostnader, høyest der det ikke er undersøkt':
    'Endra del av felles kostnader, høgast der det ikkje er undersøkt',
  'Økt husleie, lavest der det ikke er undersøkt': 'Auka husleige, lågast der det ikkje er undersøkt',
  'Økt husleie, høyest der det ikke er undersøkt': 'Auka husleige, høgast der det ikkje er undersøkt',
  'Økte kostnader til ansatte, lavest der det ikke er undersøkt':
    'Auka kostnader til tilsette, lågast der det ikkje er undersøkt',
  'Økte kostnader til ansatte, høyest der det ikke er undersøkt':
    'Auka kostnader til tilsette, høgast der det ikkje er undersøkt',
  'Gjeld i driftsselskapet som følger med, lavest der det ikke er undersøkt':
    'Gjeld i driftsselskapet som følgjer med, lågast der det ikkje er undersøkt',
  'Gjeld i driftsselskapet som følger med, høyest der det ikke er undersøkt':
    'Gjeld i driftsselskapet som følgjer med, høgast der det ikkje er undersøkt',
  'Betaling for aksjer i driftsselskapet, lavest der det ikke er undersøkt':
    'Betaling for aksjar i driftsselskapet, lågast der det ikkje er undersøkt',
  'Betaling for aksjer i driftsselskapet, høyest der det ikke er undersøkt':
    'Betaling for aksjar i driftsselskapet, høgast der det ikkje er undersøkt',
  'Utstyr som må kjøpes de tre første årene, lavest der det ikke er undersøkt':
    'Utstyr som må kjøpast dei tre første åra, lågast der det ikkje er undersøkt',
  'Utstyr som må kjøpes de tre første årene, høyest der det ikke er undersøkt':
    'Utstyr som må kjøpast dei tre første åra, høgast der det ikkje er undersøkt',
};
