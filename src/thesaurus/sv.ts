/** Everyday Swedish: each line holds words and expressions for about the same thing. */
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
`;
