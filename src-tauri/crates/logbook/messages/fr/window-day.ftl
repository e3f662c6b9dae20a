# A day beside its runs: what else was done, how it was.

day-title = En dehors de la course
day-about = Montré à côté de vos sorties et compté dans le rapport, parmi ce qui accompagnait les poussées. Cela ne relève jamais la ligne.
# A button that opens the form.
day-write = En dehors de la course…
day-done = Ce que vous avez fait d’autre
day-none = Rien de noté.
day-kind = Activité
day-kind-name = { $kind ->
    [walk] Marche
    [hike] Randonnée
    [ride] Vélo
    [swim] Natation
    [strength] Renforcement, exercices
   *[other] Autre chose
}
day-words = Dans vos mots
day-add = Ajouter
day-felt = Comment était la journée
day-sleep = Heures de sommeil
day-sleep-hint = La nuit précédente
day-sleep-wrong = Entre 0 et 24 heures.
day-stress = Stress, 0–10
day-stress-hint = 0 aucun, 10 le plus fort
day-stress-wrong = Un nombre entier de 0 à 10.
day-sore = Douloureux ailleurs
day-sore-hint = Hanche gauche, mollets…
day-save = Enregistrer la journée
# $day like "22 November 2026".
day-saved = { $day } : c’est noté.
