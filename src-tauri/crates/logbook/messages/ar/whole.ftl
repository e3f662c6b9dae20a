### A logbook that left whole, and its way back in.

# Who cleared a red flag, where names are left out.
whole-somebody = شخص ما
# An activity of one's own, where its name is left out.
whole-activity = النشاط { $number }
# What a document holds: "Your logbook: 524 runs, 80 answers".
whole-your-logbook = دفترك: { $runs ->
    [zero] { $runs } جرية
    [one] جرية واحدة
    [two] جريتان
    [few] { $runs } جريات
    [many] { $runs } جرية
   *[other] { $runs } جرية
}، { $answers ->
    [zero] { $answers } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $answers } إجابات
    [many] { $answers } إجابة
   *[other] { $answers } إجابة
}
whole-restored = لم يكن في هذا الدفتر جريات ولا إجابات: صار كل شيء كما كان في ذاك، بإعداداته وخطته.
# $came and $left are lists of the phrases below.
whole-joined = ما يدخل: { $came }. ما يُترك: { $left }. وما هو هنا يبقى.
whole-joined-nothing = لا جديد فيه. ما يُترك: { $left }. وما هو هنا يبقى.
whole-new-runs = { $count ->
    [zero] { $count } جرية جديدة
    [one] جرية جديدة واحدة
    [two] جريتان جديدتان
    [few] { $count } جريات جديدة
    [many] { $count } جرية جديدة
   *[other] { $count } جرية جديدة
}
whole-fuller-runs = { $count ->
    [zero] { $count } جرية اكتملت أكثر
    [one] جرية واحدة اكتملت أكثر
    [two] جريتان اكتملتا أكثر
    [few] { $count } جريات اكتملت أكثر
    [many] { $count } جرية اكتملت أكثر
   *[other] { $count } جرية اكتملت أكثر
}
whole-new-answers = { $count ->
    [zero] { $count } إجابة جديدة
    [one] إجابة جديدة واحدة
    [two] إجابتان جديدتان
    [few] { $count } إجابات جديدة
    [many] { $count } إجابة جديدة
   *[other] { $count } إجابة جديدة
}
whole-new-activities = { $count ->
    [zero] { $count } نشاط آخر جديد
    [one] نشاط آخر جديد واحد
    [two] نشاطان آخران جديدان
    [few] { $count } أنشطة أخرى جديدة
    [many] { $count } نشاطًا آخر جديدًا
   *[other] { $count } نشاط آخر جديد
}
whole-new-entries = { $count ->
    [zero] { $count } مُدخَل آخر جديد
    [one] مُدخَل آخر جديد واحد
    [two] مُدخَلان آخران جديدان
    [few] { $count } مُدخَلات أخرى جديدة
    [many] { $count } مُدخَلًا آخر جديدًا
   *[other] { $count } مُدخَل آخر جديد
}
whole-runs-there = { $count ->
    [zero] { $count } جرية كانت هنا أصلًا
    [one] جرية واحدة كانت هنا أصلًا
    [two] جريتان كانتا هنا أصلًا
    [few] { $count } جريات كانت هنا أصلًا
    [many] { $count } جرية كانت هنا أصلًا
   *[other] { $count } جرية كانت هنا أصلًا
}
whole-answers-there = { $count ->
    [zero] { $count } إجابة مكانها إجابات أخرى
    [one] إجابة واحدة مكانها إجابة أخرى
    [two] إجابتان مكانهما إجابتان أخريان
    [few] { $count } إجابات مكانها إجابات أخرى
    [many] { $count } إجابة مكانها إجابات أخرى
   *[other] { $count } إجابة مكانها إجابات أخرى
}
whole-its-settings = إعداداته
whole-its-plan = خطته وسجل استيراده
# $keys are settings' names, as `plim settings` lists them.
whole-settings-stay = الإعدادات التي عُدّلت هنا تبقى كما هي: { $keys }.

## What was left

# $theirs and $yours are pain from 0 to 10.
whole-answer-left = { $day }، { $side ->
    [left] الركبة اليسرى
   *[right] الركبة اليمنى
}، { $moment ->
    [before] قبل
    [during] أثناء
    [after] بعد
   *[morning] الصباح
}: في الملف { $theirs }؛ وهنا { $yours }. ما كان هنا يبقى.
# The same number, but another note or detail.
whole-answer-left-detail = { $day }، { $side ->
    [left] الركبة اليسرى
   *[right] الركبة اليمنى
}، { $moment ->
    [before] قبل
    [during] أثناء
    [after] بعد
   *[morning] الصباح
}: في الملف ملاحظة أو تفصيل آخر. ما كان هنا يبقى.
# $name is a questionnaire's. $side is none where it is about no knee.
whole-score-left = { $side ->
    [left] { $day }، الركبة اليسرى، { $name }: في الملف ‎{ $theirs }؛ وهنا ‎{ $yours }. ما كان هنا يبقى.
    [right] { $day }، الركبة اليمنى، { $name }: في الملف ‎{ $theirs }؛ وهنا ‎{ $yours }. ما كان هنا يبقى.
   *[none] { $day }، { $name }: في الملف ‎{ $theirs }؛ وهنا ‎{ $yours }. ما كان هنا يبقى.
}
whole-score-left-answers = { $side ->
    [left] { $day }، الركبة اليسرى، { $name }: في الملف إجابات أخرى. ما كان هنا يبقى.
    [right] { $day }، الركبة اليمنى، { $name }: في الملف إجابات أخرى. ما كان هنا يبقى.
   *[none] { $day }، { $name }: في الملف إجابات أخرى. ما كان هنا يبقى.
}
whole-more-left = { $count ->
    [zero] تُرك { $count } مُدخَل آخر بالطريقة نفسها.
    [one] تُرك مُدخَل آخر بالطريقة نفسها.
    [two] تُرك مُدخَلان آخران بالطريقة نفسها.
    [few] تُركت { $count } مُدخَلات أخرى بالطريقة نفسها.
    [many] تُرك { $count } مُدخَلًا آخر بالطريقة نفسها.
   *[other] تُرك { $count } مُدخَل آخر بالطريقة نفسها.
}
whole-by-hand = هو دفتر Plimsoll كامل، وهذه لا تدخل تلقائيًا. عند استيراده يدويًا يُعرض أولًا ما سيدخل.
whole-part-of-export = هو جزء من ملفات صدّرها Plimsoll؛ وlogbook.json بجانبه يحوي الشيء نفسه وقد قُرئ.

## What is wrong with it

whole-newer-version = كُتب هذا الدفتر بإصدار أحدث من Plimsoll (إصدار المستند { $version }؛ وهذا البرنامج يعرف { $known }). لم يُجلب منه شيء. يلزم تحديث Plimsoll ثم إعادة المحاولة.
whole-without-times = كُتب هذا الدفتر دون أوقات، ليقرأه شخص. لا يمكن فيه التمييز بين جريات اليوم الواحد، فلم يُجلب منه شيء. يلزم تصديره من جديد مع الأوقات.
# $error is technical, in English.
whole-damaged = يبدو هذا دفتر Plimsoll، لكن محتواه لا يُفهم من موضع ما ({ $error }). تعذّر استخدام أي شيء منه.
whole-breaks-off = محتوى الملف لا يُفهم من موضع ما ({ $error }). جُلب ما سبق ذلك، وفيه { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتان
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
}.
# It stands in the place of $error above.
whole-entry-too-large = مُدخَل أكبر من أي مُدخَل في دفتر
# $field is the entry's list, as the file names it; $why is technical, in English.
whole-left-out = استُبعد مُدخَل من «{ $field }»: { $why }.
whole-more-left-out = { $count ->
    [zero] استُبعد { $count } مُدخَل آخر.
    [one] استُبعد مُدخَل آخر.
    [two] استُبعد مُدخَلان آخران.
    [few] استُبعدت { $count } مُدخَلات أخرى.
    [many] استُبعد { $count } مُدخَلًا آخر.
   *[other] استُبعد { $count } مُدخَل آخر.
}

## Files that go with a report

whole-companion-dictionary = قاموس الجداول: ما يعنيه كل عمود، ووحدته ومداه (Frictionless Data Package).
whole-companion-document = جريات الفترة وإجاباتها في مستند واحد يمكن لـ Plimsoll قراءته.
whole-companion-fhir = الأرقام نفسها لنظام عيادة (HL7 FHIR R4). تسجيل ذاتي؛ ليست قياسًا سريريًا.
