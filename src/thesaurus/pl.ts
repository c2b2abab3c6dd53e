/** Everyday Polish: each line holds words and expressions for about the same thing. */
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
`;
