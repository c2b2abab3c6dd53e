/** Everyday Italian: each line contains words and expressions for about the same thing. */
export const it = `
iscriversi, iscrizione, iscrivermi, registrarsi, registrazione, diventare socio, socio, aderire, adesione, tesseramento, tessera, partecipare, membro
disdire, disdetta, recedere, recesso, annullare abbonamento, cancellarsi, disiscriversi, chiudere account, terminare, cessare
abbonamento, abbonarsi, quota, tessera, contratto, pacchetto, piano
iniziare, inizio, cominciare, partire, primo giorno, avvio
finire, fine, terminare, ultimo giorno, concludere
sospendere, sospensione, pausa, congelare, interrompere, fermare
rinnovare, rinnovo, prolungare, proroga, automatico
scadere, scadenza, scade, valido, validità, scaduto
prenotare, prenotazione, appuntamento, riservare, fissare, posto, prendere appuntamento
spostare, rimandare, posticipare, rinviare, cambiare data, altra data, altro giorno, modificare, anticipare, cambio data
annullare, annullamento, cancellare, cancellazione, disdire, disdetta, non posso venire, rinunciare, rinuncia
mancare, assenza, assente, saltare, perdere lezione, recuperare, recupero
ritardo, tardi, in ritardo, puntuale, puntualità
prima, anticipo, in anticipo, presto, previo
cambiare, cambio, modificare, modifica, correggere, aggiornare, sostituire, variare
scegliere, scelta, selezionare, opzione, decidere, quale
confrontare, differenza, diverso, confronto
aggiungere, aggiunta, extra, supplementare, altro, supplemento
togliere, rimuovere, eliminare, cancellare, disinstallare
incluso, compreso, comprende, include, inclusa, contiene, fa parte
escluso, non incluso, a parte, supplemento, eccetto
permesso, permettere, consentito, si può, autorizzato, autorizzazione, ammesso, accettate
vietato, divieto, non si può, proibito, non consentito
regola, regole, regolamento, condizioni, norme, termini
obbligatorio, necessario, requisito, serve, occorre, bisogna, indispensabile
facoltativo, opzionale, volontario
aiuto, aiutare, assistenza, supporto, sostegno
contatto, contattare, chiamare, telefono, telefonare, scrivere, parlare, raggiungere
domanda, chiedere, informazioni, richiesta, dubbio
reclamo, lamentela, lamentarsi, insoddisfatto, contestare, segnalazione
recensione, opinione, valutazione, commento, esperienza, consigliare
problema, errore, guasto, difficoltà, malfunzionamento
rotto, non funziona, guasto, difettoso, danneggiato, difetto
riparare, riparazione, aggiustare, assistenza tecnica, sistemare
sostituire, sostituzione, ricambio, cambiare
garanzia, copertura, protezione
prezzo, costo, costa, quanto costa, tariffa, caro, importo, pagare, prezzi, quanto
gratis, gratuito, gratuitamente, senza costi, omaggio, senza pagare, costo, prezzo
sconto, offerta, promozione, economico, meno caro, ridotto, riduzione, risparmiare, saldo, buono, agevolazione
studente, studenti, universitario, giovane, giovani, under 26
anziano, anziani, pensionato, terza età, over 65
pagare, pagamento, carta, contanti, bonifico, carta di credito, metodo di pagamento, saldare, bancomat, satispay
rate, rateizzare, rata, dilazione, finanziamento, a rate, rateale
acconto, caparra, deposito, cauzione, anticipo
rimborso, rimborsare, soldi indietro, restituzione, riavere, risarcimento
penale, multa, mora, sanzione, costo di cancellazione, addebito
fattura, ricevuta, scontrino, giustificativo, prova d'acquisto
iva, tassa, imposta, detrarre, detrazione, fiscale
mancia, servizio
preventivo, stima, offerta
regalo, regalare, buono regalo, carta regalo, compleanno, sorpresa, dono
buono, coupon, codice, codice sconto, voucher
punti, fedeltà, premio, invita un amico
donare, donazione, offerta, sostenere, contribuire, contributo, devolvere
volontario, volontariato, aiutare, collaborare
soldi, denaro, contanti, valuta, euro
banca, conto, iban, bonifico, addebito, conto corrente
prestito, mutuo, credito, finanziamento
interesse, tasso, rendimento
risparmio, risparmiare, investire, investimento
pin, codice, password
prelevare, prelievo, bancomat, sportello
frode, truffa, phishing, sospetto, raggiro
assicurazione, assicurato, polizza, copertura, assicurare
infortunio, incidente, ferita, caduta, emergenza
perso, perdere, smarrito, smarrimento, oggetti smarriti, dimenticato, ritrovare
rubato, furto, ladro
dimenticato, dimenticare, recuperare, reimpostare, non ricordo
portare, portarsi, portare con me, cosa serve, mettere in valigia, avere con sé, occorrente
abbigliamento, vestiti, vestirsi, indossare, scarpe, mettersi, abito, vestire
attrezzatura, materiale, equipaggiamento, attrezzi, accessori, strumenti
fornire, fornito, a disposizione, messo a disposizione, date
noleggiare, noleggio, affittare, affitto, prestare, prestito, sostitutivo, di cortesia
comprare, acquistare, acquisto, dove trovare
vendere, vendita, rivendere
asciugamano, asciugamani, lenzuola, biancheria, coperta, cuscino, telo
doccia, docce, spogliatoio, cambiarsi, bagno
bagno, bagni, toilette, servizi igienici, wc, gabinetto, servizi
armadietto, deposito, guardaroba, custodire, oggetti di valore
acqua, bere, bottiglia, borraccia, sete
cibo, mangiare, pranzo, cena, pasto, pasti, ristorante, merenda, spuntino, fame, ristorazione
bevanda, bevande, alcol, vino, birra, bar, caffè
colazione, prima colazione, mezza pensione, brunch
vegetariano, vegano, senza carne, dieta
allergia, allergico, allergeni, intolleranza, glutine, lattosio, celiaco, senza glutine
ingredienti, composizione, contiene, fatto di, ricetta
biologico, bio, naturale, organico
zucchero, calorie, nutrizionale, dieta
fresco, conservare, conservazione, frigo, frigorifero, congelare, freezer, dura
caffè, chicchi, tostatura, macinato, espresso, decaffeinato
cucinare, forno, preparare, ricetta, scaldare, cottura, microonde
tavolo, posto, sedersi
viaggio, viaggiare, gita, escursione, vacanza, tour
vacanza, vacanze, ferie, estate, festività
volo, aereo, aeroporto, volare, compagnia aerea
treno, stazione, ferrovia
autobus, pullman, bus, navetta, corriera, minibus
mezzi pubblici, metro, fermata, tram, autobus, mezzi
auto, macchina, veicolo, guidare, in auto
taxi, transfer, ncc, passaggio
bicicletta, bici, ciclismo, monopattino
barca, nave, traghetto, crociera, vela
parcheggio, parcheggiare, posteggio, garage, posto auto, lasciare la macchina, sosta
come arrivare, arrivare, indirizzo, dove siete, dove si trova, mappa, raggiungere, posizione, sede, raggiungervi
vicino, vicinanze, distanza, lontano, dintorni
partenza, partire, orario di partenza, lasciare
arrivo, arrivare, orario di arrivo, check in, entrare, accoglienza
punto di ritrovo, ritrovo, incontro, prelievo, incontrarsi
ritorno, tornare, rientro, andata e ritorno, rientrare
destinazione, meta, luogo, dove
passaporto, carta d'identità, documento, visto, identità, documenti
bagaglio, bagagli, valigia, valigie, borsa, zaino, bagaglio a mano
posto, posti, sedile, finestrino, vicini
seggiolino, rialzo, cintura
autista, conducente, guidare
guida, accompagnatore, visita guidata, guidato, istruttore
accompagnare, accompagnatore, venire con me, ospite, portare qualcuno
gruppo, gruppi, amici, insieme, più persone, squadra, associazione
quante persone, numero di persone, partecipanti, capienza, massimo, minimo
completo, pieno, esaurito, lista d'attesa, posti liberi, disponibile, disponibilità
minimo, almeno
massimo, limite, al massimo
famiglia, bambini, figli, genitori, familiari
bambino, bambini, bambina, figlio, figlia, neonato, minore, minori, ragazzo, ragazzi, adolescente, piccolo
neonato, bebè, passeggino, pannolino, culla, lattante
età, anni, quanti anni, età minima, minorenne, maggiorenne
adulto, adulti, maggiorenne
incinta, gravidanza, parto, prenatale
donna, donne, signora, femminile
uomo, uomini, maschile
coppia, marito, moglie, partner, coniuge, in due
amico, amici, amica, qualcuno, altra persona, ospite
solo, sola, da solo, individualmente
privato, individuale, lezione privata, personale, esclusivo
su misura, personalizzato, personalizzare, incisione
principiante, principianti, prima volta, mai fatto, senza esperienza, base, iniziare da zero
esperienza, esperto, avanzato, livello, intermedio
livello, difficoltà, difficile, facile, adatto, adatta
provare, prova, lezione di prova, test, campione, demo
corso, lezione, lezioni, seminario, laboratorio, formazione, corsi
insegnante, istruttore, maestro, professore, docente, allenatore, trainer
imparare, insegnare, studiare, praticare
diploma, certificato, qualificato, abilitato, titolo, attestato, qualifica
esame, test, prova, superare, voto
orario, orari, calendario, programma, quando, a che ora, date
aperto, apertura, aprire, chiuso, chiusura, orari di apertura, domenica, chiudere, aprite
fine settimana, sabato, domenica, weekend
festivo, festivi, natale, pasqua, ferragosto
sera, notte, di sera, notturno, dopo il lavoro
mattina, mattino, presto
durata, quanto dura, quanto tempo, minuti, ore, dura
frequenza, quante volte, spesso, ogni settimana, settimanale
aspettare, attesa, coda, fila, tempi di attesa
termine, scadenza, entro quando, ultimo giorno, entro
data, giorno, quando
stagione, estate, inverno, primavera, autunno
tempo, meteo, pioggia, piove, neve, maltempo, freddo, caldo, temporale, vento
interno, esterno, fuori, dentro, all'aperto, al chiuso
sicurezza, sicuro, pericolo, pericoloso, rischio
igiene, pulito, pulizia, disinfettare, mascherina
salute, medico, malattia, forma fisica
malato, malattia, febbre, influenza, raffreddore, ammalato, contagioso
dolore, male, schiena, mal di schiena, ginocchio, infortunio, operazione, spalla
medico, dottore, specialista, ricetta, fisioterapista, certificato medico
medicina, farmaco, medicinale, pastiglia, farmacia, farmaci
cura, trattamento, terapia, terapista, seduta, cure
ospedale, clinica, pronto soccorso, ambulatorio, studio
infermiere, infermiera, badante, assistente, oss, assistenza domiciliare
visita, appuntamento, consulto, controllo, visita medica
effetti collaterali, controindicazioni, reazione, rischio
dentista, denti, dente
occhiali, occhi, vista, ottico, lenti
pelle, sensibile, irritazione, acne, pelle secca
capelli, parrucchiere, taglio, tinta
massaggio, spa, relax, rilassarsi, benessere, stress
peso, dimagrire, perdere peso, chili
dormire, sonno, letto, riposo
disabile, disabilità, carrozzina, sedia a rotelle, accessibile, accessibilità, rampa, mobilità ridotta
ascensore, scale, piano, gradini
animale, animali, cane, gatto, cani, animali domestici, cucciolo
veterinario, vaccino, vaccinazione, vaccinato, microchip
fumare, fumatori, sigaretta, tabacco, svapare
rumore, rumoroso, silenzio, tranquillo, vicini
foto, fotografia, immagine, video, filmare, macchina fotografica
musica, canzone, suono, dj
telefono, cellulare, smartphone, telefonino, iphone, android
wifi, internet, connessione, rete
online, internet, sito, a distanza, virtuale, zoom, da casa
app, applicazione, programma, software
computer, pc, portatile, mac, windows
scaricare, download, installare, installazione
aggiornare, aggiornamento, nuova versione
account, profilo, utente, area personale
accedere, accesso, login, entrare, credenziali, password
password, dimenticata, reimpostare, credenziali
email, mail, posta elettronica, messaggio, spam, posta
dati, dati personali, privacy, gdpr, riservatezza
condividere, inviare, invitare
notifica, avviso, promemoria, avvisare
impostazioni, configurazione, configurare, preferenze
compatibile, compatibilità, funziona con
file, documento, cartella, allegato, pdf
stampare, stampante, stampa, carta
batteria, pila, ricaricare, carica, caricatore, autonomia
presa, adattatore, cavo, corrente
schermo, televisione, tv, monitor
lento, veloce, velocità
bloccato, si blocca, non risponde, errore, non si accende
accendere, attivare, avviare
spegnere, disattivare
attivare, attivazione, sbloccare
lingua, lingue, inglese, italiano, parlare, tradurre, traduzione
casa, domicilio, appartamento, abitazione, alloggio
camera, camere, stanza, singola, doppia, matrimoniale
alloggio, hotel, albergo, dormire, pernottamento, notte, soggiorno, pernottare
affitto, inquilino, proprietario, locazione
trasloco, traslocare, nuovo indirizzo, cambio indirizzo
indirizzo, via, cap, sede
chiave, chiavi, serratura, porta, codice
cucina, cucinare, frigo, forno
lavare, lavaggio, lavatrice, stirare, bucato, lavanderia, asciugatrice
pulire, pulizia, pulizie, sporco, macchia
riscaldamento, caldo, termosifone, freddo, temperatura
aria condizionata, condizionatore, climatizzatore, fresco, ventilatore
luce, elettricità, energia, gas, contatore, utenze
rifiuti, spazzatura, riciclare, riciclo, raccolta differenziata
giardino, pianta, piante, prato, terrazza, balcone
piscina, nuotare, nuoto, costume, sauna
spiaggia, mare, lago, costa
mobile, mobili, divano, tavolo, sedia
montare, montaggio, installare, assemblare
taglia, taglie, misura, misure, dimensioni, grande, piccolo, grandezza
peso, pesante, leggero, kg, pesa
colore, colori, tonalità
materiale, tessuto, pelle, cotone, lana, stoffa
qualità, resistente, robusto, duraturo
impermeabile, resistente all'acqua, pioggia
ambiente, sostenibile, ecologico, riciclato
origine, provenienza, prodotto, fabbricato, made in italy
disponibile, disponibilità, esaurito, magazzino, scorte
spedizione, spedire, consegna, consegnare, corriere, inviare, recapito
estero, internazionale, altri paesi, fuori italia, europa
restituire, reso, rendere, rimandare indietro, restituzione, cambio
pacco, scatola, collo
confezione, imballaggio, incartare, scatola
ordine, ordinare, comprare, acquisto
ingrosso, grossista, rivenditore, azienda, grandi quantità
negozio, negozi, punto vendita, sede, bottega
evento, festa, celebrazione, manifestazione
matrimonio, sposarsi, nozze, sposi
compleanno, anniversario, festeggiare, festa
biglietto, biglietti, ingresso, ticket
entrare, ingresso, entrata, accesso
concerto, spettacolo, teatro, rappresentazione
museo, mostra, esposizione, galleria
visita, visitare, visitatore, vedere
azienda, ditta, impresa, società
dipendente, personale, staff, collaboratore
lavoro, lavorare, candidatura, curriculum, posizione, assunzione, tirocinio
stipendio, salario, paga, guadagnare
scuola, asilo, nido, classe, materna
asilo nido, babysitter, tata, custodia, doposcuola
genitore, genitori, madre, padre, mamma, papà, tutore
sport, allenamento, esercizio, fitness, allenarsi
palestra, studio, sala, centro sportivo
yoga, pilates, stretching, meditazione, tappetino
correre, corsa, maratona
calcio, partita, tennis, campo, padel
ballo, ballare, danza
sci, sciare, pista, skipass, neve
cavallo, cavalli, equitazione, cavalcare
camminare, escursione, montagna, trekking, arrampicata
patente, scuola guida, targa, autoscuola
officina, meccanico, tagliando
gomma, pneumatico, ruota, foratura
benzina, carburante, diesel, ricarica, elettrico
tecnico, idraulico, elettricista, artigiano
perdita, tubo, rubinetto, scarico
manutenzione, revisione, cura
pezzo, pezzi, ricambio, ricambi, accessorio
istruzioni, manuale, guida, come si usa
usare, uso, utilizzare, utilizzo, impiegare
domanda, richiesta, richiedere, modulo, compilare, fare domanda
modulo, compilare, questionario
documento, documenti, certificato, attestato, ricevuta
firmare, firma
conferma, confermare, confermato
stato, tracciare, dov'è, avanzamento
come funziona, funzionamento, procedura, passaggi, si svolge
diritto, requisiti, chi può, spetta, condizioni
legge, legale, avvocato
comune, municipio, ufficio, amministrazione
contributo, sussidio, agevolazione, bonus, aiuto economico
pensione, pensionato
nascita, nato
morte, decesso, eredità, deceduto
polizia, denuncia, carabinieri
consenso, autorizzazione, accordo
responsabile, responsabilità, colpa
contratto, vincolo, impegno, durata minima, preavviso
trasferire, cedere, altra persona, cambio nome
nome, cognome
newsletter, novità, pubblicità
collaborazione, collaborare, partner
chi siete, storia, azienda, chi siamo
affidabile, fiducia, sicuro, truffa, originale, autentico
nuovo, usato, seconda mano, ricondizionato
beneficio, benefici, vantaggio, vantaggi, serve, effetto
risultato, risultati, effetto, efficace
consiglio, consigliare, consigliato, suggerire
quantità, quanto, quanti, numero, dose
dose, dosaggio, assumere, quante al giorno
veloce, urgente, subito, ultimo minuto, in fretta, rapido
urgenza, emergenza, urgente
illimitato, senza limiti
residuo, non utilizzato, credito, avanzato
campione, campioni, provare, assaggio, degustazione
vista, balcone, finestra, terrazza
zona, regione, città, provincia
asporto, da asporto, portare via, da portare via, ritirare, ritiro, passare a prendere, a domicilio
menù, menu, piatto, piatti, carta, menù del giorno
halal, kosher, maiale
terrazza, esterno, all'aperto, giardino, dehors, cortile, fuori, balcone
buoni pasto, buono pasto, ticket, ticket restaurant
pulizie domestiche, faccende, aiuto in casa, colf, spesa, stirare
anziani, casa di riposo, assistenza domiciliare, non autosufficiente, assistenza agli anziani, badante
familiare, parente, sollievo, sostituto, sostituzione
aziendale, team building, evento aziendale, colleghi, cena aziendale, azienda
carnet, pacchetto lezioni, crediti, ingressi, pacchetto
paura, ansia, nervoso, preoccupato, timido
caldo, temperatura, gradi
freddo, gelato, ghiacciato
difficile, faticoso, impegnativo, intenso
facile, semplice
odore, profumo, fragranza
confezione regalo, incartare, biglietto, dedica
copia, backup, ripristinare, recuperare, salvare
sincronizzare, trasferire, importare, esportare
caricare un file, allegare, inviare un file
spazio, memoria, archiviazione, capacità
versione gratuita, premium, a pagamento, piano
tetto, muro, finestra, pavimento, imbiancare
pittura, disegno, ceramica, arte, creativo
pianoforte, chitarra, strumento, canto
interprete, traduttore, lingua dei segni
bloccare, bloccato, sospeso, limitato
invito, invitare, invitato
partecipare, partecipazione, assistere, prendere parte
organizzare, organizzazione, organizzatore, pianificare
colleghi, gruppo, squadra, comitiva
perde, perdita, gocciola, sgocciola, trasuda, cola
si scalda, surriscalda, scotta, bruciato, brucia
non si accende, accendere, non parte, avviare, spento
crepa, crepato, spaccato, strappato, incrinato
rumore, rumoroso, vibra, cigola, fischia
bici elettrica, e-bike, bicicletta elettrica
furto, rubato, rubare, ladro, hanno rubato, fregato
ferito, infortunio, rotto la gamba, incidente, distorsione, fatto male, caduto
attrezzatura, materiale, roba, equipaggiamento, accessori, dotazione
riportare, restituire, riconsegna, riconsegnare, rendere, ridare, rientro
custodire, depositare, deposito, magazzino, lasciare le mie cose, conservare
figlio, figlia, anni, età, bambino, bimbo, bimba, bimbi, piccolo, minorenne, ragazzo
senza appuntamento, senza prenotare, senza prenotazione, presentarsi, direttamente, passare
non posso venire, malato, imprevisto, disdire, annullare, assente, rimandare
portare a casa, consegnare, consegna, a domicilio, me lo portate
iscriversi, iscrizione, iscrivermi, aderire, diventare socio, tesseramento, partecipare
smettere, uscire, lasciare, disdetta, recedere, disiscriversi, ritirarsi
silenzio, rumore, rumoroso, tranquillo, quiete, schiamazzi
ospiti, visitatori, amici, accompagnatore, visite, portare qualcuno
paura, dolore, fa male, doloroso, anestesia, ansia, indolore
documenti, carte, carta d'identità, certificato, passaporto, scartoffie
benzina, carburante, gasolio, pieno, fare il pieno, serbatoio
skipper, capitano, comandante, equipaggio, conducente
giubbotto di salvataggio, giubbotti, salvagente, salvagenti
maltempo, pioggia, piove, vento, temporale, mare mosso, onde, brutto tempo
rompere, rotto, danno, danni, cauzione, chi paga, responsabile, graffio
insetti, parassiti, afidi, pulci, zecche, formiche, zanzare
terra, terriccio, concime, compost, fertilizzante
potare, potatura, tagliare, taglio, tosare
morto, morire, secco, seccato, decesso
rimorchio, furgone, camion, carrello
cantare, canto, coro, voce, cantante, audizione, provino
prove, provare, prova generale
spartito, leggere la musica, note, solfeggio
programma, chi suona, artisti, gruppi, band, scaletta
braccialetto, biglietto, pass, ingresso, entrata
tappi, protezione acustica, volume
rientrare, uscire e rientrare, tornare dentro
torta, dolce, torta di compleanno, pasticceria, crostata
pane, pagnotta, affettato, fornaio, panificio, panini
vaccino, vaccinare, vaccinazione, puntura, richiamo
sterilizzare, castrare, sterilizzazione, castrazione
microchip, chip, identificazione
carie, otturazione, devitalizzare, dente, mal di denti, corona
apparecchio, allineatori, denti storti, ortodonzia
pulizia dei denti, tartaro, sbiancamento, igiene
esame, bocciato, promosso, rifare l'esame, ripetere l'esame
cambio automatico, automatica, marce, manuale
guida, lezione di guida, patente, istruttore, foglio rosa
piazzola, tenda, camper, roulotte, campeggio
falò, barbecue, grigliare, fuoco, griglia
elettricità, corrente, presa, allaccio, colonnina
negozio, spesa, pane, market, alimentari
scatole, cartoni, imballare, imballaggio, impacchettare
pianoforte, pesante, ingombrante
sgombero, svuotare, sbarazzarsi, smaltire, rifiuti ingombranti
prestito, prendere in prestito, prestare, proroga, ritardo, tessera
occhiali, lenti, montatura, vista, ottico
riparazione sartoriale, orlo, accorciare, cucire, sarto, sarta
scrivania, postazione, coworking, sala riunioni
guasto, disservizio, non va, niente internet, router
schermo, display, vetro, crepato, schermo rotto
caduto in acqua, bagnato, acqua, ossidato
dati, foto, backup, perdere i dati, recuperare
file, formato, pdf, risoluzione, caricare
bozza, prova di stampa, campione, anteprima
biglietti da visita, volantini, manifesti, locandine, adesivi
tiratura, copie, quantità, quante copie, minimo
funerale, cremazione, ceneri, sepoltura, eutanasia, addormentare
urgente, fretta, espresso, in giornata, subito, velocemente
cambiare, scambiare, sostituire, passare a
mezza giornata, mezzo giorno, a ore, all'ora, orario
dormire, pernottare, notte, pernottamento
altezza minima, peso massimo, troppo grande
nuotare, saper nuotare, nuoto
sorveglianza, custodia, controllare, bagnino, educatori
sorpresa, regalo, regalare, compleanno, buono regalo
perso il biglietto, biglietto smarrito, non arrivato, rinviare
cauzione, caparra, acconto, deposito, anticipo
rinviare, posticipare, spostare, rimandare, altra data
guidare, guida, condurre, pilotare, al timone
cane, gatto, animale, animali, cucciolo, bestiola
persone, posti, quanti siamo, in quanti, capienza, siamo in, gruppo
culla, lettino, letto per bambini
celiaco, celiaci, senza glutine, glutine, intolleranza
allergeni, allergia, noci, nocciole, contiene, arachidi, latte, uova
tavolo, prenotare, prenotazione, posto, riservare, coperti
delega, altra persona, al posto mio, sorella, fratello, amico, per conto mio
buono, gift card, carta regalo, voucher, saldo, credito, residuo
guardare, assistere, vedere, stare a guardare, spettatori, genitori
temperatura, caldo, freddo, gradi, riscaldata
corsia, vasca, piscina, nuoto libero, nuotare
recuperare, recupero, saltato, lezione persa, rifare, assenza
principianti, non so, prima volta, mai fatto, imparare, alle prime armi
cosa portare, mettere nella borsa, serve, occorrente, portare
chiuso, chiusi, festività, festivi, ferie, giorni di chiusura, aperti
conferma, ricevuta, mail di conferma, non ho ricevuto niente
esaurito, finita, finito, disponibile, taglia finita
dove siete, indirizzo, dove ritiro, sede, come arrivare, posizione
a domicilio, corriere, spedire, mandare, spedizione, portate a casa
errore di pagamento, pagamento fallito, banca, sospeso, rifiutato
sbagliato, errore, misura sbagliata, preso sbagliato, volevo altro
sconto, scontato, metà prezzo, saldi, offerta, economico
rifornire, fornire, fornitura, ingrosso, ristoranti, bar
surgelare, congelare, freezer, congelatore, conservare
bambini, bimbi, figlio, mio figlio, ragazzi, per piccoli
quando apre, apertura, periodo, stagione, orari, aperto
in anticipo, presentarsi, arrivare prima, quanto prima
soldi indietro, rimborso, ridare i soldi, ridate i soldi, riavere
benzina, carburante, inclusa, compreso, incluso
rompere, danni, pago io, assicurazione, assicurata, responsabilità
funerale, lutto, condoglianze, cimitero, cremazione, corona, defunto, esequie, camera ardente
appassito, secco, fresco, fiori, mazzo, rose, vaso, bouquet, fioraio
messaggio, biglietto, bigliettino, dedica, testo, allegare
lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, giorni, orari, aperto, apertura, fine settimana
gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, mese, data, periodo, stagione
Francia, Germania, Spagna, Svizzera, Austria, Inghilterra, Stati Uniti, America, Sardegna, Sicilia, estero, paese, paesi, internazionale, Europa
labrador, barboncino, cucciolo, gattino, coniglio, criceto, pappagallo, animali, cane, gatto
nonna, nonno, zia, zio, nipote, cugino, sorella, fratello, madre, padre, famiglia, parente, familiare
paypal, visa, mastercard, satispay, apple pay, google pay, bancomat, postepay, carta, metodi di pagamento, modalità di pagamento
finanziamento, rate, rateizzare, a rate, klarna, scalapay, dilazione, tasso zero
soldi, denaro, contanti, quattrini
visita oculistica, controllo della vista, esame della vista, oculista, ottico, vista, diottrie
stanghetta, asta, nasello, vite, montatura, occhiali, lente
rotto, staccato, si è staccata, rottura, aggiustare, riparare, riparazione, danneggiato, guasto
lentine, lenti a contatto, lentina, giornaliere, mensili, usa e getta
gira la testa, mal di testa, vertigini, fastidio, abituarsi, abituo, non mi trovo, sfocato
gradazione, graduate, correzione, miope, miopia, astigmatismo, presbite
sole, mare, spiaggia, occhiali da sole, estate, abbronzarsi
graffi, graffio, aloni, sporco, pulire, pulizia, lavare, macchie
detrazione, detrarre, fattura, ricevuta, 730, fiscale, rimborso, scontrino, fondo, assicurazione
tavolo, prenotare, prenotazione, posto, coperto, riservare
codice, numero, numero d'ordine, identificativo
indirizzo, dove siete, via, sede, posizione, dove si trova, arrivare
buono, gift card, carta regalo, voucher, credito, saldo, regalo
scadenza, scade, valido, validità, anni fa, vecchio, scaduto
quanto ho, quanto rimane, residuo, rimasto, saldo, credito, avanzato
tagliando, cambio, taglia, misura, vestibilità, felpa, maglietta, maglia
finito, finita, esaurito, disponibile, disponibilità, terminato, riassortimento
ritirare, ritiro, prendere, passare a prendere, pronto, prenderla, prenderlo
al posto mio, qualcun altro, delega, sorella, amico, altra persona
mandare, spedire, corriere, spedizione, a casa, consegna a domicilio, recapitare
errore, sbagliato, sbagliare, per sbaglio, correggere, doppio, annullare
sospeso, in attesa, fallito, non riuscito, rifiutato, errore, pagamento
mostrare, telefono, stampare, QR, cellulare, cassa, presentare
bere, drink, cocktail, bevande, menu, listino, carta
temperatura, calda, fredda, gradi, caldo, acqua
guardare, assistere, vedere, genitori, spettatori, tribuna
corsia, vasca, posto, nuoto libero, affollato, pieno, tanta gente
imparare a nuotare, non so nuotare, principiante, principianti, paura dell'acqua, corso base
acquagym, aquagym, fitness in acqua, corsi, ginnastica
febbre, malato, assente, saltare, recuperare, recupero, lezione persa
rata, mensile, al mese, canone, quota, abbonamento
chiuso, chiusi, ponte, festa, festività, vacanze, ferie, sospensione
dentro, fuori, interna, esterna, coperta, scoperta, all'aperto
cambiarsi, spogliatoio, arrivare prima, in anticipo, prima dell'inizio
credenziali, password, accesso, utente, portale, entrare, area riservata
divano, poltrona, mobile, mobili, arredo
materasso, letto, cuscino, piumone, rete
vestito, camicia, pantaloni, jeans, maglione, giacca, cappotto, gonna, vestiti, capo, taglia
scarpe, stivali, sandali, sneakers, calzature, numero
anello, collana, gioiello, orecchini, bracciale, orologio
crema, trucco, cosmetici, shampoo, profumo, bellezza
taglio, tagliare, tinta, colore, meches, biondo, capelli, parrucchiere, piega
unghie, manicure, smalto, pedicure, ceretta
carie, dente, otturazione, impianto, pulizia dei denti, dentista, apparecchio
incinta, gravidanza, neonato, allattamento, parto
bambino, piccolo, bimbo, bimba, figlio, figlia, età, anni
adolescente, minorenne, ragazzo, minori, maggiorenne
paura, spaventoso, fa paura, horror, claustrofobia, chiusi dentro
aziendale, team building, colleghi, cena aziendale, evento
filmare, video, registrare, foto, fotografare, fotocamera
instagram, facebook, tiktok, whatsapp, social, pubblicare
lavorare con voi, curriculum, candidarsi, assunzione, posto di lavoro, tirocinio, assumete
trasloco, scatole, imballare, trasporto, furgone
deposito, magazzino, custodire, conservare, lasciare
insoddisfatto, deluso, scontento, reclamo, lamentela, non mi piace
cena, cenare, pranzo, mangiare, ristorante, cucina
senza glutine, celiaco, lattosio, allergia, allergeni, intolleranza
economico, costa meno, sconto, offerta, risparmiare, prezzo
`;
