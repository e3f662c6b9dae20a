# One run, and the form a run is typed into.

# The three questions that are asked of a knee, each over a scale from 0 to 10.
run-view-during = Au pire pendant la sortie
run-view-after = Au pire dans les heures d’après
run-view-morning = Lendemain matin
# Link back to the log; an arrow stands before it.
# What a run without a name is called.
# $day like "Sunday 22 November 2026", $clock like "07:12".
run-view-when = { $day }, { $clock }
run-view-edit = Modifier…
run-view-deleted = Sortie supprimée.
run-view-load-title = Charge du genou
# $load is a number set large, "4.2".
# Heading: other activities of the same day.
run-view-beside = Aussi ce jour-là
# Heading: what a watch or a note said of a knee, an injury, soreness.
run-view-noted-title = Ce qui a été noté
# $source is where it was noted.
run-view-noted = { $text } ({ $source })
run-view-context = Du contexte. Cela ne répond rien sur un genou et ne change aucun chiffre.
# Heading: the files and services that know this run.
run-view-copies = Connue par
run-view-warnings = Remarqué à la lecture du fichier
# Heading: pace, height and cadence over the run.
run-view-way = Au fil de la sortie
run-view-no-track-typed = Cette sortie a été saisie à la main : elle n’a pas de trace.
run-view-no-track = Cette sortie n’a pas de trace : son fichier ne contenait que les totaux.
# $link is the next message.
run-view-no-knee = Aucun genou n’est encore suivi. { $link }.
run-view-no-knee-link = Dites lequel dans Réglages
# What is known of the run: a word over each number.
run-view-effort = Effort
run-view-felt = Sensations
# Beside a light: the knee's answers to this run count as a flare.
run-view-flare = compte comme poussée
# A source of the run. $source is its name, $text what it is, $gave a list of what was taken from it ("title, notes").
run-view-copy = { $source } : { $text }. A fourni : { $gave }.
run-view-copy-alike = { $source } : { $text }. N’a rien fourni de plus que les autres.
# The name of a source: the run was typed in by hand.
# At the foot: where the run is from.
run-view-from-hand = Saisie à la main.
run-view-from-sample = Fait partie de l’exemple.
run-view-from-file = Provient de { $file }.
run-view-from-import = Provient d’un import.
# Follows one of the four before.
run-view-edited = Modifiée à la main depuis.

# The form.
run-form-new = Une sortie à la main
run-form-change = Modifier cette sortie
run-form-time-hint = 24 heures
run-form-minutes-hint = 25, ou 25:30
run-form-distance = { $unit ->
    [mi] Distance (miles)
   *[km] Distance (km)
}
run-form-distance-hint = Laissez vide si vous ne savez pas
# RPE is the rating of perceived exertion.
run-form-effort = Effort (RPE 0–10)
run-form-effort-hint = 0 repos, 10 à fond
# Nothing is said of the surface, or of how it felt.
run-form-climb = Dénivelé + (m)
run-form-descent = Dénivelé − (m)
run-form-feel = Sensations
run-form-very-weak = 1 très faibles
run-form-weak = 2 faibles
run-form-normal = 3 normales
run-form-strong = 4 bonnes
run-form-very-strong = 5 très bonnes
# Unfolds the fields that are seldom filled in.
run-form-more = Dénivelé, pas, chaussures et sensations
run-form-save-run = Enregistrer la sortie
# What is wrong with a field, under it.
run-form-wrong-day = Quel jour était-ce ? Écrivez-le ainsi : 2026-01-31.
run-form-wrong-time = Écrivez l’heure ainsi : 07:30.
run-form-wrong-minutes = Des minutes, comme 25 ou 25:30.
run-form-wrong-distance = Une distance, comme 4,2.
run-form-neither = Minutes ou distance : il faut l’une des deux.
run-form-wrong-effort = De 0 à 10.
run-form-wrong-metres = Des mètres.
run-form-wrong-steps = Un nombre entier.
run-form-changed = Sortie modifiée.
run-form-saved = Sortie enregistrée. Maintenant, les réponses du genou.
