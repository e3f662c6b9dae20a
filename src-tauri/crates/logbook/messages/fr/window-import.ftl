# The import: what is under way, where data is to be had, tables and their columns, earlier imports, watched folders.

import-view-lead = Les fichiers restent où ils sont. Une seule annulation défait tout un import.
import-view-ways = Où les trouver
# Services and how one's data is got out of them: the name, the way there, what is read. The names of their pages and buttons are those the service shows in this language.
import-view-strava = Strava
import-view-strava-how = Sur strava.com : Paramètres, Mon compte, Télécharger ou supprimer votre compte, Demander votre archive.
import-view-strava-what = Un ZIP arrive par e-mail ; déposez-le tel quel. Notes, effort perçu et chaussures viennent avec.
import-view-garmin = Garmin
import-view-garmin-how = Sur garmin.com : Centre de gestion du compte, Exporter vos données.
import-view-garmin-what = Un ZIP arrive par e-mail en quelques jours. Pour une seule sortie : sa page, la roue dentée, Exporter l’original.
import-view-apple = Apple Santé
import-view-apple-how = Dans Santé sur l’iPhone : votre photo, Exporter toutes les données de santé.
import-view-apple-what = Envoyez export.zip vers cet ordinateur ; un gigaoctet ne pose pas de problème.
import-view-polar = Polar, Runkeeper
import-view-polar-how = Sur account.polar.com ou runkeeper.com : paramètres du compte, télécharger ou exporter vos données.
import-view-polar-what = Les deux donnent un ZIP avec toutes les séances.
import-view-google = Google, intervals.icu
import-view-google-how = Sur takeout.google.com, choisissez Fit ; sur intervals.icu, Paramètres, télécharger les activités.
import-view-google-what = Les deux se déposent tels quels.
import-view-suunto = Suunto, Coros, Nike, adidas
import-view-suunto-how = Partagez une sortie depuis l’application en FIT, TCX ou GPX ; Nike et adidas envoient du JSON sur demande.
import-view-suunto-what = Autant de fichiers que vous voulez, en dossiers ou compressés.
import-view-watch = Une montre branchée par câble
import-view-watch-how = Ouvrez son lecteur et cherchez le dossier Activity, souvent dans GARMIN.
import-view-watch-what = Déposez tout le dossier ; ce qui est déjà là n’est pas lu deux fois.
import-view-plimsoll = Un autre Plimsoll
# "plim export" is typed on a command line and stays as it is.
import-view-plimsoll-how = Là-bas : Réglages, Tout exporter, ou plim export.
import-view-plimsoll-what = Déposez le dossier, son ZIP ou logbook.json. Un carnet sans sorties devient identique ; sinon les deux sont réunis, et rien n’y est remplacé.
import-view-spreadsheet = Un tableau à vous
import-view-spreadsheet-how = CSV, Excel ou LibreOffice, avec un jour et une distance ou une durée sur chaque ligne.
import-view-spreadsheet-what = Les colonnes sont devinées et affichées. Vos corrections sont retenues.
import-view-watched = Dossiers surveillés
import-view-past = Imports passés
# Tables whose columns the runner has said the meaning of.
import-view-known = Tableaux que vous avez expliqués
import-view-known-lead = Les tableaux avec ces colonnes sont lus comme vous l’avez indiqué, sans demander.
# $text says what the columns mean, a sentence.
import-view-known-since = Depuis le { $day }. { $text }
import-view-forget = Oublier
# The same for a screen reader. $header is the table's first line.
import-view-forget-which = Oublier : { $header }
import-view-forgotten = Oublié. Le prochain tableau avec ces colonnes sera deviné.

# What is under way.
import-flow-drop = Déposez ici des enregistrements, des listes ou des exports entiers, ou n’importe où sur cette fenêtre.
import-flow-drop-more = Fichiers ZIP et dossiers se déposent tels quels. Vous voyez ce qui entrerait avant que rien ne soit écrit.
import-flow-choose = Choisir des fichiers…
import-flow-reading = Lecture de vos fichiers
import-flow-taking = Import en cours
# Name of the bar, for a screen reader.
import-flow-progress = Avancement
import-flow-beginning = Démarrage…
import-flow-stop = Arrêter
import-flow-stop-writes-nothing = Si vous arrêtez, rien n’est écrit.
import-flow-stopping = Arrêt…
# Under the bar, with the time that is left after it.
import-flow-files-read = { $total ->
    [one] { $done } fichier lu sur { $total }
   *[other] { $done } fichiers lus sur { $total }
}
# Activities that are compared with what the logbook holds, or written into it.
import-flow-held-against = { $done } sur { $total } comparées à votre carnet
import-flow-taken-in = { $done } sur { $total } importées
# Headings.
import-flow-would-come = Ce qui entrerait
import-flow-nothing-new = Rien de nouveau dans ces fichiers
import-flow-imported = Importé
# Button: does not take in what was shown.
import-flow-leave = Ne pas importer
import-flow-take-back = Tout retirer
# $doing is what was done since, in a few words.
import-flow-since = Depuis : { $doing }. Annulez d’abord cela.
import-flow-taken-back-already = Depuis : cet import a déjà été annulé. Annulez d’abord cela.
import-flow-runs-on = { $count ->
    [one] { $count } sortie le { $day }.
   *[other] { $count } sorties le { $day }.
}
import-flow-runs-between = { $count ->
    [one] { $count } sortie du { $from } au { $to }.
   *[other] { $count } sorties du { $from } au { $to }.
}
# Activities that are not runs: before they come in, and after.
import-flow-others-come = { $count ->
    [one] { $count } autre activité vient avec, comme contexte de ces jours.
   *[other] { $count } autres activités viennent avec, comme contexte de ces jours.
}
import-flow-others-came = { $count ->
    [one] { $count } autre activité est venue avec, comme contexte de ces jours.
   *[other] { $count } autres activités sont venues avec, comme contexte de ces jours.
}
import-flow-save-refused = Enregistrer la liste de ce qui n’a pas été lu…

# What became of every file: each of these is a choice with its number behind it.
import-rows-title = Ce que chacun est devenu
import-rows-new = Nouveau
import-rows-completed = Complété
import-rows-there = Déjà là
import-rows-broken = Illisible
import-rows-not-a-run = Pas une sortie
import-rows-fate = { $name } · { $count }
# Where a run is from: typed in, a list, the sample.
import-rows-typed-in = saisie à la main
import-rows-list = liste
import-rows-sample = exemple
import-rows-shown = { $count ->
    [one] La première ligne sur { $total } ; la liste continue quand vous faites défiler.
   *[other] Les { $count } premières lignes sur { $total } ; la liste continue quand vous faites défiler.
}
# A file inside another. $member is its name there.
import-rows-inside = { $file }, { $member }
# What a run without a name is called.

# Earlier imports.
past-imports-none = Rien n’a encore été importé. Ce que vous importez figure ici, avec ce que chaque fichier est devenu.
past-imports-gone = { $count ->
    [one] { $count } de ses sorties n’est plus dans le carnet.
   *[other] { $count } de ses sorties ne sont plus dans le carnet.
}

# A table and its columns.
# A sheet or a file inside another file.
column-table-inside = { $file }, { $member }
column-table-how = Comment lire ses colonnes
column-table-day-and-month = Jour et mois
column-table-day-first = 31.12. – le jour d’abord
column-table-month-first = 12/31 – le mois d’abord
column-table-decimals = Décimales
column-table-times = Heures
column-table-local = Heure locale
column-table-first-rows = Les premières lignes telles qu’elles sont comprises
# Heads of the first rows.
column-table-duration = Durée
column-table-what = Quoi
# What a run without a name is called.
# $sport is a kind of activity.
column-table-not-a-run = { $sport } – pas une sortie
# Heads over the columns' meanings: the column, what stands in it, what it means, in which unit.
column-table-column = Colonne
column-table-holds = Contient
column-table-means = Signifie
column-table-in = En
# Names of the two lists beside a column, for a screen reader. $column is its name.
column-table-column-means = { $column } : signification
column-table-column-in = { $column } : unité
column-table-nothing = Rien – à ignorer
# No cell of the column holds anything.
column-table-empty = rien

# Folders and watches that new runs come from by themselves.
watched-folders-sample = Vous êtes dans l’exemple : rien n’arrive ici de soi-même. Quittez-le pour voir ce que votre propre carnet surveille.
watched-folders-none = Rien n’est encore surveillé. Choisissez le dossier où le programme de votre montre ou votre navigateur range les enregistrements : les nouvelles sorties arriveront d’elles-mêmes tant que Plimsoll est ouvert.
watched-folders-add = Ajouter un dossier…
# Name of a button for a screen reader. $doing is what stands on it, $name the folder or watch.
watched-folders-doing = { $doing } : { $name }
watched-folders-last = Dernier import : { $file }, { $day }.
# Buttons beside a watch or a folder.
watched-folders-bring-new = Importer les nouveautés
watched-folders-always = Toujours importer
watched-folders-never = Ne pas y toucher
watched-folders-ask-again = Redemander la prochaine fois
watched-folders-stop = Ne plus surveiller
watched-folders-asked-again = Au prochain branchement, Plimsoll demandera de nouveau pour { $name }.
watched-folders-stopped = { $name } n’est plus surveillé. Ses sorties restent.
# A folder was picked that holds recordings.
watched-folders-picked = Un dossier à surveiller
watched-folders-from-now = Seulement ce qui arrivera désormais
watched-folders-do-not = Ne pas le surveiller
