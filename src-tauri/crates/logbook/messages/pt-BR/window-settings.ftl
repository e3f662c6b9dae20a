# The settings.

# A field that narrows the page to what holds the words.
settings-find = Buscar uma configuração
settings-nothing-found = Nada aqui se chama “{ $words }”.

settings-knee = O joelho
# Which knee.
settings-watched = Acompanhado
settings-sore-since = Dói desde
settings-sore-since-hint = Aproximado já serve
settings-longest = { $unit ->
    [mi] Maior corrida confortável antes da pausa (milhas)
   *[km] Maior corrida confortável antes da pausa (km)
}
settings-longest-hint = Um primeiro palpite sobre o que o joelho conhecia, até ele ter respondido sobre corridas suficientes
settings-wrong-distance = Uma distância, como 10.
settings-break-from = A pausa começou
settings-break-from-hint = Primeiro dia sem correr
settings-break-to = A pausa terminou
settings-break-to-hint = Deixe vazio enquanto ela durar

settings-limits = Limites de dor
settings-limits-lead = O que conta como verde, amarelo ou vermelho. Nenhum ensaio comparou os dois lado a lado em joelhos de corredores; a sua fisioterapia pode saber qual combina com o seu.
# The two sets of limits.
settings-strict = Estrito
settings-strict-means = Verde é no máximo 2 durante a corrida, de volta ao nível de antes em até uma hora, e sem aumento na manhã seguinte.
settings-strict-source = Esculier e outros 2018, corredores com dor em volta da patela
settings-permissive = Permissivo
settings-permissive-means = Verde é no máximo 5 durante e depois, desde que tenha acalmado até a manhã seguinte.
settings-permissive-source = Thomeé 1997, dor patelofemoral; Silbernagel e outros 2007, tendão de Aquiles
# Stands after the name of the set that is chosen.
settings-preset-in-use = em uso
# $limits and $forces are links to papers: the two messages after it.
settings-papers = Para ler: { $limits } · { $forces } (abre no navegador)
settings-paper-limits = Esculier 2018, sobre limites
settings-paper-forces = Hart 2022, sobre forças
settings-limits-either = Com qualquer um: é vermelho quando a manhã fica 2 ou mais acima do nível habitual, quando a corrida foi interrompida, ou quando há inchaço novo, falseio ou travamento. Uma manhã sem resposta é desconhecida, nunca verde.

settings-physio = Limites da fisioterapia
# $link is "Go to the plan".
settings-physio-not-set = Corridas por semana, descanso entre elas, a escada, limites e notas ficam junto do plano. { $link }
settings-physio-set = Definidos pela sua fisioterapia. Corridas por semana, descanso entre elas, a escada, limites e notas ficam junto do plano. { $link }
settings-physio-link = Ir para o plano

# How the window looks and speaks.
settings-window = A janela
settings-units = Unidades
settings-theme = Tema
# The theme, or the language, that the computer is set to.
settings-as-system = Como no sistema
settings-light = Claro
settings-dark = Escuro
settings-clock = Horário
settings-clock-24 = 24 horas
settings-clock-12 = 12 horas
settings-week-begins = A semana começa em
settings-language = Idioma

settings-report = O relatório
settings-runner-name = Nome para o relatório
settings-runner-name-hint = Impresso no alto da página; deixe vazio para não imprimir nenhum

settings-red-flags = Sinais de alerta
# Button. $count is how many questions there are.
settings-questions = Perguntas sobre sinais de alerta ({ $count })…
# Unfolds the answers of earlier.
settings-answers = Respostas até agora

settings-logbook = Seu diário
# The file's path stands under it. $size like "1.4 MB".
settings-logbook-holds = { $runs ->
    [one] { $runs } corrida
   *[other] { $runs } corridas
} e { $answers ->
    [one] { $answers } resposta
   *[other] { $answers } respostas
} em um só arquivo de { $size }:
settings-show = Mostrar na pasta
settings-backup = Salvar um backup…
settings-export = Exportar tudo…
settings-check = Verificar o arquivo
settings-backup-saved = Backup salvo como { $path }
settings-exported = Tudo está agora em formatos abertos, em { $path }. Solte essa pasta na janela para trazer de volta.
settings-sound = O arquivo está íntegro.
# What was found is listed under it.
settings-unsound = O arquivo não está como deveria:

settings-leaves = O que sai deste computador
# $nothing is the next message, set strong.
settings-leaves-nothing = { $nothing } O Plimsoll não tem conta, não envia estatísticas e nunca usa a rede. O que você salva ou entrega, só você envia.
settings-nothing = Nada.

# A logbook with an invented runner in it.
settings-sample = Diário de exemplo
settings-sample-open = Você está no exemplo agora. O seu próprio diário está onde você o deixou.
settings-sample-closed = Quatro meses de uma pessoa inventada, para ver como fica o Plimsoll quando está cheio. Enquanto isso, o seu próprio diário fica fechado.
settings-sample-enter = Abrir o exemplo
settings-version = Plimsoll { $version }. Um diário e uma calculadora para os seus próprios números. Ele não faz diagnóstico.

# Reminders, the tray and starting at login.
desktop-settings-reminders = Lembretes
desktop-settings-remind = Lembrar na manhã depois de uma corrida
# Fields for times of day.
desktop-settings-remind-from = Lembrar a partir das
desktop-settings-quiet-from = Silêncio a partir das
desktop-settings-quiet-until = Silêncio até
# Stands in an empty field: at no time.
desktop-settings-never = nunca
desktop-settings-wrong-time = Uma hora do dia, como 07:30.
desktop-settings-tray = Bandeja
desktop-settings-keep-in-tray = Manter o Plimsoll na bandeja
desktop-settings-login = Ao iniciar sessão
desktop-settings-start = Abrir o Plimsoll quando eu iniciar sessão
desktop-settings-login-more = Com a bandeja, ele começa lá, sem a janela.
