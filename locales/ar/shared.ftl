# Questions that several procedures need.

fact-permit-kind = ما هو نوع تصريح الإقامة (permesso di soggiorno) الذي عندك؟
    .why = لكل نوع من التصاريح قواعد مختلفة.
    .where = على التصريح، في السطر «Tipo di permesso / Type of permit». عبارة «perm. unico lavoro» وحدها لا تبيّن النوع. إذا انتهت صلاحية التصريح، اختر نوعه مع ذلك.
    .desk = هذا تصريح إقامتي: ما هو نوعه؟
    .option-work = عمل لدى الغير، أي عند صاحب عمل (lavoro subordinato)
    .option-awaiting-work = في انتظار العمل، أي للبحث عن عمل (attesa occupazione)
    .option-self-employed = عمل حر، أي لحسابي (lavoro autonomo)
    .option-seasonal = عمل موسمي (lavoro stagionale)
    .option-family = أسباب عائلية (motivi familiari)
    .option-study = دراسة (studio)
    .option-religious = أسباب دينية (motivi religiosi)
    .option-eu-long-term = تصريح الاتحاد الأوروبي للإقامة الطويلة (permesso UE per soggiornanti di lungo periodo): الحق لا تنتهي صلاحيته
    .option-blue-card = البطاقة الزرقاء الأوروبية (Carta blu UE)
    .option-ict = الانتقال داخل نفس الشركة (ICT)
    .option-research = بحث علمي (ricerca)
    .option-refugee = لجوء، صفة اللاجئ (asilo, status di rifugiato)
    .option-subsidiary = الحماية الفرعية (protezione sussidiaria)
    .option-special-protection = الحماية الخاصة (protezione speciale)
    .option-asylum-request = طلب لجوء (richiesta di asilo)
    .option-temporary-protection = الحماية المؤقتة (protezione temporanea)
    .option-other = تصريح آخر
    .option-none = لا يوجد عندي تصريح، أو أفضّل عدم الإجابة

fact-permit-expiry = متى تنتهي صلاحية تصريح إقامتك؟
    .why = كثير من المواعيد النهائية تُحسَب من هذا اليوم.
    .where = على التصريح، في السطر «Scadenza / Valid until».
    .desk = ما هو تاريخ انتهاء صلاحية تصريح إقامتي؟

value-assegno-sociale = مبلغ المنحة الاجتماعية (assegno sociale) للسنة التي تقدّم فيها الطلب لم يُنشَر بعد. INPS (الضمان الاجتماعي) يحدّد هذا المبلغ. الحد الأدنى للدخل يتوقف عليه.
    .ask = كم مبلغ المنحة الاجتماعية (assegno sociale) للسنة التي أقدّم فيها الطلب، وكم يجب أن يكون دخلي؟

fact-trouble = هل عندك واحدة من هذه الحالات؟
    .why = في هذه الحالات تحتاج أولًا إلى مساعدة قانونية، ونحن نتوقف فورًا. يمكنك أيضًا ألّا تجيب: جوابك يبقى على هذا الجهاز.
    .where = انظر إلى رسائل الكويستورا (Questura، مكتب الأجانب في الشرطة) أو المحكمة أو المحامي. قد يكون مكتوبًا في الرسالة «preavviso di rigetto» أو «10-bis»: هذا إشعار برفض ممكن. عندها يجب أن تردّ، من يوم استلامها، خلال { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
    .desk = قبل أن أقدّم الطلب، أريد أن أتحدث مع محامٍ أو مع مكتب مساعدة قانونية مجاني.
    .option-none = لا، لا شيء من هذا
    .option-letter = رسالة من الكويستورا (Questura): إشعار قبل الرفض (preavviso di rigetto)، أو رفض (rifiuto)، أو سحب التصريح (revoca)
    .option-court = حكم بالإدانة، أو قضية جنائية لم تنتهِ بعد
    .option-expulsion = قرار طرد (espulsione)، أو تسجيل يمنع الدخول (SIS)، في إيطاليا أو في بلد آخر

fact-passport = هل جواز سفرك ساري المفعول (لم تنتهِ صلاحيته)؟
    .why = المكتب المختص يطلب جواز السفر. إذا لم يكن ساري المفعول، لا تنتظر: اسأل في المكتب (sportello) كيف تقدّم الطلب مع ذلك.
    .where = انظر إلى الصفحة التي فيها الصورة: «Date of expiry»، أي تاريخ انتهاء الصلاحية.
    .desk = هل جواز سفري صالح لهذا الطلب؟
    .option-valid = نعم، هو ساري المفعول
    .option-expired = انتهت صلاحيته
    .option-missing = ليس عندي: ضاع أو سُرق، أو لا أستطيع الحصول عليه

requirement-no-trouble = لا توجد حالة تحتاج أولًا إلى مساعدة قانونية
    .yes = لم تذكر رفضًا ولا قضايا جنائية ولا طردًا.
    .letter = خذ الرسالة اليوم، بدون تأخير، إلى مكتب مساعدة قانونية مجاني أو إلى محامٍ. إذا كانت إشعارًا قبل الرفض (preavviso di rigetto)، عندك للرد { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } من يوم استلامها. إذا كانت رفضًا (rifiuto) أو سحبًا (revoca)، فالوقت للطعن أمام القاضي (ricorso) قصير. رسالة كهذه ليست دائمًا النهاية: يمكن تقديم معلومات ووقائع جديدة.
    .court = تحدّث مع محامٍ أو مع مكتب مساعدة قانونية مجاني قبل تقديم الطلب. بعض الجرائم تؤثر على التصريح وبعضها لا يؤثر: لا يعرف ذلك إلا من يقرأ الأوراق. لا نسألك عن شيء آخر.
    .expulsion = تحدّث مع محامٍ أو مع مكتب مساعدة قانونية مجاني قبل الذهاب إلى الكويستورا (Questura، مكتب الأجانب في الشرطة) وقبل تقديم الطلب. خذ معك كل الأوراق التي عندك. لا نسألك عن شيء آخر.
document-modulo-1 = النموذج 1 من المغلف البريدي (Modulo 1, kit postale)
    .why = هذا هو الطلب.
    .note = المغلف مجاني في البريد. اكتب بقلم أسود وبحروف كبيرة منفصلة (stampatello)، والأسماء كما في جواز السفر. وقّع في الخانة 29. يمكن لمكتب مساعدة مجاني (patronato) أن يملأه معك، مجانًا.
document-modulo-2 = النموذج 2 من المغلف البريدي (Modulo 2, kit postale)
    .why = هنا تكتب العمل والدخل والشروط الأخرى.
    .note = يمكنك أن تعلن دخلك بنفسك (dichiarare)؛ ثم يراجعه المكتب المختص. إذا كان جزء غير واضح، مثل الجزء عن عقد الإقامة (contratto di soggiorno)، اسأل مكتب المساعدة المجاني (patronato).
document-permit-copy = نسخة من التصريح الذي عندك، الوجه والظهر
    .why = المكتب المختص يجب أن يرى أي تصريح عندك.
    .note = أحضر الأصل أيضًا: تعرضه في البريد وفي الكويستورا (Questura).
document-passport-copy = نسخة من جواز السفر، كل الصفحات المستعملة
    .why = البيانات والتأشيرات والأختام مطلوبة.
    .note = صور بحجم A4. أحضر الأصل أيضًا.
document-tax-code = نسخة من الرقم الضريبي (codice fiscale) أو البطاقة الصحية (tessera sanitaria)
    .why = المكاتب تجدك بهذا الرقم.
document-lease = عقد الإيجار المسجل (contratto di affitto registrato)
    .why = تسكن بالإيجار: هذا العقد يثبت أين تسكن.
    .note = يلزم أيضًا إثبات التسجيل.
document-host-notice = إقرار الاستضافة (dichiarazione di ospitalità أو cessione di fabbricato)
    .why = يستضيفك أحد: هذا الإقرار يثبت أين تسكن.
    .note = يجب أن يقدّمه من يستضيفك، خلال { $hours ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    } من وصولك، في الكويستورا (Questura) أو مركز الشرطة (commissariato) أو البلدية (Comune). اطلب نسخة عليها ختم.
document-receipt = إيصال البريد (ricevuta) ورسالة الموعد
    .why = تحتاج إليهما يوم أخذ البصمات في الكويستورا (Questura).
    .note = أحضر أيضًا الإيصال الثاني لقسيمة الدفع (bollettino).
document-originals = أصول كل الوثائق التي نسختها
    .why = في الكويستورا (Questura) يقارنونها بالنسخ.
document-photos = { $photos ->
        [one] صورة شخصية صغيرة
        [two] صورتان شخصيتان صغيرتان
        [few] { $photos } صور شخصية صغيرة
        [many] { $photos } صورة شخصية صغيرة
       *[other] { $photos } صورة شخصية صغيرة
    } (formato tessera)
    .why = تلزم للبطاقة.
    .note = خلفية بيضاء، 35 × 45 ملم. لا تضعها في المغلف.
fee-card = بطاقة التصريح الإلكتروني
    .note = تُدفَع بقسيمة الدفع (bollettino) الموجودة في المغلف.
fee-contribution-up-to-one-year = رسم (contributo) لتصريح مدته حتى { $year ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $year } سنوات
        [many] { $year } سنة
       *[other] { $year } سنة
    }
    .note = تدفع الرسم والبطاقة معًا بقسيمة واحدة (bollettino): المجموع { $slip }. إذا كان التصريح سيكون أطول، فالرسم أعلى: اسأل قبل الدفع.
fee-contribution-over-one-year = رسم (contributo) لتصريح مدته أكثر من { $year ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $year } سنوات
        [many] { $year } سنة
       *[other] { $year } سنة
    }
    .note = تدفع الرسم والبطاقة معًا بقسيمة واحدة (bollettino): المجموع { $slip }. إذا كان المكتب سيعطي تصريحًا أقصر، فالرسم أقل: اسأل قبل الدفع.
fee-child-cards = { $children ->
        [one] بطاقة الابن أو الابنة
       *[other] بطاقات الأولاد
    }
    .note = { $each } لكل واحد، بقسيمة (bollettino) باسمه. القاصرون (minori) لا يدفعون الرسم (contributo).
fee-postal-kit = خدمة البريد
    .note = تدفع في الشباك عندما تسلّم المغلف. المغلف نفسه مجاني.
fee-stamp = طابع ضريبي (marca da bollo)
    .note = ألصقه على الصفحة الأولى من النموذج 1 (Modulo 1). يجب ألّا يكون تاريخ الطابع بعد يوم الطلب.
office-legal-aid = مساعدة قانونية مجانية
    .how = اسأل في مكتب مساعدة قانونية (sportello legale) أو نقابة أو جمعية. خذ معك كل الأوراق التي عندك. لا حاجة إلى الدفع.
office-info-point = مكتب الاستعلامات (sportello informativo) أو مكتب مساعدة مجاني (patronato)
    .how = يساعدونك مجانًا على ملء النماذج ومراجعة الوثائق. اتصل بالهاتف لأخذ موعد.
office-job-centre = مركز التوظيف (Centro per l’impiego)
    .how = اذهب ومعك وثيقة الهوية والرقم الضريبي (codice fiscale)، وقدّم إعلان DID. اطلب إيصالًا عليه التاريخ.
office-consulate = قنصلية بلدك
    .how = اطلب موعدًا لجواز السفر الجديد. احتفظ بالإيصال.
office-post-office = مكتب البريد الذي فيه شباك Sportello Amico
    .how = خذ المغلف (kit)، وأرجعه مفتوحًا. يجب أن تذهب بنفسك، ومعك جواز السفر، وتصريح الإقامة إن كان عندك. يعطونك الإيصال (ricevuta) والموعد: احتفظ بكل شيء.
office-questura = الكويستورا (Questura)، مكتب الأجانب (ufficio immigrazione)
    .how = اليوم والساعة والمكان مكتوبة في رسالة البريد. أحيانًا تصل الرسالة إلى البيت: اكتب اسمك على صندوق الرسائل.

fact-stay-since = منذ متى تعيش في إيطاليا بتصريح، بدون انقطاع؟
    .why = لبعض الطلبات يجب أن تكون هنا منذ مدة معيّنة.
    .where = انظر إلى أول تصريح أو إلى ختم الدخول في جواز السفر. إذا كنت في فترة ما بدون تصريح، خذ اليوم الذي بدأ فيه التصريح من جديد.
    .desk = من أي يوم تحسبون إقامتي في إيطاليا؟

fact-own-income = كم تكسب في سنة واحدة؟
    .why = القانون يطلب حدًا أدنى من الدخل، يزيد في العادة مع كل فرد من الأسرة.
    .where = انظر إلى آخر شهادة دخل (CU, Certificazione Unica) أو إقرار ضريبي (730, Redditi): الدخل الكامل للسنة، قبل الضرائب، وليس ما يصل إلى البنك.
    .desk = أي دخل من دخلي تحسبون؟

fact-other-permit = ماذا مكتوب على تصريحك؟
    .why = لكل نوع من التصاريح قواعد مختلفة.
    .where = على التصريح، في سطر «Tipo di permesso / Type of permit».
    .desk = هذا تصريحي: ما نوعه؟
    .option-italian-family = فرد من أسرة مواطن إيطالي (familiare di cittadino italiano, FAMIT)
    .option-eu-family = بطاقة إقامة لفرد من أسرة مواطن في الاتحاد الأوروبي (carta di soggiorno)
    .option-parent-of-minor = رعاية قاصر بإذن من محكمة الأحداث (assistenza minore)
    .option-job-search = البحث عن عمل أو بدء مشروع بعد الدراسة (ricerca lavoro)
    .option-minor-age = قاصر: عمره أقل من سنّ الرشد، أو يعيش عند عائلة، أو اندماج (minore età, affidamento, integrazione)
    .option-special-cases = حالات خاصة (casi speciali)
    .option-medical-care = علاج طبي (cure mediche)
    .option-elective-residence = إقامة اختيارية (residenza elettiva)
    .option-training = تدريب (tirocinio, formazione)
    .option-article-27 = عمل حسب المادة 27 (art. 27)، أيضًا العمل الرقمي عن بُعد (nomade digitale)
    .option-sport = نشاط رياضي (attività sportiva)
    .option-artistic = عمل فني (lavoro artistico)
    .option-stateless = بدون جنسية، أو في انتظار الاعتراف بذلك (apolidia)
    .option-awaiting-citizenship = انتظار الجنسية (attesa cittadinanza)
    .option-investor = مستثمر (investitore)
    .option-volunteer = تطوّع (volontariato)
    .option-calamity = كارثة طبيعية (calamità)
    .option-civil-value = أعمال ذات قيمة مدنية خاصة (valore civile)
    .option-short-stay = سياحة أو أعمال أو زيارة قصيرة
    .option-something-else = شيء آخر

fact-citizen-of = جنسيتك من أي بلد؟
    .why = القواعد مختلفة لمن يحمل جواز سفر بلد من الاتحاد الأوروبي.
    .where = انظر إلى جواز السفر أو بطاقة الهوية. إذا كانت عندك أكثر من جنسية وواحدة منها من بلد في الاتحاد الأوروبي، فاختر هذه.
    .desk = مع جنسيتي، أي قواعد تنطبق عليّ؟
    .option-non-eu = بلد خارج الاتحاد الأوروبي
    .option-eu = بلد من الاتحاد الأوروبي
    .option-eea-swiss = آيسلندا أو ليختنشتاين أو النرويج أو سويسرا
    .option-stateless = من لا بلد: أنا بدون جنسية (apolide)، وإيطاليا اعترفت بذلك

fact-birth-date = متى وُلدت؟
    .why = بعض القواعد تتعلق بالعمر.
    .where = في جواز السفر، في سطر «Date of birth».
    .desk = هل يُحسب تاريخ الميلاد المكتوب في هذه الوثيقة؟

fact-residence-since = منذ متى عندك إقامة مسجّلة في البلدية (residenza) في إيطاليا، بدون انقطاع؟
    .why = للجنسية يُحسب الوقت الذي تكون فيه مسجّلًا في سجل السكان في البلدية (anagrafe).
    .where = اطلب من البلدية (Comune) شهادة «certificato storico di residenza». إذا أُلغي تسجيلك لفترة، فخذ اليوم الذي بدأ فيه من جديد.
    .desk = منذ أي يوم عندي إقامة مسجّلة في إيطاليا بدون انقطاع؟ هل تعطونني الشهادة التاريخية (certificato storico)؟

fact-italian-level = ما هو الإثبات الذي عندك أنك تعرف اللغة الإيطالية؟
    .why = لبعض الطلبات يطلب القانون شهادة لغة.
    .where = ابحث عن الشهادة: المستوى A2 أو B1 مكتوب قرب اسم الجهة (CELI, CILS, PLIDA, Roma Tre, CPIA). شهادات المدارس الإيطالية تُحسب أيضًا.
    .desk = هل هذه الشهادة مقبولة؟ إذا لم تكن مقبولة، أين أقدّم الامتحان؟
    .option-none = لا شيء حتى الآن
    .option-a2 = شهادة A2، أو اختبار الإيطالية في المحافظة (Prefettura)
    .option-b1 = شهادة B1 أو أعلى
    .option-italian-school = شهادة من مدرسة أو جامعة إيطالية

fact-italian-spouse = هل أنت متزوج أو مرتبط باتحاد مدني (unione civile) مع شخص يحمل الجنسية الإيطالية؟
    .why = للمتزوجين من شخص إيطالي توجد طرق أخرى.
    .where = يُحسب الزواج المدني أو الاتحاد المدني، حتى في الخارج إذا سُجّل في إيطاليا.
    .desk = هل زواجي مسجّل في إيطاليا؟

fact-marriage-date = متى تزوجتما أو عقدتما الاتحاد المدني؟
    .why = من هذا اليوم تُحسب المدة التي يطلبها القانون.
    .where = في شهادة الزواج أو الاتحاد المدني.
    .desk = أي تاريخ زواج يُحسب عندكم؟
