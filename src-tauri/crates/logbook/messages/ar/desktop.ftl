### What is said outside the window: the reminder, the tray, and what the settings tell of them.

# The tray's first line.
desktop-no-morning-open = لا صباح ينتظر إجابة
# The tray's first line while a morning is open. $question: one of the two questions below, "Right knee this morning?".
desktop-answer = { $question } الإجابة…
# The title and the text of a notification, once, when the window is closed for the first time.
desktop-stays-in-tray-title = ما زال Plimsoll هنا
# “Quit” is the last word of the tray's menu.
desktop-stays-in-tray = يبقى في علبة النظام ليتمكن من تذكيرك. «إنهاء» في قائمته يغلقه.
desktop-both-knees = كيف حال ركبتيك هذا الصباح؟
desktop-one-knee-short = { $side ->
    [left] الركبة اليسرى هذا الصباح؟
   *[right] الركبة اليمنى هذا الصباح؟
}
desktop-both-knees-short = الركبتان هذا الصباح؟
# Begins a reminder: the runs it asks about.
desktop-yesterday-runs = أمس، { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتان
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
}
# Below the question of a reminder. $after: "Yesterday, 5.0 km".
desktop-reminder = { $after }. رقم واحد من 0 إلى 10 يكفي؛ ودونه يبقى هذا الصباح غير معروف.

## Beside the reminder's switch in Settings. $time "08:00".

desktop-reminds-sample = الدفتر التجريبي لا يذكّر بشيء.
desktop-reminds-off = معطّل: يسأل Plimsoll في شاشة «اليوم» فقط.
desktop-reminds-at = في الصباح التالي للجري، ابتداءً من { $time }، مرة واحدة؛ وبعد ذلك إن كان هذا الجهاز في وضع السكون. فقط ما دامت الإجابة منتظَرة وPlimsoll يعمل.
desktop-reminds-after-quiet = في الصباح التالي للجري، حين تنتهي ساعات الهدوء عند { $time }، مرة واحدة. فقط ما دامت الإجابة منتظَرة وPlimsoll يعمل.
desktop-reminds-never = لن يأتي: { $time } ضمن ساعات الهدوء، ويكون اليوم قد انقضى حين تنتهي. يلزم وقت أبكر.

## Beside the tray's switch in Settings

desktop-tray-sample = علبة النظام تخص دفترك أنت. ولتغييرها تلزم مغادرة الدفتر التجريبي.
desktop-tray-on = مفعّل: عند إغلاق النافذة يبقى Plimsoll في علبة النظام ليتمكن من تذكيرك. «إنهاء» يغلقه.
desktop-tray-not-shown = سطح المكتب هذا لا يعرض علبة النظام، فإغلاق النافذة ينهي Plimsoll. على GNOME تتيحها الإضافة «AppIndicator».
desktop-tray-off = معطّل: إغلاق النافذة ينهي Plimsoll.

## What went wrong. $error is the system's own sentence.

desktop-no-login = لم يقبل النظام ذلك: { $error }. يبدأ Plimsoll كما في السابق.
desktop-no-login-hint = إعدادات نظامك تعرض ما يبدأ عند تسجيل الدخول.
# A page of Plimsoll's outside the window.
desktop-page-not-opened = لم يفتح أي برنامج الصفحة: { $error }. لم يتغيّر شيء.
desktop-report-not-opened = لم يفتح أي برنامج التقرير: { $error }. لم يتغيّر شيء.
desktop-page-instead = عنوان الصفحة { $address }، ويفتحها أي متصفح.
desktop-report-instead = احفظ التقرير بصيغة PDF بدلًا من ذلك، واطبع ذلك الملف.

# What a click on a notification does, for desktops that show it as a button.
desktop-open = فتح

## The titles of the system's dialogs, and the kinds of files they offer

desktop-pick-runs = استيراد جريات
desktop-pick-folder = مراقبة مجلد
desktop-kind-recordings = تسجيلات وملفات مُصدَّرة وقوائم
desktop-kind-all = كل الملفات
desktop-save-not-read = حفظ ما لم يُقرأ
desktop-kind-table = جدول
desktop-save-report = حفظ التقرير
desktop-folder-for-tables = مجلد جديد أو فارغ للجداول
desktop-folder-for-report = مجلد جديد أو فارغ لملف PDF والجداول وملف FHIR
desktop-save-fhir = حفظ لعيادة (FHIR)
desktop-save-plan = حفظ الخطة
desktop-kind-calendar = تقويم
desktop-save-chart = حفظ الرسم
desktop-save-backup = حفظ نسخة احتياطية
desktop-pick-backup = استعادة نسخة احتياطية
desktop-kind-logbook = دفتر Plimsoll
desktop-folder-for-everything = مجلد جديد أو فارغ لكل شيء
