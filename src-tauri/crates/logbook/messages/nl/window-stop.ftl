### The red-flag questions, and the stop card a yes puts up.

## The questions

flags-title = Vragen over alarmsignalen
# Headings over groups of questions: how soon a yes wants a clinician.
flags-same-day = Met een ja hier hoor je dezelfde dag bij een arts
flags-within-days = Met een ja hier hoor je binnen een paar dagen bij een arts
flags-next-visit = Om bij je volgende bezoek te noemen
# Y and N stay as they are: these are the keys.
flags-keys = De toetsen Y (ja) en N (nee) beantwoorden de vraag die de focus heeft.
# A button that says no to every question, or to those that are left.
flags-none = Geen van deze
flags-none-of-the-others = Geen van de overige
flags-keep = Antwoorden bewaren
flags-open = { $count ->
    [one] { $count } vraag is nog niet beantwoord.
   *[other] { $count } vragen zijn nog niet beantwoord.
}
flags-kept = Antwoorden bewaard.

## On Today, while they wait: why, and a button

flags-due-weekly = De vorige keer is een week geleden.
flags-due-red = Na een rode run.
flags-due-sign = Na het signaal dat je noteerde.
# Heading over what the log suggests showing to somebody.
flags-advice = Goed om naar te laten kijken
flags-answer = { $count ->
    [one] { $count } vraag beantwoorden…
   *[other] { $count } vragen beantwoorden…
}

## The stop card

stop-noted = Wat genoteerd werd
stop-why = Waarom het hier stopt
# Heading over a line that is copied or shown.
stop-to-show = Om aan een zorgverlener te laten zien
stop-copy = Kopiëren
# Read out for the button; begins with the word on it.
stop-copy-spoken = Kopiëren: de regel om aan een zorgverlener te laten zien
stop-copied = Gekopieerd.
# Where copying was not allowed.
stop-marked = De regel is gemarkeerd: kopieer hem met het toetsenbord.
# A button that unfolds a form, and what is read out for the form.
stop-looked-at = Iemand heeft ernaar gekeken…
stop-looked-at-spoken = Iemand heeft ernaar gekeken
stop-who = Wie heeft ernaar gekeken?
stop-who-hint = Bijvoorbeeld: mijn fysio. Of: per ongeluk beantwoord.
stop-who-missing = Zeg wie: het rapport noemt die naam.
stop-said = Wat werd er gezegd?
stop-clear = Kaart als afgehandeld wegleggen
stop-not-yet = Nog niet
# A button on the card while it fills the window: it makes room for the rest of the screen Today.
stop-diary = Mijn dagboek tonen
stop-cleared = Afgehandeld.
