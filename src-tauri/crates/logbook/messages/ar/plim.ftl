### What plim says at a terminal, beside what the window says too. Words in `…` and words that begin with -- are typed as they stand.
### Help, JSON and what scripts read are not here: they are English. $path, $file and $folder are files and folders.

## Heads of tables: short, in small letters

plim-head = { $head ->
    [answer-id] الرقم
    [band] النطاق
    [ceiling] السقف
    [column] العمود
    [day] اليوم
    [distance] المسافة
    [duration] المدة
    [exponent] الأس
    [flare] النوبة
    [holds] فيه
    [id] الرقم
    [kind] النوع
    [knee] الركبة
    [knee-km] ركبة-كم
    [left] اليسرى
    [line-number] السطر
    [load] الحِمل
    [load-line] الخط
    [means] يعني
    [moment] متى
    [outcome] نتيجة سيئة
    [predicted] المتوقَّع
    [questionnaire] الاستبيان
    [right] اليمنى
    [run] الجرية
    [run-minutes] د جري
    [score-day] اليوم
    [since] منذ
    [state] الحالة
    [step] الدرجة
    [time] الزمن
    [tolerated] ما احتُمل
    [walk-minutes] د مشي
    [what-changed] ما تغيّر
   *[what] ما هو
}

## Names

plim-knee = { $side ->
    [left] الركبة اليسرى
   *[right] الركبة اليمنى
}
# In the cell of a table.
plim-side = { $side ->
    [left] اليسرى
   *[right] اليمنى
}
plim-moment = { $moment ->
    [before] قبل
    [during] أثناء
    [after] بعد
   *[morning] الصباح
}
plim-no-knee = لم تُختر ركبة بعد (`plim settings set side left|right|both`)
plim-no-knee-yet = لم تُختر ركبة بعد
plim-yes = نعم
plim-no = لا
plim-not-known = غير معروف

## plim import and plim columns

plim-columns-none = لم يُقل شيء عن كيف تُقرأ الجداول؛ فهي تُخمَّن.
plim-columns-unreadable = تعذّرت قراءة { $path }: { $error }. لم يتغيّر شيء.
plim-columns-unreadable-hint = تُذكر الأعمدة في سطر الأوامر، أو يُسمّى ملف نصي.
plim-dry-run = لم يُكتب شيء: كانت هذه تجربة.
plim-refused-list = ما لم يُقرأ، ولماذا: { $file }
# What became of a file, in the first column: at most 13 letters where they fit.
plim-fate = { $fate ->
    [imported] جديد
    [updated] أُكمل
    [duplicate] موجود أصلًا
    [not-a-run] ليس جرية
   *[broken] لا يُقرأ
}
plim-came-as = الجرية { $id }، { $title }
plim-table-is-read = { $how ->
    [guess] يُقرأ { $path } بالتخمين:
    [remembered] يُقرأ { $path } كما حُدّد من قبل:
   *[said] يُقرأ { $path } كما يحدّد ‎--columns:
}
plim-not-a-run = { $what } (ليس جرية)
# Beside a bar: $done is one of the two below, $left a time.
plim-progress = { $done }، بقي { $left }
plim-progress-read = { $count ->
    [zero] قُرئ { $done } من { $count } ملف
    [one] قُرئ { $done } من ملف واحد
    [two] قُرئ { $done } من ملفين
    [few] قُرئ { $done } من { $count } ملفات
    [many] قُرئ { $done } من { $count } ملفًا
   *[other] قُرئ { $done } من { $count } ملف
}
plim-progress-taken-in = أُدخل { $done } من { $of }

## plim pain, line and can-run

plim-answer-written = سُجِّلت الإجابة { $id }: { $day }، { $side ->
    [left] الركبة اليسرى
   *[right] الركبة اليمنى
}، { $moment ->
    [before] قبل
    [during] أثناء
    [after] بعد
   *[morning] الصباح
}: { $score } من 10.
plim-answer-recalled = وهي معلَّمة بأنها من الذاكرة: فقد مضى يومها.
plim-answer-deleted = أُزيلت الإجابة { $id }. `plim undo` يعيدها.
# $knee is a knee's name, or that none is chosen.
plim-line = { $knee }. { $text }
plim-outcome-flare = نوبة
plim-outcome-red = أي جرية حمراء
plim-in-force = معمول به
plim-other-advice = نصيحة أخرى
plim-one-hour-after = بعد ساعة { $score }
plim-stiff = تيبّس { $minutes } د
plim-swelling = تورّم
plim-gave-way = خانت
plim-locked = علقت
plim-stopped = أُوقفت بسببها
plim-recalled = من الذاكرة

## plim export, backup, restore, undo, redo, check and sample

# $runs and $answers are "3 runs" and "1 answer".
plim-exported = { $runs } و{ $answers } محفوظة الآن بصيغ مفتوحة. `plim import` يعيدها.
plim-exported-without-times = { $runs } و{ $answers } محفوظة الآن بصيغ مفتوحة. ودون الأوقات هي للقراءة: لا يمكن إعادتها.
plim-backed-up = { $runs } و{ $answers } في هذه النسخة. `plim restore` يعيدها.
plim-restored = استُعيد الدفتر من { $file }، وفيه { $runs }.
plim-restored-kept = ما كان هنا من قبل محفوظ: { $file }
# $step is what was done: "answer (right knee, next morning: 2)".
plim-undone = تم التراجع عن: { $step }. `plim redo` يعيده.
plim-nothing-to-undo = لا شيء للتراجع عنه.
plim-redone = أُعيد: { $step }.
plim-nothing-to-redo = لا شيء لإعادته.
plim-check-sound = لا خلل فيه.
plim-check = { $runs }، { $answers }، { $bytes } بايت؛ Plimsoll { $version }.
plim-sample = { $runs } و{ $answers } لعدّاء مُختلَق، لإلقاء نظرة.
plim-sample-apart = يحتاج الدفتر التجريبي إلى ملف خاص به، فلا يختلط أبدًا بدفترك.
plim-sample-apart-hint = يلزم اسم ملف جديد: plim --logbook sample.plimsoll sample
plim-no-home-hint = يمكن تسميته: ‎--logbook FILE.

## plim chart and report

plim-chart-file = يُكتب الرسم بصيغة ‎.svg أو ‎.png أو ‎.csv.
plim-chart-file-hint = يلزم لـ ‎--out اسم ينتهي بإحداها.
plim-exists = { $path } موجود أصلًا. لم يُمسّ.
plim-exists-hint = يلزم اسم مجلد جديد.

## plim watch

plim-asked-first = { $name } موصولة، ويُسأل عنها أولًا. `plim watch --device "{ $name }" --may always` يسمح بدخول ما عليها.
plim-no-place = لا مجلد مراقَب، ولا ساعة موصولة. `plim watch DIR` يراقب مجلدًا.
plim-no-folder = لا مجلد مراقَب. `plim watch DIR` يراقب واحدًا.
plim-not-watched = هذا المجلد غير مراقَب.
plim-not-watched-hint = `plim watch` يسرد المراقَب.
plim-watched-no-more = لم يعد { $name } مراقَبًا. وتبقى جرياته.
plim-no-such-watch = لم تُوصل من قبل ساعة بهذا الاسم.
plim-no-such-watch-hint = `plim watch` يسرد ما وُصل منها.
plim-may = { $may ->
    [ask] يُسأل عن { $name } عند التوصيل.
    [always] ما هو جديد على { $name } يدخل تلقائيًا عند التوصيل.
   *[never] { $name }: تُترك.
}
# $said is a sentence about the place $name.
plim-place-is = { $name }: { $said }
plim-place-last = الأخير: { $file }، { $day }.

## plim plan, start-check and red-flags

plim-plan-calendar = الأسبوعان القادمان في ملف التقويم هذا.
# $headline is a sentence.
plim-plan = { $knee }، { $day }. { $headline }
plim-plan-note = ملاحظة المعالج:
plim-plan-why = لماذا
plim-plan-moves = ما الذي يحرّكها
plim-plan-before-start = قبل أول درجة فيها جري
plim-plan-coming = الأسبوعان القادمان
plim-plan-decided = ما تقرّر
plim-if-green = إن كانت خضراء
plim-held-by-line = أوقفها خط الحِمل
plim-flags-to-show = للعرض:
plim-flags-none = لا علامة قائمة.
plim-flags-last = آخر إجابة: { $day }.
plim-flags-due = حان وقت الإجابة
plim-flags-questions = الأسئلة
plim-flags-how = `plim red-flags answer --none`، أو `‎--yes CODE` لكل نعم.

## plim runs, run, add run, edit run and delete run

plim-no-runs = لا جريات.
# $runs is "12 runs".
plim-runs-newest = أحدث { $shown } من { $runs }؛ ‎--limit يعرض المزيد
# $shown is "12 runs", or the message above.
plim-runs-legend = { $shown }. الحِمل بوحدة ركبة-كم. الركبة اليمنى واليسرى: الأسوأ أثناء / الأسوأ بعد / الصباح التالي، 0–10. الشرطة تعني: غير معروف.
plim-state = { $state ->
    [open] مفتوحة
    [closed] مُغلقة
   *[missing] بلا إجابة
}
plim-run-title = الجرية { $id }: { $title }
plim-run-no-title = الجرية { $id }
# The names of a run's facts, in small letters.
plim-fact = { $fact ->
    [start] البداية
    [distance] المسافة
    [time] الزمن
    [steps] الخطوات
    [climb] الصعود
    [descent] النزول
    [heart-rate] نبض القلب
    [surface] السطح
    [exertion] الجهد
    [feel] الشعور
    [shoes] الحذاء
    [notes] الملاحظات
    [from] المصدر
    [load] الحِمل
   *[state] الحالة
}
plim-metres = { $metres } م
plim-beats = { $rate } نبضة/د
plim-of-ten = { $value } من 10
plim-of-five = { $value } من 5
# Where a run came from.
plim-source = { $source ->
    [manual] إدخال يدوي
    [sample] الدفتر التجريبي
    [fit] ملف FIT
    [tcx] ملف TCX
    [gpx] ملف GPX
    [json] ملف مُصدَّر من تطبيق
    [apple-health] صحتي (Apple)
   *[list] قائمة
}
plim-changed-by-hand = { $source }، عُدّلت يدويًا
plim-light = { $light ->
    [green] أخضر
    [amber] برتقالي
    [red] أحمر
   *[unknown] غير معروف
}
plim-reading = { $side ->
    [left] الركبة اليسرى: { $light }
   *[right] الركبة اليمنى: { $light }
}
plim-run-answers = الإجابات
plim-run-beside = في اليوم نفسه أيضًا
plim-run-context = ما سُجِّل، للسياق
plim-run-noted = { $source ->
    [Plimsoll] { $text }.
   *[other] { $text } ({ $source }).
}
plim-run-known-from = معروفة من
# $name is a file, $told what it says of the run, $gave the fields that the run has from it.
plim-run-copy = { $name }: { $told }. أُخذ منه: { $gave }.
plim-run-copy-nothing = { $name }: { $told }. لم يؤخذ منه شيء.
plim-run-noticed = ما لوحظ عند قراءة الملف
# $known is a list of how far, how long and what load.
plim-run-written = سُجِّلت الجرية { $id }: { $day }، { $known }.
plim-run-changed = عُدّلت الجرية { $id }: { $day }، { $known }.
plim-run-deleted = حُذفت الجرية { $id }. `plim undo` يعيدها.
plim-edit-nothing = يلزم ذكر ما يُعدَّل.
plim-edit-nothing-hint = مثلًا: plim edit run 12 --km 5.2. والبقية يسردها `plim edit run --help`.

## plim score, change and settings

plim-no-scores = لم يُملأ أي استبيان.
plim-no-changes = لم يُسجَّل أي تغيير.
plim-taken-away = تمت الإزالة.
plim-day-empty = لا شيء مسجَّل إلى جانب جريات { $day }.
plim-activity-written = سُجِّل برقم { $id }.
plim-noted = سُجِّل.
# $code is typed as it stands.
plim-score-kind = { $name } (من ‎{ $min } إلى { $max }). { $about }
plim-settings-hint = `plim settings set KEY VALUE` يضبط إعدادًا؛ و`plim settings --help` يشرح كلًّا منها.
