# Cittadinanza per matrimonio o unione civile. I testi «citizenship-…» sono in citizenship-residence.ftl.

procedure-citizenship-marriage = Cittadinanza italiana per matrimonio
    .about = Hai sposato una persona italiana, o siete uniti civilmente, e vuoi diventare cittadino o cittadina. Con le condizioni della legge è un diritto.

## Domande

fact-by-marriage-past = E in passato, sei stato sposato o sposata con una persona italiana?
    .why = Se la persona italiana è morta, a volte la domanda può andare avanti.
    .where = Guarda il certificato di matrimonio e, se c’è, la decisione del divorzio.
    .desk = Nella mia situazione conta ancora il matrimonio?
    .option-never = Non sono mai stato sposato o sposata con una persona italiana
    .option-ended = C’è stato il divorzio, o il matrimonio è stato annullato
    .option-widowed-after = La persona italiana è morta dopo la mia domanda di cittadinanza
    .option-widowed-before = La persona italiana è morta, e non avevo ancora fatto la domanda

fact-by-marriage-separated = Siete separati?
    .why = Con la separazione la cittadinanza per matrimonio si ferma, fino al giorno della decisione.
    .where = Conta la separazione legale, scritta in un atto. Una lite non conta.
    .desk = Dai vostri registri risulta una separazione?

fact-by-marriage-home = Dove vivi?
    .why = In Italia decide la Prefettura e serve meno tempo. All’estero ci si rivolge al consolato.
    .where = Conta dove hai la residenza.
    .desk = Devo fare la domanda in Italia o al consolato?
    .option-italy = In Italia
    .option-abroad = In un altro Paese

fact-by-marriage-before = Hai già chiesto la cittadinanza per matrimonio?
    .why = Con una domanda aperta non serve farne un’altra.
    .where = Entra nel portale del Ministero, o cerca il numero della domanda: comincia con K10.
    .desk = Potete controllare se c’è già una mia domanda di cittadinanza?
    .option-none = No, mai
    .option-waiting = Sì, e aspetto la risposta
    .option-refused = Sì, e mi hanno detto di no

fact-by-marriage-spouse-citizen = Quando vi siete sposati, tua moglie o tuo marito aveva già la cittadinanza italiana?
    .why = Se l’ha avuta dopo, molti uffici contano il tempo dal suo giuramento.
    .where = Guarda il suo certificato di cittadinanza. Vale lo stesso per l’unione civile.
    .desk = Dal vostro registro, da quando è italiano mio marito o mia moglie?
    .option-before = Sì, già prima del matrimonio
    .option-after = No, è diventato italiano o italiana dopo

fact-by-marriage-spouse-since = Quando è diventato italiano o italiana?
    .why = Molti uffici contano il tempo da quel giorno.
    .where = È il giorno dopo il suo giuramento.
    .desk = In che giorno ha giurato mio marito o mia moglie?

fact-by-marriage-children = Avete figli nati da voi due, o adottati da voi due?
    .why = Con i figli il tempo della legge si dimezza.
    .where = Guarda gli atti di nascita: ci siete tutti e due.
    .desk = Per dimezzare il tempo quale documento dei figli serve?

fact-by-marriage-registered = Il matrimonio è registrato in un Comune italiano?
    .why = Alla domanda si allega l’estratto di matrimonio del Comune italiano.
    .where = Se vi siete sposati in Italia, sì. Se vi siete sposati all’estero, chiedi al Comune della persona italiana se è «trascritto».
    .desk = Il nostro matrimonio è trascritto? Se no, che cosa serve?

## Condizioni

requirement-by-marriage-spouse = Il matrimonio o l’unione civile
    .yes = Siete sposati o uniti civilmente. Deve restare così fino al decreto.
    .separated = Con la separazione la legge non dà la cittadinanza per matrimonio. Prossimo passo: guarda la guida «{ procedure-citizenship-residence }». Il permesso di famiglia di solito si può cambiare in un altro: chiedi prima della scadenza. Se tornate insieme, chiedi al Comune come farlo scrivere, e poi cambia la risposta. Se ti fa del male, chiama il 1522.
    .not-married = Questa strada è solo per chi è sposato o unito civilmente con una persona italiana: la convivenza non basta. Prossimo passo: guarda la guida «{ procedure-citizenship-residence }».
    .ended = Dopo il divorzio o l’annullamento questa strada è chiusa. Prossimo passo: guarda la guida «{ procedure-citizenship-residence }». Il permesso di famiglia di solito si può cambiare in un altro: chiedi prima della scadenza.
    .widowed-after = La Corte costituzionale ha detto che la morte della persona italiana dopo la domanda non la blocca. La tua domanda deve andare avanti: portala a uno sportello legale gratuito. Chiedi anche del permesso di famiglia: di solito si può cambiare in un altro.
    .widowed-after-ask = Ho fatto la domanda prima della morte di mio marito o di mia moglie. Con la sentenza 195/2022 della Corte costituzionale la domanda va avanti?
    .widowed-before = La legge non è chiara per chi non aveva ancora fatto la domanda. Chiedi a uno sportello legale gratuito, anche per il permesso di famiglia (di solito si può cambiare in un altro). Guarda anche la guida «{ procedure-citizenship-residence }».
    .widowed-before-ask = Mio marito o mia moglie è morto prima che facessi la domanda. Posso ancora farla? C’è un’altra strada?

requirement-by-marriage-permit = Il permesso di soggiorno
    .yes = Hai un permesso: tienilo sempre valido, fino al giuramento.
    .help = Per la cittadinanza serve vivere in Italia in regola. Ma chi vive con la moglie o il marito italiano di solito non può essere espulso, e può avere un permesso. Parla con uno sportello legale gratuito prima di andare in Questura. Non ti chiediamo altro.

requirement-by-marriage-trouble = Nessuna situazione che chiede prima un aiuto legale
    .yes = Non hai segnalato rifiuti, processi o espulsioni.
    .letter = { requirement-no-trouble.letter }
    .court = Solo alcune condanne fermano questa strada: per reati contro lo Stato, o per reati voluti con una pena massima di { $crime } anni o più. La fermano anche le condanne straniere a più di { $sentence ->
        [one] un anno
       *[other] { $sentence } anni
    }, se riconosciute in Italia. Con la riabilitazione (il giudice cancella gli effetti) non fermano più. Un processo aperto mette solo in pausa. Porta le carte a uno sportello legale gratuito prima della domanda. Non ti chiediamo altro.
    .expulsion = { requirement-no-trouble.expulsion }

requirement-by-marriage-before = Nessuna domanda già aperta
    .yes = Puoi fare la domanda.
    .waiting = Hai già una domanda aperta: non farne un’altra. Controlla sul portale a che punto è e se ti chiedono qualcosa.
    .waiting-ask = Ho già chiesto la cittadinanza per matrimonio, questo è il numero K10. A che punto è? Manca qualcosa?
    .refused = Dopo un rifiuto forse devono passare { $years } anni. Non abbiamo letto questa regola nella legge: porta la lettera del rifiuto a uno sportello legale gratuito. Per il ricorso il tempo è poco.
    .refused-ask = Mi hanno rifiutato la cittadinanza per matrimonio. Quando posso chiederla di nuovo? Posso ancora fare ricorso?

requirement-by-marriage-spouse-oath = Da quando è italiano tuo marito o tua moglie
    .yes = Anche contando dal suo giuramento il tempo basta.
    .desk = La legge conta dal matrimonio, ma molti uffici contano da quando la persona è diventata italiana. Così il tempo finisce il { $day }. Chiedi prima di pagare.
    .ask = Mio marito o mia moglie è diventato italiano dopo il matrimonio. Da quale giorno contate il tempo?

requirement-by-marriage-time = Il tempo dal matrimonio
    .yes = Dal matrimonio è passato il tempo che chiede la legge.
    .not-yet = Nel tuo caso servono { $months } mesi dal matrimonio. Finiscono il { $day }: prepara intanto i documenti.

requirement-by-marriage-residence = La residenza in Italia
    .yes = Il tuo tempo all’anagrafe basta.
    .not-yet = Nel tuo caso servono { $months } mesi di residenza all’anagrafe dopo il matrimonio. Finiscono il { $day }. Non perdere la residenza.

requirement-by-marriage-permit-time = Il soggiorno con permesso
    .yes = Il tuo tempo con un permesso, senza interruzioni, basta.
    .not-yet = Nel tuo caso servono { $months } mesi con un permesso, senza periodi vuoti. Finiscono il { $day }.

requirement-by-marriage-registered = La registrazione del matrimonio
    .yes = Chiedi al Comune l’estratto di matrimonio.
    .not-yet = Prima il matrimonio va trascritto (registrato) in Italia: chiedi al Comune della persona italiana o al consolato italiano come fare.

## Documenti

document-by-marriage-extract = Estratto di matrimonio o di unione civile
    .why = Prova che siete sposati. Lo dà il Comune italiano dove il matrimonio è registrato.
document-by-marriage-children-birth = Atto di nascita o di adozione dei vostri figli
    .why = Con i figli per te basta metà del tempo.
document-by-marriage-spouse-oath = Certificato di cittadinanza di tua moglie o tuo marito, con il giorno del giuramento
    .why = È diventato italiano dopo il matrimonio: l’ufficio guarda da quando.
document-by-marriage-originals = Tutti gli originali
    .why = L’ufficio li confronta con i file quando ti chiama.

## Uffici

office-by-marriage-portal-abroad = Portale del Ministero dell’Interno, dall’estero
    .how = Registrati su portaleservizi.dlci.interno.it e riempi la domanda per chi vive all’estero (modello AE). Il pagamento si fa sull’IBAN IT54D0760103200000000809020.
office-by-marriage-consulate = Consolato italiano dove vivi
    .how = Ti chiama per controllare gli originali e, alla fine, per il giuramento.

## Dubbi

doubt-by-marriage-consulate-costs = Il consolato può chiedere altri soldi, per esempio per timbri e traduzioni.
    .ask = Oltre al contributo, quanto devo pagare al consolato? Serve la marca da bollo?

## Buono a sapersi

advice-by-marriage-keep = Se vi separate o divorziate prima del decreto, la domanda si ferma. Se invece la persona italiana muore dopo la domanda, la domanda va avanti.
advice-by-marriage-last-day = Non mandare la domanda prima che il tempo sia finito, e controlla che il matrimonio sia registrato in Italia.
advice-by-marriage-right = È un diritto: se ci sono le condizioni, lo Stato può dire no solo per i motivi scritti nella legge. Il reddito non conta. In Italia decide il Prefetto.
advice-by-marriage-refusal = Se la risposta è no, per il matrimonio si va dal giudice ordinario (tribunale). Porta subito la lettera a un avvocato. Se non risponde nessuno, il silenzio non è un sì.
