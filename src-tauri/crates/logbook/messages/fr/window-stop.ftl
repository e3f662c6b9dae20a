### The red-flag questions, and the stop card a yes puts up.

## The questions

flags-title = Questions drapeaux rouges
# Headings over groups of questions: how soon a yes wants a clinician.
flags-same-day = Un oui ici demande un avis médical le jour même
flags-within-days = Un oui ici demande un avis médical dans les jours qui viennent
flags-next-visit = À aborder à votre prochaine consultation
# Y and N stay as they are: these are the keys.
flags-keys = Les touches Y (oui) et N (non) répondent à la question sélectionnée.
# A button that says no to every question, or to those that are left.
flags-none = Rien de tout cela
flags-none-of-the-others = Rien des autres
flags-keep = Enregistrer les réponses
flags-open = { $count ->
    [one] { $count } question est encore sans réponse.
   *[other] { $count } questions sont encore sans réponse.
}
flags-kept = Réponses enregistrées.

## On Today, while they wait: why, and a button

flags-due-weekly = Une semaine depuis la dernière fois.
flags-due-red = Après une sortie rouge.
flags-due-sign = Après le signe que vous avez noté.
# Heading over what the log suggests showing to somebody.
flags-advice = À faire examiner
flags-answer = { $count ->
    [one] Répondre à { $count } question…
   *[other] Répondre à { $count } questions…
}

## The stop card

stop-noted = Ce qui a été noté
stop-why = Pourquoi cela s’arrête ici
# Heading over a line that is copied or shown.
stop-to-show = À montrer à un professionnel de santé
stop-copy = Copier
# Read out for the button; begins with the word on it.
stop-copy-spoken = Copier la ligne à montrer à un professionnel de santé
stop-copied = Copié.
# Where copying was not allowed.
stop-marked = La ligne est sélectionnée : copiez-la avec le clavier.
# A button that unfolds a form, and what is read out for the form.
stop-looked-at = Quelqu’un l’a examiné…
stop-looked-at-spoken = Quelqu’un l’a examiné
stop-who = Qui l’a examiné ?
stop-who-hint = Par exemple : mon kiné. Ou : répondu par erreur.
stop-who-missing = Dites qui : le bilan le mentionnera.
stop-said = Qu’en a dit cette personne ?
stop-clear = Lever cet arrêt
stop-not-yet = Pas encore
# A button on the card while it fills the window: it makes room for the rest of the screen Today.
stop-diary = Afficher mon journal
stop-cleared = Levé.
