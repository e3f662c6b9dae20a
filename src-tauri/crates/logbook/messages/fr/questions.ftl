### What is asked about a run and a morning.

# $side: `left` or `right`.
questions-before = Comment était votre { $side ->
    [left] genou gauche
   *[right] genou droit
} avant de partir ?
questions-during = Comment était votre { $side ->
    [left] genou gauche
   *[right] genou droit
} pendant la sortie, au pire ?
# Follows the question about the run.
questions-after = Et dans les premières heures après, au pire ?
questions-morning = Comment va votre { $side ->
    [left] genou gauche
   *[right] genou droit
} le lendemain matin ?
# On a morning without a run before it, and in a reminder.
questions-this-morning = Comment va votre { $side ->
    [left] genou gauche
   *[right] genou droit
} ce matin ?
questions-due-tomorrow = À demander demain matin
# Above the questions about a run. $when: `today`, `yesterday` or `day`, which is $day, "1 March 2026"; $amount "5.0 km", "25 min".
questions-title = { $when ->
    [today] Aujourd’hui, { $amount }
    [yesterday] Hier, { $amount }
   *[day] Le { $day }, { $amount }
}

## The next step, below Today's heading

questions-next-no-knee = Dites dans Réglages quel genou vous suivez ; chaque sortie demandera ensuite de ses nouvelles.
questions-next-no-run = Importez une sortie de votre montre, ou saisissez-en une.
questions-next-open = { $count ->
    [one] { $count } réponse est en attente.
   *[other] { $count } réponses sont en attente.
} Un matin sans réponse reste inconnu ; il ne compte jamais comme bon.
questions-next-nothing = Rien n’est en attente. La prochaine question viendra avec la prochaine sortie.
