### What a person is told when something could not be done: what happened, what became of the data, and, as a sentence of its own (…-hint), what to do next.
### $error, $detail and $reason are technical, in the system's own words. $path is a file or folder. $id is a number. Words in `…` are typed as they stand.

## What is not there

problem-no-run = Er is geen run { $id }.
problem-no-answer = Er is geen antwoord { $id }.
problem-no-score = Er is geen vragenlijst { $id }.
problem-no-change = Er is geen genoteerde verandering { $id }.
problem-no-activity = Er is geen andere activiteit { $id }.
problem-no-place = Deze plek wordt niet meer gevolgd. Er is niets gewijzigd.
problem-no-import = Er is geen import { $id }.
problem-cancelled = Gestopt. Er is niets gewijzigd.

## Files and pages

problem-not-written = { $path } kon niet geschreven worden: { $error }. Je logboek is ongewijzigd.
problem-not-written-hint = Kies een andere map, of maak ruimte.
# $place is a file with line and column; $wrong is a sentence in English.
problem-template-mistake = De sjabloon van het rapport heeft een fout in { $place }: { $wrong } Je logboek is ongewijzigd.
problem-template-mistake-hint = Herstel de sjabloon, of laat hem weg: dan wordt die van Plimsoll gebruikt.
problem-page-not-made = De pagina kon niet gemaakt worden: { $error }. Je logboek is ongewijzigd.

## What the window is told

problem-import-busy = Er is al een import bezig. Van de nieuwe is niets begonnen.
problem-import-busy-hint = Wacht erop, of stop hem.
problem-no-preview = Er wacht niets om geïmporteerd te worden. Er is niets gewijzigd.
problem-no-preview-hint = Kies de bestanden opnieuw.
problem-no-home = Dit systeem zegt niet waar je bestanden horen, dus is er geen plek voor het logboek.
problem-no-home-hint = Stel een thuismap in voor deze gebruiker.
problem-sample-open = Het voorbeeld is open: wat vanzelf komt, komt alleen in je eigen logboek. Er is niets gewijzigd.
problem-sample-open-hint = Verlaat eerst het voorbeeld.
problem-not-plugged-in = Het is niet meer aangesloten. Er is niets gewijzigd.
problem-not-plugged-in-hint = Sluit het weer aan; wat er nieuw op staat, is nog steeds nieuw.
problem-no-file-manager = Het bestandsbeheer ging niet open: { $error }. Er is niets gewijzigd.
problem-no-file-manager-hint = Het pad op deze pagina kun je met de hand openen.

## What cannot be

# $value, $min and $max are numbers.
problem-out-of-range = { $quantity ->
    [distance] { $value } is geen afstand: die moet tussen { $min } en { $max } m liggen.
    [duration] { $value } is geen duur: die moet tussen { $min } en { $max } s liggen.
    [step-count] { $value } is geen aantal stappen: dat moet tussen { $min } en { $max } stappen liggen.
    [heart-rate] { $value } is geen hartslag: die moet tussen { $min } en { $max } bpm liggen.
    [cadence] { $value } is geen pasfrequentie: die moet tussen { $min } en { $max } passen/min liggen.
    [speed] { $value } is geen snelheid: die moet tussen { $min } en { $max } m/s liggen.
    [knee-load] { $value } is geen kniebelasting: die moet tussen { $min } en { $max } knie-km liggen.
    [pain-score] { $value } is geen pijnscore: die moet op de schaal 0–10 tussen { $min } en { $max } liggen.
    [stiffness] { $value } is geen duur van stijfheid: die moet tussen { $min } en { $max } min liggen.
    [sleep] { $value } is geen slaapduur: die moet tussen { $min } en { $max } u liggen.
    [stress] { $value } is geen stress: die moet tussen { $min } en { $max } op de schaal 0–10 liggen.
    [exertion] { $value } is geen ervaren inspanning: die moet op de schaal 0–10 tussen { $min } en { $max } liggen.
    [feel] { $value } is geen gevoel: dat moet op de schaal 1–5 tussen { $min } en { $max } liggen.
   *[score] { $value } is geen score: die moet tussen { $min } en { $max } punten liggen.
}
problem-empty-run = Een run heeft minuten of een afstand nodig.
problem-empty-plan = Zeg hoe ver of hoe lang, een van de twee.
problem-not-an-amount = “{ $text }” is geen afstand of tijd.
problem-not-an-amount-hint = Schrijf 5km, 3mi, 30min of 1h30min.
problem-not-a-time = “{ $text }” is geen dag of tijd die Plimsoll begrijpt.
problem-not-a-time-hint = Schrijf 2026-03-01, of 2026-03-01T18:30.
problem-in-the-future = Dat ligt in de toekomst.
problem-morning-not-yet = De ochtend na deze run is er nog niet geweest.
problem-morning-not-yet-hint = Morgen wordt ernaar gevraagd.
problem-wrong-moment = { $detail ->
    [one-hour] Een score van een uur erna hoort niet bij dit moment.
   *[stiffness] Ochtendstijfheid hoort niet bij dit moment.
}
problem-no-setting = Er is geen instelling “{ $key }”.
problem-no-setting-hint = `plim settings` toont ze allemaal.
# $key and $takes are as `plim settings` lists them.
problem-not-a-value = “{ $value }” is geen waarde van { $key }: mogelijk is { $takes }.
problem-ladder-hint = Schrijf treden als 30w; 6x1r4w; 20r, het wandelen eerst.
problem-ladder-length = Een ladder heeft 2 tot 60 treden; deze heeft er { $count }.
problem-ladder-not-a-step = Trede { $step } van de ladder, “{ $text }”, is niet leesbaar.
problem-ladder-out-of-range = Trede { $step } van de ladder, “{ $text }”, heeft geen minuten, meer dan 300 minuten of meer dan 60 beurten.
problem-ladder-begins-running = Een ladder begint met wandelen: de trede voor het eerste hardlopen.
problem-ladder-no-running = In trede { $step } van de ladder zit geen hardlopen.
problem-score-hint = `plim score kinds` toont hun bereik.
problem-score-total-only = Deze vragenlijst heeft alleen een totaal.
# $given is how many answers were given.
problem-score-answers = Deze vragenlijst heeft { $most } antwoorden; { $given ->
    [one] er werd er { $given } gegeven.
   *[other] er werden er { $given } gegeven.
}
problem-score-answers-between = Deze vragenlijst neemt { $least } tot { $most } antwoorden; { $given ->
    [one] er werd er { $given } gegeven.
   *[other] er werden er { $given } gegeven.
}
problem-score-item-words = Een activiteit heeft een naam van hoogstens { $most } tekens nodig.
problem-total-and-items = Geef een totaal of losse antwoorden, niet beide. Er is niets gewijzigd.
problem-empty-change = Zeg in een paar woorden wat er veranderde.
problem-template-no-folder = De map “{ $folder }” van de sjabloon is niet bruikbaar: die map bestaat niet. Er is niets gewijzigd.
problem-template-no-typst = De map “{ $folder }” van de sjabloon is niet bruikbaar: er staat geen bestand in dat op .typ eindigt. Er is niets gewijzigd.
problem-template-too-large = De map “{ $folder }” van de sjabloon is niet bruikbaar: hij bevat meer dan 500 bestanden of 50 MB. Er is niets gewijzigd.
problem-template-unreadable = De map “{ $folder }” van de sjabloon is niet bruikbaar: { $error }. Er is niets gewijzigd.
problem-template-hint = Zonder eigen sjabloon wordt die van Plimsoll gebruikt; docs/report-template.md vertelt hoe je begint.
problem-empty-start-check = Geen van de vragen is beantwoord. Er is niets gewijzigd.
problem-empty-start-check-hint = Beantwoord er minstens één.
problem-no-knee = Er is nog geen knie gekozen. Er is niets gewijzigd.
problem-no-knee-hint = Zeg op welke knie je let, of noem er een.
problem-no-flag = Er is geen vraag “{ $code }”. Er is niets gewijzigd.
problem-no-flag-hint = `plim red-flags` toont ze allemaal.
problem-nothing-to-clear = Er staat niets dat afgehandeld kan worden.
problem-cleared-by-nobody = Zeg wie het heeft afgehandeld: je fysio, je arts, of dat het een vergissing was.
problem-no-run-named = Deze grafiek gaat over één run.
problem-no-run-named-hint = Zeg welke: --run met het nummer uit `plim runs`.
problem-period-backwards = De periode eindigt voordat ze begint.
problem-logbook-not-empty = Dit logboek bevat al iets. Er is niets gewijzigd.
problem-logbook-not-empty-hint = Noem een nieuw bestand voor het voorbeeld.
problem-folder-not-empty = De map bevat al iets. Er is niets geschreven.
problem-folder-not-empty-hint = Kies een nieuwe of lege map.
problem-not-columns = “{ $part }” zegt niets over de kolommen van deze tabel. Er is niets gewijzigd.
problem-not-columns-hint = Schrijf delen zoals: 1 date; 3 distance km; 4 duration clock; 5 -; dates month-first; decimals comma.
problem-no-table = Geen van deze bestanden is een tabel waarvan de kolommen te benoemen zijn. Er is niets gewijzigd.
problem-no-table-hint = Laat weg wat je over kolommen zei.
# $count is at least 2.
problem-several-tables = Er zijn { $count } tabellen met verschillende kolommen. Er is niets gewijzigd.
problem-several-tables-hint = Haal ze één voor één binnen om te zeggen hoe elk gelezen wordt.
problem-no-columns = Over de kolommen “{ $fingerprint }” is niets onthouden. Er is niets gewijzigd.
problem-no-columns-hint = `plim columns` toont wat wel onthouden is.
problem-watched-already = { $name } wordt al gevolgd, met alles eronder. Er is niets gewijzigd.
problem-watched-already-hint = Stop eerst met volgen, of kies een map ergens anders.
problem-name-is-no-text = De naam van { $path } is niet als tekst leesbaar, dus kan het logboek hem niet bewaren. Er is niets gewijzigd.
problem-name-is-no-text-hint = Geef de map een andere naam, of kies een andere.
problem-not-a-folder = In { $path } kan niet gekeken worden: het is geen map, niet leesbaar, of bevat te veel bestanden. Er is niets gewijzigd.
problem-not-a-folder-hint = Kies de map waar je opnamen heen gaan.

## The logbook's file

problem-not-a-logbook = { $path } is geen logboek van Plimsoll. Het is niet aangeraakt.
problem-not-a-logbook-hint = Verplaats dat bestand en probeer het opnieuw, of kies een ander.
problem-newer-file = Dit logboek is geschreven door een nieuwer Plimsoll (versie { $version } van het bestand; dit programma kent tot { $known }). Het is niet aangeraakt.
problem-newer-file-hint = Werk Plimsoll bij en open het dan opnieuw.
problem-older-file = Dit logboek is van een ouder Plimsoll en moet bijgewerkt worden, maar er kan niet in geschreven worden. Het is niet aangeraakt.
problem-older-file-hint = Maak het bestand schrijfbaar, of open een kopie.
problem-no-file = Er is geen bestand { $path }.
problem-cannot-open = { $path } kon niet geopend worden: { $reason }.
problem-cannot-open-hint = Kijk of de map bestaat en beschreven mag worden.
problem-read-only = Dit logboek kan gelezen worden maar niet geschreven. Er is niets gewijzigd.
problem-read-only-hint = Maak het bestand schrijfbaar, of werk met een kopie.
problem-disk-full = De schijf is vol. Van deze wijziging is niets geschreven; alles van ervoor is bewaard.
problem-disk-full-hint = Maak ruimte en probeer het opnieuw.
problem-busy = Een ander programma schrijft in het logboek. Er is niets gewijzigd.
problem-busy-hint = Probeer het zo meteen opnieuw.
problem-corrupt = Het logboekbestand is beschadigd: { $detail }. Het is niet gewijzigd.
problem-corrupt-hint = Zet een reservekopie terug: `plim restore FILE`.
problem-unsound-backup = { $path } is beschadigd en is niet teruggezet: { $detail }. Je logboek is ongewijzigd.
problem-unsound-backup-hint = Kies een andere reservekopie.
problem-already-exists = { $path } bestaat al. Het is niet aangeraakt.
problem-already-exists-hint = Kies een andere naam.
problem-file = { $path }: { $error }. Je logboek is ongewijzigd.
problem-file-hint = Controleer de map en probeer het opnieuw.
problem-refused = Het logboek nam de wijziging niet aan: { $detail }. Er is niets gewijzigd.
problem-unreadable = Het logboek bevat iets dat niet gelezen kan worden: { $detail }. Er is niets gewijzigd.
problem-unreadable-hint = `plim check` zegt meer.
problem-cannot-undo = De laatste stap kan niet teruggenomen worden: { $detail }. Er is niets gewijzigd.
problem-not-usable = Het logboekbestand kon niet gebruikt worden: { $detail }. Er is niets gewijzigd.
