### What is said outside the window: the reminder, the tray, and what the settings tell of them.

# The tray's first line.
desktop-no-morning-open = No morning is open
# The tray's first line while a morning is open. $question: one of the two questions below, "Right knee this morning?".
desktop-answer = { $question } Answer…
# The title and the text of a notification, once, when the window is closed for the first time.
desktop-stays-in-tray-title = Plimsoll is still here
# “Quit” is the last word of the tray's menu.
desktop-stays-in-tray = It stays in the tray, so that it can remind you. “Quit” in its menu ends it.
desktop-both-knees = How are your knees this morning?
desktop-one-knee-short = { $side ->
    [left] Left knee
   *[right] Right knee
} this morning?
desktop-both-knees-short = Both knees this morning?
# Begins a reminder: the runs it asks about.
desktop-yesterday-runs = Yesterday, { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
# Below the question of a reminder. $after: "Yesterday, 5.0 km".
desktop-reminder = { $after }. One number from 0 to 10 is enough; without it this morning stays unknown.

## Beside the reminder's switch in Settings. $time "08:00".

desktop-reminds-sample = The sample logbook reminds of nothing.
desktop-reminds-off = Off: Plimsoll asks on Today, and nowhere else.
desktop-reminds-at = On the morning after a run, from { $time } on, once; later when this machine was asleep. Only while the answer is open and Plimsoll is running.
desktop-reminds-after-quiet = On the morning after a run, when your quiet hours end at { $time }, once. Only while the answer is open and Plimsoll is running.
desktop-reminds-never = It will not come: { $time } lies in your quiet hours, and the day is over when they end. Choose an earlier time.

## Beside the tray's switch in Settings

desktop-tray-sample = The tray belongs to your own logbook. Leave the sample to change it.
desktop-tray-on = On: closing the window leaves Plimsoll in the tray, so that it can remind you. “Quit” ends it.
desktop-tray-not-shown = This desktop shows no tray, so closing the window ends Plimsoll. On GNOME the extension “AppIndicator” brings one.
desktop-tray-off = Off: closing the window ends Plimsoll.

## What went wrong. $error is the system's own sentence.

desktop-no-login = The system did not take that: { $error }. Plimsoll starts as before.
desktop-no-login-hint = Your system’s own settings list what starts at login.
# A page of Plimsoll's outside the window.
desktop-page-not-opened = No program opened the page: { $error }. Nothing was changed.
desktop-report-not-opened = No program opened the report: { $error }. Nothing was changed.
desktop-page-instead = The page is at { $address }: any browser opens it.
desktop-report-instead = Save the report as a PDF instead, and print that file.

# What a click on a notification does, for desktops that show it as a button.
desktop-open = Open

## The titles of the system's dialogs, and the kinds of files they offer

desktop-pick-runs = Import runs
desktop-pick-folder = Watch a folder
desktop-kind-recordings = Recordings, exports and lists
desktop-kind-all = All files
desktop-save-not-read = Save what was not read
desktop-kind-table = Table
desktop-save-report = Save the report
desktop-folder-for-tables = A new or empty folder for the tables
desktop-folder-for-report = A new or empty folder for the PDF, the tables and the FHIR file
desktop-save-fhir = Save for a clinic (FHIR)
desktop-save-plan = Save the plan
desktop-kind-calendar = Calendar
desktop-save-chart = Save the chart
desktop-save-backup = Save a backup
desktop-pick-backup = Restore a backup
desktop-kind-logbook = Plimsoll logbook
desktop-folder-for-everything = A new or empty folder for everything
