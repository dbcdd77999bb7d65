# Domande che servono a più procedure.

fact-permit-kind = Quale permesso di soggiorno hai?
    .why = Ogni tipo di permesso ha regole diverse.
    .where = Sul permesso, alla riga «Tipo di permesso / Type of permit». La scritta «perm. unico lavoro» da sola non dice il tipo. Se il permesso è scaduto, scegli lo stesso il suo tipo.
    .desk = Questo è il mio permesso: di che tipo è?
    .option-work = Lavoro subordinato (per un datore di lavoro)
    .option-awaiting-work = Attesa occupazione (per cercare lavoro)
    .option-self-employed = Lavoro autonomo (in proprio)
    .option-seasonal = Lavoro stagionale
    .option-family = Motivi familiari
    .option-study = Studio
    .option-religious = Motivi religiosi
    .option-eu-long-term = Permesso UE per soggiornanti di lungo periodo (il diritto non scade)
    .option-blue-card = Carta blu UE
    .option-ict = Trasferimento nella stessa azienda (ICT)
    .option-research = Ricerca
    .option-refugee = Asilo (status di rifugiato)
    .option-subsidiary = Protezione sussidiaria
    .option-special-protection = Protezione speciale
    .option-asylum-request = Richiesta di asilo
    .option-temporary-protection = Protezione temporanea
    .option-other = Un altro permesso
    .option-none = Nessun permesso, o preferisco non dirlo

fact-permit-expiry = Quando scade il tuo permesso?
    .why = Molte scadenze si contano da questo giorno.
    .where = Sul permesso, alla riga «Scadenza / Valid until».
    .desk = Qual è la data di scadenza del mio permesso?

value-assegno-sociale = L’importo dell’assegno sociale per l’anno della tua domanda non è ancora pubblicato. È una somma che fissa l’INPS. Il reddito minimo dipende da questa somma.
    .ask = Qual è l’importo dell’assegno sociale per l’anno della mia domanda, e quanto reddito mi serve?
