### What is asked about a run and a morning.

# $side: `left` or `right`.
questions-before = Hoe was je { $side ->
    [left] linkerknie
   *[right] rechterknie
} voordat je vertrok?
questions-during = Hoe was je { $side ->
    [left] linkerknie
   *[right] rechterknie
} tijdens de run, op het ergste moment?
# Follows the question about the run.
questions-after = En in de eerste uren erna, op het ergste moment?
questions-morning = Hoe is je { $side ->
    [left] linkerknie
   *[right] rechterknie
} de ochtend erna?
# On a morning without a run before it, and in a reminder.
questions-this-morning = Hoe is je { $side ->
    [left] linkerknie
   *[right] rechterknie
} vanochtend?
questions-due-tomorrow = Wordt morgenochtend gevraagd
# Above the questions about a run. $when: `today`, `yesterday` or `day`, which is $day, "1 March 2026"; $amount "5.0 km", "25 min".
questions-title = { $when ->
    [today] Vandaag, { $amount }
    [yesterday] Gisteren, { $amount }
   *[day] Op { $day }, { $amount }
}

## The next step, below Today's heading

questions-next-no-knee = Zeg bij Instellingen op welke knie je let; dan vraagt elke run ernaar.
questions-next-no-run = Haal een run van je horloge binnen, of voer er een in.
questions-next-open = { $count ->
    [one] { $count } antwoord staat open.
   *[other] { $count } antwoorden staan open.
} Een ochtend zonder antwoord blijft onbekend; hij telt nooit als goed.
questions-next-nothing = Er staat niets open. De volgende vraag komt met de volgende run.
