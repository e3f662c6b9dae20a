### Questionnaires, in Plimsoll's own words. Names of others' questionnaires stay as they are.

## What they ask, or where they are filled in

scores-about-overall = كم حال الركبة اليوم، بالنسبة المئوية من ركبة لا تسبب أي متاعب؟
scores-about-activities = ما يصل إلى خمسة أشياء تصعّبها الركبة، مع تقييم لكل منها: 0 يتعذّر القيام به، 10 كما كان من قبل. الإبقاء على الأسماء يتيح المقارنة.
scores-about-change = مقارنةً بالبداية: ‎−7 أسوأ بكثير جدًا، 0 دون تغيّر، 7 أفضل بكثير جدًا.
scores-about-weekly-trouble = أربعة أسئلة عن الأيام السبعة الأخيرة.
scores-about-koos = يُملأ على نموذجه الخاص؛ وتُكتب هنا الدرجة، من 0 (الأسوأ) إلى 100.
scores-about-akps = مقياس Kujala، يُملأ على نموذجه الخاص؛ ويُكتب هنا المجموع، من 0 (الأسوأ) إلى 100.
scores-about-uwri = يُملأ على نموذجه الخاص؛ ويُكتب هنا المجموع، من 0 إلى 36 (كما قبل الإصابة).
scores-about-ostrc = يُملأ على نموذجه الخاص؛ ويُكتب هنا المجموع، من 0 (لا مشكلة) إلى 100.
scores-about-lefs = يُملأ على نموذجه الخاص؛ ويُكتب هنا المجموع، من 0 إلى 80 (لا صعوبة).
scores-about-tsk-11 = يُملأ على نموذجه الخاص؛ ويُكتب هنا المجموع، من 11 إلى 44 (أشد خوف من الحركة).

## The four weekly questions, each with its four answers from none to worst

scores-kept-from-running = هل منعتك الركبة من الجري هذا الأسبوع؟
scores-kept-from-running-0 = لا، إطلاقًا
scores-kept-from-running-1 = جريت مع ذلك، بمتاعب
scores-kept-from-running-2 = تركت بعض الجريات
scores-kept-from-running-3 = تعذّر الجري
scores-ran-less = هل كان جريك أقل أو أبطأ أو في مكان آخر بسببها؟
scores-ran-less-0 = لا، إطلاقًا
scores-ran-less-1 = قليلًا
scores-ran-less-2 = بوضوح
scores-ran-less-3 = لا جري على الإطلاق
scores-how-well = هل أخذت شيئًا من جودة جريك؟
scores-how-well-0 = لا شيء
scores-how-well-1 = قليلًا
scores-how-well-2 = كثيرًا
scores-how-well-3 = لا جري على الإطلاق
scores-how-much = كم آلمت قبل جرياتك وأثناءها وبعدها؟
scores-how-much-0 = لم تؤلم
scores-how-much-1 = قليلًا
scores-how-much-2 = بوضوح
scores-how-much-3 = كثيرًا جدًا

## What was filled in

# $source is a citation.
scores-least-change = التغيّر بمقدار { $points } نقطة أو أكثر له معنى ({ $source }).
# $name is the questionnaire's, with its scale; $total a number.
scores-told = { $name }: ‎{ $total }
# $before is the total of last time, $day when that was.
scores-told-since = { $meaning ->
    [better-reaches] { $name }: ‎{ $total }؛ أفضل، بقدر له معنى، من ‎{ $before } في { $day }
    [better-less] { $name }: ‎{ $total }؛ أفضل، بأقل مما له معنى، من ‎{ $before } في { $day }
    [better] { $name }: ‎{ $total }؛ أفضل من ‎{ $before } في { $day }
    [worse-reaches] { $name }: ‎{ $total }؛ أسوأ، بقدر له معنى، من ‎{ $before } في { $day }
    [worse-less] { $name }: ‎{ $total }؛ أسوأ، بأقل مما له معنى، من ‎{ $before } في { $day }
    [worse] { $name }: ‎{ $total }؛ أسوأ من ‎{ $before } في { $day }
   *[same] { $name }: ‎{ $total }؛ مثل ‎{ $before } في { $day }
}
# As *Undo* names it.
scores-short = { $name } في { $day }
