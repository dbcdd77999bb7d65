# Questions that several procedures need.

fact-permit-kind = Which residence permit (permesso di soggiorno) do you have?
    .why = Each kind of permit has different rules.
    .where = On the permit, in the line “Tipo di permesso / Type of permit”. The words “perm. unico lavoro” alone do not say which kind it is. If the permit has expired, choose its kind all the same.
    .desk = This is my permit: what kind is it?
    .option-work = Employed work, for an employer (lavoro subordinato)
    .option-awaiting-work = Looking for work (attesa occupazione)
    .option-self-employed = Self-employment (lavoro autonomo)
    .option-seasonal = Seasonal work (lavoro stagionale)
    .option-family = Family reasons (motivi familiari)
    .option-study = Study (studio)
    .option-religious = Religious reasons (motivi religiosi)
    .option-eu-long-term = EU long-term residence permit (permesso UE per soggiornanti di lungo periodo): the right does not expire
    .option-blue-card = EU Blue Card (Carta blu UE)
    .option-ict = Transfer within a company (ICT, trasferimento intrasocietario)
    .option-research = Research (ricerca)
    .option-refugee = Asylum, refugee status (asilo, status di rifugiato)
    .option-subsidiary = Subsidiary protection (protezione sussidiaria)
    .option-special-protection = Special protection (protezione speciale)
    .option-asylum-request = Asylum request (richiesta di asilo)
    .option-temporary-protection = Temporary protection (protezione temporanea)
    .option-other = Another permit
    .option-none = No permit, or I would rather not say

fact-permit-expiry = When does your permit expire?
    .why = Many deadlines are counted from this day.
    .where = On the permit, in the line “Scadenza / Valid until”.
    .desk = What is the expiry date of my permit?

value-assegno-sociale = The amount of the social allowance (assegno sociale) for the year of your application is not published yet. INPS (social security) sets this amount. The minimum income depends on it.
    .ask = How much is the assegno sociale for the year of my application, and how much income do I need?
