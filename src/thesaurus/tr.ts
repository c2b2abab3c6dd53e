/** Everyday Turkish: each line holds words and expressions for about the same thing. */
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
kariyer, iş başvurusu, iş ilanı, çalışmak istiyorum
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
`;
