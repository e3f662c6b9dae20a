### The first page of an empty logbook.

welcome-title = Quelle dose de course votre genou accepte-t-il aujourd’hui ?
welcome-lead = La coque d’un navire porte une ligne peinte : ne pas charger au-delà. Plimsoll trace cette ligne pour un genou qui court, à partir de vos sorties et des réponses du genou.
welcome-knee = De quel genou s’agit-il ?
welcome-knee-missing = Dites d’abord quel genou : les questions en ont besoin.
welcome-since = Depuis quand est-il douloureux ?
welcome-since-hint = Une date approximative suffit. Laissez vide si vous ne savez pas.
welcome-begin = Commencer sans sortie
# The button welcome-sample stands behind it.
welcome-not-yet = Pas tout de suite ?
welcome-sample = Faire un tour dans un carnet d’exemple
# Behind it: a backup takes the logbook’s place.
welcome-restore = Restaurer une sauvegarde…
welcome-what-it-is = Plimsoll est un journal et une calculatrice pour vos propres chiffres. Il ne pose pas de diagnostic. Tout reste dans un seul fichier sur cet ordinateur.

## The steps

# Over the heading of each of the three steps.
welcome-step = Étape { $step } sur { $of }
welcome-next = Suivant
welcome-back = Retour
welcome-skip-step = Passer cette étape
# The second step: the longest comfortable run and the break, with the fields of the screen Settings.
welcome-before = Ce que le genou connaissait avant
welcome-before-lead = Tout ceci peut rester vide. C’est une première idée de ce à quoi le genou était habitué, en attendant que vos sorties et vos réponses en disent plus.
# After the last step: files, a run that is typed, or nothing yet; a backup, or the sample.
welcome-ways = Par quoi voulez-vous commencer ?
welcome-ways-lead = Tout peut être changé plus tard dans Réglages.

## The second page: the red-flag questions

welcome-flags = Certains genoux sont à faire examiner d’abord
welcome-flags-lead = Répondez à chacune par oui ou non. Vos réponses restent sur cet ordinateur.
# Behind the button "Not now"; Today is the screen of that name.
welcome-asks-again = La page Aujourd’hui reposera la question.
