# The settings.

# A field that narrows the page to what holds the words.
settings-find = Instelling zoeken
settings-nothing-found = Niets hier heet “{ $words }”.

settings-knee = De knie
# Which knee.
settings-watched = Welke knie
settings-sore-since = Klachten sinds
settings-sore-since-hint = Ongeveer is goed
settings-longest = { $unit ->
    [mi] Langste comfortabele run voor de looppauze (mijlen)
   *[km] Langste comfortabele run voor de looppauze (km)
}
settings-longest-hint = Een eerste schatting van wat de knie kende, tot hij genoeg runs heeft beantwoord
settings-wrong-distance = Een afstand, zoals 10.
settings-break-from = Begin van de looppauze
settings-break-from-hint = Eerste dag zonder hardlopen
settings-break-to = Einde van de looppauze
settings-break-to-hint = Laat het leeg zolang ze duurt

settings-limits = Pijngrenzen
settings-limits-lead = Wat telt als groen, oranje of rood. Geen onderzoek heeft de twee naast elkaar gelegd bij knieën van hardlopers; je fysio weet misschien wat bij de jouwe past.
# The two sets of limits.
settings-strict = Streng
settings-strict-means = Groen is hoogstens 2 tijdens het hardlopen, binnen een uur terug op het niveau van ervoor, en geen stijging de volgende ochtend.
settings-strict-source = Esculier en anderen 2018, hardlopers met pijn rond de knieschijf
settings-permissive = Ruim
settings-permissive-means = Groen is hoogstens 5 tijdens en erna, zolang het de volgende ochtend tot rust is gekomen.
settings-permissive-source = Thomeé 1997, pijn aan de knieschijf; Silbernagel en anderen 2007, achillespees
# Stands after the name of the set that is chosen.
settings-preset-in-use = in gebruik
# $limits and $forces are links to papers: the two messages after it.
settings-papers = Om te lezen: { $limits } · { $forces } (opent je browser)
settings-paper-limits = Esculier 2018, over grenzen
settings-paper-forces = Hart 2022, over krachten
settings-limits-either = Bij beide: een ochtend die 2 of meer boven het gebruikelijke niveau ligt, een afgebroken run, nieuwe zwelling, wegzakken of op slot zitten is rood. Een ochtend zonder antwoord is onbekend, nooit groen.

settings-physio = Grenzen van de fysio
# $link is "Go to the plan".
settings-physio-not-set = Runs per week, rust ertussen, de ladder, grenzen en notities staan bij het plan. { $link }
settings-physio-set = Gesteld door je fysio. Runs per week, rust ertussen, de ladder, grenzen en notities staan bij het plan. { $link }
settings-physio-link = Naar het plan

# How the window looks and speaks.
settings-window = Het venster
settings-units = Eenheden
settings-theme = Thema
# The theme, or the language, that the computer is set to.
settings-as-system = Zoals het systeem
settings-light = Licht
settings-dark = Donker
settings-clock = Tijd
settings-clock-24 = 24 uur
settings-clock-12 = 12 uur
settings-week-begins = De week begint op
settings-language = Taal

settings-report = Het rapport
settings-runner-name = Naam voor het rapport
settings-runner-name-hint = Staat boven aan de pagina; laat het leeg om geen naam af te drukken

settings-red-flags = Alarmsignalen
# Button. $count is how many questions there are.
settings-questions = Vragen over alarmsignalen ({ $count })…
# Unfolds the answers of earlier.
settings-answers = Antwoorden tot nu toe

settings-logbook = Je logboek
# The file's path stands under it. $size like "1.4 MB".
settings-logbook-holds = { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} en { $answers ->
    [one] { $answers } antwoord
   *[other] { $answers } antwoorden
} in één bestand van { $size }:
settings-show = In map tonen
settings-backup = Reservekopie maken…
settings-export = Alles exporteren…
settings-check = Bestand controleren
settings-backup-saved = Reservekopie opgeslagen als { $path }
settings-exported = Alles staat nu in open formaten in { $path }. Sleep die map op het venster om het terug te halen.
settings-sound = Het bestand is in orde.
# What was found is listed under it.
settings-unsound = Het bestand is niet zoals het zou moeten zijn:

settings-leaves = Wat deze computer verlaat
# $nothing is the next message, set strong.
settings-leaves-nothing = { $nothing } Plimsoll heeft geen account, stuurt geen statistieken en gebruikt nooit het netwerk. Wat je opslaat of doorgeeft, verstuur alleen jij.
settings-nothing = Niets.

# A logbook with an invented runner in it.
settings-sample = Voorbeeldlogboek
settings-sample-open = Je bent nu in het voorbeeld. Je eigen logboek is waar je het liet.
settings-sample-closed = Vier maanden van een verzonnen hardloper, om te zien hoe Plimsoll er gevuld uitziet. Je eigen logboek blijft zolang dicht.
settings-sample-enter = Voorbeeld openen
settings-version = Plimsoll { $version }. Een dagboek en een rekenmachine voor je eigen getallen. Het stelt geen diagnose.

# Reminders, the tray and starting at login.
desktop-settings-reminders = Herinneringen
desktop-settings-remind = Herinner me de ochtend na een run
# Fields for times of day.
desktop-settings-remind-from = Herinneren vanaf
desktop-settings-quiet-from = Stil vanaf
desktop-settings-quiet-until = Stil tot
# Stands in an empty field: at no time.
desktop-settings-never = nooit
desktop-settings-wrong-time = Een tijd, zoals 07:30.
desktop-settings-tray = Systeemvak
desktop-settings-keep-in-tray = Plimsoll in het systeemvak houden
desktop-settings-login = Bij het inloggen
desktop-settings-start = Plimsoll starten als ik inlog
desktop-settings-login-more = Met het systeemvak start het daar, zonder venster.
