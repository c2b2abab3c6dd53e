/** Everyday Turkish: each line contains words and expressions for about the same thing. */
export const tr = `
kargo, teslimat, gönderim, nakliye, kurye, gönderi, teslim
paket, sipariş, ürün, koli
takip, kargo takibi, kargom nerede, siparişim nerede, siparişim gelmedi, durumu, gelmedi, ulaşmadı
ne kadar sürer, kaç gün, ne zaman, süre, süresi, kaç günde, iş günü
fiyat, fiyatlar, ücret, ne kadar, kaç para, maliyet, tutar, pahalı
ücretsiz, bedava, parasız
ödeme, ödemek, ödeyebilirim, kart, kredi kartı, havale, nakit, kapıda ödeme
taksit, taksitli, bölmek, sonra öde
iade, iade etmek, geri göndermek, geri vermek, cayma
para iadesi, paramı geri, geri ödeme
değişim, değiştirmek, başka beden
iptal, iptal etmek, vazgeçmek, vazgeçtim
değiştirmek, değişiklik, güncellemek, düzeltmek, ertelemek
hasarlı, kırık, bozuk, arızalı, çalışmıyor, kusurlu, kırılmış, çatlak, yırtık, ezik, çizik, hasar
şikayet, memnun değilim, sorun
garanti, tamir, onarım, servis
iletişim, ulaşmak, telefon, numara, aramak, müşteri hizmetleri, destek
indirim, kupon, kampanya, promosyon, indirim kodu
hediye, hediye kartı, hediye paketi
hesap, üye, üyelik, kayıt, kaydolmak, giriş, üye olmak
şifre, parola, unuttum, sıfırlama, hatırlamıyorum, yenileme
çalışma saatleri, açık mı, kapalı, saat kaçta, kaçta açılıyor, kaçta, kaça kadar, pazar günü, cumartesi, hangi saatlerde
mağaza, adres, neredesiniz, konum, şube
otopark, park yeri, araba, araç, park, park etmek, park edebilir, nereye park
beden, ölçü, boyut, beden tablosu, numara
stok, stokta, tükendi, var mı
rezervasyon, yer ayırtmak, randevu, ayırtmak
geç, gecikme, gecikti, geç kalmak
yanımda getirmek, getirmeli, gerekli, lazım
çocuk, bebek, aile, yaş
köpek, kedi, evcil hayvan, hayvan
kahvaltı, yemek, öğle yemeği, restoran
internet, wifi, kablosuz, bağlantı
engelli, tekerlekli sandalye, asansör
yıkamak, yıkama, temizlik, temizlemek, bakım
güvenli, güvenlik, güvenilir, dolandırıcılık
kişisel veriler, gizlilik, kvkk
kariyer, işe alım, eleman aranıyor, iş başvurusu, iş ilanı, çalışmak istiyorum
fatura, fiş, makbuz
toptan, kurumsal, bayi
depozito, kapora, ön ödeme
bisiklet, bisikletler, kiralamak
havlu, çarşaf, nevresim
giriş saati, varış, anahtar, giriş yapmak, check in
çıkış saati, ayrılış, check out
ödeme yöntemi, ödeme yöntemleri, ödeme seçenekleri, kartla, kredi kartı, havale, eft, kapıda ödeme, nakit, paypal
reddedildi, onaylanmadı, geçmedi, alınamadı, başarısız, ödeyemiyorum, hata, kartım geçmiyor, ödeme geçmedi
yurtdışı, yurt dışı, almanya, avrupa, başka ülke, uluslararası
bagaj, valiz, bavul, çanta, emanet
oda, konaklama
bebek yatağı, beşik, park yatak
tarih, tarihler, tarih değişikliği
ödünç, kiralık, yedek, kiralama
ikinci el, kullanılmış, eski, satmak, satılık, takas
lastik, patlak, patladı, delik, teker
bakım, servis, kontrol, revizyon
tamir, onarım, onarmak, tamirat
fiyat teklifi, teklif, tahmini fiyat
evden, adresten, kapıdan, almaya gelmek
koltuk, oturak, bebek koltuğu
kabul, izin, serbest
dahil, fiyata dahil, içinde
hemen, anında, bekleyerek, aynı gün
elektrikli, akülü, motorlu
başlamak, başlangıç, başlıyor, başlar, ilk gün
bitmek, bitiş, bitiyor, son gün, bitirmek
ara vermek, dondurmak, dondurma, durdurmak, mola
uzatmak, uzatma, yenilemek, daha uzun
geçerli, geçerlilik, süresi doldu, son kullanma, süresi bitti
ertelemek, erteleme, başka gün, başka saat, gelemeyeceğim, gelemem
kaçırmak, kaçırdım, katılmamak, devamsızlık, telafi
önceden, önce, erken, peşin
seçmek, seçim, hangisi, tercih
fark, farkı, karşılaştırma, arasındaki
ek, ekstra, ilave, fazladan, fark ücreti
silmek, kaldırmak, çıkarmak
yasak, izin yok, olmaz
izin, izinli, serbest, kabul, getirebilir
kurallar, kural, şartlar, koşullar, yönetmelik
zorunlu, şart, mecburi, gerekli, mecbur
yardım, destek, danışma, danışmanlık
problem, sorun, hata, aksaklık, arıza
ucuz, indirim, uygun, hesaplı
öğrenci, öğrenciler, genç, üniversite
emekli, yaşlı, 65 yaş üstü
ceza, gecikme bedeli, kesinti
sigorta, sigortalı, kasko, poliçe
kaza, yaralanma, sakatlık, kırık
kayıp, kaybettim, kaybetmek, kayboldu, bulamıyorum, unuttum
çalındı, hırsızlık, çaldılar, çalınan
kıyafet, giysi, giymek, giyinmek, ayakkabı
ekipman, malzeme, donanım, araç gereç
satın almak, almak, satış, satıyor, sipariş
duş, soyunma odası, banyo, üst değiştirmek
tuvalet, wc, lavabo
dolap, emanet, saklamak, eşya bırakmak, depo
su, içecek, içmek, içme
alerji, alerjik, gluten, laktoz, fındık
vegan, vejetaryen, etsiz, bitkisel
içindekiler, içerik, malzeme, içeriyor
doğal, organik, çevre dostu, katkısız
taze, saklama, dolap, dondurmak, bozulmak, raf ömrü
kahve, çay, espresso
paket servis, gel al, eve servis
masa, yer, koltuk, oturmak
gezi, tur, yolculuk, seyahat
tatil, izin, bayram, yaz
uçak, uçuş, havaalanı, havalimanı
tren, otobüs, metro, toplu taşıma, durak
araba, araç, otomobil, oto
tekne, bot, yat, gemi, kano
eve, evde, evime, adrese, bölge, semt
uzak, yakın, mesafe, uzaklık, kilometre
kalkış, hareket, yola çıkmak
buluşma, toplanma, buluşma yeri
kimlik, pasaport, belge, belgeler, evrak, evraklar, doküman
hoca, öğretmen, eğitmen, antrenör, rehber, usta
sürücü, şoför, ehliyet, araç kullanmak, sürmek
grup, kaç kişi, kişi sayısı, topluca, katılımcı
dolu, yer yok, bekleme listesi, kontenjan
en az, minimum, asgari
en fazla, maksimum, azami, limit
yaş, kaç yaş, yaş sınırı, kaç yaşında, reşit
hamile, hamilelik, gebelik, gebe
özel, bireysel, birebir, kişiye özel
arkadaş, misafir, eş, çift, partner, ziyaretçi
acemi, yeni başlayan, ilk defa, ilk kez, tecrübesiz, hiç bilmeyen
seviye, düzey, zor, kolay, deneyim
deneme, denemek, deneme dersi, numune
ders, kurs, eğitim, seans, çalışma
sınav, test, geçmek, kalmak
belge, sertifika, diploma
program, takvim, saatler, tarife
akşam, gece, geç saat, iş çıkışı
sabah, erken
ne sıklıkla, kaç kere, haftada kaç, düzenli
beklemek, bekleme, sıra, kuyruk
son tarih, en geç, ne zamana kadar
kış, yaz, sezon, mevsim
hava, yağmur, yağarsa, rüzgar, kar, fırtına
açık hava, kapalı alan, dışarıda, içeride
hasta, hastalık, ateş, rahatsız, hastalandım
ağrı, acı, acıyor, ağrıyor, acıtır, korkuyorum, anestezi
doktor, hekim, uzman, veteriner, diş hekimi
ilaç, hap, reçete
tedavi, ameliyat, operasyon, işlem, terapi
muayene, kontrol, randevu, vizite
yan etki, risk, zararı
aşı, aşılama, aşılı, aşılatmak
cilt, deri, hassas, tahriş
saç, kuaför, kesim, tıraş, boya
masaj, spa, rahatlama
fotoğraf, resim, çekim, video, kamera
müzik, grup, şarkı, hoparlör
uygulama, program, indirmek, yüklemek, kurmak
online, çevrimiçi, uzaktan, internetten
bildirim, hatırlatma, sms, mesaj
dil, ingilizce, türkçe, çeviri, tercüme
pil, batarya, şarj, priz, elektrik
çamaşır, çamaşır makinesi, kurutma, ütü
ısıtma, klima, sıcak, soğuk, sıcaklık
çöp, atık, geri dönüşüm, atmak
bahçe, bitki, çiçek, ağaç, sulama
havuz, yüzmek, deniz, plaj, göl
mobilya, montaj, kurulum
renk, renkler, ton
kumaş, malzeme, pamuk, deri
su geçirmez, ıslak, ıslanır
üretim, nerede üretiliyor, menşei, yerli
dosya, format, baskı, yazdırmak, pdf
düğün, doğum günü, parti, etkinlik, organizasyon, kutlama
bilet, biletler, giriş, abonman
okul, kreş, anaokulu, bakıcı
spor, spor salonu, antrenman, fitness
çadır, kamp, karavan
mangal, ateş, barbekü
benzin, yakıt, mazot, depo
kullanım, nasıl kullanılır, talimat, kılavuz
form, başvuru, doldurmak, başvurmak
sözleşme, taahhüt, fesih
devretmek, başkası, başka kişi, isim değişikliği
yorum, puan, değerlendirme, tavsiye
orijinal, sahte, taklit
acil, acilen, hızlı, çabuk
sessiz, gürültü, ses
sigara, içmek, tütün
alkol, bira, şarap
aylık, aidat, abonelik, üyelik ücreti
bilgisayar, telefon, ekran, cihaz
mama, beslemek, aç, yemek vermek
motosiklet, motor, scooter
sürer, süre, sürüyor, ne kadar sürer, kaç saat, kaç ay, kaç hafta
`;
