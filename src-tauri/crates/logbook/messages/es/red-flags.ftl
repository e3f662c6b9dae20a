### The red-flag questions and what follows from an answer. Their wording is medical: as in the language's own guidelines.

## The questions. Each is one sentence that a person answers with yes or no.

red-flags-ask-no-weight = ¿Te resulta imposible apoyar el peso en la pierna, o mover la rodilla en absoluto?
red-flags-ask-badly-swollen = ¿Está la rodilla muy hinchada, o ha cambiado de forma?
red-flags-ask-hot-and-unwell = ¿Está la rodilla caliente, roja e hinchada, y tienes fiebre, escalofríos o malestar general?
red-flags-ask-stuck = ¿Se bloquea la rodilla de modo que no puedes estirarla, o chasquea con dolor?
red-flags-ask-gives-way = ¿Te falla la rodilla, como si cediera bajo tu peso?
red-flags-ask-severe-or-blow = ¿Es el dolor muy intenso, o empezó con una caída, un golpe o una torsión fuerte?
red-flags-ask-cannot-lift = Boca arriba, ¿te resulta imposible levantar del suelo la pierna estirada?
red-flags-ask-numb-or-cold = ¿Está la pierna por debajo de la rodilla dormida, débil o fría?
red-flags-ask-calf-or-breath = ¿Tienes la pantorrilla hinchada, caliente o dolorosa al tacto, o te falta el aire desde hace poco?
red-flags-ask-after-surgery = ¿Te han operado o infiltrado esta rodilla, o llevas una prótesis en ella, y ahora va a peor?
red-flags-ask-night-pain = ¿Duele la rodilla todo el tiempo o por la noche, hagas lo que hagas?
red-flags-ask-weight-or-lump = ¿Has perdido peso sin proponértelo, has tenido cáncer alguna vez, o hay un bulto duro cerca de la rodilla?
red-flags-ask-bone-or-groin = ¿Hay un punto concreto del hueso que duele al presionarlo o al saltar, o te duele la ingle o el muslo?
red-flags-ask-keeps-coming = ¿La rodilla se hincha una y otra vez o se nota inestable, o ha perdido mucha movilidad?
red-flags-ask-many-joints = ¿Te duelen varias articulaciones, dura la rigidez matutina de la rodilla más de media hora, o tienes psoriasis, una inflamación del intestino o del ojo, o una infección reciente?
red-flags-ask-under-18 = ¿Tienes menos de 18 años?
red-flags-ask-told-not-to-run = ¿Te ha dicho un profesional sanitario que no corras por ahora, o te has hecho una lesión nueva en la rodilla?

## What was answered with yes, in a few words: stands within sentences and lists as $flag.

red-flags-short-no-weight = sin poder apoyar la pierna o sin movimiento en la rodilla
red-flags-short-badly-swollen = muy hinchada o con otra forma
red-flags-short-hot-and-unwell = caliente, roja e hinchada con fiebre o malestar general
red-flags-short-stuck = bloqueo o chasquido con dolor
red-flags-short-gives-way = la rodilla cede
red-flags-short-severe-or-blow = dolor muy intenso, o desde una caída, un golpe o una torsión
red-flags-short-cannot-lift = no se puede levantar la pierna estirada
red-flags-short-numb-or-cold = dormida, débil o fría por debajo de la rodilla
red-flags-short-calf-or-breath = pantorrilla hinchada, caliente o dolorosa, o falta de aire reciente
red-flags-short-after-surgery = peor tras una operación, una infiltración o con una prótesis
red-flags-short-night-pain = dolor todo el tiempo o por la noche
red-flags-short-weight-or-lump = pérdida de peso, cáncer en el pasado o un bulto duro
red-flags-short-bone-or-groin = dolor en un punto del hueso, o en la ingle o el muslo
red-flags-short-keeps-coming = hinchazón o inestabilidad que vuelven, o movilidad perdida
red-flags-short-many-joints = varias articulaciones, rigidez matutina larga, o una enfermedad que va con articulaciones dolorosas
red-flags-short-under-18 = menos de 18 años
red-flags-short-told-not-to-run = indicación de no correr por ahora, o lesión nueva

## What to do after a yes

# $day "1 March 2026".
red-flags-answered = Respondiste sí el { $day }: { $flag }.
red-flags-do-breath = No corras. Llama al número de emergencias si te falta el aire; si no, acude hoy a consulta médica.
red-flags-do-today = No corras. Acude hoy a consulta médica, también si es tarde o fin de semana.
red-flags-do-emergency = No corras. Que examinen la rodilla hoy, en urgencias.
red-flags-do-growing = No te guíes solo por este plan: una rodilla que aún crece la examina primero un médico, caderas incluidas.
red-flags-do-as-told = No corras hasta que lo diga el profesional sanitario que lleva la rodilla.
red-flags-do-appointment = No corras por ahora. Pide cita con tu médico o con medicina deportiva.
# How soon, in three steps.
red-flags-soon-today = Hoy.
red-flags-soon-days = En los próximos días.
red-flags-soon-visit = En tu próxima visita habitual.

## Advice that follows from the log. $knee is "Left knee" or "Right knee".

red-flags-two-reds = { $knee }: dos carreras rojas en dos semanas, la última el { $day }.
red-flags-rest-pain = { $knee }: al menos 5 de 10 todas las mañanas sin carrera previa desde el { $day }.
red-flags-not-improving = { $knee }: seis semanas después, las mañanas no son mejores que tras el brote del { $day }.
red-flags-advice = Enseña este registro a un fisio o a tu médico. El plan continúa.

## The stop card

red-flags-stop-today = Que examinen esta rodilla hoy
red-flags-stop-before-running = Que examinen esta rodilla antes de correr
red-flags-stop-why = No le toca a un diario juzgar estas respuestas. El plan y el veredicto quedan en pausa hasta que alguien que pueda examinar la rodilla lo haya hecho; anota entonces quién fue, y ambos continúan.
red-flags-stop-soon-today = Hoy: un servicio de urgencias, o el teléfono de información sanitaria de tu país. Con falta de aire o mucho malestar: el número de emergencias, ahora.
red-flags-stop-soon-days = En los próximos días: tu médico, o medicina deportiva. Antes si empeora.
# One line to show to a clinician. $answered is a list of the entries below; $runs "12 runs".
red-flags-for-a-clinician = { $knee }: { $answered }; { $runs } en el registro, ninguna carrera roja en los últimos seis meses.
red-flags-for-a-clinician-red = { $knee }: { $answered }; { $runs } en el registro, última carrera roja el { $day }.
red-flags-answered-in-a-list = { $flag }, sí el { $day }
# For $knee, where none was chosen, and where both are watched.
red-flags-knee = Rodilla
red-flags-both-knees = Se siguen ambas rodillas

## What was told

# Behind "red-flag answers" in the menu.
red-flags-told-all-no = todo no
red-flags-told-one = sí: { $flag }
red-flags-told-several = { $count } sí
red-flags-round-all-no = Todas las preguntas se respondieron con un no.
# $flags: a list with semicolons.
red-flags-round-yes = Se respondió sí a: { $flags }.
# $by: who looked at the knee, in the runner's words; $note too.
red-flags-cleared = Levantada: { $by }.
red-flags-cleared-with-note = Levantada: { $by }. { $note }
