### Folders and watches that runs come from by themselves.

# A watch that does not say its model.
watched-watch-of = { $maker }-horloge

## What an import from a place brought, as *Undo* names it

watched-brought-folder = { $count ->
    [one] { $count } run uit de map { $place }
   *[other] { $count } runs uit de map { $place }
}
watched-brought-watch = { $count ->
    [one] { $count } run van het horloge { $place }
   *[other] { $count } runs van het horloge { $place }
}
# No run came, but something that is known of some days: how somebody slept or felt.
watched-context-folder = context van enkele dagen uit de map { $place }
watched-context-watch = context van enkele dagen van het horloge { $place }

## How a place is

watched-left-alone = Met rust gelaten, zoals je zei.
watched-not-plugged-in = Niet aangesloten.
watched-plugged-asks = Aangesloten. De runs komen binnen als je dat zegt.
watched-plugged-always = Aangesloten. Wat nieuw is, komt vanzelf binnen.
watched-is-watched = Wordt gevolgd.
watched-away = Nu niet aanwezig. Er wordt vanzelf weer naar gezocht.
watched-looking = Wordt nu bekeken.
watched-unreadable = Het systeem laat Plimsoll dit niet lezen.
watched-too-many = Bevat te veel bestanden om door te nemen. Volg een map die dieper ligt.
watched-silent = Antwoordt niet; misschien een netwerkschijf. Niets wacht erop.

## What is explained

watched-what-is-taken-in = FIT-, TCX-, GPX- en JSON-bestanden, ook ingepakt als gzip of ZIP, in de map en de mappen eronder. Tabellen (CSV) komen niet vanzelf binnen: importeer die met de hand.
# On Linux.
watched-which-watches-mounted = Een Garmin die zich als schijf toont, wordt opgemerkt als je hem aansluit; de eerste keer wordt ernaar gevraagd. Nieuwere horloges van Garmin en Wahoo spreken MTP en hebben geen schijf: ze worden opgemerkt waar het bureaublad ze koppelt (GNOME doet dat). Horloges van COROS, Polar en Suunto tonen een computer geen opnamen: volg de map waar hun exports heen gaan.
# On Windows and macOS.
watched-which-watches = Een Garmin die zich als schijf toont, wordt opgemerkt als je hem aansluit; de eerste keer wordt ernaar gevraagd. Nieuwere horloges van Garmin en Wahoo spreken MTP en hebben hier geen schijf: kopieer hun bestanden naar een gevolgde map. Horloges van COROS, Polar en Suunto tonen een computer geen opnamen: volg de map waar hun exports heen gaan.

## What is asked

# $name is a folder: its name, and that of the folder it is in.
watched-picked-empty = { $name } bevat nog geen opnamen. Wat er vanaf nu in komt, wordt binnengehaald.
watched-picked = { $name } bevat { $count ->
    [one] { $count } opname
   *[other] { $count } opnamen
}. Binnenhalen, of alleen wat vanaf nu komt?
watched-watch-asks = Er is een horloge aangesloten: { $name }, { $count ->
    [one] { $count } opname
   *[other] { $count } opnamen
}, { $new } nieuw. Binnenhalen?

## What came in

watched-came-new = { $new ->
    [one] { $new } nieuwe run uit { $place }.
   *[other] { $new } nieuwe runs uit { $place }.
}
watched-came-completed = { $completed ->
    [one] { $completed } run aangevuld met een bestand uit { $place }.
   *[other] { $completed } runs aangevuld met bestanden uit { $place }.
}
watched-came-both = { $new ->
    [one] { $new } nieuwe run
   *[other] { $new } nieuwe runs
} en { $completed ->
    [one] { $completed } run aangevuld met een bestand
   *[other] { $completed } runs aangevuld met bestanden
} uit { $place }.
# A file of an archive: "runs.zip (a.fit)".
watched-member = { $name } ({ $member })
# The reason follows as a sentence of its own. $count counts further files.
watched-broken = { $name } was niet leesbaar.
watched-broken-in = { $name } in { $place } was niet leesbaar.
watched-broken-more = { $name } en { $count } andere waren niet leesbaar.
watched-broken-more-in = { $name } en { $count } andere in { $place } waren niet leesbaar.
watched-locked = { $count ->
    [one] { $count } bestand in { $place } kan niet geopend worden: het systeem laat Plimsoll het niet lezen. Het wordt opnieuw geprobeerd.
   *[other] { $count } bestanden in { $place } kunnen niet geopend worden: het systeem laat Plimsoll ze niet lezen. Het wordt opnieuw geprobeerd.
}
watched-no-run = { $count ->
    [one] Geen run in { $count } nieuw bestand in { $place }.
   *[other] Geen run in { $count } nieuwe bestanden in { $place }.
}

## What a look found

watched-nothing-new-in = Niets nieuws in { $place }.
watched-not-there = { $place } is er nu niet.
watched-place-unreadable = { $place }: het systeem laat Plimsoll dit niet lezen.
watched-place-too-many = { $place } bevat te veel bestanden om door te nemen.
watched-place-silent = { $place } antwoordt niet.
watched-still-written = { $count ->
    [one] { $count } bestand wordt nog geschreven: bewaard voor de volgende keer kijken.
   *[other] { $count } bestanden worden nog geschreven: bewaard voor de volgende keer kijken.
}
watched-now-watched = { $name } wordt vanaf nu gevolgd.
watched-nothing-new = Niets erop is nieuw.
watched-from-now = Er kwam niets binnen. { $name } wordt gevolgd: wat vanaf nu komt, wordt binnengehaald.
