# The settings.

# A field that narrows the page to what holds the words.
settings-find = Chercher un réglage
settings-nothing-found = Rien ici ne s’appelle « { $words } ».

settings-knee = Le genou
# Which knee.
settings-watched = Suivi
settings-sore-since = Douloureux depuis
settings-sore-since-hint = Une date approximative suffit
settings-longest = { $unit ->
    [mi] Plus longue sortie confortable avant l’arrêt (miles)
   *[km] Plus longue sortie confortable avant l’arrêt (km)
}
settings-longest-hint = Une première idée de ce que le genou connaissait, en attendant ses réponses sur assez de sorties
settings-wrong-distance = Une distance, comme 10.
settings-break-from = Début de l’arrêt
settings-break-from-hint = Premier jour sans courir
settings-break-to = Fin de l’arrêt
settings-break-to-hint = Laissez vide tant qu’il dure

settings-limits = Limites de douleur
settings-limits-lead = Ce qui compte comme vert, orange ou rouge. Aucun essai ne les a comparées sur des genoux de coureurs ; votre kiné saura peut-être lesquelles conviennent au vôtre.
# The two sets of limits.
settings-strict = Strictes
settings-strict-means = Vert : au plus 2 en courant, retour au niveau d’avant en une heure, et pas de hausse le lendemain matin.
settings-strict-source = Esculier et coll. 2018, coureurs avec une douleur autour de la rotule
settings-permissive = Souples
settings-permissive-means = Vert : au plus 5 pendant et après, pourvu que ce soit calmé le lendemain matin.
settings-permissive-source = Thomeé 1997, douleur rotulienne ; Silbernagel et coll. 2007, tendon d’Achille
# Stands after the name of the set that is chosen.
settings-preset-in-use = en vigueur
# $limits and $forces are links to papers: the two messages after it.
settings-papers = À lire : { $limits } · { $forces } (ouvre votre navigateur)
settings-paper-limits = Esculier 2018, sur les limites
settings-paper-forces = Hart 2022, sur les forces
settings-limits-either = Dans les deux cas : un matin à 2 ou plus au-dessus du niveau habituel, une sortie interrompue, un gonflement nouveau, un dérobement ou un blocage, c’est rouge. Un matin sans réponse est inconnu, jamais vert.

settings-physio = Limites du kiné
# $link is "Go to the plan".
settings-physio-not-set = Sorties par semaine, repos entre elles, progression, limites et notes se trouvent avec le plan. { $link }
settings-physio-set = Fixées par votre kiné. Sorties par semaine, repos entre elles, progression, limites et notes se trouvent avec le plan. { $link }
settings-physio-link = Aller au plan

# How the window looks and speaks.
settings-window = La fenêtre
settings-units = Unités
settings-theme = Thème
# The theme, or the language, that the computer is set to.
settings-as-system = Comme le système
settings-light = Clair
settings-dark = Sombre
settings-clock = Heure
settings-clock-24 = 24 heures
settings-clock-12 = 12 heures
settings-week-begins = La semaine commence le
settings-language = Langue

settings-report = Le bilan
settings-runner-name = Nom pour le bilan
settings-runner-name-hint = Imprimé en tête de page ; laissez vide pour n’en imprimer aucun

settings-red-flags = Drapeaux rouges
# Button. $count is how many questions there are.
settings-questions = Questions drapeaux rouges ({ $count })…
# Unfolds the answers of earlier.
settings-answers = Réponses jusqu’ici

settings-logbook = Votre carnet
# The file's path stands under it. $size like "1.4 MB".
settings-logbook-holds = { $runs ->
    [one] { $runs } sortie
   *[other] { $runs } sorties
} et { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
} dans un fichier de { $size } :
settings-show = Afficher dans le dossier
settings-backup = Enregistrer une sauvegarde…
settings-export = Tout exporter…
settings-check = Vérifier le fichier
settings-backup-saved = Sauvegarde enregistrée sous { $path }
settings-exported = Tout est maintenant en formats ouverts, dans { $path }. Déposez ce dossier sur la fenêtre pour le reprendre.
settings-sound = Le fichier est en ordre.
# What was found is listed under it.
settings-unsound = Le fichier n’est pas comme il devrait être :

settings-leaves = Ce qui quitte cet ordinateur
# $nothing is the next message, set strong.
settings-leaves-nothing = { $nothing } Plimsoll n’a pas de compte, n’envoie pas de statistiques et n’utilise jamais le réseau. Ce que vous enregistrez ou transmettez, c’est vous qui l’envoyez.
settings-nothing = Rien.

# A logbook with an invented runner in it.
settings-sample = Carnet d’exemple
settings-sample-open = Vous êtes dans l’exemple. Votre propre carnet est là où vous l’avez laissé.
settings-sample-closed = Quatre mois d’une personne inventée, pour voir à quoi ressemble Plimsoll quand il est rempli. Votre propre carnet reste fermé pendant ce temps.
settings-sample-enter = Ouvrir l’exemple
settings-version = Plimsoll { $version }. Un journal et une calculatrice pour vos propres chiffres. Il ne pose pas de diagnostic.

# Reminders, the tray and starting at login.
desktop-settings-reminders = Rappels
desktop-settings-remind = Me rappeler le lendemain matin d’une sortie
# Fields for times of day.
desktop-settings-remind-from = Rappeler à partir de
desktop-settings-quiet-from = Silence à partir de
desktop-settings-quiet-until = Silence jusqu’à
# Stands in an empty field: at no time.
desktop-settings-never = jamais
desktop-settings-wrong-time = Une heure, comme 07:30.
desktop-settings-tray = Zone de notification
desktop-settings-keep-in-tray = Garder Plimsoll dans la zone de notification
desktop-settings-login = À l’ouverture de session
desktop-settings-start = Lancer Plimsoll à l’ouverture de ma session
desktop-settings-login-more = Avec la zone de notification, il démarre là, sans sa fenêtre.
