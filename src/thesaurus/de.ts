/** Everyday German: each line contains words and expressions for about the same thing. */
export const de = `
anmelden, Anmeldung, beitreten, Beitritt, Mitglied werden, Mitglied, Mitgliedschaft, einschreiben, registrieren, Registrierung, teilnehmen, mitmachen, Aufnahme
abmelden, Abmeldung, kündigen, Kündigung, austreten, Austritt, beenden, aufhören, Konto löschen, Kündigungsfrist, Vertragsende
Abo, Abonnement, Mitgliedschaft, Vertrag, Tarif, Dauerkarte, Paket
beginnen, Beginn, anfangen, Anfang, starten, Start, loslegen, erster Tag, losgehen
enden, Ende, aufhören, fertig, Schluss, letzter Tag, vorbei
fortsetzen, weitermachen, weiter, fortführen, wieder aufnehmen
unterbrechen, Unterbrechung, pausieren, Pause, aussetzen, ruhen lassen, stilllegen, einfrieren
verlängern, Verlängerung, erneuern, automatisch, weiterlaufen
ablaufen, Ablauf, gültig, Gültigkeit, haltbar, verfallen, abgelaufen, verfällt
buchen, Buchung, reservieren, Reservierung, Termin, Platz sichern, vormerken, Terminvereinbarung, Termin vereinbaren
verschieben, verlegen, umbuchen, Umbuchung, ändern, anderer Termin, anderes Datum, anderer Tag, Termin ändern, vorziehen, Verschiebung, neuer Termin
stornieren, Stornierung, Storno, absagen, Absage, rücktritt, zurücktreten, abbestellen, nicht kommen, verhindert, Rücktritt, widerrufen
verpassen, verpasst, versäumen, fehlen, Fehlstunde, nachholen, abwesend, nicht teilnehmen, ausfallen
Verspätung, verspätet, zu spät, später kommen, pünktlich, Verzögerung, unpünktlich
früher, vorher, im Voraus, rechtzeitig, vorab, zu früh
ändern, Änderung, wechseln, anpassen, korrigieren, bearbeiten, tauschen, Wechsel, aktualisieren
auswählen, Auswahl, wählen, Wahl, entscheiden, aussuchen, welcher
vergleichen, Unterschied, Vergleich, unterscheiden, anders
hinzufügen, zusätzlich, extra, dazu, weitere, ergänzen, Zusatz, noch ein
entfernen, löschen, wegnehmen, deinstallieren, Löschung, loswerden
inbegriffen, enthalten, inklusive, dabei, im Preis, gehört dazu, umfasst, beinhaltet, einschließlich
ausgenommen, nicht enthalten, zuzüglich, Ausnahme, Aufpreis
erlaubt, dürfen, darf, Erlaubnis, gestattet, zulässig, genehmigt, Genehmigung
verboten, Verbot, nicht erlaubt, untersagt, nicht gestattet, Einschränkung
Regel, Regeln, Ordnung, Vorschrift, Bedingungen, Hausordnung, Richtlinie, Bestimmung, AGB
nötig, notwendig, erforderlich, Pflicht, verpflichtend, muss, Voraussetzung, brauchen, benötigen, braucht
freiwillig, optional, keine Pflicht
Hilfe, helfen, Unterstützung, unterstützen, Beistand, Betreuung, Beratung
Kontakt, erreichen, anrufen, Telefon, schreiben, Ansprechpartner, kontaktieren, melden, telefonieren, sprechen
Frage, fragen, Anfrage, Auskunft, erkundigen, Information
Beschwerde, beschweren, Reklamation, reklamieren, unzufrieden, beanstanden, enttäuscht
Bewertung, bewerten, Meinung, Erfahrung, Rezension, Feedback, Empfehlung, Rückmeldung
Problem, Schwierigkeit, Fehler, Störung, Panne, Ärger
kaputt, defekt, funktioniert nicht, geht nicht, beschädigt, außer Betrieb, Schaden, geht nicht mehr
reparieren, Reparatur, instand setzen, richten, Wartung, beheben
ersetzen, Ersatz, austauschen, Austausch, tauschen, umtauschen
Garantie, Gewährleistung, Absicherung
Preis, Kosten, kosten, Gebühr, wie viel, teuer, Tarif, Entgelt, Betrag, bezahlen, Preise, Honorar, Satz
kostenlos, gratis, umsonst, kostenfrei, frei, gebührenfrei, ohne Kosten, geschenkt, nichts bezahlen, Kosten
Rabatt, Ermäßigung, ermäßigt, günstiger, billiger, Nachlass, Angebot, Aktion, sparen, Vergünstigung, Sonderpreis, Preisnachlass, Gutschein
Student, Studenten, Schüler, Studierende, Azubi, Studentenausweis, Jugendliche
Senioren, Senior, Rentner, ältere Menschen, alte Menschen, Pensionär, Alter
bezahlen, Zahlung, zahlen, Karte, bar, Überweisung, Kreditkarte, EC-Karte, Lastschrift, Zahlungsart, Bezahlung, Bargeld, begleichen
Raten, Ratenzahlung, monatlich, in Raten, Teilzahlung, abbezahlen, Monatsrate
Anzahlung, Vorauszahlung, Kaution, Vorkasse, Pfand, Sicherheit
Rückerstattung, erstatten, Geld zurück, zurückbekommen, Erstattung, Rückzahlung, Gutschrift, auszahlen, entschädigen, Entschädigung
Strafe, Stornogebühr, Stornokosten, Gebühr, Mahngebühr, Bußgeld, Zuschlag, Ausfallgebühr
Rechnung, Beleg, Quittung, Nachweis, Abrechnung, Kassenbon, abrechnen
Steuer, Mehrwertsteuer, MwSt, steuerlich, absetzen, Finanzamt, Zoll, Steuererklärung
Trinkgeld, Bedienung
Kostenvoranschlag, Angebot, Schätzung, Budget
Geschenk, schenken, verschenken, Gutschein, Geschenkgutschein, Geburtstag, Überraschung, Präsent
Gutschein, Coupon, Code, Gutscheincode, einlösen, Guthaben
Treue, Punkte, Bonus, Freunde werben, Prämie, weiterempfehlen
Spende, spenden, Spenden, unterstützen, Spender, Förderer, fördern, Beitrag, Patenschaft, Pate
ehrenamtlich, Ehrenamt, freiwillig, mithelfen, Helfer, mitarbeiten, engagieren
Geld, Bargeld, Währung, Summe, Mittel
Bank, Konto, Überweisung, IBAN, Lastschrift, SEPA, Bankverbindung, Girokonto, Kontonummer
Kredit, Darlehen, leihen, finanzieren, Finanzierung
Zinsen, Zins, Zinssatz, Rendite
sparen, Sparkonto, anlegen, Geldanlage, investieren
PIN, Kennwort, Geheimzahl, Code, Passwort
abheben, Geldautomat, Auszahlung, Automat
Betrug, betrügerisch, Phishing, gehackt, verdächtig, Missbrauch, Abzocke
Versicherung, versichert, versichern, Haftpflicht, Deckung, Krankenkasse, Police
Krankenkasse, Kasse, Versicherung, Pflegekasse, Zuschuss, Kostenübernahme, übernimmt, Krankenversicherung, bezahlt die Kasse
Unfall, Verletzung, verletzt, Notfall, gestürzt, Sturz
verloren, verlieren, Verlust, Fundbüro, Fundsachen, vergessen, liegen lassen, gefunden, weg
gestohlen, Diebstahl, geklaut, Einbruch
vergessen, zurücksetzen, erinnern, weiß nicht mehr
mitbringen, mitnehmen, einpacken, dabei haben, mitführen, brauche ich, Ausrüstung, vorbereiten
Kleidung, anziehen, tragen, Kleider, Schuhe, Kleiderordnung, Dresscode, Sachen, Bekleidung, Klamotten
Ausrüstung, Ausstattung, Material, Geräte, Zubehör, Werkzeug, Utensilien
gestellt, bereitgestellt, vorhanden, zur Verfügung, stellen, bekommen
Leihgerät, Ersatzgerät, Leihwagen, Ersatzwagen, leihweise, Ersatz
leihen, mieten, verleihen, Verleih, ausleihen, Miete, Leihgebühr, Vermietung, borgen
kaufen, Kauf, erwerben, besorgen, bestellen, einkaufen, wo bekomme
verkaufen, Verkauf, weiterverkaufen
Handtuch, Handtücher, Bettwäsche, Bettlaken, Decke, Kissen
Dusche, duschen, Umkleide, umziehen, Umkleidekabine, Bad, Garderobe
Toilette, WC, Klo, Toiletten, Sanitär, Sanitäranlagen
Schließfach, Spind, Garderobe, Gepäckaufbewahrung, aufbewahren, Wertsachen, Fach
Wasser, trinken, Flasche, Getränk, Durst
Essen, Mahlzeit, Mittagessen, Abendessen, Verpflegung, Restaurant, Imbiss, Snack, hungrig, speisen, Gastronomie, Brotzeit, Mittag, Menü, warmes Essen, Catering
Getränk, Getränke, Alkohol, Wein, Bier, Bar, trinken, Kaffee, Tee
Frühstück, frühstücken, Brunch, Halbpension, morgens
vegetarisch, vegan, Vegetarier, fleischlos, ohne Fleisch, pflanzlich, Veganer
Allergie, allergisch, Allergiker, Unverträglichkeit, Gluten, Laktose, Nüsse, glutenfrei, Allergene, laktosefrei
halal, koscher, Schweinefleisch
Außenbereich, draußen, Terrasse, Biergarten, Garten, im Freien, Innenhof
Speisekarte, Menü, Gericht, Gerichte, Karte
Zutaten, Inhaltsstoffe, Zusammensetzung, besteht aus, enthält, Inhalt, Rezept, drin
bio, biologisch, natürlich, ökologisch, ungespritzt, Naturkost
Zucker, Kalorien, Nährwert, Diät, gesund, Fett
frisch, Frische, haltbar, lagern, Lagerung, Haltbarkeit, aufbewahren, Kühlschrank, einfrieren, Mindesthaltbarkeit
Kaffee, Bohnen, Röstung, rösten, mahlen, gemahlen, Espresso, entkoffeiniert, Mahlgrad, Kaffeebohnen
kochen, backen, zubereiten, Zubereitung, Rezept, Ofen, Mikrowelle, aufwärmen
mitnehmen, zum Mitnehmen, Abholung, abholen, Lieferung
Tisch, Platz, Sitzplatz, sitzen
Reise, reisen, Ausflug, Fahrt, Tour, Urlaub, Trip, Rundreise
Urlaub, Ferien, verreisen, Betriebsferien, Schulferien, Sommerpause, weg, freie Tage
Flug, fliegen, Flugzeug, Flughafen, Airline, Fluggesellschaft
Zug, Bahn, Bahnhof, Eisenbahn, ICE, S-Bahn
Bus, Reisebus, Shuttle, Kleinbus, Transfer
öffentliche Verkehrsmittel, Bus, Bahn, Haltestelle, Straßenbahn, U-Bahn, ÖPNV, Nahverkehr
Auto, Wagen, PKW, Fahrzeug, fahren, mit dem Auto
Taxi, Fahrdienst, Mitfahrgelegenheit, mitfahren, Fahrgemeinschaft
Fahrrad, Rad, radfahren, E-Bike, Roller, Radtour
Schiff, Boot, Fähre, Kreuzfahrt, segeln, Kanu
Parkplatz, parken, Parkhaus, Stellplatz, Tiefgarage, Auto abstellen, Garage
Anfahrt, Anreise, hinkommen, Weg, Adresse, wo seid ihr, finden, Lage, Route, Standort, wo befindet, erreichen, wo liegt
nah, Nähe, Entfernung, weit, Umgebung, nächste, entfernt
Abfahrt, Abreise, losfahren, Start, Abflug, abfahren, auschecken
Ankunft, ankommen, anreisen, einchecken, Anreise, Check-in
Treffpunkt, treffen, abholen, Abholung, Abholort, wo treffen
Rückfahrt, Rückreise, zurück, Rückkehr, Rückweg, wiederkommen
Ziel, Reiseziel, Ort, wohin, Land
Ausweis, Personalausweis, Reisepass, Pass, Visum, Papiere, Dokumente
Gepäck, Koffer, Tasche, Handgepäck, Rucksack, Gepäckstück, Reisegepäck
Sitz, Sitzplatz, Fensterplatz, Platz, Plätze, nebeneinander
Kindersitz, Sitzerhöhung, Babyschale, Gurt
Fahrer, Fahrerin, Chauffeur, fährt
Führung, Reiseleiter, Guide, Leiter, geführt, Betreuer, Begleitung
Begleitung, begleiten, Begleitperson, mitkommen, Gast, jemand mitbringen
Gruppe, Gruppen, Verein, Team, Freunde, zusammen, mehrere, gemeinsam, Kollegen
wie viele Personen, Teilnehmerzahl, Teilnehmer, Gruppengröße, Anzahl, Höchstzahl, Mindestzahl, maximal
ausgebucht, voll, Warteliste, freie Plätze, verfügbar, belegt, ausverkauft, noch frei, Platz frei
mindestens, Minimum, wenigstens, Mindestalter, Mindestens
höchstens, Maximum, maximal, Grenze, Limit, Obergrenze
Familie, Kinder, Eltern, Angehörige, Verwandte
Kind, Kinder, Baby, Sohn, Tochter, Kleinkind, Jugendliche, Teenager, minderjährig, Junge, Mädchen, Nachwuchs
Baby, Säugling, Neugeborenes, Kinderwagen, Windel, Kinderbett, wickeln, Kleinkind
Alter, wie alt, Jahre, Mindestalter, zu jung, zu alt, Altersgrenze, volljährig, ab welchem Alter
Erwachsene, erwachsen, volljährig
schwanger, Schwangerschaft, Schwangere, Geburt, Entbindung, Mutter
Frau, Frauen, Dame, weiblich, Damen
Mann, Männer, Herr, männlich, Herren
Partner, Ehepartner, Paar, zu zweit, Ehefrau, Ehemann, Ehepaar, Mann, Frau
Freund, Freunde, Bekannte, Gast, jemand, Freundin, andere Person, Kumpel
allein, alleine, einzeln, solo, Single
privat, Einzelunterricht, einzeln, Einzelstunde, individuell, persönlich, Privatstunde, exklusiv
individuell, maßgeschneidert, persönlich, angepasst, personalisiert, Wunsch, Gravur, nach Maß
Anfänger, Einsteiger, Neuling, erstes Mal, zum ersten Mal, noch nie, Vorkenntnisse, Grundlagen, keine Erfahrung
Erfahrung, erfahren, fortgeschritten, Fortgeschrittene, Niveau, Können, Vorkenntnisse
Niveau, Stufe, Schwierigkeit, schwer, leicht, geeignet, passt zu mir, Level
Probe, probieren, Probestunde, testen, Schnupperstunde, ausprobieren, Test, kennenlernen, Probetraining, Muster
Kurs, Stunde, Unterricht, Seminar, Training, Schulung, Lehrgang, Workshop, Einheit
Lehrer, Lehrerin, Trainer, Kursleiter, Dozent, Coach, unterrichtet, Lehrkraft, Ausbilder
lernen, unterrichten, studieren, üben, ausbilden, Ausbildung
Qualifikation, ausgebildet, qualifiziert, Zertifikat, zertifiziert, Abschluss, Diplom, geprüft, Fachkraft, Zulassung, Ausbildung
Prüfung, Test, Klausur, Examen, bestehen, Note
Plan, Zeitplan, Stundenplan, Kalender, Programm, Zeiten, Termine, wann, Uhrzeit, Kursplan, Ablauf
Öffnungszeiten, geöffnet, offen, geschlossen, Schließung, wann offen, Sonntag, Bürozeiten, auf, zu, Sprechzeiten, öffnen, schließen, habt ihr auf, haben Sie auf
Wochenende, Samstag, Sonntag, Sonntage
Feiertag, Feiertage, Weihnachten, Ostern, Silvester
Abend, abends, Nacht, nachts, spät, nach der Arbeit
Morgen, morgens, früh, vormittags
Dauer, wie lange, dauert, lang, Minuten, Stunden, Zeit, Länge
wie oft, Häufigkeit, regelmäßig, jede Woche, wöchentlich, täglich, mal pro Woche, monatlich
warten, Wartezeit, Schlange, Geduld, anstehen, Wartezeiten
Frist, bis wann, spätestens, letzter Tag, Stichtag, Anmeldeschluss, fällig
Datum, Tag, wann, Termin
Saison, Sommer, Winter, Frühling, Herbst, Jahreszeit
Wetter, Regen, regnet, Sturm, Schnee, schlechtes Wetter, Kälte, Hitze, Gewitter, Wind
drinnen, draußen, im Freien, Halle, drin
sicher, Sicherheit, gefährlich, Gefahr, Risiko, Schutz, geschützt
Hygiene, sauber, reinigen, Reinigung, Desinfektion, Corona, Maske
Gesundheit, gesund, medizinisch, Erkrankung, Arzt, fit, Beschwerden
krank, Krankheit, Fieber, Erkältung, Grippe, unwohl, erkrankt, Infektion, ansteckend
Schmerz, Schmerzen, weh, Rücken, Rückenschmerzen, Knie, Verletzung, Operation, Schulter, Beschwerden
Arzt, Ärztin, Hausarzt, Attest, Facharzt, Rezept, Physiotherapeut, ärztlich, Doktor, Mediziner
Medikament, Medikamente, Tabletten, Arznei, Rezept, Apotheke, Arzneimittel, Pillen
Behandlung, Therapie, behandeln, Therapeut, Sitzung, Kur, heilen
Krankenhaus, Klinik, Notaufnahme, Praxis, Ambulanz, Spital
Pfleger, Pflegekraft, Krankenschwester, Pflegedienst, Betreuerin, Haushaltshilfe, Pflegerin, Alltagshilfe, Betreuungskraft
Pflege, Betreuung, pflegen, betreuen, Altenpflege, häusliche Pflege, versorgen, Versorgung
Pflegegrad, Pflegestufe, Einstufung, MDK, Gutachten, Begutachtung, pflegebedürftig
Haushalt, Haushaltshilfe, putzen, einkaufen, kochen, Hausarbeit, sauber machen, Putzhilfe, waschen
Waschen, Körperpflege, duschen, baden, anziehen, Grundpflege, ankleiden
Vertretung, Ersatz, Verhinderungspflege, Urlaubsvertretung, vertreten, einspringen, Ersatzkraft
Untersuchung, Termin, Sprechstunde, Vorsorge, Besuch
Nebenwirkung, Nebenwirkungen, Gegenanzeige, Reaktion, Risiko, verträglich
Zahnarzt, Zahn, Zähne
Brille, Augen, Optiker, Kontaktlinsen, sehen
Haut, empfindlich, Ausschlag, Reizung, Akne, trockene Haut
Haare, Friseur, schneiden, Frisur, färben, Haarschnitt
Massage, Wellness, entspannen, Entspannung, Stress, Erholung
Gewicht, abnehmen, schlank, Übergewicht, wiegen, Kilo
schlafen, Schlaf, Bett, übernachten, Ruhe
Behinderung, behindert, Rollstuhl, barrierefrei, Barrierefreiheit, Rampe, gehbehindert, rollstuhlgerecht, Gehhilfe, Rollator
Aufzug, Lift, Fahrstuhl, Treppe, Stufen, Stockwerk, Etage
Tier, Tiere, Hund, Katze, Haustier, Haustiere, Hunde, Vierbeiner, Welpe
Tierarzt, Impfung, impfen, geimpft, Chip, Spritze
rauchen, Raucher, Zigarette, Nichtraucher, dampfen, Tabak, Nikotin, qualmen
Alkohol, betrunken, trinken
Lärm, laut, ruhig, leise, Ruhe, Nachbarn, Nachtruhe, Krach
Foto, Fotos, Bild, Kamera, filmen, Video, fotografieren, Aufnahme
Musik, Lied, Ton, Band, DJ, Lautsprecher
Telefon, Handy, Smartphone, Mobiltelefon, iPhone, Android, Gerät
Telefonnummer, Nummer, Rufnummer, Handynummer
WLAN, WiFi, Internet, Netz, Verbindung, Hotspot, online
online, Internet, Webseite, Website, von zu Hause, Zoom, virtuell, Homepage, digital, Videokonferenz
App, Programm, Software, Anwendung, Handy
Computer, PC, Laptop, Rechner, Notebook, Windows, Mac
Gerät, Maschine, Apparat, Hardware
Browser, Chrome, Firefox, Safari, Seite
herunterladen, Download, installieren, Installation, einrichten, Einrichtung, runterladen
aktualisieren, Update, neue Version, Aktualisierung
Konto, Profil, Benutzerkonto, Benutzer, Kundenkonto, Account
einloggen, anmelden, Login, Zugang, Zugangsdaten, Passwort, reinkommen, Zugriff, Anmeldung
Passwort, Kennwort, vergessen, zurücksetzen, Zugangsdaten
E-Mail, Mail, Nachricht, Postfach, Spam, E-Mail-Adresse
Benutzername, Nutzername, Name
synchronisieren, übertragen, importieren, exportieren, umziehen, kopieren
Sicherung, sichern, Backup, wiederherstellen, Kopie
Daten, Datenschutz, persönliche Daten, DSGVO, vertraulich, Privatsphäre, Angaben
teilen, schicken, freigeben, weiterleiten, einladen, weitergeben
Einladung, einladen, Gast, Gäste
Benachrichtigung, Erinnerung, benachrichtigen, Hinweis, informieren, Bescheid, Meldung
Einstellung, Einstellungen, konfigurieren, Konfiguration, einstellen
Funktion, Funktionen, kann man, Möglichkeit
kompatibel, funktioniert mit, passt, unterstützt, geeignet
Datei, Dateien, Dokument, Ordner, Anhang, PDF
hochladen, anhängen, importieren
drucken, Drucker, ausdrucken, Papier, Tinte
Speicher, Speicherplatz, Kapazität
Akku, Batterie, laden, aufladen, Ladegerät, leer, Strom
Steckdose, Stecker, Adapter, Strom, Kabel
Bildschirm, Display, Fernseher, Monitor
langsam, schnell, Geschwindigkeit, Tempo
abstürzen, Absturz, hängt, eingefroren, startet nicht, Fehler, reagiert nicht
einschalten, anschalten, starten, aktivieren, anmachen
ausschalten, abschalten, deaktivieren, ausmachen
aktivieren, Aktivierung, freischalten, entsperren
sperren, gesperrt, blockiert, Sperrung
Sprache, Sprachen, Englisch, Deutsch, sprechen, übersetzen, Übersetzung, Fremdsprache, Sprachkenntnisse
Haus, Wohnung, Zuhause, daheim, zu Hause, Heim
Zimmer, Einzelzimmer, Doppelzimmer, Raum, Suite, Schlafzimmer
Unterkunft, Hotel, übernachten, Übernachtung, Pension, Nacht, schlafen, wohnen, Herberge, unterkommen
Miete, Mieter, Vermieter, mieten, Mietvertrag, Nebenkosten
umziehen, Umzug, neue Adresse, Adressänderung, Wohnungswechsel
Adresse, Anschrift, Straße, Postleitzahl, Standort, Ort
Schlüssel, Tür, Schloss, ausgesperrt, Zugangscode, Schlüsselübergabe
Küche, kochen, Herd, Kühlschrank, Geschirr
waschen, Waschmaschine, Wäsche, bügeln, Pflege, reinigen, Reinigung, Trockner, Fleck
putzen, reinigen, Reinigung, sauber machen, saubermachen, Staub, Endreinigung
Heizung, heizen, warm, Temperatur, kalt, Heizkörper
Klimaanlage, kühlen, Ventilator, heiß, klimatisiert
Strom, Energie, Gas, Wasser, Zähler, Stromanbieter
Müll, Abfall, Entsorgung, entsorgen, Recycling, Mülltonne, Sperrmüll, Tonne, wegwerfen
Garten, Pflanze, Pflanzen, Rasen, Baum, Balkon, Terrasse
Schwimmbad, schwimmen, Pool, baden, Sauna, Hallenbad, Badeanzug
Strand, Meer, See, Küste
Möbel, Sofa, Tisch, Stuhl, Schrank, Bett
Aufbau, aufbauen, montieren, Montage, zusammenbauen, Installation
Größe, Maße, Abmessungen, groß, klein, messen, Länge, Breite, Höhe, passt
Gewicht, schwer, leicht, Kilo, kg, wiegt
Farbe, Farben, Farbton, schwarz, weiß
Material, Stoff, Leder, Baumwolle, Wolle, Holz, Metall, besteht
Qualität, hochwertig, stabil, haltbar, robust
wasserdicht, wasserfest, Regen, nass
Umwelt, umweltfreundlich, nachhaltig, Nachhaltigkeit, Klima, recycelt, Plastik, CO2
Herkunft, hergestellt, Herstellung, kommt aus, produziert, Land, woher, Hersteller, Anbau
Lager, vorrätig, verfügbar, ausverkauft, lieferbar, wieder da
einsenden, einschicken, zusenden, per Post, hinschicken, abschicken
Lieferung, Versand, liefern, verschicken, senden, schicken, Zustellung, Paket, zusenden
Ausland, international, andere Länder, Europa, Schweiz, Österreich, weltweit
zurückgeben, Rückgabe, zurückschicken, Rücksendung, Retoure, umtauschen, zurücksenden
Paket, Päckchen, Sendung, Karton
Verpackung, einpacken, verpackt, Karton, Schachtel, Tüte
Post, Brief, Briefmarke, postalisch
bestellen, Bestellung, kaufen, Auftrag
Großhandel, Händler, Wiederverkäufer, Firma, große Mengen, gewerblich, Gastronomie, Großkunden
Laden, Geschäft, Filiale, Shop, vor Ort, Verkaufsstelle
Veranstaltung, Fest, Feier, Event, Party, Festival
Hochzeit, heiraten, Trauung, Brautpaar
Geburtstag, Jubiläum, feiern, Feier, Kindergeburtstag
Ticket, Eintrittskarte, Karte, Karten, Eintritt, Fahrschein
Eintritt, Einlass, Zutritt, reinkommen, Eingang, hinein
Konzert, Theater, Vorstellung, Aufführung, Show
Museum, Ausstellung, Galerie, Sammlung
Besuch, besuchen, besichtigen, Besichtigung, Besucher, vorbeikommen, anschauen
Firma, Unternehmen, Betrieb, Arbeitgeber, geschäftlich
Mitarbeiter, Personal, Angestellte, Team, Kollege, Kräfte
Arbeit, Job, Stelle, bewerben, Bewerbung, Praktikum, arbeiten, Karriere, Lebenslauf, Stellenangebot
Gehalt, Lohn, verdienen, Einkommen, Bezahlung, Verdienst
Schule, Kindergarten, Kita, Klasse, Krippe
Kinderbetreuung, Tagesmutter, Babysitter, Kita, Krippe, aufpassen, Hort
Eltern, Mutter, Vater, Mama, Papa, Erziehungsberechtigte
Sport, Training, Fitness, Übung, trainieren, turnen
Fitnessstudio, Studio, Halle, Turnhalle, Sportverein
Yoga, Pilates, dehnen, Meditation, Matte
laufen, joggen, rennen, Marathon
Tanz, tanzen, Ballett
Ski, Skifahren, Snowboard, Piste, Skipass
Pferd, reiten, Pony, Stall
wandern, klettern, Berg, Wanderung, spazieren
Klavier, Gitarre, Instrument, singen, Gesang, Geige
malen, zeichnen, Kunst, basteln, töpfern
Führerschein, Fahrschule, Fahrstunde, Fahrprüfung, Kennzeichen, Zulassung
Werkstatt, Mechaniker, Inspektion
Reifen, Rad, Panne, platt
Benzin, Tanken, Diesel, Ladesäule, Elektro
Techniker, Handwerker, Klempner, Elektriker, Monteur, Installateur
Rohr, Leck, undicht, verstopft, Wasserschaden, Wasserhahn
Dach, Wand, Fenster, Boden, streichen
Wartung, pflegen, Service, Pflege, instand halten
Ersatzteil, Ersatzteile, Teil, Teile, Zubehör
Anleitung, Gebrauchsanweisung, Handbuch, bedienen, Bedienung, wie benutze
benutzen, verwenden, Anwendung, anwenden, nutzen, Gebrauch, gebrauchen
Antrag, beantragen, Formular, ausfüllen, Unterlagen, stellen
Formular, ausfüllen, Fragebogen, Vordruck
Dokument, Unterlagen, Nachweis, Papiere, Bescheinigung, Bestätigung, Zeugnis
unterschreiben, Unterschrift, unterzeichnen
Bestätigung, bestätigen, Buchungsbestätigung, bestätigt
Status, Stand, wie weit, wo ist, verfolgen
Ablauf, wie läuft, wie funktioniert, Schritte, Vorgehen, läuft ab, geht das
Anspruch, berechtigt, zusteht, Voraussetzungen, wer kann, steht mir zu, bekomme ich
Recht, Gesetz, Anwalt, rechtlich, Gericht
Rathaus, Gemeinde, Stadt, Amt, Behörde, Verwaltung, Bürgeramt
Zuschuss, Förderung, finanzielle Hilfe, Leistung, Leistungen, Beihilfe, Geld vom Staat, Pflegegeld, Unterstützung, Entlastungsbetrag
Rente, Pension, Ruhestand
Geburt, geboren, Geburtsurkunde
Tod, gestorben, verstorben, Beerdigung, Erbe, Todesfall, Trauer
Staatsangehörigkeit, Bürger, Aufenthalt, Ausländer
Wahl, wählen, Briefwahl, Abstimmung
Polizei, Anzeige
Einwilligung, Zustimmung, Einverständnis, zustimmen, Vollmacht
verantwortlich, Haftung, haften, Verantwortung, wer haftet
Vertrag, Bindung, Laufzeit, Mindestlaufzeit, binden, verpflichten, Kündigungsfrist
übertragen, weitergeben, andere Person, überschreiben, Namensänderung
Name, Vorname, Nachname, heißt
Newsletter, Rundbrief, Neuigkeiten, Werbung
Werbung, Anzeige, bewerben
Partner, Kooperation, Zusammenarbeit, zusammenarbeiten
über uns, wer seid ihr, Geschichte, gegründet, wer steckt dahinter
Vertrauen, seriös, zuverlässig, vertrauenswürdig, echt
neu, gebraucht, secondhand, alt, generalüberholt
Vorteil, Vorteile, Nutzen, hilft, Wirkung, bringt, gut für
Ergebnis, Wirkung, wirkt, Erfolg, Fortschritt
Ziel, Zweck, wozu, wofür
Rat, empfehlen, Empfehlung, Beratung, Tipp, beraten, Tipps
Vorbereitung, vorbereiten, vorher, vor
nachher, danach, nach
Menge, Anzahl, wie viele, Dosis
Dosierung, Dosis, einnehmen, wie viel nehmen, täglich, Einnahme
heiß, warm, Hitze, Temperatur
kalt, kühl, gefroren
schwierig, schwer, anstrengend, hart, intensiv
einfach, leicht, unkompliziert
teilnehmen, Teilnahme, mitmachen, dabei sein
organisieren, Organisation, Veranstalter, planen, Planung
schnell, sofort, kurzfristig, eilig, dringend, Express, spontan, heute noch, gleich
Notfall, dringend, sofort, rund um die Uhr, nachts, Bereitschaft, Notruf, Hausnotruf
unbegrenzt, Flatrate, ohne Limit, immer
Rest, übrig, nicht genutzt, Restguthaben, übertragen, verfallen
Zehnerkarte, Mehrfachkarte, Guthaben, Karte, Paket
Angst, Sorge, nervös, unsicher
unsportlich, steif, untrainiert, beweglich, Kondition
Geschenkverpackung, Karte, Grußkarte, verpacken
Probe, Muster, Probierpaket, testen, Kostprobe, Verkostung, probieren
Blick, Aussicht, Balkon, Fenster
Geruch, Duft, riecht, Parfüm
Fachmann, Experte, Profi, Spezialist
Altersheim, Pflegeheim, Seniorenheim, betreutes Wohnen, Heim
Demenz, vergesslich, Alzheimer, verwirrt
Angehörige, Familie, Verwandte, pflegende Angehörige, Entlastung
Gespräch, Erstgespräch, kennenlernen, Beratungsgespräch, vorstellen, beraten
Besuch, Einsatz, kommen, vorbeikommen, Hausbesuch
Region, Gebiet, Stadt, wo, Umkreis, Einzugsgebiet, Stadtteil
gleiche Person, immer dieselbe, fester Ansprechpartner, Bezugspflege, wechselnd, feste
läuft aus, auslaufen, tropft, tropfen, undicht, leckt, Leck, nässt
überhitzt, überhitzen, zu heiß, wird heiß, verbrannt, brennt
geht nicht an, lässt sich nicht einschalten, einschalten, startet nicht, anschalten, kein Strom
Riss, gerissen, gebrochen, gesprungen, splittert, Sprung
Geräusch, Geräusche, laut, klappert, quietscht, vibriert, brummt
Elektrofahrrad, Elektrorad, E-Bike, Pedelec, E-Rad
gestohlen, geklaut, Diebstahl, klauen, Einbruch, entwendet, weg gekommen
verletzt, Verletzung, Bein gebrochen, Unfall, verstaucht, gestürzt, weh getan
Ausrüstung, Zeug, Sachen, Ausstattung, Material, Gerät
zurückbringen, zurückgebracht, abgeben, Rückgabe, zurückgeben, bringen zurück, wiederbringen
einlagern, lagern, Lagerung, aufbewahren, unterstellen, Zwischenlagerung, Lager
Sohn, Tochter, Jahre alt, Alter, Kind, Kleine, Kleinkind, Nachwuchs, minderjährig
ohne Termin, ohne Buchung, spontan, einfach vorbeikommen, ohne Anmeldung, Reservierung
nicht kommen, krank, verhindert, absagen, stornieren, dazwischen gekommen, ausfallen lassen
liefern, Lieferung, bringen, gebracht, nach Hause, bringt ihr, zu mir, anliefern
anmelden, beitreten, mitmachen, einschreiben, Mitglied werden, einsteigen, Anmeldung
aufhören, austreten, kündigen, aussteigen, raus, Vertrag beenden
leise, ruhig, Ruhe, Lärm, laut, Nachtruhe, Krach
Besuch, Gäste, Freunde, Besucher, Freund mitbringen, Begleitung, Kumpel
Angst, Schmerzen, tut weh, weh, schmerzhaft, Betäubung, Narkose, wehtun
Unterlagen, Papiere, Dokumente, Ausweis, Bescheinigung, Nachweis, Personalausweis
Benzin, Sprit, Kraftstoff, tanken, Tank, volltanken, Diesel
Skipper, Kapitän, Crew, Bootsführer, Fahrer
Schwimmweste, Rettungsweste
schlechtes Wetter, Regen, regnet, Sturm, Gewitter, Wind, Wetter
kaputt machen, Schaden, Beschädigung, zerkratzt, Kaution, wer zahlt, haften, Haftung, kaputt
Insekten, Ungeziefer, Läuse, Blattläuse, Ameisen, Zecken, Flöhe, Mücken, Schädlinge
Erde, Blumenerde, Dünger, Kompost, düngen
schneiden, Schnitt, zurückschneiden, stutzen, mähen
eingegangen, gestorben, tot, vertrocknet, sterben, Tod, verstorben
Anhänger, Transporter, Laster, Lkw, Wagen
singen, Gesang, Chor, Stimme, Sänger, Vorsingen
Probe, proben, üben, Proben
Noten lesen, Noten, Partitur
Programm, wer spielt, Künstler, Bands, Line up
Armband, Bändchen, Ticket, Eintrittskarte, Einlass
Ohrstöpsel, Gehörschutz, Lautstärke
wieder rein, rausgehen, Wiedereinlass, nochmal rein
Torte, Kuchen, Geburtstagstorte, Hochzeitstorte, Gebäck
Brot, Brötchen, Semmel, geschnitten, Bäcker, Backwaren
Impfung, impfen, geimpft, Spritze, Auffrischung
kastrieren, sterilisieren, Kastration, Sterilisation
Chip, Mikrochip, chippen, Transponder
Loch, Karies, Füllung, Plombe, Wurzelbehandlung, Zahnschmerzen, Zahn
Zahnspange, Schiene, schiefe Zähne, Kieferorthopädie
Zahnreinigung, Zahnstein, Prophylaxe, Bleaching, aufhellen
Prüfung, durchgefallen, nicht bestanden, durchfallen
Automatik, Schaltung, Schaltwagen, Gangschaltung
Fahrstunde, Führerschein, Fahrlehrer, Lappen, Fahrerlaubnis
Stellplatz, Zelt, Wohnwagen, Wohnmobil, Camping, Zeltplatz, Camper
Lagerfeuer, grillen, Grill, Feuerstelle, Feuer machen
Strom, Steckdose, Stromanschluss, Anschluss, laden
Laden, Brötchen, einkaufen, Kiosk, Supermarkt, Lebensmittel
Kartons, Kisten, Schachteln, einpacken, Verpackung, verpacken, Umzugskartons
Klavier, Flügel, schwer, sperrig
Entrümpelung, entrümpeln, Sperrmüll, entsorgen, Gerümpel, wegbringen, Entsorgung
ausleihen, leihen, verlängern, Leihfrist, Mahnung, Mahngebühr, ausborgen
Brille, Kontaktlinsen, Gläser, Sehtest, Optiker
ändern, Änderung, kürzen, nähen, Schneider, Saum
Schreibtisch, Arbeitsplatz, Coworking, Besprechungsraum, Tagesticket
Ausfall, Störung, kein Internet, geht nicht, Router
Display, Bildschirm, gesprungen, Riss, Glas
Wasserschaden, ins Wasser gefallen, nass
Daten, Fotos, Datensicherung, retten, Datenverlust
Datei, Druckdaten, Format, pdf, Auflösung, hochladen
Probedruck, Muster, Vorschau, Korrekturabzug
Visitenkarten, Flyer, Plakate, Broschüren, Aufkleber
Auflage, Stückzahl, Menge, wie viele Stück, Mindestmenge
Beerdigung, Bestattung, Einäscherung, Urne, einschläfern
eilig, dringend, Express, schnell, noch heute, Eilauftrag
wechseln, tauschen, umsteigen, ersetzen, austauschen
halber Tag, halbtags, stundenweise, pro Stunde, stündlich
über Nacht, schlafen, übernachten, Übernachtung
Größe, Gewicht, zu schwer, zu groß, Mindestgröße
schwimmen, Nichtschwimmer, baden
Aufsicht, Betreuung, beaufsichtigen, aufpassen, betreut
Überraschung, Geschenk, verschenken, Geburtstag, Gutschein
Ticket verloren, verloren, nicht angekommen, nochmal schicken
putzen, putzt, Reinigung, sauber machen, reinigen, Endreinigung
streichen, ausmalen, malern, Maler, Wände, Malerarbeiten
billiger, günstiger, Rabatt, Nachlass, Preisnachlass, Ermäßigung
Region, Gebiet, Umgebung, wohin, bis nach, Umkreis, fahrt ihr, kommt ihr, Einsatzgebiet
Kinderbett, Babybett, Gitterbett, Reisebett, Bettchen, Beistellbett
Hochstuhl, Kinderstuhl, Kindersitz, Babystuhl
ausziehen, Auszug, Umzug, umziehen, übersiedeln, Übersiedlung, siedeln
Ausland, international, nach Deutschland, nach Österreich, in die Schweiz, grenzüberschreitend
abbauen, auseinander, Demontage, Montage, aufbauen, zusammenbauen, zerlegen
Vorlauf, Vorlaufzeit, im Voraus, vorher, wie früh, rechtzeitig
Checkliste, vorbereiten, Vorbereitung, vorher machen
Deckung, versichert, Versicherungssumme, bis wieviel, abgesichert
dabei, enthalten, inklusive, im Preis, inbegriffen, Standard
anzahlen, Anzahlung, Reservierung, vorauszahlen
Muster, anschauen, ansehen, vorher sehen, Vorschau, Korrektur
falsch gedruckt, Fehler, fehlerhaft, Mangel, Reklamation, falsche Farbe
Firmenkonto, Geschäftskunde, Firma, Betrieb, gewerblich, Gewerbe, Unternehmen
nachts, rund um die Uhr, außerhalb der Öffnungszeiten, spät
zu spät, verspätet, Verspätung, später zurück
Größe, Maße, Abmessungen, passt
weiter weg, Entfernung, zu weit, Umkreis, Lieferung
Beerdigung, Bestattung, Trauer, Begräbnis, Trauerfeier, Friedhof, Sarg, Beileid, Kranz, Grab, verstorben, gestorben
verwelkt, welk, frisch, Blumen, Strauß, Vase, Rosen, Blumenstrauß, Gesteck
Nachricht, Karte, Grußkarte, Text, Widmung, Botschaft, beilegen
Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag, Tage, Öffnungszeiten, geöffnet, offen, Wochenende
Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember, Monat, Termin, Zeitraum, Saison
Österreich, Schweiz, Frankreich, Italien, Spanien, Niederlande, Belgien, Polen, England, USA, Amerika, Ausland, Land, Länder, international, europaweit, EU
Labrador, Dackel, Welpe, Kätzchen, Hase, Kaninchen, Hamster, Papagei, Haustiere, Hund, Katze, Vierbeiner
Oma, Opa, Großmutter, Großvater, Tante, Onkel, Nichte, Neffe, Schwester, Bruder, Mutter, Vater, Familie, Angehörige
PayPal, Visa, Mastercard, Apple Pay, Google Pay, Klarna, EC-Karte, Girocard, Kreditkarte, Zahlungsarten, Zahlungsmethoden, Bezahlmöglichkeiten
Finanzierung, finanzieren, Ratenzahlung, Raten, Monatsraten, abbezahlen, in Raten
Kohle, Geld, Knete, Zaster
Couch, Sofa, Sessel, Polster, Möbel, Sitzmöbel, Möbelstück
Matratze, Bett, Lattenrost, Bettdecke, Kissen
Stoffprobe, Stoffmuster, Muster, Proben, Farbmuster, Musterstück, Bezug, Stoffe
auf, offen, geöffnet, haben auf, habt ihr auf, zu, geschlossen, Öffnungszeiten, öffnet
Fleck, Flecken, reinigen, schmutzig, sauber, abwischen, waschbar, entfernen
schleppen, hochtragen, tragen, Stock, Stockwerk, Etage, Treppe, Treppenhaus, Aufzug
anschauen, ansehen, ausprobieren, probesitzen, besichtigen, Ausstellung, Ausstellungsraum, Showroom, anprobieren, live sehen
gefällt nicht, nicht gefallen, passt nicht, zurückgeben, zurück, Rückgabe, umtauschen, Widerruf
zu breit, zu groß, zu schmal, Maße, Abmessungen, Breite, Höhe, passt, durchpassen, Tür
entsorgen, wegwerfen, abholen, mitnehmen, alte, Altgerät, Sperrmüll, entrümpeln, Entrümpelung, loswerden
einlagern, lagern, zwischenlagern, Lager, Lagerung, unterstellen, aufbewahren, Zwischenlagerung
einpacken, verpacken, Verpackung, packen, Kartons, Kisten, Schachteln, Umzugskartons, Packmaterial
ausmalen, streichen, malern, Maler, renovieren, Handwerker, Wände
putzen, Endreinigung, reinigen, Putzkraft, besenrein, sauber machen
auseinanderbauen, zerlegen, abbauen, aufbauen, zusammenbauen, montieren, demontieren, Montage, Demontage
vorbereiten, Checkliste, Vorbereitung, vorher, vorab
kurzfristig, morgen, heute noch, spontan, schnell, dringend, sofort
Vorlaufzeit, im Voraus, vorher, früh genug, rechtzeitig, wie lange vorher, planen
Vorkasse, im Voraus, anzahlen, Anzahlung, vorher bezahlen, Kaution, hinterlegen
Anhänger, Hänger, Trailer, Transporter, Sprinter, LKW
Gurte, Spanngurte, festmachen, sichern, befestigen, Ladungssicherung, Zurrgurte
rund um die Uhr, nachts, 24 Stunden, jederzeit, nach Feierabend, abends
Adresse, Standort, wo seid ihr, Straße, Anschrift, Filiale, finden
Firma, Firmenkonto, Gewerbe, Geschäftskunde, gewerblich, Betrieb, B2B, Unternehmen, Firmenkunde
billiger, günstiger, Rabatt, sparen, Mengenrabatt, Staffelpreis, Wochenpreis, Monatspreis, Ermäßigung, pro Tag
zerkratzt, Kratzer, kaputt, Schaden, beschädigt, gebrochen, runtergefallen, Beschädigung, haften, Haftung
geklaut, gestohlen, Diebstahl, weg, verloren, abgesichert, versichert
Perso, Ausweis, Führerschein, Personalausweis, Dokumente, Nachweis
Sohn, Tochter, Kind, Kleinkind, Knirps, minderjährig, Alter, Jahre, Kinder
Jugendlicher, Teenager, unter 18, minderjährig, volljährig, Mindestalter, Jugendliche
Kleid, Hemd, Hose, Jeans, Pullover, Jacke, Mantel, Rock, T-Shirt, Kleidung, Klamotten, Größe
Schuhe, Turnschuhe, Sneaker, Stiefel, Sandalen, Schuhgröße
Ring, Kette, Schmuck, Ohrringe, Armband, Uhr, Trauringe
Creme, Schminke, Kosmetik, Shampoo, Parfüm, Pflege
blond, Strähnchen, färben, Farbe, Tönung, Haarfarbe, Haare
Maniküre, Nägel, Nagellack, Pediküre, Wachsen, Enthaarung, Nagelstudio
Brille, Gläser, Kontaktlinsen, Gestell, Sehtest, Sehstärke, Optiker
Zahnschmerzen, Zahn, Füllung, Krone, Implantat, Zahnreinigung, Wurzelbehandlung
schwanger, Baby, Geburt, stillen, Säugling, Neugeborenes, Hebamme
gruselig, Angst, unheimlich, Panik, eingesperrt, Platzangst, fürchten
Betriebsausflug, Firmenfeier, Teambuilding, Kollegen, Weihnachtsfeier, Firmenevent
filmen, Video, fotografieren, Fotos, Kamera, aufnehmen
lädt nicht, hängt, abgestürzt, Fehlermeldung, Webseite, Seite, technische Probleme
Instagram, Facebook, WhatsApp, TikTok, soziale Medien, posten, veröffentlichen
Gewinnspiel, gewinnen, Preis, Verlosung, Los
Herkunft, woher, kommt aus, regional, hergestellt, Anbau, made in germany
bewerben, Bewerbung, Job, Stelle, Praktikum, Ausbildung, Karriere, bei euch arbeiten, jobben
unzufrieden, enttäuscht, schlecht, Beschwerde, reklamieren, nachbessern
probieren, kosten, Verkostung, schmecken, Geschmack, Aroma
Wein, Flasche, Kiste, Rotwein, Weißwein, Sekt
Futter, Trockenfutter, Nassfutter, Leckerli, füttern, Napf
Spielzeug, Spiel, Puppe, Puzzle, Kuscheltier
Erde, Topf, Pflanze, gießen, Dünger, Samen, anpflanzen, wachsen, Blüte
Pflege, Pflegedienst, Pflegegrad, Senioren, Hilfe zuhause, Haushaltshilfe
Nagel, Schraube, Bohrer, Werkzeug, Hammer, Säge
essen gehen, Abendessen, Restaurant, Mittagessen, Lokal, speisen
Fahrt, fahren, bringen, Gebiet, Region, Liefergebiet, Umkreis, Entfernung
`;
