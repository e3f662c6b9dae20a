### What is asked about a run and a morning.

# $side: `left` or `right`.
questions-before = كيف كانت { $side ->
    [left] ركبتك اليسرى
   *[right] ركبتك اليمنى
} قبل الانطلاق؟
questions-during = كيف كانت { $side ->
    [left] ركبتك اليسرى
   *[right] ركبتك اليمنى
} أثناء الجري، في أسوأ لحظة؟
# Follows the question about the run.
questions-after = وفي الساعات الأولى بعده، في أسوأ لحظة؟
questions-morning = كيف حال { $side ->
    [left] ركبتك اليسرى
   *[right] ركبتك اليمنى
} في الصباح التالي؟
# On a morning without a run before it, and in a reminder.
questions-this-morning = كيف حال { $side ->
    [left] ركبتك اليسرى
   *[right] ركبتك اليمنى
} هذا الصباح؟
questions-due-tomorrow = يُسأل عنه صباح الغد
# Above the questions about a run. $when: `today`, `yesterday` or `day`, which is $day, "1 March 2026"; $amount "5.0 km", "25 min".
questions-title = { $when ->
    [today] اليوم، { $amount }
    [yesterday] أمس، { $amount }
   *[day] في { $day }، { $amount }
}

## The next step, below Today's heading

questions-next-no-knee = بعد تحديد الركبة المتابَعة في الإعدادات، تسأل كل جرية عنها.
questions-next-no-run = يمكن جلب جرية من ساعتك أو إدخالها يدويًا.
questions-next-open = { $count ->
    [zero] { $count } إجابة منتظَرة.
    [one] إجابة واحدة منتظَرة.
    [two] إجابتان منتظَرتان.
    [few] { $count } إجابات منتظَرة.
    [many] { $count } إجابة منتظَرة.
   *[other] { $count } إجابة منتظَرة.
} الصباح بلا إجابة يبقى غير معروف، ولا يُحسب أبدًا خاليًا من الألم.
questions-next-nothing = لا شيء منتظَر. السؤال التالي يأتي مع الجرية التالية.
