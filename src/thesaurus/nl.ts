/** Everyday Dutch: each line contains words and expressions for about the same thing. */
export const nl = `
aanmelden, aanmelding, inschrijven, inschrijving, lid worden, lid, lidmaatschap, registreren, registratie, deelnemen, meedoen, opgeven
afmelden, opzeggen, opzegging, uitschrijven, stoppen, beëindigen, account verwijderen, opzegtermijn
abonnement, lidmaatschap, contract, kaart, pakket, contributie
beginnen, begin, starten, start, eerste dag, van start
eindigen, einde, stoppen, laatste dag, klaar, afgelopen
pauzeren, pauze, onderbreken, stopzetten, bevriezen, opschorten
verlengen, verlenging, vernieuwen, automatisch
verlopen, vervallen, geldig, geldigheid, houdbaar, vervaldatum
boeken, boeking, reserveren, reservering, afspraak, plek, vastleggen, afspraak maken
verzetten, verplaatsen, verschuiven, omboeken, andere datum, andere dag, wijzigen, uitstellen, datum wijzigen, vervroegen
annuleren, annulering, afzeggen, kan niet komen, verhinderd, intrekken
missen, gemist, afwezig, overslaan, inhalen, niet aanwezig
te laat, vertraging, laat, later komen, op tijd, vertraagd
vroeg, vooraf, van tevoren, op voorhand, eerder
wijzigen, wijziging, veranderen, aanpassen, corrigeren, ruilen, bewerken
kiezen, keuze, uitkiezen, optie, welke
vergelijken, verschil, anders
toevoegen, extra, erbij, meer, aanvullend
verwijderen, wissen, weghalen, weg
inbegrepen, inclusief, erbij, bevat, bij de prijs
exclusief, niet inbegrepen, toeslag, uitzondering
toegestaan, mag, mogen, toestemming, mogelijk
verboden, niet toegestaan, mag niet, verbod
regels, regel, voorwaarden, reglement, huisregels, beleid
nodig, verplicht, vereist, moet, voorwaarde, noodzakelijk
vrijwillig, optioneel, niet verplicht
hulp, helpen, ondersteuning, assistentie, bijstand
contact, bellen, telefoon, schrijven, bereiken, contactpersoon, spreken
vraag, vragen, informatie, navragen
klacht, klagen, ontevreden, reclamatie
beoordeling, mening, recensie, ervaring, aanbeveling
probleem, storing, fout, moeilijkheid, defect
kapot, defect, werkt niet, doet het niet, stuk, beschadigd
repareren, reparatie, herstellen, maken
vervangen, vervanging, ruilen, omruilen
garantie, waarborg, dekking
prijs, kosten, kost, tarief, hoeveel, duur, bedrag, betalen, prijzen
gratis, kosteloos, zonder kosten, vrij, voor niets, betalen, cadeau
korting, aanbieding, goedkoper, actie, goedkoop, kortingscode, besparen, voordeel
student, studenten, scholier, jongeren, studentenpas
senioren, ouderen, gepensioneerd, 65-plus, bejaarden
betalen, betaling, pinnen, contant, overschrijving, creditcard, ideal, betaalmethode, afrekenen
termijnen, in termijnen, gespreid betalen, maandelijks
aanbetaling, borg, voorschot, waarborgsom, vooruitbetaling
terugbetaling, geld terug, terugbetalen, restitutie, vergoeding, terugkrijgen
boete, annuleringskosten, toeslag
factuur, bon, rekening, bewijs, kassabon
btw, belasting, aftrekbaar, aftrekken
fooi, bediening
offerte, prijsopgave, schatting
cadeau, cadeaubon, geven, verjaardag, verrassing, kado
bon, coupon, code, kortingscode, tegoed, inwisselen
punten, spaarpunten, beloning, vriend uitnodigen
doneren, donatie, gift, steunen, bijdrage, schenken
vrijwilliger, vrijwilligerswerk, helpen, meehelpen
geld, contant, munt, valuta
bank, rekening, iban, incasso, overschrijving, rekeningnummer
lening, krediet, hypotheek, lenen
rente, rentepercentage
sparen, spaarrekening, beleggen
pincode, code, wachtwoord
opnemen, geldautomaat, pinautomaat
fraude, oplichting, phishing, verdacht
verzekering, verzekerd, polis, dekking, aansprakelijkheid, zorgverzekering
ongeluk, ongeval, blessure, gewond, noodgeval, gevallen
verloren, kwijt, verlies, gevonden voorwerpen, vergeten
gestolen, diefstal, inbraak
vergeten, herstellen, weet niet meer
meenemen, meebrengen, inpakken, bij me hebben, nodig hebben, spullen
kleding, kleren, aantrekken, dragen, schoenen, kledingvoorschrift
uitrusting, materiaal, spullen, gereedschap, apparatuur, accessoires
aanwezig, beschikbaar gesteld, ter beschikking, krijgen
huren, huur, verhuur, lenen, uitlenen
kopen, aankoop, bestellen, aanschaffen
verkopen, verkoop, doorverkopen
handdoek, handdoeken, lakens, beddengoed, deken, kussen, linnen
douche, douchen, kleedkamer, omkleden, badkamer
toilet, wc, toiletten, sanitair
kluisje, locker, garderobe, bewaren, waardevolle spullen
water, drinken, fles, dorst
eten, maaltijd, lunch, diner, avondeten, restaurant, snack, honger, catering
drank, drankjes, alcohol, wijn, bier, bar, koffie, thee
ontbijt, ontbijten, brunch, halfpension
vegetarisch, vegan, veganistisch, zonder vlees, plantaardig
allergie, allergisch, intolerantie, gluten, lactose, noten, glutenvrij
ingrediënten, samenstelling, bevat, gemaakt van, recept
biologisch, natuurlijk, bio, ecologisch
suiker, calorieën, voedingswaarde, dieet
vers, houdbaar, bewaren, koelkast, invriezen, houdbaarheid
koffie, bonen, branden, gebrand, gemalen, espresso, maling
koken, bereiden, recept, oven, opwarmen
tafel, plaats, zitten
reis, reizen, uitstapje, tocht, excursie, vakantie
vakantie, vakanties, vrije dagen, weg, zomer
vlucht, vliegen, vliegtuig, vliegveld, luchthaven
trein, station, spoor
bus, touringcar, shuttle, busje
openbaar vervoer, bus, tram, metro, halte, ov
auto, wagen, voertuig, rijden, met de auto
taxi, uber, lift, meerijden
fiets, fietsen, e-bike, step
boot, schip, veerboot, cruise, varen
parkeren, parkeerplaats, parking, garage, auto kwijt, auto neerzetten, auto laten staan
bereikbaarheid, adres, hoe kom ik, waar zitten jullie, route, locatie, waar is, ligging, vinden, komen
dichtbij, in de buurt, afstand, ver, omgeving
vertrek, vertrekken, vertrektijd, uitchecken
aankomst, aankomen, inchecken, aankomsttijd
verzamelpunt, ontmoetingspunt, ophalen, afspreken
terugreis, terug, terugkeer, retour, terugkomen
bestemming, plaats, waarheen, land
paspoort, identiteitskaart, legitimatie, id, visum, papieren, identiteitsbewijs
bagage, koffer, tas, handbagage, rugzak, koffers
stoel, zitplaats, plaats, raam, naast elkaar
kinderzitje, autostoel, gordel
chauffeur, bestuurder, rijdt
gids, begeleider, rondleiding, begeleiding
begeleiden, meenemen, introducé, gast, iemand meenemen, meekomen
groep, groepen, vrienden, samen, meerdere, team, vereniging
hoeveel personen, aantal personen, deelnemers, groepsgrootte, capaciteit, maximum
vol, volgeboekt, wachtlijst, vrije plaatsen, beschikbaar, uitverkocht, plek
minimaal, minstens, minimum
maximaal, hoogstens, maximum, limiet
familie, gezin, kinderen, ouders
kind, kinderen, baby, zoon, dochter, peuter, tiener, minderjarig, jongere, kleintje
baby, zuigeling, kinderwagen, luier, kinderbed, wieg
leeftijd, hoe oud, jaar, minimumleeftijd, minderjarig, te jong
volwassene, volwassenen, meerderjarig
zwanger, zwangerschap, bevalling
vrouw, vrouwen, dames
man, mannen, heren
partner, echtgenoot, stel, koppel, met z'n tweeën
vriend, vrienden, vriendin, iemand, kennis, gast
alleen, solo, individueel
privé, individueel, privéles, persoonlijk
op maat, maatwerk, gepersonaliseerd, gravure
beginner, beginners, eerste keer, nooit gedaan, geen ervaring, nieuweling
ervaring, ervaren, gevorderd, niveau
niveau, moeilijkheid, moeilijk, makkelijk, geschikt
proberen, proefles, proef, uitproberen, test, kennismaken, demo
les, lessen, cursus, training, workshop, sessie
docent, leraar, lerares, instructeur, trainer, coach
leren, lesgeven, studeren, oefenen
diploma, gediplomeerd, certificaat, gekwalificeerd, opleiding, bevoegd
examen, toets, test, slagen, cijfer
rooster, schema, agenda, programma, wanneer, hoe laat, tijden
openingstijden, open, gesloten, sluiten, wanneer open, zondag, geopend
weekend, zaterdag, zondag
feestdag, feestdagen, kerst, pasen
avond, 's avonds, nacht, laat, na het werk
ochtend, 's ochtends, vroeg
duur, hoe lang, duurt, minuten, uren, lengte
hoe vaak, regelmatig, elke week, wekelijks, dagelijks
wachten, wachttijd, rij, wachtrij
termijn, deadline, uiterlijk, tot wanneer, laatste dag
datum, dag, wanneer
seizoen, zomer, winter, lente, herfst
weer, regen, regent, storm, sneeuw, slecht weer, koud, warm, wind
binnen, buiten, buitenlucht
veilig, veiligheid, gevaarlijk, gevaar, risico
hygiëne, schoon, schoonmaken, mondkapje
gezondheid, gezond, medisch, ziekte, conditie
ziek, ziekte, koorts, griep, verkouden, besmettelijk
pijn, rug, rugpijn, knie, blessure, operatie, schouder
arts, dokter, huisarts, specialist, recept, fysiotherapeut, doktersverklaring
medicijn, medicijnen, pillen, apotheek, recept, medicatie
behandeling, therapie, therapeut, sessie
ziekenhuis, kliniek, spoedeisende hulp, praktijk
verpleegkundige, verzorgende, thuiszorg, mantelzorger, zorgverlener
zorg, verzorging, verzorgen, thuiszorg, verpleging
consult, afspraak, onderzoek, controle, spreekuur
bijwerkingen, bijwerking, contra-indicatie, risico
tandarts, tand, tanden
bril, ogen, opticien, lenzen
huid, gevoelig, irritatie, acne
haar, kapper, knippen, verven
massage, wellness, ontspannen, ontspanning, stress
gewicht, afvallen, overgewicht
slapen, slaap, bed, rust
handicap, gehandicapt, rolstoel, toegankelijk, toegankelijkheid, mindervalide
lift, trap, verdieping
huisdier, huisdieren, hond, kat, dier, dieren, puppy
dierenarts, vaccinatie, inenting, ingeënt, chip
roken, roker, sigaret, vapen
lawaai, geluid, stil, rustig, buren, herrie
foto, foto's, camera, video, filmen
muziek, liedje, geluid
telefoon, mobiel, mobieltje, smartphone, gsm
wifi, internet, verbinding, netwerk
online, internet, website, op afstand, zoom, thuis
app, applicatie, programma, software
computer, pc, laptop, mac, windows
downloaden, installeren, installatie
bijwerken, update, nieuwe versie
account, profiel, gebruiker
inloggen, aanmelden, login, toegang, wachtwoord
wachtwoord, vergeten, opnieuw instellen
e-mail, mail, bericht, spam, mailadres
gegevens, persoonlijke gegevens, privacy, avg
delen, sturen, uitnodigen
melding, bericht, herinnering, waarschuwen
instellingen, instellen, configureren
compatibel, werkt met, geschikt
bestand, document, map, bijlage
printen, printer, afdrukken
batterij, accu, opladen, oplader
stopcontact, stekker, adapter, kabel, stroom
scherm, tv, televisie
traag, langzaam, snel, snelheid
vastgelopen, loopt vast, reageert niet, fout, start niet
aanzetten, inschakelen, activeren, opstarten
uitzetten, uitschakelen
activeren, activering, ontgrendelen
taal, talen, engels, nederlands, spreken, vertalen, vertaling
huis, thuis, woning, appartement, flat
kamer, kamers, slaapkamer, eenpersoonskamer, tweepersoonskamer
accommodatie, hotel, overnachten, overnachting, nacht, slapen, verblijf, logeren
huur, huurder, verhuurder, huren
verhuizen, verhuizing, nieuw adres, adreswijziging
adres, straat, postcode, locatie
sleutel, sleutels, slot, deur
keuken, koken, koelkast
wassen, wasmachine, was, strijken, stomerij, droger
schoonmaken, schoon, schoonmaak, vlek, vuil, poetsen
verwarming, verwarmen, warm, koud, temperatuur
airco, airconditioning, koelen, ventilator
stroom, energie, gas, elektriciteit, meter
afval, vuilnis, recyclen, container, weggooien
tuin, plant, planten, gras, balkon, terras
zwembad, zwemmen, badpak, sauna
strand, zee, meer, kust
meubels, bank, tafel, stoel, kast
montage, monteren, in elkaar zetten, installeren
maat, maten, afmetingen, grootte, groot, klein
gewicht, zwaar, licht, kilo, weegt
kleur, kleuren, tint
materiaal, stof, leer, katoen, wol
kwaliteit, stevig, duurzaam
waterdicht, waterproof, regen
milieu, duurzaam, milieuvriendelijk, gerecycled
herkomst, gemaakt, geproduceerd, komt uit
voorraad, op voorraad, uitverkocht, beschikbaar, leverbaar
levering, bezorging, bezorgen, leveren, verzenden, verzending, sturen, opsturen
buitenland, internationaal, andere landen, belgië
retourneren, retour, terugsturen, teruggeven, ruilen
pakket, pakje, doos, zending
verpakking, inpakken, doos
bestellen, bestelling, kopen, order
groothandel, zakelijk, wederverkoper, bedrijf, grote aantallen
winkel, filiaal, vestiging, zaak
evenement, feest, viering, festival
bruiloft, trouwen, huwelijk
verjaardag, jubileum, vieren, kinderfeestje
ticket, kaartje, kaartjes, toegangskaart, entree
toegang, binnenkomen, ingang, entree
concert, voorstelling, theater, show
museum, tentoonstelling, galerie
bezoek, bezoeken, bezichtigen, bekijken, langskomen
bedrijf, onderneming, firma, werkgever
medewerker, personeel, team, collega
werk, baan, vacature, solliciteren, stage, werken
salaris, loon, verdienen
school, kinderopvang, klas, crèche
kinderopvang, crèche, oppas, bso, gastouder
ouders, moeder, vader, mama, papa, voogd
sport, sporten, training, fitness, bewegen
sportschool, zaal, studio, gymzaal
yoga, pilates, rekken, meditatie, matje
hardlopen, rennen, marathon
dansen, dans, ballet
skiën, ski, piste, skipas
paard, paardrijden, pony
wandelen, klimmen, berg, wandeling
rijbewijs, rijles, rijschool, kenteken
garage, monteur, onderhoud, werkplaats
band, wiel, lekke band
benzine, tanken, diesel, laadpaal
monteur, loodgieter, elektricien, vakman, technicus
lek, leiding, kraan, verstopt
onderhoud, verzorging, service
onderdeel, onderdelen, accessoire
handleiding, gebruiksaanwijzing, instructies, hoe gebruik
gebruiken, gebruik, toepassen, bedienen
aanvragen, aanvraag, formulier, invullen
formulier, invullen, vragenlijst
document, documenten, bewijs, papieren, verklaring
ondertekenen, handtekening, tekenen
bevestiging, bevestigen, bevestigd
status, volgen, waar is, voortgang
hoe werkt, werkwijze, stappen, procedure, verloopt
recht, voorwaarden, wie kan, in aanmerking
wet, juridisch, advocaat
gemeente, stadhuis, overheid, loket
subsidie, toeslag, uitkering, financiële hulp, vergoeding
pensioen, gepensioneerd
geboorte, geboren
overlijden, overleden, begrafenis, erfenis
politie, aangifte
toestemming, akkoord, instemming
verantwoordelijk, aansprakelijk, verantwoordelijkheid
contract, looptijd, verplichting, opzegtermijn, vast
overdragen, doorgeven, iemand anders, naam wijzigen
naam, voornaam, achternaam
nieuwsbrief, nieuws, reclame
samenwerking, samenwerken, partner
over ons, wie zijn jullie, geschiedenis
betrouwbaar, vertrouwen, echt, oplichting
nieuw, gebruikt, tweedehands, refurbished
voordeel, voordelen, nut, effect, helpt
resultaat, resultaten, effect, werkt
advies, aanraden, aanbeveling, tip
hoeveelheid, aantal, hoeveel, dosis
dosering, innemen, hoeveel per dag
snel, spoed, dringend, direct, last minute
noodgeval, spoed, dringend, dag en nacht
onbeperkt, zonder limiet
over, ongebruikt, restant, tegoed
strippenkaart, rittenkaart, tegoed, kaart
monster, proefpakket, proeven, uitproberen
uitzicht, balkon, raam
regio, gebied, stad, omgeving
afhalen, meenemen, afhaal, ophalen, om mee te nemen, bezorgen
menu, kaart, gerecht, gerechten, menukaart
halal, koosjer, varkensvlees
terras, buiten, tuin, balkon, openlucht, binnenplaats
maaltijdcheque, maaltijdcheques, ecocheque
huishouden, huishoudelijke hulp, poetshulp, boodschappen, strijken, thuishulp
thuiszorg, verpleeghuis, bejaardenhuis, verzorgingshuis, ouderenzorg, zorgbehoevend
mantelzorger, mantelzorg, familielid, respijtzorg, vervanging, invaller
bedrijfsuitje, teambuilding, personeelsfeest, collega's, bedrijf
bang, angst, zenuwachtig, onzeker, verlegen
warm, heet, temperatuur, graden
koud, koel, bevroren
moeilijk, zwaar, intensief, uitdagend
makkelijk, gemakkelijk, eenvoudig, simpel
geur, ruikt, parfum
cadeauverpakking, inpakken, kaartje, boodschap
back-up, herstellen, terugzetten, kopie
synchroniseren, overzetten, importeren, exporteren
uploaden, bijlage, bijvoegen
opslag, geheugen, ruimte, capaciteit
gratis versie, premium, betaald, proefversie
dak, muur, raam, vloer, schilderen
schilderen, tekenen, kunst, keramiek, knutselen
piano, gitaar, instrument, zingen, zang
tolk, vertaler, gebarentaal
blokkeren, geblokkeerd, geschorst
kapper, knippen, kapsel, verven
uitnodiging, uitnodigen, gast
deelnemen, meedoen, deelname, bijwonen
organiseren, organisatie, organisator, regelen
voetbal, wedstrijd, tennis, baan, padel
lekt, lekken, lek, druppelt, sijpelt, loopt leeg
oververhit, wordt heet, te heet, verbrand, brandt
gaat niet aan, aanzetten, start niet, starten, inschakelen
barst, gebarsten, scheur, gescheurd, gespleten
geluid, lawaai, trilt, piept, kraakt, rammelt
elektrische fiets, e-bike, elektrisch
gestolen, diefstal, gejat, gepikt, inbraak, stelen
gewond, blessure, been gebroken, ongeluk, verstuikt, gevallen, pijn gedaan
uitrusting, spullen, materiaal, gerei, benodigdheden
terugbrengen, teruggeven, inleveren, terugbezorgen, retour, afgeven
opslaan, opslag, bewaren, stallen, opbergen, spullen achterlaten
zoon, dochter, jaar oud, leeftijd, kind, kleintje, peuter, kleuter, minderjarig
zonder afspraak, zonder reserveren, spontaan, gewoon langskomen, binnenlopen, reservering
niet komen, ziek, verhinderd, afzeggen, annuleren, iets tussen gekomen, afmelden
bezorgen, bezorging, brengen, thuis, thuisbezorgd, komen brengen, bezorgkosten, levering, leveren
inschrijven, aanmelden, lid worden, meedoen, opgeven, inschrijving
stoppen, opzeggen, uitschrijven, beëindigen, ermee ophouden, opzegging
stil, stilte, lawaai, herrie, geluid, rust, nachtrust, luid
gasten, bezoek, bezoekers, vrienden, introducé, iemand meenemen
bang, angst, pijn, doet pijn, pijnlijk, verdoving, narcose, pijnloos
papieren, documenten, id, paspoort, legitimatie, bewijs, identiteitsbewijs
benzine, brandstof, diesel, tanken, tank
schipper, kapitein, bemanning, bestuurder
zwemvest, reddingsvest
slecht weer, regen, regent, storm, onweer, wind
kapot maken, schade, beschadigd, stuk, borg, wie betaalt, aansprakelijk, kras, kapot
beestjes, insecten, luizen, bladluis, ongedierte, mieren, vlooien, teken, muggen
aarde, potgrond, grond, mest, compost, bemesten
snoeien, knippen, maaien, terugsnoeien, bijknippen
dood, doodgegaan, doodgaan, verdord, overleden, overlijden, sterven
aanhanger, aanhangwagen, busje, bestelbus, vrachtwagen, kar
zingen, zang, koor, stem, zanger, auditie
repetitie, repeteren, oefenen, oefenavond
noten lezen, bladmuziek, noten
programma, wie speelt, artiesten, bands, line up
polsbandje, kaartje, ticket, toegang, bandje
oordoppen, gehoorbescherming, geluidsniveau
weer naar binnen, eruit en terug, opnieuw naar binnen
taart, gebak, verjaardagstaart, bruidstaart, cake
brood, broodjes, gesneden, bakker, croissant
vaccinatie, inenten, inenting, prik, enting, vaccineren
castreren, steriliseren, castratie, sterilisatie, helpen
chip, chippen, microchip
gaatje, vulling, wortelkanaal, kies, kiespijn, kroon, tand
beugel, scheve tanden, orthodontie
gebitsreiniging, tandsteen, mondhygiënist, bleken
examen, gezakt, slagen, herexamen, niet gehaald
automaat, schakelen, versnelling, schakelauto
rijles, rijbewijs, rijinstructeur, lessen, autorijden
staanplaats, tent, caravan, camper, camping, kampeerplaats
kampvuur, barbecue, bbq, vuur, grillen
stroom, stopcontact, elektriciteit, aansluiting
winkel, boodschappen, brood, supermarkt, levensmiddelen
dozen, verhuisdozen, inpakken, verpakking, verpakken
piano, zwaar, groot meubel
ontruimen, leeghalen, grofvuil, weggooien, afvoeren
lenen, uitlenen, verlengen, te laat, boete, bibliotheekpas
bril, lenzen, montuur, oogmeting, opticien
vermaken, inkorten, zoom, naaien, kleermaker
bureau, werkplek, flexplek, vergaderruimte, dagpas
storing, uitval, geen internet, werkt niet, router
scherm, gebarsten, glas, display
waterschade, in het water gevallen, nat
gegevens, foto's, back up, dataverlust, terughalen
bestand, formaat, pdf, resolutie, uploaden, aanleveren
proefdruk, voorbeeld, drukproef, monster
visitekaartjes, flyers, posters, folders, stickers
oplage, aantal, stuks, minimale afname, hoeveel
begrafenis, crematie, uitvaart, as, inslapen, euthanasie
spoed, haast, snel, dringend, dezelfde dag, met spoed
wisselen, ruilen, omruilen, vervangen, veranderen
halve dag, dagdeel, per uur, uurtje
overnachten, slapen, blijven slapen, nacht
minimale lengte, gewicht, te zwaar, te groot
zwemmen, zwemdiploma, kunnen zwemmen
toezicht, begeleiding, oppassen, begeleider
verrassing, cadeau, kado, verjaardag, cadeaubon, kadobon, geven
kaartje kwijt, kwijt, niet ontvangen, opnieuw sturen
sproeien, water geven, begieten, gieten
verkeerd gekocht, omruilen, ruilen, terugbrengen, verkeerde maat
kinderbed, kinderbedje, babybed, babybedje, ledikant, campingbedje
kinderstoel, stoelverhoger, kinderzitje
vacature, werken, baan, solliciteren, werken bij, personeel
afschrijving, incasso, incasseren, automatisch, geïncasseerd, afschrijven
goedkoper, downgraden, ander abonnement, upgraden, wijzigen
knieklachten, blessure, last van, pijn, geblesseerd
verzetten, verzet, wijzigen, andere tijd, verplaatsen, afspraak
overslaan, pauzeren, vakantie, stilzetten, bevriezen
opzegtermijn, stoppen, opzeggen, nog betalen, einde
kijken, interesse, kennismaken, proberen, proefles, vriend
contact, bereiken, bereik, vragen, antwoord, bellen, mailen
bang, angst, faalangst, rijangst, zenuwachtig, spannend
beginnen, starten, leeftijd, vanaf, jaar, mag ik al
deelbetaling, termijnen, in delen betalen, gespreid betalen, op afbetaling
lessen over, ongebruikt, credits, meenemen, tegoed, strippenkaart
groepsles, groep, samen, small group, grote groep
oefenen, eigen auto, vader, ouders, begeleider
gemiddeld, hoeveel uur, hoeveel lessen, aantal lessen, nodig
prijs, prijzen, tarief, kosten, lidmaatschappen, abonnementen, pakketten
hoe laat, op tijd, tot wanneer, uiterlijk
appgroep, whatsapp, community, groepsapp
trouwen, bruiloft, feest, verjaardag, kinderfeestje
fiets, fietsen, fiets huren, huurfiets
verloren, kwijt, gevonden voorwerpen, laten liggen
begrafenis, uitvaart, crematie, rouw, condoleance, kerkhof, overleden, afscheid, rouwstuk, krans
verwelkt, verlept, vers, bloemen, boeket, rozen, vaas, bos bloemen
bericht, boodschap, kaartje, tekst, persoonlijk, toevoegen
maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, weekend, dagen, openingstijden, open
januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, maand, datum, periode, seizoen
België, Duitsland, Frankrijk, Spanje, Engeland, Italië, Oostenrijk, Amerika, Zwitserland, buitenland, land, landen, internationaal, Europa
labrador, poedel, puppy, kitten, konijn, hamster, papegaai, huisdier, huisdieren, hond, kat
oma, opa, tante, oom, nicht, neef, zus, broer, moeder, vader, familie, gezin
paypal, visa, mastercard, ideal, apple pay, google pay, klarna, bancontact, tikkie, pin, betaalmethoden, betalen
gespreid betalen, termijnen, in termijnen, achteraf betalen, financiering, afbetalen, maandelijks betalen
poen, centen, geld, cash, contant
tarief, tarieven, uurloon, uurtarief, prijs, prijzen, kost, kosten, rekenen, hoe duur
poetsen, poetsvrouw, schoonmaken, schoonmaker, schoonmaakster, werkster, hulp, poetshulp
vensters, ramen, glas, lappen, wassen, zemen, glazenwasser
hemden, overhemden, strijken, strijk, was, kleding
stofzuiger, dweil, emmer, schoonmaakmiddelen, producten, spullen, materiaal
gebroken, kapot, gevallen, stuk, beschadigd, schade, vernield, kras
stoppen, opzeggen, beëindigen, opzegtermijn, opzegging, ermee ophouden
niet thuis, op mijn werk, afwezig, sleutel, binnenlaten, thuis zijn
verschuiven, verzetten, verplaatsen, andere dag, wijzigen, ruilen, omboeken
elke week, elke maand, wekelijks, maandelijks, hoe vaak, frequentie, eenmalig
bedrijfspand, kantoor, kantoren, bedrijf, praktijk, zakelijk
wie komt, dezelfde persoon, vaste, vervanger, ziek, invaller
tijdelijk, stopzetten, pauzeren, pauze, bevriezen, onderbreken, overslaan, blessure
goedkoper, korting, downgraden, lager abonnement, aanbieding, besparen, voordeliger
ongebruikt, ongebruikte, over, overgebleven, meenemen, credits, doorschuiven
afschrijving, incasso, incasseren, geïncasseerd, automatische incasso, afgeschreven, machtiging
geld op rekening, saldo, mislukt, gestorneerd, niet gelukt, storneren
vrouwelijke, mannelijke, trainer, coach, kiezen, voorkeur, instructeur
collega, vriend, vriendin, bekende, kennis, iemand meenemen, introducé, proberen, proefles
gesprek, check in, intake, afspraak, evaluatie, bespreken
uitschrijven, afmelden, aanmelden, inschrijven, annuleren, tot hoe laat
overwerken, niet kunnen, verhinderd, ziek, afmelden, annuleren
whatsapp, app groep, groepsapp, community, facebook, instagram, social media
bank, sofa, zetel, fauteuil, stoel, meubel
matras, bed, kussen, dekbed, bedden
jurk, broek, jas, trui, overhemd, rok, t-shirt, kleren, kleding, maat
schoenen, laarzen, sneakers, sandalen, schoenmaat
ring, ketting, sieraad, sieraden, oorbellen, armband, horloge
crème, make-up, cosmetica, shampoo, parfum, verzorging
knippen, kapper, verven, blond, kleuren, haar, highlights
nagels, manicure, pedicure, nagellak, harsen, waxen
bril, brillen, lenzen, montuur, glazen, oogmeting, opticien
kies, gaatje, kiespijn, vulling, kroon, implantaat, tandarts, beugel
zwanger, baby, bevalling, borstvoeding, pasgeboren
peuter, kleuter, kindje, zoon, dochter, kind, leeftijd, jaar
tiener, puber, jongere, minderjarig, onder de 18, leeftijd
eng, spannend, bang, griezelig, claustrofobie, opgesloten
bedrijfsuitje, personeelsfeest, teambuilding, teamuitje, collega's
filmen, video, opnemen, foto's, camera
vlek, vlekken, vies, reinigen, wassen, schoonmaken
trap, verdieping, lift, naar boven, tillen, sjouwen
verhuizen, dozen, verhuisdozen, inpakken, verhuizing
opslag, opslaan, bewaren, opbergen, stallen
solliciteren, vacature, baan, stage, bijbaan, werken bij, cv
ontevreden, teleurgesteld, klacht, slecht, klagen
avondeten, lunch, diner, eten, restaurant, uit eten
glutenvrij, lactose, notenallergie, allergie, allergenen
laadt niet, storing, foutmelding, website, werkt niet, vastgelopen
`;
