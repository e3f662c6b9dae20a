### Questionnaires, in Plimsoll's own words. Names of others' questionnaires stay as they are.

## What they ask, or where they are filled in

scores-about-overall = How good is the knee today, in percent of a knee that gives no trouble?
scores-about-activities = Name up to five things the knee makes hard, and rate each: 0 cannot do it, 10 as well as before. Keep the names, so that they can be compared.
scores-about-change = Compared with when it began: −7 very much worse, 0 no change, 7 very much better.
scores-about-weekly-trouble = Four questions about the last seven days.
scores-about-koos = Filled in on its own form; type in the score, 0 (worst) to 100.
scores-about-akps = Kujala’s scale, filled in on its own form; type in the sum, 0 (worst) to 100.
scores-about-uwri = Filled in on its own form; type in the sum, 0 to 36 (as before the injury).
scores-about-ostrc = Filled in on its own form; type in the sum, 0 (no problem) to 100.
scores-about-lefs = Filled in on its own form; type in the sum, 0 to 80 (no difficulty).
scores-about-tsk-11 = Filled in on its own form; type in the sum, 11 to 44 (most fear of movement).

## The four weekly questions, each with its four answers from none to worst

scores-kept-from-running = Did the knee keep you from running this week?
scores-kept-from-running-0 = not at all
scores-kept-from-running-1 = I ran all the same, with trouble
scores-kept-from-running-2 = I left runs out
scores-kept-from-running-3 = I could not run
scores-ran-less = Did you run less, slower or elsewhere because of it?
scores-ran-less-0 = not at all
scores-ran-less-1 = a little
scores-ran-less-2 = clearly
scores-ran-less-3 = not running at all
scores-how-well = Did it take something from how well you ran?
scores-how-well-0 = nothing
scores-how-well-1 = a little
scores-how-well-2 = a lot
scores-how-well-3 = not running at all
scores-how-much = How much did it hurt around your runs?
scores-how-much-0 = not at all
scores-how-much-1 = a little
scores-how-much-2 = clearly
scores-how-much-3 = very much

## What was filled in

# $source is a citation.
scores-least-change = A change of { $points } points or more means something ({ $source }).
# $name is the questionnaire's, with its scale; $total a number.
scores-told = { $name }: { $total }
# $before is the total of last time, $day when that was.
scores-told-since = { $meaning ->
    [better-reaches] { $name }: { $total }; better, by as much as means something, than { $before } on { $day }
    [better-less] { $name }: { $total }; better, by less than means something, than { $before } on { $day }
    [better] { $name }: { $total }; better than { $before } on { $day }
    [worse-reaches] { $name }: { $total }; worse, by as much as means something, than { $before } on { $day }
    [worse-less] { $name }: { $total }; worse, by less than means something, than { $before } on { $day }
    [worse] { $name }: { $total }; worse than { $before } on { $day }
   *[same] { $name }: { $total }; the same as { $before } on { $day }
}
# As *Undo* names it.
scores-short = { $name } on { $day }
