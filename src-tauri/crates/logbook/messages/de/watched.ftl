### Folders and watches that runs come from by themselves.

# A watch that does not say its model.
watched-watch-of = Uhr von { $maker }

## What an import from a place brought, as *Undo* names it

watched-brought-folder = { $count ->
    [one] { $count } Lauf aus dem Ordner { $place }
   *[other] { $count } Läufe aus dem Ordner { $place }
}
watched-brought-watch = { $count ->
    [one] { $count } Lauf von der Uhr { $place }
   *[other] { $count } Läufe von der Uhr { $place }
}
# No run came, but something that is known of some days: how somebody slept or felt.
watched-context-folder = Zusammenhang einiger Tage aus dem Ordner { $place }
watched-context-watch = Zusammenhang einiger Tage von der Uhr { $place }

## How a place is

watched-left-alone = Wird nicht angefasst, wie du gesagt hast.
watched-not-plugged-in = Nicht angesteckt.
watched-plugged-asks = Angesteckt. Die Läufe kommen herein, wenn du es sagst.
watched-plugged-always = Angesteckt. Neues kommt von selbst herein.
watched-is-watched = Wird überwacht.
watched-away = Gerade nicht da. Es wird von selbst wieder danach gesucht.
watched-looking = Wird gerade durchgesehen.
watched-unreadable = Das System lässt Plimsoll hier nicht lesen.
watched-too-many = Enthält zu viele Dateien zum Durchsehen. Überwach einen Ordner weiter innen.
watched-silent = Antwortet nicht; vielleicht ein Netzlaufwerk. Nichts wartet darauf.

## What is explained

watched-what-is-taken-in = FIT-, TCX-, GPX- und JSON-Dateien, auch als gzip oder ZIP gepackt, im Ordner und in den Ordnern darunter. Tabellen (CSV) kommen nicht von selbst herein: Importier sie von Hand.
# On Linux.
watched-which-watches-mounted = Eine Garmin-Uhr, die sich als Laufwerk zeigt, wird beim Anstecken bemerkt; beim ersten Mal wird gefragt. Neuere Uhren von Garmin und Wahoo sprechen MTP und haben kein Laufwerk: Sie werden bemerkt, wo der Desktop sie einhängt (GNOME tut das). Uhren von COROS, Polar und Suunto zeigen einem Computer keine Aufzeichnungen: Überwach den Ordner, in den ihre Exporte kommen.
# On Windows and macOS.
watched-which-watches = Eine Garmin-Uhr, die sich als Laufwerk zeigt, wird beim Anstecken bemerkt; beim ersten Mal wird gefragt. Neuere Uhren von Garmin und Wahoo sprechen MTP und haben hier kein Laufwerk: Kopier ihre Dateien in einen überwachten Ordner. Uhren von COROS, Polar und Suunto zeigen einem Computer keine Aufzeichnungen: Überwach den Ordner, in den ihre Exporte kommen.

## What is asked

# $name is a folder: its name, and that of the folder it is in.
watched-picked-empty = { $name } enthält noch keine Aufzeichnungen. Was ab jetzt hineinkommt, wird übernommen.
watched-picked = { $name } enthält { $count ->
    [one] { $count } Aufzeichnung
   *[other] { $count } Aufzeichnungen
}. Übernehmen, oder nur, was ab jetzt kommt?
watched-watch-asks = Eine Uhr ist angesteckt: { $name }, { $count ->
    [one] { $count } Aufzeichnung
   *[other] { $count } Aufzeichnungen
}, { $new } neu. Übernehmen?

## What came in

watched-came-new = { $new ->
    [one] { $new } neuer Lauf aus { $place }.
   *[other] { $new } neue Läufe aus { $place }.
}
watched-came-completed = { $completed ->
    [one] { $completed } Lauf mit einer Datei aus { $place } ergänzt.
   *[other] { $completed } Läufe mit Dateien aus { $place } ergänzt.
}
watched-came-both = { $new ->
    [one] { $new } neuer Lauf
   *[other] { $new } neue Läufe
} und { $completed ->
    [one] { $completed } mit einer Datei ergänzter Lauf
   *[other] { $completed } mit Dateien ergänzte Läufe
} aus { $place }.
# A file of an archive: "runs.zip (a.fit)".
watched-member = { $name } ({ $member })
# The reason follows as a sentence of its own. $count counts further files.
watched-broken = { $name } war nicht lesbar.
watched-broken-in = { $name } in { $place } war nicht lesbar.
watched-broken-more = { $name } und { $count } weitere waren nicht lesbar.
watched-broken-more-in = { $name } und { $count } weitere in { $place } waren nicht lesbar.
watched-locked = { $count ->
    [one] { $count } Datei in { $place } lässt sich nicht öffnen: Das System lässt Plimsoll sie nicht lesen. Es wird wieder versucht.
   *[other] { $count } Dateien in { $place } lassen sich nicht öffnen: Das System lässt Plimsoll sie nicht lesen. Es wird wieder versucht.
}
watched-no-run = { $count ->
    [one] Kein Lauf in { $count } neuer Datei in { $place }.
   *[other] Kein Lauf in { $count } neuen Dateien in { $place }.
}

## What a look found

watched-nothing-new-in = Nichts Neues in { $place }.
watched-not-there = { $place } ist gerade nicht da.
watched-place-unreadable = { $place }: Das System lässt Plimsoll hier nicht lesen.
watched-place-too-many = { $place } enthält zu viele Dateien zum Durchsehen.
watched-place-silent = { $place } antwortet nicht.
watched-still-written = { $count ->
    [one] { $count } Datei wird noch geschrieben: fürs nächste Mal gelassen.
   *[other] { $count } Dateien werden noch geschrieben: fürs nächste Mal gelassen.
}
watched-now-watched = { $name } wird ab jetzt überwacht.
watched-nothing-new = Nichts darauf ist neu.
watched-from-now = Nichts kam herein. { $name } wird überwacht: Was ab jetzt kommt, wird übernommen.
