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
welcome-what-it-is = Plimsoll is a diary and a calculator for your own numbers. It does not diagnose. Everything stays in one file on this machine.

## The second page: the red-flag questions

welcome-flags = Some knees need to be looked at first
welcome-flags-lead = Say yes or no to each. Your answers stay on this machine.
# Behind the button "Not now"; Today is the screen of that name.
welcome-asks-again = Today will ask again.
