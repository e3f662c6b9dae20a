### What the window says in more than one place. Numbers and days come ready, as the language writes them; `count` decides a plural.

## The window and its screens

# Title of the window; $screen is the name of a screen, e.g. Today.
common-title = { $screen } – Plimsoll
# The first stop of the Tab key: leaps over the rail.
common-skip = Aller au contenu
common-today = Aujourd’hui
common-log = Journal
common-charts = Graphiques
common-plan = Plan
common-report = Bilan
common-import = Import
common-settings = Réglages
# Name of the first page, in the window's title.
common-welcome = Bienvenue
# While a screen, a page or a chart is on its way.
common-loading = Chargement…

## The rail: where to go, what can be done from anywhere

# Read out before the list of screens.
rail-screens = Pages
# Read out before two buttons that bring in runs.
rail-add = Ajouter au carnet
# Read out before the buttons Undo, Redo and Keys: steps that are taken back and done again.
rail-steps = Étapes
# A narrow button; there is room for one short word.
rail-keys = Touches
# Read out for it; begins with the word on the button.
rail-keys-spoken = Touches : raccourcis clavier
# A link to the stop card, on every screen but Today.
rail-red-flag = Un drapeau rouge est signalé

## The sheet of keys. $one, $other, $from and $to are drawn as keys

keys-title = Raccourcis clavier
keys-or = { $one } ou { $other }
keys-to = { $from } à { $to }
# As on the caps of a keyboard of this language.
keys-ctrl = Ctrl
keys-shift = Maj
keys-page-up = Page ↑
keys-page-down = Page ↓
# The keys 0 to 9 answer, and the key T means ten; T stays T.
keys-answer = Répondre à la question marquée ; T vaut dix
keys-walk = Parcourir une échelle, un graphique ou le calendrier du journal
keys-zoom = Sur un graphique dans le temps : plus près, plus loin
keys-move = Sur un graphique dans le temps : plus tôt, plus tard
keys-months = Dans le calendrier du journal : mois précédent, mois suivant
keys-pick = Dans un champ de jour : un mois où choisir
# What the key Alt opens.
keys-menu = Le menu

## Short messages at the foot of the window

# Read out for the cross that takes a message away.
toast-put-away = Fermer ce message
toast-nothing-to-undo = Rien à annuler.
toast-nothing-to-redo = Rien à rétablir.
# $what names what was done, e.g. "add the run".
toast-undone = Annulé : { $what }.
toast-done-again = Rétabli : { $what }.

## What went wrong in the window itself

# Where not even that is known.
trouble-unknown = Cela n’a pas fonctionné.
trouble-here = Quelque chose n’a pas fonctionné dans cette fenêtre.
trouble-here-hint = Votre carnet est intact. Fermez puis rouvrez Plimsoll ; si cela persiste, signalez ce que vous avez fait.

## The sample

# Read out for the banner.
sample-name = Carnet d’exemple
# The bold beginning of the banner.
sample-name-said = Carnet d’exemple.
# $name is that beginning.
sample-said = { $name } Les sorties inventées d’une personne qui n’existe pas. Rien de ce que vous faites ici ne touche aux vôtres.

## While files are held over the window

drop-let-go = Lâchez pour importer
drop-what = Enregistrements, exports et listes ; fichiers ZIP et dossiers aussi

## A watch that is plugged in is asked about; common-bring-them-in is the first answer

# From now on, whenever it is plugged in.
watch-always = Toujours
watch-never = Pas celle-ci
# "Import" is the screen of that name.
watch-left-alone = Plimsoll n’y touche plus désormais. Si vous changez d’avis, vous la trouverez sous Import.

## Fields

# Under a field for a day. It is typed in this order in every language.
field-day-hint = Année-mois-jour
# In the empty field; letters for the digits of year, month and day.
field-day-placeholder = AAAA-MM-JJ
field-day-wrong = Écrivez le jour ainsi : 2026-01-31.
field-day-pick = Choisir un jour : { $name }
field-day-pick-key = Choisir un jour (Alt ↓)

## Buttons

common-save-changes = Enregistrer les modifications
common-cancel = Annuler
common-close = Fermer
common-done = Terminé
common-delete = Supprimer
common-undo = Annuler
common-redo = Rétablir
# Read out for the button Undo; $what names what would be taken back, e.g. "add the run".
common-undo-what = Annuler : { $what }
common-redo-what = Rétablir : { $what }
common-show-more = Afficher plus
common-try-again = Réessayer
common-restore = Restaurer…
common-not-now = Pas maintenant
common-import-runs = Importer des sorties…
common-new-run = Nouvelle sortie…
common-type-a-run = Saisir une sortie…
common-questionnaires = Questionnaires…
common-red-flag-questions = Questions drapeaux rouges…
# A button: take in the runs that were found.
common-bring-them-in = Les importer
common-leave-the-sample = Quitter l’exemple
common-yes = Oui
common-no = Non
# First entry of a list to pick from: nothing was said.
common-not-said = Non précisé

## What was done

common-noted = Noté.
common-setting-saved = Réglage enregistré.
# $path is where the file is now.
common-saved-as = Enregistré sous { $path }
common-answered-last-on = Dernières réponses : { $day }.
common-not-answered-yet = Pas encore de réponse.
# $run is the name of the one run that came in.
common-imported = Importé : { $run }.

## Knees

common-knee = Genou
# As a choice, where it is clear that knees are meant.
common-left = Gauche
common-right = Droit
common-both = Les deux
# At the beginning of a line or alone.
common-left-knee = Genou gauche
common-right-knee = Genou droit

## Answers

# The question that was answered, within a sentence or a list.
common-moment = { $moment ->
    [before] avant
    [during] pendant
    [after] après
   *[morning] lendemain matin
}
common-light-green = Vert
common-light-amber = Orange
common-light-red = Rouge
common-light-unknown = Pas encore connu

## Runs and their facts

# How many runs there are.
common-runs = { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
}
# What a run without a name is called.
common-a-run = Sortie
common-a-treadmill-run = Sortie sur tapis
# Names of facts about a run: of a field, a column, a line.
common-day = Jour
common-date = Date
common-name = Nom
# When on a day: "07:12".
common-time = Heure
# How long: "26:40".
common-time-taken = Durée
common-minutes = Minutes
common-distance = Distance
common-pace = Allure
common-climb = Dénivelé +
common-descent = Dénivelé −
common-steps = Pas
common-heart-rate = Fréquence cardiaque
common-surface = Surface
common-shoes = Chaussures
common-note = Note
common-notes = Notes
common-surface-road = Route
common-surface-trail = Sentier
common-surface-track = Piste
common-surface-treadmill = Tapis
# Where a run comes from: nobody's watch, a person typed it in.
common-typed-in = Saisie à la main
# State of a run: nobody said how the next morning was.
common-no-morning = Matin manquant

## Amounts with their units

common-amount-km = { $number } km
common-amount-miles = { $number } mi
common-amount-metres = { $number } m
common-amount-beats = { $number } bpm
common-amount-pace-km = { $time } /km
common-amount-pace-miles = { $time } /mi
# Knee load, in kilometres of easy level running.
common-amount-knee-km = { $number } knee-km
common-knee-km = knee-km
common-amount-percent = { $number } %
common-amount-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
common-amount-kb = { $number } ko
common-amount-mb = { $number } Mo
common-amount-gb = { $number } Go
# The units as choices and in field names.
common-km = km
common-mi = mi
common-in-kilometres = Kilomètres
common-in-miles = Miles
# "5 of 10": a value and the most it can be, or a part and the whole.
common-of = { $number } sur { $all }

# What may be typed instead of a day, in small letters.
common-typed-today = aujourd'hui
common-typed-yesterday = hier

## How long it will still take; nothing more exact is known

common-left-seconds-few = encore quelques secondes
common-left-seconds = { $count ->
    [one] encore { $count } seconde environ
   *[other] encore { $count } secondes environ
}
common-left-minute = encore une minute environ
common-left-minutes = { $count ->
    [one] encore { $count } minute environ
   *[other] encore { $count } minutes environ
}
common-left-hours = encore { $hours } h { $minutes } min environ

## What a column of a table can mean, as a choice, and how its numbers count

common-column-date = Jour, ou jour et heure
common-column-time = Heure
common-column-distance = Distance
common-column-duration = Temps de course
common-column-elapsed = Temps avec pauses
common-column-pace = Allure
common-column-sport = Type d’activité
common-column-title = Titre
common-column-notes = Notes
common-column-exertion = Effort perçu, 0–10
common-column-feel = Sensations, 5 = les meilleures
common-column-feel-reversed = Sensations, 1 = les meilleures
common-column-climb = Dénivelé +
common-column-heart-rate = Fréquence cardiaque moyenne
common-column-steps = Pas
common-column-shoes = Chaussures
common-column-id = Numéro
common-column-file = Nom du fichier d’enregistrement
common-unit-kilometres = kilomètres
common-unit-miles = miles
common-unit-metres = mètres
common-unit-feet = pieds
common-unit-clock = 58:30 ou 1:02:03
common-unit-minutes = minutes
common-unit-seconds = secondes
common-unit-hours = heures
common-unit-milliseconds = millisecondes
common-unit-minutes-per-km = minutes par km
common-unit-minutes-per-mile = minutes par mile
# A column without a name, by its place.
common-column-number = Colonne { $number }
# Who said what the columns of a table mean, and how many rows can be read that way; where there is a problem it is said after it.
common-columns-read = { $by ->
    [guess] { $count ->
        [one] Ses colonnes sont devinées ; { $count } ligne est lisible ainsi.
       *[other] Ses colonnes sont devinées ; { $count } lignes sont lisibles ainsi.
    }
    [remembered] { $count ->
        [one] Ses colonnes sont déjà connues ; { $count } ligne est lisible ainsi.
       *[other] Ses colonnes sont déjà connues ; { $count } lignes sont lisibles ainsi.
    }
   *[said] { $count ->
        [one] Ses colonnes sont celles que vous avez indiquées ; { $count } ligne est lisible ainsi.
       *[other] Ses colonnes sont celles que vous avez indiquées ; { $count } lignes sont lisibles ainsi.
    }
}
common-columns-by = { $by ->
    [guess] Ses colonnes sont devinées.
    [remembered] Ses colonnes sont déjà connues.
   *[said] Ses colonnes sont celles que vous avez indiquées.
}
