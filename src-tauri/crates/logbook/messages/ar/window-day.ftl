# A day beside its runs: what else was done, how it was.

day-title = إلى جانب الجري
day-about = يُعرض بجانب جرياتك، ويُحسب في التقرير ضمن ما صاحب النوبات. وهو لا يرفع الخط أبدًا.
# A button that opens the form.
day-write = إلى جانب الجري…
day-done = ماذا فعلت أيضًا
day-none = لا شيء مسجَّل.
day-kind = النشاط
day-kind-name = { $kind ->
    [walk] مشي
    [hike] مشي جبلي
    [ride] دراجة
    [swim] سباحة
    [strength] قوة وتمارين
   *[other] شيء آخر
}
day-words = بكلماتك
day-add = إضافة
day-felt = كيف كان اليوم
day-sleep = ساعات النوم
day-sleep-hint = في الليلة السابقة
day-sleep-wrong = بين 0 و24 ساعة.
day-stress = التوتر، 0–10
day-stress-hint = 0 لا توتر، 10 أشدّه
day-stress-wrong = عدد صحيح من 0 إلى 10.
day-sore = ألم في موضع آخر
day-sore-hint = الورك الأيسر، الساقان…
day-save = حفظ اليوم
# $day like "22 November 2026".
day-saved = سُجِّل { $day }.
