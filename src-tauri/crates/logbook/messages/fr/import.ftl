### What an import says: of files, rows and columns.
### Why a file or row was refused is also kept in the logbook, in the language of that day.

## A batch

# $told is a list of the phrases below: "3 new, 1 already there, 2 not readable".
import-summary = { $told }.
import-summary-nothing = Il n’y avait rien à lire.
# Runs that are new.
import-count-new = { $count ->
    [one] { $count } nouvelle
   *[other] { $count } nouvelles
}
import-count-completed = { $count ->
    [one] { $count } complétée avec un fichier
   *[other] { $count } complétées avec un fichier
}
import-count-there = { $count } déjà là
import-count-answers = { $count ->
    [one] { $count } nouvelle réponse
   *[other] { $count } nouvelles réponses
}
# Files that hold no run.
import-count-not-a-run = { $count } sans sortie
import-count-broken = { $count ->
    [one] { $count } illisible
   *[other] { $count } illisibles
}
# On the button that takes it in.
import-action-whole = Tout reprendre
import-action-answers = { $count ->
    [one] Garder { $count } réponse
   *[other] Garder { $count } réponses
}
import-action-entries = { $count ->
    [one] Garder { $count } entrée
   *[other] Garder { $count } entrées
}
import-action-others = { $count ->
    [one] Garder { $count } autre activité
   *[other] Garder { $count } autres activités
}
import-action-complete = { $count ->
    [one] Compléter { $count } sortie
   *[other] Compléter { $count } sorties
}
import-action-import = { $count ->
    [one] Importer { $count } sortie
   *[other] Importer { $count } sorties
}
# The first file's name, and how many others were brought.
import-name-and-others = { $name } et { $count ->
    [one] { $count } autre fichier
   *[other] { $count } autres fichiers
}
# As *Undo* names it.
import-brought = { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
}
# No run came, but something that is known of some days: how somebody slept or felt.
import-brought-context = contexte de quelques jours
# One of several runs in a file.
import-part = sortie { $number } sur { $of }
# A row of a list.
import-row = ligne { $number }

## Tables

import-lacks-day = C’est un tableau, mais Plimsoll ne voit pas quelle colonne contient le jour. Dites laquelle, et ses lignes seront lues.
import-lacks-amount = C’est un tableau, mais Plimsoll ne voit pas quelle colonne contient la distance ou la durée. Dites laquelle, et ses lignes seront lues.
# $columns is a list of the two phrases below, with semicolons.
import-columns = Colonne { $columns }. { $dates ->
    [day-first] Jour d’abord
   *[month-first] Mois d’abord
}, { $decimals ->
    [point] point décimal
   *[comma] virgule décimale
}.
import-columns-utc = Colonne { $columns }. { $dates ->
    [day-first] Jour d’abord
   *[month-first] Mois d’abord
}, { $decimals ->
    [point] point décimal
   *[comma] virgule décimale
}, heures en UTC.
import-column = { $number } : { $meaning }
# $unit is a short sign: km, mi, s.
import-column-with-unit = { $number } : { $meaning } ({ $unit })
# What a column holds.
import-means-date = jour
import-means-time = heure
import-means-id = numéro
import-means-title = titre
import-means-sport = type d’activité
import-means-distance = distance
import-means-timer = temps de course
import-means-elapsed = temps avec pauses
import-means-pace = allure
import-means-climb = dénivelé positif
import-means-heart-rate = fréquence cardiaque
import-means-steps = pas
import-means-rpe = effort perçu
import-means-feel = sensations
import-means-feel-reversed = sensations (1 = les meilleures)
import-means-notes = notes
import-means-gear = chaussures
import-means-file = nom de fichier
import-columns-remembered = Lu comme vous l’avez indiqué le { $day }.
# $cell is what stands in the table.
import-day-or-month = « { $cell } » peut être { $taken } ou { $other } ; { $taken } a été retenu. Si c’est faux, inversez l’ordre du jour et du mois.
# Rows or values that were left out.
import-more-left-out = Et { $count } de plus comme ceux-ci.
# $column is a number, $first a word from the table.
import-no-run-in-table = Aucune de ses lignes n’est reconnue comme une sortie : la colonne { $column } appelle la première « { $first } ». Si ce sont des sorties, ignorez cette colonne.
import-columns-without-names = { $count ->
    [one] { $count } colonne sans nom
   *[other] { $count } colonnes sans nom
}
import-table-beside-others = C’est un tableau parmi d’autres fichiers. Choisissez-le seul pour le faire lire.
import-lists-too-long-together = Toutes les listes d’une importation réunies peuvent avoir { $rows } lignes et { $size } Mo, et avec celle-ci il y en aurait plus. Elle a été laissée de côté et rien n’en est perdu : importez-la seule.

## Runs that are there already. $id is a run's number, $run is "5.0 km on 1 March 2026".

import-already-there-as = Déjà là : c’est la sortie { $id }.
import-already-there = Déjà là.
# $why is one of the phrases below.
import-same-run-unchanged = La même que la sortie { $id } ({ $run }) : { $why }. Rien n’a été modifié.
import-same-run = La même que la sortie { $id } ({ $run }) : { $why }.
# $what is a list of the fields below.
import-from-this-copy = Provient désormais de cette copie : { $what }.
import-also-covers = { $count ->
    [one] Elle couvre aussi { $count } autre enregistrement, qui en fait désormais partie.
   *[other] Elle couvre aussi { $count } autres enregistrements, qui en font désormais partie.
}
import-what-you-wrote-stays = Ce que vous avez écrit reste.
import-told-apart = Faute de mieux, une copie de cette sortie avait été prise pour la sortie { $id } ({ $run }) ; elle est désormais avec celle-ci.
# $runs is a list of the runs it is now: "run 3 and run 7".
import-let-go = Faute de mieux, une autre copie avait été prise pour elle ; c’est désormais : { $runs }.
import-run-number = sortie { $id }
# Why two recordings are one run.
import-one-run-row = la liste nomme cet enregistrement
import-one-run-start = les deux ont commencé à la même seconde
import-one-run-overlap = les deux ont été enregistrées en même temps
import-one-run-typed = l’une a commencé pendant l’autre
import-one-run-touching = elles se touchent dans le temps, avec la même durée et la même distance
import-one-run-day = l’une ne connaît que le jour, et elles ont la même durée et la même distance
# $hours may have a decimal.
import-one-run-zone = elles ont la même durée et la même distance, et commencent à { $hours } h d’écart, comme quand un fuseau horaire est faux
# Fields of a run.
import-field-start = départ
import-field-title = titre
import-field-distance = distance
import-field-timer = durée
import-field-elapsed = temps avec pauses
import-field-steps = pas
import-field-climb = dénivelé positif
import-field-descent = dénivelé négatif
import-field-heart-rate = fréquence cardiaque
import-field-treadmill = tapis
import-field-surface = surface
import-field-rpe = effort perçu
import-field-feel = sensations
import-field-shoes = chaussures
import-field-notes = notes
import-field-course = son tracé
# What one source told, last in a list: "5.0 km, 31 min, from 2026-03-01 18:00:00".
import-told-from = du { $begun }

## Local times. $zone is a time zone's name, like Europe/Berlin.

import-list-local-time = La liste n’indique pas l’heure locale ; c’est celle du fuseau horaire de cet ordinateur.
import-list-local-time-named = La liste n’indique pas l’heure locale ; c’est celle du fuseau horaire de cet ordinateur ({ $zone }).
import-local-time = { $from ->
    [zone] L’enregistrement n’indique pas son heure locale ; c’est celle du fuseau horaire qu’il nomme.
    [place] L’enregistrement n’indique pas son heure locale ; c’est celle du fuseau horaire du lieu où il a commencé.
    [archive] L’enregistrement n’indique pas son heure locale ; c’est celle que donne l’archive qui l’accompagne.
   *[machine] L’enregistrement n’indique pas son heure locale ; c’est celle du fuseau horaire de cet ordinateur.
}
import-local-time-named = { $from ->
    [zone] L’enregistrement n’indique pas son heure locale ; c’est celle du fuseau horaire qu’il nomme ({ $zone }).
    [place] L’enregistrement n’indique pas son heure locale ; c’est celle du fuseau horaire du lieu où il a commencé ({ $zone }).
   *[machine] L’enregistrement n’indique pas son heure locale ; c’est celle du fuseau horaire de cet ordinateur ({ $zone }).
}
# $said is the day, how far and how long.
import-clock-never-set = L’horloge de la montre n’a jamais été réglée : le fichier indique { $said }. La sortie a été mise de côté, car une sortie au mauvais jour induirait en erreur. Vous pouvez la saisir avec le bon jour.

## Lists

import-nothing-to-read = Il ne contient aucune activité ; il était parmi d’autres fichiers.
import-list-empty = Une liste qui ne contient rien à garder.
import-list-of-shoes = { $count ->
    [one] Une liste de chaussures : elle va avec { $count } activité.
   *[other] Une liste de chaussures : elle va avec { $count } activités.
}
import-list-felt-there = { $count ->
    [one] { $count } entrée sur vos sensations : déjà là.
   *[other] { $count } entrées sur vos sensations : déjà là.
}
import-list-felt = { $count ->
    [one] { $count } nouvelle entrée sur vos sensations, gardée comme contexte de ces jours : ce n’est pas une réponse sur un genou.
   *[other] { $count } nouvelles entrées sur vos sensations, gardées comme contexte de ces jours : ce ne sont pas des réponses sur un genou.
}
import-list-of-activities = { $count ->
    [one] Une liste de { $count } activité : ce qu’elle dit est avec les sorties.
   *[other] Une liste de { $count } activités : ce qu’elle dit est avec les sorties.
}
# $sport is a word from the list.
import-listed-as = La liste l’a comme { $sport }.
import-listed-empty = La liste n’indique ni distance ni durée.
import-no-such-time = La liste lui donne une heure qui n’existe pas.

## Files that cannot be read. $at is a place in a file, in bytes; $what and $why are technical, in English.

import-database-logbook = C’est un carnet Plimsoll, pas un enregistrement. Pour l’utiliser à la place de celui-ci, choisissez Restaurer dans les Réglages, ou lancez `plim restore FILE`. Rien n’a été modifié.
import-database-health-connect = C’est la base de données propre à Health Connect, que Plimsoll ne lit pas. Exportez les sorties depuis l’application qui les a enregistrées, en FIT, TCX ou GPX. Rien n’a été modifié.
import-database-other = C’est la base de données d’un autre programme. Exportez-en les sorties, en FIT, TCX, GPX ou CSV.
import-packing-damaged = Sa compression est endommagée : { $why }. Rien de ce qui précède n’a pu être utilisé.
# $size is in MB.
import-file-too-large = Avec { $size } Mo, il est plus gros que n’importe quel enregistrement de sortie ; il n’a pas été lu.
import-no-such-file = Ce fichier n’existe pas.
import-not-permitted = Le système ne laisse pas Plimsoll le lire.
import-not-read = Il n’a pas pu être lu : { $error }.
import-broken-empty = Le fichier est vide (0 octet).
import-broken-unknown = { $looks ->
    [beginning-of-fit] Les { $bytes } octets de ce fichier ressemblent aux premiers octets d’un fichier FIT.
    [empty-archive] Les { $bytes } octets de ce fichier ressemblent à une archive vide.
    [xml] Les { $bytes } octets de ce fichier ressemblent à un fichier XML qui n’est ni GPX ni TCX.
    [json] Les { $bytes } octets de ce fichier ressemblent à un fichier JSON d’un type que cette version ne lit pas.
    [table-without-dates] Les { $bytes } octets de ce fichier ressemblent à un tableau sans colonne de dates.
   *[nothing] Les { $bytes } octets de ce fichier ne ressemblent à rien que cette version lise.
}
import-broken-truncated = Le fichier s’arrête à l’octet { $at } alors que son en-tête annonce { $declared } octets ; les { $messages } messages avant la fin ne contiennent aucune activité.
import-broken-sense = Le fichier n’a plus de sens à partir de l’octet { $at } ({ $what }) ; rien de ce qui précède n’est un enregistrement.
import-broken-list = Cela ressemble à une liste d’activités de Strava, mais ses colonnes ne sont pas comprises. Les enregistrements à côté sont lus quand même ; les titres, les notes et les sorties sans enregistrement ne le sont pas. Mettez Strava en anglais, redemandez l’export et importez celui-là.
# $why is a sentence.
import-broken-archive = L’archive ne peut pas être lue. { $why }
import-broken-apple-health = C’est un export d’Apple Santé ; il faut l’importer comme archive.
import-broken-too-large = Le fichier a { $bytes } octets ; aucun enregistrement de ce type n’en a plus de { $limit }.
import-broken-many-members = C’est une archive de plus de { $limit } fichiers ; il faut l’importer comme archive.
import-broken-damaged = Le fichier ne peut pas être lu au-delà de l’octet { $at } : { $what } ; les { $messages } messages qui précèdent ne contiennent aucune activité.
# An archive, or something in one.
import-refused-too-deep = Il est compressé dans plus de { $limit } archives ; rien de ce qu’écrit une montre ou un service ne l’est.
import-refused-too-large = Décompressé, il dépasse { $limit } octets ; aucun enregistrement de ce type n’est aussi gros.
import-refused-bomb = L’archive de { $packed } octets dépasse { $unpacked } octets une fois décompressée ; la décompression s’est arrêtée là.
import-refused-too-many = L’archive a plus de { $limit } éléments ; les suivants ont été laissés de côté.
import-refused-encrypted = Il est protégé par un mot de passe.
# $method is a number.
import-refused-method = Il est compressé par la méthode { $method }, qui n’est pas lue ici ; décompressez d’abord l’archive.
import-refused-damaged = L’archive est endommagée à l’octet { $at } : { $what }.
import-refused-unreadable = Il n’a pas pu être lu : { $why }.
# Spreadsheets.
import-sheet-kind = { $kind ->
    [numbers] Les fichiers d’Apple Numbers ne sont pas lus. Enregistrez-le en CSV ou en classeur Excel (.xlsx), et prenez celui-là.
   *[xls] Les fichiers Excel d’avant 2007 (.xls) ne sont pas lus. Enregistrez-le en CSV ou en classeur Excel (.xlsx), et prenez celui-là.
}
import-sheet-too-large = La feuille de calcul est plus grosse que n’importe quelle liste d’activités. Enregistrez en CSV la feuille avec vos sorties, et prenez celle-là.
import-sheet-damaged = La feuille de calcul ne peut pas être lue ({ $why }). Enregistrez en CSV la feuille avec vos sorties, et prenez celle-là.

## Files without a run

# $number is FIT's own number of a kind.
import-not-an-activity = { $kind ->
    [device] C’est la description d’un appareil, pas une activité enregistrée.
    [settings] C’est un fichier de réglages, pas une activité enregistrée.
    [sport-settings] Ce sont les réglages d’un sport, pas une activité enregistrée.
    [workout] C’est un entraînement prévu, pas une activité enregistrée.
    [course] C’est un parcours à suivre, pas une activité enregistrée.
    [schedule] C’est un calendrier d’entraînement, pas une activité enregistrée.
    [weights] C’est une liste de poids, pas une activité enregistrée.
    [totals] C’est une liste de totaux, pas une activité enregistrée.
    [goals] C’est une liste d’objectifs, pas une activité enregistrée.
    [blood-pressures] C’est une liste de tensions artérielles, pas une activité enregistrée.
    [monitoring] C’est un suivi de la journée, pas une activité enregistrée.
    [activity-summary] C’est le résumé d’une activité, pas une activité enregistrée.
    [segment] C’est un segment, pas une activité enregistrée.
    [track-without-times] C’est une trace sans heures, pas une activité enregistrée.
    [route] C’est un itinéraire à suivre, pas une activité enregistrée.
    [places] C’est une liste de lieux, pas une activité enregistrée.
   *[fit] C’est un fichier FIT de type { $number }, pas une activité enregistrée.
}
# $sports is a list of words from the file.
import-other-sport = Ce n’est pas une sortie de course : l’enregistrement indique { $sports }.
import-no-sport-named = L’enregistrement ne nomme aucun sport et, à { $speed } km/h, ce n’est pas une sortie de course ; il a été laissé de côté.
import-no-sport-no-speed = L’enregistrement ne nomme aucun sport et, sans vitesse, ce n’est pas une sortie de course ; il a été laissé de côté.
import-empty-run = La sortie de ce fichier est vide : ni durée, ni distance, ni points.
import-nothing-recorded = Rien n’a été enregistré dans cette activité : elle n’a ni séance ni points.

## What is told of a file that was read all the same

import-warning-truncated = Le fichier s’arrête au milieu d’un message, à l’octet { $at } sur { $declared } annoncés ; les { $points } points qui précèdent ont été gardés.
import-warning-checksum-missing = La somme de contrôle à l’octet { $at } manque ; tout ce qui précède a été gardé.
import-warning-checksum-wrong = La somme de contrôle à l’octet { $at } est { $found } alors que le contenu donne { $calculated } : une valeur peut être fausse. Tout a été gardé.
import-warning-header-checksum = La somme de contrôle de l’en-tête à l’octet { $at } est fausse ; le contenu a tout de même été lu.
import-warning-unfinished = L’en-tête à l’octet { $at } n’annonce aucun contenu ; tout a été lu jusqu’à la fin du fichier.
import-warning-undefined-message = À l’octet { $at } vient un message de type { $local } jamais défini ; les { $points } points qui précèdent ont été gardés.
import-warning-size-wrong = L’en-tête annonce une fin à l’octet { $declared }, au milieu d’un message ; les { $points } points jusque-là ont été gardés.
import-warning-bytes-after-end = Après la fin à l’octet { $at } viennent encore { $number } octets qui ne sont pas du FIT ; ils ont été laissés de côté.
import-warning-part = { $kind ->
    [device] La partie à l’octet { $at } est la description d’un appareil ; elle a été laissée de côté.
    [settings] La partie à l’octet { $at } est un fichier de réglages ; elle a été laissée de côté.
    [sport-settings] La partie à l’octet { $at } contient les réglages d’un sport ; elle a été laissée de côté.
    [workout] La partie à l’octet { $at } est un entraînement prévu ; elle a été laissée de côté.
    [course] La partie à l’octet { $at } est un parcours à suivre ; elle a été laissée de côté.
    [schedule] La partie à l’octet { $at } est un calendrier d’entraînement ; elle a été laissée de côté.
    [weights] La partie à l’octet { $at } est une liste de poids ; elle a été laissée de côté.
    [totals] La partie à l’octet { $at } est une liste de totaux ; elle a été laissée de côté.
    [goals] La partie à l’octet { $at } est une liste d’objectifs ; elle a été laissée de côté.
    [blood-pressures] La partie à l’octet { $at } est une liste de tensions artérielles ; elle a été laissée de côté.
    [monitoring] La partie à l’octet { $at } est un suivi de la journée ; elle a été laissée de côté.
    [activity-summary] La partie à l’octet { $at } est le résumé d’une activité ; elle a été laissée de côté.
    [segment] La partie à l’octet { $at } est un segment ; elle a été laissée de côté.
    [track-without-times] La partie à l’octet { $at } est une trace sans heures ; elle a été laissée de côté.
    [route] La partie à l’octet { $at } est un itinéraire à suivre ; elle a été laissée de côté.
    [places] La partie à l’octet { $at } est une liste de lieux ; elle a été laissée de côté.
   *[fit] La partie à l’octet { $at } est un fichier FIT de type { $number } ; elle a été laissée de côté.
}
import-warning-laps-missing = Les tours totalisent { $laps } s, les points { $points } s ; les totaux ont été recalculés à partir des points.
import-warning-points-without-time = { $count ->
    [one] Laissé de côté : un point sans heure.
   *[other] Laissés de côté : { $count } points sans heure.
}
import-warning-sense = Le fichier n’a plus de sens à partir de l’octet { $at } ({ $what }) ; les { $points } points qui précèdent ont été gardés.
import-warning-skipped = À l’octet { $at }, quelque chose n’a pas de sens ({ $what }) ; la lecture a repris à la ligne suivante.
import-warning-too-many = { $what ->
    [heart-rate] { $count ->
        [one] Laissée de côté parce qu’il y en a trop : une fréquence cardiaque.
       *[other] Laissées de côté parce qu’il y en a trop : { $count } fréquences cardiaques.
    }
    [position] { $count ->
        [one] Laissée de côté parce qu’il y en a trop : une position.
       *[other] Laissées de côté parce qu’il y en a trop : { $count } positions.
    }
   *[workout] { $count ->
        [one] Laissé de côté parce qu’il y en a trop : un entraînement.
       *[other] Laissés de côté parce qu’il y en a trop : { $count } entraînements.
    }
}
import-warning-unpacked-in-part = Seuls les { $bytes } premiers octets ont pu être décompressés ({ $why }).
import-warning-unpacked-in-part-of = Seuls les { $bytes } premiers octets de { $name } ont pu être décompressés ({ $why }).
import-warning-members-left-out = { $count ->
    [one] Laissé de côté dans l’archive : un fichier sans sortie.
   *[other] Laissés de côté dans l’archive : { $count } fichiers sans sortie.
}
# $why is a sentence.
import-warning-member-refused = Laissé de côté dans l’archive : { $name }. { $why }
import-warning-too-many-points = Seuls les { $points } premiers points ont été gardés.
# $sports is a list of words from the file.
import-warning-other-sports = Laissé de côté car ce ne sont pas des sorties de course : { $sports }.
import-warning-empty-runs = { $count ->
    [one] Laissée de côté : une sortie sans durée, ni distance, ni points.
   *[other] Laissées de côté : { $count } sorties sans durée, ni distance, ni points.
}
import-warning-no-session = Le fichier n’a pas de résumé de la sortie ; ses totaux ont été recalculés à partir de { $points } points.
import-warning-sport-assumed = Le fichier ne nomme aucun sport ; à { $speed } km/h en moyenne, il a été pris pour une sortie de course.
# $said and $rebuilt carry their units. The summary says nothing of it in the second.
import-warning-rebuilt = { $what ->
    [running-time] Le temps de course du résumé ({ $said }) est inutilisable ; il a été recalculé à partir des points : { $rebuilt }.
    [distance] La distance du résumé ({ $said }) est inutilisable ; elle a été recalculée à partir des points : { $rebuilt }.
   *[step-count] Le nombre de pas du résumé ({ $said }) est inutilisable ; il a été recalculé à partir des points : { $rebuilt }.
}
import-warning-rebuilt-absent = { $what ->
    [running-time] Le temps de course du résumé (absent) est inutilisable ; il a été recalculé à partir des points : { $rebuilt }.
    [distance] La distance du résumé (absente) est inutilisable ; elle a été recalculée à partir des points : { $rebuilt }.
   *[step-count] Le nombre de pas du résumé (absent) est inutilisable ; il a été recalculé à partir des points : { $rebuilt }.
}
# In metres.
import-warning-distances-disagree = Le résumé indique { $summary } m, ses points { $points } m ; la distance du résumé a été gardée.
# $said and $taken are times as computers write them.
import-warning-clock-not-set = L’horloge de l’appareil n’était pas réglée (elle indique { $said }) ; la date de cette sortie est à corriger.
import-warning-start-replaced = { $from ->
    [first-point] Le départ du résumé ({ $said }) ne colle pas à l’enregistrement ; { $taken } (le premier point) a été pris à la place.
    [file-created] Le départ du résumé ({ $said }) ne colle pas à l’enregistrement ; { $taken } (la création du fichier) a été pris à la place.
   *[end-less-duration] Le départ du résumé ({ $said }) ne colle pas à l’enregistrement ; { $taken } (la fin moins la durée) a été pris à la place.
}
# The summary says no start.
import-warning-start-replaced-none = { $from ->
    [first-point] Le départ du résumé (aucun) ne colle pas à l’enregistrement ; { $taken } (le premier point) a été pris à la place.
    [file-created] Le départ du résumé (aucun) ne colle pas à l’enregistrement ; { $taken } (la création du fichier) a été pris à la place.
   *[end-less-duration] Le départ du résumé (aucun) ne colle pas à l’enregistrement ; { $taken } (la fin moins la durée) a été pris à la place.
}
import-warning-clock-jumped = { $count ->
    [one] L’horloge avance de { $seconds } s d’un seul bond, sans point ni pause ; ces heures ont été retirées.
   *[other] L’horloge avance de { $seconds } s en { $count } bonds, sans point ni pause ; ces heures ont été retirées.
}
import-warning-clock-stepped-back = { $count ->
    [one] L’horloge recule de { $seconds } s ; le seul point enregistré entre-temps a été laissé de côté.
   *[other] L’horloge recule de { $seconds } s au plus ; les { $count } points enregistrés entre-temps ont été laissés de côté.
}
import-warning-distance-jumped = { $count ->
    [one] Laissé de côté dans la trace : un saut de distance, { $metres } m en tout, plus rapide que quiconque ne court.
   *[other] Laissés de côté dans la trace : { $count } sauts de distance, { $metres } m en tout, plus rapides que quiconque ne court.
}
import-warning-distance-filled = Les points sautent { $metres } m que le résumé compte ; ils ont été répartis sur les passages lents de la trace.
import-warning-points-too-late = { $points } points se trouvent plus de 31 jours après le départ ; ils ont été laissés de côté.
import-warning-both-feet = La cadence ({ $rate } par minute) compte déjà les deux pieds ; elle n’a pas été doublée.
import-warning-no-distance = Aucune distance n’a été enregistrée sur le tapis de course : elle reste inconnue tant que vous n’indiquez pas ce que le tapis affichait. Le temps a été gardé.
import-warning-heart-rate-zero = La fréquence cardiaque moyenne du résumé est 0 : rien n’a été mesuré, elle est donc inconnue.
# $value, $min and $max are numbers.
import-warning-out-of-range = { $quantity ->
    [distance] { $value } n’est pas une distance : il faut entre { $min } et { $max } m ; valeur laissée de côté.
    [duration] { $value } n’est pas une durée : il faut entre { $min } et { $max } s ; valeur laissée de côté.
    [step-count] { $value } n’est pas un nombre de pas : il faut entre { $min } et { $max } pas ; valeur laissée de côté.
    [heart-rate] { $value } n’est pas une fréquence cardiaque : il faut entre { $min } et { $max } bpm ; valeur laissée de côté.
    [cadence] { $value } n’est pas une cadence : il faut entre { $min } et { $max } pas/min ; valeur laissée de côté.
    [speed] { $value } n’est pas une vitesse : il faut entre { $min } et { $max } m/s ; valeur laissée de côté.
    [knee-load] { $value } n’est pas une charge du genou : il faut entre { $min } et { $max } knee-km ; valeur laissée de côté.
    [pain-score] { $value } n’est pas une note de douleur : il faut entre { $min } et { $max } sur l’échelle de 0 à 10 ; valeur laissée de côté.
    [stiffness] { $value } n’est pas une durée de raideur : il faut entre { $min } et { $max } min ; valeur laissée de côté.
    [exertion] { $value } n’est pas un effort perçu : il faut entre { $min } et { $max } sur l’échelle de 0 à 10 ; valeur laissée de côté.
    [feel] { $value } n’est pas une note de sensations : il faut entre { $min } et { $max } sur l’échelle de 1 à 5 ; valeur laissée de côté.
   *[score] { $value } n’est pas un score : il faut entre { $min } et { $max } points ; valeur laissée de côté.
}
import-warning-offset-unknown = Le fichier n’indique pas son heure locale ; le jour de la sortie est celui du fuseau horaire réglé ici.

## What is told of a row. $said is what stands in the table.

import-row-no-date = Ligne { $line } : la date ({ $said }) est illisible ; la ligne a été laissée de côté.
import-row-no-date-nothing = Ligne { $line } : la date (vide) est illisible ; la ligne a été laissée de côté.
import-row-value = { $what ->
    [distance] Ligne { $line } : distance ({ $said }) impossible ; valeur laissée de côté.
    [running-time] Ligne { $line } : temps de course ({ $said }) impossible ; valeur laissée de côté.
    [time] Ligne { $line } : durée ({ $said }) impossible ; valeur laissée de côté.
    [climb] Ligne { $line } : dénivelé positif ({ $said }) impossible ; valeur laissée de côté.
    [heart-rate] Ligne { $line } : fréquence cardiaque ({ $said }) impossible ; valeur laissée de côté.
    [step-count] Ligne { $line } : nombre de pas ({ $said }) impossible ; valeur laissée de côté.
    [exertion] Ligne { $line } : effort perçu ({ $said }) impossible ; valeur laissée de côté.
   *[feel] Ligne { $line } : sensations ({ $said }) impossibles ; valeur laissée de côté.
}
import-row-sense = À partir de la ligne { $line }, le tableau n’a plus de sens ({ $what }) ; les lignes précédentes ont été gardées.
import-row-too-many = Seules les { $rows } premières lignes ont été lues.
import-row-day-or-month = { $order ->
    [day-first] Le jour et le mois des dates pouvaient être dans un ordre ou dans l’autre ; le jour d’abord a été retenu.
   *[month-first] Le jour et le mois des dates pouvaient être dans un ordre ou dans l’autre ; le mois d’abord a été retenu.
}
