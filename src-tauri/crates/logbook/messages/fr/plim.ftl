### What plim says at a terminal, beside what the window says too. Words in `…` and words that begin with -- are typed as they stand.
### Help, JSON and what scripts read are not here: they are English. $path, $file and $folder are files and folders.

## Heads of tables: short, in small letters

plim-head = { $head ->
    [answer-id] n°
    [band] fourchette
    [ceiling] plafond
    [column] colonne
    [day] jour
    [distance] distance
    [duration] durée
    [exponent] exposant
    [flare] poussée
    [holds] contient
    [id] N°
    [kind] Type
    [knee] genou
    [knee-km] knee-km
    [left] gauche
    [line-number] ligne
    [load] charge
    [load-line] ligne
    [means] signifie
    [moment] moment
    [outcome] mauvaise issue
    [predicted] prédit
    [questionnaire] Questionnaire
    [right] droit
    [run] sortie
    [run-minutes] course min
    [score-day] Jour
    [since] Depuis
    [state] état
    [step] palier
    [time] durée
    [tolerated] toléré
    [walk-minutes] marche min
    [what-changed] Quoi
   *[what] quoi
}

## Names

plim-knee = { $side ->
    [left] Genou gauche
   *[right] Genou droit
}
# In the cell of a table.
plim-side = { $side ->
    [left] gauche
   *[right] droit
}
plim-moment = { $moment ->
    [before] avant
    [during] pendant
    [after] après
   *[morning] matin
}
plim-no-knee = Aucun genou choisi (`plim settings set side left|right|both`)
plim-no-knee-yet = Aucun genou choisi
plim-yes = oui
plim-no = non
plim-not-known = inconnu

## plim import and plim columns

plim-columns-none = Rien n’a été dit de la lecture des tableaux ; leurs colonnes sont devinées.
plim-columns-unreadable = { $path } n’a pas pu être lu : { $error }. Rien n’a été modifié.
plim-columns-unreadable-hint = Indiquez les colonnes sur la ligne de commande, ou nommez un fichier texte.
plim-dry-run = Rien n’a été écrit : c’était un essai à blanc.
plim-refused-list = Ce qui n’a pas été lu, et pourquoi : { $file }
# What became of a file, in the first column: at most 13 letters where they fit.
plim-fate = { $fate ->
    [imported] nouveau
    [updated] complété
    [duplicate] déjà là
    [not-a-run] sans sortie
   *[broken] illisible
}
plim-came-as = sortie { $id }, { $title }
plim-table-is-read = { $how ->
    [guess] { $path } est lu en devinant :
    [remembered] { $path } est lu comme indiqué auparavant :
   *[said] { $path } est lu comme le dit --columns :
}
plim-not-a-run = { $what } (pas une sortie)
# Beside a bar: $done is one of the two below, $left a time.
plim-progress = { $done }, encore { $left }
plim-progress-read = { $done } sur { $count ->
    [one] { $count } fichier lu
   *[other] { $count } fichiers lus
}
plim-progress-taken-in = { $done } sur { $of } importées

## plim pain, line and can-run

plim-answer-written = La réponse { $id } est notée : { $day }, { $side ->
    [left] genou gauche
   *[right] genou droit
}, { $moment ->
    [before] avant
    [during] pendant
    [after] après
   *[morning] matin
} : { $score } sur 10.
plim-answer-recalled = Elle est marquée « de mémoire » : son jour était passé.
plim-answer-deleted = La réponse { $id } est retirée. `plim undo` la remet.
# $knee is a knee's name, or that none is chosen.
plim-line = { $knee }. { $text }
plim-outcome-flare = poussée
plim-outcome-red = toute sortie rouge
plim-in-force = en vigueur
plim-other-advice = autre conseil
plim-one-hour-after = une heure après { $score }
plim-stiff = raideur de { $minutes } min
plim-swelling = gonflement
plim-gave-way = dérobement
plim-locked = blocage
plim-stopped = interrompue à cause de lui
plim-recalled = de mémoire

## plim export, backup, restore, undo, redo, check and sample

# $runs and $answers are "3 runs" and "1 answer".
plim-exported = { $runs } et { $answers } sont maintenant en formats ouverts. `plim import` les reprend.
plim-exported-without-times = { $runs } et { $answers } sont maintenant en formats ouverts. Sans heures, c’est fait pour être lu : on ne peut pas les reprendre.
plim-backed-up = { $runs } et { $answers } sont dans cette copie. `plim restore` la reprend.
plim-restored = Le carnet est restauré depuis { $file }, avec { $runs }.
plim-restored-kept = Ce qui était là avant est conservé : { $file }
# $step is what was done: "answer (right knee, next morning: 2)".
plim-undone = Annulé : { $step }. `plim redo` le rétablit.
plim-nothing-to-undo = Il n’y a rien à annuler.
plim-redone = Rétabli : { $step }.
plim-nothing-to-redo = Il n’y a rien à rétablir.
plim-check-sound = Tout est en ordre.
plim-check = { $runs }, { $answers }, { $bytes } octets ; Plimsoll { $version }.
plim-sample = { $runs } et { $answers } d’une personne inventée, pour faire un tour.
plim-sample-apart = L’exemple a besoin de son propre carnet, pour ne jamais se mêler au vôtre.
plim-sample-apart-hint = Nommez un nouveau fichier : plim --logbook sample.plimsoll sample
plim-no-home-hint = Nommez-en un avec --logbook FILE.

## plim chart and report

plim-chart-file = Un graphique s’écrit en .svg, .png ou .csv.
plim-chart-file-hint = Donnez à --out un nom qui finit ainsi.
plim-exists = { $path } existe déjà. Rien n’y a été touché.
plim-exists-hint = Nommez un nouveau dossier.

## plim watch

plim-asked-first = { $name } : branchement détecté, Plimsoll demande d’abord. `plim watch --device "{ $name }" --may always` autorise l’import.
plim-no-place = Aucun dossier n’est surveillé, et aucune montre n’est branchée. `plim watch DIR` en surveille un.
plim-no-folder = Aucun dossier n’est surveillé. `plim watch DIR` en surveille un.
plim-not-watched = Ce dossier n’est pas surveillé.
plim-not-watched-hint = `plim watch` liste ce qui l’est.
plim-watched-no-more = { $name } n’est plus surveillé. Ses sorties restent.
plim-no-such-watch = Aucune montre de ce nom n’a été branchée auparavant.
plim-no-such-watch-hint = `plim watch` liste celles qui l’ont été.
plim-may = { $may ->
    [ask] { $name } : au branchement, Plimsoll demande.
    [always] { $name } : au branchement, les nouveautés arrivent d’elles-mêmes.
   *[never] { $name } : Plimsoll n’y touche pas.
}
# $said is a sentence about the place $name.
plim-place-is = { $name } : { $said }
plim-place-last = Dernier : { $file }, { $day }.

## plim plan, start-check and red-flags

plim-plan-calendar = Les deux semaines à venir sont dans ce fichier de calendrier.
# $headline is a sentence.
plim-plan = { $knee }, { $day }. { $headline }
plim-plan-note = Note du kiné :
plim-plan-why = Pourquoi
plim-plan-moves = Ce qui ferait bouger le plan
plim-plan-before-start = Avant le premier palier de course
plim-plan-coming = Les deux semaines à venir
plim-plan-decided = Décidé
plim-if-green = si vert
plim-held-by-line = retenu par la ligne de charge
plim-flags-to-show = À montrer :
plim-flags-none = Rien n’est signalé.
plim-flags-last = Dernières réponses : { $day }.
plim-flags-due = Attendent une réponse maintenant
plim-flags-questions = Les questions
plim-flags-how = `plim red-flags answer --none`, ou `--yes CODE` pour chaque oui.

## plim runs, run, add run, edit run and delete run

plim-no-runs = Aucune sortie.
# $runs is "12 runs".
plim-runs-newest = Les { $shown } plus récentes sur { $runs } ; --limit en affiche plus
# $shown is "12 runs", or the message above.
plim-runs-legend = { $shown }. Charge en knee-km. Genou droit et gauche : au pire pendant / au pire après / lendemain matin, 0–10. Un tiret veut dire inconnu.
plim-state = { $state ->
    [open] en attente
    [closed] complète
   *[missing] manquante
}
plim-run-title = Sortie { $id } : { $title }
plim-run-no-title = Sortie { $id }
# The names of a run's facts, in small letters.
plim-fact = { $fact ->
    [start] départ
    [distance] distance
    [time] durée
    [steps] pas
    [climb] dénivelé +
    [descent] dénivelé −
    [heart-rate] fréquence cardiaque
    [surface] surface
    [exertion] effort perçu
    [feel] sensations
    [shoes] chaussures
    [notes] notes
    [from] source
    [load] charge
   *[state] état
}
plim-metres = { $metres } m
plim-beats = { $rate } battements par minute
plim-of-ten = { $value } sur 10
plim-of-five = { $value } sur 5
# Where a run came from.
plim-source = { $source ->
    [manual] saisie à la main
    [sample] l’exemple
    [fit] un fichier FIT
    [tcx] un fichier TCX
    [gpx] un fichier GPX
    [json] l’export d’une application
    [apple-health] Apple Santé
   *[list] une liste
}
plim-changed-by-hand = { $source }, modifiée à la main
plim-light = { $light ->
    [green] vert
    [amber] orange
    [red] rouge
   *[unknown] inconnu
}
plim-reading = { $side ->
    [left] Genou gauche : { $light }
   *[right] Genou droit : { $light }
}
plim-run-answers = Réponses
plim-run-beside = Aussi ce jour-là
plim-run-context = Ce qui a été noté, comme contexte
plim-run-noted = { $source ->
    [Plimsoll] { $text }.
   *[other] { $text } ({ $source }).
}
plim-run-known-from = Connue par
# $name is a file, $told what it says of the run, $gave the fields that the run has from it.
plim-run-copy = { $name } : { $told }. A fourni : { $gave }.
plim-run-copy-nothing = { $name } : { $told }. N’a rien fourni.
plim-run-noticed = Remarqué à la lecture du fichier
# $known is a list of how far, how long and what load.
plim-run-written = La sortie { $id } est notée : { $day }, { $known }.
plim-run-changed = La sortie { $id } est modifiée : { $day }, { $known }.
plim-run-deleted = La sortie { $id } est supprimée. `plim undo` la remet.
plim-edit-nothing = Dites ce qu’il faut modifier.
plim-edit-nothing-hint = Par exemple : plim edit run 12 --km 5.2. `plim edit run --help` liste le reste.

## plim score, change and settings

plim-no-scores = Aucun questionnaire n’a été rempli.
plim-no-changes = Aucun changement n’a été noté.
plim-taken-away = Retiré.
plim-day-empty = Rien n’est noté en dehors des sorties du { $day }.
plim-activity-written = Noté sous { $id }.
plim-noted = Noté.
# $code is typed as it stands.
plim-score-kind = { $name } ({ $min } à { $max }). { $about }
plim-settings-hint = `plim settings set KEY VALUE` en définit un ; `plim settings --help` dit à quoi sert chacun.
