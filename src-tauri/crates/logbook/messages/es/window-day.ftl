# A day beside its runs: what else was done, how it was.

day-title = Además de correr
day-about = Se muestra junto a tus carreras y cuenta en el informe, entre lo que acompañó a los brotes. Nunca sube la línea.
# A button that opens the form.
day-write = Además de correr…
day-done = Qué más hiciste
day-none = Nada anotado.
day-kind = Actividad
day-kind-name = { $kind ->
    [walk] Caminata
    [hike] Senderismo
    [ride] Bicicleta
    [swim] Natación
    [strength] Fuerza, ejercicios
   *[other] Otra cosa
}
day-words = Con tus palabras
day-add = Añadir
day-felt = Cómo fue el día
day-sleep = Horas de sueño
day-sleep-hint = La noche anterior
day-sleep-wrong = Entre 0 y 24 horas.
day-stress = Estrés, 0–10
day-stress-hint = 0 ninguno, 10 el máximo
day-stress-wrong = Un número entero de 0 a 10.
day-sore = Dolor en otra parte
day-sore-hint = Cadera izquierda, gemelos…
day-save = Guardar el día
# $day like "22 November 2026".
day-saved = { $day }: anotado.
