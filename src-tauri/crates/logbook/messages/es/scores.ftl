### Questionnaires, in Plimsoll's own words. Names of others' questionnaires stay as they are.

## What they ask, or where they are filled in

scores-about-overall = ¿Cómo de bien está hoy la rodilla, en tanto por ciento de una rodilla que no da molestias?
scores-about-activities = Nombra hasta cinco cosas que la rodilla hace difíciles, y valora cada una: 0 imposible, 10 igual de bien que antes. Mantén los nombres, para poder compararlas.
scores-about-change = En comparación con el principio: −7 muchísimo peor, 0 sin cambio, 7 muchísimo mejor.
scores-about-weekly-trouble = Cuatro preguntas sobre los últimos siete días.
scores-about-koos = Se rellena en su propio formulario; escribe la puntuación, de 0 (lo peor) a 100.
scores-about-akps = Escala de Kujala, se rellena en su propio formulario; escribe la suma, de 0 (lo peor) a 100.
scores-about-uwri = Se rellena en su propio formulario; escribe la suma, de 0 a 36 (como antes de la lesión).
scores-about-ostrc = Se rellena en su propio formulario; escribe la suma, de 0 (ningún problema) a 100.
scores-about-lefs = Se rellena en su propio formulario; escribe la suma, de 0 a 80 (ninguna dificultad).
scores-about-tsk-11 = Se rellena en su propio formulario; escribe la suma, de 11 a 44 (máximo miedo al movimiento).

## The four weekly questions, each with its four answers from none to worst

scores-kept-from-running = ¿Te impidió la rodilla correr esta semana?
scores-kept-from-running-0 = en absoluto
scores-kept-from-running-1 = corrí igualmente, con molestias
scores-kept-from-running-2 = me salté carreras
scores-kept-from-running-3 = no pude correr
scores-ran-less = ¿Corriste menos, más despacio o en otro sitio por ella?
scores-ran-less-0 = en absoluto
scores-ran-less-1 = un poco
scores-ran-less-2 = claramente
scores-ran-less-3 = no corrí nada
scores-how-well = ¿Le quitó algo a lo bien que corriste?
scores-how-well-0 = nada
scores-how-well-1 = un poco
scores-how-well-2 = mucho
scores-how-well-3 = no corrí nada
scores-how-much = ¿Cuánto dolió en torno a tus carreras?
scores-how-much-0 = nada
scores-how-much-1 = un poco
scores-how-much-2 = claramente
scores-how-much-3 = muchísimo

## What was filled in

# $source is a citation.
scores-least-change = Un cambio de { $points } puntos o más significa algo ({ $source }).
# $name is the questionnaire's, with its scale; $total a number.
scores-told = { $name }: { $total }
# $before is the total of last time, $day when that was.
scores-told-since = { $meaning ->
    [better-reaches] { $name }: { $total }; mejor que { $before } el { $day }, lo bastante para significar algo
    [better-less] { $name }: { $total }; mejor que { $before } el { $day }, menos de lo que significa algo
    [better] { $name }: { $total }; mejor que { $before } el { $day }
    [worse-reaches] { $name }: { $total }; peor que { $before } el { $day }, lo bastante para significar algo
    [worse-less] { $name }: { $total }; peor que { $before } el { $day }, menos de lo que significa algo
    [worse] { $name }: { $total }; peor que { $before } el { $day }
   *[same] { $name }: { $total }; igual que { $before } el { $day }
}
# As *Undo* names it.
scores-short = { $name } el { $day }
