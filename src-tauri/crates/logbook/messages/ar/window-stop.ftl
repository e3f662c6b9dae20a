### The red-flag questions, and the stop card a yes puts up.

## The questions

flags-title = أسئلة علامات الخطر
# Headings over groups of questions: how soon a yes wants a clinician.
flags-same-day = الإجابة بنعم هنا تستدعي مراجعة طبيب في اليوم نفسه
flags-within-days = الإجابة بنعم هنا تستدعي مراجعة طبيب خلال أيام
flags-next-visit = يجدر ذكرها في زيارتك القادمة
# Y and N stay as they are: these are the keys.
flags-keys = المفتاحان Y (نعم) وN (لا) يجيبان عن السؤال الذي عليه التركيز.
# A button that says no to every question, or to those that are left.
flags-none = لا شيء منها
flags-none-of-the-others = لا شيء من البقية
flags-keep = حفظ الإجابات
flags-open = { $count ->
    [zero] { $count } سؤال لم يُجب عنها بعد.
    [one] سؤال واحد لم يُجب عنه بعد.
    [two] سؤالان لم يُجب عنهما بعد.
    [few] { $count } أسئلة لم يُجب عنها بعد.
    [many] { $count } سؤالًا لم يُجب عنها بعد.
   *[other] { $count } سؤال لم يُجب عنها بعد.
}
flags-kept = حُفظت الإجابات.

## On Today, while they wait: why, and a button

flags-due-weekly = مرّ أسبوع على آخر مرة.
flags-due-red = بعد جرية حمراء.
flags-due-sign = بعد العلامة التي سجّلتها.
# Heading over what the log suggests showing to somebody.
flags-advice = يجدر عرضها على مختص
flags-answer = { $count ->
    [zero] الإجابة عن { $count } سؤال…
    [one] الإجابة عن سؤال واحد…
    [two] الإجابة عن سؤالين…
    [few] الإجابة عن { $count } أسئلة…
    [many] الإجابة عن { $count } سؤالًا…
   *[other] الإجابة عن { $count } سؤال…
}

## The stop card

stop-noted = ما سُجِّل
stop-why = لماذا التوقف هنا
# Heading over a line that is copied or shown.
stop-to-show = لعرضه على طبيب أو معالج
stop-copy = نسخ
# Read out for the button; begins with the word on it.
stop-copy-spoken = نسخ السطر لعرضه على طبيب أو معالج
stop-copied = تم النسخ.
# Where copying was not allowed.
stop-marked = السطر محدَّد: يمكن نسخه بلوحة المفاتيح.
# A button that unfolds a form, and what is read out for the form.
stop-looked-at = فحصها مختص…
stop-looked-at-spoken = فحصها مختص
stop-who = من الذي فحصها؟
stop-who-hint = مثلًا: معالجي. أو: إجابة بالخطأ.
stop-who-missing = يلزم ذكر من فحصها: سيذكره التقرير.
stop-said = ماذا قال؟
stop-clear = رفع هذه البطاقة
stop-not-yet = ليس بعد
# A button on the card while it fills the window: it makes room for the rest of the screen Today.
stop-diary = عرض يومياتي
stop-cleared = رُفعت.
