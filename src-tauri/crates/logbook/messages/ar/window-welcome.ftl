### The first page of an empty logbook.

welcome-title = كم من الجري تحتمل ركبتك اليوم؟
welcome-lead = على بدن السفينة خط مرسوم: لا تُحمَّل أعمق منه. يرسم Plimsoll هذا الخط لركبة العدّاء، من جرياتك أنت ومن إجابات الركبة نفسها.
welcome-knee = أي ركبة هي؟
welcome-knee-missing = يلزم تحديد الركبة أولًا: الأسئلة تحتاج إليها.
welcome-since = منذ متى تؤلم؟
welcome-since-hint = التقريب يكفي. يُترك فارغًا إن لم يكن معروفًا.
welcome-begin = البدء دون جرية
# The button welcome-sample stands behind it.
welcome-not-yet = ليس بعد؟
welcome-sample = نظرة في دفتر تجريبي
# Behind it: a backup takes the logbook’s place.
welcome-restore = استعادة نسخة احتياطية…
welcome-what-it-is = Plimsoll دفتر يوميات وحاسبة لأرقامك أنت. لا يشخّص. كل شيء يبقى في ملف واحد على هذا الجهاز.

## The steps

# Over the heading of each of the three steps.
welcome-step = الخطوة { $step } من { $of }
welcome-next = التالي
welcome-back = رجوع
welcome-skip-step = تخطّي هذه الخطوة
# The second step: the longest comfortable run and the break, with the fields of the screen Settings.
welcome-before = ما اعتادته الركبة من قبل
welcome-before-lead = يمكن ترك كل هذا فارغًا. إنه فكرة أولى عمّا اعتادته الركبة، إلى أن تقول جرياتك وإجاباتك أكثر.
# After the last step: files, a run that is typed, or nothing yet; a backup, or the sample.
welcome-ways = كيف تكون البداية؟
welcome-ways-lead = يمكن تغيير كل شيء لاحقًا في الإعدادات.

## The second page: the red-flag questions

welcome-flags = بعض الركب يحتاج إلى فحص أولًا
welcome-flags-lead = نعم أو لا لكل سؤال. إجاباتك تبقى على هذا الجهاز.
# Behind the button "Not now"; Today is the screen of that name.
welcome-asks-again = ستسأل شاشة «اليوم» مرة أخرى.
