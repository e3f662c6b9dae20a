### The red-flag questions and what follows from an answer. Their wording is medical: as in the language's own guidelines.

## The questions. Each is one sentence that a person answers with yes or no.

red-flags-ask-no-weight = Is it impossible to put weight on the leg, or to move the knee at all?
red-flags-ask-badly-swollen = Is the knee badly swollen, or has it changed its shape?
red-flags-ask-hot-and-unwell = Is the knee hot, red and swollen, and do you have a fever, chills or feel ill?
red-flags-ask-stuck = Does the knee get stuck so that you cannot straighten it, or click with pain?
red-flags-ask-gives-way = Does the knee give way under you?
red-flags-ask-severe-or-blow = Is the pain very severe, or did it begin with a hard fall, blow or twist?
red-flags-ask-cannot-lift = Lying on your back, are you unable to lift the straight leg off the ground?
red-flags-ask-numb-or-cold = Is the leg below the knee numb, weak or cold?
red-flags-ask-calf-or-breath = Is your calf swollen, warm or tender, or are you newly short of breath?
red-flags-ask-after-surgery = Have you had an operation or injection in this knee, or an artificial joint, and is it now getting worse?
red-flags-ask-night-pain = Does the knee hurt all the time or at night, whatever you do or leave?
red-flags-ask-weight-or-lump = Have you lost weight without trying, ever had cancer, or is there a hard lump near the knee?
red-flags-ask-bone-or-groin = Is there one spot on the bone that hurts when you press it or hop, or does your groin or thigh hurt?
red-flags-ask-keeps-coming = Does the knee keep swelling up or feeling unsteady, or has it lost a lot of its movement?
red-flags-ask-many-joints = Do several joints hurt, is the knee stiff for more than half an hour in the morning, or do you have psoriasis, an inflamed bowel or eye, or a recent infection?
red-flags-ask-under-18 = Are you younger than 18?
red-flags-ask-told-not-to-run = Has a clinician told you not to run for now, or did you injure the knee newly?

## What was answered with yes, in a few words: stands within sentences and lists as $flag.

red-flags-short-no-weight = no weight on the leg or no movement in the knee
red-flags-short-badly-swollen = badly swollen or changed in shape
red-flags-short-hot-and-unwell = hot, red and swollen with fever or feeling ill
red-flags-short-stuck = getting stuck or clicking with pain
red-flags-short-gives-way = giving way
red-flags-short-severe-or-blow = very severe pain, or pain since a fall, blow or twist
red-flags-short-cannot-lift = the straight leg cannot be lifted
red-flags-short-numb-or-cold = numb, weak or cold below the knee
red-flags-short-calf-or-breath = swollen, warm or tender calf, or newly short of breath
red-flags-short-after-surgery = getting worse after an operation, an injection or with an artificial joint
red-flags-short-night-pain = pain all the time or at night
red-flags-short-weight-or-lump = weight loss, cancer in the past, or a hard lump
red-flags-short-bone-or-groin = pain at one spot on the bone, or in groin or thigh
red-flags-short-keeps-coming = swelling or unsteadiness that keeps coming back, or movement lost
red-flags-short-many-joints = several joints, long morning stiffness, or a condition that goes with sore joints
red-flags-short-under-18 = younger than 18
red-flags-short-told-not-to-run = told not to run for now, or newly injured

## What to do after a yes

# $day "1 March 2026".
red-flags-answered = You answered yes on { $day }: { $flag }.
red-flags-do-breath = Do not run. Call your emergency number if you are short of breath; otherwise see a doctor today.
red-flags-do-today = Do not run. See a doctor today, also in the evening or at the weekend.
red-flags-do-emergency = Do not run. Have the knee looked at today, at an urgent-care or emergency department.
red-flags-do-growing = Do not go by this plan alone: knees that are still growing are looked at by a doctor first, hips included.
red-flags-do-as-told = Do not run until the clinician who looks after the knee says so.
red-flags-do-appointment = Do not run for now. Make an appointment with your doctor or a sports doctor.
# How soon, in three steps.
red-flags-soon-today = Today.
red-flags-soon-days = Within the next days.
red-flags-soon-visit = At your next routine visit.

## Advice that follows from the log. $knee is "Left knee" or "Right knee".

red-flags-two-reds = { $knee }: two red runs within two weeks, the later one on { $day }.
red-flags-rest-pain = { $knee }: at least 5 of 10 on every morning without a run before it since { $day }.
red-flags-not-improving = { $knee }: mornings are no better than after the flare of { $day }, six weeks on.
red-flags-advice = Show this log to a physio or your doctor. The plan goes on.

## The stop card

red-flags-stop-today = Have this knee looked at today
red-flags-stop-before-running = Have this knee looked at before you run
red-flags-stop-why = These answers are not for a diary to judge. The plan and the verdict stand still until somebody who can look at the knee has done so; then write down who it was, and both go on.
red-flags-stop-soon-today = Today: an urgent-care or emergency department, or your country’s medical helpline. Short of breath, or very unwell: the emergency number, now.
red-flags-stop-soon-days = Within the next days: your doctor, or a sports doctor. Sooner if it gets worse.
# One line to show to a clinician. $answered is a list of the entries below; $runs "12 runs".
red-flags-for-a-clinician = { $knee }: { $answered }; { $runs } logged, no red run in the last six months.
red-flags-for-a-clinician-red = { $knee }: { $answered }; { $runs } logged, last red run { $day }.
red-flags-answered-in-a-list = { $flag }, answered yes on { $day }
# For $knee, where none was chosen, and where both are watched.
red-flags-knee = Knee
red-flags-both-knees = Both knees are watched

## What was told

# Behind "red-flag answers" in the menu.
red-flags-told-all-no = all no
red-flags-told-one = yes: { $flag }
red-flags-told-several = { $count } yes
red-flags-round-all-no = Every question was answered with no.
# $flags: a list with semicolons.
red-flags-round-yes = Answered with yes: { $flags }.
# $by: who looked at the knee, in the runner's words; $note too.
red-flags-cleared = Cleared: { $by }.
red-flags-cleared-with-note = Cleared: { $by }. { $note }
