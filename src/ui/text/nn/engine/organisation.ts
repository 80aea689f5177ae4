/** Costs, investments, companies and other posts. Nynorsk by the bokmål text. */
export const organisation: Readonly<Record<string, string>> = {
  'beløp i måneden for kjøp, og på nytt etter det valgte antall år':
    'beløp i månaden for kjøp, og på nytt etter det valde talet på år',
  'Kjøp på nytt koster det samme som første gang.': 'Kjøp på nytt kostar det same som første gong.',
  'beløp × antall kjøp i inntektsårets måneder i planen':
    'beløp × talet på kjøp i dei månadene av inntektsåret som er i planen',
  'Saldo fra før planen': 'Saldo frå før planen',
  'for hvert tidligere kjøp: beløp × (1 − sats) for hvert inntektsår som er avsluttet siden':
    'for kvart tidlegare kjøp: beløp × (1 − sats) for kvart inntektsår som er avslutta sidan',
  'Tidligere år avskrives med satsen ved planens start og uten grensen for restsaldo, som kan flytte under 30 000 kr mellom år.':
    'Tidlegare år blir avskrive med satsen ved starten av planen og utan grensa for restsaldo, som kan flytte under 30 000 kr mellom år.',
  'Saldo før årets avskrivning': 'Saldo før årets avskriving',
  'saldo ved fjorårets slutt + kjøpt i inntektsåret; den samme hele året':
    'saldo ved slutten av fjoråret + kjøpt i inntektsåret; den same heile året',
  'Årets avskrivning': 'Avskriving i året',
  Avskrivning: 'Avskriving',
  'årets avskrivning ÷ 12; den delen som gjelder det som er kjøpt i året, deles på månedene som er igjen av året når planen begynner':
    'avskriving i året ÷ 12; den delen som gjeld det som er kjøpt i året, blir delt på månadene som er igjen av året når planen byrjar',
  'Saldo ved inntektsårets slutt': 'Saldo ved slutten av inntektsåret',
  'saldo før avskrivning − årets avskrivning': 'saldo før avskriving − avskriving i året',
  'Kostnader som følger antall leger': 'Kostnader som følgjer talet på legar',
  'leger × kostnad per lege og år ÷ 12': 'legar × kostnad per lege og år ÷ 12',
  'Kostnader som følger årsverk': 'Kostnader som følgjer årsverk',
  'Kostnader som følger konsultasjonene': 'Kostnader som følgjer konsultasjonane',
  'konsultasjoner i kontoret × kostnad per konsultasjon': 'konsultasjonar i kontoret × kostnad per konsultasjon',
  'Kostnader som følger rommene': 'Kostnader som følgjer romma',
  'Kostnader som følger listen': 'Kostnader som følgjer lista',
  'listeinnbyggere i kontoret × kostnad per listeinnbygger og år ÷ 12':
    'listeinnbyggjarar i kontoret × kostnad per listeinnbyggjar og år ÷ 12',
  'Hvilke fellestjenester det skal beregnes merverdiavgift av når et selskap fakturerer legene, må avklares med regnskapsfører. Planen regner bare med andelen du har satt.':
    'Kva fellestenester det skal reknast meirverdiavgift av når eit selskap fakturerer legane, må avklarast med rekneskapsføraren. Planen reknar berre med andelen du har sett.',
  'Andel av kontorets kostnader': 'Del av kostnadene til kontoret',
  'legens tall ÷ sum for kontoret; lik fordeling når summen er null':
    'talet til legen ÷ sum for kontoret; lik fordeling når summen er null',
  'Andel av kostnadene': 'Del av kostnadene',
  'kontorets kostnader × andel': 'kostnadene til kontoret × andel',
  'Fast lønn i annen stilling': 'Fast lønn i anna stilling',
  'Vakt og overtid i annen stilling': 'Vakt og overtid i anna stilling',
  Arbeidstimer: 'Arbeidstimar',
  'timer per uke × arbeidsuker per år ÷ 12': 'timar per veke × arbeidsveker per år ÷ 12',
  'Flere leger listene ville trenge': 'Fleire legar listene ville trenge',
  'ansatte leger × (etterspurt pasienttid ÷ pasienttid loven har rom for − 1), ikke under null':
    'tilsette legar × (etterspurd pasienttid ÷ pasienttid lova har rom for − 1), ikkje under null',
  'EU23 kapittel 4.7.3: med arbeidsmiljølovens arbeidstid trengs flere leger for samme liste.':
    'EU23 kapittel 4.7.3: med arbeidstida i arbeidsmiljølova trengst fleire legar for same liste.',
  'Legene regnes under ett: den som har tid igjen, tar imot andres pasienter. Kostnaden ved flere leger er ikke med.':
    'Legane blir rekna under eitt: den som har tid igjen, tek imot pasientane til andre. Kostnaden ved fleire legar er ikkje med.',
  'Fast lønn fra selskapet': 'Fast lønn frå selskapet',
  'Bonus av egne takster': 'Bonus av eigne takstar',
  'egne takstinntekter × bonusandel': 'eigne takstinntekter × bonusdel',
  'inntekter fra egen liste × legens andel': 'inntekter frå eiga liste × legen sin del',
  'Andel av selskapets resultat': 'Del av resultatet til selskapet',
  'selskapets resultat × eierandel ÷ sum eierandeler': 'resultatet til selskapet × eigardel ÷ sum eigardelar',
  'Hele resultatet regnes som eiernes før skatt, også underskudd; at aksjekapitalen begrenser tapet i et AS, er ikke med.':
    'Heile resultatet blir rekna som eigarane sitt før skatt, òg underskot; at aksjekapitalen avgrensar tapet i eit AS, er ikkje med.',
  'Lønn til daglig leder': 'Lønn til dagleg leiar',
  'Lederen regnes som ansatt utenom legene; leder en av legene, er lønnen inntekt for den legen.':
    'Leiaren blir rekna som tilsett utanom legane; leier ein av legane, er lønna inntekt for den legen.',
};
