### What can be done from anywhere: the menu, the tray, and the sheet of keys in the window. An & stands before the letter that opens a menu.

# Three dots: it asks something first.
doings-new-run = جرية جديدة…
doings-day = إلى جانب الجري…
doings-import-files = استيراد جريات…
doings-print = طباعة التقرير…
doings-close = إغلاق النافذة
# Ends the app; also the last line of the tray's menu.
doings-quit = إنهاء Plimsoll
doings-undo = تراجع
doings-redo = إعادة
doings-cut = قص
doings-copy = نسخ
doings-paste = لصق
doings-select-all = تحديد الكل
doings-larger = تكبير
doings-smaller = تصغير
doings-as-drawn = الحجم الأصلي
doings-full-screen = ملء الشاشة
doings-today = اليوم
doings-log = السجل
doings-charts = الرسوم البيانية
doings-plan = الخطة
doings-report = التقرير
doings-import = الاستيراد
doings-settings = الإعدادات
doings-answer = السؤال المنتظِر
doings-can-run = هل يمكنني الجري؟
doings-scores = الاستبيانات…
doings-keys = اختصارات لوحة المفاتيح
doings-red-flags = أسئلة علامات الخطر…
# $step: what would be taken back, "import".
doings-undo-step = تراجع: { $step }
# $step: what would be done again.
doings-redo-step = إعادة: { $step }

## The menus. The letter after & opens one with Alt; no two of them have the same.

doings-menu-file = &ملف
doings-menu-edit = &تحرير
doings-menu-view = &عرض
doings-menu-go = &انتقال
doings-menu-help = م&ساعدة
doings-about = حول Plimsoll
