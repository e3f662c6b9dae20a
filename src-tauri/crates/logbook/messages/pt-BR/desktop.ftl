### What is said outside the window: the reminder, the tray, and what the settings tell of them.

# The tray's first line.
desktop-no-morning-open = Nenhuma manhã em aberto
# The tray's first line while a morning is open. $question: one of the two questions below, "Right knee this morning?".
desktop-answer = { $question } Responder…
# The title and the text of a notification, once, when the window is closed for the first time.
desktop-stays-in-tray-title = O Plimsoll continua aqui
# “Quit” is the last word of the tray's menu.
desktop-stays-in-tray = Ele fica na bandeja, para poder lembrar você. “Sair”, no menu dele, encerra.
desktop-both-knees = Como estão os seus joelhos esta manhã?
desktop-one-knee-short = { $side ->
    [left] Joelho esquerdo esta manhã?
   *[right] Joelho direito esta manhã?
}
desktop-both-knees-short = Os dois joelhos esta manhã?
# Begins a reminder: the runs it asks about.
desktop-yesterday-runs = Ontem, { $count ->
    [one] { $count } corrida
   *[other] { $count } corridas
}
# Below the question of a reminder. $after: "Yesterday, 5.0 km".
desktop-reminder = { $after }. Basta um número de 0 a 10; sem ele, esta manhã fica desconhecida.

## Beside the reminder's switch in Settings. $time "08:00".

desktop-reminds-sample = O diário de exemplo não lembra nada.
desktop-reminds-off = Desligado: o Plimsoll pergunta em Hoje, e em nenhum outro lugar.
desktop-reminds-at = Na manhã depois de uma corrida, a partir das { $time }, uma vez; mais tarde, se este computador estava suspenso. Só enquanto a resposta está em aberto e o Plimsoll está em execução.
desktop-reminds-after-quiet = Na manhã depois de uma corrida, quando o silêncio termina às { $time }, uma vez. Só enquanto a resposta está em aberto e o Plimsoll está em execução.
desktop-reminds-never = O lembrete não virá: { $time } cai no seu horário de silêncio, e o dia já acabou quando ele termina. Escolha um horário mais cedo.

## Beside the tray's switch in Settings

desktop-tray-sample = A bandeja pertence ao seu próprio diário. Saia do exemplo para mudar isso.
desktop-tray-on = Ligado: fechar a janela deixa o Plimsoll na bandeja, para poder lembrar você. “Sair” encerra.
desktop-tray-not-shown = Este ambiente não mostra bandeja, então fechar a janela encerra o Plimsoll. No GNOME, a extensão “AppIndicator” traz uma.
desktop-tray-off = Desligado: fechar a janela encerra o Plimsoll.

## What went wrong. $error is the system's own sentence.

desktop-no-login = O sistema não aceitou: { $error }. O Plimsoll abre como antes.
desktop-no-login-hint = As configurações do próprio sistema mostram o que abre ao iniciar sessão.
# A page of Plimsoll's outside the window.
desktop-page-not-opened = Nenhum programa abriu a página: { $error }. Nada foi alterado.
desktop-report-not-opened = Nenhum programa abriu o relatório: { $error }. Nada foi alterado.
desktop-page-instead = A página está em { $address }: qualquer navegador a abre.
desktop-report-instead = Salve o relatório como PDF e imprima esse arquivo.

# What a click on a notification does, for desktops that show it as a button.
desktop-open = Abrir

## The titles of the system's dialogs, and the kinds of files they offer

desktop-pick-runs = Importar corridas
desktop-pick-folder = Monitorar uma pasta
desktop-kind-recordings = Gravações, exportações e listas
desktop-kind-all = Todos os arquivos
desktop-save-not-read = Salvar o que não foi lido
desktop-kind-table = Tabela
desktop-save-report = Salvar o relatório
desktop-folder-for-tables = Uma pasta nova ou vazia para as tabelas
desktop-folder-for-report = Uma pasta nova ou vazia para o PDF, as tabelas e o arquivo FHIR
desktop-save-fhir = Salvar para uma clínica (FHIR)
desktop-save-plan = Salvar o plano
desktop-kind-calendar = Calendário
desktop-save-chart = Salvar o gráfico
desktop-save-backup = Salvar um backup
desktop-pick-backup = Restaurar um backup
desktop-kind-logbook = Diário do Plimsoll
desktop-folder-for-everything = Uma pasta nova ou vazia para tudo
