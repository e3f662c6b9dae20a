### The plan: its steps, its decisions and their reasons. $step is a step's number.

## Steps

# $what in later messages is one of these four.
plan-step-walk = { $minutes ->
    [one] { $minutes } minute de marche rapide
   *[other] { $minutes } minutes de marche rapide
}
plan-step-run = { $minutes ->
    [one] { $minutes } minute de course facile
   *[other] { $minutes } minutes de course facile
}
plan-step-turns = { $turns } fois { $run } min de course facile
plan-step-turns-with-walk = { $turns } fois { $run } min de course et { $walk } min de marche

## Where a knee stands

plan-stands-still-red-flag = Le plan est en pause : une question drapeaux rouges a reçu un oui.
plan-stands-before-start = Palier { $step } de la progression : { $what }. Les questions de départ viennent avant le premier palier de course.
plan-stands = Palier { $step } de la progression : { $what }.
plan-stands-held = Palier { $step } de la progression, retenu par la ligne de charge : { $what }.
plan-stands-since = Palier { $step } de la progression : { $what }, depuis { $when ->
    [today] aujourd’hui
    [yesterday] hier
   *[earlier] le { $day }
}.

## Planned days

# $run is one of the two messages below, without their day.
plan-day = { $when ->
    [today] Aujourd’hui
    [tomorrow] Demain
   *[later] { $day }
} : { $run }
# It begins small: it stands after a colon. $minutes is how much is run in all.
plan-run = { $kind ->
    [walk] { $what }.
    [walk-stretched] { $what }, prolongé à { $minutes } minutes de course en tout.
    [stretched] { $what }, prolongé à { $minutes } minutes de course en tout, avec 5 minutes de marche rapide avant et après.
   *[run] { $what }, avec 5 minutes de marche rapide avant et après.
}
plan-run-if-green = { $kind ->
    [walk] si votre genou répond vert d’ici là, { $what }.
    [walk-stretched] si votre genou répond vert d’ici là, { $what }, prolongé à { $minutes } minutes de course en tout.
    [stretched] si votre genou répond vert d’ici là, { $what }, prolongé à { $minutes } minutes de course en tout, avec 5 minutes de marche rapide avant et après.
   *[run] si votre genou répond vert d’ici là, { $what }, avec 5 minutes de marche rapide avant et après.
}
plan-held-by-line = La ligne de charge le retient à ce palier.

## Decisions

plan-moved-onto = Entrée dans la progression au palier { $to }.
plan-moved-up = Montée du palier { $from } au palier { $to }.
plan-moved-stays = Reste au palier { $to }.
plan-moved-stays-none-below = Reste au palier { $to } ; il n’y en a pas au-dessous.
plan-moved-back = Retour du palier { $from } au palier { $to }.
plan-moved-after-days-off = Descente du palier { $from } au palier { $to } après des jours sans course.
plan-moved-pause = Le plan est en pause.
plan-moved-goes-on = Le plan reprend au palier { $to }.

## Why. $load and the like carry their unit.

plan-why-criteria-met = Toutes les questions de départ ont reçu un oui.
plan-why-from-told = D’après votre plus longue sortie confortable et votre temps d’arrêt, le genou supporterait { $load } ; le plan commence à 60 % de cela au plus. Ce sont deux hypothèses.
plan-why-carries = Vous courez déjà : le genou a supporté { $load }.
plan-why-unrated = Vous courez déjà, mais on ne sait pas comment le genou l’a pris. Le plan commence à 60 % au plus de votre plus longue sortie des 30 derniers jours, { $load }.
plan-why-takes-up-again = Il reprend au palier fixé quand l’arrêt a commencé.
plan-why-greens = { $count ->
    [one] { $count } sortie verte d’affilée.
   *[other] { $count } sorties vertes d’affilée.
}
plan-why-carried-both = Vos dernières sorties vertes étaient déjà aussi grandes que ce palier : au moins { $load } chacune.
plan-why-green-so-far = Vert : { $count } d’affilée sur { $of } pour le palier suivant.
plan-why-too-soon = Vert, mais seulement { $count ->
    [one] { $count } heure
   *[other] { $count } heures
} après la dernière sortie verte ; la règle compte les sorties espacées d’au moins { $rest } heures.
plan-why-steps-this-week = Le palier suivant est acquis, mais il y a au plus { $count ->
    [one] { $count } montée
   *[other] { $count } montées
} en sept jours.
plan-why-more-than-longest = Le palier suivant est acquis. Ce serait { $next }, plus de 10 % au-dessus de votre plus longue sortie des 30 derniers jours ({ $longest }) ; d’ici là, les sorties grandissent donc peu à peu.
plan-why-no-load = La sortie n’a ni distance ni minutes : on ne peut pas la comparer au palier.
plan-why-while-paused = Le plan est en pause tant qu’un drapeau rouge est signalé ; la sortie n’a pas été comptée.
plan-why-start-first = Les questions de départ viennent avant le premier palier de course.
plan-why-rest-after-red = Après une sortie rouge : au moins { $hours } heures, et un matin revenu au niveau habituel.
plan-why-second-red = C’est la deuxième sortie rouge en { $days } jours : deux paliers en arrière, et de quoi en parler à un kiné.
plan-why-not-above-last = Le palier suivant ne dépasse jamais la sortie rouge ({ $load }), on descend donc plus bas.
plan-why-days-off = { $count ->
    [one] { $count } jour sans sortie.
   *[other] { $count } jours sans sortie.
}
plan-why-one-down = À partir de 7 jours sans course, la règle est un palier en moins. C’est une hypothèse.
plan-why-half-of-last = À partir de 14 jours sans course, la règle est la moitié de la dernière sortie au plus ({ $load }). C’est une hypothèse.
plan-why-criteria-again = À partir de 28 jours sans course, les questions de départ sont reposées ; puis on reprend au palier { $step }, à 30 % de la dernière sortie au plus. C’est une hypothèse.
# $flag says in a few words what was answered with yes.
plan-why-flag = Une question drapeaux rouges a reçu un oui : { $flag }.
# $by is whoever the runner named.
plan-why-cleared = Levé : { $by }.
plan-why-held-by-line = D’après les règles de la progression, ce serait le palier { $step } ; la ligne de charge retient les prochaines sorties à { $load } au plus.
plan-why-lower-knee = { $side ->
    [left] De vos deux genoux, c’est le plus bas qui décide : le genou gauche.
   *[right] De vos deux genoux, c’est le plus bas qui décide : le genou droit.
}

## What moves it

plan-moves-clear = Dites qui a examiné le genou ; d’ici là, rien n’est planifié. Les jours sans course continuent de compter.
plan-moves-start = Un oui à toutes les questions de départ, et aucun oui aux questions drapeaux rouges, vous mènent au palier { $step } ou à celui que permet votre course d’avant.
# $percent of this step is what a run must be; $what is the next step in words; $limit is how many steps up a week has.
plan-moves-up = { $count ->
    [one] { $count } sortie verte
   *[other] { $count } sorties vertes d’affilée
} d’au moins { $percent } % du palier { $from }, à { $hours } heures d’écart : vous passez au palier { $step }, { $what }. Au plus { $limit ->
    [one] { $limit } palier
   *[other] { $limit } paliers
} en sept jours et, une fois qu’il y a 30 jours pour comparer, jamais plus de 10 % au-dessus de la plus longue sortie de cette période.
# The same, with how many green runs there are so far.
plan-moves-up-so-far = { $count ->
    [one] { $count } sortie verte
   *[other] { $count } sorties vertes d’affilée
} d’au moins { $percent } % du palier { $from }, à { $hours } heures d’écart : vous passez au palier { $step }, { $what }. Jusqu’ici : { $greens }. Au plus { $limit ->
    [one] { $limit } palier
   *[other] { $limit } paliers
} en sept jours et, une fois qu’il y a 30 jours pour comparer, jamais plus de 10 % au-dessus de la plus longue sortie de cette période.
plan-moves-hold = Une sortie orange, ou un matin sans réponse, vous garde ici. Inconnu n’est jamais vert.
plan-moves-back = Une sortie rouge vous ramène un palier en arrière, une deuxième en 14 jours, deux paliers.
plan-moves-break = 7 jours sans course vous font descendre d’un palier (jamais sous le palier 1), 14 à la moitié de la dernière sortie, 28 de nouveau aux questions de départ.

## The start questions

plan-start-walk = Pouvez-vous marcher d’un bon pas pendant 30 minutes sans dépasser 2 sur 10, et le lendemain matin n’est-il pas moins bon ?
plan-start-stairs = Pouvez-vous monter et descendre des escaliers sans dépasser 2 sur 10 ?
plan-start-squats = Pouvez-vous faire 10 squats et 10 sauts sur cette seule jambe, chacun sans dépasser 2 sur 10 ?
plan-start-swelling-free = Le genou est-il sans gonflement visible ?
plan-start-straight = Pouvez-vous tendre complètement le genou ?
plan-start-no-red-flag = Les questions drapeaux rouges ont leurs réponses, et aucun oui ne reste.
# For the undo menu: "right knee: 3 of 5 yes".
plan-start-short = { $side ->
    [left] genou gauche : { $yes } oui sur { $of }
    [right] genou droit : { $yes } oui sur { $of }
   *[both] genou gauche et genou droit : { $yes } oui sur { $of }
}

## The plan in a calendar app

plan-calendar-walk = Marche { $minutes } min
plan-calendar-run = Course { $minutes } min
plan-calendar-walk-run = Marche-course, { $minutes } min de course
plan-calendar-question = Comment va votre genou ?
plan-calendar-question-note = Répondez dans Plimsoll, dans la demi-heure après le lever. Un matin sans réponse reste inconnu ; il ne compte jamais comme bon.
plan-calendar-name = Plan Plimsoll
