# Permesso UE per soggiornanti di lungo periodo. Le chiavi sono gli id di rules/law/eu-long-term.

procedure-eu-long-term = Permesso UE per soggiornanti di lungo periodo
    .about = Chiedere il permesso che non scade, da solo o con la famiglia, o aggiornare la tessera se ce l’hai già.

## Domande

fact-longterm-issuer = Quale Paese ti ha dato il permesso UE di lungo periodo?
    .why = Se è italiano, si aggiorna. Se è di un altro Paese UE, prima serve un permesso italiano.
    .where = Sulla tessera c’è il nome o la sigla del Paese.
    .desk = Quale Paese ha dato questo permesso?
    .option-italy = L’Italia
    .option-other-state = Un altro Paese dell’Unione europea

fact-longterm-research = Come fai ricerca?
    .why = Con una borsa la legge ti tratta come chi studia.
    .where = Guarda la convenzione (l’accordo con l’istituto) o il contratto.
    .desk = Il mio permesso per ricerca è con un contratto o con una borsa?
    .option-work = Con un contratto di lavoro, anche in proprio
    .option-grant = Con una borsa di addestramento alla ricerca

fact-longterm-purpose = Che cosa vuoi fare in Italia?
    .why = Il primo permesso italiano dipende da questo.
    .where = Se le cose sono più di una, scegli la più importante.
    .desk = Ho un permesso di lungo periodo di un altro Paese UE. Quale permesso italiano chiedo?
    .option-work = Lavorare per un datore di lavoro
    .option-self-employed = Lavorare in proprio
    .option-study = Studiare, o fare formazione
    .option-other = Vivere qui con i miei soldi, o un’altra cosa

fact-longterm-away = Da quando hai questo permesso, è successa una di queste cose?
    .why = Il diritto non scade, ma un’assenza molto lunga può farlo perdere. Se è successo, serve prima un aiuto legale. La risposta resta su questo dispositivo.
    .where = Guarda i timbri sul passaporto. «Di seguito» vuol dire senza mai tornare.
    .desk = Sono stato fuori in queste date. Il mio permesso vale ancora?
    .option-no = No, nessuna
    .option-eu-year = Fuori dall’Unione europea per { $eu } mesi di seguito o più, ma meno di { $blue }
    .option-eu-two-years = Fuori dall’Unione europea per { $blue } mesi di seguito o più
    .option-italy-years = Fuori dall’Italia (ma nell’UE) per più di { $years } anni
    .option-other-state = Un altro Paese UE mi ha dato il suo permesso di lungo periodo

fact-longterm-former-blue-card = Sulla tessera c’è scritto «Ex titolare di Carta blu UE»?
    .why = Per chi aveva la Carta blu, la legge accetta un’assenza più lunga.
    .where = Guarda la riga «Annotazioni».
    .desk = Sul mio permesso c’è l’annotazione della Carta blu?

fact-longterm-update = Perché vuoi aggiornare la tessera?
    .why = I documenti sono diversi.
    .where = Guarda la data di scadenza sulla tessera. Se la tessera non ha data o c’è scritto «illimitata», scegli la prima risposta.
    .desk = Devo aggiornare la mia tessera?
    .option-expiry = La tessera scade, è scaduta, o la foto è vecchia
    .option-change = Sono cambiati i dati: passaporto, indirizzo, famiglia
    .option-lost = L’ho persa, o è rubata o rovinata

fact-longterm-renewal-asked = Hai già chiesto il rinnovo, e aspetti la risposta?
    .why = Con la ricevuta del rinnovo sei ancora in regola.
    .where = Cerca la ricevuta della posta o della Questura.
    .desk = Ho la ricevuta del rinnovo: posso fare lo stesso questa domanda?

fact-longterm-asylum-date = Quando hai chiesto asilo in Italia?
    .why = Per chi ha la protezione, il tempo si conta da quel giorno. Non ti chiediamo perché.
    .where = La data è sui primi documenti che ti ha dato la Questura. Conta la domanda che ti ha dato la protezione.
    .desk = In quale data è stata registrata la mia domanda di asilo?

fact-longterm-shortcut = Sei in uno di questi casi?
    .why = Di solito servono { $years } anni. In questi casi le regole sono altre.
    .where = Guarda i permessi che hai avuto, in Italia e in altri Paesi.
    .desk = Per il mio caso valgono meno anni?
    .option-none = No, nessuno
    .option-revoked = Avevo già questo permesso italiano, e l’ho perso perché sono stato via
    .option-blue-card = Ho la Carta blu, la prima di un altro Paese UE: da almeno { $years } anni nell’UE, e da almeno { $blue } anni in Italia
    .option-blue-card-family = Sono familiare di una persona che aveva la Carta blu e ora ha il permesso di lungo periodo
    .option-other-state = Ho il permesso di lungo periodo di un altro Paese UE

fact-longterm-eu-absence = In questi anni sei stato fuori dall’Unione europea per { $one } mesi di seguito o più, o per più di { $all } mesi in tutto?
    .why = Per la Carta blu contano le assenze dall’Unione europea, non dall’Italia.
    .where = Guarda i timbri sul passaporto.
    .desk = Contate le mie assenze: fermano la domanda?

fact-longterm-absence = Negli ultimi { $years } anni quanto sei stato fuori dall’Italia?
    .why = Le assenze brevi contano come soggiorno. Quelle lunghe fanno ricominciare il conto.
    .where = Guarda i timbri sul passaporto. Conta ogni viaggio, poi somma tutti i mesi.
    .desk = Sono stato fuori in queste date. Le assenze fermano la domanda?
    .option-short = Ogni volta meno di { $one } mesi, e in tutto { $all } mesi o meno (o mai)
    .option-many = Ogni volta meno di { $one } mesi, ma in tutto più di { $all } mesi
    .option-long = Almeno una volta { $one } mesi di seguito o più

fact-longterm-absence-reason = C’era un motivo grave, e lo puoi provare?
    .why = Il servizio militare, la salute o un altro motivo grave possono salvare gli anni. Decide l’ufficio.
    .where = Per esempio carte dell’ospedale, del tribunale o dell’esercito.
    .desk = Ero fuori per questo motivo: quali prove servono?

fact-longterm-return = Quando sei tornato in Italia dopo l’ultima assenza di { $one } mesi o più?
    .why = Da quel giorno il tempo ricomincia.
    .where = Guarda il timbro di ingresso sul passaporto.
    .desk = Da quale giorno contate il mio soggiorno?

fact-longterm-no-test = Sei in uno di questi casi?
    .why = Alcune persone non devono fare il test di italiano.
    .where = L’accordo di integrazione si firma al primo ingresso. Il certificato medico deve essere di una struttura pubblica (ASL, ospedale).
    .desk = Devo fare il test di italiano?
    .option-none = No, nessuno
    .option-agreement = Ho completato l’accordo di integrazione, con l’italiano A2
    .option-health = Ho gravi difficoltà a imparare (età, malattia, disabilità), con certificato medico pubblico
    .option-category = Studio all’università in Italia, o sono entrato come dirigente, professore, traduttore o giornalista (art. 27)

fact-longterm-with-family = Chiedi il permesso anche per i tuoi familiari?
    .why = Con la famiglia servono più reddito e una casa adatta. Puoi anche chiederlo solo per te.
    .where = Valgono: marito o moglie, figli minori, figli adulti con invalidità totale, genitori a carico. Devono vivere qui con un permesso.
    .desk = Per quali familiari posso chiedere?

fact-longterm-adults = Per quanti familiari adulti?
    .why = Ognuno conta per il reddito e per i costi.
    .where = Non contare te.
    .desk = Quali adulti possono stare nella domanda?
    .unit = adulti

fact-longterm-minors = Per quanti ragazzi da { $young } anni in su, ma sotto i { $adult }?
    .why = Hanno un kit loro, senza contributo.
    .where = Conta l’età di oggi.
    .desk = Mio figlio ha bisogno di un kit suo?
    .unit = ragazzi

fact-longterm-children = Per quanti bambini sotto i { $young } anni?
    .why = Stanno nella tua domanda, ma ognuno ha la sua tessera.
    .where = Conta l’età di oggi.
    .desk = I bambini vanno nella mia domanda?
    .unit = bambini

fact-longterm-housing = Che cosa hai per la casa?
    .why = Con i familiari serve una carta che dice che la casa è adatta.
    .where = Si chiede all’ufficio tecnico del Comune (idoneità alloggiativa) o alla ASL.
    .desk = Quale certificato della casa serve, e dove lo chiedo?
    .option-certificate = Il certificato, del Comune o della ASL
    .option-asked = L’ho chiesto e aspetto
    .option-not-asked = Ancora niente
    .option-too-small = Mi hanno detto che la casa non è adatta

fact-longterm-free-home = Vivi gratis in una casa di un ente pubblico o di un’associazione riconosciuta, perché sei una persona vulnerabile?
    .why = In questo caso una parte del reddito richiesto si conta come se l’avessi. Puoi non rispondere.
    .where = Chiedi a chi ti ospita. Non ti chiediamo il motivo.
    .desk = La casa gratuita conta per il mio reddito?

## Chi chiede

part-longterm-self = Tu
part-longterm-relatives = I tuoi familiari

## Condizioni

requirement-longterm-permit = Il tuo tipo di permesso
    .yes = Con questo permesso si può chiedere.
    .study = Con un permesso per studio, formazione o ricerca con una borsa la legge non lo dà. Prossimo passo: passa prima a un altro permesso, per esempio per lavoro (conversione). Gli anni di studio poi contano.
    .special-protection = Con la protezione speciale la legge non lo dà. Prossimo passo: chiedi a uno sportello legale gratuito se puoi avere un altro permesso. Questi anni poi contano.
    .asylum-request = Finché aspetti la risposta sull’asilo la legge non lo dà. Prossimo passo: aspetta con il tuo avvocato. Se avrai la protezione, gli { $years } anni si contano dal giorno della domanda.
    .temporary-protection = Con la protezione temporanea la legge non lo dà. Prossimo passo: chiedi se puoi passare a un permesso per lavoro. Questi anni poi contano.
    .excluded = Con questo permesso la legge non lo dà. Prossimo passo: chiedi a uno sportello se puoi avere un altro permesso. Questi anni poi contano.
    .short-stay = Un permesso breve non basta, e questo tempo non conta. Prossimo passo: chiedi a uno sportello quale permesso puoi avere.
    .special-cases = Per gli articoli 18 e 18-bis la legge dice di no; l’articolo 18-ter non è nominato. Spesso si passa prima a un permesso per lavoro o studio. Chiedi al centro o all’avvocato che ti segue.
    .eu-family = Hai un’altra carta, con regole sue: con gli anni c’è la carta di soggiorno permanente. Chiedi quale delle due va bene per te.
    .volunteer = Il tempo con il permesso per volontariato non conta. Se prima avevi altri permessi, chiedi allo sportello.
    .unclear = La legge non esclude questo permesso in modo chiaro, ma gli uffici possono dire che è breve o legato a un motivo che finisce. Non è per forza un no: chiedi prima.
    .ask = Con questo permesso posso chiedere il permesso UE di lungo periodo? Quali anni contano?
    .help = Prima parla con uno sportello legale gratuito. A volte ci sono strade che da qui non si vedono. Non ti chiediamo altro.

requirement-longterm-first-permit = Prima un permesso italiano
    .work = Prima serve un permesso italiano per lavoro. Il datore di lavoro chiede il nulla osta allo Sportello Unico: non servono quote, né il visto. Poi, con le condizioni di legge, il permesso UE italiano arriva entro { $days } giorni dalla domanda.
    .self-employed = Prima serve un permesso italiano per lavoro autonomo. Lo Sportello Unico certifica le condizioni: non servono quote, né il visto. Poi, con le condizioni di legge, il permesso UE italiano arriva entro { $days } giorni dalla domanda.
    .study = Prima serve un permesso italiano per studio: non serve il visto. Con quello non si può ancora chiedere il permesso UE italiano: dopo gli studi passa a un altro permesso. La risposta poi arriva entro { $days } giorni.
    .other = Prima serve un permesso italiano. Devi avere soldi sicuri e un’assicurazione per la salute. Poi, con le condizioni di legge, il permesso UE italiano arriva entro { $days } giorni dalla domanda.

requirement-longterm-status = Il tuo diritto
    .yes = Il diritto non scade: la tessera si aggiorna.
    .blue-card = Chi aveva la Carta blu perde il diritto solo dopo { $blue } mesi di seguito fuori dall’UE. Il tuo diritto resta. Porta le prove delle date.
    .eu = La legge dice che dopo { $eu } mesi di seguito fuori dall’UE il permesso si revoca (te lo tolgono). Per chi aveva la Carta blu i mesi sono { $blue }. Vai prima a uno sportello legale gratuito. Chi lo perde può avere un altro permesso, e chiedere di nuovo questo dopo { $again } anni.
    .italy = La legge dice che dopo più di { $years } anni fuori dall’Italia il permesso si revoca (te lo tolgono). Vai prima a uno sportello legale gratuito. Chi lo perde può avere un altro permesso, e chiedere di nuovo questo dopo { $again } anni.
    .other-state = Chi ha il permesso di un altro Paese UE perde quello italiano. Vai a uno sportello legale gratuito con le due tessere. Si può riavere dopo { $again } anni.
    .ask = Sono stato fuori a lungo, o ho un permesso di un altro Paese UE. Il mio permesso vale ancora? Se no, quale altro permesso mi date?

requirement-longterm-update = L’aggiornamento della tessera
    .expiry = La tessera vale { $years } anni. Il rinnovo è automatico: fai la domanda con foto nuove. Non chiedono di nuovo il reddito.
    .change = Chiedi l’aggiornamento, con la prova di che cosa è cambiato.
    .lost = Fai la denuncia, poi chiedi il duplicato (una copia nuova).

requirement-longterm-valid = Il permesso che hai adesso
    .yes = Il tuo permesso è valido fino al giorno { $expiry }.
    .renewal = Il permesso è scaduto, ma il rinnovo è in corso. La legge parla di permesso valido: chiedi se accettano la ricevuta.
    .expired = Il permesso è scaduto il giorno { $expiry }. Prima chiedi il rinnovo, oggi: dopo il giorno { $last } tutto è più difficile. Fatti aiutare.
    .long-expired = Il permesso è scaduto il giorno { $expiry }, da più di { $limit } giorni. Vai subito a uno sportello legale gratuito, prima della Questura. Possono contare la famiglia e i fatti nuovi. Non ti chiediamo altro.
    .ask = Il mio permesso è scaduto. Posso chiedere il permesso di lungo periodo, o devo prima avere il rinnovo?

requirement-longterm-years = Gli anni con un permesso
    .yes = Hai un permesso da almeno { $years } anni.
    .again = Avevi già questo permesso: per te bastano { $again } anni.
    .blue-card = Con la Carta blu: { $years } anni nell’UE, di cui almeno { $blue } in Italia.
    .not-yet = Servono { $years } anni con un permesso: li hai dal giorno { $day }.
    .again-later = Per te bastano { $again } anni: li hai dal giorno { $day }.
    .former-blue-card = La regola degli anni nell’UE vale per chi ha la Carta blu adesso. Porta tutti i permessi che hai avuto.
    .blue-card-family = Per i familiari: { $years } anni nell’UE, e gli ultimi { $blue } in Italia. Porta le prove.
    .other-state = Chi ha il permesso di un altro Paese UE può avere quello italiano con le stesse condizioni. Non è scritto se gli anni nell’altro Paese contano.
    .ask = Non ho ancora { $years } anni di permesso in Italia. Nel mio caso gli anni in altri Paesi UE contano?

requirement-longterm-protection-years = Gli anni dalla domanda di asilo
    .yes = Sono passati almeno { $years } anni dalla domanda di asilo.
    .not-yet = Servono { $years } anni dalla domanda di asilo: li hai dal giorno { $day }.

requirement-longterm-absences = Le assenze dall’Italia
    .yes = Le tue assenze non fermano la domanda.
    .long-ago = Dopo l’assenza lunga sono già passati { $years } anni.
    .again = Avevi già questo permesso: bastano { $again } anni dopo l’assenza, e sono passati.
    .again-later = Avevi già questo permesso: bastano { $again } anni dopo l’assenza. Finiscono il giorno { $day }.
    .desk = L’assenza è lunga, ma c’è un motivo grave. Decide l’ufficio: porta le prove.
    .many = In { $years } anni si può stare fuori { $all } mesi in tutto, e tu li hai superati. Con il tempo le assenze vecchie non contano più: fatti contare i giorni da un patronato.
    .long = Un’assenza di { $one } mesi o più fa ricominciare il conto. I { $years } anni finiscono il giorno { $day }.
    .ask = Ero fuori in queste date, per questo motivo. Accettate le prove?

requirement-longterm-eu-absences = Le assenze dall’Unione europea
    .yes = Le tue assenze non fermano la domanda.
    .desk = Ogni assenza dall’UE deve essere più corta di { $one } mesi, e tutte insieme non più di { $all }. Porta i passaporti: bisogna contare i giorni.
    .ask = Ho la Carta blu. Contate le mie assenze dall’UE: posso fare la domanda?

requirement-longterm-italian = L’italiano, livello A2
    .yes = La tua prova di italiano va bene.
    .agreement = Hai completato l’accordo di integrazione: niente test.
    .health = Con il certificato medico pubblico: niente test.
    .category = Chi studia all’università in Italia, e alcune persone entrate con l’art. 27, non fanno il test. Chiedi se vale per te.
    .ask = Studio all’università, o sono entrato con l’art. 27. Devo fare il test di italiano?
    .not-yet = Serve una prova. Prenota il test gratuito sul portale del Ministero: la Prefettura ti dà un giorno entro { $call } giorni. Se va male, si rifà dopo { $again } giorni. Va bene anche un corso CPIA (scuola pubblica per adulti) o un certificato A2.

requirement-longterm-passport = Il passaporto
    .yes = Il passaporto è valido.
    .desk = Chiedi subito il passaporto nuovo al tuo consolato, e porta la prova. Se non puoi averlo, chiedi come fare lo stesso la domanda.
    .ask = Non ho un passaporto valido. Posso fare la domanda? Con quale prova?

requirement-longterm-income = Il tuo reddito
    .yes = La legge chiede almeno { $needed } in un anno: il tuo reddito basta.
    .household = La legge chiede almeno { $needed } in un anno. Da solo non ci arrivi; con i familiari sì. Per una persona sola la legge non scrive se il loro reddito conta.
    .free-home = La legge chiede almeno { $needed } in un anno. La tua casa gratuita può contare come una parte del reddito: porta le prove.
    .not-yet = La legge chiede almeno { $needed } in un anno, e il reddito è più basso. Puoi fare la domanda quando ci arrivi. Intanto rinnova il permesso che hai.
    .ask = Il mio reddito da solo è più basso della somma richiesta. Contano il reddito dei familiari che vivono con me o la casa gratuita?

requirement-longterm-family-income = Il reddito per la famiglia
    .yes = Per tutti la legge chiede almeno { $needed } in un anno: basta.
    .free-home = Per tutti la legge chiede almeno { $needed } in un anno. La casa gratuita può contare come una parte del reddito: porta le prove.
    .ask = La casa gratuita conta per il reddito della mia famiglia?
    .not-yet = Per tutti la legge chiede almeno { $needed } in un anno, e il reddito è più basso. Puoi chiedere per meno persone, o più tardi.

requirement-longterm-home = La casa per la famiglia
    .yes = Hai il certificato della casa.
    .asked = Aspetta il certificato, poi fai la domanda.
    .not-yet = Chiedi il certificato al Comune (idoneità alloggiativa) o alla ASL.
    .too-small = La casa deve essere adatta per tutti. Chiedi che cosa manca, o chiedi per meno persone.

## Documenti

document-longterm-loss-report = Denuncia di furto o smarrimento
    .why = Serve per avere un’altra tessera.
    .note = La fai alla polizia o ai carabinieri. Se la tessera è solo rovinata, porta la tessera.
document-longterm-change-proof = Prova di che cosa è cambiato
    .why = Per esempio il passaporto nuovo o l’atto di nascita.
    .note = Per il solo indirizzo spesso basta il Modulo 1.
document-longterm-renewal-receipt = Ricevuta del rinnovo
    .why = Il tuo permesso è scaduto: mostra che il rinnovo è in corso.
document-longterm-passport-request = Prova che hai chiesto il passaporto nuovo
    .why = Il tuo passaporto non è valido.
    .note = Se è perso o rubato, porta anche la denuncia.
document-longterm-travel-document = Copia del titolo di viaggio o del passaporto, se ce l’hai
    .why = L’ufficio guarda i tuoi dati.
    .note = Chi è rifugiato non deve andare al proprio consolato.
document-longterm-residence = Dichiarazione di residenza e stato di famiglia
    .why = Mostra dove vivi e con chi.
    .note = La scrivi tu (autocertificazione). Alcuni uffici vogliono il certificato.
document-longterm-work-papers = CU o 730, ultime buste paga, comunicazione di assunzione (UNILAV)
    .why = Provano il reddito da lavoro.
    .note = Lavoro domestico: contributi INPS al posto di UNILAV.
document-longterm-business-papers = Modello Redditi con la ricevuta, partita IVA, visura
    .why = Provano il reddito in proprio.
document-longterm-income-papers = Prove dell’altro reddito
    .why = Per esempio la pensione.
document-longterm-household-papers = Prove del reddito dei familiari che vivono con te
    .why = Il loro reddito può contare.
document-longterm-free-home-proof = Dichiarazione di chi ti dà la casa gratis
    .why = Una parte conta come reddito.
document-longterm-record = Certificati penali: casellario giudiziale e carichi pendenti
    .why = Molti uffici li chiedono, anche se la Questura controlla da sola.
    .note = Ognuno costa una marca da bollo di { $stamp } più { $right }. Prima chiedi se servono.
document-longterm-italian-proof = Certificato A2 o più alto, o diploma italiano
    .why = Prova che conosci l’italiano.
document-longterm-no-test-proof = Prova che non devi fare il test
    .why = Per esempio l’accordo di integrazione o il certificato medico.
document-longterm-absence-proof = Prove del motivo dell’assenza
    .why = Solo un motivo grave e provato salva gli anni.
document-longterm-blue-card-proof = Le Carte blu, o i permessi, degli altri Paesi UE
    .why = Provano gli anni nell’Unione europea.
document-longterm-other-state-card = Il permesso di lungo periodo dell’altro Paese UE
    .why = L’Italia informa quel Paese.
document-longterm-housing-certificate = Certificato della casa (idoneità alloggiativa, o ASL)
    .why = Chiedi anche per i familiari.
    .note = Deve essere recente: chiedi quanto.
document-longterm-relatives-papers = Permessi, passaporti e certificati dei familiari
    .why = Provano chi sono: matrimonio, nascita.
    .note = Le carte straniere vanno tradotte e legalizzate (o con apostille).
document-longterm-school = Certificato della scuola dei figli
    .why = Molti uffici lo chiedono per i figli in età di scuola.
document-longterm-relatives-photos = { $photos } foto per ogni familiare
    .why = Ognuno ha la sua tessera e viene all’appuntamento.

## Costi

fee-longterm-contribution = Contributo per il permesso di lungo periodo
    .note = Un solo bollettino con la tessera: in tutto { $slip }.
fee-longterm-adult-kits = Kit dei familiari adulti
    .note = { $each } per ognuno: posta, marca da bollo, e bollettino di { $slip }.
fee-longterm-minor-kits = Kit dei ragazzi da { $young } anni in su
    .note = { $each } per ognuno: posta, marca da bollo e tessera, senza contributo. Firmano il ragazzo e un genitore.

## Termini

deadline-longterm-decision = La Questura dovrebbe rispondere
    .how = { $days } giorni dalla domanda. In pratica spesso di più.
deadline-longterm-old-permit = Scade il permesso che hai adesso
    .how = La risposta può arrivare dopo. Chiedi se devi fare anche il rinnovo.
deadline-longterm-anagrafe = Dillo all’anagrafe del Comune
    .how = Entro { $days } giorni dalla tessera nuova, rinnova la «dichiarazione di dimora abituale» (dici che vivi ancora lì).

## Uffici

office-longterm-sui = Sportello Unico per l’Immigrazione (SUI), alla Prefettura
    .how = Domanda online sul Portale ALI, con SPID o CIE. Un patronato ti aiuta.
office-longterm-test = Test di italiano: Prefettura
    .how = Prenota sul Portale ALI con SPID o CIE. È gratis.
office-longterm-comune = Ufficio tecnico del Comune, o ASL
    .how = Chiedi il certificato della casa. Telefona prima: ogni Comune vuole carte diverse.

## Dubbi

doubt-longterm-single-home = Chiedi solo per te: la legge non chiede il certificato della casa, ma alcune Questure lo vogliono.
    .ask = Chiedo solo per me: serve il certificato della casa?
doubt-longterm-research-test = Per la ricerca il test di italiano non serve nelle università e negli enti del Ministero. Per gli altri istituti la legge non lo scrive.
    .ask = Faccio ricerca in questo istituto: devo fare il test di italiano?
doubt-longterm-relatives = Che cosa devono avere i familiari adulti: la legge non scrive se servono anche a loro { $years } anni e l’italiano A2.
    .ask = I miei familiari adulti devono avere { $years } anni di permesso e la prova di italiano?
doubt-longterm-renew-too = Il tuo permesso scade presto: non è scritto se questa domanda basta o se serve anche il rinnovo.
    .ask = Il mio permesso scade presto. Devo chiedere anche il rinnovo?
doubt-longterm-protection-fee = Chi ha la protezione non paga il contributo di { $contribution }: lo dice una circolare del Ministero (27.1.2015, 400/C/2015/12.214.9). Paga solo la tessera, { $card }. Un ufficio può non saperlo.
    .ask = Ho la protezione: per la circolare del 27.1.2015 pago solo { $card }. È giusto?
doubt-longterm-blue-card = Per chi ha la Carta blu la legge nomina solo gli anni e le assenze. Non è chiaro se servono anche reddito e italiano.
    .ask = Ho la Carta blu: servono anche il reddito e la prova di italiano?
doubt-longterm-means = Quanti soldi: più del doppio della somma che dà diritto a non pagare il ticket (le spese per la salute). Gli uffici usano una cifra: in tutto circa { $needed } in un anno. Ma la cifra non è scritta nella legge.
    .ask = Per restare in Italia senza lavorare, quale reddito e quale assicurazione servono?
doubt-longterm-other-years = Non è scritto se, per il permesso italiano, i { $years } anni nell’altro Paese UE contano.
    .ask = Ho il permesso di lungo periodo di un altro Paese UE: gli anni là contano?
doubt-longterm-update-cost = Per aggiornamento e duplicato si paga la tessera, { $card }, senza il contributo di { $contribution }. Se la tessera è già scaduta, qualche ufficio può chiedere di più. Non è chiaro nemmeno quale casella segnare.
    .ask = Devo aggiornare la tessera di lungo periodo: quanto pago, e quali caselle segno nel Modulo 1?

## Buono a sapersi

advice-longterm-receipt = Mentre aspetti puoi restare e lavorare, con la ricevuta, finché l’ufficio non ti scrive che c’è un problema.
advice-longterm-status-check = Controlla la domanda sul sito della Polizia di Stato. Quando la tessera è pronta arriva un SMS.
advice-longterm-declare = Se resti meno di { $months } mesi, di’ alla Questura che sei qui, entro { $days } giorni lavorativi, e tieni la ricevuta. Per restare di più chiedi il permesso.
advice-longterm-count-permits = Conta dal primo permesso, non dal giorno in cui sei arrivato. Gli anni di studio contano; il turismo e il volontariato no.
advice-longterm-count-absences = Scrivi tutte le date in cui sei uscito e rientrato: la Questura conta i giorni.
advice-longterm-pending = Aspetti ancora una risposta su asilo, protezione o un altro permesso che la legge esclude? Parla prima con uno sportello legale: quella richiesta può fermare questa domanda.
advice-longterm-form = Nel Modulo 1: casella 8 (rilascio), casella 15 («carta di soggiorno», il nome vecchio), codice 09 nella casella 16. Dalla casella 95 scrivi dove hai vissuto prima. Non confondere questo permesso con la carta dei familiari di cittadini UE.
advice-longterm-form-update = Nel Modulo 1 segna la casella 15 («carta di soggiorno», il nome vecchio). Per la foto nuova c’è la casella 17.
advice-longterm-envelope = Consegna la busta aperta. Non dimenticare la firma nella casella 29, e non perdere l’appuntamento.
advice-longterm-self-first = Il reddito basta per te ma non per tutti: puoi chiedere adesso solo per te.
advice-longterm-rights = Con questo permesso puoi fare quasi ogni lavoro senza contratto di soggiorno, ed entri in Italia senza visto. Hai di regola gli aiuti sociali di chi vive qui. Per la cittadinanza non serve il certificato B1.
advice-longterm-keep = Il diritto si perde dopo { $eu } mesi di seguito fuori dall’UE, o dopo più di { $years } anni fuori dall’Italia.
advice-longterm-keep-blue-card = Sulla tessera ci sarà «Ex titolare di Carta blu UE»: per te il diritto si perde solo dopo { $blue } mesi di seguito fuori dall’UE.
advice-longterm-keep-protection = Hai la protezione: niente test di italiano e niente certificato della casa. Sulla tessera resta scritto che l’Italia ti protegge. Se ti tolgono la protezione puoi perdere anche questo permesso: non tornare nel tuo Paese senza parlare prima con un avvocato.
advice-longterm-card-time = La tessera vale { $years } anni ({ $minor } per i minori). Poi si rinnova con foto nuove: segna la data.
advice-longterm-other-family = I familiari che vivevano con te nell’altro Paese UE possono avere un permesso per famiglia. Servono casa e reddito.
