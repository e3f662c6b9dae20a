### What plim says at a terminal, beside what the window says too. Words in `…` and words that begin with -- are typed as they stand.
### Help, JSON and what scripts read are not here: they are English. $path, $file and $folder are files and folders.

## Heads of tables: short, in small letters

plim-head = { $head ->
    [answer-id] nr.
    [band] band
    [ceiling] plafond
    [column] kolom
    [day] dag
    [distance] afstand
    [duration] duur
    [exponent] exponent
    [flare] opvlamming
    [holds] bevat
    [id] Nr.
    [kind] Soort
    [knee] knie
    [knee-km] knie-km
    [left] links
    [line-number] regel
    [load] belasting
    [load-line] lijn
    [means] betekent
    [moment] moment
    [outcome] slechte afloop
    [predicted] voorspeld
    [questionnaire] Vragenlijst
    [right] rechts
    [run] run
    [run-minutes] min hardlopen
    [score-day] Dag
    [since] Sinds
    [state] status
    [step] trede
    [time] tijd
    [tolerated] verdragen
    [walk-minutes] min wandelen
    [what-changed] Wat
   *[what] wat
}

## Names

plim-knee = { $side ->
    [left] Linkerknie
   *[right] Rechterknie
}
# In the cell of a table.
plim-side = { $side ->
    [left] links
   *[right] rechts
}
plim-moment = { $moment ->
    [before] vooraf
    [during] tijdens
    [after] erna
   *[morning] ochtend
}
plim-no-knee = Nog geen knie gekozen (`plim settings set side left|right|both`)
plim-no-knee-yet = Nog geen knie gekozen
plim-yes = ja
plim-no = nee
plim-not-known = niet bekend

## plim import and plim columns

plim-columns-none = Er is niets gezegd over hoe tabellen gelezen worden; ze worden geraden.
plim-columns-unreadable = { $path } kon niet gelezen worden: { $error }. Er is niets gewijzigd.
plim-columns-unreadable-hint = Noem de kolommen op de opdrachtregel, of geef een tekstbestand op.
plim-dry-run = Er is niets geschreven: dit was een proef.
plim-refused-list = Wat niet gelezen is, en waarom: { $file }
# What became of a file, in the first column: at most 13 letters where they fit.
plim-fate = { $fate ->
    [imported] nieuw
    [updated] aangevuld
    [duplicate] al aanwezig
    [not-a-run] geen run
   *[broken] niet leesbaar
}
plim-came-as = run { $id }, { $title }
plim-table-is-read = { $how ->
    [guess] { $path } wordt geraden gelezen:
    [remembered] { $path } wordt gelezen zoals eerder gezegd is:
   *[said] { $path } wordt gelezen zoals --columns zegt:
}
plim-not-a-run = { $what } (geen run)
# Beside a bar: $done is one of the two below, $left a time.
plim-progress = { $done }, nog { $left }
plim-progress-read = { $done } van { $count ->
    [one] { $count } bestand gelezen
   *[other] { $count } bestanden gelezen
}
plim-progress-taken-in = { $done } van { $of } binnengehaald

## plim pain, line and can-run

plim-answer-written = Antwoord { $id } is genoteerd: { $day }, { $side ->
    [left] linkerknie
   *[right] rechterknie
}, { $moment ->
    [before] vooraf
    [during] tijdens
    [after] erna
   *[morning] ochtend
}: { $score } van 10.
plim-answer-recalled = Het is gemarkeerd als herinnerd: de dag was voorbij.
plim-answer-deleted = Antwoord { $id } is weggehaald. `plim undo` haalt het terug.
# $knee is a knee's name, or that none is chosen.
plim-line = { $knee }. { $text }
plim-outcome-flare = opvlamming
plim-outcome-red = elke rode run
plim-in-force = geldt
plim-other-advice = ander advies
plim-one-hour-after = een uur erna { $score }
plim-stiff = { $minutes } min stijf
plim-swelling = zwelling
plim-gave-way = zakte weg
plim-locked = op slot
plim-stopped = erom gestopt
plim-recalled = herinnerd

## plim export, backup, restore, undo, redo, check and sample

# $runs and $answers are "3 runs" and "1 answer".
plim-exported = { $runs } en { $answers } staan nu in open formaten. `plim import` neemt ze weer op.
plim-exported-without-times = { $runs } en { $answers } staan nu in open formaten. Zonder kloktijden zijn ze om te lezen: ze kunnen niet weer opgenomen worden.
plim-backed-up = { $runs } en { $answers } zitten in deze kopie. `plim restore` zet ze terug.
plim-restored = Het logboek is teruggezet uit { $file }, met { $runs }.
plim-restored-kept = Wat er eerst was, is bewaard: { $file }
# $step is what was done: "answer (right knee, next morning: 2)".
plim-undone = Teruggenomen: { $step }. `plim redo` doet het opnieuw.
plim-nothing-to-undo = Er is niets terug te nemen.
plim-redone = Opnieuw gedaan: { $step }.
plim-nothing-to-redo = Er is niets opnieuw te doen.
plim-check-sound = Er is niets mis mee.
plim-check = { $runs }, { $answers }, { $bytes } bytes; Plimsoll { $version }.
plim-sample = { $runs } en { $answers } van een verzonnen hardloper, om in rond te kijken.
plim-sample-apart = Het voorbeeld heeft een eigen logboek nodig, zodat het zich nooit met het jouwe mengt.
plim-sample-apart-hint = Noem een nieuw bestand: plim --logbook sample.plimsoll sample
plim-no-home-hint = Noem er een met --logbook FILE.

## plim chart and report

plim-chart-file = Een grafiek wordt geschreven als .svg, .png of .csv.
plim-chart-file-hint = Geef --out een naam die op een daarvan eindigt.
plim-exists = { $path } bestaat al. Het is niet aangeraakt.
plim-exists-hint = Noem een nieuwe map.

## plim watch

plim-asked-first = { $name } is aangesloten, en er wordt eerst naar gevraagd. `plim watch --device "{ $name }" --may always` laat het binnen.
plim-no-place = Er wordt geen map gevolgd, en er is geen horloge aangesloten. `plim watch DIR` volgt er een.
plim-no-folder = Er wordt geen map gevolgd. `plim watch DIR` volgt er een.
plim-not-watched = Deze map wordt niet gevolgd.
plim-not-watched-hint = `plim watch` toont wat wel gevolgd wordt.
plim-watched-no-more = { $name } wordt niet meer gevolgd. De runs blijven.
plim-no-such-watch = Er is nog nooit een horloge met deze naam aangesloten.
plim-no-such-watch-hint = `plim watch` toont welke dat wel waren.
plim-may = { $may ->
    [ask] Over { $name } wordt gevraagd bij het aansluiten.
    [always] Wat nieuw is op { $name }, komt bij het aansluiten vanzelf binnen.
   *[never] { $name } wordt met rust gelaten.
}
# $said is a sentence about the place $name.
plim-place-is = { $name }: { $said }
plim-place-last = Laatste: { $file }, { $day }.

## plim plan, start-check and red-flags

plim-plan-calendar = De komende twee weken staan in dit agendabestand.
# $headline is a sentence.
plim-plan = { $knee }, { $day }. { $headline }
plim-plan-note = Notitie van de fysio:
plim-plan-why = Waarom
plim-plan-moves = Wat het verschuift
plim-plan-before-start = Voor de eerste hardlooptrede
plim-plan-coming = De komende twee weken
plim-plan-decided = Besloten
plim-if-green = als groen
plim-held-by-line = tegengehouden door de belastingslijn
plim-flags-to-show = Om te laten zien:
plim-flags-none = Er staat niets.
plim-flags-last = Laatst beantwoord: { $day }.
plim-flags-due = Nu te beantwoorden
plim-flags-questions = De vragen
plim-flags-how = `plim red-flags answer --none`, of `--yes CODE` voor elk ja.

## plim runs, run, add run, edit run and delete run

plim-no-runs = Geen runs.
# $runs is "12 runs".
plim-runs-newest = De nieuwste { $shown } van { $runs }; --limit toont meer
# $shown is "12 runs", or the message above.
plim-runs-legend = { $shown }. Belasting in knie-km. Rechter- en linkerknie: ergste tijdens / ergste erna / volgende ochtend, 0–10. Een streepje is niet bekend.
plim-state = { $state ->
    [open] open
    [closed] afgerond
   *[missing] ontbreekt
}
plim-run-title = Run { $id }: { $title }
plim-run-no-title = Run { $id }
# The names of a run's facts, in small letters.
plim-fact = { $fact ->
    [start] start
    [distance] afstand
    [time] tijd
    [steps] stappen
    [climb] stijging
    [descent] daling
    [heart-rate] hartslag
    [surface] ondergrond
    [exertion] inspanning
    [feel] gevoel
    [shoes] schoenen
    [notes] notities
    [from] uit
    [load] belasting
   *[state] status
}
plim-metres = { $metres } m
plim-beats = { $rate } slagen per minuut
plim-of-ten = { $value } van 10
plim-of-five = { $value } van 5
# Where a run came from.
plim-source = { $source ->
    [manual] zelf ingevoerd
    [sample] het voorbeeld
    [fit] een FIT-bestand
    [tcx] een TCX-bestand
    [gpx] een GPX-bestand
    [json] een export van een app
    [apple-health] Apple Health
   *[list] een lijst
}
plim-changed-by-hand = { $source }, met de hand gewijzigd
plim-light = { $light ->
    [green] groen
    [amber] oranje
    [red] rood
   *[unknown] onbekend
}
plim-reading = { $side ->
    [left] Linkerknie: { $light }
   *[right] Rechterknie: { $light }
}
plim-run-answers = Antwoorden
plim-run-beside = Ook die dag
plim-run-context = Wat genoteerd werd, als context
plim-run-noted = { $source ->
    [Plimsoll] { $text }.
   *[other] { $text } ({ $source }).
}
plim-run-known-from = Bekend uit
# $name is a file, $told what it says of the run, $gave the fields that the run has from it.
plim-run-copy = { $name }: { $told }. Gaf { $gave }.
plim-run-copy-nothing = { $name }: { $told }. Gaf niets.
plim-run-noticed = Opgevallen bij het lezen van het bestand
# $known is a list of how far, how long and what load.
plim-run-written = Run { $id } is genoteerd: { $day }, { $known }.
plim-run-changed = Run { $id } is gewijzigd: { $day }, { $known }.
plim-run-deleted = Run { $id } is verwijderd. `plim undo` haalt hem terug.
plim-edit-nothing = Zeg wat er gewijzigd moet worden.
plim-edit-nothing-hint = Bijvoorbeeld: plim edit run 12 --km 5.2. `plim edit run --help` toont de rest.

## plim score, change and settings

plim-no-scores = Er is geen vragenlijst ingevuld.
plim-no-changes = Er is geen verandering genoteerd.
plim-taken-away = Weggehaald.
plim-day-empty = Naast de runs van { $day } is niets genoteerd.
plim-activity-written = Genoteerd als { $id }.
plim-noted = Genoteerd.
# $code is typed as it stands.
plim-score-kind = { $name } ({ $min } tot { $max }). { $about }
plim-settings-hint = `plim settings set KEY VALUE` stelt er een in; `plim settings --help` zegt waar elk voor is.
