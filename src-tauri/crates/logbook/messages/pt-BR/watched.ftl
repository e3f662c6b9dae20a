### Folders and watches that runs come from by themselves.

# A watch that does not say its model.
watched-watch-of = Relógio { $maker }

## What an import from a place brought, as *Undo* names it

watched-brought-folder = { $count ->
    [one] { $count } corrida da pasta { $place }
   *[other] { $count } corridas da pasta { $place }
}
watched-brought-watch = { $count ->
    [one] { $count } corrida do relógio { $place }
   *[other] { $count } corridas do relógio { $place }
}
# No run came, but something that is known of some days: how somebody slept or felt.
watched-context-folder = contexto de alguns dias da pasta { $place }
watched-context-watch = contexto de alguns dias do relógio { $place }

## How a place is

watched-left-alone = Deixado em paz, como você disse.
watched-not-plugged-in = Não conectado.
watched-plugged-asks = Conectado. As corridas entram quando você disser.
watched-plugged-always = Conectado. O que é novo entra sozinho.
watched-is-watched = Monitorado.
watched-away = Não está lá agora. A busca por ele continua sozinha.
watched-looking = Sendo examinado.
watched-unreadable = O sistema não deixa o Plimsoll ler.
watched-too-many = Contém arquivos demais para percorrer. Monitore uma pasta mais interna.
watched-silent = Não responde; talvez uma unidade de rede. Nada fica esperando por isso.

## What is explained

watched-what-is-taken-in = Arquivos FIT, TCX, GPX e JSON, também compactados como gzip ou ZIP, na pasta e nas pastas abaixo dela. Tabelas (CSV) não entram sozinhas: importe essas à mão.
# On Linux.
watched-which-watches-mounted = Um Garmin que aparece como unidade é notado quando é conectado, e na primeira vez há uma pergunta. Garmins e Wahoos mais novos falam MTP e não têm unidade: são notados onde o ambiente de trabalho os monta (o GNOME faz isso). Relógios COROS, Polar e Suunto não mostram gravações a um computador: monitore a pasta para onde vão as exportações deles.
# On Windows and macOS.
watched-which-watches = Um Garmin que aparece como unidade é notado quando é conectado, e na primeira vez há uma pergunta. Garmins e Wahoos mais novos falam MTP e não têm unidade aqui: copie os arquivos deles para uma pasta monitorada. Relógios COROS, Polar e Suunto não mostram gravações a um computador: monitore a pasta para onde vão as exportações deles.

## What is asked

# $name is a folder: its name, and that of the folder it is in.
watched-picked-empty = { $name } ainda não contém gravações. O que chegar daqui em diante será trazido.
watched-picked = { $name } contém { $count ->
    [one] { $count } gravação
   *[other] { $count } gravações
}. Trazer tudo, ou só o que vier daqui em diante?
watched-watch-asks = Um relógio está conectado: { $name }, { $count ->
    [one] { $count } gravação
   *[other] { $count } gravações
}, das quais novas: { $new }. Trazer para o diário?

## What came in

watched-came-new = { $new ->
    [one] { $new } corrida nova de { $place }.
   *[other] { $new } corridas novas de { $place }.
}
watched-came-completed = { $completed ->
    [one] { $completed } corrida completada com um arquivo de { $place }.
   *[other] { $completed } corridas completadas com arquivos de { $place }.
}
watched-came-both = { $new ->
    [one] { $new } corrida nova
   *[other] { $new } corridas novas
} e { $completed ->
    [one] { $completed } corrida completada com um arquivo
   *[other] { $completed } corridas completadas com arquivos
} de { $place }.
# A file of an archive: "runs.zip (a.fit)".
watched-member = { $name } ({ $member })
# The reason follows as a sentence of its own. $count counts further files.
watched-broken = { $name } não pôde ser lido.
watched-broken-in = { $name } em { $place } não pôde ser lido.
watched-broken-more = { $name }, e mais { $count }, não puderam ser lidos.
watched-broken-more-in = { $name }, e mais { $count }, em { $place } não puderam ser lidos.
watched-locked = { $count ->
    [one] { $count } arquivo em { $place } não pode ser aberto: o sistema não deixa o Plimsoll ler. A tentativa é repetida.
   *[other] { $count } arquivos em { $place } não podem ser abertos: o sistema não deixa o Plimsoll ler. A tentativa é repetida.
}
watched-no-run = { $count ->
    [one] Nenhuma corrida em { $count } arquivo novo em { $place }.
   *[other] Nenhuma corrida em { $count } arquivos novos em { $place }.
}

## What a look found

watched-nothing-new-in = Nada de novo em { $place }.
watched-not-there = { $place } não está lá agora.
watched-place-unreadable = { $place }: o sistema não deixa o Plimsoll ler.
watched-place-too-many = { $place } contém arquivos demais para percorrer.
watched-place-silent = { $place } não responde.
watched-still-written = { $count ->
    [one] { $count } arquivo ainda está sendo gravado: fica para a próxima vez.
   *[other] { $count } arquivos ainda estão sendo gravados: ficam para a próxima vez.
}
watched-now-watched = Monitorando { $name } daqui em diante.
watched-nothing-new = Nada nele é novo.
watched-from-now = Nada entrou. Monitorando { $name }: o que vier daqui em diante será trazido.
