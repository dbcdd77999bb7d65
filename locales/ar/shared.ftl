# Questions that several procedures need.

fact-permit-kind = ما هو نوع تصريح الإقامة (permesso di soggiorno) الذي عندك؟
    .why = لكل نوع من التصاريح قواعد مختلفة.
    .where = على التصريح، في السطر «Tipo di permesso / Type of permit». عبارة «perm. unico lavoro» وحدها لا تبيّن النوع. إذا انتهت صلاحية التصريح، اختر نوعه مع ذلك.
    .desk = هذا تصريح إقامتي: ما هو نوعه؟
    .option-work = عمل لدى الغير، أي عند صاحب عمل (lavoro subordinato)
    .option-awaiting-work = في انتظار العمل (attesa occupazione)
    .option-self-employed = عمل حر (lavoro autonomo)
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
