### What a person is told when something could not be done: what happened, what became of the data, and, as a sentence of its own (…-hint), what to do next.
### $error, $detail and $reason are technical, in the system's own words. $path is a file or folder. $id is a number. Words in `…` are typed as they stand.

## What is not there

problem-no-run = Il n’y a pas de sortie { $id }.
problem-no-answer = Il n’y a pas de réponse { $id }.
problem-no-score = Il n’y a pas de questionnaire { $id }.
problem-no-change = Il n’y a pas de changement noté { $id }.
problem-no-activity = Il n’y a pas d’autre activité { $id }.
problem-no-place = Cet endroit n’est plus surveillé. Rien n’a été modifié.
problem-no-import = Il n’y a pas d’import { $id }.
problem-cancelled = Arrêté. Rien n’a été modifié.

## Files and pages

problem-not-written = { $path } n’a pas pu être écrit : { $error }. Votre carnet est intact.
problem-not-written-hint = Choisissez un autre dossier, ou libérez de la place.
# $place is a file with line and column; $wrong is a sentence in English.
problem-template-mistake = Le modèle du bilan contient une erreur dans { $place } : { $wrong } Votre carnet est intact.
problem-template-mistake-hint = Corrigez le modèle, ou passez-vous-en : Plimsoll utilise alors le sien.
problem-page-not-made = La page n’a pas pu être produite : { $error }. Votre carnet est intact.

## What the window is told

problem-import-busy = Un import est déjà en cours. Rien du nouveau n’a commencé.
problem-import-busy-hint = Attendez-le, ou arrêtez-le.
problem-no-preview = Rien n’attend d’être importé. Rien n’a été modifié.
problem-no-preview-hint = Choisissez de nouveau les fichiers.
problem-no-home = Ce système ne dit pas où se trouvent vos fichiers : il n’y a donc pas de place pour le carnet.
problem-no-home-hint = Définissez un dossier personnel pour cet utilisateur.
problem-sample-open = L’exemple est ouvert : ce qui arrive de soi-même n’entre que dans votre propre carnet. Rien n’a été modifié.
problem-sample-open-hint = Quittez d’abord l’exemple.
problem-not-plugged-in = Elle n’est plus branchée. Rien n’a été modifié.
problem-not-plugged-in-hint = Rebranchez-la ; ce qu’elle a de nouveau l’est toujours.
problem-no-file-manager = Le gestionnaire de fichiers ne s’est pas ouvert : { $error }. Rien n’a été modifié.
problem-no-file-manager-hint = Le chemin sur cette page peut s’ouvrir à la main.

## What cannot be

# $value, $min and $max are numbers.
problem-out-of-range = { $quantity ->
    [distance] { $value } n’est pas une distance : il faut entre { $min } et { $max } m.
    [duration] { $value } n’est pas une durée : il faut entre { $min } et { $max } s.
    [step-count] { $value } n’est pas un nombre de pas : il faut entre { $min } et { $max } pas.
    [heart-rate] { $value } n’est pas une fréquence cardiaque : il faut entre { $min } et { $max } bpm.
    [cadence] { $value } n’est pas une cadence : il faut entre { $min } et { $max } pas/min.
    [speed] { $value } n’est pas une vitesse : il faut entre { $min } et { $max } m/s.
    [knee-load] { $value } n’est pas une charge du genou : il faut entre { $min } et { $max } knee-km.
    [pain-score] { $value } n’est pas une note de douleur : il faut entre { $min } et { $max } sur l’échelle de 0 à 10.
    [stiffness] { $value } n’est pas une durée de raideur : il faut entre { $min } et { $max } min.
    [sleep] { $value } n’est pas une durée de sommeil : il faut entre { $min } et { $max } h.
    [stress] { $value } n’est pas un stress : il faut entre { $min } et { $max } sur l’échelle 0–10.
    [exertion] { $value } n’est pas un effort perçu : il faut entre { $min } et { $max } sur l’échelle de 0 à 10.
    [feel] { $value } n’est pas une note de sensations : il faut entre { $min } et { $max } sur l’échelle de 1 à 5.
   *[score] { $value } n’est pas un score : il faut entre { $min } et { $max } points.
}
problem-empty-run = Il faut des minutes ou une distance pour une sortie.
problem-empty-plan = Indiquez une distance ou une durée, l’une des deux.
problem-not-an-amount = « { $text } » n’est ni une distance ni une durée.
problem-not-an-amount-hint = Écrivez 5km, 3mi, 30min ou 1h30min.
problem-not-a-time = « { $text } » n’est pas un jour ni une heure que Plimsoll comprenne.
problem-not-a-time-hint = Écrivez 2026-03-01, ou 2026-03-01T18:30.
problem-in-the-future = C’est dans l’avenir.
problem-morning-not-yet = Le lendemain matin de cette sortie n’est pas encore là.
problem-morning-not-yet-hint = La question viendra demain.
problem-wrong-moment = { $detail ->
    [one-hour] Une note une heure après ne va pas avec ce moment.
   *[stiffness] La raideur matinale ne va pas avec ce moment.
}
problem-no-setting = Il n’y a pas de réglage « { $key } ».
problem-no-setting-hint = `plim settings` les liste tous.
# $key and $takes are as `plim settings` lists them.
problem-not-a-value = « { $value } » n’est pas une valeur de { $key } : il faut { $takes }.
problem-ladder-hint = Écrivez des paliers comme 30w; 6x1r4w; 20r, la marche d’abord.
problem-ladder-length = Une progression a de 2 à 60 paliers ; celle-ci en a { $count }.
problem-ladder-not-a-step = Le palier { $step } de la progression, « { $text } », est illisible.
problem-ladder-out-of-range = Le palier { $step } de la progression, « { $text } », n’a pas de minutes, a plus de 300 minutes ou plus de 60 répétitions.
problem-ladder-begins-running = Une progression commence par une marche : le palier avant la première course.
problem-ladder-no-running = Le palier { $step } de la progression ne contient pas de course.
problem-score-hint = `plim score kinds` donne leurs plages.
problem-score-total-only = Ce questionnaire n’a qu’un total.
# $given is how many answers were given.
problem-score-answers = Ce questionnaire a { $most } réponses ; { $given ->
    [one] { $given } a été donnée.
   *[other] { $given } ont été données.
}
problem-score-answers-between = Ce questionnaire prend de { $least } à { $most } réponses ; { $given ->
    [one] { $given } a été donnée.
   *[other] { $given } ont été données.
}
problem-score-item-words = Une activité a besoin d’un nom de { $most } caractères au plus.
problem-total-and-items = Donnez un total ou des réponses, pas les deux. Rien n’a été modifié.
problem-empty-change = Dites ce qui a changé, en quelques mots.
problem-template-no-folder = Le dossier du modèle « { $folder } » ne peut pas être utilisé : il n’existe pas. Rien n’a été modifié.
problem-template-no-typst = Le dossier du modèle « { $folder } » ne peut pas être utilisé : il ne contient aucun fichier qui finit par .typ. Rien n’a été modifié.
problem-template-too-large = Le dossier du modèle « { $folder } » ne peut pas être utilisé : il contient plus de 500 fichiers ou 50 Mo. Rien n’a été modifié.
problem-template-unreadable = Le dossier du modèle « { $folder } » ne peut pas être utilisé : { $error }. Rien n’a été modifié.
problem-template-hint = Sans modèle, Plimsoll utilise le sien ; docs/report-template.md dit comment commencer.
problem-empty-start-check = Aucune des questions n’a de réponse. Rien n’a été modifié.
problem-empty-start-check-hint = Répondez au moins à l’une d’elles.
problem-no-knee = Aucun genou n’est encore choisi. Rien n’a été modifié.
problem-no-knee-hint = Dites quel genou vous suivez, ou nommez-en un.
problem-no-flag = Il n’y a pas de question « { $code } ». Rien n’a été modifié.
problem-no-flag-hint = `plim red-flags` les liste toutes.
problem-nothing-to-clear = Rien n’est signalé qui puisse être levé.
problem-cleared-by-nobody = Dites qui l’a levé : votre kiné, votre médecin, ou que c’était une erreur.
problem-no-run-named = Ce graphique porte sur une seule sortie.
problem-no-run-named-hint = Dites laquelle : --run avec le numéro donné par `plim runs`.
problem-period-backwards = La période finit avant de commencer.
problem-logbook-not-empty = Ce carnet contient déjà quelque chose. Rien n’a été modifié.
problem-logbook-not-empty-hint = Nommez un nouveau fichier pour l’exemple.
problem-folder-not-empty = Le dossier contient déjà quelque chose. Rien n’a été écrit.
problem-folder-not-empty-hint = Choisissez un dossier nouveau ou vide.
problem-not-columns = « { $part } » ne dit rien des colonnes de ce tableau. Rien n’a été modifié.
problem-not-columns-hint = Écrivez des éléments comme : 1 date; 3 distance km; 4 duration clock; 5 -; dates month-first; decimals comma.
problem-no-table = Aucun de ces fichiers n’est un tableau dont on pourrait indiquer les colonnes. Rien n’a été modifié.
problem-no-table-hint = Laissez de côté ce que vous avez indiqué des colonnes.
# $count is at least 2.
problem-several-tables = Il y a { $count } tableaux avec des colonnes différentes. Rien n’a été modifié.
problem-several-tables-hint = Importez-les un par un pour dire comment chacun se lit.
problem-no-columns = Rien n’est retenu des colonnes « { $fingerprint } ». Rien n’a été modifié.
problem-no-columns-hint = `plim columns` liste ce qui l’est.
problem-watched-already = { $name } est déjà surveillé, avec tout ce qu’il contient. Rien n’a été modifié.
problem-watched-already-hint = Cessez d’abord de le surveiller, ou choisissez un dossier ailleurs.
problem-name-is-no-text = Le nom de { $path } n’est pas lisible comme texte, le carnet ne peut donc pas le garder. Rien n’a été modifié.
problem-name-is-no-text-hint = Renommez le dossier, ou choisissez-en un autre.
problem-not-a-folder = { $path } ne peut pas être parcouru : ce n’est pas un dossier, il est illisible ou contient trop de fichiers. Rien n’a été modifié.
problem-not-a-folder-hint = Choisissez le dossier où vont vos enregistrements.

## The logbook's file

problem-not-a-logbook = { $path } n’est pas un carnet Plimsoll. Il n’a pas été touché.
problem-not-a-logbook-hint = Déplacez ce fichier et réessayez, ou choisissez-en un autre.
problem-newer-file = Ce carnet a été écrit par un Plimsoll plus récent (version { $version } du fichier ; ce programme connaît jusqu’à { $known }). Il n’a pas été touché.
problem-newer-file-hint = Mettez Plimsoll à jour, puis rouvrez-le.
problem-older-file = Ce carnet vient d’un Plimsoll plus ancien et doit être mis à niveau, mais il n’est pas modifiable. Il n’a pas été touché.
problem-older-file-hint = Rendez le fichier modifiable, ou ouvrez une copie.
problem-no-file = Il n’y a pas de fichier { $path }.
problem-cannot-open = { $path } n’a pas pu être ouvert : { $reason }.
problem-cannot-open-hint = Vérifiez que le dossier existe et que l’écriture y est permise.
problem-read-only = Ce carnet peut être lu mais pas écrit. Rien n’a été modifié.
problem-read-only-hint = Rendez le fichier modifiable, ou travaillez sur une copie.
problem-disk-full = Le disque est plein. Rien de ce changement n’a été écrit ; tout ce qui précède est intact.
problem-disk-full-hint = Libérez de la place et réessayez.
problem-busy = Un autre programme écrit dans le carnet. Rien n’a été modifié.
problem-busy-hint = Réessayez dans un instant.
problem-corrupt = Le fichier du carnet est endommagé : { $detail }. Il n’a pas été modifié.
problem-corrupt-hint = Restaurez une sauvegarde : `plim restore FILE`.
problem-unsound-backup = { $path } est endommagé et n’a pas été restauré : { $detail }. Votre carnet est intact.
problem-unsound-backup-hint = Choisissez une autre sauvegarde.
problem-already-exists = { $path } existe déjà. Il n’a pas été touché.
problem-already-exists-hint = Choisissez un autre nom.
problem-file = { $path } : { $error }. Votre carnet est intact.
problem-file-hint = Vérifiez le dossier et réessayez.
problem-refused = Le carnet a refusé la modification : { $detail }. Rien n’a été modifié.
problem-unreadable = Le carnet contient quelque chose d’illisible : { $detail }. Rien n’a été modifié.
problem-unreadable-hint = `plim check` en dit plus.
problem-cannot-undo = La dernière étape ne peut pas être annulée : { $detail }. Rien n’a été modifié.
problem-not-usable = Le fichier du carnet n’a pas pu être utilisé : { $detail }. Rien n’a été modifié.
