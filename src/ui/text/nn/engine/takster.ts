/** Income from takster. Nynorsk by the bokmål text. */
export const takster: Readonly<Record<string, string>> = {
  'antall × tillegg per konsultasjon, når legen er spesialist i allmennmedisin':
    'talet × tillegg per konsultasjon, når legen er spesialist i allmennmedisin',
  'Stønadsforskriften, takstene 2dd, 2dds, 2dk, 2cdd og 11dd.':
    'Stønadsforskrifta, takstane 2dd, 2dds, 2dk, 2cdd og 11dd.',
  'Spesialisttillegg, sykebesøk (11dd)': 'Spesialisttillegg, sjukebesøk (11dd)',
  'konsultasjoner på dagtid × tidstakster per konsultasjon × tillegg per tidstakst, når legen er spesialist':
    'konsultasjonar på dagtid × tidstakstar per konsultasjon × tillegg per tidstakst, når legen er spesialist',
  'Stønadsforskriften, takst 2cdd.': 'Stønadsforskrifta, takst 2cdd.',
  'Takst ved noen av konsultasjonene': 'Takst ved nokre av konsultasjonane',
  'konsultasjoner × ganger per konsultasjon × honorar': 'konsultasjonar × gonger per konsultasjon × honorar',
  'konsultasjoner × halvtimer møte per konsultasjon × enheter per halvtime × honorar per enhet':
    'konsultasjonar × halvtimar møte per konsultasjon × einingar per halvtime × honorar per eining',
  'Stønadsforskriften, takst 14: per påbegynte halvtime til 30. juni 2026, per påbegynte 15 minutter fra 1. juli 2026.':
    'Stønadsforskrifta, takst 14: per påbyrja halvtime til 30. juni 2026, per påbyrja 15 minutt frå 1. juli 2026.',
  'konsultasjoner × kroner per konsultasjon': 'konsultasjonar × kroner per konsultasjon',
  'antall × honorar': 'talet × honorar',
  'Alle prises som 1bd. Nesten halvparten var e-resepter (1i) i 2017 (SSB, tabell 355472), 64 kr mot 74 kr i 2025; landssnittet holdes likevel, for det som regnes for mye her, mangler i øvrige takster.':
    'Alle blir prisa som 1bd. Nesten halvparten var e-reseptar (1i) i 2017 (SSB, tabell 355472), 64 kr mot 74 kr i 2025; landssnittet blir likevel halde, for det som blir rekna for mykje her, manglar i andre takstar.',
  'Honorar er refusjon og egenandel samlet. Egenandeler som aldri blir betalt, trekkes bare fra når planen oppgir en andel.':
    'Honorar er refusjon og eigendel samla. Eigendelar som aldri blir betalte, blir berre trekte frå når planen oppgir ein del.',
  'Konsultasjoner, dag (2ad)': 'Konsultasjonar, dag (2ad)',
  'Konsultasjoner, kveld (2ak)': 'Konsultasjonar, kveld (2ak)',
  'Sykebesøk (11ad)': 'Sjukebesøk (11ad)',
  'Enkle kontakter ved oppmøte (1ad)': 'Enkle kontaktar ved oppmøte (1ad)',
  'Enkle kontakter, skriftlig og telefon (1bd)': 'Enkle kontaktar, skriftleg og telefon (1bd)',
  'Takstinntekt etter eget snitt': 'Takstinntekt etter eige snitt',
  'andel tekst × honorar tekst + (1 − andel tekst) × honorar telefon og video':
    'del tekst × honorar tekst + (1 − del tekst) × honorar telefon og video',
  'summen av andel i hver lengdeklasse × antall påbegynte tidsenheter etter 20 minutter':
    'summen av andel i kvar lengdeklasse × talet på påbyrja tidseiningar etter 20 minutt',
  'Stønadsforskriften, takst 2cd: per påbegynte 15 minutter til 30. juni 2026, per påbegynte 5 minutter fra 1. juli 2026.':
    'Stønadsforskrifta, takst 2cd: per påbyrja 15 minutt til 30. juni 2026, per påbyrja 5 minutt frå 1. juli 2026.',
  'Hver klasse regnes med klassens øvre grense; over 45 minutter regnes som 50.':
    'Kvar klasse blir rekna med den øvre grensa til klassen; over 45 minutt blir rekna som 50.',
  'konsultasjoner på dagtid × tidstakster per konsultasjon × honorar per tidstakst':
    'konsultasjonar på dagtid × tidstakstar per konsultasjon × honorar per tidstakst',
  'Regnes av kontorkonsultasjoner på dagtid; digitale og kveldskonsultasjoner regnes uten tidstakst.':
    'Blir rekna av kontorkonsultasjonar på dagtid; digitale og kveldskonsultasjonar blir rekna utan tidstakst.',
};
