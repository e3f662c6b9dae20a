### The first page of an empty logbook.

welcome-title = How much running does your knee take today?
welcome-lead = A ship’s hull carries a painted line: load it no deeper than this. Plimsoll draws that line for a runner’s knee, from your own runs and the knee’s own answers.
welcome-knee = Which knee is it?
welcome-knee-missing = Say which knee first: the questions need it.
welcome-since = Since when is it sore?
welcome-since-hint = Roughly is fine. Leave it empty if you don’t know.
welcome-begin = Begin without a run
# The button welcome-sample stands behind it.
welcome-not-yet = Not yet?
welcome-sample = Look around in a sample logbook
# Behind it: a backup takes the logbook’s place.
welcome-restore = Restore a backup…
welcome-what-it-is = Plimsoll is a diary and a calculator for your own numbers. It does not diagnose. Everything stays in one file on this machine.

## The steps

# Over the heading of each of the three steps.
welcome-step = Step { $step } of { $of }
welcome-next = Next
welcome-back = Back
welcome-skip-step = Skip this step
# The second step: the longest comfortable run and the break, with the fields of the screen Settings.
welcome-before = What the knee knew before
welcome-before-lead = All of this can stay empty. It is a first idea of what the knee was used to, until your own runs and answers say more.
# After the last step: files, a run that is typed, or nothing yet; a backup, or the sample.
welcome-ways = How would you like to begin?
welcome-ways-lead = Everything can be changed later in Settings.

## The second page: the red-flag questions

welcome-flags = Some knees need to be looked at first
welcome-flags-lead = Say yes or no to each. Your answers stay on this machine.
# Behind the button "Not now"; Today is the screen of that name.
welcome-asks-again = Today will ask again.
