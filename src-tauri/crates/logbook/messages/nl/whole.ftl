### A logbook that left whole, and its way back in.

# Who cleared a red flag, where names are left out.
whole-somebody = iemand
# An activity of one's own, where its name is left out.
whole-activity = Activiteit { $number }
# What a document holds: "Your logbook: 524 runs, 80 answers".
whole-your-logbook = Je logboek: { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}, { $answers ->
    [one] { $answers } antwoord
   *[other] { $answers } antwoorden
}
whole-restored = Dit logboek had geen runs en geen antwoorden: alles is zoals in het andere, met zijn instellingen en zijn plan.
# $came and $left are lists of the phrases below.
whole-joined = Wat binnenkomt: { $came }. Wat wegblijft: { $left }. Wat hier staat, blijft.
whole-joined-nothing = Niets erin is nieuw. Wat wegblijft: { $left }. Wat hier staat, blijft.
whole-new-runs = { $count ->
    [one] { $count } nieuwe run
   *[other] { $count } nieuwe runs
}
whole-fuller-runs = { $count ->
    [one] { $count } aangevulde run
   *[other] { $count } aangevulde runs
}
whole-new-answers = { $count ->
    [one] { $count } nieuw antwoord
   *[other] { $count } nieuwe antwoorden
}
whole-new-activities = { $count ->
    [one] { $count } nieuwe andere activiteit
   *[other] { $count } nieuwe andere activiteiten
}
whole-new-entries = { $count ->
    [one] { $count } andere nieuwe vermelding
   *[other] { $count } andere nieuwe vermeldingen
}
whole-runs-there = { $count ->
    [one] { $count } run die hier al was
   *[other] { $count } runs die hier al waren
}
whole-answers-there = { $count ->
    [one] { $count } antwoord waar al een ander stond
   *[other] { $count } antwoorden waar al andere stonden
}
whole-its-settings = zijn instellingen
whole-its-plan = zijn plan en zijn importgeschiedenis
# $keys are settings' names, as `plim settings` lists them.
whole-settings-stay = Instellingen die hier gemaakt zijn, blijven zoals ze zijn: { $keys }.

## What was left

# $theirs and $yours are pain from 0 to 10.
whole-answer-left = { $day }, { $side ->
    [left] linkerknie
   *[right] rechterknie
}, { $moment ->
    [before] vooraf
    [during] tijdens
    [after] erna
   *[morning] ochtend
}: het bestand zegt { $theirs }; hier staat { $yours }. Wat hier stond, blijft.
# The same number, but another note or detail.
whole-answer-left-detail = { $day }, { $side ->
    [left] linkerknie
   *[right] rechterknie
}, { $moment ->
    [before] vooraf
    [during] tijdens
    [after] erna
   *[morning] ochtend
}: in het bestand staat een andere notitie of een ander detail. Wat hier stond, blijft.
# $name is a questionnaire's. $side is none where it is about no knee.
whole-score-left = { $side ->
    [left] { $day }, linkerknie, { $name }: het bestand zegt { $theirs }; hier staat { $yours }. Wat hier stond, blijft.
    [right] { $day }, rechterknie, { $name }: het bestand zegt { $theirs }; hier staat { $yours }. Wat hier stond, blijft.
   *[none] { $day }, { $name }: het bestand zegt { $theirs }; hier staat { $yours }. Wat hier stond, blijft.
}
whole-score-left-answers = { $side ->
    [left] { $day }, linkerknie, { $name }: in het bestand staan andere antwoorden. Wat hier stond, blijft.
    [right] { $day }, rechterknie, { $name }: in het bestand staan andere antwoorden. Wat hier stond, blijft.
   *[none] { $day }, { $name }: in het bestand staan andere antwoorden. Wat hier stond, blijft.
}
whole-more-left = { $count ->
    [one] Nog { $count } vermelding bleef op dezelfde manier weg.
   *[other] Nog { $count } vermeldingen bleven op dezelfde manier weg.
}
whole-by-hand = Het is een heel logboek van Plimsoll, en die komen niet vanzelf binnen. Importeer het met de hand om eerst te zien wat er zou binnenkomen.
whole-part-of-export = Het hoort bij een export van Plimsoll; logbook.json ernaast bevat hetzelfde en is gelezen.

## What is wrong with it

whole-newer-version = Dit logboek is geschreven door een nieuwer Plimsoll (versie { $version } van het document; dit programma kent { $known }). Er is niets van binnengehaald. Werk Plimsoll bij en probeer het opnieuw.
whole-without-times = Dit logboek is zonder kloktijden geschreven, voor iemand om te lezen. Runs van één dag zijn er niet in te onderscheiden, dus is er niets van binnengehaald. Exporteer het opnieuw met tijden.
# $error is technical, in English.
whole-damaged = Dit lijkt een logboek van Plimsoll, maar vanaf een bepaald punt klopt het niet meer ({ $error }). Er was niets van bruikbaar.
whole-breaks-off = Het bestand klopt vanaf een bepaald punt niet meer ({ $error }). Wat daarvoor kwam, is binnengehaald, waaronder { $count ->
    [one] { $count } run
   *[other] { $count } runs
}.
# It stands in the place of $error above.
whole-entry-too-large = een vermelding is groter dan elke in een logboek
# $field is the entry's list, as the file names it; $why is technical, in English.
whole-left-out = Een vermelding van “{ $field }” is weggelaten: { $why }.
whole-more-left-out = { $count ->
    [one] Nog { $count } vermelding is weggelaten.
   *[other] Nog { $count } vermeldingen zijn weggelaten.
}

## Files that go with a report

whole-companion-dictionary = Het woordenboek van de tabellen: wat elke kolom betekent, met eenheid en bereik (Frictionless Data Package).
whole-companion-document = De runs en antwoorden van de periode als één document, dat Plimsoll kan lezen.
whole-companion-fhir = Dezelfde getallen voor het systeem van een praktijk (HL7 FHIR R4). Zelf gerapporteerd; geen klinische meting.
