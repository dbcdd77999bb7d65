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

fact-trouble = Sei in una di queste situazioni?
    .why = In questi casi serve prima un aiuto legale, e ci fermiamo subito. Puoi anche non rispondere: la risposta resta su questo dispositivo.
    .where = Guarda le lettere della Questura, del tribunale o dell’avvocato. Su una lettera può esserci scritto «preavviso di rigetto» o «10-bis»: è un possibile no. Allora rispondi entro { $days } giorni da quando la ricevi.
    .desk = Prima di fare la domanda vorrei parlare con un avvocato o con uno sportello legale gratuito.
    .option-none = No, nessuna di queste
    .option-letter = Una lettera della Questura: preavviso di rigetto (annuncia un possibile no), rifiuto o revoca (ti tolgono il permesso)
    .option-court = Una condanna o un processo penale in corso
    .option-expulsion = Un’espulsione, o una segnalazione che vieta l’ingresso (SIS), in Italia o in un altro Paese

fact-passport = Il tuo passaporto è valido?
    .why = L’ufficio chiede il passaporto. Se non è valido, non aspettare: chiedi allo sportello come fare lo stesso la domanda.
    .where = Guarda la pagina con la foto: «Date of expiry», data di scadenza.
    .desk = Il mio passaporto va bene per questa domanda?
    .option-valid = Sì, è valido
    .option-expired = È scaduto
    .option-missing = Non ce l’ho: perso, rubato, o non riesco ad averlo

requirement-no-trouble = Nessuna situazione che chiede prima un aiuto legale
    .yes = Non hai segnalato rifiuti, processi o espulsioni.
    .letter = Porta la lettera oggi stesso a uno sportello legale gratuito o a un avvocato. Se è un preavviso di rigetto, hai { $days } giorni da quando l’hai ricevuta per rispondere. Se è un rifiuto o una revoca, il tempo per il ricorso (andare dal giudice) è breve. Una lettera così non è sempre la fine: si possono portare fatti nuovi.
    .court = Parla con un avvocato o con uno sportello legale gratuito prima di fare la domanda. Alcuni reati contano per il permesso e altri no: lo può dire solo chi legge le carte. Non ti chiediamo altro.
    .expulsion = Parla con un avvocato o con uno sportello legale gratuito prima di andare in Questura e prima di fare la domanda. Porta tutte le carte che hai. Non ti chiediamo altro.
document-modulo-1 = Modulo 1 del kit postale
    .why = È la domanda.
    .note = Il kit è gratis alla posta. Scrivi con la penna nera, in stampatello (lettere grandi e separate). Scrivi i nomi come nel passaporto. Firma la casella 29. Un patronato può scriverlo con te, gratis.
document-modulo-2 = Modulo 2 del kit postale
    .why = Qui scrivi il lavoro, il reddito e le altre condizioni.
    .note = Il reddito si può dichiarare; poi l’ufficio lo controlla. Se una parte non è chiara, come quella sul contratto di soggiorno, chiedi al patronato.
document-permit-copy = Copia del permesso che hai, davanti e dietro
    .why = L’ufficio deve vedere quale permesso hai.
    .note = Porta anche l’originale: lo mostri alla posta e in Questura.
document-passport-copy = Copia del passaporto, tutte le pagine usate
    .why = Servono i dati, i visti e i timbri.
    .note = Fotocopie in formato A4. Porta anche l’originale.
document-tax-code = Copia del codice fiscale o della tessera sanitaria
    .why = Gli uffici ti trovano con questo codice.
document-lease = Contratto di affitto registrato
    .why = Vivi in affitto: questo prova dove vivi.
    .note = Serve anche la prova della registrazione.
document-host-notice = Dichiarazione di ospitalità (o cessione di fabbricato)
    .why = Ti ospita qualcuno: questo prova dove vivi.
    .note = La deve fare chi ti ospita, entro { $hours } ore dal tuo arrivo, alla Questura, al commissariato o al Comune. Chiedi una copia con il timbro.
document-receipt = Ricevuta della posta e lettera dell’appuntamento
    .why = Servono il giorno delle impronte (le dita) in Questura.
    .note = Porta anche la seconda ricevuta del bollettino.
document-originals = Originali di tutti i documenti copiati
    .why = In Questura li confrontano con le copie.
document-photos = { $photos } foto formato tessera
    .why = Servono per la tessera.
    .note = Sfondo bianco, 35 × 45 mm. Non metterle nella busta.
fee-card = Tessera del permesso elettronico
    .note = Si paga con il bollettino del kit.
fee-contribution-up-to-one-year = Contributo per un permesso fino a { $year ->
        [one] un anno
       *[other] { $year } anni
    }
    .note = Un solo bollettino con la tessera: in tutto { $slip }. Se il permesso sarà più lungo, il contributo è più alto: chiedi prima di pagare.
fee-contribution-over-one-year = Contributo per un permesso di più di { $year ->
        [one] un anno
       *[other] { $year } anni
    }
    .note = Un solo bollettino con la tessera: in tutto { $slip }. Se l’ufficio darà un permesso più corto, il contributo è più basso: chiedi prima di pagare.
fee-child-cards = { $children ->
        [one] Tessera del figlio o della figlia
       *[other] Tessere dei figli
    }
    .note = { $each } per ognuno, con un bollettino a suo nome. I minori non pagano il contributo.
fee-postal-kit = Servizio della posta
    .note = Paghi allo sportello quando consegni la busta. Il kit è gratis.
fee-stamp = Marca da bollo
    .note = Incollala sulla prima pagina del Modulo 1. La sua data non deve essere dopo il giorno della domanda.
office-legal-aid = Aiuto legale gratuito
    .how = Chiedi a uno sportello legale, a un sindacato o a un’associazione. Porta tutte le carte che hai. Non serve pagare.
office-info-point = Sportello informativo o patronato
    .how = Ti aiutano gratis a scrivere i moduli e a controllare i documenti. Telefona per l’appuntamento.
office-job-centre = Centro per l’impiego
    .how = Vai con il documento e il codice fiscale, e fai la DID. Chiedi una ricevuta con la data.
office-consulate = Il tuo consolato
    .how = Chiedi l’appuntamento per il passaporto nuovo. Tieni la ricevuta.
office-post-office = Ufficio postale con Sportello Amico
    .how = Prendi il kit, e riportalo con la busta aperta. Devi andare di persona, con il passaporto e, se ce l’hai, il permesso. Ti danno la ricevuta e l’appuntamento: tieni tutto.
office-questura = Questura, ufficio immigrazione
    .how = Il giorno, l’ora e il posto sono sulla lettera della posta. A volte la lettera arriva a casa: scrivi il nome sulla cassetta della posta.

fact-stay-since = Da quando vivi in Italia con un permesso, senza interruzioni?
    .why = Per alcune domande devi essere qui da un certo tempo.
    .where = Guarda il primo permesso o il timbro di ingresso sul passaporto. Se per un periodo non avevi il permesso, prendi il giorno in cui è ricominciato.
    .desk = Da quale giorno contate il mio soggiorno in Italia?

fact-own-income = Quanto guadagni in un anno?
    .why = La legge chiede un reddito minimo, che di solito cresce con ogni familiare.
    .where = Guarda l’ultima CU (Certificazione Unica) o la dichiarazione dei redditi (730, Redditi): il reddito totale dell’anno, prima delle tasse, non quello che arriva in banca.
    .desk = Quale mio reddito contate?

fact-other-permit = Che cosa c’è scritto sul tuo permesso?
    .why = Ogni tipo di permesso ha regole diverse.
    .where = Sul permesso, alla riga «Tipo di permesso / Type of permit».
    .desk = Questo è il mio permesso: di che tipo è?
    .option-italian-family = Familiare di cittadino italiano (FAMIT)
    .option-eu-family = Carta di soggiorno per familiare di cittadino dell’Unione europea
    .option-parent-of-minor = Assistenza minore (il Tribunale per i minorenni ti ha autorizzato)
    .option-job-search = Ricerca lavoro o imprenditorialità, dopo gli studi
    .option-minor-age = Minore età, affidamento o integrazione del minore
    .option-special-cases = Casi speciali
    .option-medical-care = Cure mediche
    .option-elective-residence = Residenza elettiva
    .option-training = Tirocinio o formazione
    .option-article-27 = Lavoro «art. 27», anche nomade digitale
    .option-sport = Attività sportiva
    .option-artistic = Lavoro artistico
    .option-stateless = Apolidia, o attesa di apolidia
    .option-awaiting-citizenship = Attesa cittadinanza
    .option-investor = Investitore
    .option-volunteer = Volontariato
    .option-calamity = Calamità
    .option-civil-value = Atti di particolare valore civile
    .option-short-stay = Turismo, affari o visita breve
    .option-something-else = Un’altra cosa

fact-citizen-of = Di quale Paese sei cittadino o cittadina?
    .why = Le regole sono diverse per chi ha il passaporto di un Paese dell’Unione europea.
    .where = Guarda il passaporto o la carta d’identità. Se hai più cittadinanze e una è di un Paese UE, scegli quella.
    .desk = Con la mia cittadinanza, quali regole valgono per me?
    .option-non-eu = Di un Paese fuori dall’Unione europea
    .option-eu = Di un Paese dell’Unione europea
    .option-eea-swiss = Islanda, Liechtenstein, Norvegia o Svizzera
    .option-stateless = Di nessun Paese: sono apolide, e l’Italia lo ha riconosciuto

fact-birth-date = Quando sei nato o nata?
    .why = Alcune regole dipendono dall’età.
    .where = Sul passaporto, alla riga «Date of birth».
    .desk = Conta la data di nascita scritta su questo documento?

fact-residence-since = Da quando hai la residenza in Italia, senza interruzioni?
    .why = Per la cittadinanza conta il tempo in cui sei registrato all’anagrafe del Comune.
    .where = Chiedi al Comune il «certificato storico di residenza». Se la residenza è stata cancellata per un periodo, prendi il giorno in cui è ricominciata.
    .desk = Da quale giorno ho la residenza in Italia senza interruzioni? Mi date il certificato storico?

fact-italian-level = Quale prova hai che conosci l’italiano?
    .why = Per alcune domande la legge chiede un certificato di lingua.
    .where = Cerca il certificato: A2 o B1 è scritto vicino al nome dell’ente (CELI, CILS, PLIDA, Roma Tre, CPIA). Contano anche i diplomi delle scuole italiane.
    .desk = Questo certificato va bene? Se non va bene, dove faccio l’esame?
    .option-none = Nessuna, per ora
    .option-a2 = Un certificato A2, o il test di italiano della Prefettura
    .option-b1 = Un certificato B1 o più alto
    .option-italian-school = Un diploma o una laurea di una scuola o università italiana

fact-italian-spouse = Sei sposato, sposata o unito civilmente con una persona che ha la cittadinanza italiana?
    .why = Per chi è sposato con una persona italiana ci sono altre strade.
    .where = Conta il matrimonio civile o l’unione civile, anche fatti all’estero se registrati in Italia.
    .desk = Il mio matrimonio è registrato in Italia?

fact-marriage-date = Quando vi siete sposati o uniti civilmente?
    .why = Da quel giorno si conta il tempo che chiede la legge.
    .where = Sul certificato di matrimonio o di unione civile.
    .desk = Quale data di matrimonio conta per voi?
