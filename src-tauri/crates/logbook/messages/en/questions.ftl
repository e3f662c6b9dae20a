### What is asked about a run and a morning.

# $side: `left` or `right`.
questions-before = How was your { $side ->
    [left] left knee
   *[right] right knee
} before you set off?
questions-during = How was your { $side ->
    [left] left knee
   *[right] right knee
} during the run, at its worst?
# Follows the question about the run.
questions-after = And in the first hours after, at its worst?
questions-morning = How is your { $side ->
    [left] left knee
   *[right] right knee
} the morning after?
# On a morning without a run before it, and in a reminder.
questions-this-morning = How is your { $side ->
    [left] left knee
   *[right] right knee
} this morning?
questions-due-tomorrow = Asked tomorrow morning
# Above the questions about a run. $when: `today`, `yesterday` or `day`, which is $day, "1 March 2026"; $amount "5.0 km", "25 min".
questions-title = { $when ->
    [today] Today, { $amount }
    [yesterday] Yesterday, { $amount }
   *[day] On { $day }, { $amount }
}

## The next step, below Today's heading

questions-next-no-knee = Say in Settings which knee you keep an eye on; then each run asks for it.
questions-next-no-run = Bring in a run from your watch, or type one in.
questions-next-open = { $count ->
    [one] { $count } answer is open.
   *[other] { $count } answers are open.
} An unanswered morning stays unknown; it never counts as fine.
questions-next-nothing = Nothing is open. The next question comes with the next run.
