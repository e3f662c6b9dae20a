### What is said outside the window: the reminder, the tray, and what the settings tell of them.

# The tray's first line.
desktop-no-morning-open = Geen ochtend staat open
# The tray's first line while a morning is open. $question: one of the two questions below, "Right knee this morning?".
desktop-answer = { $question } Antwoorden…
# The title and the text of a notification, once, when the window is closed for the first time.
desktop-stays-in-tray-title = Plimsoll is er nog
# “Quit” is the last word of the tray's menu.
desktop-stays-in-tray = Het blijft in het systeemvak, zodat het je kan herinneren. “Plimsoll afsluiten” in het menu daarvan sluit het af.
desktop-both-knees = Hoe zijn je knieën vanochtend?
desktop-one-knee-short = { $side ->
    [left] Linkerknie
   *[right] Rechterknie
} vanochtend?
desktop-both-knees-short = Beide knieën vanochtend?
# Begins a reminder: the runs it asks about.
desktop-yesterday-runs = Gisteren, { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
# Below the question of a reminder. $after: "Yesterday, 5.0 km".
desktop-reminder = { $after }. Eén getal van 0 tot 10 is genoeg; zonder blijft deze ochtend onbekend.

## Beside the reminder's switch in Settings. $time "08:00".

desktop-reminds-sample = Het voorbeeldlogboek herinnert nergens aan.
desktop-reminds-off = Uit: Plimsoll vraagt het op Vandaag, en nergens anders.
desktop-reminds-at = Op de ochtend na een run, vanaf { $time }, één keer; later als deze computer sliep. Alleen zolang het antwoord openstaat en Plimsoll draait.
desktop-reminds-after-quiet = Op de ochtend na een run, als je stille uren om { $time } eindigen, één keer. Alleen zolang het antwoord openstaat en Plimsoll draait.
desktop-reminds-never = Die zal niet komen: { $time } ligt in je stille uren, en als die eindigen, is de dag voorbij. Kies een vroegere tijd.

## Beside the tray's switch in Settings

desktop-tray-sample = Het systeemvak hoort bij je eigen logboek. Verlaat het voorbeeld om dit te wijzigen.
desktop-tray-on = Aan: als je het venster sluit, blijft Plimsoll in het systeemvak, zodat het je kan herinneren. “Plimsoll afsluiten” sluit het af.
desktop-tray-not-shown = Dit bureaublad toont geen systeemvak, dus als je het venster sluit, stopt Plimsoll. Op GNOME brengt de extensie “AppIndicator” er een.
desktop-tray-off = Uit: als je het venster sluit, stopt Plimsoll.

## What went wrong. $error is the system's own sentence.

desktop-no-login = Het systeem nam dat niet aan: { $error }. Plimsoll start zoals voorheen.
desktop-no-login-hint = De instellingen van je systeem tonen wat bij het inloggen start.
# A page of Plimsoll's outside the window.
desktop-page-not-opened = Geen programma opende de pagina: { $error }. Er is niets gewijzigd.
desktop-report-not-opened = Geen programma opende het rapport: { $error }. Er is niets gewijzigd.
desktop-page-instead = De pagina staat op { $address }: elke browser opent die.
desktop-report-instead = Sla het rapport in plaats daarvan op als PDF en druk dat bestand af.

# What a click on a notification does, for desktops that show it as a button.
desktop-open = Openen

## The titles of the system's dialogs, and the kinds of files they offer

desktop-pick-runs = Runs importeren
desktop-pick-folder = Een map volgen
desktop-kind-recordings = Opnamen, exports en lijsten
desktop-kind-all = Alle bestanden
desktop-save-not-read = Opslaan wat niet gelezen is
desktop-kind-table = Tabel
desktop-save-report = Rapport opslaan
desktop-folder-for-tables = Een nieuwe of lege map voor de tabellen
desktop-folder-for-report = Een nieuwe of lege map voor de PDF, de tabellen en het FHIR-bestand
desktop-save-fhir = Opslaan voor een praktijk (FHIR)
desktop-save-plan = Plan opslaan
desktop-kind-calendar = Agenda
desktop-save-chart = Grafiek opslaan
desktop-save-backup = Reservekopie maken
desktop-pick-backup = Reservekopie terugzetten
desktop-kind-logbook = Plimsoll-logboek
desktop-folder-for-everything = Een nieuwe of lege map voor alles
