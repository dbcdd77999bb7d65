### The page: bar, start, questions, checklist, result, sheet.

## Bar
bar-back = رجوع
bar-leave = خروج سريع
bar-help = مساعدة
bar-language = اللغة

## Notices
notice-unknown-address = في هذا العنوان جزء لا نعرفه: { $part }. يمكنك المتابعة من هنا.
notice-missing = لا يوجد اتصال بالإنترنت: لا نستطيع فتح هذا الجزء. إجاباتك محفوظة. حاول من جديد عندما يعود الاتصال.
notice-missing-language = لا يوجد اتصال بالإنترنت: لا نستطيع تحميل هذه اللغة: { $language }. يمكنك المتابعة باللغة التي تراها الآن.
notice-retry = حاول من جديد
notice-close = إغلاق

## Start
start-title = أهلًا بك! كيف يمكننا مساعدتك؟
start-lead = أجب عن بعض الأسئلة. في النهاية تحصل على قائمة الوثائق، وعلى ورقة تأخذها معك إلى مكتب الاستعلامات (sportello informativo).
start-topics = اختر الموضوع
group-permit = تصريح الإقامة
    .about = أول تصريح، تجديد، تحويل، تصريح الاتحاد الأوروبي
group-family = الأسرة
    .about = لمّ الشمل، أسر الإيطاليين ومواطني الاتحاد الأوروبي
group-citizenship = الجنسية
    .about = بالإقامة، الزواج، الولادة، النسب
group-work = العمل: الدخول إلى إيطاليا
    .about = الحصص، خارج الحصص، البطاقة الزرقاء، العمل الموسمي
group-eu = مواطنو الاتحاد الأوروبي وأسرهم
    .about = التسجيل في البلدية، الإقامة الدائمة
group-everyday = العيش في إيطاليا
    .about = الرقم الضريبي، الطبيب، الإقامة في البلدية، تصريح ضائع
group-protection = الحماية والمساعدة
    .about = اللجوء، العنف، الاستغلال، القاصرون وحدهم
start-elsewhere = هذا الموضوع ليس متوفرًا بعد بهذه اللغة: { $language }. يمكنك قراءته بلغة أخرى:
start-elsewhere-desk = لا تقرأ هذه اللغات؟ اذهب إلى مكتب الاستعلامات (sportello informativo): غالبًا يوجد هناك وسيط ثقافي أو وسيطة ثقافية.
start-other = شيء آخر، أو لا أعرف
start-promise = قبل أن نبدأ
start-privacy = إجاباتك تبقى على هذا الجهاز. لا نرسلها إلى أحد. إذا أغلقت الصفحة تُمحى، إلا إذا اخترت الاحتفاظ بها على هذا الهاتف.
start-not-a-decision = هذه معلومات مع مصدرها في القانون. القرار دائمًا للمكتب المختص. إذا كان عندك شك، اسأل في مكتب الاستعلامات (sportello).

## Help
help-title = من يساعدك مجانًا
help-lead = إذا كنت في خطر، اتصل بالرقم 112. يمكنك الاتصال بهذه الأرقام حتى بدون تصريح إقامة (permesso di soggiorno).
help-always = دائمًا، ليلًا ونهارًا
help-speaks = الرد أيضًا بهذه اللغة: { $language }.
help-desk-title = تحدّث مع شخص
help-desk = اذهب إلى مكتب الاستعلامات (sportello informativo) في بلديتك (Comune) أو إلى مكتب مساعدة مجاني (patronato): يساعدونك مجانًا على الفهم وعلى تحضير الطلب.
help-legal = هل وصلك قرار رفض (rifiuto) أو سحب (revoca) أو طرد (espulsione)؟ ابحث فورًا عن محامٍ أو جمعية: الوقت الذي يسمح به القانون قصير. إذا كان دخلك منخفضًا، يمكن أن تدفع الدولة أجر المحامي (patrocinio a spese dello Stato).
helpline-112 = الطوارئ
    .about = الشرطة، الإسعاف، الإطفاء. اتصل إذا كان هناك خطر الآن.
    .limits = لا يعطون معلومات عن التصاريح والوثائق: الرقم للطوارئ فقط.
helpline-1522 = العنف والملاحقة والمضايقات المتكررة (stalking)
    .about = استماع ومساعدة للنساء اللواتي يتعرضن للعنف. مجانًا، ويمكنكِ الاتصال بدون ذكر اسمكِ. الرد بعدة لغات.
    .limits = لا يعطون تصاريح إقامة؛ إذا كان الخطر الآن، يجب الاتصال بالرقم 112.
helpline-antitratta = الاتجار بالبشر والاستغلال الشديد
    .about = لمن يُجبَر على العمل أو على الدعارة أو على التسوّل. مجانًا، بدون ذكر الاسم، بعدة لغات.
    .limits = لا يعطون تصاريح إقامة؛ إذا كان الخطر الآن، يجب الاتصال بالرقم 112.
helpline-114 = أطفال ومراهقون في خطر
    .about = خط طوارئ الأطفال: للأطفال والمراهقين في خطر، أو لمن يرى طفلًا أو مراهقًا في خطر.
    .limits = لا يقرّرون بشأن التصاريح والوثائق.
helpline-116000 = أطفال مفقودون
    .about = للإبلاغ عن طفل أو مراهق مفقود.
    .limits = لا يقرّرون بشأن التصاريح والوثائق؛ إذا كان هناك خطر آخر، اتصل بالرقم 114 أو بالرقم 112.
helpline-caporalato = الاستغلال في العمل
    .about = إذا كانوا يدفعون لك القليل أو لا يدفعون شيئًا، أو يهددونك، أو يأخذون وثائقك. مساعدة مجانية بعدة لغات.
    .limits = لا يردّون في الليل ولا يوم السبت ولا يوم الأحد، ولا يعطون تصاريح إقامة.
    .hours = من الاثنين إلى الجمعة، من الساعة 9:30 إلى الساعة 18:00. قد يتغيّر التوقيت.
helpline-arci-juma = اللجوء والحماية
    .about = معلومات قانونية مجانية لطالبي اللجوء، وللاجئين، ولمن عنده مشكلة في تصريح الإقامة.
    .limits = لا يقرّرون بشأن التصاريح ولا يستطيعون وقف الطرد: من أجل هذا يلزم محامٍ.
    .hours = من الاثنين إلى الجمعة، من الساعة 9:30 إلى الساعة 17:30. قد يتغيّر التوقيت.

## Questions and answers
answer-yes = نعم
answer-no = لا
answer-unknown = لا أعرف
answer-withheld = أفضّل عدم الإجابة
list-separator = {"، "}
continue = متابعة
tell-start = اكتب هنا ما تحتاج إليه، بكلماتك
tell-label = أو اكتب ذلك بكلماتك
tell-send = إرسال
change = تغيير
said = إجاباتك
said-earlier = إجاباتك الأخرى ({ $count })
why-ask = لماذا نسأل عن هذا؟
where-find = أين أجد هذا؟
see-result = انظر النتيجة
progress-left = { $most ->
        [one] بقي سؤال واحد
        [two] بقي سؤالان
        [few] بقيت { $most } أسئلة
        [many] بقي { $most } سؤالًا
       *[other] بقي { $most } سؤال
    }
progress-range = عدد الأسئلة الباقية: من { $least } إلى { $most }
progress-done = أجبت عن كل الأسئلة
wrong-choices = اختر جوابًا واحدًا على الأقل، أو «لا أعرف».
wrong-count = اكتب رقمًا من { $min } إلى { $max }.
wrong-money = اكتب المبلغ باليورو، مثلًا 12500.50. الحد الأقصى { $max }.
wrong-date = اكتب اليوم والشهر والسنة بالأرقام. يجب أن يكون التاريخ بين { $first } و { $last }.
date-day = اليوم
date-month = الشهر
date-year = السنة

## Checklist
checklist-title = قائمتك
checklist-lead = القائمة تكبر مع إجاباتك.
checklist-go-on = تابع الأسئلة
checklist-empty = لا شيء حتى الآن. أجب عن الأسئلة وستمتلئ القائمة.
checklist-count = { $papers ->
        [zero] لا وثائق
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { $papers } وثائق
        [many] { $papers } وثيقة
       *[other] { $papers } وثيقة
    } · { $sum }
documents-stage-application = وثائق الطلب
documents-stage-appointment = وثائق تُحضرها معك إلى الموعد
documents-stage-visa = وثائق التأشيرة
documents-stage-after-entry = وثائق بعد الدخول إلى إيطاليا
certainty-only-if = في بعض الحالات فقط. يتوقف ذلك على جواب ناقص: { $facts }
form-original = الأصل
form-copy = نسخة (صورة)
form-upload = ملف يُرسَل عبر الإنترنت
form-self-declaration = تصريح ذاتي (autocertificazione)
form-translation = ترجمة
form-apostille = تصديق أو أبوستيل (apostille)
fees-title = كم التكلفة
fees-stage-application = مع الطلب
fees-stage-appointment = في الموعد
fees-stage-visa = للتأشيرة
fees-stage-after-entry = بعد الدخول إلى إيطاليا
fees-slip = مجموع ما يُدفَع بقسائم الدفع البريدي (bollettini)
fees-total = المجموع
fee-about = حوالي
pay-postal-slip = بقسيمة الدفع البريدي (bollettino)
pay-post-counter = في شباك البريد
pay-revenue-stamp = طابع ضريبي (marca da bollo)، من محل التبغ (tabaccaio)
pay-consulate = في القنصلية
pay-other = حسب تعليمات المكتب المختص
deadlines-title = تواريخ يجب تذكّرها
offices-title = إلى أين تذهب
advice-waiting = أثناء الانتظار
advice-mistake = أخطاء يجب تجنبها
advice-next = ماذا يأتي بعد ذلك

## Sources
source-label = المصدر:
source-checked = تمّت مراجعة النص في { $date }.
source-uncertain = تمّت المراجعة في { $date }. لسنا متأكدين تمامًا من هذه النقطة: اسأل في مكتب الاستعلامات (sportello) للتأكد.
source-not-sure = يحتاج إلى تأكيد
source-open = افتح المصدر الرسمي

## Result
verdict-open = ما زالت بعض الإجابات ناقصة
    .about = تابع الأسئلة: يمكن أن تتغيّر النتيجة.
verdict-yes = يمكنك تقديم الطلب
    .about = حسب إجاباتك، الشروط متوفرة. القرار للمكتب المختص عندما يرى الوثائق.
verdict-not-yet = ليس بعد: هناك شيء ناقص
    .about = انظر في الأسفل ما هو الناقص وماذا تفعل. إذا كان آخر موعد قريبًا، اذهب فورًا إلى مكتب الاستعلامات (sportello).
verdict-not-yet-from = ليس بعد: يمكنك تقديم الطلب ابتداءً من { $date }
verdict-desk = اسأل في مكتب الاستعلامات (sportello) قبل تقديم الطلب
    .about = في بعض النقاط لا نستطيع أن نقول لك نعم أو لا. في الأسفل تجد ماذا تسأل، بكلمات جاهزة. إذا كان آخر موعد قريبًا أو قد مضى، اذهب اليوم.
verdict-no = هذا الطريق مغلق
    .about = في الأسفل تجد السبب والطرق الأخرى الممكنة. تحدّث عن ذلك مع مكتب الاستعلامات (sportello).
verdict-help = تحدّث أولًا مع من يستطيع مساعدتك
    .about = وضعك يحتاج إلى شخص خبير. ابحث عنه فورًا: أحيانًا يكون الوقت قصيرًا. المساعدة مجانية وسرّية. لا نسألك عن شيء آخر.
part-verdict-open = ما زالت بعض الإجابات ناقصة.
part-verdict-yes = يمكنك تقديم الطلب.
part-verdict-not-yet = ليس بعد: هناك شيء ناقص.
part-verdict-not-yet-from = ليس بعد: ابتداءً من { $date }.
part-verdict-desk = اسأل في مكتب الاستعلامات (sportello).
part-verdict-no = هذا الطريق مغلق.
part-verdict-help = تحدّث أولًا مع من يستطيع مساعدتك.
parts-title = كل شخص على حدة
doubts-title = أسئلة تطرحها في مكتب الاستعلامات ({ $count })
ask-this = اسأل هكذا:
doubt-unknown-fact = لا يوجد جواب عن: { $question }
requirements-title = الشروط (requisiti)، واحدًا واحدًا
requirement-open = ما زال هناك جواب ناقص.
requirement-unknown = لا نستطيع الجواب. يتوقف ذلك على جواب ناقص: { $facts }
requirement-from = يتوفر هذا الشرط ابتداءً من { $date }.
state-yes = مستوفى
state-not-yet = ليس بعد
state-desk = يجب السؤال
state-no = طريق مغلق
state-help = المساعدة أولًا
state-open = غير واضح بعد
other-day = هذه النتيجة لطلب يُقدَّم يوم { $date }. هل تريد يومًا آخر؟
routes-title = الطرق المتاحة لك
routes-lead = هنا نقارن الطرق حسب إجاباتك. القرار دائمًا للمكتب المختص. اختر طريقًا لترى الوثائق والشروط: لا نسألك مرة أخرى عمّا قلته من قبل.
routes-open = افتح هذا الدليل
later-title = إذا ذهبت لاحقًا
later-show = ماذا يتغيّر إذا قدّمت الطلب لاحقًا؟
later-nothing = مع هذه الإجابات لا يتغيّر شيء حتى { $date }، حسب ما نعرفه اليوم.
later-day = ابتداءً من { $date }
later-verdict = تصبح النتيجة: «{ $what }».
later-more = يُضاف: { $what }
later-less = لم يعد مطلوبًا: { $what }
later-other = يتغيّر: { $what }
result-questions = رجوع إلى الأسئلة
start-over = ابدأ من جديد
rules-version = القواعد، الإصدار { $version }، تمّت مراجعتها في { $date }.

## Sheet
sheet-open = حضّر الورقة للمكتب (sportello)
sheet-print = طباعة
sheet-lead = اطبع هذه الورقة، أو اعرضها في المكتب (sportello) على هاتفك.
sheet-date = لطلب يُقدَّم يوم { $date }
sheet-verdict = النتيجة
sheet-doubts = أسئلة تطرحها في مكتب الاستعلامات
sheet-answers = الإجابات
sheet-requirements = الشروط (requisiti)
sheet-papers = الوثائق
sheet-only-if = في بعض الحالات فقط: اسأل في مكتب الاستعلامات.
sheet-disclaimer = هذه معلومات وليست قرارًا. القرار للمكتب المختص. لم تُرسَل أي بيانات.

## Before the program starts (plain text)
page-title = دليل المواطنين الأجانب: Sportello
page-description = تصريح الإقامة (permesso di soggiorno) ولمّ شمل الأسرة: قائمة الوثائق بلغتك، مع مصادرها في القانون.
boot-loading = لحظة من فضلك…
boot-no-script = هذه الصفحة تحتاج إلى JavaScript. شغّله في إعدادات المتصفح، أو اذهب إلى مكتب الاستعلامات (sportello informativo) في بلديتك (Comune).
boot-too-old = هذا المتصفح قديم جدًا لهذه الصفحة. حدّثه، أو استعمل هاتفًا آخر، أو اذهب إلى مكتب الاستعلامات (sportello informativo) في بلديتك (Comune).
boot-failed = لا نستطيع تحميل الصفحة. تأكد من الاتصال بالإنترنت وحاول من جديد. إذا لم ينجح ذلك، اذهب إلى مكتب الاستعلامات (sportello informativo) في بلديتك (Comune).
boot-crashed = شيء ما توقف. إجاباتك محفوظة: يمكنك المتابعة.
boot-retry = حاول من جديد
boot-continue = متابعة
