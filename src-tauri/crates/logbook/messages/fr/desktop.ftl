### What is said outside the window: the reminder, the tray, and what the settings tell of them.

# The tray's first line.
desktop-no-morning-open = Aucun matin en attente
# The tray's first line while a morning is open. $question: one of the two questions below, "Right knee this morning?".
desktop-answer = { $question } Répondre…
# The title and the text of a notification, once, when the window is closed for the first time.
desktop-stays-in-tray-title = Plimsoll est toujours là
# “Quit” is the last word of the tray's menu.
desktop-stays-in-tray = Il reste dans la zone de notification pour pouvoir vous faire signe. « Quitter » dans son menu y met fin.
desktop-both-knees = Comment vont vos genoux ce matin ?
desktop-one-knee-short = { $side ->
    [left] Genou gauche
   *[right] Genou droit
} ce matin ?
desktop-both-knees-short = Les deux genoux ce matin ?
# Begins a reminder: the runs it asks about.
desktop-yesterday-runs = Hier, { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
}
# Below the question of a reminder. $after: "Yesterday, 5.0 km".
desktop-reminder = { $after }. Un seul nombre de 0 à 10 suffit ; sans lui, ce matin reste inconnu.

## Beside the reminder's switch in Settings. $time "08:00".

desktop-reminds-sample = Le carnet d’exemple ne rappelle rien.
desktop-reminds-off = Désactivé : Plimsoll demande sur la page Aujourd’hui, et nulle part ailleurs.
desktop-reminds-at = Le lendemain matin d’une sortie, à partir de { $time }, une fois ; plus tard si cet ordinateur était en veille. Seulement tant que la réponse est en attente et que Plimsoll tourne.
desktop-reminds-after-quiet = Le lendemain matin d’une sortie, quand vos heures de silence finissent à { $time }, une fois. Seulement tant que la réponse est en attente et que Plimsoll tourne.
desktop-reminds-never = Il ne viendra pas : { $time } tombe dans vos heures de silence, et la journée est finie quand elles s’achèvent. Choisissez une heure plus tôt.

## Beside the tray's switch in Settings

desktop-tray-sample = La zone de notification appartient à votre propre carnet. Quittez l’exemple pour changer cela.
desktop-tray-on = Activé : fermer la fenêtre laisse Plimsoll dans la zone de notification, pour qu’il puisse vous faire signe. « Quitter » y met fin.
desktop-tray-not-shown = Ce bureau n’a pas de zone de notification : fermer la fenêtre quitte Plimsoll. Sur GNOME, l’extension « AppIndicator » en apporte une.
desktop-tray-off = Désactivé : fermer la fenêtre quitte Plimsoll.

## What went wrong. $error is the system's own sentence.

desktop-no-login = Le système ne l’a pas accepté : { $error }. Plimsoll démarre comme avant.
desktop-no-login-hint = Les réglages de votre système listent ce qui démarre à l’ouverture de session.
# A page of Plimsoll's outside the window.
desktop-page-not-opened = Aucun programme n’a ouvert la page : { $error }. Rien n’a été modifié.
desktop-report-not-opened = Aucun programme n’a ouvert le bilan : { $error }. Rien n’a été modifié.
desktop-page-instead = La page se trouve à { $address } : tout navigateur l’ouvre.
desktop-report-instead = Enregistrez plutôt le bilan en PDF et imprimez ce fichier.

# What a click on a notification does, for desktops that show it as a button.
desktop-open = Ouvrir

## The titles of the system's dialogs, and the kinds of files they offer

desktop-pick-runs = Importer des sorties
desktop-pick-folder = Surveiller un dossier
desktop-kind-recordings = Enregistrements, exports et listes
desktop-kind-all = Tous les fichiers
desktop-save-not-read = Enregistrer ce qui n’a pas été lu
desktop-kind-table = Tableau
desktop-save-report = Enregistrer le bilan
desktop-folder-for-tables = Un dossier nouveau ou vide pour les tableaux
desktop-folder-for-report = Un dossier nouveau ou vide pour le PDF, les tableaux et le fichier FHIR
desktop-save-fhir = Enregistrer pour un cabinet (FHIR)
desktop-save-plan = Enregistrer le plan
desktop-kind-calendar = Calendrier
desktop-save-chart = Enregistrer le graphique
desktop-save-backup = Enregistrer une sauvegarde
desktop-pick-backup = Restaurer une sauvegarde
desktop-kind-logbook = Carnet Plimsoll
desktop-folder-for-everything = Un dossier nouveau ou vide pour tout
