### A logbook that left whole, and its way back in.

# Who cleared a red flag, where names are left out.
whole-somebody = alguém
# An activity of one's own, where its name is left out.
whole-activity = Atividade { $number }
# What a document holds: "Your logbook: 524 runs, 80 answers".
whole-your-logbook = Seu diário: { $runs ->
    [one] { $runs } corrida
   *[other] { $runs } corridas
}, { $answers ->
    [one] { $answers } resposta
   *[other] { $answers } respostas
}
whole-restored = Este diário não tinha corridas nem respostas: tudo está como no outro, com as configurações e o plano.
# $came and $left are lists of the phrases below.
whole-joined = O que entra: { $came }. O que fica de fora: { $left }. O que está aqui permanece.
whole-joined-nothing = Nada nele é novo. O que fica de fora: { $left }. O que está aqui permanece.
whole-new-runs = { $count ->
    [one] { $count } corrida nova
   *[other] { $count } corridas novas
}
whole-fuller-runs = { $count ->
    [one] { $count } corrida mais completa
   *[other] { $count } corridas mais completas
}
whole-new-answers = { $count ->
    [one] { $count } resposta nova
   *[other] { $count } respostas novas
}
whole-new-activities = { $count ->
    [one] { $count } outra atividade nova
   *[other] { $count } outras atividades novas
}
whole-new-entries = { $count ->
    [one] { $count } outro registro novo
   *[other] { $count } outros registros novos
}
whole-runs-there = { $count ->
    [one] { $count } corrida que já estava aqui
   *[other] { $count } corridas que já estavam aqui
}
whole-answers-there = { $count ->
    [one] { $count } resposta onde já havia outra
   *[other] { $count } respostas onde já havia outra
}
whole-its-settings = as configurações dele
whole-its-plan = o plano e o histórico de importação dele
# $keys are settings' names, as `plim settings` lists them.
whole-settings-stay = As configurações feitas aqui ficam como estão: { $keys }.

## What was left

# $theirs and $yours are pain from 0 to 10.
whole-answer-left = { $day }, { $side ->
    [left] joelho esquerdo
   *[right] joelho direito
}, { $moment ->
    [before] antes
    [during] durante
    [after] depois
   *[morning] manhã
}: o arquivo diz { $theirs }; aqui está { $yours }. O que estava aqui permanece.
# The same number, but another note or detail.
whole-answer-left-detail = { $day }, { $side ->
    [left] joelho esquerdo
   *[right] joelho direito
}, { $moment ->
    [before] antes
    [during] durante
    [after] depois
   *[morning] manhã
}: o arquivo diz outra nota ou outro detalhe. O que estava aqui permanece.
# $name is a questionnaire's. $side is none where it is about no knee.
whole-score-left = { $side ->
    [left] { $day }, joelho esquerdo, { $name }: o arquivo diz { $theirs }; aqui está { $yours }. O que estava aqui permanece.
    [right] { $day }, joelho direito, { $name }: o arquivo diz { $theirs }; aqui está { $yours }. O que estava aqui permanece.
   *[none] { $day }, { $name }: o arquivo diz { $theirs }; aqui está { $yours }. O que estava aqui permanece.
}
whole-score-left-answers = { $side ->
    [left] { $day }, joelho esquerdo, { $name }: o arquivo diz outras respostas. O que estava aqui permanece.
    [right] { $day }, joelho direito, { $name }: o arquivo diz outras respostas. O que estava aqui permanece.
   *[none] { $day }, { $name }: o arquivo diz outras respostas. O que estava aqui permanece.
}
whole-more-left = { $count ->
    [one] Mais { $count } registro ficou de fora do mesmo modo.
   *[other] Mais { $count } registros ficaram de fora do mesmo modo.
}
whole-by-hand = É um diário inteiro do Plimsoll, e esses não entram sozinhos. Importe à mão para ver antes o que entraria.
whole-part-of-export = Pertence a uma exportação do Plimsoll; o logbook.json ao lado contém o mesmo e foi lido.

## What is wrong with it

whole-newer-version = Este diário foi gravado por um Plimsoll mais novo (versão { $version } do documento; este programa conhece { $known }). Nada dele foi trazido. Atualize o Plimsoll e tente de novo.
whole-without-times = Este diário foi gravado sem horários, para alguém ler. Nele não dá para distinguir as corridas de um mesmo dia, então nada foi trazido. Exporte de novo com horários.
# $error is technical, in English.
whole-damaged = Isto parece um diário do Plimsoll, mas deixa de fazer sentido ({ $error }). Nada dele pôde ser usado.
whole-breaks-off = O arquivo deixa de fazer sentido ({ $error }). O que vinha antes disso foi trazido: { $count ->
    [one] { $count } corrida
   *[other] { $count } corridas
}.
# It stands in the place of $error above.
whole-entry-too-large = um registro é maior do que qualquer um de um diário
# $field is the entry's list, as the file names it; $why is technical, in English.
whole-left-out = Um registro de “{ $field }” foi deixado de fora: { $why }.
whole-more-left-out = { $count ->
    [one] Mais { $count } registro foi deixado de fora.
   *[other] Mais { $count } registros foram deixados de fora.
}

## Files that go with a report

whole-companion-dictionary = O dicionário das tabelas: o que cada coluna significa, sua unidade e sua faixa (Frictionless Data Package).
whole-companion-document = As corridas e respostas do período em um só documento, que o Plimsoll pode ler.
whole-companion-fhir = Os mesmos números para o sistema de uma clínica (HL7 FHIR R4). Autorrelatados; não são uma medida clínica.
