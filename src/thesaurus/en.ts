/** Everyday English: each line contains words and expressions for about the same thing. */
export const en = `
join, sign up, register, registration, enrol, enroll, enrolment, enrollment, become a member, membership, member, subscribe, apply, get started
leave, quit, cancel, terminate, termination, end, resign, unsubscribe, close my account, give notice, opt out
subscription, membership, plan, contract, pass, season ticket, package
start, begin, beginning, launch, get going, commence, first day
finish, end, ending, last day, over, complete, completion
continue, go on, carry on, keep going, resume, proceed
stop, halt, interrupt, discontinue, cease, suspend
pause, freeze, suspend, put on hold, break, interruption
renew, renewal, extend, extension, prolong, automatic renewal, auto renew
expire, expiry, expiration, valid, validity, run out, lapse, out of date, use by
book, booking, reserve, reservation, appointment, schedule, make an appointment, save a spot, slot
reschedule, postpone, move, rebook, change date, another day, different time, push back, delay, put off, bring forward, new date
cancel, cancellation, call off, cannot come, cannot make it, no longer want, pull out, withdraw, no show, drop out
miss, missed, absent, absence, skip, cannot attend, make up class, catch up, no show
late, delay, delayed, too late, be late, running late, arrive late, punctual, on time, overdue
early, earlier, in advance, beforehand, ahead of time, upfront, prior
change, modify, edit, alter, adjust, amend, update, switch, correct, swap
choose, choice, pick, select, selection, option, decide, prefer, preference, which one
compare, difference, different, versus, better, distinction
add, extra, additional, more, another, plus one, supplementary, on top
remove, delete, erase, take off, get rid, clear, uninstall
include, included, inclusive, part of, contain, cover, covered, come with, comprise
exclude, excluded, not included, except, exception, extra cost
allow, allowed, permit, permitted, permission, may i, authorised, authorized, accepted, okay to
forbidden, prohibited, banned, not allowed, ban, off limits, restriction, restricted
rule, rules, policy, regulation, terms, conditions, guideline, code of conduct
need, require, required, requirement, necessary, mandatory, compulsory, must, obligatory, prerequisite
optional, voluntary, free choice, not compulsory
help, support, assist, assistance, helpdesk, hotline, customer service, aid
contact, reach, get in touch, call, phone, telephone, write, email, speak to someone, talk to a human, ask
question, ask, enquiry, inquiry, query, wonder
complain, complaint, unhappy, dissatisfied, disappointed, bad experience, report, claim, not satisfied
feedback, review, rating, opinion, testimonial, comment, suggestion, recommend, what people say
problem, issue, trouble, difficulty, fault, error, bug, failure, wrong, malfunction
broken, not working, does not work, defective, faulty, out of order, damaged, dead, stopped working, kaput
repair, fix, mend, restore, service, get fixed, troubleshoot, refurbish
replace, replacement, exchange, swap, substitute, spare, new one
guarantee, warranty, cover, protection, assurance
price, cost, fee, rate, charge, how much, tariff, pricing, fare, expensive, cheap, pay, amount
free, free of charge, no cost, complimentary, gratis, for nothing, at no charge, without paying, no fee, costs nothing, on the house
cheap, cheaper, discount, reduced, reduction, deal, special offer, special, bargain, concession, low price, sale, save money, promotion, voucher, coupon
student, students, university, college, pupil, young people, youth, under 26, student card
senior, seniors, elderly, older people, retired, pensioner, over 65, old age
pay, payment, paying, settle, card, credit card, debit card, cash, bank transfer, method of payment, paypal, cheque
instalment, installment, pay monthly, pay later, payment plan, split the payment, spread the cost, credit, several payments
deposit, down payment, advance, prepayment, security deposit, bond, upfront, caution
refund, money back, reimburse, reimbursement, get my money back, repay, return the money, compensation, credit back
penalty, fine, late fee, charge, surcharge, cancellation fee, extra charge, sanction
invoice, bill, receipt, proof of purchase, statement, tax receipt, billing
tax, vat, taxes, sales tax, duty, customs, tax deductible, deduction
tip, tips, gratuity, service charge
budget, estimate, quote, quotation, price offer, proposal
gift, present, voucher, gift card, gift certificate, give to someone, surprise, birthday present
voucher, coupon, promo code, discount code, gift card, credit, redeem
loyalty, points, rewards, bonus, referral, refer a friend, bring a friend, recommend
donate, donation, give, contribute, contribution, charity, fundraise, sponsor, sponsorship, support, gift
volunteer, volunteering, help out, lend a hand, get involved, unpaid, helper
money, cash, currency, funds, amount, exchange rate, euros, dollars, pounds
bank, account, transfer, iban, direct debit, standing order, wire, current account
loan, credit, borrow, mortgage, lend, financing, finance
interest, interest rate, apr, yield, return
save, saving, savings, invest, investment, deposit
card, debit card, credit card, bank card, cash card, plastic
pin, code, password, passcode, secret code, security code
withdraw, withdrawal, cash machine, atm, cash point, take out money
fraud, scam, phishing, stolen, suspicious, hacked, theft, abuse, fake
insurance, insured, insure, policy, coverage, liability, cover, premium
accident, injury, injured, hurt, emergency, incident, crash, damage
lost, lose, missing, found, lost property, left behind, forgot, forgotten, misplaced, mislaid
stolen, theft, steal, robbed, burglary, thief
forget, forgot, forgotten, remember, recover, reset, cannot remember
bring, take with me, take along, pack, carry, come with, what do i need, have with me, prepare, equipment
wear, clothes, clothing, dress, dress code, outfit, what to wear, shoes, attire, kit
equipment, gear, kit, material, materials, tools, supplies, accessories, stuff, provided, props
provide, provided, supply, supplied, give, furnish, available
borrow, lend, rent, rental, hire, loan, lease
buy, purchase, order, get, shop, acquire, where to get
sell, selling, resell, sale, sold, marketplace
own, bring your own, my own, personal
towel, towels, linen, sheets, bedding, blanket, pillow
shower, showers, changing room, locker room, locker, bathroom, change clothes, get changed
toilet, toilets, wc, restroom, bathroom, loo, washroom, lavatory, ladies, gents
locker, lockers, cloakroom, coat check, storage, store my things, safe, leave my bag, valuables
water, drink, bottle, drinking water, thirsty, refill
food, meal, meals, eat, lunch, dinner, breakfast, snack, catering, restaurant, hungry, refreshments, buffet, picnic
drink, drinks, beverage, alcohol, wine, beer, bar, coffee, tea
breakfast, morning meal, brunch, half board, continental, brekkie
vegetarian, vegan, veggie, plant based, meat free, special diet, dietary, meatless
allergy, allergic, allergies, allergen, intolerance, gluten, lactose, nuts, celiac, coeliac, dietary requirements
halal, kosher, pork, religious diet
menu, dish, dishes, specials, à la carte, carte
ingredient, ingredients, contain, contents, made of, composition, what is in, recipe
organic, natural, bio, chemical free, pesticide, eco
sugar, sweet, calories, nutrition, fat, diet, healthy, nutritional
fresh, freshness, keep, shelf life, best before, store, storage, fridge, refrigerate, freeze, go off, how long does it last
coffee, espresso, beans, roast, roasting, grind, ground, brew, decaf, caffeine
cook, cooking, bake, prepare, recipe, oven, microwave, heat up, reheat
outdoor seating, terrace, patio, garden, outside, courtyard
takeaway, take away, takeout, to go, delivery, deliver, collect, pick up
table, seat, seating, seats, place, sit
travel, trip, journey, tour, excursion, outing, holiday, vacation, getaway, voyage
holiday, vacation, holidays, break, leave, time off, away, travelling, summer
flight, fly, plane, airplane, airline, airport, aircraft
airport, terminal, transfer, shuttle, pick up from the airport
train, railway, rail, station, train station, tube, subway, metro, underground
bus, coach, minibus, shuttle, van, vehicle
car, drive, vehicle, automobile, by car, driving
taxi, cab, uber, ride, lift, car share, carpool
bike, bicycle, cycle, cycling, e bike, scooter
boat, ship, ferry, cruise, sail, sailing, kayak, canoe
park, parking, car park, parking lot, garage, leave my car, where to park, parking space
directions, get there, how to get, find you, address, location, where are you, route, map, situated, located, access, reach you, arrive
public transport, bus stop, train, tram, by bus, transit
area, areas, region, which areas, do you come to, come to my house, service area, neighbourhood, cover, serve
near, nearby, close, nearest, around, distance, how far, vicinity, local
depart, departure, leave, set off, start, take off, leaving, pick up
arrive, arrival, check in, get there, arriving, reach, come
check in, check out, arrival time, key, keys, late arrival, reception, what time can i arrive
pick up, pickup, collect, collection, meeting point, where do we meet, meet, fetch, boarding
return, come back, way back, return journey, round trip
destination, place, where to, go to, resort, country, city
passport, id, identity card, identification, visa, papers, documents, proof of identity, travel documents
luggage, baggage, suitcase, bag, bags, backpack, carry on, hand luggage, case, rucksack, trolley
seat, seats, place, window seat, aisle, sit together, legroom
seatbelt, child seat, booster seat, car seat, baby seat
driver, chauffeur, driving, who drives, drivers
guide, tour guide, host, leader, guided, escort, accompany
accompany, companion, come along, escort, bring someone, guest, plus one, go with
group, groups, party, team, friends, together, several people, group booking, colleagues, how many people, club
how many people, number of people, group size, maximum, capacity, participants, class size, limit, minimum, crowded, full
full, sold out, fully booked, no places left, waiting list, waitlist, availability, available, vacancy, spots left
minimum, least, at least, smallest, lowest
maximum, most, at most, limit, cap, up to, highest, too many
family, families, children, kids, parents, relatives
child, children, kid, kids, toddler, baby, infant, son, daughter, boy, girl, little one, teenager, junior, minor, young
baby, infant, newborn, toddler, pram, stroller, buggy, pushchair, nappy, diaper, cot, crib
age, how old, years old, minimum age, too young, too old, age limit, adult, minor
adult, adults, grown up, over 18, eighteen
pregnant, pregnancy, expecting, prenatal, postnatal, after birth, given birth, antenatal, postpartum
woman, women, female, ladies, girl
man, men, male, gentlemen, boy
couple, partner, husband, wife, spouse, two of us, for two
friend, friends, guest, buddy, someone else, another person, companion, bring somebody
alone, solo, single, by myself, on my own, individually
private, one on one, 1 on 1, one to one, 1 to 1, individual, personal, exclusive, just me, tailored
custom, customised, customized, tailor made, bespoke, personalised, personalized, personal, individual, made to measure, engraving
beginner, beginners, first time, newcomer, novice, new, never done, starter, no experience, newbie, basics, introduction, introductory
experience, experienced, advanced, intermediate, level, skill, expert, ability, difficulty
level, difficulty, hard, easy, difficult, grade, ability, which class, suitable, right for me, beginner
try, trial, test, taster, sample, free trial, introductory, try out, demo, before i buy, trial day, free class
lesson, class, course, session, training, workshop, tutorial, lecture, tuition
teacher, instructor, trainer, coach, tutor, professor, staff, who teaches, lecturer
teach, learn, study, train, practise, practice
qualification, qualified, certified, certificate, licensed, licence, license, accredited, accreditation, diploma, trained, degree, credentials
exam, test, assessment, examination, pass, grade, mark, fail
timetable, schedule, calendar, program, programme, agenda, times, when is, what time, dates, hours
opening hours, open, closed, opening times, close, what time, business hours, closing time, weekend, sunday, when are you open
weekend, saturday, sunday, weekday, week end
bank holiday, public holiday, holidays, christmas, easter, festive
evening, night, tonight, after work, late, overnight
morning, early, dawn, before work
duration, how long, length, last, lasts, minutes, hours, time, take
often, how often, frequency, frequent, times a week, regular, regularly, every week, weekly, daily, monthly
wait, waiting, waiting time, queue, line, how long until, patience, turn
deadline, until when, latest, cut off, last date, closing date, due, time limit, by when
date, day, when, calendar
season, summer, winter, spring, autumn, fall, time of year
weather, rain, raining, storm, snow, cold, wind, bad weather, hot, heat, sun, forecast
indoor, indoors, inside, outdoor, outdoors, outside, open air
safe, safety, secure, security, danger, dangerous, risk, risky, hazard, precaution, protected
hygiene, clean, cleaning, sanitised, disinfect, disinfected, hygienic, covid, mask
health, healthy, medical, condition, illness, disease, doctor, fit, fitness
ill, sick, unwell, illness, fever, cold, flu, not feeling well, infection
pain, ache, sore, hurt, injury, injured, back pain, bad back, knee, shoulder, neck, surgery, operation, condition
doctor, physician, gp, medic, medical certificate, doctor's note, physiotherapist, specialist, prescription, practitioner
medicine, medication, drug, drugs, pills, tablet, prescription, pharmacy, chemist, treatment
treatment, therapy, care, cure, therapist, session, procedure
hospital, clinic, surgery, practice, emergency room, ward, health centre
nurse, carer, caregiver, care worker, home help, helper, nursing, home care
appointment, consultation, visit, check up, examination, see a doctor
side effect, side effects, reaction, risk, contraindication, adverse, harm, symptom
dentist, dental, teeth, tooth
eye, eyes, glasses, lenses, optician, vision, sight, spectacles
skin, sensitive, rash, irritation, acne, eczema, dry skin
hair, haircut, hairdresser, barber, salon, stylist, styling, grooming, groomer, cut, trim, dye
massage, spa, relax, relaxation, wellness, wellbeing, stress
weight, lose weight, slim, calories, overweight, heavy, weigh
sleep, sleeping, insomnia, rest, bed, nap
disability, disabled, wheelchair, accessible, accessibility, reduced mobility, step free, ramp, lift, elevator, handicap, blind, deaf
lift, elevator, stairs, steps, floor, escalator
pet, pets, dog, dogs, cat, cats, animal, animals, puppy, kitten
vet, veterinary, vaccination, vaccine, vaccinated, jab, shot, microchip
guide dog, assistance dog, service dog
smoke, smoking, cigarette, cigarettes, vape, vaping, tobacco, nicotine
alcohol, drunk, drinking, booze, spirits
noise, noisy, loud, quiet, silence, neighbours, party
photo, photos, picture, pictures, camera, film, video, photography, image, record, filming
music, song, sound, playlist, band, dj, loudspeaker
phone, mobile, cell phone, smartphone, telephone, iphone, android, handset
phone number, number, telephone number, mobile number, sim
wifi, wi fi, internet, wireless, network, connection, online, hotspot, broadband
online, internet, web, website, remotely, virtual, zoom, livestream, video call, from home, digital
app, application, software, program, tool, download, play store, app store
computer, pc, laptop, desktop, mac, notebook, machine, windows
tablet, ipad, device, screen
device, gadget, machine, hardware, appliance, unit
browser, chrome, firefox, safari, edge, web page
download, install, installation, set up, setup, get the app, save
update, upgrade, new version, latest version, updating, firmware, release
account, profile, login, user, my account, dashboard
log in, login, sign in, access, get in, log on, connect, locked out, password, credentials
log out, logout, sign out, disconnect
password, forgot, reset, login details, passcode, credentials, cannot log in
email, mail, e mail, message, inbox, spam, address
email address, new email, another email, change my address
username, user name, nickname, name, login name, handle
sync, synchronise, synchronize, transfer, move, import, export, migrate, copy
backup, back up, save, restore, recover, copy, lost data
delete, erase, remove, wipe, trash, bin, clear
data, personal data, privacy, gdpr, information, confidential, data protection, tracking
share, sharing, send, collaborate, invite, forward
invite, invitation, guest, ask, add someone
notification, notifications, alert, alerts, reminder, remind, message
settings, preferences, options, configuration, configure, customise, set
feature, features, function, functionality, what can it do, capability
compatible, compatibility, work with, support, supported, fit, suitable
file, files, document, documents, folder, attachment, pdf
upload, attach, send a file, import, add file
print, printer, printing, paper, ink, print out
storage, space, memory, disk, capacity, full, gigabyte
battery, charge, charging, charger, power, recharge, empty, flat, plug
plug, socket, outlet, adapter, adaptor, power, electricity, cable, cord
screen, display, monitor, touchscreen, tv, television
slow, speed, fast, quick, lag, performance, takes forever, quickly
crash, freeze, frozen, stuck, hang, not responding, black screen, error, not start, turn on
turn on, switch on, power on, start, activate, enable, boot
turn off, switch off, shut down, deactivate, disable
activate, activation, enable, unlock, switch on, validate
block, blocked, banned, suspended, locked, restricted, unlock
language, languages, english, french, german, speak, spoken, translate, translation, translated
free version, basic plan, premium, paid, pro, upgrade, trial
hack, hacked, virus, malware, security, compromised
api, developer, integration, integrate, connect, plugin, extension, code
open source, source code, licence, license, free software, github
game, play, player, match, level, score
house, home, flat, apartment, property, accommodation, housing, residence
room, bedroom, suite, double room, single room, studio
accommodation, hotel, hostel, lodging, stay, guesthouse, overnight, sleep, where to sleep, bed and breakfast
rent, tenant, lease, landlord, tenancy, let, renting, monthly rent
move, moving, relocate, relocation, new address, move house, change of address, removal
address, home address, street, postcode, zip code, location
key, keys, lock, door, access code, locked out, keyless, badge
kitchen, cook, cooker, stove, fridge, utensils, cooking
laundry, washing machine, wash, dryer, ironing, dry cleaning, launderette
wash, washing, clean, laundry, bath, stain, dirty, iron, machine wash, cleaning, look after
clean, cleaning, cleaner, housekeeping, tidy, dust, wipe, vacuum
heating, heat, radiator, warm, cold, boiler, air conditioning, temperature
air conditioning, aircon, cool, cooling, ac, fan, hot, ventilation
electricity, power, gas, energy, water, utilities, meter, supply
rubbish, waste, garbage, trash, bin, bins, recycling, recycle, litter, refuse, dispose, disposal
garden, gardening, plant, plants, lawn, grass, tree, yard, balcony, terrace
pool, swimming pool, swim, swimming, sauna, jacuzzi
beach, sea, lake, coast, ocean, seaside
furniture, sofa, table, chair, assembly, assemble, bed, wardrobe
assemble, assembly, mount, put together, install, build, set up, fitting
size, sizes, dimension, dimensions, measurements, measure, big, large, small, fit, too small, how big, length, width, height
weight, heavy, light, kilo, kg, how heavy
colour, color, shade, colours, black, white
material, fabric, leather, cotton, made of, textile, wool, metal, wood
quality, durable, durability, last, sturdy, robust, strong
waterproof, water resistant, rain, wet, watertight, splash
environment, sustainable, sustainability, green, eco friendly, climate, carbon, recycled, ecological, plastic
made in, origin, come from, manufacture, manufactured, produced, where is it made, factory, country
stock, in stock, available, availability, sold out, out of stock, back in stock, when available
delivery, shipping, ship, send, post, deliver, dispatch, courier, postage, receive
abroad, international, overseas, foreign, other countries, worldwide, europe, outside
return, returns, send back, give back, bring back, exchange, take back
parcel, package, packet, box, shipment, post
packaging, box, wrap, wrapping, packed, pack
post, mail, letter, post office, stamp, postal, envelope
order, purchase, ordering, buy, shopping
minimum order, small order, at least
wholesale, bulk, reseller, retailer, large quantity, business customer, trade, distributor, b2b
shop, store, branch, outlet, showroom, point of sale, retailer, boutique
event, events, party, celebration, function, occasion, show, festival, happening
wedding, marry, marriage, bride, ceremony, reception
birthday, anniversary, party, celebrate, celebration, hen party, stag
ticket, tickets, admission, entry, entrance, pass, seat
entry, entrance, get in, admission, access, door, enter, doors open
concert, show, performance, gig, theatre, theater, play, opera
museum, exhibition, gallery, exhibit, collection
visit, visitor, tour, sightseeing, come see, look around, viewing
audience, spectator, public, viewer, crowd
stage, speaker, presentation, talk, conference, seminar, meeting
company, firm, business, corporate, enterprise, organisation, organization, employer, professional
team building, company outing, corporate event, staff party, works outing
employee, staff, worker, personnel, team, colleague
job, work, career, vacancy, hire, hiring, recruit, recruitment, apply, internship, position, employment, cv
salary, wage, wages, pay, income, earn, pay slip
school, nursery, kindergarten, preschool, college, class
childcare, daycare, nursery, creche, babysitter, nanny, childminder, look after children, babysitting
parent, parents, mother, father, mum, dad, mom, guardian, carer
sports, sport, exercise, fitness, workout, gym, training, train
gym, fitness centre, studio, sports hall, health club
yoga, pilates, stretching, meditation, mat, barre
running, run, jog, jogging, marathon, race
football, soccer, match, game, league, club
tennis, racket, court, badminton, squash
dance, dancing, ballet, salsa, dancer
ski, skiing, snowboard, slope, lift pass, skis
horse, horses, riding, pony, ride, stable
climb, climbing, hike, hiking, walk, walking, trek, mountain
swim, swimming, swimmer, lane, swimsuit, pool
music lesson, piano, guitar, instrument, singing, violin
art, painting, drawing, craft, pottery, creative
license plate, driving licence, driving license, registration, number plate
mechanic, workshop, garage, repair shop, technician, service centre
tyre, tire, tyres, wheel, puncture, flat
petrol, gas, fuel, diesel, charging station, electric, tank
technician, engineer, craftsman, handyman, plumber, electrician, expert
plumber, leak, pipe, drain, blocked, tap, water damage
roof, wall, window, floor, ceiling, paint
maintenance, service, servicing, upkeep, maintain, look after, check
part, parts, spare parts, component, accessory
manual, instructions, guide, user guide, handbook, how to use, tutorial, directions
use, usage, how to use, work, operate, handle, apply, function
apply, application, form, request, submit, file
form, paperwork, fill in, fill out, document, sign, questionnaire
document, documents, paper, certificate, proof, evidence, attestation, paperwork
certificate, attestation, proof, confirmation, letter
sign, signature, signed, e signature
confirmation, confirm, confirmed, booking confirmation, acknowledge, confirmation email
status, progress, where is, how far, follow, track, tracking, update
process, procedure, how does it work, steps, works, how it works
eligible, eligibility, entitled, qualify, who can, criteria, right to, conditions
right, rights, legal, law, entitlement, lawyer
lawyer, attorney, solicitor, legal, court, sue
council, town hall, city hall, municipality, government, authority, public office, administration
benefit, benefits, allowance, grant, subsidy, financial help, welfare, aid, funding
pension, retirement, retire, retired
birth, born, birth certificate, newborn
death, die, died, deceased, funeral, bereavement, passed away, heir
citizen, nationality, citizenship, resident, residency, foreigner
vote, election, voting, ballot
police, report, crime, officer
consent, agreement, permission, agree, approve, approval, accept, waiver
responsible, liability, liable, responsibility, who is responsible, blame
contract, commitment, minimum term, agreement, bound, tied in, notice period, commit
notice, notice period, how much notice, in advance, beforehand
transfer, pass on, give to someone else, hand over, name change, another person, resell
name, surname, first name, last name, called, full name
gender, sex, mixed, men and women
newsletter, mailing list, news, updates, subscribe, emails, adverts
social media, facebook, instagram, twitter, whatsapp, follow
advert, advertise, advertising, ad, promotion, marketing, promote, commercial
partner, partnership, cooperation, collaborate, work together, affiliate
about you, who are you, company, founded, history, story, behind
trust, reliable, trustworthy, serious, legit, scam, genuine, authentic, real
original, authentic, genuine, fake, counterfeit, real
new, used, second hand, refurbished, pre owned, old
benefit, advantage, pros, good for, useful, result, results, effect, effective, worth
result, results, outcome, effect, effective, see results, improvement, success
goal, aim, purpose, objective, target, what is it for
recommend, suggest, advice, advise, tips, best, which should i
beforehand, before, prepare, preparation, ahead, get ready, before coming
after, afterwards, following, later, aftercare, then
inside, in, indoor, interior
size of the group, small group, large group, group size
quantity, amount, number, how many, how much, dose, dosage
dose, dosage, how much to take, take daily, intake, serving, portion
percent, rate, percentage, ratio
hot, warm, temperature, degrees, heat
cold, cool, frozen, chilled, freezing
hard, difficult, tough, demanding, strenuous, challenging, exhausting, intensive
easy, simple, straightforward, effortless
quick, fast, rapid, soon, immediately, urgent, express, short notice, last minute, same day, asap, spontaneous
urgent, emergency, immediately, out of hours, 24 hours, crisis
always, permanent, lifetime, forever, unlimited, no limit
unlimited, all you can, no limit, flat rate, endless
left over, remaining, unused, balance, rest, roll over, carry over, leftover credits
credit, credits, balance, class pass, pack, token
worried, afraid, nervous, fear, scared, anxious
embarrassed, shy, unfit, out of shape, overweight, stiff, inflexible
gift wrap, wrapping, card, message, present
sample, samples, tester, try, swatch
subscription box, monthly, every month, recurring
boarding, overnight, sleepover, stay over, kennel, night
participate, participation, attend, take part, join in
organise, organize, organiser, organizer, plan, arrange
waiver, sign, disclaimer, liability form, consent form
window, view, sea view, balcony
stay, length of stay, nights, longer, extend
stain, spot, mark, dirty, remove
smell, odour, odor, scent, fragrance, perfume, unscented
expert, specialist, professional, qualified, consultant, adviser, advisor
advice, consultation, counselling, consult, guidance, advise
interpreter, translator, sign language
elderly care, home care, care home, nursing home, assisted living, old people
shopping help, errands, groceries, household, housework, chores
carer, relative, family carer, respite, stand in
leak, leaking, leaks, leaked, drip, dripping, seep, spill, oozing
overheat, overheating, gets hot, too hot, burning, burnt, hot
will not turn on, does not turn on, will not start, no power, switch on, turn on, dead
crack, cracked, split, torn, tear, rip, chipped, break
noise, noisy, rattle, rattling, vibrates, squeaks, humming
electric bike, e-bike, pedelec
stolen, nicked, pinched, robbed, theft, swiped, burgled
injured, injury, hurt, broke my leg, broken arm, accident, sprained, hurt myself, sprain
equipment, gear, kit, stuff, things, supplies, material
bring back, drop off, hand back, give back, return, hand in, take back
put away, store, storage, keep, stash, leave my things
son, daughter, year old, years old, yr old, kid, kids, child, children, little one, toddler
without appointment, walk in, turn up, drop in, just show up, spontaneously, no booking, reservation, appointment
cannot come, can't make it, cancel, sick, something came up, call off, no show, postpone
deliver, delivery, bring it to me, come to me, to my door, drop round
join, sign up, sign me up, enrol, enroll, enrolment, register, become a member, membership, put my name down
quit, leave, stop, cancel, get out, end my membership, terminate, opt out, withdraw
quiet, noise, noisy, loud, silent, quiet hours, neighbours
guests, visitors, friends over, bring a friend, visiting, day visitors
scared, afraid, fear, anxious, nervous, painful, painless, does it hurt, hurts, anaesthetic, numb
paperwork, papers, documents, id, passport, certificate, what to bring
fuel, petrol, gas, diesel, tank, fill up
captain, skipper, crew, sailor
life jacket, life vest, buoyancy aid
bad weather, rain, rains, storm, windy, rough sea, rained off, called off
break something, damage, damaged, broken, scratched, who pays, liable, deposit, broke
bugs, insects, pests, aphids, bites, ants, mosquitoes
soil, earth, compost, potting soil, fertiliser, fertilizer
prune, cut, trim, trimming, cut back, mow
dead, died, dying, withered, dried out
trailer, van, truck, lorry
sing, singing, choir, voice, singer, audition, vocal
rehearsal, practice, rehearse, rehearsals
read music, sheet music, notes, score
line up, program, who is playing, acts, bands, artists, lineup
wristband, ticket, e ticket, pass, entry
earplugs, ear protection, loud, hearing protection
re entry, come back in, go out and come back, leave and return
cake, birthday cake, tart, pastry, wedding cake, baked
bread, loaf, sliced, rolls, baguette, bakery
vaccination, jab, vaccinated, booster, shot, vaccines
neuter, spay, castrate, sterilise, sterilize
microchip, chip, chipped, id tag
filling, cavity, root canal, crown, tooth, toothache
braces, aligner, straighten teeth, crooked teeth
teeth cleaning, hygienist, tartar, plaque, scale and polish, whitening
driving test, exam, theory test, failed the test, fail the exam, resit, retake
automatic, gearbox, manual, gears
driving lesson, lesson, driving licence, permit, instructor
pitch, tent, caravan, camper, motorhome, camping, campervan, rv
campfire, barbecue, bbq, grill, fire pit, bonfire
electric hook up, electricity, power, plug, socket
shop on site, bread rolls, groceries, kiosk, supermarket, buy food
boxes, cardboard, packing, packaging material, wrap, bubble wrap
piano, heavy furniture, bulky, heavy items
house clearance, junk, rubbish, dispose, get rid of, clear out
borrow, loan, library card, lend, renew, overdue, late return, fine
glasses, lenses, frames, eye test, optician, spectacles
alter, alterations, hem, shorten, sew, tailor, take in
desk, workspace, coworking, meeting room, hot desk, day pass
outage, down, no signal, not working, no internet, router
screen, cracked, display, smashed, broken screen
water damage, dropped in water, wet, liquid
data loss, data, photos, backup, recover
file, artwork, format, pdf, resolution, print ready, upload
proof, sample, preview, mock up
business cards, flyers, leaflets, posters, banners
print run, copies, quantity, how many, minimum order
funeral, burial, cremation, cremate, ashes, euthanasia, put to sleep, put down
in a rush, urgent, express, same day, asap, hurry, rush job
change, switch, swap, exchange, replace, changing
half day, half a day, hourly, by the hour, per hour
overnight, sleep over, stay the night, at night
height, weight limit, too heavy, too tall, minimum height
can't swim, swim, swimming, non swimmer
life guard, supervision, supervised, look after
gift wrap, surprise, present, birthday, voucher
lost my ticket, lost, resend, did not get my ticket, email not received
gps, satnav, navigation, sat nav, phone mount
scratch, scratches, scrape, dent, mark, scuff, scraped, dropped it
puncture, nail, flat tyre, blowout, tyre damage
upfront, in advance, deposit, beforehand, prepay, down payment
forms of payment, personal check, cheque, check, cash, card
hidden fees, extra charges, surcharge, additional costs, no surprises
short notice, tomorrow, same day, today, last minute, tonight, right away
long distance, far away, another state, across the country, out of town
condition, worn, worn out, like new, used, quality, state
undo, cancel, change, wrong one, mistake, too late, by accident
runs small, true to size, fit, size, sizing, too big, too small
fortnight, weekly, every week, every two weeks, how often, twice a week
at my house, in my home, take place, location, where, venue, come to us
new items, new arrivals, new stock, restock, add items
log in, locked out, password, cannot get in, reset, sign in
find my own, sourced, source, where do you get, come from, origin
sing, singing, choir, start singing, join in
want to start, get started, join, begin, how do i start
leave the car, park, parking, car park, where to park
dress code, wear, outfit, what to wear, clothes
competition, contest, accompany, accompaniment
move house, movers, moving, relocation, removals
finish the rest, pack, packing, packing service, pack for me
someone else's fault, hit me, accident, not my fault, crash
leave it outside, after hours, out of hours, after closing, key drop, post the key
learn, how long until, progress, manage, improve
strict, gentle, teaching style, approach, patient, method
anyone can, suitable, fit for, right for, too old, too young, too soon
how do you price, rates, charge by, quote, per hour, hourly rate
funeral, burial, cremation, bereavement, condolences, sympathy, memorial, grave, coffin, wake
wilted, wilt, faded, dead flowers, fresh, last, vase, stems
bouquet, flowers, florist, roses, arrangement, wreath, tulips, bunch
message, note, card, dedication, wording, personal message, write
monday, tuesday, wednesday, thursday, friday, saturday, sunday, days, opening hours, open, weekend
january, february, march, april, june, july, august, september, october, november, december, month, date, season, time of year
spain, france, germany, italy, ireland, scotland, canada, america, usa, australia, japan, china, india, brazil, abroad, country, countries, international, overseas, europe, worldwide
labrador, poodle, puppy, kitten, rabbit, hamster, parrot, animals, dog, cat, pets
granny, grandma, grandmother, grandpa, grandfather, grandad, aunt, uncle, niece, nephew, cousin, mum, dad, family, relative, family member
paypal, visa, mastercard, apple pay, google pay, amex, american express, venmo, zelle, cash app, bank card, payment methods, forms of payment, pay
klarna, afterpay, clearpay, instalments, pay later, spread the cost, monthly payments, finance, payment plan
quid, bucks, dosh, money, cash
toddler, preschooler, little one, kid, ages, years old, child, age
teenager, teen, adolescent, youth, minor, under 18, child, kids
scary, frightening, scared, frightened, spooky, creepy, horror, afraid, jump scares, nervous
claustrophobia, claustrophobic, locked in, trapped, small space, tight space, get out
running late, behind schedule, held up, stuck in traffic, delayed, late
outing, day out, works do, office party, team building, company event, corporate event, colleagues
film, filming, record, video, photos, pictures, camera
friends, mates, buddies, group, party size, how many people, players
slot, session, time slot, booking, appointment
prebook, advance, ahead, notice, schedule, book, how far in advance, short notice, last minute
hidden fees, extra charges, surcharge, additional cost, extra cost, fees, charge extra, price
rates, rate, quote, estimate, price, cost, how much, pricing
boxes, box, cartons, packing, pack, wrapping, bubble wrap, packaging materials
heavy, bulky, oversized, large items, piano, upright, safe
drop, dropped, fell, smashed, cracked, scratched, dented, damage, damaged, broken, break
scrape, scratch, scuff, mark, dent, damage
theft, stolen, steal, burglary, insurance, cover
puncture, flat tyre, flat tire, nail, tyre, tire, wheel
crash, collision, accident, hit, reversed into, fault, insurer
sat nav, gps, garmin, navigation, phone mount, phone holder
motorbike, motorcycle, scooter, bike, helmet, moped
sofa, couch, settee, armchair, furniture
mattress, bed, bedding, pillow, duvet, sheets
dress, shirt, jacket, coat, trousers, jeans, jumper, sweater, skirt, clothes, garment, items
shoes, trainers, sneakers, boots, sandals, footwear, size
ring, necklace, jewellery, jewelry, earrings, bracelet, watch
cream, make-up, makeup, cosmetics, shampoo, beauty, perfume, lotion
blonde, blond, highlights, dye, colour, hair colour, tint, balayage
wax, waxing, manicure, nails, pedicure, varnish
spectacles, glasses, lenses, frames, contact lenses, prescription, optician
toothache, tooth, filling, crown, implant, root canal, hygienist, dentist
runs small, runs large, true to size, fit, too tight, too big, sizing, size, measurements
smell, odour, stink, musty, clean, washed, wash, laundered
new arrivals, new in, restock, next drop, new stock, new items, added, update
second hand, used, pre-owned, pre-loved, vintage, condition, worn
consign, resell, sell my, sell, trade in
site down, not loading, keeps crashing, page, error, website, technical problem, display
undo, cancel, change my mind, mistake, wrong item, clicked, accidentally, change order
leftover, unused, roll over, carry over, remaining, expire, left
no show, didn't turn up, missed, miss class, forgot, cancellation policy
give it a go, see if i like it, try out, taster, trial, first class, drop in, intro
out of shape, unfit, flexible, old, fitness, beginner, too old, never done
knee, shoulder, hip, neck, wrist, injury, back pain, bad back, health conditions
sick note, ill, sick, freeze, pause, hold
sign in, log in, can't log in, login, password, account access
landlord, tenant, letting, rent, evicted, lease
certificate, licence, license, licensed, insured, proof, permit, accredited
stairs, floor, flight of stairs, lift, elevator, walk up, third floor
storage, store, store my things, warehouse, unit, keep
rubbish, junk, clear out, dispose, old furniture, take away, haul, recycle
cheapest, cheap, affordable, deal, special offer, discount, less expensive
competition, prize, win, giveaway, raffle
kids party, birthday party, celebrate, hen do, stag do, event
mass, sunday service, worship, church
grades, exam board, exams, syllabus, certificate
instrument, piano, keyboard, guitar, violin, drums, keys
song, songs, tune, piece, music, play
live, area, areas, travel to, come to, cover, location, town, near me
eat in, dine in, dinner, supper, lunch, brunch, restaurant, food
gluten, coeliac, dairy, lactose, nut allergy, intolerance, allergies
whatsapp, telegram, signal, facebook, apps, android apps, app
too young, too old, age limit, minimum age, maximum age, ages
hire, vacancy, apply, job, careers, hiring, cv, resume, work for you
unhappy, disappointed, not happy, terrible, complain, complaint, redo, refund
`;
