### The red-flag questions, and the stop card a yes puts up.

## The questions

flags-title = Red-flag questions
# Headings over groups of questions: how soon a yes wants a clinician.
flags-same-day = A yes here wants a clinician the same day
flags-within-days = A yes here wants a clinician within days
flags-next-visit = Worth raising at your next visit
# Y and N stay as they are: these are the keys.
flags-keys = The keys Y and N answer the question that has the focus.
# A button that says no to every question, or to those that are left.
flags-none = None of these
flags-none-of-the-others = None of the others
flags-keep = Keep the answers
flags-open = { $count ->
    [one] { $count } question is not answered yet.
   *[other] { $count } questions are not answered yet.
}
flags-kept = Answers kept.

## On Today, while they wait: why, and a button

flags-due-weekly = It is a week since the last time.
flags-due-red = After a red run.
flags-due-sign = After the sign you noted.
# Heading over what the log suggests showing to somebody.
flags-advice = Worth having looked at
flags-answer = { $count ->
    [one] Answer { $count } question…
   *[other] Answer { $count } questions…
}

## The stop card

stop-noted = What was noted
stop-why = Why this stops here
# Heading over a line that is copied or shown.
stop-to-show = To show to a clinician
stop-copy = Copy
# Read out for the button; begins with the word on it.
stop-copy-spoken = Copy the line to show to a clinician
stop-copied = Copied.
# Where copying was not allowed.
stop-marked = The line is marked: copy it with the keyboard.
# A button that unfolds a form, and what is read out for the form.
stop-looked-at = Someone has looked at it…
stop-looked-at-spoken = Someone has looked at it
stop-who = Who looked at it?
stop-who-hint = For example: my physio. Or: answered by mistake.
stop-who-missing = Say who: the report will name them.
stop-said = What did they say?
stop-clear = Clear this card
stop-not-yet = Not yet
# A button on the card while it fills the window: it makes room for the rest of the screen Today.
stop-diary = Show my diary
stop-cleared = Cleared.
