/** Everyday Polish: each line contains words and expressions for about the same thing. */
export const pl = `
wysyłka, wysyłki, dostawa, dostawy, przesyłka, kurier, doręczenie, dowóz, paczkomat
paczka, paczki, zamówienie, towar, przesyłka
śledzenie, śledzić, gdzie jest paczka, gdzie zamówienie, status, nie dotarła, nie doszła
czas dostawy, jak długo, ile trwa, ile czasu, kiedy, termin, ile dni
koszt, koszty, cena, ceny, cennik, ile kosztuje, opłata, stawka, drogie
darmowa, darmowy, za darmo, bezpłatny, bezpłatnie, gratis
płatność, płatności, zapłacić, płacić, zapłata, karta, kartą, przelew, blik, gotówka
raty, na raty, odroczona płatność, zapłacę później
zwrot, zwroty, zwrócić, odesłać, oddać, odstąpienie
zwrot pieniędzy, refundacja, oddać pieniądze, odzyskać pieniądze, zwrot środków
wymiana, wymienić, inny rozmiar, zamienić
anulować, anulowanie, odwołać, odwołanie, rezygnacja, zrezygnować, wypowiedzieć
zmiana, zmienić, edytować, poprawić, przełożyć, przesunąć, inny termin
uszkodzony, uszkodzona, zepsuty, zniszczony, wadliwy, nie działa, awaria, potłuczony, stłuczony, pęknięty, połamany, rozbity, porysowany, dziurawy
reklamacja, reklamować, skarga, zażalenie, niezadowolony
gwarancja, naprawa, naprawić, serwis
kontakt, skontaktować, zadzwonić, telefon, numer, mail, infolinia, obsługa klienta, biuro
rabat, zniżka, kod rabatowy, kupon, promocja, bon
karta podarunkowa, prezent, voucher, bon podarunkowy, upominek
konto, rejestracja, zarejestrować, zapisać, zapisy, logowanie, członkostwo, dołączyć
hasło, zapomniałem, zapomniałam, reset, nie mogę się zalogować, nie pamiętam
godziny otwarcia, godziny, otwarte, czynne, zamknięte, kiedy otwarte, niedziela, otwarci, do której, od której, sobota, weekend
sklep, salon, adres, gdzie jesteście, lokalizacja, dojazd, jak dojechać
parking, parkować, zaparkować, samochód, auto, miejsce parkingowe, postawić samochód, gdzie zaparkować, gdzie parkować
rozmiar, rozmiary, tabela rozmiarów, wymiary, jaki rozmiar
dostępny, dostępność, w magazynie, brak, kiedy będzie
rezerwacja, zarezerwować, umówić, wizyta, termin, umówić się, spotkanie
spóźnienie, spóźnić, późno, opóźnienie
zabrać, wziąć ze sobą, przynieść, potrzebne, przygotować
dzieci, dziecko, niemowlę, rodzina, wiek
pies, psy, kot, zwierzęta, pupil, kotem, czworonóg
śniadanie, posiłki, jedzenie, obiad, restauracja, wyżywienie, kolacja
internet, wifi, sieć, połączenie
niepełnosprawny, wózek inwalidzki, winda, dostępność
pranie, prać, czyszczenie, czyścić, pielęgnacja
bezpieczny, bezpieczeństwo, bezpieczne, oszustwo
dane osobowe, prywatność, rodo
praca, rekrutacja, zatrudnienie, staż
faktura, rachunek, paragon, vat
firma, hurt, hurtowy, oferta dla firm, współpraca
zaliczka, zadatek, przedpłata, kaucja, depozyt
rower, rowery, wypożyczyć rower
ręcznik, ręczniki, pościel
zameldowanie, przyjazd, check in, klucze, zameldować, doba hotelowa
wymeldowanie, wyjazd, check out, wymeldować
metody płatności, sposób płatności, formy płatności, blik, przelew, kartą, gotówka, za pobraniem, przy odbiorze, paypal
odrzucona, odrzucono, nie przeszła, nie przechodzi, nie mogę zapłacić, błąd płatności, nieudana, płatność nie przeszła, karta nie działa
zagranica, za granicę, zagraniczny, inny kraj, niemcy, czechy, europa, unia
bagaż, bagaże, walizka, walizki, torba, plecak, przechowalnia
pokój, pokoje, nocleg, apartament, kwatera
łóżeczko, łóżko dla dziecka, dostawka, kołyska
pobyt, data, daty, termin
odbiór, odebrać, odbieracie, przyjechać po, podjechać
wycena, kosztorys, oszacowanie
używany, używane, z drugiej ręki, stary, odkupić, odkup, skup, sprzedać
pożyczyć, wypożyczyć, wypożyczenie, zastępczy, użyczyć
dętka, opona, koło, kapeć, przebita, guma
przegląd, serwis, konserwacja
naprawa, naprawić, zreperować, zepsuł się, zepsute
fotelik, siodełko, krzesełko
wliczone, w cenie, zawarte
od ręki, natychmiast, od razu, na miejscu, na poczekaniu
elektryczny, elektryk, akumulator, silnik
zacząć, zaczyna, początek, start, rozpocząć, rozpoczęcie, pierwszy dzień
koniec, kończy, zakończyć, zakończenie, ostatni dzień
przerwa, przerwać, zawiesić, wstrzymać, pauza
przedłużyć, przedłużenie, odnowić, dłużej
ważny, ważność, wygasa, wygasnąć, termin ważności, przydatność
odwołać, przełożyć, przełożenie, zmienić termin, przesunąć, nie mogę przyjść, inny termin
nieobecność, nieobecny, opuścić, odrobić, przepada
wcześniej, z wyprzedzeniem, zawczasu, przed czasem
wybrać, wybór, który lepszy, dobrać, jaki
różnica, różni się, porównać, porównanie
dodatkowo, dodatkowy, dopłata, ekstra, więcej
usunąć, usuwanie, usunięcie, skasować, kasować, wyrejestrować
zabronione, zakaz, nie wolno, niedozwolone
wolno, dozwolone, pozwolenie, zgoda, akceptujecie, dopuszczalne
zasady, regulamin, warunki, przepisy
wymagane, obowiązkowe, konieczne, potrzebny, obowiązek, trzeba mieć
pomoc, pomóc, wsparcie, doradztwo, porada
problem, usterka, kłopot, błąd, awaria
wymiana, zamiana, nowy egzemplarz, zastąpić
tani, taniej, promocja, obniżka, zniżka, rabat, okazja
student, studenci, uczeń, młodzież, legitymacja
senior, seniorzy, emeryt, emeryci, starsze osoby
kara, opłata karna, mandat, dopłata
ubezpieczenie, ubezpieczony, polisa, oc, odszkodowanie
wypadek, kontuzja, uraz, złamanie, ranny
zgubić, zgubiłem, zgubiłam, zgubiony, zgubione, znalezione, utrata
kradzież, ukradli, skradziony, skradziono, złodziej
ubrać, ubranie, odzież, strój, ubiór, buty
sprzęt, wyposażenie, ekwipunek, akcesoria, rzeczy
kupić, kupno, zakup, nabyć, zamówić, sprzedaż
prysznic, łazienka, szatnia, przebieralnia, przebrać
toaleta, toalety, wc, ubikacja
szafka, szafki, schowek, przechowalnia, depozyt
woda, napoje, napój, pić, picie
alergia, alergik, uczulenie, gluten, laktoza, nietolerancja, orzechy
wegański, wegetariański, wege, roślinny, bezmięsny, mięso
składniki, skład, zawiera, z czego
ekologiczny, eko, naturalny, bio, środowisko
świeży, świeżość, przechowywać, przechowywanie, lodówka, zamrozić, trwałość
kawa, herbata, ekspres
na wynos, odbiór osobisty, zabrać
stolik, miejsce, miejsca, siedzenie
wycieczka, wyprawa, rejs, podróż, wyjazd
wakacje, urlop, ferie, święta
lot, samolot, lotnisko
pociąg, autobus, tramwaj, komunikacja, przystanek, stacja
samochód, auto, wóz, pojazd
łódź, łódka, statek, jacht, kajak, żaglówka
obszar, rejon, dojeżdżacie, w domu, do domu, wizyta domowa
odległość, daleko, blisko, najbliższy, kilometry
wyruszyć, odjazd, wyjazd, wypłynięcie
miejsce zbiórki, spotkanie, zbiórka, gdzie się spotykamy
dowód, dowód osobisty, paszport, dokumenty, dokument, papiery, legitymacja
przewodnik, instruktor, nauczyciel, trener, opiekun, prowadzący, lektor
kierowca, prawo jazdy, prowadzić, uprawnienia, patent
grupa, grupy, ile osób, liczba osób, maksymalnie, uczestnicy
pełne, brak miejsc, lista rezerwowa, wolne miejsca
minimum, minimalny, najmniej, co najmniej
wiek, od ilu lat, ile lat, lata, pełnoletni, granica wieku
w ciąży, ciąża, ciężarna
indywidualny, indywidualnie, prywatny, sam na sam, osobisty
partner, para, we dwoje, małżeństwo
znajomy, przyjaciel, gość, goście, osoba towarzysząca, odwiedziny
początkujący, pierwszy raz, bez doświadczenia, nigdy, podstawy
poziom, zaawansowany, trudność, doświadczenie
próbny, próbna, spróbować, wypróbować, próbka, lekcja próbna
lekcja, lekcje, zajęcia, kurs, szkolenie, warsztaty
egzamin, test, zdać, oblać, zaliczenie
zaświadczenie, certyfikat, dyplom, świadectwo
grafik, harmonogram, plan, rozkład, kiedy
wieczór, wieczorem, noc, w nocy, późno, po pracy
rano, poranek, wcześnie
czas trwania, trwa, ile trwa, jak długo, godzin, minut
jak często, często, regularnie, co ile, raz w tygodniu
czekać, kolejka, czas oczekiwania, ile czeka
termin, do kiedy, ostateczny, najpóźniej
zima, zimą, lato, sezon, latem
pogoda, deszcz, pada, burza, wiatr, śnieg, mróz
w środku, na zewnątrz, na dworze, kryty, pod dachem
zdrowie, choroba, chory, chora, gorączka, przeziębienie, zachorować
ból, boli, bolesne, bezbolesny, bać się, strach, boję się, znieczulenie
lekarz, doktor, dentysta, specjalista, weterynarz
lek, leki, lekarstwo, tabletki, recepta
zabieg, leczenie, terapia, operacja, kuracja
skutki uboczne, ryzyko, powikłania, przeciwwskazania
szczepienie, szczepić, szczepionka, zaszczepić
skóra, cera, podrażnienie, wysypka
włosy, fryzjer, strzyżenie, obciąć, farbowanie
masaż, relaks, spa, odpoczynek
zdjęcie, zdjęcia, fotografia, fotografować, aparat, film, nagrać
muzyka, zespół, piosenka, dj, głośnik
aplikacja, program, pobrać, zainstalować, instalacja
online, przez internet, zdalnie, strona
powiadomienia, powiadomienie, przypomnienie, sms
język, angielski, niemiecki, tłumaczenie, po angielsku
bateria, ładowanie, ładowarka, naładować, prąd, gniazdko
pralka, suszarka, wyprać, prasowanie
ogrzewanie, klimatyzacja, ciepło, temperatura, zimno
śmieci, odpady, recykling, wyrzucić
ogród, rośliny, roślina, kwiaty, drzewo, podlewać
basen, pływać, pływanie, kąpać, plaża, jezioro
meble, montaż, złożyć, składanie, zamontować
kolor, kolory, barwa, odcień
materiał, tkanina, bawełna, skóra, z czego zrobione
wodoodporny, wodoszczelny, mokry, zmoczyć
pochodzenie, skąd, produkowane, wyprodukowano
plik, pliki, format, pdf, wydruk, druk, drukować
wesele, ślub, urodziny, impreza, przyjęcie, uroczystość, wydarzenie
bilet, bilety, wejściówka, wstęp, wejście, karnet
szkoła, przedszkole, żłobek, opieka nad dziećmi
siłownia, sport, trening, ćwiczenia, fitness
namiot, camping, kemping, kamper, przyczepa, pole namiotowe
ognisko, grill, grillować, rozpalić
paliwo, benzyna, bak, tankować
instrukcja, jak używać, użycie, stosować, obsługa
formularz, wniosek, wypełnić, złożyć
umowa, kontrakt, zobowiązanie, okres wypowiedzenia
przepisać, przekazać, inna osoba, odstąpić, zmiana nazwiska
opinie, ocena, recenzja, polecać
oryginalny, podróbka, autentyczny
pilne, pilny, nagły, natychmiast, szybko, ekspres
cisza, cisza nocna, hałas, głośno
palić, palenie, papierosy
alkohol, piwo, wino
głodny, na czczo, jeść, jedzenie, zjeść
opłacić, opłata, składka, abonament, miesięcznie
komputer, laptop, telefon, smartfon, ekran, wyświetlacz
odzyskać, dane, kopia, utracone
karmić, karma, jedzenie dla psa
`;
