# A day beside its runs: what else was done, how it was.

day-title = Além da corrida
day-about = Aparece ao lado das suas corridas e conta no relatório, entre o que acompanhou as crises. Nunca sobe a linha.
# A button that opens the form.
day-write = Além da corrida…
day-done = O que mais você fez
day-none = Nada anotado.
day-kind = Atividade
day-kind-name = { $kind ->
    [walk] Caminhada
    [hike] Trilha
    [ride] Bicicleta
    [swim] Natação
    [strength] Força, exercícios
   *[other] Outra coisa
}
day-words = Nas suas palavras
day-add = Adicionar
day-felt = Como foi o dia
day-sleep = Horas de sono
day-sleep-hint = Na noite anterior
day-sleep-wrong = Entre 0 e 24 horas.
day-stress = Estresse, 0–10
day-stress-hint = 0 nenhum, 10 o máximo
day-stress-wrong = Um número inteiro de 0 a 10.
day-sore = Dor em outro lugar
day-sore-hint = Quadril esquerdo, panturrilhas…
day-save = Salvar o dia
# $day like "22 November 2026".
day-saved = { $day }: anotado.
