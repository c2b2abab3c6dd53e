/** Everyday Swedish: each line contains words and expressions for about the same thing. */
export const sv = `
frakt, leverans, porto, skicka, levererar, utkörning, hemleverans, bud
paket, försändelse, beställning, order, varor
spåra, spårning, var är mitt paket, var är min beställning, var är min order, status, när kommer, inte kommit
leveranstid, hur lång tid, hur länge, hur snabbt, när, dagar, väntetid
kostar, kostnad, pris, priser, avgift, hur mycket, dyrt, taxa
gratis, kostnadsfri, fri frakt, utan kostnad, ingår
betala, betalning, betalsätt, betalningssätt, kort, bankkort, swish, klarna, faktura, kontant
delbetala, avbetalning, dela upp, månadsvis, betala senare
retur, returnera, skicka tillbaka, lämna tillbaka, ångerrätt, ångra
återbetalning, pengar tillbaka, få tillbaka, ersättning
byta, byte, annan storlek
avboka, avbokning, avbeställa, annullera, ställa in, återbud, säga upp, uppsägning
ändra, ändring, uppdatera, byta, flytta, boka om, ombokning
trasig, sönder, skadad, defekt, fungerar inte, fel, går inte, läcker, krossad, sprucken, repad, gått sönder
reklamation, reklamera, klaga, klagomål, missnöjd
garanti, reparation, laga, service
kontakt, kontakta, kundtjänst, kundservice, ringa, telefon, mejl, mail, nå er
rabatt, rabattkod, kod, kampanj, kupong, erbjudande, rea
presentkort, present, gåva, ge bort
konto, registrera, logga in, medlem, medlemskap, anmäla, bli medlem, gå med, profil
lösenord, glömt, återställa, kommer inte in, lösen, minns inte
öppettider, öppet, stängt, när har ni öppet, helgdagar, öppen, öppna, stänger, söndag, lördag
butik, affär, var finns ni, adress, hitta, plats
parkering, parkera, bil, garage, ställa bilen, var parkerar
storlek, storlekar, mått, storleksguide, passar
lager, i lager, slut, tillgänglig, finns
boka, bokning, reservera, boka tid, tidsbokning, boka plats
sen, försenad, försening, för sent, dröjer
ta med, packa, utrustning, behöver jag
barn, bebis, spädbarn, familj, ålder, åldersgräns
hund, hundar, husdjur, katt, djur
frukost, mat, middag, lunch, restaurang, måltid
vegan, vegetarian, allergi, allergisk, gluten, laktos
nätet, internet, wifi, trådlöst, uppkoppling
rullstol, tillgänglighet, hiss, rörelsehindrad, handikapp
tvätta, tvätt, rengöra, rengöring, skötsel, skötselråd, städa
säker, säkerhet, säkert, bedrägeri
personuppgifter, integritet, gdpr, uppgifter
jobb, lediga tjänster, praktik, söka jobb
företag, grossist, återförsäljare, offert
cykel, cyklar, hyra cykel
tåg, buss, resa hit, kollektivtrafik, åka
student, studentrabatt, pensionär, ungdom
handduk, handdukar, lakan, sängkläder
incheckning, checka in, ankomst, nycklar, ankomma
utcheckning, checka ut, avresa, lämna rummet
betalningssätt, betalsätt, swish, klarna, kort, paypal, apple pay, kontant
nekad, nekades, nekas, misslyckades, gick inte igenom, avvisad, kan inte betala, köpet medges ej, kortet fungerar inte
utomlands, utlandet, internationellt, annat land, norge, finland, danmark, tyskland, europa
bagage, väska, väskor, resväska, packning, förvaring
rum, övernattning, logi
spjälsäng, barnsäng, babysäng, resesäng
datum, dag, dagar, vistelse, nätter
låna, lån, lånecykel, hyra, utlåning
begagnad, second hand, gammal, inbyte, sälja, köper in
punktering, punka, däck, slang
service, översyn, genomgång, underhåll
reparera, reparation, laga, fixa, trasig
prisförslag, offert, kostnadsförslag, uppskattning
hämta, hämtning, upphämtning, avhämtning
barnsits, barnstol, cykelsits, sits
elcykel, elcyklar, el, motor, batteri
direkt, på en gång, medan jag väntar, drop in, omgående, genast
ingår, inkluderat, med i priset
börja, börjar, start, starta, början, första dagen
slut, sluta, slutar, avsluta, sista dagen
pausa, paus, uppehåll, frysa, avbrott
förlänga, förlängning, förnya, längre
giltig, giltighet, gäller, går ut, hållbarhet, utgånget
boka om, ombokning, annan tid, kan inte komma, flytta tid, byta dag
missa, missat, missar, frånvaro, ta igen, uteblir
i förväg, innan, förhand, tidigare
välja, val, vilken, passar mig
skillnad, jämföra, jämförelse, skiljer
extra, tillägg, ytterligare, mot avgift
radera, ta bort, avsluta konto, rensa
förbjudet, förbud, inte tillåtet
tillåtet, lov, tillstånd, tillåtna, välkomna
regler, villkor, policy, bestämmelser
krävs, krav, obligatoriskt, nödvändigt, behövs
hjälp, hjälpa, support, råd, rådgivning
problem, fel, krångel, strul
billig, billigare, rabatt, erbjudande
böter, straffavgift, avgift
försäkring, försäkrad, ersättning
olycka, skada, skadad, bröt, benbrott
tappat, förlorat, borttappad, hittegods, glömt kvar, borta
stulen, stöld, stulit, tjuv
kläder, klädsel, ha på sig, skor, klä
utrustning, grejer, prylar, tillbehör, material
köpa, handla, inköp, säljer, sälja
dusch, omklädningsrum, byta om, duscha
toalett, toaletter, wc
skåp, förvaring, förvara, låsa in
vatten, dryck, dricka, drycker
ingredienser, innehåll, innehåller
ekologisk, miljö, naturlig, miljövänlig, hållbar
färsk, förvara, hållbarhet, frysa, kylskåp
kaffe, te, espresso
avhämtning, take away, ta med
bord, plats, sittplats
resa, tur, utflykt, rundtur
semester, lov, helg, helger, ledigt
flyg, flygplats, flygplan
bil, fordon, köra
båt, båtar, kanot, kajak, segelbåt, roddbåt
hemma, hem till mig, område, kommer ni hem
avstånd, långt, nära, närmaste, kilometer
avgång, avfärd, åka iväg
mötesplats, samling, träffas
id, legitimation, pass, handlingar, papper, intyg, dokument
lärare, instruktör, tränare, ledare, guide
förare, körkort, köra
grupp, hur många, antal personer, deltagare, sällskap
fullt, fullbokat, väntelista, lediga platser
minst, minimum, lägsta
högst, max, maximum, gräns
ålder, hur gammal, år, åldersgräns, myndig
gravid, graviditet, havande
enskilt, privat, individuell, personlig
vän, vänner, kompis, gäst, gäster, besök, besökare, sällskap
nybörjare, första gången, aldrig gjort, ovan, utan erfarenhet
nivå, svårighet, erfarenhet, avancerad
prova, testa, prov, provlektion, prova på
lektion, kurs, utbildning, träning, pass
prov, examen, uppkörning, godkänd, underkänd
intyg, certifikat, diplom, bevis
schema, tider, program, kalender
kväll, kvällar, natt, sent, efter jobbet, nattetid
morgon, tidigt
längd, varar, hur lång, timmar, minuter
hur ofta, ofta, regelbundet, gånger i veckan
vänta, kö, väntetid
senast, sista dag, deadline
vinter, sommar, säsong, högsäsong
väder, regn, regnar, snö, blåst, storm, vind
inomhus, utomhus, inne, ute
sjuk, sjukdom, feber, förkyld, sjuka
ont, smärta, gör ont, bedövning, rädd
läkare, doktor, tandläkare, veterinär, specialist
medicin, tabletter, recept, läkemedel
behandling, operation, ingrepp, terapi
undersökning, besök, kontroll, konsultation
biverkningar, risk, risker
vaccin, vaccination, vaccinera, spruta
hud, utslag, känslig
hår, frisör, klippa, klippning, färga
massage, spa, avslappning
foto, bild, bilder, fotografera, filma, video
musik, band, låt, högtalare
app, program, ladda ner, installera
online, på distans, digitalt, nätet
avisering, påminnelse, sms, meddelande
språk, engelska, svenska, översättning
batteri, ladda, laddning, laddare, eluttag, ström, el
tvättmaskin, tvättstuga, torktumlare, torka
värme, uppvärmning, kyla, luftkonditionering, temperatur
sopor, avfall, återvinning, slänga
trädgård, växter, växt, blommor, träd, vattna
pool, bad, bada, simma, strand, sjö, badplats
möbler, montering, montera
färg, färger, nyans, kulör
material, tyg, bomull, läder
vattentät, blöt, regntålig
ursprung, tillverkas, tillverkad
fil, filer, format, tryck, skriva ut, pdf
bröllop, födelsedag, fest, event, evenemang, kalas
biljett, biljetter, inträde, entré
skola, förskola, dagis, barnpassning
gym, träna, sport, idrott
tält, camping, husbil, husvagn, tältplats, ställplats, tomt
grilla, eld, elda, lägereld, eldning
bensin, tanka, bränsle, diesel
bruksanvisning, instruktion, använda, användning
blankett, formulär, ansökan, fylla i, ansöka
avtal, bindningstid, uppsägningstid, kontrakt
överlåta, annan person, byta namn
omdöme, recension, betyg, synpunkter
äkta, original, förfalskning
akut, brådskande, snabbt, omgående
tyst, tystnad, buller, ljud, oväsen, lugnt, nattro
röka, rökning, cigaretter
alkohol, öl, vin
månadsavgift, medlemsavgift, abonnemang
dator, mobil, skärm, telefon
mata, foder, äta
stuga, stugor, hus, lägenhet, boende
kiosk, butik, affär, handla mat, bröd, livsmedel
`;
